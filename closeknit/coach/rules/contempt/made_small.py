"""The other is set below a child: “a five-year-old could do that”, “want a medal?”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import FOND
from closeknit.coach.rules.rule import Rule

_CHILD = (
    "(child|toddler|baby|kid|monkey|chimp|dog|blind man|trained monkey|schoolboy|schoolgirl|"
    "first grader|goldfish|hamster|donkey|fool|idiot|drunk|grandson|granddaughter|nephew|niece|"
    "gran|granny|grandmother|cat|parrot|student|beginner|bairn|wean|child of _|intern|"
    "apprentice|year nine)"
)
_AGED = f"((LEAD|my|our|any|your){{0,2}} (_ year old|(LEAD)? {_CHILD}|_ _ year old))"

RULES = (
    Rule(
        id="a-child-could",
        kind=Kind.CONTEMPT,
        idea="“A five-year-old could do that” sets the other below a child.",
        patterns=(
            f"(even)? (a|an|any|my|our|the|your) (_|_ _)? (year old|{_CHILD}) (LEAD|_)? (could|"
            "can|knows|could have|would have|manages|understands) (LEAD)? (have|do|done|know|"
            "better|it|that|understand|manage|managed|find|found|spell|write|read|this|figure|"
            "follow|notice|cook|drive|run|work|make|use|wipe|tie) (_|$)",
            "(my|our|the) (_ )? (daughter|son|kid|grandson|granddaughter|nephew|niece|child|"
            "boy|girl) (of|is) (_|_ _) (and|,|has|would|could|he|she|knows|found|finds) _{0,6} "
            "(better|mistake|error|found|find|colours|crayons|more|also|too)",
            "(shall|should|do|must|will|need|have|am) (i|we) (need|have|to|got to|going to "
            "have to){0,2} (draw you a (picture|diagram|map !(to))|(need|have|got) to (draw|"
            "spell|write|explain) (it|this|you a picture) (out)? (for you|in crayon|in small "
            "words|slowly|again)?|spell it out for you|write it in crayon|use (small|smaller|"
            "shorter|simple) words|speak (slower|more slowly|slowly))",
            "(do|will|must) i (really|actually|always)? (have|need|got) to (spell|draw|"
            "explain) (it|this|you a|everything) (out|picture|to you (again|like|as))",
            "(let me|i will|i shall|i can|shall i|should i|want me to|do i need to|will i) "
            "(try to|just|gladly|happily|kindly|once more|have to)? (explain|say|write|type|"
            "put|spell|draw|repeat) (it|this|that|again|once more|once again|you a picture|it "
            "all)? (once more|again|out)? ,? (this time)? (for you)? (in small words|in very "
            "small words|in simple words|in crayon|in short words|with crayons|in words of one "
            "syllable|so (even)? you can|so that even you|so even you|(very)? slowly (for you|"
            "so|this time)|with pictures|nice and slow)",
            "(is|was) (it|that|this) (really|just|so)? (too|so) (hard|difficult|complicated|"
            "much|advanced|tricky) for (you|your (little|tiny|small|poor|pretty)|that brain)",
            "(even you|so even you|that even you) (can|could|will|would|should|must|understand|"
            "get|manage)",
            "(do|did) you (want|expect|need) (a|an|some|me to give you a) (LEAD)? (medal|"
            "round_of_applause|cookie|gold star|trophy|parade|certificate|standing ovation|"
            "sticker|award|nobel|oscar|pat on the (back|head)|applause|knighthood|statue|"
            "plaque|ribbon)",
            "(want|fancy|here is|gies|give) (a|your|him a|her a|that man a|this man a|that "
            "woman a) (LEAD)? (medal|gold star|round_of_applause|trophy|nobel prize|oscar) ($|"
            "for|,|or|then|do)",
            "(somebody|someone|quick|will i|shall i|shall we|should i) ,? (somebody|someone)? "
            "(call|ring|phone|alert|wake|stop|tell|inform|notify) the (papers|press|media|"
            "newspapers|governor|presses|news|pope|president|king|queen|band|guinness|village)",
            "be proud (of yourself)? (,|-)? you (have|has)? (managed|done|did|made) (it|that|"
            "this) ($|,|again)",
            "your (LEAD|sorry|pathetic|poor|sad|lousy|miserable|pitiful){1,2} excuse for (a|an) _",
            "(read|go back and read|try reading) (it|that|this|the _|my _|what i _) (again)? "
            ",? (this time)? (slowly|properly this time|with your eyes open|with a dictionary|"
            "with your brain)",
            "(be proud|be proud of yourself|well done|congratulations|congrats|bravo|hats off|"
            "nice work|great job|good job|nice one|fair play) (to|on)? (,|:|-)? (you|on)? "
            "(have|'ve|has)? (finally|just|successfully|really|actually)? (managed to|managed|"
            "succeeded in|made|making|managing to|ruined|ruining|wrecked|wrecking|outdone|"
            "driven|proved) (to|it|yourself|everyone|me|my|mum|the|her|him|us|another|the "
            "whole|yet)? (ruin|ruining|wreck|upset|upsetting|embarrass|destroy|lose|break|"
            "spoil|cry|again ,|make (everyone|me|her|him|us) (cry|feel|miserable|hate)|look|"
            "miserable|christmas|the day|everything)",
            "(i)? (hope|trust) (you are|your|ur) (LEAD)? (happy|proud of yourself|satisfied|"
            "pleased|pleased with yourself|delighted|proud|chuffed|delighted with yourself) "
            "(with yourself|now|$|with what you|with the (mess|damage|state)|that you (ruined|"
            "made|got))",
            "(nobody|no one|no_one|who (the (fuck|hell))?) (asked|asked for|cares what|wants|"
            "gives a|cares about|wanted|needs|asked for) (you|for)? (your|what you|shit what "
            "you|fuck what you|damn what you|toss what you|you think)? (opinion|input|advice|"
            "two cents|think|views|thoughts|$)",
            "(nobody|no one|no_one) asked (you|u|ye) !(to|if|how|whether|out|why|about)",
            "^ (but|and|so|um|ok|excuse me)? ,? (who|whos) (the (fuck|hell))? asked you ($|,|"
            "anyway)",
        ),
        why="“{words}” makes somebody small, and few can hear anything after that. What you "
        "need may still be heard.",
        suggestion="I was frustrated when ____. What I need is ____.",
        unless=(
            *FOND,
            "(please|could you|would you|can you|my (writing|handwriting|accent)|medal (holder|"
            "rack))",
            "(deserve|new (flat|house|home|job|place)|truly)",
            "(what|how|where) (a|an|my|any) (_ year old|_)",
            "(i|we) (am|was) (a|an|such|so|useless|hopeless)",
            "(in class|at school|the teacher|in the interview|POSITIVE _{0,2} for you)",
        ),
        yes=(
            "A five-year-old could do that.",
            "even a trained monkey would have found the switch",
            "Shall I draw you a picture?",
            "Do you want a medal for washing one cup?",
            "I'll explain it again, slowly, so even you can follow.",
            "Someone call the papers, you emptied the bin.",
            "Hope you're happy now.",
            "Nobody asked you.",
            "Is that too hard for you?",
        ),
        no=(
            "My five-year-old did better than me at chess, I'm ruined.",
            "Nobody asked you to pay, it's on me.",
            "Is the bag too heavy for you?",
            "I hope you're happy in the new flat.",
            "Congratulations, you finally made partner.",
            "Do you want a biscuit with your tea?",
            "Can you draw me a picture for the fridge?",
            "Well done, you managed all five laps.",
        ),
    ),
)
