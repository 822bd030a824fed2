"""A sitting of a bond: its page, and what can be done in it."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from closeknit import engine
from closeknit.bonds import keys
from closeknit.engine import Act
from closeknit.keepsakes.pause import pausing, resting
from closeknit.people.http import PersonRequest, asked_by_itself, needs_private
from closeknit.practices import (
    access,
    alone,
    openings,
    refusals,
    speaking,
    starting,
    tender,
    together,
)
from closeknit.practices.acting import perform
from closeknit.practices.runs import Run
from closeknit.practices.showing import Answering, Card, Filled, cards, form_for, unplaced, way
from closeknit.practices.sittings import JointRun
from closeknit.practices.steps.kind import Said, StepForm
from closeknit.practices.views import stepping

MEETING = timedelta(seconds=8)

FOLLOWING = {act.value: act for act in (Act.HEAR, Act.CORRECT, Act.SAY_AGAIN, Act.ADD)}

CHOICES = {"keep": Act.KEEP, "let-go": Act.LET_GO, "open": Act.RELEASE}


@require_GET
@needs_private
def sitting(request: PersonRequest, ref: UUID) -> HttpResponse:
    return page(request, _opened(request, ref), None)


@require_GET
@needs_private
@asked_by_itself
def piece(request: PersonRequest, ref: UUID) -> HttpResponse:
    """The inside of the page, fetched when something has changed."""
    run = _opened(request, ref)
    return render(request, "practices/_sitting.html", _context(run, None))


@require_POST
@needs_private
def answer(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    return stepping.answer(request, TABLE, access.run_of(request.visit, ref), step)


@require_POST
@needs_private
def passing(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    run = access.run_of(request.visit, ref)
    return stepping.act_on_step(request, TABLE, run, step, Act.PASS)


@require_POST
@needs_private
def taking_back(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    run = access.run_of(request.visit, ref)
    return stepping.act_on_step(request, TABLE, run, step, Act.TAKE_BACK)


@require_POST
@needs_private
def returned(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    """Words that came back: keep them, let them go, or open them anyway."""
    run = access.run_of(request.visit, ref)
    choice = CHOICES.get(request.POST.get("choice", ""), Act.KEEP)
    return stepping.act_on_step(request, TABLE, run, step, choice)


@require_POST
@needs_private
def acceptance(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    """Yes to exactly the revision that stood on the page."""
    run = access.run_of(request.visit, ref)
    deed = engine.Deed(Act.ACCEPT, step, number=stepping.revision(request))
    return stepping.do_on(request, TABLE, run, deed)


@require_POST
@needs_private
def reflection(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    """What follows an answer: "yes, that's it", what is still missing, once more, an idea."""
    run = access.run_of(request.visit, ref)
    act = FOLLOWING.get(request.POST.get("choice", ""), Act.HEAR)
    return stepping.follow(request, TABLE, run, step, act)


@require_POST
@needs_private
def spoken(request: PersonRequest, ref: UUID, words: UUID) -> HttpResponse:
    """What their writer does with words that lie open. A keyless moment leaves them as they are."""
    act = SPOKEN.get(request.POST.get("do", ""))
    if act is None:
        raise Http404
    try:
        act(request.visit, ref, words)
    except keys.NotNow as closed:
        filled = Filled("", StepForm(), refusals.not_now(closed.standing))
        return page(request, access.run_of(request.visit, ref), filled, stepping.CONFLICT)
    return HttpResponseRedirect(reverse("practices:sitting", args=[ref]))


SPOKEN = {"mark": tender.mark, "unmark": tender.unmark, "withdraw": tender.withdraw}


@require_POST
@needs_private
def aside(request: PersonRequest, ref: UUID) -> HttpResponse:
    """Another time. Tells nobody; from Today it is gone."""
    run = access.run_of(request.visit, ref)
    answered = stepping.do(request, TABLE, run, engine.Deed(Act.SET_ASIDE))
    return _home(answered)


@require_POST
@needs_private
def taking_up(request: PersonRequest, ref: UUID) -> HttpResponse:
    run = access.run_of(request.visit, ref)
    return stepping.do(request, TABLE, run, engine.Deed(Act.TAKE_UP))


@require_POST
@needs_private
def withdrawal(request: PersonRequest, ref: UUID) -> HttpResponse:
    """Take an offer back that nobody has taken up."""
    run = access.run_of(request.visit, ref)
    return _home(stepping.do(request, TABLE, run, engine.Deed(Act.WITHDRAW)))


def page(
    request: PersonRequest, run: Run, filled: Filled | None, status: int = 200
) -> HttpResponse:
    assert isinstance(run, JointRun)
    return render(request, "practices/sitting.html", _context(run, filled), status=status)


def base(run: Run) -> str:
    return reverse("practices:sitting", args=[run.ref])


RESTING = frozenset({Act.SET_ASIDE, Act.WITHDRAW, Act.TAKE_BACK, Act.KEEP, Act.LET_GO})
"""What takes something away can be done while everything rests."""


def _perform(run: Run, deed: engine.Deed, said: Said | None) -> engine.Refusal | None:
    assert isinstance(run, JointRun)
    if deed.act not in RESTING:
        pausing.check(run.visit, run.view)
    return perform(run.visit, run.row, deed, said)


def _said(run: Run, deed: engine.Deed) -> Said | None:
    """What this person has said there by now, in whichever tab."""
    now = access.run_of(run.visit, run.ref)
    step = deed.step or ""
    if deed.act is Act.FINISH:
        return alone.words_of(now).get(step)
    if deed.act is Act.DRAFT:
        mine_of = (d.said for d in now.drafts if (d.step, d.author) == (step, now.me))
        return next((said for said in mine_of), None)
    mine = (u for u in now.uttered if (u.step, u.author) == (step, now.me))
    return next((u.said for u in mine if deed.to in (None, u.to)), None)


TABLE = stepping.Table(page, _perform, base, _said)


def _home(answered: HttpResponse) -> HttpResponse:
    return HttpResponseRedirect("/") if isinstance(answered, HttpResponseRedirect) else answered


def _opened(request: PersonRequest, ref: UUID) -> JointRun:
    """The sitting, after this visit has done for it what only its author's visit can."""
    run = access.run_of(request.visit, ref)
    opened = openings.open_up(request.visit, run.row, run.position())
    if openings.go_on_choosing(run) or opened:
        run = access.run_of(request.visit, ref)
    if run.position().to_open and keys.current(run.visit, run.bond):
        # It is complete as far as the rows say, and yet it did not open: its seals do not hold.
        run.changed = True
    starting.remember(request.visit, run.bond.pk.hex, run.fields)
    return run


