"""Becoming a person here: the row, the keys, the empty shelf, in one transaction."""

from django.db import transaction

from closeknit import vault
from closeknit.people import clock, shelf
from closeknit.people.http import Visit
from closeknit.people.models import Identity, Person, Session
from closeknit.people.names import set_display_name


def new_person(person: Person, passphrase: str, name: str) -> vault.Identity:
    """Save `person` with a new identity under `passphrase`. One Argon2 derivation, before the
    transaction: it would hold up every other write."""
    identity, stored = vault.create_identity(person.key, passphrase)
    settle(person, identity, stored, name)
    return identity


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
