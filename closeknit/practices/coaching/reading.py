"""One reading: what was posted, changed as somebody tapped, and the notes on it. Nothing is kept."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from django.http import QueryDict

from closeknit.practices.coaching.composing import Composed, plain
from closeknit.practices.coaching.looking import Look
from closeknit.practices.coaching.notes import Back, Notes, Switch, notes_of

ASKED, PUT, BACK, REST, OFF, ON = (
    f"coach-{name}" for name in ("asked", "put", "back", "rest", "off", "on")
)
"""The names of the buttons."""

RESTED, FIELD, BEFORE = "coach-rested", "coach-field", "coach-before"
"""What the notes carry along in hidden fields."""

MOST_RESTED = 20

Compose = Callable[[QueryDict], Composed]


@dataclass(frozen=True, slots=True)
class Read:
    """What the form holds now, and what was noticed in it."""

    data: QueryDict
    notes: Notes


def read(
    posted: QueryDict,
    compose: Compose,
    look: Look,
    off: Collection[str],
    switch: Switch | None = None,
) -> Read:
    """Read what was posted, after the change that a button asked for: put a rewording or a word in,
    take it back, or let one hint rest. The page itself says, by `coach-asked` or any of these, that
    somebody pressed a button."""
    rested = _rested(posted)

    def notes(data: QueryDict, *, asked: bool) -> Notes:
        composed = compose(data)
        reports = look.reports(composed, off)
        return notes_of(reports, composed, asked=asked, rested=rested, closed=look.closed)

    data, back = _changed(posted, notes)
    asked = any(name in posted for name in (ASKED, PUT, BACK, REST, OFF, ON))
    return Read(data, replace(notes(data, asked=asked), back=back, switch=switch))


def _changed(posted: QueryDict, notes: Callable[..., Notes]) -> tuple[QueryDict, Back | None]:
    field, before = posted.get(FIELD, ""), plain(posted.get(BEFORE, ""))
    back = Back(field, before) if field in posted and BEFORE in posted else None
    if BACK in posted and back:
        return _with(posted, back.field, back.text), None
    if PUT not in posted:
        return posted, back
    change = notes(posted, asked=False).change(posted.get(PUT, ""))
    if change is None:
        return posted, back
    typed = plain(posted.get(change.place.field, ""))
    done = _with(posted, change.place.field, change.applied(typed))
    return done, Back(change.place.field, typed)


def _with(posted: QueryDict, field: str, text: str) -> QueryDict:
    data = posted.copy()
    data[field] = text
    return data


def _rested(posted: QueryDict) -> tuple[str, ...]:
    named = [*posted.getlist(RESTED), *posted.getlist(REST)]
    return tuple(dict.fromkeys(named))[-MOST_RESTED:]
