"""Signing in: from a handle and a secret to a visit, at the same pace for whoever tries."""

from dataclasses import dataclass

from django.http import HttpRequest

from closeknit import vault
from closeknit.people import delays, devices, passphrases, preferences, sessions, visits
from closeknit.people.http import Visit
from closeknit.people.models import Person

DOES_NOT_FIT = (
    "That handle and that passphrase do not fit together. Look for a slip in either of them."
)
CODE_DOES_NOT_FIT = (
    "That handle and that code do not fit together. Look for a slip in either of them."
)


@dataclass(frozen=True, slots=True)
class Known:
    """Whoever showed the right secret: their row and their keys."""

    person: Person
    identity: vault.Identity


class Refused(Exception):
    """Why nobody came in, as a sentence that says the same whether the handle exists or not."""


def by_passphrase(request: HttpRequest, handle: str, typed: str) -> Known:
    """Raises `Refused`. One Argon2 derivation, also for a handle that nobody has."""
    person, account = _approach(request, handle)
    passphrase = passphrases.as_meant(typed)
    if person is None:
        vault.pretend_unlock(passphrase)
        raise Refused(DOES_NOT_FIT)
    try:
        identity = vault.unlock_identity(person.key, person.identity.stored, passphrase)
    except vault.VaultError:
        raise Refused(DOES_NOT_FIT) from None
    delays.forget(account)
    return Known(person, identity)


def by_recovery(request: HttpRequest, handle: str, code: str) -> Known:
    """Raises `Refused`. The code is random enough to need no derivation."""
    person, account = _approach(request, handle)
    if person is None:
        raise Refused(CODE_DOES_NOT_FIT)
    try:
        identity = vault.unlock_with_recovery(person.key, person.identity.stored, code)
    except vault.VaultError:
        raise Refused(CODE_DOES_NOT_FIT) from None
    delays.forget(account)
    return Known(person, identity)


def again(visit: Visit, typed: str) -> vault.Identity:
    """The keys of whoever is visiting, by their passphrase. Raises `Refused`. Tries are counted for
    this browser alone: it is known already."""
    account, person = delays.of_session(visit.session), visit.person
    _wait_for(account)
    try:
        identity = vault.unlock_identity(
            person.key, person.identity.stored, passphrases.as_meant(typed)
        )
    except vault.VaultError:
        raise Refused("That passphrase does not fit.") from None
    delays.forget(account)
    return identity


def enter(request: HttpRequest, known: Known, *, own_device: bool) -> Visit:
    """Begin a visit of somebody known, as they like it, and do what waited for one."""
    person = known.person
    visit = sessions.sign_in(
        request, person, known.identity, person.identity.credential, own_device=own_device
    )
    if own_device:
        devices.remember(request, person)
    preferences.take_up(request, visit)
    visits.run(visit)
    return visit


def _approach(request: HttpRequest, handle: str) -> tuple[Person | None, bytes]:
    """Who is meant, and the account whose tries count. Raises `Refused` while it has to wait."""
    person = Person.objects.select_related("identity").filter(handle=handle).first()
    device = devices.known(request, person) if person else None
    account = delays.of_device(device) if device else delays.of_handle(handle)
    _wait_for(account)
    return person, account


def _wait_for(account: bytes) -> None:
    wait = delays.begin(account)
    if wait:
        raise Refused(delays.sentence(wait))
