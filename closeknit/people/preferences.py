"""What a person has chosen for themselves: when it locks, under which name it shows itself, where
Exit leads, what the coach leaves out. Kept under the shared vault key; a signed cookie carries the
name and the exit to the pages of a locked browser."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from django.conf import settings
from django.core import signing
from django.http import HttpRequest

from closeknit import vault
from closeknit.people import cookies, sessions
from closeknit.people.http import Visit

LABEL = "preferences"
SALT = "closeknit.people.preferences"
SURFACES = ("Closeknit", "Notes")
PRIVATE_MINUTES = (5, 15, 30)
SHARED_MINUTES = (15, 30, 60, 120)


@dataclass(frozen=True, slots=True)
class Preferences:
    """Minutes of idle time before each lock, the neutral name, and the exit ("" is the host's).

    `coach_off` are the kinds of hints that this person does not want, by their names; `reads_along`
    is whether the coach may read while they write, or only when asked.
    """

    private_minutes: int = 15
    shared_minutes: int = 60
    surface: str = SURFACES[0]
    exit_site: str = ""
    locks_when_hidden: bool = False
    coach_off: tuple[str, ...] = ()
    reads_along: bool = True


def preferences(visit: Visit) -> Preferences:
    """The chosen ones, or the usual ones. Raises `vault.Locked`, `vault.Tampered`."""
    person = visit.person
    if not person.preferences:
        return Preferences()
    kept = vault.recall(visit.shared_keys(), LABEL, person.key, person.key, person.preferences)
    return _known(json.loads(kept))


def set_preferences(request: HttpRequest, visit: Visit, chosen: Preferences) -> None:
    """Keep them, and let them hold in every session of this person from now on."""
    keep_preferences(visit, chosen)
    sessions.set_idle(visit, chosen.private_minutes, chosen.shared_minutes)
    show_face(request, visit)


def keep_preferences(visit: Visit, chosen: Preferences) -> None:
    """Keep them. Enough where neither the locks nor the face of the program changes."""
    person = visit.person
    secret = json.dumps(asdict(chosen)).encode()
    person.preferences = vault.keep(visit.shared_keys(), LABEL, person.key, person.key, secret)
    person.save(update_fields=["preferences"])


def take_up(request: HttpRequest, visit: Visit) -> None:
    """Let what was chosen hold in a session that has just begun."""
    chosen = preferences(visit)
    sessions.set_own_idle(visit, chosen.private_minutes, chosen.shared_minutes)
    show_face(request, visit)


def show_face(request: HttpRequest, visit: Visit) -> None:
    """Give this browser the name and exit that its owner chose, for its locked pages too."""
    chosen = preferences(visit)
    face = {"surface": chosen.surface, "exit_site": chosen.exit_site}
    plain = face == {"surface": SURFACES[0], "exit_site": ""}
    value = "" if plain else signing.dumps(face, salt=SALT)
    lasts = cookies.OWN_DEVICE if visit.session.own_device else None
    cookies.hand_out(request, cookies.Cookie(cookies.FACE, value, lasts))


def of_request(request: HttpRequest) -> Preferences:
    """What holds for this page: everything for an open visit, else what the cookie carries."""
    visit: Visit | None = getattr(request, "visit", None)
    return _face(request) if visit is None or visit.locked else preferences(visit)


def surface(request: HttpRequest) -> str:
    """The name under which the program shows itself in this browser."""
    return _face(request).surface


def exit_site(request: HttpRequest) -> str:
    """Where Exit leads from this browser: an https address."""
    site: str = _face(request).exit_site or settings.CLOSEKNIT.exit_site
    return site


def _face(request: HttpRequest) -> Preferences:
    try:
        return _known(signing.loads(request.COOKIES.get(cookies.FACE, ""), salt=SALT))
    except signing.BadSignature:
        return Preferences()


def _known(chosen: dict[str, Any]) -> Preferences:
    """Reads what an older or newer version wrote: what is missing is as usual, more is left out."""
    names = {field.name for field in fields(Preferences)}
    known = {name: chosen[name] for name in names & chosen.keys()}
    return replace(Preferences(), **known | {"coach_off": tuple(chosen.get("coach_off", ()))})
