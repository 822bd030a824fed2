"""What the rules about demands have in common: how a threat sounds, and what makes it harmless."""

from closeknit.coach.patterns import one_of
from closeknit.coach.rules.guards import SAID_BY_OTHERS

_GOING = (
    "(gone|out|done|off|finished|through|over|history|leaving|quitting|resigning|divorcing|"
    "suing|moving (out|back|in with|home)|walking (out|away)|packing|cancelling the|canceling "
    "the|cancelling your|blocking|unfollowing|deleting you|telling AUTHORITY|telling (your|the|"
    "my) AUTHORITY|ringing (AUTHORITY|(the|my|your) AUTHORITY)|calling (AUTHORITY|(the|my|"
    "your) AUTHORITY)|reporting|having (it|him|her|you|them|your _|that _) (towed|removed|"
    "evicted|thrown|fired|moved|taken|cut|out|arrested|put)|locking (the|you)|getting (someone|"
    "somebody|another|a new|the AUTHORITY)|throwing (it|your|you|everything|the|them)|chucking "
    "(it|your|you|everything|the|them)|binning|dumping|changing the (lock|locks|password|wifi|"
    "code)|cutting (you|your|the|off)|kicking|putting (you|your|it all|everything) (out|on)|"
    "evicting|filing|pulling|going (to (AUTHORITY|(the|my|your) (AUTHORITY|sister 's|mother 's|"
    "mum 's|sisters|mothers|mums|papers|press))|over your|public|without you|straight to|home "
    "to my)|taking (you off|you out|the kids|the car|the children|the dog|your|away|u off|it "
    "up with|it to|this to|legal)|selling (the|your|it|everything|up)|stopping (the|your|my)|"
    "withdrawing|keeping (the|your)|escalating|coming (over|round|up|down) there|never "
    "(speaking|talking|helping|coming|lending|cooking|forgiving)|not (coming|paying|speaking|"
    "talking|helping|cooking|going (with|anywhere|near|to (your|the|my) _)|giving|doing|"
    "having))"
)
_WILL = (
    "(see you in (the _{0,1} (court|courts)|court)|come to your (church|"
    "office|school|work|job|workplace|house|mother|wedding)|be (forced|obliged|compelled) to "
    "(inform|involve|report|take|contact|escalate|tell|call|seek|file|resort|reconsider|"
    "terminate|end|leave|consider|stop|withdraw|sell|evict|act|speak)|be left with no|see "
    "myself (forced|obliged|compelled)|tell (boss|everybody|everyone|folks|them all)|get "
    "(someone|somebody|another _) (who|else|to)|know (you|that|what)|end us|take (him|her|"
    "them) (to|away|and)|leave you|leave this|leave $|leave ,|leave and|go (to (AUTHORITY|(the|"
    "my|your) (AUTHORITY|papers|press|police))|over your head|public|without you)|(tell|ring|"
    "call|phone|inform|involve|contact|email) (AUTHORITY|(the|my|your) (own)? (AUTHORITY|whole|"
    "entire))|report|throw (it|your|you|everything|the|them|all)|chuck (it|your|you|everything|"
    "the|them)|bin (it|your|the|them|everything|all)|dump (you|it|your|everything|all)|change "
    "the (lock|locks|password|wifi|code)|cut (you|your|the|it|off)|take (you off|you out of|"
    "the kids|the children|your _ (away|off)|it (away|off you|up with|to)|this (further|up|to)|"
    "legal|back (the|your|my)|away)|kick|put (you|your) _{0,3} (out|on the)|sell (it|your|the|"
    "everything)|cancel (the (wedding|plan|contract|phone|wifi|holiday|trip|card|allowance|"
    "subscription)|your|everything|it all)|block|delete you|sue|file|evict|divorce|end (it|"
    "this|the contract|us|things)|stop (paying|cooking|lending|helping|the|your|coming)|never "
    "(speak|talk|forgive|help|come|lend|cook|trust|set|forget|see|let|give)|not (come|pay|"
    "speak|talk|be (nice|there|here|asking|so|responsible)|help|cook|let|forgive|give|lend|"
    "answer for|sign|be held|serve|wash)|have (you|it|your|them) (removed|evicted|fired|sacked|"
    "towed|thrown|taken|out|moved|arrested|charged|lifted)|make (sure (you|your|that|everyone)|"
    "your life|you (pay|sorry|regret))|lock (you|the)|pack|walk (out|away)|resign|quit|show "
    "(everyone|everybody|your|them|him|her)|post (it|the|them|your)|send (it|them|this|these|"
    "the _) to|forward (it|this|them)|escalate|charge you|withdraw|do it for you|shift it|move "
    "it for|remove (it|you|your)|raise this|take it up|consider)"
)
_CAN = (
    "(forget (it|about|that|coming|seeing|your|my|the|me|us|any|christmas|this|everything)|"
    "find (yourself|another|someone|somebody|a new|your own|you another|a|new|other)|sleep (on|"
    "in|at|outside)|explain (_ )?to (the|my|your)|pack (your|up)|get (out|lost|your (stuff|"
    "things|coat|own))|look for (a|another|someone)|start looking|kiss|say (goodbye|bye)|go "
    "(back|live|to your|home|and live|stay)|pay (for|your|it)|cook (for|your)|do (your|it all|"
    "everything)|stay (there|at your|away|home|out)|move (out|back|in with)|leave|whistle|walk "
    "(home|to)|wash your|live (with|on your)|raise|whistle|sing|wait|starve|eat (at|on|with|"
    "your|in)|have your|fend|speak to my|talk to my|deal with|look after yourself|celebrate|"
    "marry|be (alone|on your own|single))"
)
_ARE = (
    "(blocked|muted|unfriended|removed|kicked out|cut off|disinherited|barred|out|gone|fired|"
    "finished|dead to (me|us)|grounded|sleeping|sacked|history|uninvited|not invited|off the|"
    "no (son|daughter|friend|brother|sister|child|longer)|not (my|coming|getting|going|welcome|"
    "having|seeing|setting|allowed)|on your own|going to (regret|be sorry|lose|find yourself)|"
    "walking (home|there)|paying (for|your)|never (seeing|getting|coming|going)|losing (me|"
    "your|the|this)|moving out|out of (here|this|my|the|a))"
)

