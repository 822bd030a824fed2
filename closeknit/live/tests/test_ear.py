"""What one open page hears: a real server, a real websocket, the cast signed in."""

import json
import time
import uuid

import pytest
from django.test import Client
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from closeknit import post
from closeknit.live import ear
from closeknit.live.tests.conftest import Open
from closeknit.people import sessions
from closeknit.people.models import Person, Session
from tests import cast

PATIENCE = 10


def signed_in(person: Person, *, locked: bool = False) -> Client:
    return cast.sign_in(None, person, locked=locked)


def ring_until_heard(socket: ClientConnection, address: str) -> dict[str, object]:
    """A page is let in first and listens a moment later."""
    for _ in range(50):
        post.ring(address)
        try:
            heard: dict[str, object] = json.loads(socket.recv(timeout=0.2))
        except TimeoutError:
            continue
        return heard
    raise AssertionError("nothing was heard")


def hears_nothing(socket: ClientConnection, address: str) -> bool:
    for _ in range(3):
        post.ring(address)
        try:
            socket.recv(timeout=0.2)
        except TimeoutError:
            continue
        return False
    return True


def closed_with(socket: ClientConnection) -> int:
    with pytest.raises(ConnectionClosed) as closed:
        drain(socket)
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


def drain(socket: ClientConnection) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        socket.recv(timeout=PATIENCE)


def test_an_open_page_hears_that_and_not_what(page: Open, alice: Person) -> None:
    with page(signed_in(alice)) as socket:
        heard = ring_until_heard(socket, f"person.{alice.id.hex}")
    assert heard == {"v": 1, "changed": "person"}


def test_another_persons_address_is_not_heard(page: Open, alice: Person, charlie: Person) -> None:
    with page(signed_in(charlie)) as socket:
        ring_until_heard(socket, f"person.{charlie.id.hex}")
        assert hears_nothing(socket, f"person.{alice.id.hex}")


def test_nobody_hears_nothing(page: Open) -> None:
    with page(Client()) as socket:
        assert closed_with(socket) == ear.LOCKED


def test_a_locked_session_hears_nothing(page: Open, alice: Person) -> None:
    with page(signed_in(alice, locked=True)) as socket:
        assert closed_with(socket) == ear.LOCKED


def test_a_tampered_key_cookie_hears_nothing(page: Open, alice: Person) -> None:
    browser = signed_in(alice)
    browser.cookies["closeknit_key"] = "x" * 43
    with page(browser) as socket:
        assert closed_with(socket) == ear.LOCKED


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "http://127.0.0.1:9", "https://127.0.0.1", "null"]
)
def test_a_page_of_somebody_else_is_not_let_in(page: Open, alice: Person, origin: str) -> None:
    with page(signed_in(alice), origin=origin) as socket:
        assert closed_with(socket) == ear.STRANGE_ORIGIN


def test_the_origin_is_scheme_host_and_port_and_the_host_is_ours() -> None:
    assert ear.same_origin("http://localhost:8000", "localhost:8000")
    assert not ear.same_origin("http://localhost:8000", "localhost:9000")
    assert not ear.same_origin("https://localhost:8000", "localhost:8000")
    assert not ear.same_origin("http://evil.example", "evil.example")
    assert not ear.same_origin("", "")


def test_who_sends_too_much_is_sent_away(page: Open, alice: Person) -> None:
    with page(signed_in(alice)) as socket:
        ring_until_heard(socket, f"person.{alice.id.hex}")
        for _ in range(2 * ear.MOST_PER_SECOND + 1):
            socket.send('{"v": 1}')
        assert closed_with(socket) == ear.TOO_MUCH


def test_who_sends_a_long_thing_is_sent_away(page: Open, alice: Person) -> None:
    with page(signed_in(alice)) as socket:
        ring_until_heard(socket, f"person.{alice.id.hex}")
        socket.send("x" * (ear.MOST_BYTES + 1))
        assert closed_with(socket) == ear.TOO_MUCH


@pytest.mark.parametrize("way", ["locked", "ended"])
def test_a_page_closes_at_the_next_look_after_its_session(
    page: Open, alice: Person, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ear.Ear, "looked_at_every", ear.LOOKED_AT_EVERY / 300)
    with page(signed_in(alice)) as socket:
        ring_until_heard(socket, f"person.{alice.id.hex}")
        mine = Session.objects.filter(person=alice)
        mine.delete() if way == "ended" else mine.update(shared_blob=b"", private_blob=b"")
        assert closed_with(socket) == ear.LOCKED


def test_an_open_page_puts_off_the_locking(page: Open, alice: Person) -> None:
    browser = signed_in(alice)
    session = Session.objects.get(person=alice)
    sooner = session.locks_at - 6 * sessions.ROUNDING
    Session.objects.filter(pk=session.pk).update(locks_at=sooner)
    with page(browser) as socket:
        ring_until_heard(socket, f"person.{alice.id.hex}")
    session.refresh_from_db()
    assert session.locks_at > sooner


def test_a_page_that_was_left_open_for_hours_does_not(
    page: Open, alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ear, "EXTENDS_FOR", 0 * ear.EXTENDS_FOR)
    browser = signed_in(alice)
    session = Session.objects.get(person=alice)
    sooner = session.locks_at - 6 * sessions.ROUNDING
    Session.objects.filter(pk=session.pk).update(locks_at=sooner)
    with page(browser) as socket:
        ring_until_heard(socket, f"person.{alice.id.hex}")
    session.refresh_from_db()
    assert session.locks_at == sooner


def test_a_sitting_that_is_not_ones_own_is_not_heard(page: Open, alice: Person) -> None:
    sitting = uuid.uuid4()
    with page(signed_in(alice), f"sitting={sitting}") as socket:
        ring_until_heard(socket, f"person.{alice.id.hex}")
        assert hears_nothing(socket, f"sitting.{sitting.hex}")


@pytest.mark.parametrize("sitting", ["nonsense", "%00", "..%2F..", "1" * 500])
def test_a_sitting_that_is_no_sitting_is_ignored(page: Open, alice: Person, sitting: str) -> None:
    with page(signed_in(alice), f"sitting={sitting}") as socket:
        assert ring_until_heard(socket, f"person.{alice.id.hex}")["changed"] == "person"
