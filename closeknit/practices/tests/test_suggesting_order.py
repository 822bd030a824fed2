"""The suggestion of the day: what comes before what, whose turn it is, and programmes."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from closeknit.catalogue import BondKind, Programme, Way
from closeknit.catalogue.practice import Stage
from closeknit.practices.desk import ALONE as ALONE_KEY
from closeknit.practices.desk import Desk
from closeknit.practices.places import Circle, places
from closeknit.practices.suggesting import Past, Path, Place, Suggestion, suggest, walk
from closeknit.practices.tests.situations import (
    BY_ID,
    PRACTICES,
    PROGRAMMES,
    TODAY,
    Oracle,
    Refusals,
    bonds,
    days,
    lately,
    offered,
    often,
    oneselves,
    place_of,
    refusals,
    rooms,
    without_paths,
)

Rooms = tuple[Place, ...]
FRIEND = Place("ben", BondKind.FRIEND, 2, 2)
ALONE = Place(None, BondKind.JUST_ME, 2, about=frozenset({BondKind.FRIEND}))
single = st.one_of(oneselves(), bonds(1, apart=False)).map(lambda place: replace(place, path=None))


def in_place(found: list[Suggestion], place: Place) -> list[Suggestion]:
    return [each for each in found if each.bond == place.bond]


@often
@given(rooms, refusals)
def test_nothing_known_comes_before_something_new_that_fits(here: Rooms, refused: Refusals) -> None:
    """In each place, and but for what rests after a deep talk; what another place has shown already
    in this walk comes no second time."""
    here, oracle = without_paths(here), Oracle(refused=frozenset(lately(refused)))
    found = offered(here, refused)
    for number, each in enumerate(found):
        place = place_of(each, here)
        if oracle.known(each.practice, place) and not oracle.tired(each.practice, place):
            later = in_place(found[number:], place)
            new = [one for one in later if not oracle.known(one.practice, place)]
            assert all(oracle.tired(one.practice, place) for one in new)


@often
@given(rooms, refusals)
def test_after_a_deep_talk_come_light_ones_first(here: Rooms, refused: Refusals) -> None:
    here, oracle = without_paths(here), Oracle()
    found = offered(here, refused)
    for place in here:
        tired = [oracle.tired(each.practice, place) for each in in_place(found, place)]
        assert tired == sorted(tired)


@often
@given(single, refusals)
def test_of_what_is_new_the_strategy_longest_unvisited_comes_first(
    place: Place, refused: Refusals
) -> None:
    oracle = Oracle(refused=frozenset(lately(refused)))
    found = [
        each
        for each in offered((place,), refused)
        if not oracle.known(each.practice, place) and not oracle.tired(each.practice, place)
    ]
    visits = [visited(each, place) for each in found]
    assert visits == sorted(visits)


def visited(found: Suggestion, place: Place) -> date:
    same = [past.day for past in place.past if past.strategy == found.practice.strategy]
    return max(same, default=date.min)


@often
@given(single, refusals)
def test_of_what_is_known_that_comes_first_which_has_rested(
    place: Place, refused: Refusals
) -> None:
    """A month of rest; of two that have had it, the strategy longest unvisited comes first, and of
    one strategy the practice that was longest ago."""
    oracle = Oracle()
    known = [
        each
        for each in offered((place,), refused)
        if oracle.known(each.practice, place) and not oracle.tired(each.practice, place)
    ]
    keys = [
        ((TODAY - last(each, place)).days < 30, visited(each, place), last(each, place))
        for each in known
    ]
    assert keys == sorted(keys)


def last(found: Suggestion, place: Place) -> date:
    return max(past.day for past in place.past if past.practice == found.practice.id)


@often
@given(st.lists(st.integers(1, 27), min_size=2, max_size=4, unique=True), st.integers(0, 300))
def test_the_bond_longest_without_a_sitting_comes_first(back: list[int], later: int) -> None:
    day = TODAY + timedelta(days=later)
    here = [sat_in(f"bond {n}", day - timedelta(days=ago)) for n, ago in enumerate(back)]
    found = [suggest(PRACTICES, here, [], day, "alice", over) for over in range(len(here))]
    longest_first = sorted(range(len(here)), key=lambda n: -back[n])
    assert [each.bond for each in found] == [f"bond {n}" for n in longest_first]


def sat_in(bond: str, *sittings: date) -> Place:
    light = [p for p in PRACTICES if p.depth[0] < 3]
    past = [Past(light[n].id, light[n].strategy, day, 1) for n, day in enumerate(sittings)]
    return Place(bond, BondKind.FRIEND, 2, 2, tuple(past))


def test_two_who_both_answer_are_suggested_equally_often() -> None:
    turns = followed(days=200, answers={"ben", "cleo"})
    assert abs(turns["ben"] - turns["cleo"]) <= 3


def test_who_never_answers_comes_first_on_some_days_and_not_on_all() -> None:
    """Ben answers on every day, Cleo on none. Neither is crowded out by the other."""
    turns = followed(days=200, answers={"ben"})
    assert turns["ben"] >= 60
    assert turns["cleo"] >= 60
    unanswered = followed(days=200, answers=set())
    assert min(unanswered["ben"], unanswered["cleo"]) >= 50


def test_until_something_was_begun_together_that_comes_first_on_every_day() -> None:
    """Nobody who has just let somebody in is sent off to do something by themselves."""
    began = [replace(ALONE, past=sat_in("", *[TODAY] * 5).past), FRIEND]
    for number in range(60):
        day = TODAY + timedelta(days=number)
        assert suggest(PRACTICES, [ALONE, FRIEND], [], day, "alice").bond == "ben"
        assert suggest(PRACTICES, began, [], day, "alice").bond == "ben"


def test_things_for_oneself_come_first_now_and_then_for_everybody() -> None:
    turns = followed(days=400, answers={"ben", "cleo"})
    assert 60 <= turns[None] <= 140


def followed(days: int, answers: set[str]) -> Counter[str | None]:
    """What came first on so many days, when every suggestion for a bond that answers is done."""
    sat: dict[str, list[date]] = {"ben": [], "cleo": []}
    turns: Counter[str | None] = Counter()
    for n in range(days):
        day = TODAY + timedelta(days=n)
        here = [ALONE, *(sat_in(bond, *done[-30:]) for bond, done in sat.items())]
        found = suggest(PRACTICES, here, [], day, "alice")
        turns[found.bond] += 1
        if found.bond in answers:
            sat[found.bond].append(day)
    return turns


def test_something_else_leads_from_place_to_place() -> None:
    here = [ALONE, sat_in("ben", TODAY - timedelta(days=2)), sat_in("cleo", TODAY)]
    found = [suggest(PRACTICES, here, [], TODAY, "alice", over).bond for over in range(9)]
    assert [set(found[n : n + 3]) for n in (0, 3, 6)] == [{None, "ben", "cleo"}] * 3


def path_of(*stages: str | Stage) -> Path:
    parts = tuple(Stage(each) if isinstance(each, str) else each for each in stages)
    return Path("A path", parts)


@often
@given(bonds(1, apart=False), oneselves(), st.sampled_from(PROGRAMMES), refusals)
def test_a_programme_that_is_followed_comes_before_all_else_in_its_bond(
    bond: Place, alone: Place, programme: Programme, refused: Refusals
) -> None:
    """The first stage ahead that fits; here of those in the usual form that people do together."""
    ahead = tuple(
        stage
        for stage in programme.stages
        if stage.form is None
        and not BY_ID[stage.practice].begins_alone
        and BY_ID[stage.practice].ways & {Way.OWN_TIME, Way.SIDE_BY_SIDE}
    )
    bond = replace(bond, path=Path(programme.title, ahead), busy=False, streak=0)
    oracle = Oracle(refused=frozenset(lately(refused)))
    fitting = [each for s in ahead if oracle.fits(each := BY_ID[s.practice], bond)]
    today = {past.practice for past in bond.past if past.day == TODAY}
    assume(fitting and not today & {stage.practice for stage in ahead})
    found = in_place(offered((bond, replace(alone, path=None)), refused), bond)
    if oracle.tired(fitting[0], bond):
        assert not found[0].reason.startswith("Next in")
    else:
        assert found[0].practice == fitting[0]
        assert found[0].reason == f"Next in “{programme.title}”."
    assert not [each for each in found[1:] if each.reason.startswith("Next in")]


@pytest.mark.parametrize("programme", PROGRAMMES, ids=lambda each: each.id)
def test_a_programme_leads_through_all_of_its_stages_in_their_order(programme: Programme) -> None:
    """Played on a desk: what is suggested of it is done, four days apart."""
    kind = min(programme.bonds)
    mine = Desk(pace={"ben": 5, ALONE_KEY: 5}, offered={"ben": 5}, touch=["ben"])
    mine.paths["ben" if kind is not BondKind.JUST_ME else ALONE_KEY] = programme.id
    circles = [Circle("ben", kind, 2)] if kind is not BondKind.JUST_ME else []
    done, found = [], next_stage(mine, circles, TODAY)
    for number in range(1, 60):
        if found is None:
            break
        day = TODAY + timedelta(days=4 * number)
        done.append(found.practice.id)
        mine.did(found.practice.id, day, found.bond or ALONE_KEY)
        found = next_stage(mine, circles, day + timedelta(days=4))
    assert done == [
        stage.practice
        for stage in programme.stages
        if BY_ID[stage.practice].suggested and kind in BY_ID[stage.practice].bonds
    ]


def next_stage(mine: Desk, circles: list[Circle], day: date) -> Suggestion | None:
    found = walk(PRACTICES, places(mine, circles), [], day, "alice")
    ahead = [e for e in found if isinstance(e, Suggestion) and e.reason.startswith("Next in")]
    assert ahead in ([], found[:1], found[1:2])
    return ahead[0] if ahead else None


def test_a_stage_comes_in_the_form_that_it_names() -> None:
    path = path_of(Stage("daily-check-in", form="ten-minutes"))
    found = suggest(PRACTICES, [replace(FRIEND, path=path)], [], TODAY, "alice")
    assert (found.practice.id, found.form, found.minutes) == ("daily-check-in", "ten-minutes", 10)


def test_what_does_not_fit_is_left_out_of_a_programme() -> None:
    """Too deep, declined for now, touch that nobody has switched on, found and never suggested."""
    path = path_of("a-struggle", "small-thing", "one-small-touch", "body-speaks", "appreciation")
    refused = [("small-thing", TODAY)]
    found = suggest(PRACTICES, [replace(FRIEND, path=path)], refused, TODAY, "alice")
    assert found.practice.id == "appreciation"


def test_what_only_stands_in_the_way_for_now_makes_a_programme_wait() -> None:
    """Its order stays: nothing later comes first because an offer of the earlier part stands open, or
    because yesterday's talk was deep."""
    path = path_of("voice-note", "appreciation")
    busy = replace(FRIEND, path=path, busy=True)
    assert "Next in" not in suggest(PRACTICES, [busy], [], TODAY, "alice").reason
    deep = Past("a-tear", BY_ID["a-tear"].strategy, TODAY - timedelta(days=1), 5)
    after = replace(FRIEND, path=path_of("a-struggle", "appreciation"), deepest=5, past=(deep,))
    assert "Next in" not in suggest(PRACTICES, [after], [], TODAY, "alice").reason
    assert "Next in" in suggest(PRACTICES, [after], [], TODAY + timedelta(days=3), "alice").reason


