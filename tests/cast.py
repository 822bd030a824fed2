"""The cast, with a sentence each, and how they come in without typing.

Alice and Bob are bonded. Charlie has an account and belongs to none of their bonds. Dana was in a
bond and left. Eve owns the server. Their identities are made once per test run, with Argon2 as in
real life; what a test gets are fresh rows that hold them.
"""

import pickle
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.test import Client

from closeknit import vault
from closeknit.people import arriving, cookies, sessions
from closeknit.people.http import Visit
from closeknit.people.models import Person, Session

NAMES = ("alice", "bob", "charlie", "dana", "eve")
SECONDS_TO_WAIT = 120


@dataclass(frozen=True)
class Part:
    """One of the cast, ready to be saved: the same keys in every test of a run."""

    id: uuid.UUID
    name: str
    handle: str
    passphrase: str
    identity: vault.Identity
    stored: vault.StoredIdentity


def the_cast(folder: Path) -> dict[str, Part]:
    """The cast of this test run: made by whichever process comes first, read by the others."""
    made, lock = folder / "cast.pickle", folder / "cast.lock"
    try:
        lock.touch(exist_ok=False)
    except FileExistsError:
        return _made_by_another(made)
    cast = {name: _part(name) for name in NAMES}
    unfinished = folder / "cast.unfinished"
    unfinished.write_bytes(pickle.dumps(cast))
    unfinished.rename(made)
    return cast


def arrive(part: Part) -> Person:
    """Save this part's person, identity, name and empty shelf."""
    person = Person(id=part.id, handle=part.handle, zone="Europe/Berlin")
    arriving.settle(person, part.identity, part.stored, part.name.capitalize())
    person.part = part  # type: ignore[attr-defined]
    return person


def sign_in(
    client: Client | None,
    person: Person,
    *,
    locked: bool = False,
    private: bool = True,
    own_device: bool = True,
) -> Client:
    """A browser in which `person` is signed in, locked or not, without one derivation."""
    client = client or Client()
    session, cookie, key = _session(person, own_device=own_device)
    client.cookies[cookies.SESSION], client.cookies[cookies.KEY] = cookie, key
    if locked or not private:
        Session.objects.filter(pk=session.pk).update(private_blob=b"")
    if locked:
        Session.objects.filter(pk=session.pk).update(shared_blob=b"")
    return client


def visit_of(person: Person) -> Visit:
    """An unlocked visit of `person` in a session of its own, as a view would get it."""
    session, _, key = _session(person, own_device=True)
    identity = _identity(person)
    return Visit(person, session, identity.private, identity.shared, key)


def visit_in(client: Client) -> Visit:
    """The visit that this browser's cookies belong to, as the middleware would see it."""
    visit = sessions.recognise({name: morsel.value for name, morsel in client.cookies.items()})
    assert visit is not None
    return visit


def part_of(person: Person) -> Part:
    """The part that this person was saved from: their passphrase and keys."""
    part: Part = person.part  # type: ignore[attr-defined]
    return part


def with_pin(person: Person, pin: str, client: Client | None = None) -> Client:
    """A locked browser of `person`'s own with a device PIN (two derivations)."""
    client = sign_in(client, person)
    visit = visit_in(client)
    sessions.set_pin(visit, pin)
    sessions.lock(visit)
    return client


SignIn = Callable[..., Client]


def _session(person: Person, *, own_device: bool) -> tuple[Session, str, str]:
    identity = _identity(person)
    credential = Person.objects.get(pk=person.pk).identity.credential
    return sessions.begin(person, identity, credential, own_device=own_device)


def _identity(person: Person) -> vault.Identity:
    return part_of(person).identity


def _part(name: str) -> Part:
    person, passphrase = uuid.uuid4(), vault.six_words()
    identity, stored = vault.create_identity(person.bytes, passphrase)
    return Part(person, name, f"{name}-otter", passphrase, identity, stored)


def _made_by_another(made: Path) -> dict[str, Part]:
    until = time.monotonic() + SECONDS_TO_WAIT
    while not made.exists():
        if time.monotonic() > until:
            raise RuntimeError("Nobody has made the cast.")
        time.sleep(0.1)
    cast: dict[str, Part] = pickle.loads(made.read_bytes())
    return cast
