"""What a reply does: asks, reflects, validates, advises. What it does well is said, with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from closeknit.coach import (
    advising,
    heads,
    hearing,
    praising,
    questions,
    reflecting,
    rules,
    validating,
)
from closeknit.coach.kinds import Kind
from closeknit.coach.questions import Asked, Form
from closeknit.coach.report import Acts, FromHead, Observation
from closeknit.coach.rules.finding import Found
from closeknit.coach.tokens import Sentence
from closeknit.coach.wordings import matches


@dataclass(frozen=True)
class Turn:
    """A reply and what it answers, as they were written and as they are read."""

    text: str
    read: tuple[Sentence, ...]
    heard: tuple[Sentence, ...] = ()

    @cached_property
    def asked(self) -> tuple[Asked | None, ...]:
        """What each sentence asks. Who says "You tried it? Okay." does not wait for an answer."""
        asked = list(map(questions.asked, self.read, self.plain))
        left = REMARK
        for at in range(len(self.read) - 1, -1, -1):
            one = asked[at]
            if one and one.form in (Form.BARE, Form.ECHO) and at < len(self.read) - 1:
                asked[at] = None
            left -= len(reflecting.contents(self.read[at]))
            if asked[at] or left <= 0:
                break
        return tuple(asked)

    @cached_property
    def found(self) -> tuple[tuple[Found, ...], ...]:
        """What the rules find in each sentence."""
        return tuple(tuple(rules.REPLY_BOOK.find(sentence)) for sentence in self.read)

    @cached_property
    def hinted(self) -> tuple[frozenset[Kind], ...]:
        """Of which kinds there are hints in each sentence."""
        return tuple(
            frozenset(each.rule.kind for each in found if each.rule.kind) for found in self.found
        )

    @cached_property
    def plain(self) -> tuple[Sentence, ...]:
        """Each sentence without what is only breath."""
        return tuple(map(questions.fluent, self.read))

    @cached_property
    def valid(self) -> tuple[bool, ...]:
        """Which sentences validate in so many words."""
        return tuple(map(validating.validates, self.read))

    @cached_property
    def validity(self) -> float:
        """The head's score for all of it."""
        return heads.head("validation").score(self.text) if self.text.strip() else 0.0

    @cached_property
    def known(self) -> frozenset[str]:
        """The rarer words that were heard."""
        return reflecting.words(self.heard)


REMARK = 4
"""Fewer words of one's own after something with a question mark: it is answered by oneself."""
OUTWEIGHS = 2.0
"""By how much advice and information have to weigh more for a turn that asks to be rather those."""
ECHOED = 2.0
"""What a summary with a question mark weighs as a reflection."""
ADVISED = 1.5
"""What a sentence weighs at least that a rule has found to be advice."""
COURTEOUS = 0.5
LEAST = 0.4
UNSURE, SURE = 0.4, 0.5
LEFT = 0.2
ASIDE = 0.45
"""What reflection and advice have at most in a turn that mainly asks."""


def acts(turn: Turn) -> Acts:
    """What it does, and how far it rather says back or advises than asks."""
    asked = [each for each in turn.asked if each]
    asking = [each for each in asked if each.form in (Form.OPEN, Form.CLOSED, Form.BARE)]
    reflection, advice = _weights(turn)
    mainly_asks = bool(asking) and advice < OUTWEIGHS + reflection
    last = (asking or asked)[-1] if asked else None
    reflects, advises = _shares(reflection, advice)
    return Acts(
        question=bool(asked),
        open=last.form == Form.OPEN if last else None,
        reflection=min(reflects, ASIDE) if mainly_asks else reflects,
        validation=_validation(turn),
        advice=min(advises, ASIDE) if mainly_asks else advises,
    )


