"""The book: who reads what of it, in which order, and that it is whole after every change."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from django.http import Http404

from closeknit import engine
from closeknit.bonds import keys, leaving
from closeknit.bonds.models import Words
from closeknit.bonds.tests.bonding import again, take_in
from closeknit.engine import Act
from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.media.models import Medium, Piece
from closeknit.keepsakes.moments import book, contents, payloads, writing
from closeknit.keepsakes.moments.moment import book_of
from closeknit.keepsakes.moments.tests.keeping import brought, keep, texts, told
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices import acting, library, starting
from closeknit.vault.golden_payloads import golden_mistakes
from tests import cast

GOLDEN = Path(__file__).parent / "golden"


def shown(pair: Pair, visit: Visit) -> list[str]:
    page = book.page(visit, pair.view(visit))
    return [each.text for _, moments in page.years_here for each in moments]


def test_the_golden_payloads_load() -> None:
    kinds = (payloads.MOMENT, payloads.CONTENTS, payloads.HELD, payloads.SEEN)
    assert golden_mistakes(GOLDEN, kinds) == []


def test_both_find_it_in_the_book_and_nobody_else_has_one(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    assert shown(pair, pair.alice) == shown(pair, pair.bob) == ["Tea on the steps"]
    found = book.find(pair.bob, pair.view(pair.bob), moment)
    assert found.author is not None
    assert (found.author.name, found.mine, found.shared) == ("Alice", False, True)


def test_what_is_kept_to_oneself_is_in_ones_own_book_alone(pair: Pair) -> None:
    moment = keep(pair, pair.alice, shared=False)
    assert shown(pair, pair.alice) == ["Tea on the steps"]
    assert shown(pair, pair.bob) == []
    with pytest.raises(Http404):
        book.find(pair.bob, pair.view(pair.bob), moment)


def test_it_is_shown_to_the_bond_and_taken_back(pair: Pair) -> None:
    moment = keep(pair, pair.alice, shared=False, with_=brought("one"))
    writing.show_to_bond(pair.alice, pair.view(pair.alice), moment)
    assert shown(pair, pair.bob) == ["Tea on the steps"]
    writing.keep_to_oneself(pair.alice, pair.view(pair.alice), moment)
    assert shown(pair, pair.bob) == []
    assert shown(pair, pair.alice) == ["Tea on the steps"]
    writing.show_to_bond(pair.alice, pair.view(pair.alice), moment)
    writing.show_to_bond(pair.alice, pair.view(pair.alice), moment)
    assert shown(pair, pair.bob) == ["Tea on the steps"]


def test_only_its_author_changes_it_takes_it_back_or_erases_it(pair: Pair) -> None:
    moment, view = keep(pair, pair.alice), pair.view(pair.bob)
    kept = writing.Kept(1)
    for act in (
        lambda: writing.change(pair.bob, view, moment, told("Mine"), kept, writing.Brought()),
        lambda: writing.keep_to_oneself(pair.bob, view, moment),
        lambda: writing.show_to_bond(pair.bob, view, moment),
        lambda: writing.erase(pair.bob, view, moment),
    ):
        with pytest.raises(Http404):
            act()
    assert shown(pair, pair.bob) == ["Tea on the steps"]


def test_the_latest_that_was_stands_first_whoever_wrote_it_and_whenever(pair: Pair) -> None:
    keep(pair, pair.alice, "a day", day=date(2019, 7, 3))
    keep(pair, pair.bob, "nobody knows", time="when we were shy")
    keep(pair, pair.bob, "a year", time="2019")
    keep(pair, pair.alice, "a season", time="summer 2019")
    keep(pair, pair.bob, "later", day=date(2021, 1, 1))
    page = book.page(pair.alice, pair.view(pair.alice))
    assert [(year, texts(those)) for year, those in page.years_here] == [
        ("2021", ["later"]),
        ("2019", ["a day", "a season", "a year"]),
        ("", ["nobody knows"]),
    ]
    assert [year.name for year in page.years] == ["2021", "2019", ""]


def test_what_was_not_dated_is_of_the_day_on_which_it_was_written(
    pair: Pair, clock: SetClock
) -> None:
    moment = keep(pair, pair.alice)
    found = book.find(pair.alice, pair.view(pair.alice), moment)
    assert found.when == "2 March 2026"
    assert found.sort == "2026-03-02"


def test_on_this_day_of_earlier_years_it_stands_at_the_top(pair: Pair, clock: SetClock) -> None:
    keep(pair, pair.alice, "a year ago", day=date(2025, 3, 2))
    keep(pair, pair.bob, "today", day=date(2026, 3, 2))
    keep(pair, pair.bob, "another day", day=date(2024, 3, 3))
    assert texts(book.page(pair.bob, pair.view(pair.bob)).today) == ["a year ago"]


def test_a_page_leads_to_the_next_and_an_unknown_place_to_the_first(pair: Pair) -> None:
    for number in range(book.PAGE + 3):
        keep(pair, pair.alice, f"number {number}", day=date(2000, 1, 1 + number))
    first = book.page(pair.bob, pair.view(pair.bob))
    assert first.older is not None
    second = book.page(pair.bob, pair.view(pair.bob), first.older)
    assert [texts(those) for _, those in second.years_here] == [
        ["number 2", "number 1", "number 0"]
    ]
    assert (second.older, second.first) == (None, False)
    assert book.page(pair.bob, pair.view(pair.bob), uuid4()) == first


def test_a_change_is_the_next_revision_for_the_same_readers(pair: Pair) -> None:
    moment = keep(pair, pair.alice, with_=brought("one", "two", voice=True))
    book.find(pair.bob, pair.view(pair.bob), moment)
    before = book.find(pair.alice, pair.view(pair.alice), moment)
    first, second = before.pictures
    kept = writing.Kept(1, {second.id: "the second"}, {first.id})
    new = told("Coffee", day=date(2001, 2, 3))
    writing.change(pair.alice, pair.view(pair.alice), moment, new, kept, brought("three"))
    after = book.find(pair.bob, pair.view(pair.bob), moment)
    assert (after.text, after.when, after.sort) == ("Coffee", "3 February 2001", "2001-02-03")
    assert [each.line for each in after.pictures] == ["the second", "three"]
    assert after.sound is not None
    assert after.written == before.written
    assert set(Medium.objects.values_list("pk", flat=True)) == set(after.media)


def test_of_two_tabs_the_second_is_told(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    view = pair.view(pair.alice)
    writing.change(pair.alice, view, moment, told("One"), writing.Kept(1), writing.Brought())
    with pytest.raises(writing.Overtaken):
        writing.change(pair.alice, view, moment, told("Two"), writing.Kept(1), writing.Brought())
    assert shown(pair, pair.bob) == ["One"]


def test_the_same_form_sent_twice_is_one_moment(pair: Pair) -> None:
    once = uuid4()
    assert keep(pair, pair.alice, once=once) == keep(pair, pair.alice, once=once)
    assert shown(pair, pair.alice) == ["Tea on the steps"]
    assert keep(pair, pair.bob, once=once) != once


def test_nothing_is_left_of_what_is_erased(pair: Pair) -> None:
    moment = keep(pair, pair.alice, with_=brought("one", voice=True))
    keep(pair, pair.alice, "another")
    writing.erase(pair.alice, pair.view(pair.alice), moment)
    assert not Words.objects.filter(pk=moment).exists()
    assert (Medium.objects.count(), Piece.objects.count()) == (0, 0)
    assert shown(pair, pair.bob) == shown(pair, pair.alice) == ["another"]


def test_it_goes_with_its_author_if_they_say_so_and_stays_if_they_do(pair: Pair) -> None:
    keep(pair, pair.alice)
    keep(pair, pair.bob, "Bob's")
    leaving.leave(pair.alice, again(pair.bond), withdraw=True)
    assert shown(pair, pair.bob) == ["Bob's"]


def test_what_a_departed_author_left_there_is_still_read(pair: Pair) -> None:
    keep(pair, pair.alice)
    leaving.leave(pair.alice, again(pair.bond), withdraw=False)
    assert shown(pair, pair.bob) == ["Tea on the steps"]


def test_nothing_new_is_written_where_everybody_else_has_left(pair: Pair) -> None:
    moment = keep(pair, pair.bob)
    leaving.leave(pair.alice, again(pair.bond), withdraw=False)
    with pytest.raises(keys.NotNow):
        keep(pair, pair.bob, "another")
    writing.erase(pair.bob, pair.view(pair.bob), moment)
    assert shown(pair, pair.bob) == []


def test_whoever_comes_later_reads_nothing_from_before_and_not_that_it_is_there(
    pair: Pair, dana: Person
) -> None:
    before = keep(pair, pair.alice, "before", day=date(2001, 1, 1))
    gone = keep(pair, pair.alice, "gone", day=date(2002, 1, 1))
    newcomer = cast.visit_of(dana)
    take_in(pair.alice, newcomer, pair.bond, pair.bob)
    keep(pair, pair.alice, "after")
    view = pair.view(newcomer)
    assert shown(pair, newcomer) == ["after"]
    assert {each.sort[:4] for each in contents.read(newcomer, view).entries} == {"2026"}
    assert shown(pair, pair.bob) == ["after", "gone", "before"]
    writing.erase(pair.alice, pair.view(pair.alice), gone)
    assert gone not in {each.id for each in contents.read(pair.bob, pair.view(pair.bob)).entries}
    kept = writing.Kept(1)
    writing.change(
        pair.alice, pair.view(pair.alice), before, told("told anew"), kept, writing.Brought()
    )
    assert shown(pair, newcomer).count("told anew") == 1
    assert sorted(shown(pair, pair.bob)) == ["after", "told anew"]


def test_what_a_practice_kept_as_a_moment_stands_in_the_book(pair: Pair) -> None:
    practice = next(
        (each, step)
        for each in library.catalogue().practices
        for step in each.steps
        if step.keeps == "moment"
    )
    row = starting.offer(pair.bob, again(pair.bond), practice[0], None)
    for step in practice[0].steps:
        if step.key == practice[1].key:
            break
        acting.perform(pair.bob, row, engine.Deed(Act.PASS, step.key))
        acting.perform(pair.bob, row, engine.Deed(Act.FINISH, step.key))
    deed = engine.Deed(Act.TELL, practice[1].key)
    assert acting.perform(pair.bob, row, deed, {"text": "The lake at four"}) is None
    page = book.page(pair.alice, pair.view(pair.alice))
    (found,) = [each for _, those in page.years_here for each in those]
    assert (found.text, found.sitting) == ("The lake at four", row.ref)


def test_a_book_that_is_full_says_so(pair: Pair) -> None:
    rows = (
        Words(bond=pair.bond, author=pair.alice.person, subject=book_of(pair.bond.pk))
        for _ in range(writing.MOST)
    )
    Words.objects.bulk_create(rows)
    with pytest.raises(writing.Full):
        keep(pair, pair.alice)
    keep(pair, pair.bob)
