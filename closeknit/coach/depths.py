"""How deep a private note goes, in a word: a fact, an opinion, a feeling, or something vulnerable.

After Irwin Altman and Dalmas Taylor, "Social Penetration" (1973): closeness grows from facts to
what is rarely told. Deeper is not better, and nothing here is counted or compared.
"""

from collections.abc import Iterable

from closeknit.coach import features, heads, rules
from closeknit.coach.kinds import HINTS, Kind
from closeknit.coach.report import Depth, FromHead, FromRule, Observation, Report
from closeknit.coach.tokens import Sentence
from closeknit.coach.wordings import matches

STATE = (
    "(afraid|scared|terrified|frightened|ashamed|embarrassed|lonely|alone|sad|happy|glad"
    "|angry|furious|hurt|jealous|guilty|anxious|worried"
    "|nervous|proud|relieved|excited|disappointed|frustrated|overwhelmed|exhausted|empty|numb"
    "|lost|hopeful|hopeless|grateful|tired|moved"
    "|touched|calm|content|homesick|heartbroken|devastated|gutted|upset|miserable|thrilled"
    "|delighted|bitter|restless|tender|annoyed|stressed)"
)
VULNERABLE = (
    (
        "(never|not|havent) (told|said|shown|admitted|confessed|shared|spoken|talked) _{0,3}"
        " (anyone|anybody|a soul|to anyone|this|that|it|about|him|her|them|you)"
    ),
    "(nobody|no one|not even _|hardly anyone|only you) (knows|know|has ever|ever|have ever)",
    (
        "(my|the|a|one|this|have a) (DEGREE|biggest|deepest|real|dirty|dark)? (secret|shame"
        "|confession)"
    ),
    "(ashamed|embarrassed|humiliated|mortified) (of|about|that|to)",
    (
        "(afraid|scared|terrified|frightened|fear|dread|worried|petrified) (that|of|i|it|to|you"
        "|they|he|she|someone|somebody|people|nobody|no one|everyone|when|if) _"
    ),
    (
        "(my|the) (biggest|deepest|greatest|worst|real|secret) (fear|regret|worry|shame"
        "|insecurity|weakness)"
    ),
    (
        "(hate|hated|despise|loathe|disgusted with|do not like|can not stand) (myself|my (body"
        "|face|self|life|own|skin|voice|reflection))"
    ),
    (
        "(not|never) (DEGREE|been|felt|feel){0,3} (good enough|enough|worthy|lovable|loved|wanted"
        "|needed)"
    ),
    (
        "(feel|felt|feeling|am|was) (DEGREE|like|as if|i am|a|such|completely){0,4} (worthless"
        "|useless|unlovable|unwanted|a failure|a fraud|an impostor|an imposter|a burden|broken"
        "|invisible|inadequate|inferior|stupid|ugly|disgusting|not enough|replaceable|a fake"
        "|nothing|nobody|unloved|dirty|pathetic)"
    ),
    (
        "i (DEGREE|always|often|still|am|was|have been){0,3} (pretend|pretended|pretending|fake"
        "|faking|hide|hid|hiding|act like|mask) (that|to be|to|it|from|how|i am|my|everything)"
    ),
    "if (anyone|people|you|they|he|she|everyone|somebody) (DEGREE)? (knew|found out|saw)",
    (
        "(someone|somebody|people|they|anyone|he|she|everyone) (will|would|might|could)? (find"
        "|finds|finding|found) (me|it|this)? out"
    ),
    (
        "i (regret|regretted|can not forgive myself|have never forgiven|will never forgive|wish i"
        " had|should have (told|said|been|called|stayed|left))"
    ),
    (
        "(cried|cry|crying|wept|sobbed) (DEGREE|in|on|when|alone|myself|every|all|for|about"
        "|because|at|into|over|the|last)"
    ),
    (
        "i (lied|cheated|stole|relapsed|betrayed|abandoned|broke down|ran away|let (him|her|them"
        "|everyone|you) down) _?"
    ),
    (
        "(panic attack|panic attacks|miscarriage|abortion|therapy|therapist|depression|depressed"
        "|addict|addicted|addiction|sober|bankrupt|in debt|divorce|antidepressants|breakdown"
        "|infertile|bulimia|anorexia|eating disorder)"
    ),
    (
        "(need|needed|want|wanted|longed|long|ache|crave) (DEGREE|for)? (someone to|somebody to"
        "|to be (loved|held|needed|seen|wanted|forgiven|hugged)|a hug|love)"
    ),
    (
        "i (do not|never) (know|knew) (who i am|if i|whether i|how to (love|be|ask|say|cry|live)"
        "|what i would do without)"
    ),
    "(hard|difficult|not easy) (for me)? to (say|admit|write|tell|ask|accept|trust)",
    "(i|to) (have to)? (admit|confess) (that|to|i|it)?",
    (
        "(mum|dad|mother|father|parents) (never|did not) (DEGREE|once)? (said|loved|love|hugged"
        "|hug|told|tell|wanted|want|held|noticed|came|saw|asked)"
    ),
    (
        "(lose|losing|lost) (you|him|her|myself|my (mind|mum|dad|baby|child|brother|sister|wife"
        "|husband))"
    ),
)
"""Said rarely, and with something at stake."""
FEELING = (
    (
        "(i|we) (am|was|feel|felt|were|have been|get|got|feeling) (DEGREE|still|also|feeling"
        f"|quite|a bit|a little|often|sometimes|suddenly|secretly|kind of|sort of){{0,3}} {STATE}"
    ),
    f"(feel|felt|feeling) (DEGREE|a|so|like){{0,2}} {STATE}",
    "(makes|made|makes|left|leaves) me (DEGREE|feel|feeling)? _",
    (
        "i (love|loved|miss|missed|hate|hated|enjoy|enjoyed|fear|adore|dread|long for|envy"
        "|resent) (DEGREE)? (him|her|you|them|being|it when|when|that|how|my|to|waking|coming"
        "|seeing|the way)"
    ),
    "(i|still) (miss|missed|grieve|mourn) _",
    "(my heart|tears|butterflies|a lump in my|goosebumps)",
)
OPINION = (
    (
        "i (DEGREE|still|also|personally|just|always|do|would|often){0,2} (think|believe|reckon"
        "|suppose|guess|prefer|agree|disagree|find|doubt|consider|bet|would say|say)"
    ),
    (
        "(in my (opinion|view|book|eyes)|if you ask me|as i see it|to my mind|for me ,?|my"
        " (opinion|view|take|theory))"
    ),
    "(should|ought to|must) (be|not|have|do|stop|start|get|all)",
    (
        "(is|are|was|were) (DEGREE|just|a|an|the){0,3} (best|worst|better|worse|overrated"
        "|underrated|waste of|beautiful|ugly|boring|stupid|pointless|brilliant|important|wrong"
        "|right|unfair|fair|great|terrible|awful|lovely|nonsense|rubbish|delicious|disgusting|fun"
        "|funny|good|bad|silly|genius|perfect|too (much|many|long|expensive|loud|early|late))"
    ),
    (
        "(people|everyone|everybody|nobody|men|women|kids|politicians|children) (are|is|do|should"
        "|never|always|need|just|who|today)"
    ),
    (
        "i (like|liked|do not like|love|hate|can not stand) (DEGREE)? (the|a|most|all|this|these"
        "|those|that|*ing|it)"
    ),
)


