"""The most usual words for blame, and those of other Englishes: “he left because of you”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.blame.frames import JOKED, OTHERS
from closeknit.coach.rules.rule import Rule

_OF_YOU = "(because (of|a|o)|thanks to|due to|on account of|owing to|courtesy of) (you|your)"
_NEAR = "(!(but|although|though|until|if) (_|,))"
_THEM = "(he|she|they|everyone|everybody|nobody|no_one|mum|dad|KIN|(my|our|your|the) _)"
_KIND = (
    "(passed|won|saved|safe|survived|grateful|thankful|lucky|thank|proud|happier|sober|recovered|"
    "joy|laughter|treasure|appreciate|believe in|love you|best friend)",
    "(not|never|nobody|no one) (_ )?(because|thanks to)",
    "(illness|operation|surgery|cancer|treatment|chemo|pregnancy|generosity|kindness|help|support)",
)

RULES = (
    Rule(
        id="left-because-of-you",
        kind=Kind.BLAME,
        idea="“He left because of you”: what others did is laid at one person’s door.",
        patterns=(
            f"{_THEM} (BETWEEN|DEGREE)? (left|leaving|gone|went (away|home|off)|quit|resigned|"
            f"moved (out|away)|"
            "walked out|ran (off|away)|hates|hate|avoids|laughs|laughing|laughed|shouted|shouting|"
            "shouts|yelled|scolded|sacked|fired|blocked|fell (through|out|apart)|fallen through|"
            "collapsed|stopped (coming|calling|talking|visiting)|cut (me|us) off|turned on (me|"
            f"us)) {_NEAR}{{0,5}} {_OF_YOU} ($|,|and|now|not|FLAW|DEGREE|_ $)",
            "(i|we|he|she|they) (BETWEEN|DEGREE){0,2} (like this|this way|in this (state|mess)|so "
            "(angry|bitter|tired|hard|cold)|a (wreck|mess)|what i am|who i am) (now|today)? (only|"
            f"just|all|,)? {_OF_YOU}",
            f"^ (and|so|but|well|now|see|,){{0,2}} {_OF_YOU} (DEGREE|only|lot|and your _|,){{0,2}} "
            "(_ )?_{1,4} (shouted|shouts|yelled|yells|scolded|scolds|scolding|screamed|laughed|"
            "laughs|laughing|hates|hate|blocked|sacked|sued|reported|fined|insulted|punished|left|"
            f"mad|angry|furious|cross|stopped|died|broke|cried|cries|fight|fought|ruined|wasted|"
            f"lost|beat|warned|stand before|empty) {_NEAR}{{0,3}}",
            "^ (and|so|but|well|now)? because of your (_ ){0,2}(behaviour|behavior|conduct|nature|"
            "ways|drama|decision|choices|advice|idea|ideas|mother|phone|doing|delivery|delay|slow "
            f"_|late _) {_NEAR}{{0,6}} (LOSS|MISERY|high|bp|pressure|cannot|not|no|nothing|suffer|"
            "ashamed|shame|had to|empty)",
            "(it is|this is|that is) (all|DEGREE|only)? (because of|thanks to) you (and your _|"
            "DEGREE|alone|only)? (that|why)? ,? (i|we|he|she|they|my _|our _) (BETWEEN|"
            "DEGREE){0,3} (LOSS|MISERY|like this|in (this|such)|gone|left|BAD_ACT)",
            "(that is|there goes|there go|there 's) (the|my|our|another|a|his|her) (_ ){1,4}"
            "(stuffed|gone|ruined|wrecked|buggered|fucked|screwed|spoiled|spoilt|done|over|"
            "finished|scuppered|wasted|knackered|out the window|down the (drain|pan|toilet|"
            "swanny))? ,? (then|now|so|and)? ,? (thanks|cheers|courtesy|all|no) (to|of|because "
            "of|thanks to) (you|your)",
            "(fell through|fallen through|went wrong|gone wrong|told off|telling off|scolding|"
            f"scolded|stuffed|shouted at|yelled at) {_NEAR}{{0,5}} {_OF_YOU}",
            "(delay|mess|damage|loss|failure|error|mistake|situation|state of _ _?) (is|was) "
            "(BETWEEN|DEGREE|entirely|solely|wholly){0,3} your (own|sole|personal|full)? "
            "responsibility",
        ),
        why="“{words}” lays what others did at one door. What it has been like for you needs no "
        "culprit to be heard.",
        suggestion="Since it happened, I have felt ____.",
        questions=False,
        before=OTHERS,
        unless=(*JOKED, *_KIND),
        yes=(
            "Dad left because of you.",
            "I'm like this because of you.",
            "Because of you the warden shouted at me before everybody.",
            "That's my whole Saturday stuffed, thanks to you.",
            "The deal fell through because of you.",
            "The delay is entirely your responsibility.",
        ),
        no=(
            "Dad left because of his job, not because of you.",
            "I'm so happy like this because of you.",
            "Thanks to you we caught more trout than we could carry.",
            "The party went well thanks to you.",
            "She stopped smoking, and we're all proud of her.",
            "That's the washing done, thanks to you, so now we rest, love you.",
            "They cancelled the trains because of the snow.",
        ),
    ),
    Rule(
        id="your-work",
        kind=Kind.BLAME,
        idea="“You don scatter everything”, “a your fault”: the deed bears the other’s name.",
        patterns=(
            "(^|and|but|because|when|,) you (BETWEEN|DEGREE)? (started|began) (this|the) (whole|"
            "entire|stupid|bloody|fucking|damn) (thing|mess|business|row|fight|argument|drama|"
            "nonsense|quarrel|feud|circus)",
            "you (don|go|come) (BETWEEN)? (scatter|spoil|spoilt|finish|destroy|kill|cause|waste|"
            "ruin|break) (my|our|the|this|everything|me|am|all) _{0,2}",
            "(your|ur) (own|two)? name is (BETWEEN|DEGREE|all|clearly){0,2} (written|signed|"
            "stamped|carved|printed) (all)? (on|over|beneath|under) (it|this|that|the)",
            "(no_one|nobody|no one) 's (name|hand|hands|fingerprints|signature|doing|work) "
            "_{0,3} (but|except) (yours|your own|you)",
            "look (on|at)? (what|how) you (leave|left|leaving) (me|us|him|her|behind) (behind|with|"
            "when|in|after)",
            "(because|so|and) that is your (work|handiwork|doing) (,|.|not)",
            "(^|,|and|so|but) (is|na|a) you (who|that|wey|what)? (BETWEEN|DEGREE)? ((make|makes|"
            "made|mek) (me|us|him|her|them|i|my _) (BETWEEN)? (LOSS|MISERY|BAD_ACT|shame|vex|mad|"
            "look|miss|lose|so)|(cause|caused|causing|spoil|spoils|start|bring) (me|us|him|her|"
            "all|this|the|my|our|it|am|wahala|trouble|LOSS)) _{0,4}",
            "((a|na) (to|for|all)? (you|your)|is (to|for|all)? you) (own|DEGREE)? fault",
            "(it|this|that|which) (is|was) (BETWEEN|DEGREE|all){0,2} your (LEAD|own|DEGREE|bright|"
            "genius|clever|big){0,3} !(best) (stupid|genius|bloody|fucking|dumb|bright|"
            "hare_brained|CHARACTER) (idea|plan|scheme|shortcut|suggestion|decision)",
            "(it|this|that|all this|the whole thing) (is|was) (BETWEEN|DEGREE|all){0,2} your (idea|"
            "decision|plan|choice) (in the first place)? ,? (and)? (not (mine|ours|me|my)|(do not|"
            "so do not) blame)",
            "you only (have|got) (got)? yourself to (blame|thank)",
            "(i|we) (BETWEEN)? (LOSS) (_ ){0,4}(for|over|because of|through) your (_ ){1,3}, "
            "(congratulations|congrats|thank you|thanks|cheers|well done|bravo) $",
            "(great|good|nice|fine|lovely|brilliant|excellent|top|stellar|fantastic) (job|work|"
            "going|one|effort) (on|at|with|in|for|,)? (BETWEEN)? (ruining|wrecking|spoiling|"
            "destroying|wasting|embarrassing|humiliating|waking|upsetting|losing|sabotaging|"
            "killing the|scaring|messing|screwing|making (me|us|him|her|mum|everyone) (cry|late|"
            "look|miss|LOSS))",
            "(^ (BETWEEN|DEGREE|oh|wow|well|mate|dude|,){0,3}|,) way to (BETWEEN)? (ruin|spoil|kill|wreck|embarrass|mess|wake|upset|screw|humiliate|"
            "destroy|let (me|us|everyone) down|make (me|us|everyone|him|her|mum) (feel|look|late|"
            "cry|LOSS))",
            "(way to go|nice one|well done|nice work|good job|great job|great work|congratulations|"
            "congrats|bravo|slow clap|nice going) ,? (mate|genius|einstein|dad|mum|bro)? ,? (you "
            "(have)? (BETWEEN|DEGREE)? (ruined|woken|wrecked|broken|broke|spoiled|spoilt|"
            "destroyed|upset|scared|made (him|her|mum|us|me|them) (cry|LOSS))|(and)? now (i|we|he|"
            "she|they|everyone|the _|my _|our _) (BETWEEN|DEGREE){0,3} (LOSS|have to|has to|got "
            "to))",
            "trust you to (mess|ruin|spoil|screw|fuck|cock|make a (mess|scene|fuss|drama)|start (a|"
            "an|the)|open your|get (it|us|me|everything) (wrong|LOSS|into)|lose|wreck|upset|break|"
            "blab|be late|let (me|us|everyone) down)",
        ),
        why="“{words}” signs the whole of it with one name. What you see now, and what it does to "
        "you, is easier to answer.",
        suggestion="When I look at ____, I feel ____.",
        before=(*OTHERS, "(not|never)"),
        unless=(
            *JOKED,
            "(smile|smiling|laugh|laughing|grin|grinning|happy|giggle|blush|glow)",
            "(present|gift|parcel|card|box|letter|tag|mug|cake|seat|award|trophy|medal|plaque)",
            "(love|loved|lovely|gorgeous|beautiful|proud|best (thing|day)|thank you for|so happy|"
            "passed|promotion|weight|stone|kilos)",
        ),
        yes=(
            "You don scatter my plans finish.",
            "A fi yuh fault, mi tell yuh arready.",
            "It was your stupid idea.",
            "Great job waking the baby.",
            "Way to ruin the mood.",
            "Trust you to make a scene.",
            "You only have yourself to thank.",
            "Congratulations, now we're late.",
        ),
        no=(
            "Your name is written on the parcel in the hall.",
            "Great job on the report, you star.",
            "Congratulations, now we have to celebrate with cake.",
            "Trust you to find the only parking space.",
            "What you need to hear is that none of this is your fault.",
            "It was your idea to plant the roses, and I love them.",
            "Nice one, you made my day.",
            "It was your best idea yet.",
            "Way to go, you finished!",
            "You go out of your way to make me look good.",
            "There must be a way to wake him gently.",
        ),
    ),
)
