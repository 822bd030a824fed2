"""Writing, opening, reading, giving back and erasing the words of a bond."""

from uuid import uuid4

import pytest
from django.db import IntegrityError
from pytest_django import DjangoAssertNumQueries

from closeknit import vault
from closeknit.bonds import keys, receipts, words
from closeknit.bonds.models import Bond, ReaderWrap, Receipt, Words
from closeknit.bonds.tests.bonding import again, bond_of
from closeknit.people.http import Visit

KIND = "bonds-test"


@pytest.fixture(autouse=True)
def _kind() -> None:
    vault.register(KIND, 1)


def say(visit: Visit, bond: Bond, text: str, *, shared: bool) -> Words:
    return words.write(visit, again(bond), KIND, {"text": text}, shared=shared)


def heard(visit: Visit, bond: Bond, *rows: Words) -> list[str]:
    fresh = [Words.objects.get(pk=row.pk) for row in rows]
    payloads = words.read_many(visit, again(bond), fresh)
    return [payload.fields.get("text", payload.kind) for payload in payloads]


def test_shared_words_are_read_by_both(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    said = say(va, bond, "Tea?", shared=True)
    assert heard(vb, bond, said) == heard(va, bond, said) == ["Tea?"]


def test_sealed_words_are_read_by_their_author_alone(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    said = say(va, bond, "Tea?", shared=False)
    assert heard(va, bond, said) == ["Tea?"]
    assert heard(vb, bond, said) == ["closed"]
    with pytest.raises(keys.NoKey):
        words.read(vb, said)


def test_opening_shows_sealed_words_to_the_bond(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    first, second = (say(va, bond, text, shared=False) for text in ("one", "two"))
    words.open_to_bond(va, first, second)
    assert heard(vb, bond, first, second) == ["one", "two"]


def test_bob_cannot_open_alices_sealed_words(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    said = say(va, bond, "Tea?", shared=False)
    with pytest.raises(vault.Tampered):
        words.open_to_bond(vb, said)


def test_words_opened_among_some_are_closed_to_the_third(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb, vc)
    said = say(va, bond, "Tea?", shared=False)
    words.open_to_readers(va, said, [vb.person.pk])
    assert heard(vb, bond, said) == ["Tea?"]
    assert heard(vc, bond, said) == ["closed"]


def test_words_are_not_opened_to_somebody_outside(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb)
    said = say(va, bond, "Tea?", shared=False)
    with pytest.raises(keys.NotNow):
        words.open_to_readers(va, said, [vc.person.pk])
    assert not ReaderWrap.objects.exists()


def test_words_given_back_are_their_authors_again(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb, vc)
    open_, some = say(va, bond, "all", shared=True), say(va, bond, "some", shared=False)
    words.open_to_readers(va, some, [vb.person.pk])
    words.give_back([open_, some])
    assert heard(vb, bond, open_, some) == ["closed", "closed"]
    assert heard(va, bond, open_, some) == ["all", "some"]


def test_erased_words_leave_no_row_and_no_wrap(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    said = say(va, bond, "Tea?", shared=True)
    heard(vb, bond, said)
    words.erase(said)
    assert not Words.objects.exists()
    assert not ReaderWrap.objects.exists()


def test_a_receipt_does_not_tell_what_was_read(va: Visit, vb: Visit) -> None:
    """The host sees that Bob has read something, not that it was this."""
    bond = bond_of(va, vb)
    said = say(va, bond, "Tea?", shared=True)
    heard(vb, bond, said)
    mine = {row.tag for row in Receipt.objects.filter(reader=vb.person)}
    assert receipts.tag_of(vb, said.pk) in mine
    assert receipts.tag_of(va, said.pk) not in mine
    assert said.pk.bytes not in b"".join(mine)


def test_words_from_before_a_newcomer_stay_closed_to_them(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb)
    before = say(va, bond, "before", shared=True)
    from closeknit.bonds.tests.bonding import take_in

    take_in(va, vc, bond, vb)
    after = say(vb, bond, "after", shared=True)
    assert heard(vc, bond, before, after) == ["closed", "after"]
    assert heard(vb, bond, before, after) == ["before", "after"]
    assert list(Words.objects.filter(words.readable(vc, again(bond)))) == [after]
    assert Words.objects.filter(words.readable(vb, again(bond))).count() == 2


def test_the_same_id_twice_is_one_row(va: Visit, vb: Visit) -> None:
    bond, once = bond_of(va, vb), uuid4()
    words.write(va, again(bond), KIND, {"text": "x"}, shared=True, id=once)
    with pytest.raises(IntegrityError):
        words.write(va, again(bond), KIND, {"text": "x"}, shared=True, id=once)


def test_a_receipt_saves_the_second_verification(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    said = say(va, bond, "Tea?", shared=True)
    heard(vb, bond, said)
    Words.objects.filter(pk=said.pk).update(signature=b"gone")
    assert heard(vb, bond, said) == ["Tea?"]


def test_reading_fifty_words_takes_the_queries_of_one(
    va: Visit, vb: Visit, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    bond = bond_of(va, vb)
    rows = [say(va, bond, str(number), shared=True) for number in range(50)]
    for count in (1, 50):
        heard(vb, bond, *rows[:count])
        fresh, found = again(bond), list(Words.objects.filter(pk__in=[r.pk for r in rows[:count]]))
        with django_assert_num_queries(6):
            words.read_many(vb, fresh, found)


@pytest.mark.parametrize(
    "text",
    ["", "x" * 100_000, "שלום 👋🏽\u202e", "a\x00b", "\ud800".encode("utf-8", "replace").decode()],
)
def test_words_of_every_kind_come_back_whole(va: Visit, vb: Visit, text: str) -> None:
    bond = bond_of(va, vb)
    assert heard(vb, bond, say(va, bond, text, shared=True)) == [text]
