"""What happens when two browsers of one person, or many tries, come in the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from closeknit.people import delays, renewal, sessions, shelf
from closeknit.people.http import Visit
from closeknit.people.models import Delay, Identity, Person, PrivateRecord, Session
from tests.cast import sign_in, visit_in, visit_of, with_pin

pytestmark = pytest.mark.django_db(transaction=True)


def _at_once(acts: list[Callable[[], object]]) -> list[object]:
    def one(act: Callable[[], object]) -> object:
        try:
            return act()
        except Exception as error:  # noqa: BLE001  The tests look at what came out, whatever it is.
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(one, acts))


def test_two_browsers_that_write_at_once_keep_the_shelf_whole(alice: Person) -> None:
    visits = [visit_of(alice) for _ in range(6)]

    def write(visit: Visit) -> Callable[[], object]:
        return lambda: shelf.put(visit, "note", {"text": "x", "day": "2026-03-02"})

    written = _at_once([write(visit) for visit in visits])
    assert len({str(record) for record in written}) == 6
    assert PrivateRecord.objects.filter(owner=alice).count() == 7
    assert shelf.check(visit_of(alice))


def test_many_pins_tried_at_once_are_still_five(alice: Person) -> None:
    client = with_pin(alice, "730916")
    found = _at_once([lambda: sessions.try_pin(visit_in(client), "999999")] * 8)
    assert found == [None] * 8
    assert Session.objects.get(person=alice).pin_tries == 5


def test_many_passphrases_tried_at_once_are_counted_each(db: None) -> None:
    account = delays.of_handle("nobody-here")
    waits = _at_once([lambda: delays.begin(account)] * 10)
    assert sum(not wait for wait in waits) == delays.FREE_TRIES + 1
    assert Delay.objects.get().tries == delays.FREE_TRIES + 1


def test_of_two_new_passphrases_at_once_one_is_taken(alice: Person) -> None:
    visits = [visit_in(sign_in(None, alice)) for _ in range(2)]

    def change(visit: Visit) -> Callable[[], object]:
        return lambda: renewal.change_passphrase(visit, f"river lamp {visit.session.pk}")

    _at_once([change(visit) for visit in visits])
    assert Identity.objects.get(person=alice).credential == 2
    assert Session.objects.filter(person=alice).count() == 1


def test_a_session_that_was_ended_meanwhile_stays_ended(alice: Person) -> None:
    visit = visit_of(alice)
    sessions.end(alice, visit.session.pk)
    sessions.unlock(visit, visit.identity())
    sessions.set_own_idle(visit, 5, 15)
    assert not Session.objects.exists()