def _context(run: JointRun, filled: Filled | None) -> dict[str, object]:
    position = run.position()
    found = cards(run, speaking.in_bond(run), filled)
    read = filled is not None and filled.read
    if not read:
        _see(run, found)
    for card in found:
        card.answering = _answering(run, card, position.step(card.step.key), filled)
    together.fill(run, position, found)
    return {
        "run": run,
        "view": run.view,
        "pause": resting.shown(run.visit, run.view),
        "filled": filled,
        "position": position,
        "cards": found,
        "way": way(position),
        "base": base(run),
        "once": uuid4(),
        "unplaced": unplaced(found, filled),
        "read": read,
        "said_below": _said_below(run, found),
        "waits": position.current is None and any(card.sealed or card.given for card in found),
        "sealed": any(card.sealed for card in found),
        "state": position.state.value,
        "can_withdraw": Act.WITHDRAW in position.may,
        "can_set_aside": Act.SET_ASIDE in position.may,
        "can_take_up": Act.TAKE_UP in position.may,
    }


def _said_below(run: JointRun, found: list[Card]) -> Card | None:
    """The step in which others have said something already, for somebody who comes for the first time
    and finds steps of their own before it."""
    if run.log.events or run.log.seals:
        return None
    heard = (card for card in found[1:] if card.heard)
    return next(heard, None)


def _see(run: JointRun, found: list[Card]) -> None:
    """The first time that a person sees a step open, the threads meet; the log remembers it. For a
    few seconds they go on meeting: the page may fetch itself again while they do."""
    opened = [card for card in found if card.standing is engine.Standing.OPEN]
    fresh = [card for card in opened if card.step.key not in run.log.seen]
    if fresh:
        openings.seen(run, [card.step.key for card in fresh])
    meeting = [card for card in opened if _just_now(run, card.step.key)]
    for card in meeting[:1]:
        card.just_opened = True


def _just_now(run: JointRun, step: str) -> bool:
    return run.now - datetime.fromisoformat(run.log.seen[step]) < MEETING


def _answering(
    run: JointRun, card: Card, here: engine.StepPosition, filled: Filled | None
) -> list[Answering]:
    """One form for each person whose opened words can be answered."""
    forms = []
    back = filled if filled and filled.step == card.step.key and not filled.follows else None
    for member in run.view.everybody:
        if member.person_id in here.answerable:
            mine = back and back.to in (None, member.person_id)
            form = back.form if back and mine else form_for(run, card.step)
            forms.append(Answering(member.person_id, member.name, member.colour, form))
    return forms
