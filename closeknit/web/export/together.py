"""What an export says of bonds: their members, and their sittings with every word that this person
may read. What that is, the same code decides that decides for the pages; nothing else is opened."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from closeknit import vault
from closeknit.bonds import invitations, words
from closeknit.bonds.access import BondView
from closeknit.bonds.agreeing import DRAFT
from closeknit.bonds.models import Departure, Words
from closeknit.catalogue import StepText
from closeknit.engine import Act, Standing, StepPosition
from closeknit.keepsakes import keeping
from closeknit.keepsakes.circle import circles
from closeknit.keepsakes.keeping import Kept
from closeknit.keepsakes.life import showing
from closeknit.keepsakes.moments import book
from closeknit.keepsakes.moments.moment import Moment
from closeknit.keepsakes.pause import pausing
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import access, payloads
from closeknit.practices.showing import Spoken, spoken
from closeknit.practices.sittings import JointRun, load_many
from closeknit.practices.speaking import in_bond, members_of, own
from closeknit.practices.steps import KINDS
from closeknit.practices.steps.choose import chosen_texts
from closeknit.practices.steps.kind import Said
from closeknit.practices.utterances import YES
from closeknit.rhythm import plans
from closeknit.rhythm.plans import Planned
from closeknit.web.export import written
from closeknit.web.export.oneself import Part
from closeknit.web.export.private import day_of, practice_of

AT_A_TIME = 25
SAYING = (payloads.SAID, payloads.TALK, DRAFT)
"""Kinds of words that say something."""


def bond(visit: Visit, view: BondView) -> Part:
    """A bond without its sittings."""
    invited = invitations.open_invitation(visit, view.bond)
    return {
        "id": str(view.bond.pk),
        "name": view.name,
        "title": view.title,
        "kind": view.kind.value,
        "members": [
            {
                "name": member.name,
                "you": member.me,
                "confirmed": member.public is not None,
                "left": member.left.isoformat() if member.left else None,
            }
            for member in view.everybody
        ],
        "invitation_open_until": invited.invitation.expires_at.isoformat() if invited else None,
        "keepsakes": [_keepsake(visit, view, each) for each in keeping.of_bond(visit, view)],
        "pauses": _pauses(visit, view),
        "circles": _circles(visit, view),
        "plans": [_plan(each) for each in plans.coming(visit, [view]).get(view.bond.pk, [])],
        **written.in_bond(visit, view),
    }


def _keepsake(visit: Visit, view: BondView, kept: Kept) -> Part:
    return {
        "kind": kept.keeps.value,
        "text": kept.text,
        "by": kept.author,
        "accepted_by": list(kept.accepted),
        "day": kept.day.isoformat(),
        "due": kept.by.isoformat() if kept.by else None,
        "look_again": kept.look.isoformat() if kept.look else None,
        "state": kept.life.state.value,
        "history": [
            {"by": row.name, "day": row.day.isoformat(), "what": row.line, "text": row.text}
            for row in showing.history(visit, view, kept)
        ],
    }


def _pauses(visit: Visit, view: BondView) -> list[Part]:
    """What rests just now; of one that is over nothing is left."""
    pause, zone = pausing.of_bond(visit, view), visit.person.zone
    return [
        {
            "by": each.who.name,
            "since": each.since.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes"),
            "back": each.back.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes"),
        }
        for each in (pause.said if pause else ())
    ]


def _circles(visit: Visit, view: BondView) -> list[Part]:
    """What members let the bond see of theirs; one's own stands with the private records."""
    return [
        {
            "by": each.who.name,
            "you": each.who.me,
            "day": each.day.isoformat(),
            "held": [
                {"name": one.name, "near": int(one.near), "sort": one.sort.value}
                for one in each.held
            ],
        }
        for each in circles.shown_in(visit, view)
    ]


def _plan(planned: Planned) -> Part:
    return {
        "text": planned.text,
        "at": planned.at.isoformat(timespec="minutes"),
        "often": planned.often,
    }


def moments(visit: Visit, view: BondView) -> Iterator[Moment]:
    """The book of moments in its order, a few at a time; what hangs on them is not opened here."""
    ids = book.every(visit, view)
    for at in range(0, len(ids), AT_A_TIME):
        yield from (
            each for each in book.some(visit, view, ids[at : at + AT_A_TIME]) if not each.sitting
        )


def sittings(visit: Visit, view: BondView) -> Iterator[Part]:
    """The sittings of one bond that this person took part in, the newest first, a page at a time."""
    before = None
    while True:
        rows = access.theirs(visit.person).filter(bond=view.bond).select_related("meta")
        if before is not None:
            rows = rows.filter(number__lt=before)
        page = list(rows.order_by("-number")[:AT_A_TIME])
        for run in load_many(visit, view, page):
            if run.me in run.participants:
                yield _sitting(visit, run)
        if len(page) < AT_A_TIME:
            return
        before = page[-1].number


def left(visit: Visit) -> Iterator[tuple[Part, Iterator[Moment]]]:
    """Bonds that this person has left: of them only their own words are still theirs to read."""
    departures = Departure.objects.filter(membership__person=visit.person)
    for departure in departures.select_related("membership__bond").order_by("day", "pk"):
        bond = departure.membership.bond
        part = {
            "id": str(bond.pk),
            "left": departure.day.isoformat(),
            "withdrew": departure.withdrew,
            "words": list(_own_words(visit, departure)),
            **written.left_behind(visit, bond),
        }
        yield part, book.left_behind(visit, bond)


