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

    `text`: what was read. It is looked at once more without its quotation marks where it has any:
    a threat that is passed on is a threat.
    """
    read = tuple(read)
    if any(token.word == QUOTED for sentence in read for token in sentence.tokens):
        read = (*read, *sentences(_MARKS.sub(" ", text)))
    return any(True for sentence in read for _ in _BOOK.find(sentence))
