"""What the rules about blame have in common: who it falls on, and what makes it harmless."""

from closeknit.coach.rules.guards import SAID_BY_OTHERS

WHO = "(me|us|him|her|them|this _|everyone|everybody|mum|dad|granny|gran|the _|my _|our _|your _)"
"""Whom it happened to."""

WHAT = "(my|our|his|her|their|this|that|the|it|everything|every|another|all|yet another)"
"""How what happened to begins."""

EVENT = (
    "(christmas|easter|eid|diwali|thanksgiving|holi|passover|hanukkah|ramadan|new_year|"
    "birthdays|dinner|lunch|breakfast"
    "|sunday|saturday|friday|tonight|yesterday|today|halloween|hogmanay|everything)"
)

VERY = "(BETWEEN|DEGREE){0,3}"

JOKED = (
    "JOKE",
    "(would|will) not (swap|change|trade) (it|you|a|that|one|any)",
    "(do|pay|go through) (it|that) (all)? again",
    "worth every",
    "(but|and) (it is|it was|so|well|totally) worth",
    ", (DEGREE|well|totally)? worth (it|every|the)",
    "(you are|is|was|are|being|by being) (so|too|such a|the) POSITIVE !(to (him|her|them|everyone|everybody|others)|for)",
    "(is|am|are|was) (finally|now|still|fast)? asleep",
    "(and|so) you (did|do|nailed|smashed|managed) (it|them|that) _? (beautifully|brilliantly|perfectly|gently|well|proud)",
    "we (BETWEEN)? (got|won|made) (it|the (grant|cup|prize|bid|deal|part|house|job|final|award|funding|visa|keys))",
    "(captain|champion|first|number one|employee of the month) again",
    "(my|this|the|her|his) (good|great|best|excellent) (mood|day|week|year|news|luck)",
    "(am|are|is|was|only|just|but) (DEGREE|only|just)? (joking|kidding|teasing|messing|pulling "
    "your)",
    "TREAT",
    "(no|nobody|never|not|none) (DEGREE|BETWEEN|_){0,2} (blame|blaming|blames|fault) (you|lies|"
    "on|at)?",
    "(do|did|would|could|can) not (BETWEEN|DEGREE){0,2} blame",
    "(all is|is all|are|you are) (forgiven|forgive)",
)
"""To stand in `unless`: fun, and the blame taken away."""

DOUBTED = (
    "(if|unless|whether|in_case|suppose|imagine|assuming|wonder|until|lest)",
    "(if|unless|whether|in_case) (BETWEEN|DEGREE|and|that)",
    "(think|thinks|thought|thinking|feel|feeling|afraid|worry|worried|fear|believe|believing) "
    "(that|like|as_if|if)",
    "(you|not|never|stop|quit) (BETWEEN|DEGREE){0,2} (think|thought|thinking|feel|feeling|"
    "believe|believing|say|saying) (that|like|as_if|if)? _{0,3}",
    "(thought|afraid|worried|dreamt|dreamed|pretend|pretended|as_if|as though)",
    "HOPE (that|you)?",
)
"""To stand in `before`: it is thought of, feared or spoken against, and not said."""

OTHERS = (
    *SAID_BY_OTHERS,
    *DOUBTED,
    "(he|she|they|it|who|nobody|everyone|everybody|people|someone|mum|dad|mother|father|sister|"
    "brother|boss)"
    " (BETWEEN|DEGREE){0,2} (SPEECH_VERB|blames|blamed|shouted|told) (me|us|you|him|her|them)? "
    "(that)? _{0,3}",
    "(told|asked) (me|us|him|her|them) (that|if|whether)? _{0,3}",
)
"""To stand in `before`: somebody else says it, or nobody does."""