THREAT = one_of(
    f"(i|we) (am|are) (DEGREE|going to|BETWEEN)? {_GOING}|(i|we) (will|shall|would|am going to|"
    f"are going to|swear i will|am gonna|have to)? (BETWEEN|DEGREE|personally|simply|have to|be "
    f"forced to)? {_WILL}",
    f"(i|we) (will|shall) be {_GOING}",
    f"you (can|may|might as well|could|will have to|better|would better|had better) (BETWEEN|"
    f"DEGREE|also|go and)? {_CAN}|you are (DEGREE|BETWEEN)? {_ARE}",
    "you will (BETWEEN|DEGREE)? (regret|be sorry|not (see|get|hear|have|be|come|set|find|"
    "like)|never (see|get|hear|set|speak|be)|lose|go (hungry|without|to bed with)|find "
    "yourself|be (out|sleeping|looking|"
    "hearing|alone|on your|fired|grounded|gone|paying|walking|moving)|pay (for|dearly)|have "
    "(me|us|no|nobody)|hear from|answer to)",
    "(everyone|everybody|your (_ )?_|the whole _|my _|all your _) (will|is going to|are going "
    "to|is gonna) (know|hear|find out|see|be told|read)|(sleep (on|in|at)|find (another|"
    "someone|yourself|somewhere)|stay (at home|home|away|out)|go (hungry|without)|move out|"
    "move in with|go (back to your|live with|home to)|"
    "look for (another|somewhere|a)|start looking|eat at)",
    "you (look for|find (another|someone|somewhere|yourself)|pack|move out|leave (me|this|my|"
    "the house|,|$))|you (sleep|go|stay|move|walk|pay) (by|at|on|to|back|out|in|outside|for) "
    "(your|the|my|it|everything|with|that|mum|dad)",
    "(we|us|it|this|that|friendship|this (friendship|marriage|relationship)|our (friendship|"
    "marriage|deal)|the (wedding|deal|party|holiday)) (are|is|am|will be) (DEGREE|BETWEEN)? "
    "(done|finished|over (between|for (you|us)|,|$)|through|off (,|$)|history)|(friendship|we|"
    "us|marriage) (done|finished|over) (,|$)",
    "(that|this) is (it (,|$|for|between)|us (done|finished|over)|the end (of (us|this|it)|,|$))",
    "(your|the|that) _ _? (stops|ends|goes !(to|off|cold|bad|up|down|well|mouldy|_ (cold|bad|"
    "mouldy))|is (gone|off|cancelled|cut|over)|gets (cancelled|cut|sold|binned))|(your|the|"
    "that|this|it|they|them|all your|every) _{0,3} (goes|go|is going|are going|is|'s|are|will "
    "be|ends|stops|gets|is getting|will go|come|comes|get) (going|getting|DEGREE)? (in|into|on|"
    "to|out|up for|off|down)? (the|a|your)? (bin|bins|skip|street|lawn|nature strip|pavement|"
    "doorstep|dump|tip|charity|charity shop|for sale|sale|internet|ebay|gumtree|marketplace|"
    "gone|lifted|towed|binned|dumped|window|bonfire|fire|cut off|disconnected|confiscated|sold|"
    "river)",
    "(do not|never) (BETWEEN|even)? (bother|expect|come|call|ring|talk|speak|trouble|think|"
    "show|ask|look|dream|count|text|darken|imagine)",
    "(see|find) (myself|ourselves) (forced|obliged|compelled)|(we)? (are|were) not (friends|"
    "talking|speaking|family|brothers|together|a couple)|(your|you are) blocked|(lose|delete) "
    "my number|the next (_ ){1,3}(is|will be|goes|comes|you get is|you hear is) (from|to|with) "
    "(the|my|a|your)|forget (it|about|that|us|me|you|the|coming|seeing|your|any|my|we|i|this|"
    "whatever)|say (goodbye|bye) to|kiss (your|the|it|me|my)|find (yourself|another|a new|"
    "someone|somebody|your own)|pack (your|you)|get out of|cross (the|di) road|there (will|is "
    "going to) be (hell|trouble|consequences|no|war|murder|tears)",
    "no (more|wifi|phone|dinner|pocket|christmas|allowance|money|xbox|playstation|car|"
    "internet|supper|screen|party|football|holiday|wedding)|so help me|god help|heaven help|"
    "face (the|what)|consider (this|us|yourself|it|our)|i can not be responsible|it is (me|i|"
    "us) or|we (will|are going to) have (a (problem|serious|big)|words|trouble|to (break|split|"
    "end))|we (break|split) up",
)
"""What is held out if the other does not do as they are told."""

