"""A circle: drawn, listed, private unless shown, and shown as it was."""

import re
from pathlib import Path
from uuid import uuid4

import pytest
from django.http import HttpResponse
from hypothesis import given
from hypothesis import strategies as st

from closeknit.bonds.models import Words
from closeknit.keepsakes.circle import circles, drawing, payloads
from closeknit.keepsakes.circle.circles import Holds, Near, Sort
from closeknit.keepsakes.conftest import Pair
from closeknit.people import shelf
from closeknit.vault.golden_payloads import golden_mistakes

GOLDEN = Path(__file__).parent / "golden"
MINE = "/me/circle/"
CHOIR = {"name": "The choir", "near": "2", "sort": "group"}


def page(answer: HttpResponse) -> str:
    return bytes(answer.content).decode()


def shared(pair: Pair, *parts: str) -> str:
    return f"/together/{pair.bond.pk}/circles/" + "".join(f"{part}/" for part in parts)


def test_the_golden_payloads_load() -> None:
    assert golden_mistakes(GOLDEN, (payloads.CIRCLE, payloads.SHOWN)) == []


def test_it_is_drawn_and_listed_for_its_owner_alone(pair: Pair) -> None:
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    assert "Nobody stands here yet." in page(alice.get(MINE))
    assert alice.post(MINE, CHOIR).status_code == 302
    text = page(alice.get(MINE))
    assert text.count("The choir") == 2
    assert "<svg" in text
    assert "The choir" not in page(bob.get(MINE))
    assert "The choir" not in page(bob.get(shared(pair)))
    assert Words.objects.filter(subject=circles.place(pair.bond.pk)).count() == 0


def test_somebody_stands_nearer_and_is_taken_off(pair: Pair) -> None:
    alice = pair.browser(pair.alice)
    alice.post(MINE, CHOIR)
    [held] = circles.mine(pair.alice)
    assert alice.post(f"{MINE}{held.id}/", {"near": "1"}).status_code == 302
    assert [each.near for each in circles.mine(pair.alice)] == [Near.CLOSE]
    for sent in ("9", "", "x"):
        assert alice.post(f"{MINE}{held.id}/", {"near": sent}).status_code == 302
    assert alice.post(f"{MINE}{uuid4()}/", {"near": "off"}).status_code == 302
    assert [each.near for each in circles.mine(pair.alice)] == [Near.CLOSE]
    alice.post(f"{MINE}{held.id}/", {"near": "off"})
    assert circles.mine(pair.alice) == ()
    assert shelf.get(pair.alice, circles.LABEL) is None


def test_it_is_shown_as_it_was_and_taken_back(pair: Pair) -> None:
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    alice.post(MINE, CHOIR)
    assert alice.post(shared(pair, "mine"), {"show": "yes"}).status_code == 302
    text = page(bob.get(shared(pair)))
    assert "The choir" in text
    assert "Alice" in text
    alice.post(MINE, {**CHOIR, "name": "Nightingale"})
    assert "Nightingale" not in page(bob.get(shared(pair)))
    alice.post(shared(pair, "mine"), {"show": "yes"})
    assert "Nightingale" in page(bob.get(shared(pair)))
    assert Words.objects.filter(subject=circles.place(pair.bond.pk)).count() == 1
    assert "sees it as it was on" in page(alice.get(MINE))
    assert alice.post(shared(pair, "mine"), {"show": "no"}).status_code == 302
    assert "Nobody shows their circle here." in page(bob.get(shared(pair)))


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"name": ""}, "Something is needed here."),
        ({"name": "x" * 61}, "There is room for 60 characters here"),
        ({"near": "7"}, "Choose one of them."),
        ({"sort": "boss"}, "Choose one of them."),
    ],
)
def test_what_does_not_fit_says_so_and_stays_typed(
    pair: Pair, sent: dict[str, str], sentence: str
) -> None:
    answer = pair.browser(pair.alice).post(MINE, {**CHOIR, **sent})
    assert answer.status_code == 422
    assert sentence in page(answer)
    assert {**CHOIR, **sent}["name"] in page(answer)


def test_it_is_full_some_day_and_twice_is_once(pair: Pair) -> None:
    alice, once = pair.browser(pair.alice), str(uuid4())
    for _ in range(2):
        alice.post(MINE, {**CHOIR, "once": once})
    assert len(circles.mine(pair.alice)) == 1
    for _ in range(circles.MOST - 1):
        circles.add(pair.alice, "Somebody", Near.CLOSE, Sort.PERSON, uuid4())
    answer = alice.post(MINE, CHOIR)
    assert answer.status_code == 422
    assert "as many as it holds" in page(answer)


HELD = st.lists(
    st.builds(
        Holds,
        id=st.uuids(),
        name=st.text(min_size=1, max_size=60),
        near=st.sampled_from(Near),
        sort=st.sampled_from(Sort),
    ),
    max_size=circles.MOST,
)


@given(HELD)
def test_everybody_has_a_place_of_their_own_inside_the_picture(held: list[Holds]) -> None:
    dots = drawing.dots(held)
    assert len(dots) == len(held)
    assert len({(dot.x, dot.y) for dot in dots}) == len(dots)
    assert all(20 < dot.x < 460 and 20 < dot.y < 460 for dot in dots)
    assert all(len(dot.label) <= drawing.LONGEST for dot in dots)


def test_a_name_with_signs_of_html_is_a_name(pair: Pair) -> None:
    alice = pair.browser(pair.alice)
    alice.post(MINE, {**CHOIR, "name": "<b>Bo & Co</b>"})
    text = page(alice.get(MINE))
    assert "<b>" not in re.sub(r"<bdi>|</bdi>", "", text.split("<main")[1])
    assert "&lt;b&gt;Bo &amp; Co&lt;/b&gt;" in text
