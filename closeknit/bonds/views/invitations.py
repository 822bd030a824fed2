"""The inviter's side of an invitation: the link, its code, taking it back."""

from urllib.parse import urlsplit
from uuid import UUID

import segno
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from closeknit.bonds import access, invitations, keys
from closeknit.bonds.forms import LineForm
from closeknit.bonds.invitations import Invited
from closeknit.bonds.models import MOST_MEMBERS, Bond
from closeknit.people.http import PersonRequest


def invitation(request: PersonRequest, bond: UUID) -> HttpResponse:
    found = access.bond_of(request.visit, bond)
    form = LineForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            invitations.invite(request.visit, found, form.cleaned_data["line"])
        except invitations.Full:
            form.add_error("line", FULL)
        except keys.NotNow:
            form.add_error("line", NOT_NOW)
        else:
            return redirect("bonds:invitation", bond)
    return _page(request, found, form)


FULL = f"{MOST_MEMBERS} are in this bond, and that is as many as it holds."
NOT_NOW = "Nobody can be invited just now. The page about the people in this bond says why."


@require_POST
def short_code(request: PersonRequest, bond: UUID) -> HttpResponse:
    found = access.bond_of(request.visit, bond)
    invited = invitations.open_invitation(request.visit, found)
    if invited is not None:
        invitations.make_code(request.visit, invited)
    return redirect("bonds:invitation", bond)


@require_POST
def withdrawal(request: PersonRequest, bond: UUID) -> HttpResponse:
    found = access.bond_of(request.visit, bond)
    invitations.withdraw(request.visit, found)
    return redirect("bonds:invitation", bond)


def _only_here() -> bool:
    """Whether this copy is reached from its own computer alone: then no phone follows a link."""
    return urlsplit(settings.CLOSEKNIT.url).hostname in ("localhost", "127.0.0.1", "::1")


def _page(request: PersonRequest, bond: Bond, form: LineForm) -> HttpResponse:
    view = access.view_of(request.visit, bond)
    context: dict[str, object] = {
        "bond": view,
        "form": form,
        "full": _is_full(view),
        "only_here": _only_here(),
    }
    invited = invitations.open_invitation(request.visit, bond)
    if invited is not None:
        context.update(_shown(invited))
    return render(request, "bonds/invitation.html", context)


def _shown(invited: Invited) -> dict[str, object]:
    path = reverse("bonds:invited", args=[invited.secret])
    link = f"{settings.CLOSEKNIT.url.rstrip('/')}{path}"
    code = invited.code
    return {
        "invited": invited,
        "link": link,
        "qr": segno.make(link, error="m").svg_inline(scale=5, border=2, svgclass=None),
        "code": f"{code[:5]}-{code[5:]}" if code else "",
        "handle": invited.visit.person.handle,
        "code_page": f"{settings.CLOSEKNIT.url.rstrip('/')}{reverse('bonds:code')}",
    }


def _is_full(view: access.BondView) -> bool:
    return len(view.members) >= MOST_MEMBERS
