"""What an export says of a person's private records: what they wrote, in its words; what the program
keeps for itself stays out, or stands where it means something."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from uuid import UUID

from closeknit import vault
from closeknit.bonds import overlaps
from closeknit.catalogue import Practice, UnknownPractice
from closeknit.keepsakes.life.payloads import DAYS
from closeknit.keepsakes.moments.payloads import SEEN
from closeknit.people import reading, renewal, sheet, shelf
from closeknit.people.http import Visit
from closeknit.practices import library, payloads
from closeknit.practices.steps import KINDS
from closeknit.practices.steps.kind import Said
from closeknit.web.export import written
from closeknit.web.export.oneself import Part
from closeknit.web.templatetags.look import own_day

AT_A_TIME = 100

ELSEWHERE = {
    shelf.TALLY: "A sum over all records, which means nothing by itself.",
    renewal.PROGRESS: "How far new keys have come: it holds no words.",
    sheet.LABEL: "Said in the profile, without the code, which opens the account.",
    payloads.LOG: "Stands in its sitting.",
    overlaps.KIND: "One's own choice stands in its sitting; for the weekly depth, in the profile.",
    SEEN: "Which of the moments that others hold up have been looked at: it holds no words.",
    DAYS: "Days that stand with the keepsakes which they are about.",
    payloads.DESK: "Stands in the profile, under today.",
}
"""Kinds of records that are not listed as records, and why."""


def records(visit: Visit, bonds: Mapping[str, str]) -> Iterator[Part]:
    """Every private record that holds words, the newest first, a few at a time in memory. One that
    does not open any more is named, so that its owner misses it."""
    before = None
    while True:
        rows = visit.person.private_records.order_by("-number")
        if before is not None:
            rows = rows.filter(number__lt=before)
        page = list(rows.values_list("pk", "number")[:AT_A_TIME])
        for record, _ in page:
            part = _part(visit, record, bonds)
            if part is not None:
                yield part
        if len(page) < AT_A_TIME:
            return
        before = page[-1][1]


def _part(visit: Visit, record: UUID, bonds: Mapping[str, str]) -> Part | None:
    try:
        payload = shelf.read(visit, record)
    except vault.VaultError:
        return {"id": str(record), "kind": None}
    if payload.kind in ELSEWHERE:
        return None
    say = SAYS.get(payload.kind, _shown if payload.kind in reading.kinds() else _raw)
    return {"id": str(record), "kind": payload.kind, **say(visit, payload, bonds)}


def _alone(visit: Visit, payload: vault.Payload, _bonds: Mapping[str, str]) -> Part:
    """A sitting by oneself: what was chosen in it. What was written in it is a record of its own."""
    fields = payload.fields
    practice = practice_of(fields)
    steps = says(practice, fields["log"]["said"]) if practice else []
    return {
        "about": practice.title if practice else fields["practice"],
        "day": day_of(fields["at"], visit),
        "steps": steps,
    }


def _early(visit: Visit, payload: vault.Payload, bonds: Mapping[str, str]) -> Part:
    """Words that wait, sealed, for somebody who has not come yet."""
    fields = payload.fields
    practice = practice_of(fields)
    return {
        "about": practice.title if practice else fields["practice"],
        "with": bonds.get(fields["bond"], ""),
        "sealed": fields["sealed"],
        "steps": says(practice, fields["said"]) if practice else [],
    }


def _shown(visit: Visit, payload: vault.Payload, _bonds: Mapping[str, str]) -> Part:
    shown = reading.shown(payload)
    at = payload.fields.get("at")
    day = day_of(at, visit) if at else shown.day.isoformat() if shown.day else None
    return {"about": shown.about, "day": day, "text": shown.text}


def _raw(_visit: Visit, payload: vault.Payload, _bonds: Mapping[str, str]) -> Part:
    """A kind that nobody has told this package about: better as it lies there than not at all."""
    return {"about": "", "day": None, "fields": payload.fields}


SAYS: dict[str, Callable[[Visit, vault.Payload, Mapping[str, str]], Part]] = {
    payloads.ALONE: _alone,
    payloads.EARLY: _early,
    payloads.OWN_PRACTICE: written.on_shelf,
}


def practice_of(fields: Part) -> Practice | None:
    """The practice that some fields have pinned, or None where this program does not know it."""
    try:
        return library.pinned(fields)
    except UnknownPractice:
        return None


def says(practice: Practice, said: Mapping[str, Said]) -> list[Part]:
    """Answers by step, each as a line and as it was given."""
    return [
        {
            "step": step.key,
            "title": step.title,
            "text": KINDS[step.kind].as_line(step, said[step.key]),
            "said": said[step.key],
        }
        for step in practice.steps
        if step.key in said
    ]


def day_of(at: str, visit: Visit) -> str:
    """The person's own day of a moment; the hour is nobody's to read."""
    return own_day(datetime.fromisoformat(at), visit.person.zone).date().isoformat()
