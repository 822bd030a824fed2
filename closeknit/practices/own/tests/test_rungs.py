"""A rung that somebody adds is drawn like all others, once, and its author alone takes it away."""

from uuid import uuid4

import pytest

from closeknit.bonds import access
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Words
from closeknit.catalogue import BondKind
from closeknit.people.models import Person
from closeknit.practices import beginning, desk, library
from closeknit.practices.own import rungs
from closeknit.practices.own.tests.desk_work import Writer
from closeknit.practices.tests.sitting_down import Two, browser, page_of
from tests import cast

pytestmark = pytest.mark.django_db

LADDER = library.practice("ladder")
MINE = "Which of my habits would you miss?"


def url(two: Two) -> str:
    return f"/together/{two.table.bond.pk}/rungs/"


def add(two: Two, who: Person, text: str = MINE, depth: object = 1) -> object:
    return browser(who).post(url(two), {"text": text, "depth": str(depth)})


def view_of(two: Two, who: Person) -> BondView:
    visit = cast.visit_of(who)
    return access.view_of(visit, access.bond_of(visit, two.table.bond.pk))


def found(two: Two, who: Person) -> list[rungs.Rung]:
    return rungs.of_bond(cast.visit_of(who), view_of(two, who))


def test_both_can_read_it_and_the_next_sitting_asks_it(
    two: Two, alice: Person, bob: Person
) -> None:
    assert "Add a rung of your own" in two.table.thread(alice)
    assert add(two, alice).status_code == 302
    assert MINE in page_of(browser(bob).get(url(two)))
    (rung,) = found(two, bob)
    assert (rung.text, rung.depth, rung.mine, rung.author.name) == (MINE, 1, False, "Alice")
    table = two.table
    assert table.offer(bob, "ladder").status_code == 302
    assert MINE in table.page(bob)
    assert MINE in table.page(alice)
    (step,) = [step for step in table.run(bob).steps if step.pool]
    drawn = table.run(bob).fields["prompts"][step.key]
    assert rung.prompt.key in drawn
    written = table.run(bob).fields["written"]
    assert written == {rung.prompt.key: {"text": MINE, "depth": 1}}


def test_it_never_comes_twice_to_anybody(two: Two, alice: Person, bob: Person) -> None:
    add(two, alice)
    assert two.table.offer(bob, "ladder").status_code == 302
    two.table.post(bob, "withdrawal/")
    assert two.table.offer(alice, "ladder").status_code == 302
    assert "written" not in two.table.run(alice).fields
    assert MINE not in two.table.page(alice)


def test_a_sitting_holds_what_was_taken_away_since(two: Two, alice: Person, bob: Person) -> None:
    add(two, alice)
    two.table.offer(bob, "ladder")
    (rung,) = found(two, alice)
    gone = browser(alice).post(f"{url(two)}{rung.row.pk}/removal/")
    assert gone.status_code == 302
    assert found(two, bob) == []
    assert not Words.objects.filter(pk=rung.row.pk).exists()
    assert MINE in two.table.page(alice)
    assert MINE in two.table.page(bob)


def test_its_author_alone_takes_it_away(
    two: Two, alice: Person, bob: Person, charlie: Person
) -> None:
    add(two, alice)
    (rung,) = found(two, alice)
    for who in (bob, charlie):
        client = browser(who)
        nobodys = client.post(f"{url(two)}{uuid4()}/removal/")
        answered = client.post(f"{url(two)}{rung.row.pk}/removal/")
        assert answered.status_code == nobodys.status_code == 404
        assert answered.content == nobodys.content
    assert "Take it away" not in page_of(browser(bob).get(url(two)))
    sitting = two.begin()
    assert browser(alice).post(f"{url(two)}{sitting.row.meta_id}/removal/").status_code == 404
    assert len(found(two, bob)) == 1


def test_an_outsider_finds_nothing(two: Two, alice: Person, charlie: Person) -> None:
    add(two, alice)
    client = browser(charlie)
    nobodys = client.get(f"/together/{uuid4()}/rungs/")
    assert (client.get(url(two)).status_code, client.get(url(two)).content) == (
        404,
        nobodys.content,
    )
    assert add(two, charlie).status_code == 404
    assert len(found(two, alice)) == 1


TWINS = [MINE, "which of MY habits, would you miss", "  Which of my habits would you miss ?? "]


@pytest.mark.parametrize("text", TWINS)
def test_what_asks_the_same_is_refused_kindly(
    two: Two, alice: Person, bob: Person, text: str
) -> None:
    add(two, alice)
    answered = add(two, bob, text)
    page = page_of(answered)
    assert answered.status_code == 422
    assert f"This one is on the ladder already: “{MINE}”" in page
    assert text.strip() in page
    assert len(found(two, alice)) == 1
    deeper = add(two, alice, text, 3)
    assert deeper.status_code == 422