LEAD = "(ORDER_LEAD|SWEAR|ORDER (!(not|please) _){0,4} (and|then)){0,2}"
"""What may stand before an order at the beginning of a clause. With `before=("_",)`."""

FUN = (
    "JOKE",
    "(am|are|is|was|only|just|but) (DEGREE|only|just)? (joking|kidding|teasing|messing|pulling "
    "your)",
    "TREAT",
    "(love|miss|missing|hug|hugs|kiss|kisses|xx|xxx|cuddle|cuddles|proud of|lovely|darling|"
    "sweetheart|bless) (you|your|$|,)",
    "(no (rush|hurry|pressure|worries|bother|problem|panic|wahala)|take your time|up to you|"
    "entirely up|whatever suits|only if you|if you (like|want|fancy|prefer|feel like)|when you "
    "(can|get a)|ha ha|just (kidding|joking|teasing)|i am teasing)",
)
"""To stand in `unless`."""

CARE = (
    "(doctor|gp|hospital|ambulance|999|911|a and e|fever|chest|rest|bed rest|painkillers|"
    "appointment|dentist|drink (some|more|plenty) water|get some (sleep|rest|air)|eat "
    "(something|properly|well)|dehydrated|sunscreen|seatbelt|coat|soaked|rain|wet|cold|storm|"
    "snow|ice|melt|burn|burns|boil|go off|spoil)",
    "(home safe|safe home|drive (safe|safely|careful|carefully)|be careful|take care|look "
    "after yourself|mind yourself)",
)
"""To stand in `unless`: advice and care."""

SPOKEN_OF = (
    *SAID_BY_OTHERS,
    "(he|she|they|it|who|mum|dad|mother|father|boss|landlord|teacher|everyone|somebody|someone|"
    "people|uncle|aunty)"
    " (BETWEEN|DEGREE){0,2} (SPEECH_VERB|shouted|yelled|screamed|told|ordered|goes|went|like|"
    "was like|threatened) (me|us|you|him|her|them|at me)? (that|to)? _{0,3}",
    "(if|whether|when|because|imagine|suppose|hate it when|used to) (he|she|they|people|"
    "someone|somebody|anyone|it)? _{0,2}",
)
"""To stand in `before`."""
