"""Everything is sent twice some day: by a double click, a retry, two tabs, two people at once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
from django.db import connections

from closeknit import engine, vault
from closeknit.bonds.models import Words
from closeknit.engine import Act
from closeknit.people import shelf
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices import desk, logs
from closeknit.practices.acting import perform
from closeknit.practices.models import Opening, Seal, Sitting
from closeknit.practices.tests.sitting_down import Table, Two, browser, page_of
from tests import cast


@pytest.mark.django_db
def test_an_offer_sent_twice_is_one_offer(two: Two, alice: Person) -> None:
    once = str(uuid4())
    first = two.table.offer(alice, "small-thing", once=once)
    second = two.table.offer(alice, "small-thing", once=once)
    assert first["Location"] == second["Location"]
    assert Sitting.objects.count() == Words.objects.count() == 1


@pytest.mark.django_db
def test_one_page_can_begin_in_two_bonds(
    two: Two, alice: Person, dana: Person, bonded: object
) -> None:
    """The page has one id for all that can be begun on it."""
    once = str(uuid4())
    other = bonded(alice, dana)
    first = two.table.offer(alice, "small-thing", once=once)
    second = two.table.offer(alice, "small-thing", once=once, bond=other)
    assert {first.status_code, second.status_code} == {302}
    assert Sitting.objects.count() == 2


@pytest.mark.django_db
def test_the_id_of_somebody_elses_sitting_begins_ones_own(
    two: Two, alice: Person, dana: Person, eve: Person, bonded: object
) -> None:
    table = two.begin()
    other = Table(bonded(dana, eve), dana, eve)
    answered = other.offer(eve, "small-thing", once=str(table.ref))
    assert answered.status_code == 302
    assert str(table.ref) not in answered["Location"]


@pytest.mark.django_db
def test_an_answer_sent_twice_is_one_answer(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin()
    for _ in range(2):
        table.done(alice, "feeling", "Amber")
        table.done(bob, "feeling", "Blue")
        table.done(alice, "line", "One line")
        table.done(bob, "line", "Another line")
        table.look(alice)
    for _ in range(2):
        table.done(bob, "reply", "I hear you", to=alice.pk.hex)
    assert Seal.objects.count() == 4
    assert Words.objects.filter(subject=table.ref).count() == 1 + 4 + 1
    assert Opening.objects.count() == 2
    assert table.page(alice).count("I hear you") == 1


@pytest.mark.django_db
@pytest.mark.parametrize("act", ["taking-back", "passing"])
def test_an_act_sent_twice_is_done_once(two: Two, alice: Person, act: str) -> None:
    table = two.begin()
    if act == "taking-back":
        table.done(alice, "feeling", "Amber")
    for _ in range(2):
        assert table.act(alice, "feeling", act).status_code == 302
    assert not Seal.objects.exists()
    log = logs.read(table.visit(alice), table.row.ref)
    assert len(log.events) == (act == "passing")


@pytest.mark.django_db
@pytest.mark.parametrize("what", ["aside/", "taking-up/", "withdrawal/"])
def test_what_concerns_the_whole_sitting_is_done_once(two: Two, alice: Person, what: str) -> None:
    table = two.begin()
    codes = {table.post(alice, what).status_code for _ in range(2)}
    assert codes == {302}


@pytest.mark.django_db
def test_told_words_sent_twice_are_said_once(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("appreciation", "")
    for _ in range(2):
        table.done(alice, "thanks", "You waited")
    assert table.page(bob).count("You waited") == 1
    assert table.thread(bob).count("You waited") == 1


@pytest.mark.django_db
def test_a_second_tab_with_other_words_keeps_them(two: Two, alice: Person) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    answered = table.answer(alice, "feeling", "Something else")
    assert answered.status_code == 409
    assert "Something else" in page_of(answered)
    assert "in other words" in page_of(answered)
    assert table.run(alice).said_by_me("feeling") == {"text": "Amber"}


@pytest.mark.django_db
def test_a_page_that_is_looked_at_loses_nothing_of_what_another_tab_does(
    two: Two, alice: Person, bob: Person
) -> None:
    """The first look at an opening writes to the log; a tab that seals at that moment does too."""
    from closeknit.practices import openings

    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.done(bob, "feeling", "Blue")
    table.browsers[alice.pk].post("/visits/")
    stale = table.run(alice)
    table.done(alice, "line", "Sealed in the other tab")
    openings.seen(stale, ["feeling"])
    assert table.run(alice).log.seals.keys() == {"feeling", "line"}
    assert not table.run(alice).changed


@pytest.mark.django_db
def test_a_sitting_alone_goes_on_from_where_another_tab_left_it(two: Two, alice: Person) -> None:
    from closeknit.practices import alone, library

    visit = two.table.visit(alice)
    ref = alone.begin(visit, library.practice("remember-closeness"), None)
    first, second = alone.load(visit, ref), alone.load(visit, ref)
    assert alone.perform(first, engine.Deed(Act.FINISH, "moment"), {"text": "A walk"}) is None
    assert alone.perform(second, engine.Deed(Act.FINISH, "what-helped"), {"text": "Time"}) is None
    assert alone.load(visit, ref).position().state is engine.State.OVER
    assert desk.read(visit).done_on(two.clock.now().date()) == 1


@pytest.mark.django_db
def test_an_alone_sitting_begun_twice_is_one(two: Two, alice: Person) -> None:
    once = str(uuid4())
    client = browser(alice)
    places = {
        client.post("/practices/opinions-first/sitting/", {"once": once})["Location"]
        for _ in range(2)
    }
    assert len(places) == 1
    assert len(desk.read(two.table.visit(alice)).alone) == 1


@pytest.mark.django_db(transaction=True)
def test_two_who_seal_in_the_same_instant_make_one_completing_entry(
    alice: Person, bob: Person, bonded: object
) -> None:
    table = Table(bonded(alice, bob), alice, bob)
    table.offer(alice, "daily-check-in", "two-minutes")
    for step in ("feeling", "line"):
        at_once(table, engine.Deed(Act.SEAL, step), alice, bob)
        seals = [table.seal(who, step) for who in (alice, bob)]
        assert sum(seal.wrapped for seal in seals) == 1
        listed = [len(entry_of(table, seal).others) for seal in seals]
        assert sorted(listed) == [0, 1]
        assert listed.index(1) == [seal.wrapped for seal in seals].index(True)
    table.look(alice, bob)
    for who in (alice, bob):
        page = table.page(who)
        assert f"feeling of {alice.handle}" in page
        assert f"line of {bob.handle}" in page
        assert shelf.check(table.visit(who))
    assert Opening.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_one_person_who_seals_in_two_tabs_in_the_same_instant_seals_once(
    alice: Person, bob: Person, bonded: object
) -> None:
    table = Table(bonded(alice, bob), alice, bob)
    table.offer(alice, "small-thing")
    at_once(table, engine.Deed(Act.SEAL, "thing"), alice, alice)
    assert Seal.objects.count() == 1
    assert not table.run(alice).changed
    assert PrivateRecord.objects.filter(owner=alice).exists()
    assert shelf.check(table.visit(alice))


@pytest.mark.django_db(transaction=True)
def test_taking_back_and_completing_in_the_same_instant_leaves_one_of_both(
    alice: Person, bob: Person, bonded: object
) -> None:
    """Either she was in time and he waits, or he was and both open."""
    table = Table(bonded(alice, bob), alice, bob)
    for round_ in range(3):
        table.offer(alice if round_ % 2 else bob, "small-thing")
        table.done(alice, "thing", "Amber")
        both = (
            (alice, engine.Deed(Act.TAKE_BACK, "thing"), None),
            (bob, engine.Deed(Act.SEAL, "thing"), {"text": "Blue"}),
        )
        together(table, *both)
        table.look(alice, bob)
        seals = Seal.objects.filter(sitting=table.row)
        opened = Opening.objects.filter(sitting=table.row).exists()
        assert opened is (seals.count() == 2)
        assert opened is ("Amber" in table.page(bob))


def at_once(table: Table, deed: engine.Deed, *people: Person) -> None:
    together(table, *((who, deed, {"text": f"{deed.step} of {who.handle}"}) for who in people))


def together(table: Table, *deeds: tuple[Person, engine.Deed, dict[str, object] | None]) -> None:
    """Each in a thread and a connection of their own, all beginning at the same moment."""
    barrier = Barrier(len(deeds))

    def one(who: Person, deed: engine.Deed, said: dict[str, object] | None) -> None:
        try:
            visit, row = cast.visit_of(who), table.row
            barrier.wait(timeout=20)
            perform(visit, row, deed, said)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(deeds)) as threads:
        for each in [threads.submit(one, *deed) for deed in deeds]:
            each.result(timeout=60)


def entry_of(table: Table, seal: Seal) -> vault.SealEntry:
    author = cast.part_of(next(p for p in table.people if p.pk == seal.author_id))
    return vault.read_entry(author.identity.shared.public, seal.entry)