def test_pressed_twice_it_is_one(two: Two, alice: Person) -> None:
    assert add(two, alice).status_code == add(two, alice).status_code == 302
    assert len(found(two, alice)) == 1
    assert add(two, alice, MINE.upper()).status_code == 422


def test_what_is_shipped_is_not_added_again(two: Two, alice: Person) -> None:
    shipped = library.catalogue().pools["ladder"].prompts[0].text
    answered = add(two, alice, shipped.upper())
    assert answered.status_code == 422
    assert "is on the ladder already" in page_of(answered)


WRONG = [
    ("", 1, "There are no words here yet."),
    ("   ", 1, "There are no words here yet."),
    ("???", 1, "There are no words here yet."),
    ("x" * 201, 1, "There is room for 200 characters here, and this has 201."),
    ("<b>What?</b>", 1, "This holds HTML."),
    ("Two\nlines?", 1, ""),
    ("What\u202e?", 1, "cannot be seen"),
    ("What?", 0, "Choose one of these."),
    ("What?", 6, "Choose one of these."),
    ("What?", "", "Choose one of these."),
    ("What?", "9" * 5000, "Choose one of these."),
]


@pytest.mark.parametrize(("text", "depth", "said"), WRONG, ids=range(len(WRONG)))
def test_what_does_not_fit_is_told_and_stays(
    two: Two, alice: Person, text: str, depth: object, said: str
) -> None:
    answered = add(two, alice, text, depth)
    page = page_of(answered)
    assert answered.status_code == 422
    assert said in page
    assert "<b>What?" not in answered.content.decode()
    assert found(two, alice) == []


def test_colleagues_go_no_deeper_than_two(alice: Person, dana: Person, bonded: object) -> None:
    bond = bonded(alice, dana, kind=BondKind.COLLEAGUE)
    client = browser(alice)
    address = f"/together/{bond.pk}/rungs/"
    assert client.post(address, {"text": MINE, "depth": "3"}).status_code == 422
    assert client.post(address, {"text": MINE, "depth": "2"}).status_code == 302
    assert 'value="3"' not in page_of(client.get(address))


def test_the_easiest_come_first_and_none_is_deeper_than_somebody_is_ready_for(
    two: Two, alice: Person
) -> None:
    add(two, alice, "A deep one?", 5)
    add(two, alice, "A light one?", 1)
    prompts = tuple(rung.prompt for rung in found(two, alice))
    assert [prompt.depth for prompt in prompts] == [1, 5]
    step = next(step for step in LADDER.steps if step.pool)
    first = beginning.draw([step], BondKind.FRIEND, (), 2, prompts)[step.key]
    assert first == [prompts[0].key]
    shipped = {p.key for p in library.catalogue().pools["ladder"].prompts if p.depth <= 4}
    seen = shipped | {prompts[0].key}
    with pytest.raises(beginning.PoolSpent):
        beginning.draw([step], BondKind.FRIEND, seen, 4, prompts)
    assert beginning.draw([step], BondKind.FRIEND, seen, 5, prompts)[step.key] == [prompts[1].key]
    with pytest.raises(beginning.PoolSpent):
        beginning.draw([step], BondKind.COLLEAGUE, seen, 5, prompts)


def test_a_spent_pool_goes_on_with_what_somebody_adds(two: Two, alice: Person, bob: Person) -> None:
    with desk.changing(two.table.visit(alice)) as mine:
        keys = [prompt.key for prompt in library.catalogue().pools["ladder"].prompts]
        mine.see(two.table.bond.pk.hex, keys)
    refused = two.table.offer(alice, "ladder")
    assert refused.status_code == 409
    assert f'<a href="{url(two)}">Add a rung of your own</a>' in page_of(refused)
    add(two, bob)
    assert two.table.offer(alice, "ladder").status_code == 302
    assert MINE in two.table.page(alice)


ALONE = """
id = "rung-alone"
version = 1
title = "A rung alone"
strategy = "time"
depth = 1
minutes = 5
ways = ["A"]
bonds = "all"
why = "To think."
source = "Opinion."

[[steps]]
key = "rung"
kind = "reflect"
pool = "ladder"
title = "A rung"
text = "Think."
"""


def test_alone_nobody_elses_rungs_are_drawn(two: Two, alice: Person) -> None:
    add(two, alice)
    writer = Writer(alice).brings(ALONE)
    page = page_of(writer.browser.get(writer.post("sitting/")["Location"]))
    assert "A rung alone" in page
    assert MINE not in page


def test_a_bond_holds_so_many(two: Two, alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rungs, "MOST", 2)
    for text in ("One?", "Two?"):
        assert add(two, alice, text).status_code == 302
    answered = add(two, alice, "Three?")
    assert answered.status_code == 422
    assert "that is all it holds" in page_of(answered)
    assert "Three?" in page_of(answered)
