"""How an apology begins, what turns it round, and what makes it one after all."""

SAYS_SORRY = (
    "(i_am|am|i|we|we_are)? (do|am|was|did|just|can|only|have|will|genuinely|sincerely|"
    "sincere|DEGREE|deeply|must|terribly|awfully){0,2} SORRY"
)
THAT = (
    "(that|if|for_how|for_the_way|about_how|how|the_way|for|,|now|but|all|when|to_hear|to_see|"
    "mate|then|, _ ,){0,3}"
)
FILL = (
    "(honestly|seriously|also|to_be_fair|let_us_be_honest|let_us_face_it|i_mean|come_on|really|"
    "maybe|still|frankly|again|in_fairness|jesus|god|geez|jeez|christ|well|like|,|because|is|a|"
    "when|since|at_the_end_of_the_day|the_fact_is|fact_is|i_think|it_is_because|as|it_is|"
    "ultimately|"
    "surely|perhaps|even_so|however|as_well|too|all_the_same|and|actually|what|sometimes|"
    "it_was){0,3}"
)
BUT = (
    "(but|though|although|however|still|yet|only|even_if|even_though|mind_you|then_again|and_yet|"
    "except|it_is (just|only|more)? that|only_because|just_because)"
)
GAP = "((_|,|-|—|–){0,8}|(_|,|-|—|–){8,8} (_|,|-){1,6})"
"""Up to fourteen words, and each way to read them only once."""
ANOTHERS = (
    "(he|she|they|you|people|never|to|not|even|who|always|first|please|should|must|will|just)"
    " (say|said|says|saying|saying_you_are|are)",
    "(feel|feels|felt|be|being|not|than|he|she|they|you|are|is|were|want|wanted|demand|owe|owed|"
    "your|his|her|their|no|any|hear|fake|an|the|accept|accepted|of|with|my|great|will|would|"
    "made|makes|never)",
)
OWNED = (
    "(on_me|i_was_wrong|i_should|no_excuse|thoughtless_of_me|stupid_of_me|careless_of_me|"
    "insensitive_of_me|unfair_of_me|every_right|was_not_my_intention|that_was_wrong|you_were_right|"
    "how_can_i|what_can_i|can_i_do|tell_me|come_over|is_there_anything|here_for_you|make_it_up)",
    "(it|that) (is|was) (all|entirely|completely)? my (own)? (fault|mistake)",
    "(it|that) (is|was) not (fair|ok|okay|right|kind|nice) of me",
)
MEANT_WELL = ("i (did_not|never|do_not) (DEGREE)? (mean|meant|intend|intended|want|wanted)",)
