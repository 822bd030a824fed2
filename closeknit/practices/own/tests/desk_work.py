"""Writing a practice as somebody does who has a browser and two minutes."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.http import HttpResponseBase

from closeknit.catalogue import Practice
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices.own import sketches
from closeknit.practices.own.sketches import Sketch
from closeknit.practices.tests.sitting_down import page_of
from tests import cast

HEAD = {
    "title": "Four walls",
    "why": "We would like to try it.",
    "minutes": "10",
    "ways": ["T", "S"],
    "bonds": ["partner", "friend", "family", "colleague"],
    "depth": "2",
    "deepest": "",
    "strategy": "communication",
    "source": "",
    "alone": "",
    "called_to_others": "",
}
SHARE = {
    "was": "share",
    "kind": "share",
    "title": "The kitchen",
    "text": "Which wall?",
    "length": "line",
}
WHOLE = (Path(__file__).parent / "whole.toml").read_text("utf-8")
"""A practice with a step of every kind that people are offered."""


@dataclass
class Writer:
    """One person with a browser, and the practice that they write in it."""

    person: Person
    own: str = ""
    visit: Visit = field(init=False)

    def __post_init__(self) -> None:
        self.browser = cast.sign_in(None, self.person)
        self.visit = cast.visit_of(self.person)

    @property
    def url(self) -> str:
        return f"/practices/own/{self.own}/"

    @property
    def sketch(self) -> Sketch:
        return sketches.find(self.visit, self.own)

    @property
    def practice(self) -> Practice:
        found, mistakes = self.sketch.checked
        assert found is not None, mistakes
        return found

    def begins(self, **head: Any) -> "Writer":
        answered = self.browser.post("/practices/own/new/", {**HEAD, **head})
        assert answered.status_code == 302, page_of(answered)
        self.own = answered["Location"].split("/")[3]
        return self

    def brings(self, text: str) -> "Writer":
        answered = self.bring(text)
        assert answered.status_code == 302, page_of(answered)
        self.own = answered["Location"].split("/")[3]
        return self

    def bring(self, text: str) -> HttpResponseBase:
        return self.browser.post("/practices/own/from-file/", {"text": text})

    def adds(self, **step: Any) -> "Writer":
        answered = self.add(**step)
        assert answered.status_code == 302, page_of(answered)
        return self

    def add(self, **step: Any) -> HttpResponseBase:
        return self.post("steps/", **{**SHARE, **step})

    def post(self, what: str, **data: Any) -> HttpResponseBase:
        return self.browser.post(self.url + what, data)

    def page(self, what: str = "") -> str:
        answered = self.browser.get(self.url + what)
        assert answered.status_code == 200
        return page_of(answered)


def filled(page: str) -> dict[str, list[str]]:
    """What stands in the fields of the form on a page: values by name, as a browser would send."""
    values: dict[str, list[str]] = {}
    for name, value in re.findall(
        r'<input type="(?:text|hidden)" name="([^"]+)" value="([^"]*)"', page
    ):
        values.setdefault(name, []).append(value)
    for name, text in re.findall(
        r'<textarea name="([^"]+)"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL
    ):
        values.setdefault(name, []).append(text)
    for tag in re.findall(r"<input [^>]*checked[^>]*>", page):
        found = re.search(r'name="([^"]+)"(?: value="([^"]*)")?', tag)
        if found:
            values.setdefault(found[1], []).append(found[2] or "on")
    for name, inside in re.findall(r'<select name="([^"]+)"[^>]*>(.*?)</select>', page, re.DOTALL):
        chosen = re.search(r'<option value="([^"]*)" selected', inside)
        first = re.search(r'<option value="([^"]*)"', inside)
        found = chosen or first
        values[name] = [found[1]] if found else []
    values.pop("csrfmiddlewaretoken", None)
    return values
