"""What a search finds, and in which order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from closeknit.catalogue import BondKind, Practice, Sought, Strategy, Way, load, words_of
from closeknit.catalogue.practice import Form, Pool, Prompt, StepText
from closeknit.catalogue.searching import Index, index_of

EVERYBODY = frozenset(BondKind)
POOLS = {
    "cups": Pool(
        "cups",
        "Cups",
        (
            Prompt("one", "Which cup is yours?", 1, EVERYBODY),
            Prompt("two", "Which kettle sang?", 1, EVERYBODY, retired=True),
        ),
    )
}
SHIPPED = load()


def step(**said: object) -> StepText:
    usual = {
        "key": "say",
        "kind": "share",
        "readers": None,
        "sealed": False,
        "ways": frozenset(Way),
    }
    return StepText(**{"title": "Say", "text": "A sentence.", **usual, **said})


def practice(name: str, *steps: StepText, **said: object) -> Practice:
    usual: dict[str, object] = {
        "version": 1,
        "title": name.capitalize(),
        "strategy": Strategy.TIME,
        "depth": (1, 1),
        "minutes": 5,
        "ways": frozenset({Way.OWN_TIME}),
        "bonds": EVERYBODY - {BondKind.JUST_ME},
        "why": "Because.",
        "source": "Opinion.",
        "forms": (Form("whole", "Whole", 5, ("say",)),),
    }
    return Practice(**{"id": name, "steps": steps or (step(),), **usual, **said})


def found(words: str, *practices: Practice, **limits: object) -> list[str]:
    index = index_of(practices, POOLS)
    return [each.id for each in index.find(Sought(words, **limits))]


def test_words_are_compared_without_case_accents_and_apostrophes() -> None:
    assert words_of("What Wasn’t said, in the *Café*: 36 questions") == [
        "what", "wasnt", "said", "in", "the", "cafe", "36", "questions",
    ]  # fmt: skip
    assert words_of("!?  _ – ’") == []


@pytest.mark.parametrize(
    "held",
    [
        practice("tea", title="The quarrel"),
        practice("tea", why="After a *quarrel* it is late."),
        practice("tea", step(title="A quarrel")),
        practice("tea", step(text="A QUARREL.")),
        practice("tea", step(prompts=("No quarrel",))),
    ],
    ids=["title", "why", "title of a step", "text of a step", "prompt"],
)
def test_a_word_is_found_wherever_it_stands(held: Practice) -> None:
    assert found("Quarrel", held, practice("coffee")) == ["tea"]


def test_what_a_pool_asks_is_found_and_what_it_asks_no_more_is_not() -> None:
    drawing = practice("tea", step(pool="cups"))
    assert found("cup", drawing) == ["tea"]
    assert found("kettle", drawing) == []


def test_a_name_that_others_see_leads_nobody_to_what_it_is() -> None:
    assert found("lullaby", practice("withdrawn", called_to_others="A lullaby")) == []


def test_all_words_have_to_occur_and_the_last_may_have_just_begun() -> None:
    tea = practice("tea", why="A kettle sings in the kitchen.")
    assert found("kettle kit", tea) == ["tea"]
    assert found("ket kitchen", tea) == []
    assert found("kettle garden", tea) == []
    assert found("kettle kitchens", tea) == []


def test_titles_come_first_and_the_rest_keeps_its_order() -> None:
    one = practice("one", why="Listen to the rain.")
    two = practice("two", title="Rain")
    three = practice("three", title="Listen to rain")
    four = practice("four", why="Rain, listen.")
    assert found("listen rain", one, two, three, four) == ["three", "one", "four"]
    assert found("rain", one, two, three, four) == ["two", "three", "one", "four"]


def test_no_words_find_everything_in_the_order_of_the_catalogue() -> None:
    assert found("", practice("b"), practice("a")) == ["b", "a"]
    assert found("…", practice("b"), practice("a")) == ["b", "a"]


def test_each_limit_leaves_out_what_is_beyond_it() -> None:
    short = Form("short", "Short", 2, ("say",))
    small = practice("small", strategy=Strategy.TRUST, ways=frozenset({Way.ALONE}))
    large = practice("large", depth=(1, 4), forms=(Form("whole", "Whole", 40, ("say",)),))
    either = practice("either", depth=(2, 2), forms=(Form("whole", "Whole", 40, ("say",)), short))
    team = practice("team", bonds=frozenset({BondKind.COLLEAGUE}), ways=frozenset({Way.LIVE}))
    every = (small, large, either, team)
    assert found("", *every, strategy=Strategy.TRUST) == ["small"]
    assert found("", *every, deepest=1) == ["small", "team"]
    assert found("", *every, deepest=2) == ["small", "either", "team"]
    assert found("", *every, minutes=3) == ["either"]
    assert found("", *every, way=Way.LIVE) == ["team"]
    assert found("", *every, bond=BondKind.FRIEND) == ["small", "large", "either"]
    assert found("", *every, bond=BondKind.FRIEND, minutes=5, deepest=1) == ["small"]


def test_with_nobody_else_is_whatever_can_be_done_alone() -> None:
    about_a_bond = practice("tea", ways=frozenset({Way.ALONE}), bonds=frozenset({BondKind.FRIEND}))
    assert found("", about_a_bond, practice("coffee"), bond=BondKind.JUST_ME) == ["tea"]


def test_with_colleagues_nothing_is_deeper_than_two() -> None:
    ladder = practice("ladder", depth=(1, 5))
    assert found("", ladder, deepest=2) == []
    assert found("", ladder, deepest=2, bond=BondKind.COLLEAGUE) == ["ladder"]


@pytest.fixture(scope="module")
def shipped() -> Index:
    return SHIPPED.index


WORDS = sorted({word for each in SHIPPED.practices for word in words_of(each.title)})


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3), st.integers(1, 4))
def test_whatever_is_found_holds_the_words_and_fits(
    shipped: Index, words: list[str], deepest: int
) -> None:
    every = shipped.find(Sought(" ".join(words)))
    narrowed = shipped.find(Sought(" ".join(words), deepest=deepest))
    assert narrowed == [each for each in every if each.depth[1] <= deepest]
    assert len({each.id for each in every}) == len(every)
    for each in every:
        place = shipped.practices.index(each)
        assert all(place in shipped.texts[word] for word in words[:-1])


@given(st.text(max_size=40))
def test_nothing_that_can_be_typed_is_too_much(shipped: Index, typed: str) -> None:
    assert len(shipped.find(Sought(typed))) <= len(shipped.practices)


@given(st.sampled_from(SHIPPED.practices))
def test_every_practice_is_found_first_by_its_own_title(shipped: Index, each: Practice) -> None:
    best = shipped.find(Sought(each.title))[0]
    assert set(words_of(each.title)) <= set(words_of(best.title))


def test_the_index_belongs_to_its_catalogue() -> None:
    assert SHIPPED.index is SHIPPED.index
    assert replace(SHIPPED, practices=()).index.practices == ()
