"""Words and beginnings in shapes that no program of ours wrote, signed by a member: they break
nobody's page."""

from typing import Any

import pytest

from closeknit.bonds import access, words
from closeknit.people.models import Person
from closeknit.practices import payloads
from closeknit.practices.models import Seal
from closeknit.practices.tests.attacks import LINE, Scene, replaced_beginning
from closeknit.practices.tests.sitting_down import Two

pytestmark = pytest.mark.django_db

GARBAGE: list[dict[str, Any]] = [
    {},
    {"step": "feeling"},
    {"step": ["feeling"], "said": {}},
    {"step": "feeling", "said": "words"},
    {"step": "reply", "said": {"text": "x"}, "to": "nobody"},
    {"step": "reply", "said": {"text": "x"}, "to": 7},
    {"step": "no-such-step", "said": {"text": "x"}},
    {"step": "day", "said": {"place": 3, "of": 10**9}},
    {"step": "feeling", "said": {"chosen": 5, "text": ["a"]}},
]


@pytest.mark.parametrize("fields", GARBAGE, ids=range(len(GARBAGE)))
def test_words_in_no_shape_that_we_write_break_nobodys_page(
    sealed: Scene, alice: Person, fields: dict[str, Any]
) -> None:
    bond = access.bond_of(sealed.eve, sealed.table.bond.pk)
    words.write(sealed.eve, bond, payloads.SAID, fields, shared=True, subject=sealed.table.row.ref)
    for page in (sealed.table.page, sealed.table.thread, sealed.table.today):
        assert "Closeknit" in page(alice)


BEGINNINGS: list[dict[str, Any]] = [
    {"practice": "no-such-practice"},
    {"version": 99},
    {"version": "one"},
    {"form": "no-such-form"},
    {"way": "X"},
    {"zone": "Mars/Olympus"},
    {"zone": "../../etc/passwd"},
    {"participants": []},
    {"participants": ["x"]},
    {"participants": 5},
    {"at": "yesterday"},
    {"prompts": []},
    {"prompts": {"feeling": ["no-such-prompt"]}},
]


@pytest.mark.parametrize("changes", BEGINNINGS, ids=[str(each) for each in BEGINNINGS])
def test_a_beginning_that_no_program_wrote_breaks_nobodys_page(
    two: Two, alice: Person, bob: Person, changes: dict[str, Any]
) -> None:
    """Alice has not been in it yet, so nothing of hers speaks against it."""
    sealed = Scene(two.begin(), alice, bob, {})
    replaced_beginning(sealed, **changes)
    sealed.say("told", shared=True, step="reply", to=alice.pk.hex)
    browser = sealed.table.browsers[alice.pk]
    assert browser.get(sealed.table.url).status_code in (200, 404)
    assert browser.get("/").status_code == 200
    assert browser.get(f"/together/{sealed.table.bond.pk}/").status_code == 200
    assert browser.post("/visits/").status_code < 400


def test_a_sealed_row_of_a_step_that_does_not_exist_breaks_nobodys_page(
    sealed: Scene, alice: Person
) -> None:
    seal = sealed.seal(step=LINE)
    Seal.objects.filter(pk=seal.pk).update(step=200)
    assert "Closeknit" in sealed.table.page(alice)
    assert "Closeknit" in sealed.table.thread(alice)
