"""The recovery sheet: the second way to one's own keys, on paper. Until its owner has confirmed that
they hold it, its code is kept as a private record, so that it can be shown and printed again."""

from dataclasses import dataclass
from datetime import date

import segno
from django.db import transaction

from closeknit import vault
from closeknit.people import clock, shelf
from closeknit.people.http import Visit
from closeknit.people.models import Identity

LABEL = "recovery sheet"
ASKED_FOR = (2, 6)  # The third and the seventh of nine groups.

vault.register(LABEL, 1)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that exists. `code` is empty once it was confirmed: then only the paper knows it."""

    code: str
    day: str

    @property
    def confirmed(self) -> bool:
        return not self.code

    @property
    def made(self) -> date:
        return date.fromisoformat(self.day)

    @property
    def groups(self) -> list[str]:
        return vault.groups(self.code)


def sheet(visit: Visit) -> Sheet | None:
    """The sheet that would open this person's account now, or None. Raises `vault.Locked`."""
    payload = shelf.get(visit, LABEL)
    if payload is None or not visit.person.identity.recovery_wrap:
        return None
    return Sheet(**payload.fields)


@transaction.atomic
def make(visit: Visit) -> None:
    """A new sheet; an older one opens nothing any more."""
    person = visit.person
    row = Identity.objects.select_for_update().get(person=person)
    stored, code = vault.make_recovery(person.key, visit.identity(), row.stored)
    person.identity = Identity.of(person, stored)
    person.identity.save(force_update=True)
    _keep(visit, code)


def confirm(visit: Visit, groups: list[str]) -> bool:
    """Whether the groups typed back are those of the sheet; if so its code is forgotten here."""
    current = sheet(visit)
    if current is None or current.confirmed:
        return current is not None
    expected = [current.groups[at] for at in ASKED_FOR]
    if ["".join(vault.groups(group)) for group in groups] != expected:
        return False
    _keep(visit, "")
    return True


def picture(code: str) -> str:
    """The code as a QR, an inline SVG without styles of its own."""
    qr = segno.make(code, error="m", micro=False)
    svg: str = qr.svg_inline(scale=4, border=2, omitsize=True, svgclass=None, lineclass=None)
    return svg


def _keep(visit: Visit, code: str) -> None:
    day = clock.today(visit.person.zone).isoformat()
    shelf.put(visit, LABEL, {"code": code, "day": day}, label=LABEL)
