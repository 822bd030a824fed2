"""Bob has the database, too: what he puts there is not shown as Alice's, and nothing opens for Charlie."""

from uuid import UUID

import pytest

from closeknit import vault
from closeknit.bonds import words
from closeknit.bonds.models import Words
from closeknit.bonds.tests.bonding import again
from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.media import storing
from closeknit.keepsakes.media.models import Medium, Piece
from closeknit.keepsakes.moments import book, contents, payloads, writing
from closeknit.keepsakes.moments.contents import _contents_of
from closeknit.keepsakes.moments.moment import book_of
from closeknit.keepsakes.moments.tests.keeping import brought, keep, told


def shown(pair: Pair) -> list[str]:
    page = book.page(pair.bob, pair.view(pair.bob))
    return [each.text for _, moments in page.years_here for each in moments]


def picture_of(pair: Pair, moment: object) -> tuple[Words, vault.Medium]:
    found = book.find(pair.alice, pair.view(pair.alice), moment)
    return found.row, found.pictures[0].sizes[0].opens


def test_a_picture_in_the_place_of_another_does_not_open(pair: Pair) -> None:
    one, other = (keep(pair, pair.alice, with_=brought("x")) for _ in range(2))
    row, medium = picture_of(pair, one)
    _, elsewhere = picture_of(pair, other)
    theirs = Piece.objects.get(medium_id=elsewhere.row.hex())
    Piece.objects.filter(medium_id=medium.row.hex()).update(body=theirs.body)
    with pytest.raises(vault.Tampered):
        list(storing.taken_up(row, medium, 0, medium.size))


@pytest.mark.parametrize("missing", ["row", "piece", "body"])
def test_a_picture_of_which_something_is_missing_does_not_open(pair: Pair, missing: str) -> None:
    moment = keep(pair, pair.alice, with_=brought("x"))
    row, medium = picture_of(pair, moment)
    pieces = Piece.objects.filter(medium_id=medium.row.hex())
    if missing == "row":
        Medium.objects.filter(pk=medium.row.hex()).delete()
    elif missing == "piece":
        pieces.delete()
    else:
        pieces.update(body=b"")
    with pytest.raises(vault.Tampered):
        list(storing.taken_up(row, medium, 0, medium.size))
    browser = pair.browser(pair.bob)
    address = pair.at(moment, "media", str(vault_id(medium)))
    assert browser.get(address).status_code == 409
    assert browser.get(pair.at(moment)).status_code == 200


def vault_id(medium: vault.Medium) -> UUID:
    return UUID(bytes=medium.row)


def test_a_piece_is_looked_for_beside_its_own_words_alone(pair: Pair) -> None:
    one, other = (keep(pair, pair.alice, with_=brought("x")) for _ in range(2))
    row, medium = picture_of(pair, one)
    Medium.objects.filter(pk=vault_id(medium)).update(words=other)
    with pytest.raises(vault.Tampered):
        list(storing.taken_up(row, medium, 0, medium.size))


def test_an_older_revision_that_is_put_back_is_noticed(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    before = Words.objects.filter(pk=moment).values().get()
    kept = writing.Kept(1)
    writing.change(pair.alice, pair.view(pair.alice), moment, told("New"), kept, brought())
    assert shown(pair) == ["New"]
    Words.objects.filter(pk=moment).update(**before)
    page = book.page(pair.bob, pair.view(pair.bob))
    assert (page.years_here, page.changed) == ((), True)
    assert "somebody changed it" in pair.browser(pair.bob).get(pair.at()).content.decode()
    assert pair.browser(pair.bob).get(pair.at(moment)).status_code == 409


def test_a_moment_moved_to_another_place_is_none(pair: Pair) -> None:
    keep(pair, pair.alice)
    other = Words.objects.get(subject=_contents_of(pair.bond))
    Words.objects.filter(pk=other.pk).update(subject=book_of(pair.number))
    assert book.page(pair.bob, pair.view(pair.bob)).years_here == ()


def test_nobody_lists_the_moments_of_another(pair: Pair) -> None:
    """Bob writes a list of his own in which Alice's moment stands in another year."""
    moment = keep(pair, pair.alice, time="2019")
    fields = {"entries": [[moment.hex, "2020"]], "gone": [moment.hex]}
    subject = _contents_of(pair.bond)
    words.write(pair.bob, again(pair.bond), payloads.CONTENTS, fields, shared=True, subject=subject)
    page = book.page(pair.alice, pair.view(pair.alice))
    listed = {
        (each.author, each.sort)
        for each in contents.read(pair.alice, pair.view(pair.alice)).entries
    }
    assert all(year == "2019" for year, _ in page.years_here)
    assert len(listed) <= 2


@pytest.mark.parametrize(
    "fields",
    [{}, {"entries": 7}, {"entries": [["x", "2019"]]}, {"entries": [7], "gone": [7]}],
)
def test_a_list_that_this_program_did_not_write_breaks_no_page(
    pair: Pair, fields: dict[str, object]
) -> None:
    keep(pair, pair.alice)
    subject = _contents_of(pair.bond)
    words.write(pair.bob, again(pair.bond), payloads.CONTENTS, fields, shared=True, subject=subject)
    assert "Tea on the steps" in pair.browser(pair.alice).get(pair.at()).content.decode()


@pytest.mark.parametrize(
    "change",
    [
        {"pictures": [{"line": "x", "type": "text/html", "sizes": []}]},
        {"pictures": [{"line": "x", "type": "image/webp", "sizes": []}]},
        {"sound": {"id": "no"}},
        {"day": "tomorrow"},
        {"at": "soon"},
    ],
)
def test_a_moment_that_this_program_did_not_write_is_left_out(
    pair: Pair, change: dict[str, object]
) -> None:
    moment = keep(pair, pair.bob)
    row = Words.objects.get(pk=moment)
    fields = words.read(pair.bob, row).fields | change
    words.rewrite(pair.bob, row, payloads.MOMENT, fields)
    alice = pair.browser(pair.alice)
    assert alice.get(pair.at()).status_code == 200
    assert alice.get(pair.at(moment)).status_code == 404


def test_a_list_that_was_rolled_back_is_made_anew_with_the_next_moment(pair: Pair) -> None:
    keep(pair, pair.alice, "first")
    lists = Words.objects.filter(subject=_contents_of(pair.bond))
    before = lists.values().get()
    keep(pair, pair.alice, "second")
    lists.update(**before)
    keep(pair, pair.alice, "third")
    page = book.page(pair.alice, pair.view(pair.alice))
    assert sorted(each.text for _, those in page.years_here for each in those) == [
        "first",
        "second",
        "third",
    ]
