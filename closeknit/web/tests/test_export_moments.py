"""Moments in the export: their pictures and voices stand in it as files, for who may read them alone."""

import base64
import re
from typing import Any

from closeknit.bonds import leaving
from closeknit.bonds.models import Bond
from closeknit.bonds.tests.bonding import again, bond_of
from closeknit.keepsakes.media.models import Piece
from closeknit.keepsakes.media.tests import made
from closeknit.people.models import Person
from closeknit.web.tests import living
from closeknit.web.tests.test_export import data_of, text_of
from tests.cast import visit_of


def bonded(alice: Person, bob: Person) -> Bond:
    bond = bond_of(visit_of(alice), visit_of(bob))
    living.keep_a_moment(visit_of(alice), bond, "alice-moment")
    living.keep_a_moment(visit_of(alice), bond, "alice-alone", shared=False)
    return bond


def moments(found: dict[str, Any]) -> list[Any]:
    return [moment for bond in found["bonds"] for moment in bond["moments"]]


def test_a_picture_and_a_voice_come_out_as_they_are_shown(alice: Person, bob: Person) -> None:
    bonded(alice, bob)
    (moment,) = moments(data_of(bob))
    assert (moment["text"], moment["by"], moment["you"]) == ("alice-moment", "Alice", False)
    assert (moment["when"], moment["date"], moment["place"]) == ("summer 2019", None, "alice-place")
    (picture,), (voice,) = moment["pictures"], moment["voices"]
    image = made.opened(base64.b64decode(picture["data"]))
    assert image.size == (picture["width"], picture["height"]) == (640, 480)
    assert picture["line"] == "alice-line"
    assert base64.b64decode(voice["data"]) == made.recording()
    assert (voice["type"], voice["seconds"]) == ("audio/wav", 1)


def test_what_only_its_author_reads_is_in_theirs_alone(alice: Person, bob: Person) -> None:
    bonded(alice, bob)
    told = {moment["text"]: moment["readers"] for moment in moments(data_of(alice))}
    assert told == {"alice-moment": "bond", "alice-alone": "you"}
    assert "alice-alone" not in text_of(bob) + text_of(bob, "html")


def test_the_document_shows_and_plays_them(alice: Person, bob: Person) -> None:
    bonded(alice, bob)
    document = text_of(bob, "html")
    (picture,) = re.findall(
        r'<img alt="alice-line"[^>]* src="data:image/webp;base64,([^"]+)"', document
    )
    assert made.opened(base64.b64decode(picture)).size == (640, 480)
    (voice,) = re.findall(r'<audio controls src="data:audio/wav;base64,([^"]+)"', document)
    assert base64.b64decode(voice) == made.recording()
    assert "img-src data:; media-src data:" in document


def test_ones_own_go_along_from_a_bond_that_one_has_left(alice: Person, bob: Person) -> None:
    bond = bonded(alice, bob)
    living.keep_a_moment(visit_of(bob), bond, "bob-moment")
    leaving.leave(visit_of(alice), again(bond), withdraw=True)
    (left,) = data_of(alice)["left"]
    assert {moment["text"] for moment in left["moments"]} == {"alice-moment", "alice-alone"}
    assert all(moment["pictures"][0]["data"] for moment in left["moments"])
    assert "bob-moment" not in text_of(alice)
    assert "alice-line" in text_of(alice, "html")


def test_a_picture_that_was_changed_in_the_database_leaves_its_place_empty(
    alice: Person, bob: Person
) -> None:
    bonded(alice, bob)
    Piece.objects.update(body=b"\1" + bytes(40))
    (moment,) = moments(data_of(bob))
    assert moment["pictures"][0]["data"] == moment["voices"][0]["data"] == ""
    assert moment["text"] == "alice-moment"
    assert "the file is whole" in text_of(bob, "html")
