"""The suggestion of the day: what it never does, for every past, pace and refusal that there can be."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TypeVar

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from closeknit.catalogue import BondKind, Strategy, Way
from closeknit.practices import suggesting
from closeknit.practices.suggesting import QUIET_AFTER, Past, Place, Spent, Suggestion, suggest
from closeknit.practices.tests.situations import (
    BY_ID,
    POOLS,
    PRACTICES,
    PROGRAMMES,
    TODAY,
    Oracle,
    Refusals,
    bonds,
    days,
    lately,
    many_refusals,
    offered,
    often,
    oneselves,
    place_of,
    refusals,
    rooms,
    walked,
    without_paths,
)

Thing = TypeVar("Thing")
Rooms = tuple[Place, ...]
any_refusals = st.one_of(refusals, many_refusals)
FRIEND = Place("b", BondKind.FRIEND, 5, 2, touch=True)
MYSELF = Place(None, BondKind.JUST_ME, 5, about=frozenset({BondKind.FRIEND}), touch=True)


@often
@given(rooms, any_refusals)
def test_it_is_never_deeper_than_the_place(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        place = place_of(found, here)
        assert found.practice.depth[0] <= place.deepest
        for step in found.practice.steps_of(found.way, found.form):
            assert (step.depth or 1) <= place.deepest


@often
@given(rooms, any_refusals)
def test_colleagues_go_no_deeper_than_two_and_have_no_touch(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        if place_of(found, here).kind is BondKind.COLLEAGUE:
            assert found.practice.depth[0] <= 2
            assert found.practice.strategy is not Strategy.TOUCH


def test_a_practice_that_is_too_deep_for_colleagues_stays_away_whatever_its_file_says() -> None:
    """The catalogue holds none; a bond may be given one that somebody wrote."""
    deep = replace(BY_ID["a-struggle"], bonds=frozenset(BondKind))
    hug = replace(BY_ID["space-or-closeness"], bonds=frozenset(BondKind))
    colleagues = Place("b", BondKind.COLLEAGUE, 5, 2, touch=True)
    assert suggest([deep, hug], [colleagues], [], TODAY, "alice") is None
    assert suggest([deep, hug], [FRIEND], [], TODAY, "alice") is not None


def test_a_step_that_goes_deeper_than_its_practice_counts() -> None:
    steps = tuple(replace(step, depth=4) for step in BY_ID["small-thing"].steps)
    deep = replace(BY_ID["small-thing"], steps=steps)
    assert suggest([deep], [replace(FRIEND, deepest=3)], [], TODAY, "alice") is None
    assert suggest([deep], [FRIEND], [], TODAY, "alice") is not None


def test_a_form_in_which_nothing_happens_that_way_is_not_suggested() -> None:
    steps = tuple(replace(step, ways=frozenset()) for step in BY_ID["small-thing"].steps)
    assert suggest([replace(BY_ID["small-thing"], steps=steps)], [FRIEND], [], TODAY, "a") is None


@often
@given(rooms, any_refusals)
def test_it_fits_the_bond_the_way_and_whoever_is_there(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        place = place_of(found, here)
        assert found.practice.bonds & {place.kind, *place.about}
        assert found.way in found.practice.ways
        assert found.practice.suggested
        assert (found.way is Way.ALONE) == (place.bond is None)
        assert found.minutes == found.practice.form(found.form).minutes


@often
@given(rooms, any_refusals)
def test_what_begins_alone_is_suggested_alone(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        assert not found.practice.begins_alone or found.bond is None


@often
@given(rooms, any_refusals)
def test_touch_is_for_two_who_want_it(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        if found.practice.strategy is Strategy.TOUCH:
            place = place_of(found, here)
            assert place.touch
            assert place.bond is None or place.members == 2


@often
@given(rooms, any_refusals)
def test_a_refusal_is_respected_for_ten_days(here: Rooms, refused: Refusals) -> None:
    assert not {found.practice.id for found in walked(here, refused)} & lately(refused)


def test_a_refusal_ends() -> None:
    refused = [(practice.id, TODAY - suggesting.REFUSED_FOR) for practice in PRACTICES]
    assert walked((MYSELF,), refused)
    assert not walked((MYSELF,), [(name, TODAY) for name, _ in refused])


@often
@given(rooms, any_refusals)
def test_what_was_done_here_today_comes_no_more_today(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        place = place_of(found, here)
        assert TODAY not in {p.day for p in place.past if p.practice == found.practice.id}


def test_what_was_done_today_is_over_for_today_also_where_nothing_else_is_left() -> None:
    done = Past("small-thing", BY_ID["small-thing"].strategy, TODAY, 2)
    here = [replace(FRIEND, past=(done,))]
    assert suggest([BY_ID["small-thing"]], here, [], TODAY, "alice") is None
    later = suggest([BY_ID["small-thing"]], here, [], TODAY + timedelta(days=1), "alice")
    assert isinstance(later, Suggestion)
    assert later.reason == "One that you know already."


@often
@given(rooms, any_refusals)
def test_who_keeps_apart_is_suggested_things_as_if_the_bond_were_not_there(
    here: Rooms, refused: Refusals
) -> None:
    near = tuple(place for place in here if not place.apart)
    assert walked(here, refused) == walked(near, refused)
    assert not {found.bond for found in walked(here, refused)} & {p.bond for p in here if p.apart}


@often
@given(oneselves(), bonds(1, apart=True), any_refusals)
def test_who_keeps_apart_in_their_only_bond_is_suggested_things_for_one(
    alone: Place, bond: Place, refused: Refusals
) -> None:
    found = offered((alone, bond), refused)
    assert {each.way for each in found} <= {Way.ALONE}
    if any(Oracle(refused=frozenset(lately(refused))).fits(each, alone) for each in PRACTICES):
        assert found


@often
@given(rooms, any_refusals)
def test_what_needs_a_spent_pool_is_not_suggested(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        steps = found.practice.steps_of(found.way, found.form)
        assert not {step.pool for step in steps} & place_of(found, here).spent


@often
@given(rooms, any_refusals)
def test_it_says_that_a_pool_is_spent_when_nothing_else_is_left(
    here: Rooms, refused: Refusals
) -> None:
    """Once, after everything else, and of something that would fit if there were a prompt."""
    found, oracle = walked(here, refused), Oracle(refused=frozenset(lately(refused)))
    spent = [each for each in found if isinstance(each, Spent)]
    assert spent in ([], found[-1:])
    shown = {each.practice.id for each in found if isinstance(each, Suggestion)}
    would = {
        (practice.id, place.bond)
        for practice in PRACTICES
        for place in here
        if practice.id not in shown
        and oracle.fits(practice, replace(place, spent=frozenset()))
        and not oracle.fits(practice, place)
    }
    assert bool(spent) == bool(would)
    assert {(each.practice.id, each.bond) for each in spent} <= would


def test_whoever_has_seen_every_prompt_reads_so() -> None:
    place = replace(FRIEND, spent=frozenset(POOLS))
    ladder = suggest([BY_ID["ladder"]], [place], [], TODAY, "alice")
    assert ladder == Spent(BY_ID["ladder"], "b")
    assert isinstance(suggest(PRACTICES, [place], [], TODAY, "alice"), Suggestion)


@often
@given(rooms, any_refusals, st.randoms(), st.integers(0, 300))
def test_it_is_the_same_all_day_long_in_whatever_order_things_lie(
    here: Rooms, refused: Refusals, mixed: Random, over: int
) -> None:
    again = [replace(p, past=tuple(shuffled(mixed, p.past))) for p in shuffled(mixed, here)]
    shelf = shuffled(mixed, PRACTICES)
    asked = suggest(PRACTICES, here, refused, TODAY, "alice", over)
    other = suggest(shelf, again, shuffled(mixed, refused), TODAY, "alice", over)
    assert other == asked


def shuffled(mixed: Random, things: Sequence[Thing]) -> list[Thing]:
    return mixed.sample(list(things), len(things))


@often
@given(rooms, any_refusals, st.data())
def test_what_does_not_fit_anyway_changes_nothing(
    here: Rooms, refused: Refusals, data: st.DataObject
) -> None:
    found = walked(here, refused)
    ids = {each.practice.id for each in found}
    others = [each for each in PRACTICES if each.id not in ids]
    oracle, unfit = Oracle(), [each for each in others if _fits_nowhere(each, here)]
    assert all(not oracle.fits(each, place) for each in unfit for place in here)
    if unfit:
        more = data.draw(st.lists(st.tuples(st.sampled_from(unfit).map(lambda p: p.id), days)))
        assert walked(here, refused + more) == found
        fewer = [each for each in PRACTICES if each not in unfit]
        assert suggesting.walk(fewer, here, refused, TODAY, "alice") == found
    wider = tuple(replace(place, spent=place.spent | {"drawn-by-nobody"}) for place in here)
    assert walked(wider, refused) == found


def _fits_nowhere(practice: object, here: Rooms) -> bool:
    full = [replace(place, spent=frozenset(), past=(), busy=False, streak=0) for place in here]
    return not any(Oracle().fits(practice, place) for place in full)


@often
@given(rooms, any_refusals, st.data())
def test_what_is_refused_further_down_changes_nothing_about_the_first(
    here: Rooms, refused: Refusals, data: st.DataObject
) -> None:
    here = without_paths(here)
    found = offered(here, refused)
    assume(len(found) > 1)
    other = data.draw(st.sampled_from(found[1:]))
    assert offered(here, [*refused, (other.practice.id, TODAY)])[0] == found[0]


@often
@given(rooms, any_refusals)
def test_something_else_walks_through_all_that_fits_and_begins_anew(
    here: Rooms, refused: Refusals
) -> None:
    found = walked(here, refused)
    for over in (0, 1, len(found) - 1, len(found), 3 * len(found) + 2):
        asked = suggest(PRACTICES, here, refused, TODAY, "alice", over)
        assert asked == (found[over % len(found)] if found else None)
    ids = [each.practice.id for each in found if isinstance(each, Suggestion)]
    assert len(ids) == len(set(ids))
    oracle = Oracle(refused=frozenset(lately(refused)))
    possible = {p.id for p in PRACTICES if any(oracle.fits(p, place) for place in here)}
    of_paths = {s.practice for place in here if place.path for s in place.path.ahead}
    assert possible <= set(ids) <= possible | of_paths


@pytest.mark.parametrize("practice", [p for p in PRACTICES if p.suggested], ids=lambda p: p.id)
def test_every_practice_comes_some_day(practice: object) -> None:
    """For each there is somebody to whom it is shown, after some "something else"."""
    kinds = sorted(practice.bonds - {BondKind.JUST_ME})
    kind = kinds[-1] if kinds else BondKind.FRIEND
    here = [replace(FRIEND, kind=kind), replace(MYSELF, about=frozenset({kind}))]
    shown = [each.practice.id for each in walked(tuple(here), [])]
    over = shown.index(practice.id)
    assert suggest(PRACTICES, here, [], TODAY, "alice", over).practice == practice


@often
@given(rooms, any_refusals)
def test_after_two_silences_nothing_asks_for_an_answer_and_no_thanks_are_suggested(
    here: Rooms, refused: Refusals
) -> None:
    for found in offered(here, refused):
        if place_of(found, here).streak >= QUIET_AFTER:
            assert found.way is not Way.OWN_TIME
            assert "tell" not in {step.kind for step in found.practice.steps} or not found.bond


@often
@given(rooms, any_refusals)
def test_while_an_offer_stands_no_other_is_suggested(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        assert not (place_of(found, here).busy and found.way is Way.OWN_TIME)


@often
@given(rooms, any_refusals)
def test_the_reason_is_a_sentence_about_what_is_there(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        assert found.reason.endswith(".")
        assert found.reason[0].isupper()
        lower = found.reason.lower()
        for title in (programme.title.lower() for programme in PROGRAMMES):
            lower = lower.replace(title, "")
        for word in ("not ", "n't", "n’t", "since", "ago", "last", "miss", "should", "pace", "!"):
            assert word not in lower


@often
@given(rooms, any_refusals)
def test_the_reason_is_true(here: Rooms, refused: Refusals) -> None:
    for found in offered(here, refused):
        place = place_of(found, here)
        known = Oracle().known(found.practice, place)
        if found.reason.startswith("New to"):
            assert not known
        elif "know already" in found.reason:
            assert known
            assert found.minutes <= 3 or found.reason.startswith("One")
        elif found.reason.startswith("A light one"):
            assert Oracle().most(found.practice, place) < 3
            assert [p for p in place.past if p.depth >= 3 and (TODAY - p.day).days <= 3]
        else:
            assert found.reason.startswith("Next in “")


@pytest.mark.parametrize(
    ("back", "words"), [(0, "today’s"), (1, "yesterday’s"), (3, "Friday’s"), (4, "")]
)
def test_a_deep_talk_is_remembered_by_its_day_and_for_three(back: int, words: str) -> None:
    deep = Past("a-struggle", BY_ID["a-struggle"].strategy, TODAY - timedelta(days=back), 3)
    place = Place("b", BondKind.FRIEND, 2, 2, (deep,))
    found = suggest([BY_ID["small-thing"]], [place], [], TODAY, "alice")
    assert found.reason == (
        f"A light one after {words} deeper talk." if words else "New to you both."
    )


def test_another_day_and_another_person_may_get_another_one() -> None:
    of_days = {
        suggest(PRACTICES, [FRIEND], [], TODAY + timedelta(days=n), "alice") for n in range(14)
    }
    of_people = {suggest(PRACTICES, [FRIEND], [], TODAY, name) for name in "abcdefghij"}
    assert len(of_days) > 1
    assert len(of_people) > 1
