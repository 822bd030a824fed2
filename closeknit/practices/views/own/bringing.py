"""Taking a practice in from a file, or from text that somebody pasted."""

from typing import IO, cast

from django import forms
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from closeknit.people.fields import PLAIN
from closeknit.people.forms import Form
from closeknit.people.http import PersonRequest, needs_private
from closeknit.practices.own import bringing, sketches
from closeknit.practices.own.bringing import Brought
from closeknit.practices.views.own.writing import FULL, UNPROCESSABLE, address

SHOWN = 20
"""Mistakes on one page: whoever has mended these sees the next."""

NOTHING = "Choose a file, or put its text below."


class BringForm(Form):
    file = forms.FileField(
        required=False,
        allow_empty_file=True,
        label="A file",
        help_text="A practice as text, with a name that ends in .toml.",
        widget=forms.FileInput(attrs={"accept": ".toml,text/plain,application/toml"}),
        error_messages={"invalid": NOTHING},
    )
    # As it was pasted: blanks at an end mean nothing, but lines have to keep their numbers.
    text = forms.CharField(
        required=False,
        strip=False,
        label="Or its text",
        widget=forms.Textarea(attrs={**PLAIN, "rows": "10"}),
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        # Signs that cannot be seen are told with their line, like everything else.
        self.fields["text"].validators = []


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def bring(request: PersonRequest) -> HttpResponse:
    """It is read in memory, and either kept whole or shown again with everything that is wrong."""
    if request.method != "POST":
        return _page(request, BringForm(), None)
    form = BringForm(request.POST, request.FILES)
    brought = _brought(form) if form.is_valid() else None
    if brought is None:
        form.add_error(None, NOTHING)
        return _page(request, form, None)
    if not brought.mistakes:
        try:
            sketch = bringing.keep(request.visit, brought)
        except sketches.Full:
            form.add_error(None, FULL)
        else:
            return HttpResponseRedirect(address(sketch.id))
    return _page(request, form, brought)


def _brought(form: BringForm) -> Brought | None:
    """A file goes before the text: it was chosen, the text may still stand there from before."""
    file, text = form.cleaned_data["file"], form.cleaned_data["text"]
    if file is not None:
        return bringing.of_file(cast("IO[bytes]", file), str(file.name))
    return bringing.of_text(text) if text.strip() else None


def _page(request: PersonRequest, form: BringForm, brought: Brought | None) -> HttpResponse:
    mistakes = brought.mistakes if brought else []
    wrong = bool(mistakes or form.errors)
    text = brought.text if brought else ""
    shown = BringForm(initial={"text": text})
    context = {
        "form": shown,
        "problems": form.non_field_errors() if form.is_bound else [],
        "mistakes": mistakes[:SHOWN],
        "further": max(0, len(mistakes) - SHOWN),
    }
    status = UNPROCESSABLE if wrong else 200
    return render(request, "practices/own/bring.html", context, status=status)
