"""The shelf keeps, finds, rewrites and removes, and notices a host who edits rows."""

from collections.abc import Callable

import pytest

from closeknit import vault
from closeknit.people import shelf
from closeknit.people.models import Person, PrivateRecord
from tests.cast import visit_of


def test_what_was_put_can_be_read(alice: Person) -> None:
    visit = visit_of(alice)
    record = shelf.put(visit, "note", {"text": "a quiet one"})
    assert shelf.read(visit, record).fields == {"text": "a quiet one"}


def test_a_label_names_one_record_that_is_rewritten(alice: Person) -> None:
    visit = visit_of(alice)
    first = shelf.put(visit, "note", {"text": "one"}, label="draft")
    second = shelf.put(visit, "note", {"text": "two"}, label="draft")
    assert first == second
    assert shelf.get(visit, "draft") == ("note", {"text": "two"})
    assert PrivateRecord.objects.get(pk=first).revision == 2


def test_the_newest_come_first_and_pages_continue(alice: Person) -> None:
    visit = visit_of(alice)
    for number in range(5):
        shelf.put(visit, "note", {"text": str(number)})
    page = shelf.recent(visit, ["note"], limit=2)
    assert [kept.payload.fields["text"] for kept in page] == ["4", "3"]
    rest = shelf.recent(visit, ["note"], before=page[-1].number, limit=9)
    assert [kept.payload.fields["text"] for kept in rest] == ["2", "1", "0"]


def test_nobody_reads_anothers_record(alice: Person, bob: Person) -> None:
    record = shelf.put(visit_of(alice), "note", {"text": "mine"})
    with pytest.raises(PrivateRecord.DoesNotExist):
        shelf.read(visit_of(bob), record)


def test_rows_do_not_tell_a_labelled_record_from_another(alice: Person) -> None:
    visit = visit_of(alice)
    shelf.put(visit, "note", {"text": "x"}, label="draft")
    shelf.put(visit, "note", {"text": "y"})
    sizes = {(len(row.tag), len(row.body), len(row.wrap)) for row in alice.private_records.all()}
    assert len(sizes) == 1


def test_an_honest_shelf_is_whole_after_every_kind_of_act(alice: Person) -> None:
    visit = visit_of(alice)
    gone = shelf.put(visit, "note", {"text": "gone"})
    shelf.put(visit, "note", {"text": "one"}, label="draft")
    shelf.put(visit, "note", {"text": "two"}, label="draft")
    shelf.remove(visit, gone)
    assert shelf.check(visit)


def _rolled_back(alice: Person) -> None:
    visit = visit_of(alice)
    record = shelf.put(visit, "note", {"text": "one"}, label="draft")
    old = PrivateRecord.objects.filter(pk=record).values().get()
    shelf.put(visit, "note", {"text": "two"}, label="draft")
    PrivateRecord.objects.filter(pk=record).update(**old)


def _removed(alice: Person) -> None:
    record = shelf.put(visit_of(alice), "note", {"text": "one"})
    PrivateRecord.objects.filter(pk=record).delete()


def _swapped(alice: Person) -> None:
    visit = visit_of(alice)
    one, two = (shelf.put(visit, "note", {"text": text}) for text in "ab")
    body = PrivateRecord.objects.get(pk=one).body
    PrivateRecord.objects.filter(pk=two).update(body=body)


def _wrap_lost(alice: Person) -> None:
    record = shelf.put(visit_of(alice), "note", {"text": "one"})
    PrivateRecord.objects.filter(pk=record).update(wrap=b"")


def _tally_removed(alice: Person) -> None:
    visit = visit_of(alice)
    alice.private_records.filter(tag=vault.tag(visit.private_keys(), shelf.TALLY)).delete()
    shelf.put(visit, "note", {"text": "one"})


@pytest.mark.parametrize("edit", [_rolled_back, _removed, _swapped, _wrap_lost, _tally_removed])
def test_a_host_who_edits_one_row_is_noticed(alice: Person, edit: Callable[[Person], None]) -> None:
    edit(alice)
    assert not shelf.check(visit_of(alice))


def test_taking_the_shelf_as_it_stands_makes_it_whole_again(alice: Person) -> None:
    _removed(alice)
    visit = visit_of(alice)
    shelf.count_anew(visit)
    assert shelf.check(visit)
