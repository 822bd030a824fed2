"""What makes a guess about the other's mind a fair one: it is owned, asked, hoped, denied, fond."""

from closeknit.coach.rules.guards import DENIED, HOPED, SAID_BY_OTHERS

OWNED = (
    "(feel|feels|felt|feeling|seem|seems|seemed|look|looks|looked|sound|sounds|like|as_if|if|think|"
    "thinks|thought|thinking|worry|worried|afraid|fear|scared|wonder|wondered|wondering|maybe|"
    "perhaps|whether|imagine|imagined|imagining|tell_myself|telling_myself|told_myself|suppose|"
    "unless|until|assume|assumed|believe|believed|suspect|convinced|suspected|guess|dreamed|dreamt|"
    "dream|said|say|says|not_because|reckon|reckoned|somehow|when|whenever|part_of_me_thinks|"
    "pretend|pretended|in_case|so_that|know_what_it_is_like_when|hear|heard|hearing|once|people|"
    "probably|sure|even_though|although|read|figured) (that|like|as_though|as_if|,|maybe|perhaps|sometimes|"
    "deep_down|you_think)?",
    *HOPED,
    *SAID_BY_OTHERS,
    *DENIED,
    "(do|did) (not|n't)? (believe|think|feel|imagine|mean|say|know) (that|like|for_a_minute|if)?",
    "(do|did|would|could|can|have|are|were|is|was|why|how|who|what|where|which|will|should|"
    "might) (not)?",
    "(the|a|her|his|my) (story|voice|fear|thought|idea|feeling) (in|that|is|was|tells) "
    "(my_head|me)? (is|that|says|,)?",
)
"""To stand in `before`."""

FOND = (
    "(haha|hahaha|hahahaha|ha_ha|lol|lols|lolol|lmao|lmfao|rofl|jk|teasing|kidding|joking|"
    "hehe|tease)",
    "(thank|thanks|thank_you|so_grateful|am_grateful|bless|i_love|i_do_love|we_love|"
    "love_that_about|love_you|i_adore|"
    "appreciate|proud_of|so_kind|so_sweet|sweet_of|kind_of_you|generous|glad_you|means_a_lot|"
    "meant_a_lot|good_for_you|fair_play|respect_that|admire)",
    "(you_star|cheeky|daft|sneaky (angel|thing|devil)|you_angel|sweetheart|legend|gem|that_is_love|"
    "you_beauty|silly_goose|"
    "and_you_still|still (came|went|ate|helped|drove|stayed|did_it|let)|so_do_i|me_too|"
    "so_am_i|same_here|honestly_same|and_i_respect)",
    "(do_not_have_to|no_need_to|need_not|not_to_worry|do_not_worry|no_worries|it_is_ok|it_is_okay|"
    "all_good|that_is (fine|ok|okay)|fair_enough|i_understand|i_get_it|i_get_that|no_pressure)",
)
"""To stand in `unless`."""