def _weights(turn: Turn) -> tuple[float, float]:
    """How much says back, and how much advises or informs. Courtesies weigh against both."""
    reflection = advice = courtesy = 0.0
    for at, (sentence, plain, asked) in enumerate(
        zip(turn.read, turn.plain, turn.asked, strict=True)
    ):
        if asked and asked.form in (Form.OPEN, Form.CLOSED):
            continue
        if asked and asked.form == Form.ECHO:
            reflection += ECHOED
        elif matches(advising.COURTESY, sentence):
            courtesy += COURTEOUS if reflecting.contents(sentence) else 0.0
        elif Kind.ADVICE_EARLY in turn.hinted[at]:
            advice += max(ADVISED, advising.weight(plain))
        else:
            reflection += reflecting.weight(plain, turn.known)
            advice += advising.weight(plain)
    if max(reflection, advice) <= max(courtesy, LEAST):
        return 0.0, 0.0
    return reflection, advice


def _shares(reflection: float, advice: float) -> tuple[float, float]:
    """From weights to numbers between 0 and 1, of which at most one reaches .5."""
    if not reflection and not advice:
        return LEFT, LEFT
    whole = reflection + advice + 1
    if reflection >= advice:
        return SURE + reflection / whole / 2, UNSURE
    return UNSURE, SURE + advice / whole / 2


WORDING = 0.75
"""The score of a wording that surely validates."""


def _validation(turn: Turn) -> float:
    return max(turn.validity, WORDING) if any(turn.valid) else turn.validity


def where_advice_is_early(turn: Turn) -> int:
    """In how many sentences, from the first on, advice would come too soon: in none where the other asked
    or told of no trouble, else in those before anything has shown that the writer listened."""
    if hearing.is_asked_for(turn.heard) or not hearing.opens_up(turn.heard):
        return 0
    for at in range(len(turn.read)):
        if Kind.ADVICE_EARLY not in turn.hinted[at] and _meets(turn, at):
            return at
    return len(turn.read)


def _meets(turn: Turn, at: int) -> bool:
    """Whether a sentence asks, takes up a word, shows sympathy or says back."""
    sentence = turn.read[at]
    return (
        turn.asked[at] is not None
        or any(each in turn.known for each in reflecting.contents(sentence))
        or matches(validating.SYMPATHY, sentence)
        or turn.valid[at]
        or reflecting.weight(sentence, turn.known) >= reflecting.SURELY
    )


def strengths(turn: Turn) -> tuple[Observation, ...]:
    """What it does well, once for each kind."""
    found = (_reflection(turn), _validating(turn), *_questions(turn))
    return tuple(each for each in found if each)


def _reflection(turn: Turn) -> Observation | None:
    for at, sentence in enumerate(turn.read):
        if turn.hinted[at]:
            continue
        if reflecting.surely(sentence, turn.asked[at], turn.known):
            return praising.of_sentence(Kind.REFLECTION, turn.text, sentence)
    return None


SURELY_VALID = 0.6
NEARLY_VALID = 0.2
"""What the whole scores at least where the head is believed of one sentence: "I need you to quit."
alone may sound like care, and what stands around it tells."""


def _validating(turn: Turn) -> Observation | None:
    if any(turn.valid):
        sentence = turn.read[turn.valid.index(True)]
        return praising.of_sentence(Kind.VALIDATION, turn.text, sentence)
    if turn.validity < NEARLY_VALID:
        return None
    head = heads.head("validation")
    for at, sentence in enumerate(turn.read):
        words = praising.written(turn.text, sentence)
        if not turn.hinted[at] and (score := head.score(words)) >= SURELY_VALID:
            source = FromHead(head.name, round(score, 3), head.weighed(words))
            return praising.of_sentence(Kind.VALIDATION, turn.text, sentence, source)
    return None


FEWEST = 3
"""Words of something with a question mark that is praised as a question; "Hip?" is a start."""


def _questions(turn: Turn) -> Iterator[Observation]:
    """The last question, as it is the one that will be answered."""
    for at, asked in reversed(tuple(enumerate(turn.asked))):
        if asked is None or asked.form in (Form.TAG, Form.ECHO):
            continue
        if Kind.ADVICE_EARLY in turn.hinted[at]:
            continue
        if asked.form == Form.BARE and len(reflecting.contents(turn.read[at])) < FEWEST:
            continue
        yield praising.of_question(Kind.QUESTION, turn.text, asked)
        kind = Kind.OPEN if asked.form == Form.OPEN else Kind.CLOSED
        yield praising.of_question(kind, turn.text, asked)
        return
