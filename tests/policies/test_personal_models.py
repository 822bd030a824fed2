"""Every row about a person can be taken along and erased, or there is a reason why not.

The table has one line for each model of the program. A new model fails here until somebody has said
what becomes of it in an export and when an account is erased; what is said is then tried.
"""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID

import pytest
from django.apps import apps
from django.db import models

from closeknit import vault
from closeknit.bonds.tests.bonding import found, said_yes
from closeknit.people import erasing, reading
from closeknit.people.models import Person
from closeknit.web.export import as_json, private
from closeknit.web.tests import living
from tests.cast import visit_of

GONE = "gone"


class Fate(NamedTuple):
    """`exported` is a path in the export's JSON, or "no: " and why. `erased` is GONE, or "stays: "
    and why the random id of somebody who is gone may still stand there."""

    exported: str
    erased: str


KEYS = "no: keys open nothing outside of this program; what they open is exported"
CHECKED = "no: nothing to read, only what others' rows are checked against"

FATES = {
    "people.Person": Fate("person.handle", GONE),
    "people.Identity": Fate("person.fingerprint", GONE),
    "people.Session": Fate("person.browsers", GONE),
    "people.KnownDevice": Fate("person.known_devices", GONE),
    "people.PrivateRecord": Fate("private", GONE),
    "people.Delay": Fate("no: a keyed hash that nobody can lead back, gone within a day", GONE),
    "bonds.Bond": Fate("bonds.kind", "stays: others read the kind and title she signed"),
    "bonds.Membership": Fate("bonds.members", "stays: others' rows are checked against it"),
    "bonds.Departure": Fate("left.left", "stays: that somebody left, and the day"),
    "bonds.Epoch": Fate(CHECKED, "stays: others hold keys that she made"),
    "bonds.KeyHandover": Fate(KEYS, "stays: others hold keys that she handed over"),
    "bonds.Pin": Fate("bonds.members.confirmed", "stays: whose keys others confirmed"),
    "bonds.Card": Fate("bonds.members.name", GONE),
    "bonds.Words": Fate("bonds.sittings.steps.words", "stays: which practice others' sitting runs"),
    "bonds.ReaderWrap": Fate(KEYS, GONE),
    "bonds.Receipt": Fate("no: a reader's own note that a signature held", GONE),
    "bonds.OverlapPost": Fate("no: random points; what was chosen stands in its sitting", GONE),
    "bonds.OfferedDepth": Fate("no: how deep a bond goes, which is nobody's own", GONE),
    "bonds.Invitation": Fate("bonds.invitation_open_until", GONE),
    "bonds.ShortCode": Fate("no: lets somebody in, for three days at most", GONE),
    "bonds.Doorway": Fate("no: lets somebody in, for three days at most", GONE),
    "bonds.Acceptance": Fate("person.invitations_accepted", GONE),
    "bonds.Introduction": Fate(
        "no: a newcomer's name, which stands with the members", "stays: she signed for a newcomer"
    ),
    "bonds.Consent": Fate(CHECKED, GONE),
    "bonds.Confirmation": Fate(CHECKED, GONE),
    "bonds.Ending": Fate("no: says nobody's wish, only that an invitation is over", GONE),
    "keepsakes.Keepsake": Fate("bonds.keepsakes.text", GONE),
    "keepsakes.Medium": Fate("bonds.moments.pictures.data", GONE),
    "keepsakes.Piece": Fate("bonds.moments.pictures.data", GONE),
    "rhythm.Plan": Fate("bonds.plans.text", GONE),
    "practices.Sitting": Fate("bonds.sittings", "stays: it is the others' sitting too"),
    "practices.Seal": Fate(
        "bonds.sittings.steps.words.state", "stays: a signed mark without words"
    ),
    "practices.Opening": Fate("bonds.sittings.steps.words.state", "stays: the others' index"),
}

OF_BONDS = {
    "bond",
    "bond-card",
    "bond-acceptance",
    "bond-introduction",
    "bond-statement",
    "own-prompt",
    "moment",
    "keepsake",
    "keepsake-mark",
    "too-much",
    "circle-shown",
}
OF_THE_BOOK = {"moments", "moment-held"}
"""In which order moments stand, and which of them is held up: no words, and read anew from them."""
IN_SITTINGS = {"sitting", "said", "talk", "draft", "accepted", "words-gone", "not-for-arguments"}


def ours() -> dict[str, type[models.Model]]:
    return {
        model._meta.label: model
        for model in apps.get_models()
        if model.__module__.startswith("closeknit.")
    }


def lines(found: Any, path: str) -> Iterator[Any]:
    """What stands at a path; lists on the way are gone through."""
    if isinstance(found, list):
        for each in found:
            yield from lines(each, path)
    elif not path:
        yield found
    elif isinstance(found, dict):
        name, _, rest = path.partition(".")
        assert name in found, f"the export has no {name}"
        value = found[name]
        yield from [value] if not rest else lines(value, rest)


def standing(person: UUID) -> set[str]:
    """The models in which this id still stands."""
    return {
        label
        for label, model in ours().items()
        for row in model._default_manager.all()
        if any(getattr(row, field.attname) == person for field in model._meta.concrete_fields)
    }


def test_somebody_has_said_what_becomes_of_every_model() -> None:
    assert FATES.keys() == ours().keys()


@pytest.mark.parametrize("label", FATES)
def test_what_is_said_is_a_place_or_a_reason(label: str) -> None:
    exported, erased = FATES[label]
    assert exported.startswith("no: ") or " " not in exported
    assert erased == GONE or erased.startswith("stays: ")


def test_what_is_said_to_be_exported_is_there(alice: Person, bob: Person, dana: Person) -> None:
    """Alice lives with Bob, has left Dana, and has said yes to her once more."""
    living.live(visit_of(alice), visit_of(bob))
    living.leave_one(visit_of(alice), visit_of(dana))
    said_yes(visit_of(dana), visit_of(alice), found(visit_of(dana)))
    whole = json.loads("".join(as_json.document(visit_of(alice))))
    for label, fate in FATES.items():
        if not fate.exported.startswith("no: "):
            assert list(lines(whole, fate.exported)), f"{label}: nothing at {fate.exported}"


def test_what_is_said_to_be_gone_is_gone(alice: Person, bob: Person, dana: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))
    living.leave_one(visit_of(alice), visit_of(dana))
    said_yes(visit_of(dana), visit_of(alice), found(visit_of(dana)))
    said_yes(visit_of(alice), visit_of(bob), found(visit_of(alice)))
    person = UUID(bytes=alice.key)  # Django takes the id off an instance that was deleted.
    before = standing(person)
    erasing.erase(visit_of(alice))
    left = standing(person)
    assert {label for label in left if FATES[label].erased == GONE} == set()
    assert left < before


def test_every_kind_of_payload_has_its_place_in_the_export() -> None:
    known = {
        *OF_THE_BOOK,
        *private.ELSEWHERE,
        *private.SAYS,
        *reading.kinds(),
        *OF_BONDS,
        *IN_SITTINGS,
    }
    assert vault.registered().keys() - known == set()
