"""Agreements and plans: all accept the very same revision, and what they accept is kept."""

from datetime import timedelta

from closeknit.bonds import access
from closeknit.bonds.agreeing import ACCEPTED
from closeknit.bonds.models import Words
from closeknit.keepsakes import keeping
from closeknit.keepsakes.models import Keepsake
from closeknit.people.models import Person
from closeknit.practices.tests.sitting_down import Table, Two, page_of, said_by
from closeknit.rhythm import plans
from closeknit.rhythm.models import Plan

FIRST, SECOND = "No phones at breakfast", "No phones at breakfast, but on Sundays"


def begun(two: Two, *people: Person) -> Table:
    table = two.begin("phone-truce", "")
    for person in people:
        table.act(person, "where", "passing")
    return table


def kept(two: Two, who: Person) -> list[keeping.Kept]:
    visit = two.table.visit(who)
    return keeping.of_bond(visit, access.view_of(visit, access.bond_of(visit, two.table.bond.pk)))


def test_one_drafts_and_the_other_says_yes(two: Two, alice: Person, bob: Person) -> None:
    table = begun(two, alice, bob)
    table.done(alice, "truce", FIRST, number="0")
    assert FIRST in table.page(bob)
    assert kept(two, bob) == []
    assert table.act(bob, "truce", "acceptance", number="1").status_code == 302
    assert "You have both said yes to this." in table.page(alice)
    (found,) = kept(two, bob)
    assert (found.text, found.accepted) == (FIRST, ("Alice", "Bob"))
    page = table.browsers[alice.pk].get(f"/together/{table.bond.pk}/keepsakes/")
    assert FIRST in said_by(page)


def test_a_change_needs_everybodys_yes_anew(two: Two, alice: Person, bob: Person) -> None:
    table = begun(two, alice, bob)
    table.done(alice, "truce", FIRST, number="0")
    table.done(bob, "truce", SECOND, number="1")
    assert SECOND in table.page(alice)
    assert kept(two, alice) == []
    assert table.act(alice, "truce", "acceptance", number="2").status_code == 302
    assert [each.text for each in kept(two, alice)] == [SECOND]


def test_a_yes_to_what_stands_no_more_is_refused(two: Two, alice: Person, bob: Person) -> None:
    """Two in the same instant: one writes it anew, the other accepts what was there."""
    table = begun(two, alice, bob)
    table.done(alice, "truce", FIRST, number="0")
    table.done(alice, "truce", SECOND, number="1")
    answered = table.act(bob, "truce", "acceptance", number="1")
    assert answered.status_code == 409
    assert "another version" in said_by(answered)
    assert kept(two, bob) == []


def test_two_who_draft_at_once_lose_nothing(two: Two, alice: Person, bob: Person) -> None:
    table = begun(two, alice, bob)
    table.done(alice, "truce", FIRST, number="0")
    answered = table.answer(bob, "truce", SECOND, number="0")
    assert answered.status_code == 409
    assert SECOND in page_of(answered)
    assert FIRST in page_of(answered)


def test_a_forged_keepsake_shows_nothing(two: Two, alice: Person, bob: Person) -> None:
    """Alice has the database: her draft becomes no agreement by a row, nor by a yes of her own."""
    table = begun(two, alice, bob)
    table.done(alice, "truce", FIRST, number="0")
    draft = Words.objects.filter(subject=table.ref, author=alice).latest("pk")
    for row in Words.objects.filter(subject=table.ref, author=alice):
        Keepsake.objects.get_or_create(words=row)
    assert draft
    assert kept(two, bob) == []


def test_a_yes_taken_from_another_draft_does_not_count(
    two: Two, alice: Person, bob: Person
) -> None:
    table = begun(two, alice, bob)
    table.done(alice, "truce", FIRST, number="0")
    table.act(bob, "truce", "acceptance", number="1")
    other = begun(two, alice, bob)
    other.done(alice, "truce", SECOND, number="0")
    moved = Words.objects.filter(author=bob).exclude(subject=other.ref)
    for row in moved:
        row.subject = other.ref
        row.save()
    assert other.standing(alice, "truce") == "given"
    assert ACCEPTED


def test_a_plan_stands_in_both_calendars(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("weekly-together", "")
    for person in (alice, bob):
        table.act(person, "likes", "passing")
    day = (two.clock.now() + timedelta(days=3)).date()
    when = {"day": day.isoformat(), "at": "18:30", "often": "weekly", "number": "0"}
    table.done(alice, "when", "A walk", **when)
    assert table.act(bob, "when", "acceptance", number="1").status_code == 302
    for person in (alice, bob):
        visit = table.visit(person)
        view = access.view_of(visit, access.bond_of(visit, table.bond.pk))
        (found,) = plans.coming(visit, [view])[view.bond.pk]
        assert (found.text, found.day) == ("A walk", day)
        assert "A walk" in table.thread(person)
    assert Plan.objects.count() == 1


def test_a_time_that_is_over_or_does_not_exist_is_refused(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin("weekly-together", "")
    table.act(alice, "likes", "passing")
    alice.zone = "Europe/Berlin"
    alice.save()
    for day, at, said in (
        ("2026-03-01", "18:00", "That day is over"),
        ("2026-03-29", "02:30", "does not exist"),
        ("2026-13-40", "18:00", "no day in the calendar"),
    ):
        answered = table.answer(alice, "when", "A walk", day=day, at=at, number="0")
        assert answered.status_code == 422
        assert said in said_by(answered)
        assert "A walk" in answered.content.decode()


def test_a_promise_is_kept_with_its_day(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("small-promises", "")
    day = (two.clock.now() + timedelta(days=5)).date()
    table.done(alice, "promise", "I water the plants", by=day.isoformat())
    (found,) = kept(two, bob)
    assert (found.text, found.by, found.mine) == ("I water the plants", day, False)
