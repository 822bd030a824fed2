"""Side by side with one phone: prompts to read aloud, and nothing that is written down.

Only whose phone it is, is signed in; nobody else's words are typed on it. The same pages serve an
invited person who tries a practice once, without an account.
"""

from collections import Counter
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from closeknit.bonds import doors
from closeknit.catalogue import Option, Practice, Prompt, StepText, Way
from closeknit.people import clock
from closeknit.people.http import PersonRequest, needs_private, public
from closeknit.practices import desk, library
from closeknit.practices.steps import KINDS
from closeknit.practices.views.catalogue import named

TRIED = "small-thing"
"""What somebody who was invited tries first."""


@require_GET
@public
def aloud(request: HttpRequest, name: str) -> HttpResponse:
    """One prompt a page, by a number in the address; going back is the browser's own back."""
    chosen = named(name)
    base, done = (reverse(f"practices:{to}", args=[name]) for to in ("aloud", "aloud-done"))
    return page(request, chosen, base, request.GET.get("form"), done=done)


@require_POST
@needs_private
def aloud_done(request: PersonRequest, name: str) -> HttpResponse:
    """Only that it was done is kept, on one's own desk."""
    chosen = named(name)
    with desk.changing(request.visit) as mine:
        mine.did(chosen.id, clock.today(request.visit.person.zone))
    return HttpResponseRedirect("/")


@require_GET
@public
def trying(request: HttpRequest, token: str) -> HttpResponse:
    """For who was invited: the same, without an account. Nothing is written."""
    if not doors.find(token):
        raise Http404
    return page(request, named(TRIED), reverse("practices:try", args=[token]), None, token=token)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page to read aloud: a step, and the one question of it that is asked here."""

    step: StepText
    prompt: Prompt | None = None
    options: tuple[Option, ...] = ()


def page(
    request: HttpRequest,
    chosen: Practice,
    base: str,
    form: str | None,
    *,
    done: str = "",
    token: str = "",
) -> HttpResponse:
    """One sheet of a practice; `base` is the address of all of them, `done` takes the end of it."""
    if Way.SIDE_BY_SIDE not in chosen.ways:
        raise Http404
    sheets = _sheets(chosen, form)
    at = _number(request.GET.get("step"), len(sheets))
    sheet = sheets[at] if at < len(sheets) else None
    context = {
        "practice": chosen,
        "sheet": sheet,
        "step": sheet.step if sheet else None,
        "kind": KINDS[sheet.step.kind] if sheet else None,
        "clocked": bool(sheet and sheet.step.kind in ("turns", "away")),
        "clock": f"aloud-{chosen.id}-{at}",
        "way": ["done" if n < at else "here" if n == at else "ahead" for n in range(len(sheets))],
        "next": f"{base}?step={at + 1}" + (f"&form={form}" if form else ""),
        "token": token,
        "done": done,
        "forms": chosen.forms if at == 0 and len(chosen.forms) > 1 and not token else (),
        "chosen_form": form or chosen.forms[0].key,
        "base": base,
    }
    return render(request, "practices/aloud.html", context)


def _sheets(chosen: Practice, form: str | None) -> list[Sheet]:
    """A page for each step, and where several questions are asked one for each of them."""
    sheets: list[Sheet] = []
    asked: Counter[str] = Counter()
    for step in _spoken_steps(chosen, form):
        prompts = _prompts(step, asked)
        if step.kind == "choose":
            keys = {prompt.key for prompt in prompts}
            options = tuple(o for o in step.options if not step.pool or o.key in keys)
            sheets.append(Sheet(step, options=() if step.vocabulary else options))
        else:
            sheets += [Sheet(step, prompt) for prompt in prompts] or [Sheet(step)]
    return sheets


def _spoken_steps(chosen: Practice, form: str | None) -> list[StepText]:
    try:
        steps = library.steps_of(chosen, Way.SIDE_BY_SIDE, form, joint=True)
    except KeyError:
        raise Http404 from None
    return [step for step in steps if step.kind != "pace"]


def _prompts(step: StepText, asked: "Counter[str]") -> list[Prompt]:
    """The lightest ones of a pool: nobody has said yet how deep they want to go. Which of these,
    the day decides, so that the page is the same when it is loaded again."""
    if step.pool is None:
        return []
    prompts = [p for p in library.catalogue().pools[step.pool].prompts if not p.retired]
    begins = prompts[0].depth
    near = [prompt for prompt in prompts if prompt.depth <= max(begins, step.depth or 1)]
    # Where a pool begins with light things there are many of them, and no order; else it has one.
    first = clock.now().timetuple().tm_yday if begins == 1 else 0
    start, count = first + asked[step.pool], step.count or 1
    asked[step.pool] += count
    return [near[(start + n) % len(near)] for n in range(min(count, len(near)))]


def _number(text: str | None, most: int) -> int:
    try:
        return max(0, min(int(text or 0), most))
    except ValueError:
        return 0
