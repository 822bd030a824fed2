"""New keys: a new passphrase, and "somebody may know it", after which every row that lies under the
old vault keys is re-wrapped, in as many visits as it takes.

A package whose rows lie under a person's own vault keys registers them here. The place reached is
kept as a private record, so that a visit which breaks off in the middle costs nothing.
"""

import uuid
from collections.abc import Callable
from typing import Any, NamedTuple

from django.db import transaction
from django.db.models import Model, QuerySet

from closeknit import vault
from closeknit.people import names, preferences, sessions, shelf, visits
from closeknit.people.http import Visit
from closeknit.people.models import Identity, PrivateRecord

PROGRESS = "renewal"
AT_A_TIME = 200

vault.register(PROGRESS, 1)


class Overtaken(Exception):
    """Another browser of this person has just changed the passphrase."""


class Rows(NamedTuple):
    """Rows under a person's vault keys: which, and how one of them is moved to the current key."""

    name: str
    of: Callable[[Visit], QuerySet[Any]]
    move: Callable[[Visit, Any], None]


_rows: list[Rows] = []


def register(
    name: str, of: Callable[[Visit], QuerySet[Any]], move: Callable[[Visit, Any], None]
) -> None:
    """Have the rows `of(visit)`, whose primary keys are UUIDs, moved after a renewal.

    `move(visit, row)` writes the row's wraps under the current key (`vault.move_private`,
    `vault.move_own`, `vault.rekeep`) and may meet a row that is there already.
    """
    if name not in [rows.name for rows in _rows]:
        _rows.append(Rows(name, of, move))


def change_passphrase(visit: Visit, passphrase: str) -> None:
    """A new passphrase for the same keys. Every other session of this person ends.
    Raises `Overtaken`."""
    person, identity = visit.person, visit.identity()
    stored = person.identity.stored
    _take_over(visit, identity, vault.change_passphrase(person.key, identity, stored, passphrase))


def renew_keys(visit: Visit, passphrase: str) -> None:
    """A new passphrase and new vault keys: what somebody knew or copied opens nothing that is
    written or moved from now on. The recovery sheet is void afterwards."""
    person, whole = visit.person, shelf.check(visit)
    identity, stored = vault.renew_vault_keys(
        person.key, visit.identity(), person.identity.stored, passphrase
    )
    with transaction.atomic():
        _take_over(visit, identity, stored)
        _rekeep(visit)
        # Whoever knew the passphrase may have made their own browser a known one.
        person.known_devices.all().delete()
        # A tally that did not fit before is not made to fit by new keys.
        if whole:
            shelf.count_anew(visit)
    go_on(visit)


@visits.register
def go_on(visit: Visit) -> None:
    """Move a piece of what still lies under former keys; drop those once nothing does."""
    if visit.private is None or not (visit.private.former or visit.shared_keys().former):
        return
    reached = _reached(visit)
    for rows in _rows:
        if reached.get(rows.name) != "done":
            reached[rows.name] = _move_some(visit, rows, reached.get(rows.name))
            shelf.put(visit, PROGRESS, reached, label=PROGRESS)
            if reached[rows.name] != "done":
                return
    _drop_former(visit)


def _take_over(visit: Visit, identity: vault.Identity, stored: vault.StoredIdentity) -> None:
    person = visit.person
    with transaction.atomic():
        current = Identity.objects.select_for_update().get(person=person)
        if current.credential != person.identity.credential:
            raise Overtaken
        person.identity = Identity.of(person, stored)
        person.identity.save(force_update=True)
        sessions.end_others(visit)
        sessions.reseal(visit, identity, stored.credential)


def _rekeep(visit: Visit) -> None:
    """The two secrets on the person's own row are so small that they move at once."""
    person, keys = visit.person, visit.shared_keys()
    person.name = vault.rekeep(keys, names.LABEL, person.key, person.key, person.name)
    if person.preferences:
        label = preferences.LABEL
        person.preferences = vault.rekeep(keys, label, person.key, person.key, person.preferences)
    person.save(update_fields=["name", "preferences"])


def _reached(visit: Visit) -> dict[str, str]:
    payload = shelf.get(visit, PROGRESS)
    return dict(payload.fields) if payload else {}


def _move_some(visit: Visit, rows: Rows, after: str | None) -> str:
    """The key of the last row moved, or "done"."""
    waiting = rows.of(visit).order_by("pk")
    if after:
        waiting = waiting.filter(pk__gt=uuid.UUID(after))
    last, seen = after or "", 0
    batch = list(waiting[:AT_A_TIME])
    for row in visits.bounded(batch, most=AT_A_TIME):
        _move(visit, rows, row)
        last, seen = str(row.pk), seen + 1
    return "done" if seen == len(batch) < AT_A_TIME else last


def _move(visit: Visit, rows: Rows, row: Model) -> None:
    try:
        rows.move(visit, row)
    except vault.VaultError:
        # It did not open before either; the others are not to wait for it.
        return


def _drop_former(visit: Visit) -> None:
    person = visit.person
    with transaction.atomic():
        current = Identity.objects.select_for_update().get(person=person)
        if current.credential != visit.session.credential:
            return
        identity, stored = vault.drop_former(person.key, visit.identity(), current.stored)
        person.identity = Identity.of(person, stored)
        person.identity.save(force_update=True)
        sessions.unlock(visit, identity)
        shelf.put(visit, PROGRESS, {}, label=PROGRESS)


def _private_records(visit: Visit) -> QuerySet[PrivateRecord]:
    return visit.person.private_records.all()


register("private records", _private_records, shelf.move)
