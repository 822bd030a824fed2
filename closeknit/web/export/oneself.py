"""What an export says of the person themselves: profile, settings, keys' state, the desk of Today."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from closeknit.bonds import joining
from closeknit.people import names, sheet, shelf
from closeknit.people.http import Visit
from closeknit.people.preferences import preferences
from closeknit.practices import desk, library
from closeknit.practices.own import sketches

Part = dict[str, Any]


def profile(visit: Visit, bonds: Mapping[str, str]) -> Part:
    """`bonds` are the names of this person's bonds by id (hex). Needs the private keys."""
    person = visit.person
    return {
        "name": names.display_name(visit),
        "handle": person.handle,
        "zone": person.zone,
        "since": person.day.isoformat(),
        "fingerprint": visit.shared_keys().public.fingerprint.hex(),
        "settings": asdict(preferences(visit)),
        "recovery_sheet": _sheet(visit),
        "browsers": _browsers(visit),
        "known_devices": _known_devices(visit),
        "invitations_accepted": [
            {"by": each.inviter, "over": each.over} for each in joining.pending(visit)
        ],
        "today": _today(visit, bonds),
        "as_left": shelf.check(visit),
    }


def _sheet(visit: Visit) -> Part | None:
    """That there is one. Its code opens the account, so it does not go into a file."""
    found = sheet.sheet(visit)
    return {"made": found.day, "confirmed": found.confirmed} if found else None


def _browsers(visit: Visit) -> list[Part]:
    return [
        {
            "since": row.day.isoformat(),
            "until": row.ends_on.isoformat(),
            "own_device": row.own_device,
            "this": row.pk == visit.session.pk,
        }
        for row in visit.person.sessions.order_by("day", "pk")
    ]


def _known_devices(visit: Visit) -> list[Part]:
    days = visit.person.known_devices.order_by("day").values_list("day", flat=True)
    return [{"since": day.isoformat()} for day in days]


def _today(visit: Visit, bonds: Mapping[str, str]) -> Part:
    mine = desk.read(visit)
    own = {sketch.id: sketch.title for sketch in sketches.every(visit)}
    return {
        "pace": [
            {"with": _where(bond, bonds), "depth": depth} for bond, depth in mine.pace.items()
        ],
        "done": [
            {"practice": _title(practice, own), "day": day, "with": _where(bond, bonds)}
            for practice, day, bond in mine.done
        ],
        "not_wanted": [
            {"practice": _title(practice, own), "day": day} for practice, day in mine.refusals
        ],
        "let_be": [_where(bond, bonds) for bond in mine.apart],
        "touch_on": [_where(bond, bonds) for bond in mine.touch],
        "programmes": [
            {"programme": programme, "with": _where(bond, bonds)}
            for bond, programme in mine.paths.items()
        ],
    }


def _where(bond: str, bonds: Mapping[str, str]) -> str:
    """Whom it was done with; a bond that was left has no name any more."""
    return "Just me" if bond == desk.ALONE else bonds.get(bond, "A bond you have left")


def _title(practice: str, own: Mapping[str, str]) -> str:
    """What it is called, in the catalogue or on one's own shelf; its id, where nobody knows it."""
    found = library.catalogue().by_id.get(practice)
    return found.title if found else own.get(practice, practice)
