"""An export holds what people wrote themselves, in a shape that can be brought in again."""

import json
import re
from datetime import date
from html import unescape

import pytest

from closeknit.bonds import access, leaving
from closeknit.bonds.tests.bonding import again, bond_of
from closeknit.people.models import Person
from closeknit.practices import desk
from closeknit.practices.own import bringing, editing, rungs, sharing, sketches
from closeknit.practices.views.own import heading
from closeknit.web.export import as_html, as_json
from tests.cast import visit_of

pytestmark = pytest.mark.django_db

STEP = {"key": "step-1", "kind": "read", "title": "One", "text": "Sit down."}


def test_practices_and_rungs_are_taken_along(alice: Person, bob: Person) -> None:
    mine, his = visit_of(alice), visit_of(bob)
    bond = bond_of(mine, his)
    own = sketches.begin(mine, {**heading.FRESH, "title": "Firry evenings", "steps": [STEP]})
    sketches.begin(mine, {**heading.FRESH, "title": "Not <whole> yet"})
    view = access.view_of(mine, again(bond))
    sharing.share(mine, view, own)
    rungs.add(mine, view, "What is Larchy about me?", 2)
    with desk.changing(mine) as kept:
        kept.did(own.id, date(2026, 3, 2))
    whole = json.loads("".join(as_json.document(mine)))
    texts = {each["about"]: each["text"] for each in whole["private"] if each["kind"]}
    assert texts["Firry evenings"] == own.text
    assert bringing.of_text(texts["Firry evenings"]).mistakes == []
    assert "Not <whole> yet" in texts
    assert whole["person"]["today"]["done"][0]["practice"] == "Firry evenings"
    (theirs,) = json.loads("".join(as_json.document(his)))["bonds"]
    assert theirs["practices"] == [
        {"title": "Firry evenings", "version": 1, "by": "Alice", "you": False, "text": own.text}
    ]
    assert theirs["rungs"] == [
        {"text": "What is Larchy about me?", "depth": 2, "by": "Alice", "you": False}
    ]
    page = "".join(as_html.document(his))
    assert "Firry evenings" in page
    assert "What is Larchy about me?" in page
    assert "Not <whole> yet" not in page
    assert "<whole>" not in "".join(as_html.document(mine))


def test_of_a_bond_that_was_left_ones_own_rungs_remain(alice: Person, bob: Person) -> None:
    mine, his = visit_of(alice), visit_of(bob)
    bond = bond_of(mine, his)
    for visit, text in ((mine, "What is Larchy about me?"), (his, "What is Beechy about you?")):
        rungs.add(visit, access.view_of(visit, again(bond)), text, 1)
    leaving.leave(mine, again(bond), withdraw=True)
    (left,) = json.loads("".join(as_json.document(mine)))["left"]
    assert left["rungs"] == [{"text": "What is Larchy about me?", "depth": 1}]
    page = unescape(re.sub(r"<[^>]*>", " ", "".join(as_html.document(mine))))
    assert "What is Larchy about me?" in page
    assert "Beechy" not in page


def test_what_is_exported_is_what_the_file_holds(alice: Person) -> None:
    visit = visit_of(alice)
    own = sketches.begin(visit, {**heading.FRESH, "title": "Firry evenings", "steps": [STEP]})
    assert own.text == editing.written(own.toml)
