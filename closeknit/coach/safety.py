"""Whether words hold a cue of danger. Then nothing is coached: a sentence about harm is never softened."""

import re
from collections.abc import Iterable

from closeknit.coach.rules import danger
from closeknit.coach.rules.rulebook import Rulebook
from closeknit.coach.tokens import QUOTED, Sentence, sentences

_BOOK = Rulebook(danger.RULES)
_MARKS = re.compile(r"[\"“”«»„]|(?<!\w)['‘’](?=\w)|(?<=[\w.,!?])['’](?!\w)")


def concerns(read: Iterable[Sentence], text: str = "") -> bool:
    """Cues of violence, threat, coercion, sexual force, stalking, fear of the other or self-harm.

    `text`: what was read. What stands in quotation marks in it is looked at as well: a threat that
    is passed on is a threat.
    """
    read = tuple(read)
    quoted = [
        text[token.start : token.end]
        for sentence in read
        for token in sentence.tokens
        if token.word == QUOTED
    ]
    within = sentences(_MARKS.sub(" ", "\n".join(quoted)).replace(">", " ")) if quoted else ()
    return any(True for sentence in (*read, *within) for _ in _BOOK.find(sentence))