def _sitting(visit: Visit, run: JointRun) -> Part:
    fields, practice = run.fields, run.practice
    found, log = in_bond(run), run.log.events
    standings = {here.key: here for here in run.position().steps}
    return {
        "id": str(run.ref),
        "practice": practice.id,
        "version": practice.version,
        "title": practice.title,
        "form": fields["form"],
        "way": fields["way"],
        "day": day_of(fields["at"], visit),
        "put_away": run.row.away_on <= clock.today(fields["zone"]),
        "put_aside": any(what == "aside" for what, _, _ in log),
        "changed_outside": run.changed,
        "steps": [
            _step(run, step, standings[step.key], found.get(step.key, [])) for step in run.steps
        ],
    }


def _step(run: JointRun, step: StepText, here: StepPosition, found: list[Spoken]) -> Part:
    said = [_words(step, here, each) for each in found]
    return {
        "step": step.key,
        "kind": step.kind,
        "title": step.title,
        "asks": step.text.strip(),
        "prompts": [prompt.text for prompt in run.prompts(step)],
        "passed": here.standing is Standing.PASSED and ("passed", step.key) in _own_acts(run),
        "words": [*said, *_unread(run, step, here), *_beyond(run, step)],
    }


def _beyond(run: JointRun, step: StepText) -> Iterator[Part]:
    """Every revision of what was to be agreed on, what followed answers, and what was chosen where
    only what all chose ever shows."""
    people = members_of(run)
    for draft in sorted(run.drafts, key=lambda each: each.number):
        if draft.step == step.key:
            agreed = len(run.accepting[draft.words.pk]) > 1
            shown = spoken(step, draft.said, people.get(draft.author))
            yield _of(shown, "agreed" if agreed else "draft")
    for talk in run.talk:
        if talk.step == step.key:
            words_ = YES if talk.act is Act.HEAR else talk.said
            yield _of(spoken(step, words_, people.get(talk.author)), "told")
    overlap = run.overlaps.get(step.key)
    if overlap is not None and overlap.state.mine is not None:
        chosen = chosen_texts(step, {"chosen": list(overlap.state.mine)})
        said: Said = {"text": ", ".join(chosen)}
        yield _of(own(step, said, _my_thread(run)), "private")
        if overlap.joint is not None:
            joint: Said = {"text": ", ".join(overlap.joint)}
            yield {**_of(own(step, joint, 1), "chosen by all"), "by": "All of you", "you": False}


def _of(each: Spoken, state: str) -> Part:
    return {
        "by": each.name or "You",
        "you": each.mine,
        "to": each.to,
        "state": state,
        "thread": each.thread,
        "text": each.line or str(each.said.get("text", "")),
        "said": each.said,
    }


def _words(step: StepText, here: StepPosition, each: Spoken) -> Part:
    return _of(each, _state(step, here, each))


def _state(step: StepText, here: StepPosition, each: Spoken) -> str:
    if each.lost:
        return "changed"
    if not each.name:
        return "private"
    if each.mine and here.standing is Standing.RETURNED:
        return "returned"
    return "opened" if step.sealed and here.standing is Standing.OPEN else "told"


def _unread(run: JointRun, step: StepText, here: StepPosition) -> Iterator[Part]:
    """One's own words that no page shows as read: still sealed, or taken back into the form."""
    sealed = run.said_by_me(step.key) if here.standing is Standing.SEALED else None
    for state, said in (("sealed", sealed), ("taken back", run.log.drafts.get(step.key))):
        if said:
            yield {
                "by": "You",
                "you": True,
                "to": "",
                "state": state,
                "thread": _my_thread(run),
                "text": KINDS[step.kind].as_line(step, said),
                "said": said,
            }


def _my_thread(run: JointRun) -> int:
    return next((member.colour for member in run.view.everybody if member.me), 1)


def _own_acts(run: JointRun) -> set[tuple[str, str]]:
    return {(what, step) for what, step, _ in run.log.events}


def _own_words(visit: Visit, departure: Departure) -> Iterator[Part]:
    """One's own words of a bond that one is not in any more, in the order of their ids."""
    last = UUID(int=0)
    mine = Words.objects.filter(bond=departure.membership.bond_id, author=visit.person)
    while True:
        page = list(mine.filter(pk__gt=last).order_by("pk")[:AT_A_TIME])
        for row, payload in zip(
            page, words.read_many(visit, departure.membership.bond, page), strict=True
        ):
            if payload.kind in SAYING:
                yield _own(visit, row, payload)
        if len(page) < AT_A_TIME:
            return
        last = page[-1].pk


def _own(visit: Visit, row: Words, payload: vault.Payload) -> Part:
    fields: dict[str, Any] = payload.fields
    said: Said = fields["said"]
    begun = _beginning(visit, row)
    practice = practice_of(begun) if begun else None
    step = next((s for s in practice.steps if s.key == fields["step"]), None) if practice else None
    return {
        "practice": practice.title if practice else None,
        "step": fields["step"],
        "title": step.title if step else None,
        "day": day_of(fields["at"], visit),
        "text": KINDS[step.kind].as_line(step, said) if step else str(said.get("text", "")),
        "said": said,
    }


def _beginning(visit: Visit, row: Words) -> Part | None:
    """What was pinned when the sitting began, where this person began it: else it is closed now."""
    mine = Words.objects.filter(bond=row.bond_id, subject=row.subject, author=visit.person)
    found = list(mine)
    payloads_of = words.read_many(visit, row.bond, found)
    return next((each.fields for each in payloads_of if each.kind == payloads.SITTING), None)
