"""Practices on their writer's own shelf, finished or not: one private record each.

The records stand under numbered labels, so that all of them are found with one query and no list
beside them can tell something else. Nobody but their writer knows that there are any.
"""

import re
import secrets
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.db import transaction
from django.http import Http404

from closeknit.catalogue import Mistake, Practice, read_text
from closeknit.people import shelf
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices import library, payloads
from closeknit.practices.own import editing
from closeknit.practices.own.editing import Toml

MOST = 40
Edit = Callable[[Toml], Toml]
ID = re.compile(r"own-[0-9a-f]{8}\Z")
LABELS = tuple(f"own-practice/{number}" for number in range(MOST))


class Full(Exception):
    """There are as many practices of one's own as there is room for."""


@dataclass(frozen=True)
class Sketch:
    """One practice as its writer has it: `text` is TOML, whole or not yet.

    `before` is the text before the last thing that was taken out, `given` the highest version that
    somebody else has, or that a sitting runs; `label` where it lies.
    """

    id: str
    text: str
    before: str = ""
    given: int = 0
    label: str = ""

    @cached_property
    def toml(self) -> Toml:
        return tomllib.loads(self.text)

    @cached_property
    def checked(self) -> tuple[Practice | None, list[Mistake]]:
        """The practice, if it is one by now, and what is still to be mended."""
        return read_text(self.text, library.catalogue())

    @property
    def practice(self) -> Practice | None:
        return self.checked[0]

    @property
    def title(self) -> str:
        return str(self.toml.get("title", ""))

    @property
    def version(self) -> int:
        return int(self.toml.get("version", 1))


def every(visit: Visit) -> list[Sketch]:
    """All that this person has written, in the order of their titles. Needs the private keys."""
    found = [of_fields(fields, label) for label, fields in _kept(visit).items()]
    return sorted(found, key=lambda sketch: sketch.title.casefold())


def find(visit: Visit, name: str) -> Sketch:
    """One of this person's own; Http404 for anybody else's, and for what does not exist."""
    found = next((sketch for sketch in every(visit) if sketch.id == name), None)
    if found is None:
        raise Http404
    return found


def begin(visit: Visit, toml: Toml, name: str = "") -> Sketch:
    """Keep a new one, and answer with it. `name` is an id that it would like to keep: another is
    drawn where this person has that one already. Raises Full."""
    with _one_at_a_time(visit):
        kept = _kept(visit)
        free = next((label for label in LABELS if label not in kept), None)
        if free is None:
            raise Full
        name = _a_name(name, {str(fields["id"]) for fields in kept.values()})
        return _put(visit, Sketch(name, editing.written({**toml, "id": name}), label=free))


def change(visit: Visit, name: str, edit: Edit, *, undoable: bool = False) -> Sketch:
    """Keep what `edit` makes of it as it stands now, whatever another tab did to it meanwhile. What
    somebody else has already is a version of its own from then on. Http404 as above."""
    with _one_at_a_time(visit):
        sketch = find(visit, name)
        toml = edit(sketch.toml)
        toml = toml | {"version": max(sketch.version, sketch.given + 1)}
        before = sketch.text if undoable else ""
        return _put(visit, replace(sketch, text=editing.written(toml), before=before))


def undo(visit: Visit, name: str) -> Sketch:
    """Put back what was taken out last; nothing where something was changed since."""
    with _one_at_a_time(visit):
        sketch = find(visit, name)
        if not sketch.before:
            return sketch
        return _put(visit, replace(sketch, text=sketch.before, before=""))


def hand_out(visit: Visit, sketch: Sketch) -> None:
    """Remember that this version of it is known elsewhere now."""
    with _one_at_a_time(visit):
        fresh = find(visit, sketch.id)
        if fresh.given < sketch.version:
            _put(visit, replace(fresh, given=sketch.version))


def remove(visit: Visit, name: str) -> None:
    """Take it away; sittings and bonds that have it hold it themselves. Http404 as above."""
    with _one_at_a_time(visit):
        shelf.remove_labelled(visit, find(visit, name).label)


def _put(visit: Visit, sketch: Sketch) -> Sketch:
    fields = {"id": sketch.id, "text": sketch.text, "before": sketch.before, "given": sketch.given}
    shelf.put(visit, payloads.OWN_PRACTICE, fields, label=sketch.label)
    return sketch


def _kept(visit: Visit) -> dict[str, dict[str, Any]]:
    return {label: found.fields for label, found in shelf.get_many(visit, LABELS).items()}


def of_fields(fields: Mapping[str, Any], label: str = "") -> Sketch:
    """What a record holds; `label` is where it lies, for whoever changes it."""
    return Sketch(
        id=str(fields["id"]),
        text=str(fields["text"]),
        before=str(fields.get("before", "")),
        given=int(fields.get("given", 0)),
        label=label,
    )


def _a_name(wished: str, taken: Collection[str]) -> str:
    name = wished if ID.match(wished) else f"own-{secrets.token_hex(4)}"
    return name if name not in taken else _a_name("", taken)


@contextmanager
def _one_at_a_time(visit: Visit) -> Iterator[None]:
    """Two tabs take turns, so that neither loses what the other has written."""
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=visit.person.pk)
        yield
