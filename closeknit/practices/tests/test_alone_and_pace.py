"""Sittings by oneself, one's own pace, the prompts that do not come twice, and colleagues."""

import pytest

from closeknit.bonds.models import Words
from closeknit.catalogue import BondKind, Way
from closeknit.people import shelf
from closeknit.people.clock import SetClock
from closeknit.people.models import Person
from closeknit.practices import alone, beginning, desk, library, payloads
from closeknit.practices.models import Sitting
from closeknit.practices.tests.sitting_down import Table, Two, browser, page_of
from closeknit.practices.tests.test_sitting_together import everything_but

pytestmark = pytest.mark.django_db


def begin_alone(client: object, practice: str) -> str:
    answered = client.post(f"/practices/{practice}/sitting/", {})
    assert answered.status_code == 302
    return str(answered["Location"])


def test_alone_leaves_nothing_that_another_can_see_count_or_time(
    two: Two, alice: Person, bob: Person
) -> None:
    from closeknit.practices.tests.test_sitting_together import shown

    table, client = two.table, browser(alice)
    pages = [shown(table.today(bob)), shown(table.thread(bob))]
    rows = everything_but(alice)
    address = begin_alone(client, "remember-closeness")
    client.post(address + "steps/moment/answer/", {"text": "The lake at night"})
    client.post(address + "steps/what-helped/passing/")
    assert everything_but(alice) == rows
    assert [shown(table.today(bob)), shown(table.thread(bob))] == pages
    assert not Sitting.objects.exists()
    assert not Words.objects.exists()
    assert shelf.check(table.visit(alice))


def test_what_was_written_alone_lies_in_the_private_area(two: Two, alice: Person) -> None:
    client, visit = browser(alice), two.table.visit(alice)
    address = begin_alone(client, "remember-closeness")
    assert "remember" not in address
    client.post(address + "steps/moment/answer/", {"text": "The lake at night"})
    client.post(address + "steps/what-helped/answer/", {"text": "Time"})
    assert "That is all of this one." in page_of(client.get(address))
    texts = {kept.payload.fields["text"] for kept in shelf.recent(visit, [payloads.WRITING])}
    assert texts == {"The lake at night", "Time"}
    assert alone.running(visit) == []


def test_nobody_elses_sitting_alone_is_found(two: Two, alice: Person, bob: Person) -> None:
    address = begin_alone(browser(alice), "remember-closeness")
    other = browser(bob)
    assert other.get(address).status_code == 404
    assert other.post(address + "steps/moment/answer/", {"text": "x"}).status_code == 404
    assert other.get(address.replace("alone", "sittings")).status_code == 404


def test_what_needs_two_is_not_begun_alone(two: Two, alice: Person) -> None:
    assert browser(alice).post("/practices/ladder/sitting/", {}).status_code == 404


def test_bad_input_alone_keeps_what_was_typed(two: Two, alice: Person) -> None:
    client = browser(alice)
    address = begin_alone(client, "remember-closeness")
    answered = client.post(address + "steps/moment/answer/", {"text": "x" * 8001})
    assert answered.status_code == 422
    assert "x" * 8001 in page_of(answered)
    client.post(address + "steps/moment/answer/", {"text": "First words"})
    again = client.post(address + "steps/moment/answer/", {"text": "Quite other words"})
    assert again.status_code == 409
    assert "Quite other words" in page_of(again)
    early = client.post(address + "steps/nothing/answer/", {"text": "x"})
    assert early.status_code == 404


@pytest.mark.parametrize(("answer", "pace"), [("slower", 1), ("same", 2), ("deeper", 3)])
def test_pace_changes_by_one_for_oneself_alone(
    two: Two, alice: Person, bob: Person, answer: str, pace: int
) -> None:
    table = two.begin("small-thing", "")
    table.look(alice)
    for step in ("thing", "heard"):
        table.act(alice, step, "passing")
    events = table.run(bob).events
    rows = everything_but(alice)
    assert table.post(alice, "steps/after/answer/", pace=answer).status_code == 302
    assert desk.read(table.visit(alice)).pace_in(table.bond.pk.hex) == pace
    assert desk.read(table.visit(bob)).pace_in(table.bond.pk.hex) == desk.FIRST_PACE
    assert everything_but(alice) == rows
    assert table.run(bob).events == events


