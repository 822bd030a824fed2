"""What is complained of: acts and manners that wear others out, as rows of a pattern."""

from closeknit.coach.patterns import one_of
from closeknit.coach.rules.guards import DENIED, HOPED, SAID_BY_OTHERS

COMPLAINT = one_of(
    "HURTING",
    "(make|makes|made|making) ((it|this|that|everything|things|every _) (about|into|out|all|so "
    "hard|difficult|worse|my)|(me|us) (feel|wait|look|out|do|pay|the bad|choose|ask|beg|late)|"
    "up (stories|excuses)|excuses|fun of|jokes at|plans without)",
    "(find|finds|found) (a way|an excuse|something|fault|a reason|some|time for)",
    "(have|has|had|got|make) (a|an|some|your)? (new|another|good|ready|fresh)? (excuse|excuses)",
    "(have|has|had|got|need|want|wants|needs) (to (be (right|first|the|so|in|better)|win|have|"
    "go|make|bring|start|spoil|ruin|argue|get|say|know|turn|do|show|take|pick|put|remind|"
    "compete|control|outdo|one_up|add|correct)|the last word|an excuse|an answer|something|"
    "some)",
    "(take|takes|took|taking) (his|her|their|your _|her _) (side|word)",
    "(take|takes|taking) (it|things) (out|personally|wrong)",
    "(take|takes|taking) (over|sides)",
    "(put|puts|putting) (me|us|him|her|them|yourself|work|your _|his|other) _{0,3} (down|first|"
    "before|last|off)",
    "(put|puts|putting) (_ _?)? (before|first|above|over)",
    "(choose|chooses|chose|choosing|pick|picks|prefer) (his|her|their|them|him|your|work|that|those|anyone|anything|everyone|everything|the (game|pub|phone|job|office|lads))",
    "(bring|brings|brought|bringing) (up|it up|that up)",
    "(turn|turns|turned|turning) (it|this|that|everything|things|every _|your back)",
    "(talk|talks|talking|speak|speaking) (over|down to|at me|about yourself)",
    "(cut|cuts|cutting) (me|people|him|her|us) of",
    "(roll|rolls|rolling) your",
    "(leave|leaves|left|leaving) (_ _? _?) (to me|for me|to others|to the last|on the|in the "
    "sink|in the middle|dirty|wet|everywhere|lying|open|unlocked|waiting|hanging|unread|half|"
    "alone|early|behind|out)",
    "(act|acts|acting|behave|treat|treats|treating) (like|as|as_if|me|us|him|her|all|so)",
    "(get|gets|getting) (your way|like this|like that|defensive|angry|out of|away|so|what you|"
    "your own|in a)",
    "(go|goes|going|went) (on|off|quiet|silent|behind|cold|missing|mad|crazy|running)",
    "(let|lets|letting) (me|us|him|her|people|them) down",
    "(walk|walks|walking|run|runs|running|storm) (away|off|out|late|to your|back to)",
    "(shut|shuts|shutting) (me|down|us|it|yourself)",
    "(say|says|saying) (you (will|are|would)|the same|no|sorry but|one thing and)",
    "(do|does|did|doing) (this|that|the same|what you|the bare|it wrong|nothing|as you)",
    "(start|starts|starting) (a|an|on|fights|arguments|with|something)",
    "(pick|picks|picking) (a fight|fights|on|at|holes|apart)",
    "(come|comes|coming) (first|late|home late|home drunk|last)",
    "(play|plays|playing) (the|that|games|victim|favourites|favorites)",
    "(check|checks|checking) (my|up|on me|where)",
    "(push|pushes|pushing) (me|my|it|us|your)",
    "(drag|drags|dragging) (me|us|it|up|your)",
    "(drink|drinks|drinking|smoke|smoking) (too|so|yourself|all|again)",
    "(keep|keeps|keeping) (me|us|it|things|secrets|score)",
    "(throw|throws|throwing) (it|that|a|things|my)",
    "(change|changes|changing) (your mind|the subject|the plan|plans)",
    "(promise|promises) (_ _?)? (and|but|then)?",
    "(expect|expects|expecting) (me|us|people|everyone)",
    "(show|shows|showing|turn|turning) (up late|me up|off)",
    "(mess|screw|screws|messes) (it|things|everything|me|up|that)",
    "(wait|waits|waiting) (until|till|for me)",
    "(think|thinks|thinking) (you are|you know|of yourself|about yourself|the worst|i am|i "
    "have|it is)",
    "(tell|tells|telling) (me|us|everyone|people|your|him|her) (what|how|i|to|that|about|"
    "everything)",
)

