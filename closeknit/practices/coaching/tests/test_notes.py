"""What is shown of what was noticed: less rather than more, and nothing at all in danger."""

from closeknit.coach import HINTS, STRENGTHS, FromRule, Kind, Observation, Report
from closeknit.practices.coaching import wording
from closeknit.practices.coaching.composing import Composed, Piece
from closeknit.practices.coaching.notes import Notes, notes_of

TEXT = "I feel ignored. You never call."
COMPOSED = Composed(TEXT, (Piece("text", 0, TEXT),))
FAUX = Observation(
    Kind.FAUX_FEELING, "hint", (0, 14), "It tells.", "When ____, I felt ____.", FromRule("v", "x")
)
NEVER = Observation(Kind.ABSOLUTE, "hint", (16, 30), "Every time.", None, FromRule("n", "x"))
ADVICE = Observation(Kind.ADVICE_EARLY, "hint", None, "Early.", None, FromRule("a", "x"))
FEELING = Observation(Kind.FEELING, "strength", (7, 14), "A feeling.", None, FromRule("f", "x"))


def notes(*seen: Observation, asked: bool = False, **more: object) -> Notes:
    return notes_of([Report(observations=seen)], COMPOSED, asked=asked, **more)


def test_every_kind_has_a_name_of_its_own() -> None:
    assert set(wording.HINTED) == HINTS
    assert set(wording.FOUND) == set(STRENGTHS)
    assert len({name.title for name in wording.HINTED.values()}) == len(HINTS)


def test_what_is_there_comes_with_its_words() -> None:
    (found,) = notes(FEELING).strengths
    assert (found.line, found.words) == ("A feeling", "ignored")


def test_a_verdict_offers_what_may_lie_beneath() -> None:
    (hint,) = notes(FAUX).hints
    assert hint.words == "I feel ignored"
    assert [change.label for change in hint.feelings][:2] == ["lonely", "sad"]
    assert len(hint.needs) == 3
    assert hint.put is not None
    assert hint.rest == "faux-feeling:ignored"
    assert len({change.key for change in hint.changes}) == len(hint.changes)


def test_a_word_that_is_somebodys_own_rests() -> None:
    assert (
        notes(FAUX, NEVER, rested=["faux-feeling:ignored"]).hints == notes(ADVICE, NEVER).hints[1:]
    )


def test_a_hint_without_a_place_is_told_without_words() -> None:
    (hint,) = notes(ADVICE).hints
    assert (hint.words, hint.place, hint.changes) == ("", None, ())
    assert hint.why == "Early."


def test_where_advice_is_closed_the_hint_says_what_opens_it() -> None:
    (hint,) = notes(ADVICE, closed=True).hints
    assert "Advice stays closed here until the other marks “Yes, that’s it”" in hint.why


def test_silence_is_told_only_to_whoever_asked() -> None:
    assert notes() == Notes()
    assert notes(asked=True).quiet == wording.NOTHING
    assert notes(FEELING, asked=True).quiet == ""
    foreign = [Report(silent_because="language")]
    assert notes_of(foreign, COMPOSED, asked=True).quiet == wording.ENGLISH
    assert notes_of(foreign, COMPOSED, asked=False) == Notes(quiet=wording.ENGLISH)
    assert notes_of([], Composed(), asked=True).quiet == wording.EMPTY


def test_in_danger_nothing_is_said_but_where_a_quiet_page_is() -> None:
    danger = [Report(depth="vulnerable"), Report(observations=(NEVER,), silent_because="safety")]
    for asked in (True, False):
        assert notes_of(danger, COMPOSED, asked=asked) == Notes(care=True)


def test_how_deep_it_goes_is_told_in_words_and_only_when_asked() -> None:
    deep = [Report(depth="feeling")]
    assert notes_of(deep, COMPOSED, asked=True).depth == "It tells how it is in you."
    assert notes_of(deep, COMPOSED, asked=False) == Notes()


def test_words_that_are_long_are_not_said_again_whole() -> None:
    text = "You never " + "listen " * 30
    composed = Composed(text, (Piece("text", 0, text),))
    seen = Observation(Kind.ABSOLUTE, "hint", (0, len(text)), "Why.", None, FromRule("n", "x"))
    (hint,) = notes_of([Report(observations=(seen,))], composed, asked=False).hints
    assert len(hint.words) < 100
    assert hint.words.endswith(" …")