def test_pace_stays_between_one_and_five() -> None:
    mine = desk.Desk()
    for change, end in (("slower", 1), ("deeper", 5)):
        for _ in range(9):
            mine.change_pace("bond", change)
        assert mine.pace_in("bond") == end


def test_an_unknown_pace_is_refused(two: Two, alice: Person) -> None:
    table = two.begin("small-thing", "")
    for step in ("thing", "heard"):
        table.act(alice, step, "passing")
    answered = table.post(alice, "steps/after/answer/", pace="faster\x00")
    assert answered.status_code == 422
    assert "not one of the choices here" in page_of(answered)


def test_no_rung_of_the_ladder_comes_twice_until_all_were_there(
    two: Two, alice: Person, bob: Person
) -> None:
    table, seen = two.table, []
    pool = library.catalogue().pools["ladder"]
    reachable = pool.left((), BondKind.FRIEND, desk.FIRST_PACE)
    for number in range(len(reachable)):
        who = (alice, bob)[number % 2]
        assert table.offer(who, "ladder").status_code == 302
        (rung,) = table.run(who).fields["prompts"]["rung"]
        assert pool.prompt(rung).depth <= desk.FIRST_PACE
        seen.append(rung)
        table.look(alice, bob)
        table.later(two.clock, days=8)
    assert len(set(seen)) == len(seen)
    depths = [pool.prompt(each).depth for each in seen]
    assert depths == sorted(depths)
    answered = table.offer(alice, "ladder")
    assert answered.status_code == 409
    assert "You have seen every prompt of this depth here." in page_of(answered)


def test_a_rung_that_one_has_not_even_looked_at_does_not_come_again(
    two: Two, alice: Person, bob: Person
) -> None:
    """Alice's two offers ran out without Bob; what he offers is new to her too."""
    table, seen = two.table, []
    for who in (alice, alice, bob, alice, bob):
        assert table.offer(who, "ladder").status_code == 302
        seen += table.run(who).fields["prompts"]["rung"]
        table.later(two.clock, days=8)
    assert len(set(seen)) == len(seen)


def test_a_deeper_pace_opens_deeper_rungs_and_colleagues_stay_at_two() -> None:
    ladder = library.practice("ladder")
    pool = library.catalogue().pools["ladder"]
    shallow = {p.key for p in pool.prompts if p.depth <= 2}
    drawn = beginning.draw(ladder.steps, BondKind.FRIEND, shallow, 3)["rung"]
    assert [pool.prompt(key).depth for key in drawn] == [3]
    with pytest.raises(beginning.PoolSpent):
        beginning.draw(ladder.steps, BondKind.COLLEAGUE, shallow, 5)


def test_colleagues_are_not_offered_touch(
    alice: Person, bob: Person, bonded: object, clock: SetClock
) -> None:
    bond = bonded(alice, bob, kind=BondKind.COLLEAGUE)
    assert "A hug" not in at_need(Table(bond, alice, bob), alice)


def test_touch_is_for_two(two: Two, alice: Person) -> None:
    assert "A hug" in at_need(two.table, alice)


def test_three_are_not_offered_touch(three: tuple[Table, SetClock], alice: Person) -> None:
    table, _ = three
    assert "A hug" not in at_need(table, alice)
    answered = table.post(alice, "steps/need/answer/", chosen="hug")
    assert answered.status_code == 422


def at_need(table: Table, who: Person) -> str:
    assert table.offer(who, "daily-check-in", "ten-minutes").status_code == 302
    for step in ("day", "feeling", "mind"):
        table.act(who, step, "passing")
    page = table.page(who)
    assert "An ear" in page
    return page


def test_side_by_side_writes_nothing_but_that_it_was_done(two: Two, alice: Person) -> None:
    client, visit = browser(alice), two.table.visit(alice)
    rows = everything_but(alice)
    for step in range(9):
        assert client.get(f"/practices/small-thing/aloud/?step={step}").status_code == 200
    for _ in range(2):
        assert client.post("/practices/small-thing/aloud/done/").status_code == 302
    assert everything_but(alice) == rows
    assert desk.read(visit).done_on(two.clock.now().date()) == 1


def test_every_practice_can_be_played_in_every_way_and_form() -> None:
    for practice in library.catalogue().practices:
        for form in practice.forms:
            for way in practice.ways - {Way.LIVE}:
                joint = way is not Way.ALONE
                script = library.script(practice, way, form.key, joint=joint)
                assert script.steps
