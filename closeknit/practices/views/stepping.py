"""Answering a step, in a sitting of a bond or by oneself: read the form, do it, show the page."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect

from closeknit import engine, vault
from closeknit.bonds import keys
from closeknit.catalogue import StepText
from closeknit.engine import Act
from closeknit.keepsakes.pause import pausing
from closeknit.people.http import PersonRequest
from closeknit.practices import refusals
from closeknit.practices.runs import Run
from closeknit.practices.showing import Filled, form_for
from closeknit.practices.steps import KINDS
from closeknit.practices.steps.kind import Said, StepForm
from closeknit.practices.steps.writing import WordsField

UNPROCESSABLE = 422
CONFLICT = 409

Page = Callable[[PersonRequest, Run, Filled | None, int], HttpResponse]
Perform = Callable[[Run, engine.Deed, Said | None], engine.Refusal | None]


@dataclass(frozen=True, slots=True)
class Table:
    """How one sort of sitting is shown and acted in. `base` is the path of a run's page, `said` what
    the visitor has said already where a deed would say something."""

    page: Page
    perform: Perform
    base: Callable[[Run], str]
    said: Callable[[Run, engine.Deed], Said | None]


def answer(request: PersonRequest, table: Table, run: Run, key: str) -> HttpResponse:
    """What the step asks: finish, seal, tell or respond. Anything wrong comes back with the form
    as it was typed."""
    step = step_of(run, key)
    to = addressee(request)
    form: StepForm | None = None
    if KINDS[step.kind].form is not None:
        form = form_for(run, step, request.POST)
        if not form.is_valid():
            return table.page(request, run, Filled(key, form, to=to), UNPROCESSABLE)
    deed = engine.Deed(
        engine.main_act(run.script, run.script.by_key[key]),
        key,
        agreed="agreed" in request.POST,
        to=to,
        number=revision(request),
    )
    return do(request, table, run, deed, form)


def follow(request: PersonRequest, table: Table, run: Run, key: str, act: Act) -> HttpResponse:
    """What follows an answer, to one person: with words, or only a yes."""
    step_of(run, key)
    to = addressee(request)
    deed = engine.Deed(act, key, to=to)
    if act is Act.HEAR:
        return do(request, table, run, deed)
    form = FollowForm(request.POST)
    if not form.is_valid():
        return table.page(request, run, Filled(key, form, EMPTY, to), UNPROCESSABLE)
    return do(request, table, run, deed, form)


EMPTY = "There are no words here yet. A few are enough."


class FollowForm(StepForm):
    """A few words to one person."""

    text = WordsField(error_messages={"required": EMPTY})


def do_on(request: PersonRequest, table: Table, run: Run, deed: engine.Deed) -> HttpResponse:
    """An act on a step that brings no words."""
    step_of(run, deed.step or "")
    return do(request, table, run, deed)


def revision(request: PersonRequest) -> int | None:
    """Which revision stood on the page that this comes from."""
    number = request.POST.get("number", "")
    return int(number) if number.isascii() and number.isdigit() and len(number) < DIGITS else None


DIGITS = 6


def do(
    request: PersonRequest,
    table: Table,
    run: Run,
    deed: engine.Deed,
    form: StepForm | None = None,
) -> HttpResponse:
    """One act, then the page again. The same act twice is as good as once; other words for what is
    said already come back, so that they are not lost."""
    try:
        refusal = table.perform(run, deed, form.said() if form else None)
        refused = _refused(refusal, table, run, deed, form) if refusal else ""
    except keys.NotNow as closed:
        refused = refusals.not_now(closed.standing)
    except pausing.Paused:
        refused = refusals.PAUSED
    except vault.Tampered:
        refused = "Something here was changed outside of this program, so it stays closed."
    if not refused:
        return HttpResponseRedirect(f"{table.base(run)}#{deed.step or 'main'}")
    key = deed.step or ""
    filled = Filled(
        key, form or StepForm(), refused, deed.to if isinstance(deed.to, UUID) else None
    )
    return table.page(request, run, filled, CONFLICT)


def act_on_step(request: PersonRequest, table: Table, run: Run, key: str, act: Act) -> HttpResponse:
    """An act that brings no words: pass, take back, keep, let go, release."""
    return do_on(request, table, run, engine.Deed(act, key))


def step_of(run: Run, key: str) -> StepText:
    try:
        return run.step(key)
    except KeyError:
        raise Http404 from None


def addressee(request: PersonRequest) -> UUID | None:
    try:
        return UUID(hex=request.POST.get("to", ""))
    except ValueError:
        return None


def _refused(
    refusal: engine.Refusal, table: Table, run: Run, deed: engine.Deed, form: StepForm | None
) -> str:
    if refusal.reason is not engine.Reason.ALREADY_DONE:
        return refusals.sentence(refusal.reason)
    there = table.said(run, deed) if form else None
    same = form is None or (there is not None and form.said().items() <= there.items())
    return "" if same else refusals.OTHER_WORDS
