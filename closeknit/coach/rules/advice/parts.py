"""What the rules about advice share."""

WHY = (
    "“{words}” is advice. Right after somebody opens up, many hope to be heard before they"
    " are helped."
)
SUGGESTION = "Would you like an idea, or shall I just listen?"

FOR_ME = "(me|us|myself|here|anything|nothing|i|my)"
"""What follows a verb in a request or an offer: "call me", "talk to me"."""
KIND_ENDS = (
    "to (me|us)",
    "(with|for|to|from|at|by|on|near|beside) (me|us|mine|ours|my)",
    "(him|her|them|it|that|this)? (to|with|for|from) (me|us)",
)
"""To stand in `after`: what is meant is closeness, not a cure."""
OFFERS = (
    "i (will|shall|am|can|could|have got|promise)",
    "we (will|shall|can|are|could|have)",
    (
        "(let|tell|give|show|ring|call|text|send|bring|help|ask|trust|believe|forgive|pass|hand"
        "|save) (me|us)"
    ),
    "let us",
    "(do|would) you (want|like|mind|need|prefer|fancy)",
    "(shall|should|can|could|may|would) (i|we)",
    "(with|for|near|beside|from) (me|us)",
    "i (love|miss|need|adore|believe in|trust) (you|u)",
    "if you (want|like|need|fancy|prefer|wish|would like)",
    "(x|xx|xxx) $",
)
"""To stand in `unless`: the writer gives something, or makes a plan with the other."""
