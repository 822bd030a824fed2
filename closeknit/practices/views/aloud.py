"""Side by side with one phone: prompts to read aloud, and nothing that is written down.

Only whose phone it is, is signed in; nobody else's words are typed on it. The same pages serve an
invited person who tries a practice once, without an account.
"""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from closeknit.bonds import doors
from closeknit.catalogue import Practice, Prompt, StepText, Way
from closeknit.people import clock
from closeknit.people.http import PersonRequest, needs_private, public
from closeknit.practices import desk, library
from closeknit.practices.views.catalogue import named

TRIED = "small-thing"
"""What somebody who was invited tries first."""


@require_GET
@public
def aloud(request: HttpRequest, name: str) -> HttpResponse:
    """One prompt a page, by a number in the address; going back is the browser's own back."""
    chosen = named(name)
    return _page(request, chosen, reverse("practices:aloud", args=[name]), request.GET.get("form"))


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
    return _page(request, named(TRIED), reverse("practices:try", args=[token]), None, token)


def _page(
    request: HttpRequest, chosen: Practice, base: str, form: str | None, token: str = ""
) -> HttpResponse:
    if Way.SIDE_BY_SIDE not in chosen.ways:
        raise Http404
    steps = _spoken_steps(chosen, form)
    at = _number(request.GET.get("step"), len(steps))
    step = steps[at] if at < len(steps) else None
    context = {
        "practice": chosen,
        "step": step,
        "prompts": _prompts(step) if step else [],
        "way": ["done" if n < at else "here" if n == at else "ahead" for n in range(len(steps))],
        "next": f"{base}?step={at + 1}" + (f"&form={form}" if form else ""),
        "token": token,
        "forms": chosen.forms if at == 0 and len(chosen.forms) > 1 and not token else (),
        "chosen_form": form or chosen.forms[0].key,
        "base": base,
    }
    return render(request, "practices/aloud.html", context)


def _spoken_steps(chosen: Practice, form: str | None) -> list[StepText]:
    try:
        steps = library.steps_of(chosen, Way.SIDE_BY_SIDE, form, joint=True)
    except KeyError:
        raise Http404 from None
    return [step for step in steps if step.kind != "pace"]


def _prompts(step: StepText) -> list[Prompt]:
    """Light ones of the first depth: nobody has said yet how deep they want to go."""
    if step.pool is None:
        return []
    prompts = library.catalogue().pools[step.pool].prompts
    easy = [prompt for prompt in prompts if prompt.depth == 1 and not prompt.retired]
    day = clock.now().timetuple().tm_yday
    return [easy[(day + n) % len(easy)] for n in range(step.count or 1)]


def _number(text: str | None, most: int) -> int:
    try:
        return max(0, min(int(text or 0), most))
    except ValueError:
        return 0