def test_the_next_stage_of_one_bond_comes_in_no_other_before_it() -> None:
    """Ben's turn is first, and what comes there would be just what is next with Cleo."""
    ben, cleo = (sat_in(name, TODAY - timedelta(days=n)) for name, n in (("ben", 3), ("cleo", 2)))
    first = suggest(PRACTICES, [ben, cleo], [], TODAY, "alice").practice
    followed_there = replace(cleo, path=path_of(first.id))
    found = offered((ben, followed_there), [])[:2]
    assert [each.bond for each in found] == ["ben", "cleo"]
    assert found[0].practice != first
    assert (found[1].practice, found[1].reason) == (first, "Next in “A path”.")


def test_a_stage_that_comes_twice_comes_on_two_days() -> None:
    done = Past("appreciation", BY_ID["appreciation"].strategy, TODAY, 1)
    twice = replace(FRIEND, path=path_of("appreciation"), past=(done,))
    found = offered((twice,), [])
    assert not [each for each in found if each.reason.startswith("Next in")]
    tomorrow = suggest(PRACTICES, [twice], [], TODAY + timedelta(days=1), "alice")
    assert (tomorrow.practice.id, tomorrow.reason) == ("appreciation", "Next in “A path”.")


def test_a_stage_that_begins_alone_is_done_alone() -> None:
    path = path_of("honest-thing", "appreciation")
    bond, alone = replace(FRIEND, path=path, deepest=3), replace(ALONE, deepest=3)
    next_in = [found for found in offered((bond, alone), []) if found.reason == "Next in “A path”."]
    assert [(each.practice.id, each.bond, each.way) for each in next_in] == [
        ("honest-thing", None, Way.ALONE)
    ]


@often
@given(days, refusals)
def test_a_programme_of_a_bond_that_is_kept_apart_rests(day: date, refused: Refusals) -> None:
    path = path_of("what-do-i-feel", "appreciation")
    apart = replace(FRIEND, path=path, apart=True)
    found = offered((apart, replace(ALONE, about=frozenset())), refused)
    assert not [each for each in found if each.reason.startswith("Next in")]
