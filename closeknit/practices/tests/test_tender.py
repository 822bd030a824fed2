"""What the writer of opened words can do with them: keep them out of every quarrel, and take them away."""

from uuid import uuid4

import pytest

from closeknit.bonds.models import Words
from closeknit.engine import Standing
from closeknit.people.clock import SetClock
from closeknit.people.models import Person
from closeknit.practices.tests.sitting_down import Table, Two, words_of
from closeknit.web.export import as_json
from tests import cast

TENDER, OTHER, TOLD = "Nightingale", "Blackbird", "You drove back for the umbrella"
MARK = '<p class="fine">Not for arguments</p>'


@pytest.fixture
def opened(two: Two, alice: Person, bob: Person) -> Table:
    """A word each that lies open to both."""
    table = two.begin()
    table.done(alice, "feeling", TENDER)
    table.done(bob, "feeling", OTHER)
    table.look(alice, bob)
    return table


def about(table: Table, who: Person, step: str = "feeling") -> str:
    seal = table.seal(who, step)
    return f"words/{seal.words_id}/"


def test_a_mark_shows_wherever_the_words_do(opened: Table, alice: Person, bob: Person) -> None:
    where = about(opened, alice)
    assert opened.post(alice, where, do="mark").status_code == 302
    assert opened.post(alice, where, do="mark").status_code == 302
    for who in (alice, bob):
        assert opened.page(who).count(MARK) == 1
        assert opened.thread(who).count(MARK) == 1
    assert "Take that mark off" in opened.page(alice)
    assert "Take that mark off" not in opened.page(bob)
    assert opened.post(alice, where, do="unmark").status_code == 302
    assert MARK not in opened.page(bob)
    assert MARK not in opened.thread(bob)


def test_only_their_writer_has_a_say_in_them(opened: Table, alice: Person, bob: Person) -> None:
    for do in ("mark", "unmark", "withdraw"):
        assert opened.post(bob, about(opened, alice), do=do).status_code == 404
    assert opened.post(alice, f"words/{uuid4()}/", do="mark").status_code == 404
    assert opened.post(alice, about(opened, alice), do="shout").status_code == 404
    assert TENDER in opened.page(bob)


def test_sealed_words_are_nobodys_yet(two: Two, alice: Person) -> None:
    table = two.begin()
    table.done(alice, "feeling", TENDER)
    assert "These words" not in table.page(alice)
    for do in ("mark", "withdraw"):
        assert table.post(alice, about(table, alice), do=do).status_code == 404


def test_withdrawn_words_leave_a_day_and_nothing_is_called_changed(
    opened: Table, clock: SetClock, alice: Person, bob: Person
) -> None:
    opened.post(alice, about(opened, alice), do="mark")
    assert opened.post(alice, about(opened, alice), do="withdraw").status_code == 302
    for _ in range(2):
        for who in (alice, bob):
            for page in (opened.page(who), opened.thread(who)):
                assert "Withdrawn on" in page
                assert TENDER not in page
                assert OTHER in page
                assert MARK not in page
                assert "changed" not in page
            assert opened.standing(who, "feeling") == Standing.OPEN.value
        opened.later(clock, days=30)
    assert opened.seal(alice, "feeling").words_id is None
    whole = "".join(as_json.document(cast.visit_of(bob)))
    assert TENDER not in whole
    assert "Withdrawn on" in whole


def test_one_goes_on_after_the_others_words_were_withdrawn(
    opened: Table, alice: Person, bob: Person
) -> None:
    opened.post(alice, about(opened, alice), do="withdraw")
    opened.done(bob, "line", "A line of Bob's")
    opened.done(alice, "line", "A line of Alice's")
    opened.look(alice, bob)
    assert "A line of Alice's" in opened.page(bob)


def test_told_words_can_be_withdrawn_and_stay_told(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("i-feel", "")
    for step in ("verdicts", "feelings", "needs"):
        table.act(alice, step, "passing")
    table.post(alice, "steps/told/answer/", when="the game is on", feel="lonely")
    [row] = [each for each in words_of(table, alice) if each.pk != table.row.meta_id]
    assert "the game is on" in table.page(bob)
    standing = table.standing(alice, "told")
    assert table.post(alice, f"words/{row.pk}/", do="withdraw").status_code == 302
    assert "the game is on" not in table.page(bob)
    assert "Withdrawn on" in table.page(bob)
    assert table.standing(alice, "told") == standing


def test_before_all_have_opened_theirs_nothing_can_be_withdrawn(
    three: tuple[Table, SetClock], alice: Person, bob: Person, dana: Person
) -> None:
    """A seal without words would keep the last of them from opening theirs."""
    table, _ = three
    table.offer(alice, "daily-check-in", "two-minutes")
    for who in (alice, bob, dana):
        table.done(who, "feeling", f"Word {who.pk.hex[:8]}")
    assert "Withdraw these words" not in table.page(dana)
    table.post(dana, about(table, dana), do="withdraw")
    table.look(alice, bob, dana)
    for who in (alice, bob, dana):
        assert f"Word {dana.pk.hex[:8]}" in table.page(who)
    assert "Withdraw these words" in table.page(dana)
    table.post(dana, about(table, dana), do="withdraw")
    assert f"Word {dana.pk.hex[:8]}" not in table.page(bob)
    assert "Withdrawn on" in table.page(bob)


def test_what_somebody_else_marks_in_the_database_is_no_mark(
    opened: Table, alice: Person, bob: Person
) -> None:
    """Bob writes a mark that names Alice's words, past the program: it is his, and not theirs."""
    opened.post(bob, about(opened, bob), do="mark")
    [row] = [
        each for each in words_of(opened, bob) if each.pk != opened.seal(bob, "feeling").words_id
    ]
    assert isinstance(row, Words)
    assert opened.run(bob).tender == {opened.seal(bob, "feeling").words_id}
