"""The suggestion of the day, for every past, pace and refusal that there can be."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from closeknit.catalogue import BondKind, Way
from closeknit.practices import library, suggesting
from closeknit.practices.suggesting import DEEP, QUIET_AFTER, Past, Place, Suggestion, suggest

TODAY = date(2026, 3, 2)
PRACTICES = library.catalogue().practices
BY_ID = {practice.id: practice for practice in PRACTICES}

days = st.integers(0, 40).map(lambda back: TODAY - timedelta(days=back))


@st.composite
def pasts(draw: st.DrawFn) -> Past:
    practice = draw(st.sampled_from(PRACTICES))
    return Past(practice.id, practice.strategy, draw(days), practice.depth[0])


@st.composite
def places(draw: st.DrawFn, number: int) -> Place:
    alone = number == 0
    return Place(
        bond=None if alone else f"bond {number}",
        kind=BondKind.JUST_ME if alone else draw(st.sampled_from(TOGETHER)),
        deepest=draw(st.integers(1, 5)),
        members=1 if alone else draw(st.integers(2, 8)),
        past=tuple(draw(st.lists(pasts(), max_size=8))),
        streak=0 if alone else draw(st.integers(0, 4)),
        busy=False if alone else draw(st.booleans()),
    )


TOGETHER = [kind for kind in BondKind if kind is not BondKind.JUST_ME]
rooms = st.integers(1, 4).flatmap(lambda n: st.tuples(*(places(each) for each in range(n))))
refusals = st.lists(st.tuples(st.sampled_from(PRACTICES).map(lambda p: p.id), days), max_size=6)
passes = st.integers(0, 20)


def asked(
    here: tuple[Place, ...], refused: list[tuple[str, date]], over: int = 0
) -> Suggestion | None:
    return suggest(PRACTICES, here, refused, TODAY, "alice", over)


def place_of(found: Suggestion, here: tuple[Place, ...]) -> Place:
    return next(place for place in here if place.bond == found.bond)


@given(rooms, refusals, passes)
def test_it_is_never_deeper_than_ones_pace(
    here: tuple[Place, ...], refused: list[tuple[str, date]], over: int
) -> None:
    found = asked(here, refused, over)
    if found:
        assert found.practice.depth[0] <= place_of(found, here).deepest


@given(rooms, refusals, passes)
def test_it_fits_the_bond_and_the_way(
    here: tuple[Place, ...], refused: list[tuple[str, date]], over: int
) -> None:
    found = asked(here, refused, over)
    if found:
        place = place_of(found, here)
        assert place.kind in found.practice.bonds
        assert found.way in found.practice.ways
        assert found.practice.suggested
        assert (found.way is Way.ALONE) == (place.bond is None)


@given(rooms, refusals, passes)
def test_a_refusal_is_respected_for_ten_days(
    here: tuple[Place, ...], refused: list[tuple[str, date]], over: int
) -> None:
    found = asked(here, refused, over)
    lately = {name for name, day in refused if (TODAY - day).days < 10}
    assert found is None or found.practice.id not in lately


@given(rooms, refusals, passes)
def test_it_is_the_same_all_day_long(
    here: tuple[Place, ...], refused: list[tuple[str, date]], over: int
) -> None:
    assert asked(here, refused, over) == asked(here, refused, over)
    assert asked(here[::-1], refused[::-1], over) == asked(here, refused, over)


@given(rooms, refusals, passes)
def test_the_reason_is_a_sentence_about_what_is_there(
    here: tuple[Place, ...], refused: list[tuple[str, date]], over: int
) -> None:
    found = asked(here, refused, over)
    if found is None:
        return
    assert found.reason.endswith(".")
    assert found.reason[0].isupper()
    lower = found.reason.lower()
    for word in ("not ", "n't", "n’t", "since", "ago", "last", "miss", "should", "pace", "!"):
        assert word not in lower


@given(rooms, refusals)
@settings(max_examples=60)
def test_something_else_walks_through_all_and_begins_anew(
    here: tuple[Place, ...], refused: list[tuple[str, date]]
) -> None:
    first = asked(here, refused)
    if first is None:
        assert all(asked(here, refused, over) is None for over in range(3))
        return
    walked = []
    for over in range(len(PRACTICES) + 1):
        found = asked(here, refused, over)
        assert found is not None
        if over and found == first:
            break
        walked.append(found.practice.id)
    assert len(walked) == len(set(walked))
    lately = {name for name, day in refused if (TODAY - day).days < 10}
    possible = {
        practice.id
        for practice in PRACTICES
        if practice.id not in lately and asked_for(practice.id, here) is not None
    }
    assert set(walked) == possible


def asked_for(name: str, here: tuple[Place, ...]) -> Suggestion | None:
    return suggest([BY_ID[name]], here, [], TODAY, "alice")


@given(rooms, refusals, passes)
def test_after_two_silences_nothing_asks_for_an_answer_and_no_thanks_are_suggested(
    here: tuple[Place, ...], refused: list[tuple[str, date]], over: int
) -> None:
    found = asked(here, refused, over)
    if found and place_of(found, here).streak >= QUIET_AFTER:
        assert found.way is not Way.OWN_TIME
        assert found.practice.id != "appreciation"


@given(rooms, refusals)
def test_after_a_deep_talk_comes_a_light_one_where_there_is_one(
    here: tuple[Place, ...], refused: list[tuple[str, date]]
) -> None:
    found = asked(here, refused)
    if found is None or found.practice.depth[0] < DEEP:
        return
    place = place_of(found, here)
    deep = [p for p in place.past if p.depth >= DEEP and (TODAY - p.day).days <= 3]
    if deep:
        light = [
            each.practice
            for over in range(len(PRACTICES))
            if (each := asked(here, refused, over)) and each.practice.depth[0] < DEEP
        ]
        assert not [each for each in light if not done_today(each.id, here)]


def done_today(name: str, here: tuple[Place, ...]) -> bool:
    return any(past.practice == name and past.day == TODAY for p in here for past in p.past)


@pytest.mark.parametrize(
    ("back", "words"), [(0, "today’s"), (1, "yesterday’s"), (3, "Friday’s"), (4, "")]
)
def test_a_deep_talk_is_remembered_by_its_day_and_for_three(back: int, words: str) -> None:
    deep = Past("ladder", BY_ID["ladder"].strategy, TODAY - timedelta(days=back), 3)
    place = Place("b", BondKind.FRIEND, 2, 2, (deep,))
    found = suggest([BY_ID["small-thing"]], [place], [], TODAY, "alice")
    assert found is not None
    assert found.reason == (
        f"A light one after {words} deeper talk." if words else "New to you both."
    )


def test_another_day_and_another_person_may_get_another_one() -> None:
    place = Place("b", BondKind.FRIEND, 5, 2)
    of_days = {
        suggest(PRACTICES, [place], [], TODAY + timedelta(days=n), "alice") for n in range(14)
    }
    of_people = {suggest(PRACTICES, [place], [], TODAY, name) for name in "abcdefghij"}
    assert len(of_days) > 1
    assert len(of_people) > 1


def test_a_refusal_ends() -> None:
    place = Place(None, BondKind.JUST_ME, 5)
    refused = [(practice.id, TODAY - suggesting.REFUSED_FOR) for practice in PRACTICES]
    assert asked((place,), refused) is not None
    assert asked((place,), [(name, TODAY) for name, _ in refused]) is None
