"""Disgust and regret: “you make me sick”, “what did I ever see in you”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.guards import HOPED
from closeknit.coach.rules.label.parts import FOND, OF_OTHERS
from closeknit.coach.rules.rule import Rule

RULES = (
    Rule(
        id="disgust",
        kind=Kind.CONTEMPT,
        idea="“You make me sick” meets the other with disgust.",
        patterns=(
            "you (LEAD|all|both|lot|people|really|honestly|do|'re){0,2} (disgust|disgusts|"
            "repulse|repel|revolt|sicken|nauseate) (me|us)",
            "you (LEAD|all|both|lot|people|really|honestly|do|would|have|are){0,2} (make|makes|"
            "made|making|turn|turns|turned) (me|us|anyone|my) (LEAD)? (sick|vomit|puke|gag|"
            "heave|boke|retch|want to (vomit|puke|be sick|throw up|spew|gag|boke)|stomach|skin "
            "crawl|flesh crawl|toes curl|stomach churn|stomach turn) (with !(worry|fear|envy|"
            "jealousy|nerves|love)|by|$|,|and|when|to|how|every|you|all|the way|just|at|man|"
            "bro)",
            "(sight|sound|smell|thought|look|voice|face|idea|name) of (you|your _) (LEAD)? "
            "((disgusts|sickens|repulses) me|(makes|made|turns|turned) (me (sick|gag|heave|"
            "vomit|boke|puke|retch|want_to_vomit|want_to_puke|want_to_gag|want_to_scream|ill|"
            "cringe)|my (skin|flesh|stomach (turn|churn|heave)|stomach $|blood boil|toes "
            "curl))|gives me the (creeps|boke|ick))",
            "your (LEAD|very|whole){0,2} (face|voice|presence|breath|name|laugh|breathing|"
            "existence|chewing) ((disgusts|sickens|repulses) me|(makes|made|turns) (me (sick|"
            "gag|heave|vomit|boke|puke|retch|want_to_vomit|want_to_puke|want_to_gag|"
            "want_to_scream|ill|cringe)|my (skin|flesh|stomach))|gives me the (creeps|boke|"
            "ick))",
            "(can not|could not|can hardly|can barely) (even)? (stand|bear|stomach|abide|"
            "stick) (LEAD|the|to){0,2} (sight|sound|smell|look|face) of (you|your (face|"
            "voice)) !(alone|being|going|crying|in|hurting)",
            "i (LEAD|do|really|am|would|have|have never|have always){0,3} (despise|detest|"
            "loathe|abhor|disgusted by|disgusted with|disgusted at|repulsed by|sickened by|"
            "embarrassed by|ashamed of) you !(*ing|know)",
            "(ashamed|embarrassed|mortified) (to be|to) (seen|be seen|married|related|call you|"
            "be related|share|know) (with|to|a|my|you)? (you)?",
            "you (are)? (not|no) worth (my|the|a|any) (LEAD)? (time|breath|spit|effort|energy|"
            "air|bother|paper|tears|words|stamp|ink|candle|argument|dirt|hassle|trouble)",
            "you are (LEAD){0,2} (dead to me|nothing to me|beneath me|beneath contempt|scum|a "
            "stain|dirt|a waste of|not worth (my|the|a|any) (LEAD)? (time|breath|spit|effort|"
            "energy|air|bother|paper|tears|words|stamp|ink|phone_call|candle|argument|dirt|"
            "hassle|trouble))",
            "(would not|wouldnt|not) (piss|spit|pee) on you (if|even)",
            "i (have|had|'ve|would) _{0,2} (scraped|wiped|picked|coughed|flushed|stepped|"
            "trodden|trod|stood|shat|pulled|blown|scrubbed|hosed|cleaned|shook|shaken) _{0,3} "
            "(better|more|nicer|things|stuff|finer|bigger|cleverer|worse|nothing)",
            "i (have|had|'ve) (known|met|seen|owned|had|sat beside|talked to|spoken to) _{1,3} "
            "(with|that|who|had|have|has) (had|have|has|showed|shows|with)? (more|better|"
            "bigger) _{0,8} (than|nor) you",
            "(^|,|you|just|and) (can|may|should|will)? (just)? (rot in|burn in) hell ($|,|you|"
            "for|and|with)",
            "(wish|regret) (that)? i (had|would)? never (met|laid eyes on|set eyes on|married|"
            "known|had|gave birth to|given birth to|born) you",
        ),
        why="“{words}” is heard as disgust, and disgust shuts a door. What hurt you can be "
        "said with the door open.",
        suggestion="When you ____, I felt ____.",
        before=(*OF_OTHERS, *HOPED, "(he|she|they|i) (goes|go|says|was like|is like) (:|,)?"),
        after=("(with|of|from)? (fear|worry|nerves|excitement|envy|jealousy|laughing)",),
        unless=(
            *FOND,
            "(lasagne|cake|food|good at|so good|gorgeous|beautiful|perfect|talented|jealous)",
        ),
        yes=(
            "You make me sick.",
            "you disgust me honestly",
            "I can't stand the sight of you.",
            "You're dead to me.",
            "the sound of your voice makes my skin crawl",
            "You're not worth my breath.",
            "I've scraped better things off my shoe.",
            "I wish I'd never met you.",
        ),
        no=(
            "You make me sick with worry when you ride that bike.",
            "The rides make me sick.",
            "In the film he goes: you disgust me.",
            "He said you're dead to him, he's an old fool.",
            "I'm disgusted by how they treated you.",
            "You make me so jealous with those beach photos, haha, you make me sick.",
            "I'm not ashamed of you, I'm proud.",
        ),
    ),
    Rule(
        id="regret-you",
        kind=Kind.CONTEMPT,
        idea="“What did I ever see in you”: the whole bond is called a mistake.",
        patterns=(
            "what (do|did|does) (i|she|he|anyone|anybody|they|my _) (even|ever|actually)? (ever)? "
            "(see|saw|sees|find) in you",
            "(not|never|no idea|god knows|hard to) (know|understand|see|remember|imagine|believe)? "
            "what (i|she|he|anyone|they) (ever|even|once)? (ever)? (saw|sees|see|found) in you",
            "(can not|could not) believe (that)? (i|we|she|he) (ever|actually|really|once)? "
            "(married|"
            "loved|wasted|trusted|dated|slept with|gave birth to|looked up to|fell for|defended|"
            "cried over|gave up|respected) (_ ){0,4}(you|on you) ($|,|and|of)",
            "(regret|regretted|rue) (the day|every (day|minute|second)|ever|marrying|meeting|"
            "having|"
            "trusting|hiring|loving|the moment)? ?(i|marrying|meeting|having|trusting|we|loving)? "
            "(met|married|let|gave|had|hired|with)? ?you".replace("? ?", "? "),
            "(marrying|meeting|trusting|having|dating|hiring|knowing|loving) you (was|is|has been) "
            "(the|my|a) (LEAD)? (biggest|worst|greatest|single)? (LEAD)? (mistake|regret|disaster|"
            "error|punishment|waste|low point)",
            "(biggest|worst|greatest) (mistake|regret|decision|day) (_ ){0,4}(was|is) (marrying|"
            "meeting|trusting|having|dating|hiring|loving) you",
            "(you (are|were)) (the|my) (LEAD)? (biggest|worst|greatest) (mistake|regret|decision|"
            "disappointment) (of|in|i|$|,|that)",
            "(wish|better if) (that)? (you|you had) (were|was|had|been)? (never|not) (been)? (born|"
            "my (son|daughter|father|mother|brother|sister|husband|wife|boss)|come back|moved in)",
            "i (LEAD|really|do|just|fucking|genuinely){0,3} hate (you (and everything|with (all|a|"
            "every|my)|more than (anyone|anything|words)|$|, (i|you|all)|both|for (what|that))|the "
            "(sight|sound|smell|thought) of you|your (guts|fucking|stinking|face))",
            "i (LEAD|really|just|honestly){0,2} (can not|cannot|could not) (stand|stick|abide|"
            "bear) "
            "(to (look at|be near|be in|be around|hear|see|breathe|listen to|touch|sit|eat|live) "
            "(the same room as|next to|with|beside)? )?(you|your (voice|face|laugh)) ($|,|any|at|"
            "when|right|and|for)".replace(" )?(", " )? ("),
        ),
        why="“{words}” takes back all that was between you. What hurts today is smaller, and can "
        "be answered.",
        suggestion="Right now I am ____ about ____. I need ____.",
        before=(*OF_OTHERS, *HOPED, "(not|never|how|if) (once|ever|for a _)?"),
        unless=(
            *(each for each in FOND if not each.startswith("(love|loved|adore|miss|missed) (you")),
            "(love|adore|miss) (you|ye)",
            "(lucky|luckiest|happy|crying|leaving|suffer|suffering|hurting|in pain|alone|"
            "goodbye|away from|so (far|sad)|beautiful|gorgeous)",
        ),
        yes=(
            "What did I ever see in you?",
            "I can't believe I ever loved you.",
            "Marrying you was the biggest mistake of my life.",
            "i hate the sight of u",
            "I can't stand to look at you.",
        ),
        no=(
            "I can't believe I married you, luckiest day of my life.",
            "What do you see in him?",
            "I can't stand to see you suffering.",
            "I'd never regret meeting you.",
            "I hate that you live so far away.",
            "I hate you for looking this good at forty.",
            "My biggest regret is selling the van.",
        ),
    ),
)