WANTED = one_of(
    "WISHED",
    "(make|made|making) (time|an effort|any effort|the effort|the bed|dinner|tea|coffee|plans|the first|it to|eye)",
    "(take|took|taken|taking) (me|us) (out|seriously|anywhere|with|along)",
    "(take|took|taken) (responsibility|the blame|it seriously|my side|the bins|the bin|out the|the rubbish|an interest|the kids|a day)",
    "(give|gave|given|giving) (me|us|him|her|them)? (a|any|the|your|my)? (single|straight)?"
    " (credit|time|attention|chance|hand|answer|hug|compliment|minute|break|thought|present|space|kiss|damn)",
    "(want|wanted) to (talk|go|come|do|spend|be|hear|discuss|meet|help|visit|know)",
    "(do|did|done|doing) (the|any|your|anything|a thing|a tap|nothing|what|it|dishes|laundry|shopping|homework|half)",
    "(have|had|has) (time|a kind|a good|a minute|anything nice|the time|any time|five minutes|the decency)",
    "(put|putting) (the|your|it|them|anything|me|us|a|that) _{0,4} (away|back|first|down|out|on|in|up)",
    "let (me|us|anyone|him|her) (go anywhere|go out|stay|have (a|any|my|friends)|use|do anything|see|drive|pick|finish|speak|talk|decide|choose|in|win|near|explain|rest|breathe)",
    "(look|looked|looking) (at|up|after|for|me)",
    "(see|saw|seen|hear|heard) (what|how|that|my|me|anything|us|the|it|a thing)",
    "(change|changed) (the|a|your|nappies|nappy|sheets|anything)",
    "(come|came|comes|coming) (to|home|with|round|over|by|near|see|up|down|when|out)",
    "(say|said|says) (sorry|thank|thanks|please|hello|a word|goodbye|anything|one|what|that you|good|it back|ta|well done)",
    "(tell|told) (me|us) (anything|where|what|when|how|who|the truth|things|that|a thing|nothing|you love)",
    "(turn|turned|show|showed|shown) (up|off|down|any|me|interest|your face|it off|the)",
    "(keep|kept|stick|stuck) (your|to|a|it|any|promises|quiet)",
    "(stand|stood|stick|stuck|speak|spoke|spoken) up",
    "(back|pull|pulled|backed) (me|us|your|my)",
    "(understand|understood|understands|believe|believed|trust|trusted) (me|us|what|how|anything|that|a word)",
    "(pick|picked) (up|me|them|the|him|her|your)",
    "(bring|brought|buy|bought) (me|us|anything|a|the|flowers|home|your|so)",
    "(spend|spent|spends) (time|any|a|one|an|five|money)",
    "(leave|left) (me|us) (alone|be|in peace|a)",
    "(finish|finished|follow|followed) (anything|what|a|your|one|through|up|the)",
    "(think|thought|thinks) (about|of|before|that|twice) !(yourself)",
    "(speak|spoke|spoken|talk|talked|talks) (to|with|about|up|properly|like)",
    "(wait|waited|waits) (for|until|till)",
    "(eat|sit|sat|walk|play|read|go|went|gone|drive|drove) (with|to|anywhere|the|out|down|dinner|breakfast|it) _",
    "(close|closed|lock|locked|shut|empty|emptied|feed|fed|water|watered|hang|hung|clear|cleared|sort|sorted|replace|replaced|switch|turn)"
    " (the|your|a|my|it|them|him|her|that|out|up|off|anything)",
    "(kiss|kissed|touch|touched|smile|smiled) (me|at|my|us)",
    "(learn|learned|learnt|stop|stopped) (to|from|your|talking|thinking|nagging|complaining|moaning|working)?",
)
"""What people wish that others did."""

OTHERS = (*HOPED, *SAID_BY_OTHERS, *DENIED)
"""What makes the words another's, a wish or no claim at all."""

PRAISED = (
    "(never|always) (!(not) _){0,6} (and|which|so|that is) (!(not) _){0,4} POSITIVE",
    "^ (i|we|and|but|so|honestly|mum|dad)? BETWEEN{0,2} (thanks|thank|love|loved|grateful|"
    "admire|proud) (!(not|if|when) _){0,4} (you|your|how|that)",
    "(i|we) (BETWEEN|DEGREE){0,2} (love|like|admire|adore|appreciate|cherish) (that|how|about|"
    "the way|it)",
    "even when you (never|always)",
    "forget (how|what) (_ _?)? POSITIVE",
    "(and|but|though) i (BETWEEN|DEGREE){0,2} (love|adore|like) (you|it|that)",
)
"""Beside one of these, the sentence is no complaint."""

AUX = "(DEGREE|BETWEEN|but|though|seriously){0,3}"
NEVER = "(never|never ever|hardly ever|rarely ever|not once|not ever|never once|never even)"
ON = "(!(and|but|so|because|when|if|i|or|while|then|even|which|that) _){0,5}"
"""The rest of a clause: five words at most, none that begins another."""

END = "(_ _? _? _? _? _?)?"
WHY = (
    "“{words}” covers every single time, and one exception undoes it. "
    "One time, with its day, is easier to hear."
)
PLAINLY = "The last time this happened, I felt ____."
