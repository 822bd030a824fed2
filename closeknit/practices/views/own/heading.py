"""The form of the first page: what a practice is called, how long it takes, and who it is for."""

from collections.abc import Iterator
from typing import Any

from django.utils.text import capfirst

from closeknit.catalogue import BondKind, Strategy, Way, read_text
from closeknit.catalogue.practice import COLLEAGUE_DEPTH
from closeknit.people.forms import Form
from closeknit.practices import library
from closeknit.practices.own import editing
from closeknit.practices.own.editing import NEEDS_SOMEBODY, OPINION, Toml
from closeknit.practices.views.catalogue.wording import BONDS, DOORS, WAYS
from closeknit.practices.views.own.fields import Prose, Sentence, choice, deep, number, ticks

OTHERS = [
    (kind.value, capfirst(text)) for kind, text in BONDS.items() if kind is not BondKind.JUST_ME
]
EVERYBODY = [kind for kind, _ in OTHERS]
WHAT_IT_IS_FOR = [(key.value, door.title) for key, door in DOORS.items()]
WHY = "We would like to try it."
FRESH: Toml = {
    "version": 1,
    "strategy": Strategy.COMMUNICATION.value,
    "depth": 2,
    "minutes": 10,
    "ways": [Way.OWN_TIME.value, Way.SIDE_BY_SIDE.value],
    "bonds": "all",
    "why": WHY,
    "source": OPINION,
    "alone": NEEDS_SOMEBODY,
}
"""What a practice of one's own begins with, so that it only needs a name and a step."""

DEEP_COLLEAGUES = (
    "Colleagues go no deeper than “What you think”. Take them out, or choose something lighter."
)


class HeadForm(Form):
    title = Sentence(
        longest=60,
        label="What is it called?",
        error_messages={"required": "A name is needed here. You can change it later."},
    )
    why = Prose(
        longest=500,
        rows=2,
        label="Why is it there?",
        help_text="A sentence or two, for whoever is offered it.",
    )
    minutes = number("How many minutes does it take, about?", 1, 240)
    ways = ticks("How can it be done?", [(way.value, capfirst(text)) for way, text in WAYS.items()])
    bonds = ticks("With whom?", OTHERS, required=False)
    depth = deep("How deep does it go?")
    deepest = deep(
        "Does it grow deeper on the way?",
        empty="No, it stays there",
        help_text="Then say of its steps how deep each of them goes.",
    )
    strategy = choice("What is it about?", WHAT_IT_IS_FOR)
    source = Sentence(
        longest=400,
        required=False,
        label="Where does it come from?",
        help_text="An author and a year, or that it is opinion.",
    )
    alone = Prose(
        longest=500,
        rows=2,
        required=False,
        label="What can somebody do alone instead?",
        help_text="For a practice that takes others.",
    )
    called_to_others = Sentence(
        longest=60,
        required=False,
        label="Another name, for those who are offered it",
        help_text="Where the first one would say too much.",
    )

    MORE = ("deepest", "strategy", "source", "alone", "called_to_others")

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.errors:
            for name, sentence in list(self._between(cleaned)):
                self.add_error(name, sentence)
        if not self.errors:
            self._check()
        return cleaned

    def _between(self, said: dict[str, Any]) -> Iterator[tuple[str, str]]:
        """What does not go together. Alone there is nobody to choose."""
        if set(said["ways"]) != {Way.ALONE.value} and not said["bonds"]:
            yield "bonds", "Choose at least one."
        if said["deepest"] is not None and said["deepest"] < said["depth"]:
            yield "deepest", "This is lighter than where it begins."
        if BondKind.COLLEAGUE.value in said["bonds"] and said["depth"] > COLLEAGUE_DEPTH:
            yield "bonds", DEEP_COLLEAGUES

    def _check(self) -> None:
        """All that a practice file is asked as well, with one step that fits anything."""
        head = {key: value for key, value in self.head().items() if value is not None}
        step = {"key": "any", "kind": "read", "title": "Any", "text": "Any"}
        probe = {**FRESH, **head, "id": "any", "steps": [{**step, "depth": self.depths()[0]}]}
        _, mistakes = read_text(editing.written(probe), library.catalogue())
        for mistake in mistakes:
            field = str(mistake.where[0]) if mistake.where else ""
            self.add_error(field if field in self.fields else None, mistake.sentence)

    def depths(self) -> tuple[int, int]:
        low: int = self.cleaned_data["depth"]
        return low, self.cleaned_data["deepest"] or low

    def head(self) -> dict[str, Any]:
        """What was filled in, under the keys of a practice file; None for what is to go."""
        said = self.cleaned_data
        low, high = self.depths()
        alone = Way.ALONE.value in said["ways"]
        return {
            "title": said["title"],
            "strategy": said["strategy"],
            "depth": low if low == high else [low, high],
            "minutes": said["minutes"],
            "ways": said["ways"],
            "bonds": _bonds(said["bonds"], alone=alone),
            "why": said["why"],
            "source": said["source"] or OPINION,
            "alone": said["alone"] or (None if alone else NEEDS_SOMEBODY),
            "called_to_others": said["called_to_others"] or None,
        }


def initial(toml: Toml) -> dict[str, Any]:
    """What is written so far, as the form shows it."""
    depths = toml["depth"] if isinstance(toml["depth"], list) else [toml["depth"]]
    bonds = EVERYBODY if toml["bonds"] == "all" else toml["bonds"]
    return {
        **toml,
        "bonds": bonds,
        "depth": depths[0],
        "deepest": depths[-1] if depths[-1] != depths[0] else None,
    }


def _bonds(chosen: list[str], *, alone: bool) -> str | list[str]:
    """Alone there is nobody to choose, so whoever does it alone needs no bond of a kind."""
    if len(chosen) == len(EVERYBODY) or not chosen:
        return "all"
    return [*chosen, BondKind.JUST_ME.value] if alone else chosen