def report(text: str, read: Iterable[Sentence]) -> Report:
    """Its depth with a sentence about it, and what the heads found."""
    read = tuple(read)
    feeling, fact = _scores(text, read)
    depth, source = _depth(text, read, feeling, fact)
    noticed = Observation(Kind.DEPTH, "strength", None, WHY[depth], None, source)
    found = {"feeling": feeling >= THRESHOLD, "fact": fact >= THRESHOLD}
    return Report(observations=(noticed,), slots=found, depth=depth)


THRESHOLD = 0.5
SHORT, FEW = 240, 3
HANDICAP = 0.1
"""What a single sentence has to be surer by, as any of many may be the strongest."""


def _scores(text: str, read: tuple[Sentence, ...]) -> tuple[float, float]:
    """For feeling and fact: the score of the whole, or of the strongest sentence of a long note."""
    both = heads.head("feeling"), heads.head("fact")
    numbers = features.numbers(text)
    feeling, fact = (heads.probability(each.margin(numbers)) for each in both)
    if len(text) <= SHORT or len(read) < FEW:
        return feeling, fact
    for sentence in read:
        numbers = features.numbers(text[sentence.tokens[0].start : sentence.tokens[-1].end])
        one, two = (heads.probability(each.margin(numbers)) - HANDICAP for each in both)
        feeling, fact = max(feeling, one), max(fact, two)
    return feeling, fact


def _depth(
    text: str, read: tuple[Sentence, ...], feeling: float, fact: float
) -> tuple[Depth, FromRule | FromHead]:
    if any(matches(VULNERABLE, each) for each in read):
        return "vulnerable", FromRule("vulnerable", _first(VULNERABLE, text, read))
    plainly = [each for each in read if not _judges(each)]
    if any(matches(FEELING, each) for each in plainly):
        return "feeling", FromRule("feeling", _first(FEELING, text, read))
    opinion = any(matches(OPINION, each) or _judges(each) for each in read)
    if feeling >= (SURE if opinion or fact >= SURE else UNSURE):
        return "feeling", _head("feeling", text, feeling)
    if opinion:
        return "opinion", FromRule("opinion", _opinion(text, read))
    return "fact", _head("fact", text, fact)


SURE, UNSURE = 0.75, 0.6


def _judges(sentence: Sentence) -> bool:
    """Whether it says what somebody is or did wrong: that is what one thinks, however it is put."""
    return next(rules.DRAFT_BOOK.find(sentence, HINTS - {Kind.FAUX_FEELING}), None) is not None


def _opinion(text: str, read: tuple[Sentence, ...]) -> str:
    one = next(each for each in read if matches(OPINION, each) or _judges(each))
    return " ".join(text[one.tokens[0].start : one.tokens[-1].end].split())


def _first(patterns: tuple[str, ...], text: str, read: tuple[Sentence, ...]) -> str:
    """The sentence in which one of the patterns stands first."""
    sentence = next(each for each in read if matches(patterns, each))
    return " ".join(text[sentence.tokens[0].start : sentence.tokens[-1].end].split())


def _head(name: str, text: str, score: float) -> FromHead:
    return FromHead(name, round(score, 3), heads.head(name).weighed(text))


WHY: dict[Depth, str] = {
    "fact": "A piece of your life, as it is. Many talks begin here.",
    "opinion": "You say what you think. Somebody can see a little how you look at the world.",
    "feeling": "You name what it is like for you, not only what happened.",
    "vulnerable": (
        "This is close to the bone. It is yours: whether, when and with whom you share it."
    ),
}
