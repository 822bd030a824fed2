"""What people do at a table, in tests: each in a browser of their own."""

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponseBase
from django.test import Client

from closeknit.bonds import access
from closeknit.bonds.models import Bond, Words
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices import access as sittings_access
from closeknit.practices.models import Seal, Sitting
from closeknit.practices.sittings import JointRun
from tests import cast


class Table:
    """Some members of a bond, their browsers and visits, and the sitting that they are in."""

    def __init__(self, bond: Bond, *people: Person) -> None:
        self.bond = bond
        self.people = people
        self.browsers = {person.pk: cast.sign_in(None, person) for person in people}
        self.visits = {person.pk: cast.visit_of(person) for person in people}
        self.ref: UUID | None = None

    def later(self, clock: SetClock, **how_long: float) -> None:
        """Time goes by, and everybody signs in anew: they have long been locked."""
        clock.forward(**how_long)
        self.browsers = {person.pk: cast.sign_in(None, person) for person in self.people}
        self.visits = {person.pk: cast.visit_of(person) for person in self.people}

    def offer(
        self, who: Person, practice: str, form: str = "", once: str = "", bond: Bond | None = None
    ) -> HttpResponseBase:
        data = {"bond": str((bond or self.bond).pk), "form": form, "once": once or str(uuid4())}
        answered = self.browsers[who.pk].post(f"/practices/{practice}/sitting/", data)
        if answered.status_code == 302:
            self.ref = UUID(answered["Location"].split("/")[2])
        return answered

    @property
    def url(self) -> str:
        return f"/sittings/{self.ref}/"

    @property
    def row(self) -> Sitting:
        assert self.ref is not None
        return Sitting.objects.select_related("meta", "bond").get(ref=self.ref)

    def visit(self, who: Person) -> Visit:
        return self.visits[who.pk]

    def post(self, who: Person, what: str, **data: Any) -> HttpResponseBase:
        return self.browsers[who.pk].post(self.url + what, data)

    def answer(self, who: Person, step: str, text: str, **data: Any) -> HttpResponseBase:
        return self.post(who, f"steps/{step}/answer/", text=text, **data)

    def done(self, who: Person, step: str, text: str, **data: Any) -> None:
        answered = self.answer(who, step, text, **data)
        assert answered.status_code == 302, said_by(answered)

    def act(self, who: Person, step: str, what: str, **data: Any) -> HttpResponseBase:
        return self.post(who, f"steps/{step}/{what}/", **data)

    def page(self, who: Person) -> str:
        return page_of(self.browsers[who.pk].get(self.url))

    def look(self, *people: Person) -> None:
        """They come by: open the page, each once."""
        for person in people:
            self.page(person)

    def thread(self, who: Person) -> str:
        return page_of(self.browsers[who.pk].get(f"/together/{self.bond.pk}/"))

    def today(self, who: Person) -> str:
        return page_of(self.browsers[who.pk].get("/"))

    def run(self, who: Person) -> JointRun:
        return sittings_access.run_of(self.visit(who), self.row.ref)

    def standing(self, who: Person, step: str) -> str:
        return self.run(who).position().step(step).standing.value

    def state(self, who: Person) -> str:
        return self.run(who).position().state.value

    def seal(self, who: Person, step: str) -> Seal:
        number = self.run(self.people[0]).number(step)
        return Seal.objects.select_related("words").get(sitting=self.row, step=number, author=who)

    def again(self) -> None:
        """The bond as a new request finds it."""
        self.bond = access.bond_of(self.visit(self.people[0]), self.bond.pk)


@dataclass
class Two:
    """The shortest way to two people who do the two minutes of the daily check-in."""

    table: Table
    clock: SetClock
    words: dict[str, str] = field(default_factory=dict)

    def begin(self, practice: str = "daily-check-in", form: str = "two-minutes") -> Table:
        answered = self.table.offer(self.table.people[0], practice, form)
        assert answered.status_code == 302, said_by(answered)
        return self.table


def page_of(response: HttpResponseBase) -> str:
    """The page as its reader reads it: the entities of HTML turned into their characters."""
    return unescape(response.content.decode())


def said_by(response: HttpResponseBase) -> str:
    """What a page says, without its markup: for the message of a test that failed."""
    return " ".join(re.sub(r"<[^>]*>", " ", page_of(response)).split())


def words_of(table: Table, who: Person) -> list[Words]:
    return list(Words.objects.filter(subject=table.ref, author=who).order_by("pk"))


def browser(person: Person) -> Client:
    return cast.sign_in(None, person)
