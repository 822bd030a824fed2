"""What makes a hurtful wording harmless: it is somebody else's, it is hoped, denied or joked.

Rules name these in `unless`, `before` and `after`.
"""

SAID_BY_OTHERS = (
    "(he|she|they|everyone|everybody|people|someone|somebody|mum|dad) SPEECH_VERB (me|us|him|her|them)? that?",
    "(he|she|they|everyone|everybody|people|someone|somebody|mum|dad) SPEECH_VERB that?",
    "called (me|us|him|her|them)",
)
"""To stand in `before`: the words that follow are another's."""

DENIED = (
    "(not|never) (saying|say|think|thinking|mean|meaning|calling|call|blaming|blame) (that|it|you)?",
    "(not|never) (saying|say|think|thinking|mean|meaning) _ _",
)
"""To stand in `before`."""

HOPED = ("HOPE (that|you|we)?", "would HOPE", "promise me")
"""To stand in `before`: "I hope you never change"."""
