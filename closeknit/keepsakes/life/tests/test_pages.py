"""The pages of keepsakes, as two people use them, and everything that does not fit."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from closeknit.bonds import words
from closeknit.bonds.models import Words
from closeknit.keepsakes import keeping
from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.life import days, payloads
from closeknit.keepsakes.life.marks import Mark, State
from closeknit.keepsakes.life.tests.telling import (
    agreed,
    at,
    bounded,
    find,
    mark,
    page,
    promised,
)
from closeknit.keepsakes.models import Keepsake
from closeknit.people.clock import SetClock
from closeknit.vault.golden_payloads import golden_mistakes

GOLDEN = Path(__file__).parent / "golden"


def test_the_golden_payloads_load() -> None:
    kinds = (payloads.KEEPSAKE, payloads.MARK, payloads.DAYS)
    assert golden_mistakes(GOLDEN, kinds) == []


def test_a_promise_is_made_put_differently_and_kept(pair: Pair) -> None:
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    answer = alice.post(
        at(pair, "new", "promise"), {"text": "I ring on Sundays", "by": "2199-05-02"}
    )
    assert answer.status_code == 302
    here = answer["Location"]
    number = UUID(here.split("/")[-2])
    text = page(bob.get(here))
    assert "I ring on Sundays" in text
    assert "2 May 2199" in text
    assert "It is kept" not in text
    again = mark(alice, pair, number, "renegotiated", text="I write on Sundays", by="2199-06-02")
    assert again.status_code == 302
    text = page(bob.get(here))
    for said in (
        "I write on Sundays",
        "2 June 2199",
        "Put differently:",
        "First:",
        "I ring on Sundays",
    ):
        assert said in text
    assert mark(alice, pair, number, "kept").status_code == 302
    listed = page(bob.get(at(pair)))
    assert "What rests here" in listed
    assert "Kept" in listed
    assert not re.search(r"%|\d+ of \d+", re.sub(r"<[^>]*>", "", listed))
    assert find(pair, pair.bob, number).life.state is State.KEPT


def test_only_its_maker_marks_a_promise(pair: Pair) -> None:
    number = promised(pair)
    bob = pair.browser(pair.bob)
    for what in ("kept", "renegotiated", "repaired", "released"):
        answer = mark(bob, pair, number, what, text="Something")
        assert answer.status_code == 409
        assert "nothing was written" in page(answer)
    assert find(pair, pair.alice, number).life.marks == ()


def test_a_mark_that_bob_put_there_in_the_database_counts_for_nothing(pair: Pair) -> None:
    number = promised(pair)
    row = find(pair, pair.bob, number).row
    fields = {"mark": "kept", "at": datetime.now(UTC).isoformat(), "said": {}}
    words.write(
        pair.bob, pair.view(pair.bob).bond, payloads.MARK, fields, shared=True, subject=row.pk
    )
    assert find(pair, pair.alice, number).life.state is State.STANDS


def test_a_promise_that_went_otherwise_is_repaired_and_let_go(pair: Pair) -> None:
    number, alice = promised(pair), pair.browser(pair.alice)
    assert mark(alice, pair, number, "repaired", text="I ring tonight").status_code == 302
    assert "To make it good:" in page(alice.get(at(pair, number)))
    assert mark(alice, pair, number, "released").status_code == 302
    assert find(pair, pair.bob, number).life.state is State.RELEASED


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"text": "   ", "by": ""}, "There are no words here yet."),
        ({"text": "I ring", "by": "2020-01-01"}, "That day is over. Choose one to come."),
        ({"text": "I ring", "by": "2027-02-30"}, "That is no day in the calendar."),
        ({"text": "x" * 8_001, "by": ""}, "There is room for 8,000 characters here"),
    ],
)
def test_a_promise_that_does_not_fit_says_so_and_keeps_what_was_typed(
    pair: Pair, sent: dict[str, str], sentence: str
) -> None:
    alice, number = pair.browser(pair.alice), promised(pair)
    for answer in (
        alice.post(at(pair, "new", "promise"), sent),
        mark(alice, pair, number, "renegotiated", **sent),
    ):
        assert answer.status_code == 422
        assert sentence in page(answer)
        assert sent["text"].strip() in page(answer)
        assert sent["by"] in page(answer)
    assert Keepsake.objects.count() == 1


def test_a_day_of_today_is_no_day_of_the_past_wherever_one_lives(
    pair: Pair, clock: SetClock
) -> None:
    pair.alice.person.zone = "Pacific/Honolulu"
    pair.alice.person.save()
    clock.moment = datetime(2026, 5, 4, 6, tzinfo=UTC)
    sent = {"text": "I ring", "by": "2026-05-03"}
    assert pair.browser(pair.alice).post(at(pair, "new", "promise"), sent).status_code == 302


def test_the_same_form_sent_twice_is_one(pair: Pair) -> None:
    alice, once = pair.browser(pair.alice), str(uuid4())
    for _ in range(2):
        sent = {"text": "Thank you for the soup", "once": once}
        assert alice.post(at(pair, "new", "appreciation"), sent).status_code == 302
    assert Keepsake.objects.count() == 1
    number = promised(pair)
    other = str(uuid4())
    for _ in range(2):
        mark(alice, pair, number, "repaired", text="I ring tonight", once=other)
    assert len(find(pair, pair.alice, number).life.marks) == 1


def test_a_boundary_is_read_redrawn_and_lifted_by_its_owner_alone(pair: Pair) -> None:
    number = bounded(pair)
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    text = page(bob.get(at(pair, number)))
    assert "I have read it" in text
    assert "Draw it anew" not in text
    assert mark(bob, pair, number, "redrawn", text="No boundary").status_code == 409
    assert mark(bob, pair, number, "read").status_code == 302
    assert "Has read it." in page(alice.get(at(pair, number)))
    assert mark(bob, pair, number, "read").status_code == 409
    assert mark(alice, pair, number, "redrawn", text="I sleep alone on weekdays").status_code == 302
    assert "I have read it" in page(bob.get(at(pair, number)))
    assert mark(alice, pair, number, "lifted").status_code == 302
    assert find(pair, pair.bob, number).life.state is State.LIFTED
    assert "I have read it" not in page(bob.get(at(pair, number)))


def test_a_mark_of_today_is_taken_back_by_its_writer(pair: Pair, clock: SetClock) -> None:
    number, alice, bob = promised(pair), pair.browser(pair.alice), pair.browser(pair.bob)
    mark(alice, pair, number, "kept")
    last = find(pair, pair.alice, number).life.marks[-1]
    assert "Take this back" not in page(bob.get(at(pair, number)))
    assert bob.post(at(pair, number, "marks"), {"back": str(last.id)}).status_code == 409
    assert "Take this back" in page(alice.get(at(pair, number)))
    assert alice.post(at(pair, number, "marks"), {"back": str(last.id)}).status_code == 302
    assert find(pair, pair.alice, number).life.state is State.STANDS
    mark(alice, pair, number, "kept")
    clock.forward(days=1)
    assert "Take this back" not in page(pair.browser(pair.alice).get(at(pair, number)))


def test_withdrawn_words_leave_a_dated_mark_and_nothing_of_them(pair: Pair) -> None:
    number, alice, bob = (
        promised(pair, "Nightingale"),
        pair.browser(pair.alice),
        pair.browser(pair.bob),
    )
    mark(alice, pair, number, "renegotiated", text="Nightjar")
    for answer in (
        bob.get(at(pair, number, "withdrawal")),
        bob.post(at(pair, number, "withdrawal")),
    ):
        assert answer["Location"] == at(pair, number)
    assert "Nightjar" in page(alice.get(at(pair, number, "withdrawal")))
    assert alice.post(at(pair, number, "withdrawal")).status_code == 302
    for visit in (pair.alice, pair.bob):
        text = page(pair.browser(visit).get(at(pair, number)))
        assert "Withdrawn on" in text
        assert "Night" not in text
        assert "It is kept" not in text
    assert find(pair, pair.bob, number).withdrawn is not None
    assert alice.post(at(pair, number, "withdrawal")).status_code == 302
    assert mark(alice, pair, number, "kept").status_code == 409


def test_a_jar_gives_one_thank_you_after_the_other(pair: Pair) -> None:
    alice = pair.browser(pair.alice)
    assert "The jar is empty so far." in page(alice.get(at(pair, "jar")))
    numbers = []
    for text in ("Soup", "The lift"):
        answer = alice.post(at(pair, "new", "appreciation"), {"text": text})
        numbers.append(answer["Location"].split("/")[-2])
    for after, text in zip(numbers, ("The lift", "Soup"), strict=True):
        assert text in page(alice.get(at(pair, "jar"), {"after": after}))
    alice.post(at(pair, numbers[0], "withdrawal"))
    assert "The lift" in page(alice.get(at(pair, "jar"), {"after": numbers[1]}))


def test_a_day_that_somebody_set_is_told_to_them_alone(pair: Pair, clock: SetClock) -> None:
    day = (clock.now() + timedelta(days=3)).date()
    number = promised(pair, "The shelf", by=day.isoformat())
    assert days.due(pair.alice) == []
    clock.forward(days=3)
    assert [each.day for each in days.due(pair.alice)] == [day]
    assert days.due(pair.bob) == []
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    assert "Something that you promised" in page(alice.get("/"))
    assert "The shelf" in page(alice.get("/"))
    assert "The shelf" not in page(bob.get("/"))
    alice.get(at(pair, number))
    assert "Something that you promised" not in page(alice.get("/"))


def test_a_day_comes_back_with_the_mark_that_ended_it(pair: Pair, clock: SetClock) -> None:
    day = (clock.now() + timedelta(days=3)).date()
    number, alice = promised(pair, by=day.isoformat()), pair.browser(pair.alice)
    mark(alice, pair, number, "kept")
    last = find(pair, pair.alice, number).life.marks[-1]
    assert alice.post(at(pair, number, "marks"), {"back": str(last.id)}).status_code == 302
    clock.forward(days=3)
    assert [each.day for each in days.due(pair.alice)] == [day]


def test_words_of_another_kind_do_not_become_a_keepsake(pair: Pair) -> None:
    number, alice = promised(pair), pair.browser(pair.alice)
    mark(alice, pair, number, "repaired", text="I ring tonight")
    other = find(pair, pair.alice, number).life.marks[-1].id
    said = {"text": "Thank you for the soup", "once": str(other)}
    assert alice.post(at(pair, "new", "appreciation"), said).status_code == 302
    kept = keeping.of_bond(pair.alice, pair.view(pair.alice))
    assert {each.text for each in kept} == {"I ring on Sundays", "Thank you for the soup"}
    assert other not in {each.id for each in kept}


def test_what_has_ended_has_no_day_any_more(pair: Pair, clock: SetClock) -> None:
    day = (clock.now() + timedelta(days=3)).date()
    number = promised(pair, by=day.isoformat())
    mark(pair.browser(pair.alice), pair, number, "kept")
    clock.forward(days=3)
    assert days.due(pair.alice) == []


def test_what_is_not_there_and_what_is_not_theirs_get_the_same(pair: Pair) -> None:
    number, charlie = promised(pair), pair.browser(pair.charlie)
    here = pair.browser(pair.alice)
    assert charlie.get(at(pair, number)).status_code == 404
    for address in ("new/moment/", "new/agreement/", f"{uuid4()}/", "new/nothing/"):
        assert here.get(at(pair) + address).status_code == 404
    for sent in ({"mark": "shouted"}, {}, {"back": "x"}):
        assert here.post(at(pair, number, "marks"), sent).status_code == 404
    for sent in ({"accept": "x"}, {"text": "Mine", "seen": "x"}):
        assert here.post(at(pair, agreed(pair), "wordings"), sent).status_code == 404


def test_a_longer_life_costs_no_more_queries(pair: Pair) -> None:
    number, alice = promised(pair), pair.browser(pair.alice)

    def queries() -> int:
        alice.get(at(pair))
        with CaptureQueriesContext(connection) as found:
            alice.get(at(pair))
        return len(found)

    mark(alice, pair, number, "repaired", text="I ring tonight")
    few = queries()
    for _ in range(6):
        promised(pair)
        mark(alice, pair, number, "repaired", text="I ring tonight")
    assert queries() == few


def test_a_row_that_lost_its_words_is_no_keepsake(pair: Pair) -> None:
    number = promised(pair)
    words.erase(find(pair, pair.alice, number).row)
    assert Keepsake.objects.count() == 0
    assert keeping.of_bond(pair.alice, pair.view(pair.alice)) == []


def test_marks_are_words_of_their_writer(pair: Pair) -> None:
    number = promised(pair)
    mark(pair.browser(pair.alice), pair, number, "repaired", text="I ring tonight")
    [row] = [
        each
        for each in Words.objects.filter(author=pair.alice.person)
        if words.read(pair.alice, each).kind == payloads.MARK
    ]
    assert row.subject == find(pair, pair.alice, number).row.pk
    assert isinstance(row.subject, UUID)
    assert b"tonight" not in bytes(row.body)
    assert Mark.REPAIRED.value.encode() not in bytes(row.body)
