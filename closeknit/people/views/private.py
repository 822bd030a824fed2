"""The private area. Its addresses and titles say nothing: somebody may look over a shoulder."""

import uuid

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from closeknit import vault
from closeknit.people import notes, reading, shelf
from closeknit.people.forms import NoteForm
from closeknit.people.http import PersonRequest, needs_private
from closeknit.people.models import PrivateRecord
from closeknit.people.views.coming import following

AT_A_TIME = 20


@needs_private
def private(request: PersonRequest) -> HttpResponse:
    visit = request.visit
    form = NoteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        note = notes.write(visit, form.cleaned_data["text"], form.cleaned_data["once"])
        return redirect("private-record", note)
    before = _number(request)
    kept = shelf.recent(visit, reading.kinds(), before=before, limit=AT_A_TIME + 1)
    context = {
        "form": form,
        "records": [(one.id, reading.shown(one.payload)) for one in kept[:AT_A_TIME]],
        "older": kept[AT_A_TIME - 1].id if len(kept) > AT_A_TIME else None,
        "first": before is None,
    }
    return render(request, "people/private.html", context)


@needs_private
def private_record(request: PersonRequest, record: uuid.UUID) -> HttpResponse:
    context = {"id": record, "shown": _shown(request, record)}
    return render(request, "people/private_record.html", context)


@needs_private
def private_removal(request: PersonRequest, record: uuid.UUID) -> HttpResponse:
    words = _shown(request, record)
    if request.method == "POST":
        shelf.remove(request.visit, record)
        return redirect("private")
    return render(request, "people/private_removal.html", {"id": record, "shown": words})


@needs_private
def private_check(request: PersonRequest) -> HttpResponse:
    """Whether the private words are as they were left, and going on when they are not."""
    if request.method == "POST":
        shelf.mend(request.visit)
        return redirect(following(request) if following(request) != "/" else "private")
    context = {"whole": shelf.check(request.visit), "following": following(request)}
    return render(request, "people/private_check.html", context)


def _shown(request: PersonRequest, record: uuid.UUID) -> reading.Shown:
    """One record's words. What is no words, cannot be opened or is somebody else's is not there."""
    try:
        payload = shelf.read(request.visit, record)
    except (PrivateRecord.DoesNotExist, vault.VaultError):
        raise Http404 from None
    if payload.kind not in reading.kinds():
        raise Http404
    return reading.shown(payload)


def _number(request: PersonRequest) -> int | None:
    """Pages are named by the last record, not by its number; an unknown one is the first page."""
    try:
        last = uuid.UUID(request.GET.get("before", ""))
    except ValueError:
        return None
    record = request.visit.person.private_records.filter(pk=last).first()
    return record.number if record else None
