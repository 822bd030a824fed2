"""How sittings end: by the clock, by somebody leaving or joining, and what becomes of the words."""

import pytest

from closeknit.bonds import access, leaving
from closeknit.bonds.tests import bonding
from closeknit.people import shelf
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices import openings, payloads, starting, window
from closeknit.practices.models import Seal
from closeknit.practices.tests.sitting_down import Table, Two, page_of, words_of

pytestmark = pytest.mark.django_db


def test_the_daily_check_in_is_put_away_with_its_day(two: Two, alice: Person) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    # From noon until three in the morning of Berlin it is still the same day.
    table.later(two.clock, hours=14)
    assert table.state(alice) == "offer"
    table.later(two.clock, hours=2)
    assert table.state(alice) == "put-away"
    assert starting.running(table.visit(alice), view(table, alice)) == []


def test_others_are_put_away_seven_days_after_somebody_moved_them(two: Two, alice: Person) -> None:
    table = two.begin("small-thing", "")
    table.later(two.clock, days=5)
    table.done(alice, "thing", "I hum")
    table.later(two.clock, days=6)
    assert table.state(alice) == "offer"
    table.later(two.clock, days=1)
    assert table.state(alice) == "put-away"


def test_passing_does_not_keep_a_sitting_alive(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("small-thing", "")
    table.later(two.clock, days=5)
    table.act(bob, "thing", "passing")
    table.later(two.clock, days=3)
    assert table.state(bob) == "put-away"


@pytest.fixture
def returned(two: Two, alice: Person) -> Table:
    """Alice sealed, nobody came, and her words are back."""
    table = two.begin("small-thing", "")
    table.done(alice, "thing", "I hum in lifts")
    table.later(two.clock, days=8)
    assert table.standing(alice, "thing") == "returned"
    return table


def test_words_that_came_back_are_shown_with_three_choices(returned: Table, alice: Person) -> None:
    page = returned.page(alice)
    assert "I hum in lifts" in page
    for choice in ("keep", "let-go", "open"):
        assert f'value="{choice}"' in page
    assert "came back" in returned.today(alice)


def test_words_kept_lie_in_the_private_area_and_nowhere_else(
    returned: Table, alice: Person, bob: Person
) -> None:
    assert returned.act(alice, "thing", "returned", choice="keep").status_code == 302
    assert words_of(returned, alice) == [returned.row.meta]
    kept = shelf.recent(returned.visit(alice), [payloads.WRITING])
    assert [each.payload.fields["text"] for each in kept] == ["I hum in lifts"]
    assert "I hum in lifts" not in returned.page(bob) + returned.thread(bob)
    assert "I hum in lifts" in returned.page(alice)


def test_words_let_go_are_gone(returned: Table, alice: Person) -> None:
    assert returned.act(alice, "thing", "returned", choice="let-go").status_code == 302
    assert words_of(returned, alice) == [returned.row.meta]
    assert not shelf.recent(returned.visit(alice), [payloads.WRITING])
    assert "I hum in lifts" not in returned.page(alice)
    assert returned.act(alice, "thing", "returned", choice="keep").status_code == 409


def test_words_opened_anyway_reach_the_other_and_leave_the_sitting_put_away(
    returned: Table, alice: Person, bob: Person
) -> None:
    assert returned.act(alice, "thing", "returned", choice="open").status_code == 302
    assert "I hum in lifts" in returned.page(bob)
    assert "I hum in lifts" in returned.thread(bob)
    assert returned.state(bob) == "put-away"
    assert returned.standing(alice, "thing") == "released"
    assert not any(words.bond_wrap == b"" for words in words_of(returned, alice))


def test_the_choice_sent_twice_is_made_once(returned: Table, alice: Person, bob: Person) -> None:
    for _ in range(2):
        returned.act(alice, "thing", "returned", choice="open")
    assert len(words_of(returned, alice)) == 2
    assert returned.page(bob).count("I hum in lifts") == 1


def test_an_unknown_choice_keeps_the_words(returned: Table, alice: Person) -> None:
    returned.act(alice, "thing", "returned", choice="\x00burn")
    assert returned.standing(alice, "thing") == "kept"


def test_an_opening_after_the_end_does_not_revive_the_sitting(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.done(alice, "line", "A line of Alices")
    table.done(bob, "feeling", "Blue")
    table.later(two.clock, days=2)
    ends = table.row.away_on
    assert table.standing(alice, "line") == "returned"
    table.look(alice)
    assert "Amber" in table.page(bob)
    assert table.row.away_on == ends
    assert table.state(bob) == "put-away"
    assert table.standing(alice, "line") == "returned"


def test_two_silences_in_a_row_count_and_an_answer_ends_the_row(
    two: Two, alice: Person, bob: Person
) -> None:
    for _ in range(2):
        table = two.begin()
        table.done(alice, "feeling", "Amber")
        table.later(two.clock, days=2)
    assert streak(two.table, alice) == 2
    assert streak(two.table, bob) == 0
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.done(bob, "feeling", "Blue")
    table.look(alice)
    table.later(two.clock, days=2)
    assert streak(table, alice) == 0


def test_leaving_a_bond_of_two_puts_its_sittings_away_and_gives_the_words_back(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    leaving.leave(table.visit(bob), table.bond, withdraw=False)
    assert table.state(alice) == "put-away"
    assert table.standing(alice, "feeling") == "returned"
    assert table.browsers[bob.pk].get(table.url).status_code == 404
    table.act(alice, "feeling", "returned", choice="keep")
    assert table.standing(alice, "feeling") == "kept"


def test_words_opened_before_somebody_left_stay_readable(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.done(bob, "feeling", "Blue")
    table.look(alice)
    leaving.leave(table.visit(bob), table.bond, withdraw=False)
    page = table.page(alice)
    assert "Blue" in page
    assert "changed" not in page
    assert "Blue" in table.thread(alice)


def test_who_leaves_can_take_their_words_with_them(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.done(bob, "feeling", "Blue")
    table.look(alice)
    leaving.leave(table.visit(bob), table.bond, withdraw=True)
    page = table.page(alice)
    assert "Blue" not in page + table.thread(alice)
    assert "Amber" in page
    assert "changed them outside" not in page


def test_who_began_a_sitting_and_takes_their_words_leaves_the_others_theirs(
    two: Two, alice: Person, bob: Person
) -> None:
    """What Alice pinned at the beginning says which practice it is: without it Bob would find
    nothing where his own words stand."""
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.done(bob, "feeling", "Blue")
    table.look(alice)
    table.look(bob)
    leaving.leave(table.visit(alice), table.bond, withdraw=True)
    page = table.page(bob)
    assert "Blue" in page
    assert "Amber" not in page + table.thread(bob)


def test_a_newcomer_puts_running_sittings_away(
    two: Two, alice: Person, bob: Person, dana: Person, visit_of: object
) -> None:
    table = two.begin("small-thing", "")
    table.done(alice, "thing", "I hum in lifts")
    take_in(table, dana, visit_of(dana))
    assert table.state(alice) == "put-away"
    assert table.standing(alice, "thing") == "returned"


def test_what_was_complete_before_a_newcomer_came_opens_without_them(
    two: Two, alice: Person, bob: Person, dana: Person, visit_of: object
) -> None:
    table = two.begin("small-thing", "")
    table.done(alice, "thing", "I hum in lifts")
    table.done(bob, "thing", "I count stairs")
    newcomer: Visit = visit_of(dana)
    take_in(table, dana, newcomer)
    table.look(alice)
    assert "I hum in lifts" in table.page(bob)
    assert "I count stairs" in table.page(alice)
    outside = Table(table.bond, dana)
    outside.ref = table.ref
    assert outside.browsers[dana.pk].get(table.url).status_code == 404
    assert "I hum" not in outside.thread(dana)
    assert not table.seal(alice, "thing").words.bond_wrap


ThreeOfThem = tuple[Table, SetClock]


def test_three_open_when_all_three_have_sealed(
    three: ThreeOfThem, alice: Person, bob: Person, dana: Person
) -> None:
    table, _ = three
    table.offer(alice, "small-thing")
    for who, text in ((alice, "Amber"), (bob, "Blue")):
        table.done(who, "thing", text)
    table.look(alice, bob)
    assert not Seal.objects.filter(wrapped=True).exists()
    table.done(dana, "thing", "Dusk")
    table.look(alice)
    assert "Amber" not in table.page(dana)
    table.look(bob)
    for who in (alice, bob, dana):
        page = table.page(who)
        assert all(text in page for text in ("Amber", "Blue", "Dusk"))
        assert all(text in table.thread(who) for text in ("Amber", "Blue", "Dusk"))


def test_a_closing_day_stands_from_the_first_seal_on(
    three: ThreeOfThem, alice: Person, bob: Person
) -> None:
    table, clock = three
    table.offer(alice, "small-thing")
    assert table.row.closes_on is None
    table.done(alice, "thing", "Amber", agreed="on")
    assert str(table.row.closes_on) == "2026-03-05"
    assert "From 5 March on it can open" in table.page(alice)
    table.later(clock, days=2)
    table.done(bob, "thing", "Blue", agreed="on")
    assert str(table.row.closes_on) == "2026-03-05"


def test_after_the_closing_day_it_opens_among_those_who_sealed_and_to_nobody_else(
    three: ThreeOfThem, alice: Person, bob: Person, dana: Person
) -> None:
    table, clock = three
    table.offer(alice, "small-thing")
    for who, text in ((alice, "Amber"), (bob, "Blue")):
        table.done(who, "thing", text, agreed="on")
    table.later(clock, days=2)
    table.look(alice, bob)
    assert not Seal.objects.filter(wrapped=True).exists()
    table.later(clock, days=1)
    table.look(alice, bob)
    assert "Blue" in table.page(alice)
    assert "Amber" in table.page(bob)
    assert "Blue" in table.thread(alice)
    assert table.standing(dana, "thing") == "missed"
    assert "Amber" not in table.page(dana) + table.thread(dana)
    assert all(not words.bond_wrap for words in words_of(table, bob))
    answered = table.answer(dana, "thing", "Too late, but here")
    assert answered.status_code == 409
    assert "Too late, but here" in page_of(answered)


def test_without_agreement_nothing_opens_on_the_closing_day(
    three: ThreeOfThem, alice: Person, bob: Person
) -> None:
    table, clock = three
    table.offer(alice, "small-thing")
    table.done(alice, "thing", "Amber")
    table.done(bob, "thing", "Blue", agreed="on")
    table.later(clock, days=4)
    table.look(alice, bob, alice)
    assert not Seal.objects.filter(wrapped=True).exists()
    assert "Amber" not in table.page(bob)


def test_a_later_step_closes_as_long_after_its_own_first_seal(
    three: ThreeOfThem, alice: Person, bob: Person, dana: Person
) -> None:
    table, clock = three
    table.offer(alice, "remember-closeness")
    for who in (alice, bob, dana):
        for step in ("moment", "what-helped"):
            table.act(who, step, "passing")
    table.done(alice, "for-you", "Amber", agreed="on")
    table.act(alice, "for-you", "taking-back")
    assert table.row.closes_on is None
    table.later(clock, days=4)
    table.done(alice, "for-you", "Amber", agreed="on")
    table.done(bob, "for-you", "Blue", agreed="on")
    table.look(alice, bob, alice)
    assert not Seal.objects.filter(wrapped=True).exists()


def test_when_one_of_three_leaves_the_other_two_go_on(
    three: ThreeOfThem, alice: Person, bob: Person, dana: Person
) -> None:
    table, _ = three
    table.offer(alice, "small-thing")
    table.done(alice, "thing", "Amber")
    table.done(bob, "thing", "Blue")
    leaving.leave(table.visit(dana), table.bond, withdraw=False)
    browse(table, alice, bob)
    assert table.state(alice) == "under-way"
    assert "Blue" in table.page(alice)
    assert "Amber" in table.page(bob)


def test_who_leaves_before_opening_theirs_does_not_hold_the_others_up(
    three: ThreeOfThem, alice: Person, bob: Person, dana: Person
) -> None:
    table, _ = three
    table.offer(alice, "small-thing")
    table.done(dana, "thing", "Dusk")
    table.done(alice, "thing", "Amber")
    table.done(bob, "thing", "Blue")
    table.look(alice)
    leaving.leave(table.visit(dana), table.bond, withdraw=False)
    browse(table, alice, bob)
    for who in (alice, bob):
        page = table.page(who)
        assert "Amber" in page
        assert "Blue" in page
        assert "Dusk" not in page
        assert "changed" not in page
        assert "Amber" in table.thread(who)


def test_four_sit_together(
    alice: Person, bob: Person, dana: Person, eve: Person, bonded: object, clock: SetClock
) -> None:
    people = (alice, bob, dana, eve)
    table = Table(bonded(*people), *people)
    table.offer(eve, "small-thing")
    for who in people:
        table.done(who, "thing", f"words of {who.handle}")
    table.look(*people)
    for reader in people:
        page = table.page(reader)
        assert all(f"words of {who.handle}" in page for who in people)


def view(table: Table, who: Person) -> access.BondView:
    visit = table.visit(who)
    return access.view_of(visit, access.bond_of(visit, table.bond.pk))


def streak(table: Table, who: Person) -> int:
    (seen,) = window.windows(table.visit(who), [view(table, who)], ())
    return seen.streak


def take_in(table: Table, newcomer: Person, visit: Visit) -> None:
    first, *others = (table.visit(person) for person in table.people)
    bonding.take_in(first, visit, bonding.again(table.bond), *others)
    table.bond = bonding.again(table.bond)


def browse(table: Table, *people: Person) -> None:
    """After a change of members each first settles with the bond, then with the sitting."""
    for person in (*people, *people):
        table.browsers[person.pk].post("/visits/")
        openings.on_visit(table.visit(person))
        table.look(person)
