"""Becoming a person here: the row, the keys, the empty shelf, in one transaction."""

from django.db import IntegrityError, transaction

from closeknit import vault
from closeknit.people import clock, handles, shelf
from closeknit.people.http import Visit
from closeknit.people.models import Identity, Person, Session
from closeknit.people.names import set_display_name

TRIES = 3


def new_person(person: Person, wish: str, passphrase: str, name: str) -> vault.Identity:
    """Save `person` with a handle that begins with `wish`, and a new identity under `passphrase`.
    One Argon2 derivation, before the transaction: it would hold up every other write."""
    identity, stored = vault.create_identity(person.key, passphrase)
    for _ in range(TRIES):
        person.handle = handles.drawn(wish)
        try:
            settle(person, identity, stored, name)
        except IntegrityError:
            # Somebody was given the same handle in the same moment.
            continue
        return identity
    raise RuntimeError("No free handle was found.")


@transaction.atomic
def settle(
    person: Person, identity: vault.Identity, stored: vault.StoredIdentity, name: str
) -> None:
    """Save `person` with an identity that is made already."""
    person.day = clock.today(person.zone)
    person.save(force_insert=True)
    person.identity = Identity.of(person, stored)
    person.identity.save(force_insert=True)
    first = Visit(person, Session(person=person), identity.private, identity.shared)
    set_display_name(first, name)
    shelf.start(first)
