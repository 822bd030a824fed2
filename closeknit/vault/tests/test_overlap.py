"""An overlap shows what all chose; every post is bound to its round, author, stage and place."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from closeknit.vault import Tampered, group, overlap
from closeknit.vault.overlap import Context, Posts, TamperedPost
from closeknit.vault.tests.cast import Someone, fresh_identity, row
from closeknit.vault.tests.overlap_table import Table

CAST = tuple(Someone.new() for _ in range(8))
ALICE, BOB, CHARLIE = CAST[:3]
STAGES = ("keys", "choices", "shares")


@pytest.fixture(scope="module")
def played() -> Table:
    table = Table.of(*CAST[:3])
    assert table.play({0, 1}, {0}, {0, 1}) == {0}
    return table


def test_two_three_and_four_get_what_all_chose_whatever_each_chose() -> None:
    # Option number o is chosen by the members whose bit is set in o: every combination once.
    for members in (2, 3, 4):
        options = range(2**members)
        choices = [[o for o in options if o >> member & 1] for member in range(members)]
        assert Table.of(*CAST[:members], count=2**members).play(*choices) == {2**members - 1}


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_the_joint_options_are_the_intersection_in_any_order(data: st.DataObject) -> None:
    members, count = data.draw(st.integers(2, 4)), data.draw(st.integers(1, 5))
    subsets = st.sets(st.integers(0, count - 1))
    choices = data.draw(st.lists(subsets, min_size=members, max_size=members))
    order = data.draw(st.permutations(range(members)))
    table = Table.of(*CAST[:members], count=count)
    assert table.play(*choices, order=order) == set.intersection(*choices)


def test_two_find_all_and_nothing_in_every_pair_of_choices() -> None:
    for first in range(4):
        for second in range(4):
            choices = [{o for o in (0, 1) if chosen >> o & 1} for chosen in (first, second)]
            assert Table.of(ALICE, BOB).play(*choices) == choices[0] & choices[1]


def test_the_largest_rounds() -> None:
    assert Table.of(*CAST, count=2).play(*[{1}] * 8) == {1}
    everything = range(64)
    assert Table.of(ALICE, BOB, count=64).play(everything, everything) == set(everything)


def test_all_members_and_all_orders_of_members_read_the_same(played: Table) -> None:
    turned = replace(played.context, members=played.context.members[::-1])
    assert turned == played.context
    backwards = Posts(*(dict(reversed(getattr(played, stage).items())) for stage in STAGES))
    assert overlap.joint(turned, backwards, played.publics) == {0}


def test_sizes_tell_nothing_of_a_choice() -> None:
    table = Table.of(ALICE, BOB)
    table.play({0, 1}, {})
    for stage in STAGES:
        assert len({len(post) for post in getattr(table, stage).values()}) == 1


def test_yes_and_no_cost_the_same_work(monkeypatch: pytest.MonkeyPatch) -> None:
    table, worked = Table.of(ALICE, BOB), []
    for name in ("times", "base_times", "add", "new_scalar"):
        sound = getattr(group, name)

        def counted(*args: Any, name: str = name, sound: Callable[..., bytes] = sound) -> bytes:
            worked.append(name)
            return sound(*args)

        monkeypatch.setattr(group, name, counted)
    table.choose(ALICE, {})
    nothing, worked[:] = list(worked), []
    table.choose(ALICE, {0, 1})
    assert worked == nothing


@pytest.mark.parametrize(
    "change",
    [
        {"members": (ALICE.id,)},
        {"members": tuple(row() for _ in range(9))},
        {"members": (ALICE.id, ALICE.id)},
        {"members": (ALICE.id, b"short")},
        {"count": 0},
        {"count": 65},
        {"bond": b""},
        {"subject": b"s" * 17},
        {"options": b"o" * 31},
    ],
    ids=["alone", "nine", "twice", "short", "no-option", "65-options", "bond", "subject", "hash"],
)
def test_a_round_has_its_limits(played: Table, change: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        replace(played.context, **change)


def test_only_members_choose_and_only_what_is_on_the_list(played: Table) -> None:
    dana, own = row(), fresh_identity().shared
    context, posts, publics = played.context, played.posts, played.publics
    attempts: list[Callable[[], object]] = [
        lambda: overlap.new_key(context, dana, own),
        lambda: overlap.choose(context, dana, own, posts, publics, frozenset()),
        lambda: overlap.share(context, dana, own, played.secrets[ALICE.id], posts, publics),
        lambda: overlap.choose(context, ALICE.id, own, posts, publics, frozenset({2})),
        lambda: overlap.choose(context, ALICE.id, own, posts, publics, frozenset({-1})),
    ]
    for attempt in attempts:
        with pytest.raises(ValueError):
            attempt()


@pytest.mark.parametrize(
    "change",
    [
        {"bond": row()},
        {"epoch": 4},
        {"subject": row()},
        {"round": 8},
        {"options": b"o" * 32},
        {"count": 3},
        {"members": tuple(person.id for person in CAST[:4])},
        {"members": (ALICE.id, BOB.id)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_posts_hold_in_their_own_round_alone(played: Table, change: dict[str, Any]) -> None:
    other = replace(played.context, **change)
    publics = {person.id: person.identity.public for person in CAST}
    own, kept = ALICE.identity.shared, {ALICE.id: played.keys[ALICE.id]}
    with pytest.raises(TamperedPost):
        overlap.joint(other, played.posts, publics)
    with pytest.raises(TamperedPost):
        overlap.choose(other, ALICE.id, own, Posts(played.keys), publics, frozenset())
    # Stage by stage: everything before is of the other round, and this one post is not.
    table = Table(CAST[:4][: len(other.members)], other)
    for person in table.people:
        table.bring_key(person)
    table.keys |= kept
    with pytest.raises(TamperedPost) as caught:
        table.choose(BOB, {})
    assert (caught.value.author, caught.value.stage) == (ALICE.id, "key")


@pytest.mark.parametrize("stage", STAGES)
def test_a_post_of_the_round_before_is_refused_at_every_stage(played: Table, stage: str) -> None:
    table = Table(played.people, replace(played.context, round=8))
    for person in table.people:
        table.bring_key(person)
    table.play({0}, {0}, {0})
    getattr(table, stage)[BOB.id] = getattr(played, stage)[BOB.id]
    with pytest.raises(TamperedPost) as caught:
        table.joint()
    assert (caught.value.author, caught.value.stage) == (BOB.id, stage.removesuffix("s"))


@pytest.mark.parametrize("stage", STAGES)
def test_a_post_stands_for_its_author_and_stage_alone(played: Table, stage: str) -> None:
    for swap in (BOB, CHARLIE):
        table = played.copy()
        posts = getattr(table, stage)
        posts[ALICE.id], posts[swap.id] = posts[swap.id], posts[ALICE.id]
        with pytest.raises(TamperedPost):
            table.joint()
    for other in STAGES:
        if other != stage:
            table = played.copy()
            getattr(table, stage)[ALICE.id] = getattr(table, other)[ALICE.id]
            with pytest.raises(TamperedPost):
                table.joint()


@pytest.mark.parametrize("stage", STAGES)
def test_one_missing_and_one_too_many_are_named(played: Table, stage: str) -> None:
    table, dana = played.copy(), row()
    post = getattr(table, stage).pop(BOB.id)
    with pytest.raises(TamperedPost) as missing:
        table.joint()
    getattr(table, stage).update({BOB.id: post, dana: post})
    with pytest.raises(TamperedPost) as one_more:
        table.joint()
    for caught, author in ((missing, BOB.id), (one_more, dana)):
        assert (caught.value.author, caught.value.stage) == (author, stage.removesuffix("s"))
        assert author.hex() in str(caught.value)


def test_a_reader_trusts_the_identities_that_they_have_pinned(played: Table) -> None:
    context, posts = played.context, played.posts
    for publics in (
        played.publics | {BOB.id: CHARLIE.identity.public},
        {key: value for key, value in played.publics.items() if key != BOB.id},
    ):
        with pytest.raises(TamperedPost) as caught:
            overlap.joint(context, posts, publics)
        assert caught.value.author == BOB.id


def test_nobody_shares_twice_or_before_all_have_chosen(played: Table) -> None:
    with pytest.raises(TamperedPost):
        played.copy().share(ALICE)
    early = Table.of(ALICE, BOB)
    early.choose(ALICE, {})
    with pytest.raises(TamperedPost) as caught:
        early.share(ALICE)
    assert (caught.value.author, caught.value.stage) == (BOB.id, "choice")


def test_a_secret_fits_its_own_round(played: Table) -> None:
    table = Table.of(ALICE, BOB)
    table.choose(ALICE, {0})
    table.choose(BOB, {0})
    sound = table.secrets[ALICE.id]
    for secret in (
        played.secrets[ALICE.id], table.secrets[BOB.id], sound[:-1], sound[1:], b"",
        sound + b"\0", b"\2" + sound[1:],
    ):  # fmt: skip
        table.secrets[ALICE.id] = secret
        with pytest.raises(Tampered):
            table.share(ALICE)


def test_a_chain_of_shares_has_one_next_link() -> None:
    table = Table.of(*CAST[:3])
    for person in table.people:
        table.choose(person, {0})
    aside = table.copy()
    table.share(ALICE)
    aside.share(BOB)
    forked = table.copy()
    forked.shares[BOB.id] = aside.shares[BOB.id]
    with pytest.raises(TamperedPost):
        forked.share(CHARLIE)
    # A share made after one that was taken away again leads nowhere.
    table.share(BOB)
    del table.shares[ALICE.id]
    with pytest.raises(TamperedPost) as caught:
        table.share(CHARLIE)
    assert (caught.value.author, caught.value.stage) == (BOB.id, "share")


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_every_bit_of_every_post_counts(played: Table, data: st.DataObject) -> None:
    table = played.copy()
    posts = getattr(table, data.draw(st.sampled_from(STAGES)))
    author = data.draw(st.sampled_from(sorted(posts)))
    flipped = bytearray(posts[author])
    at = data.draw(st.integers(0, len(flipped) * 8 - 1))
    flipped[at // 8] ^= 1 << at % 8
    posts[author] = bytes(flipped)
    with pytest.raises(TamperedPost) as caught:
        table.joint()
    assert caught.value.author == author


@pytest.mark.parametrize("stage", STAGES)
def test_a_cut_or_lengthened_post_is_none(played: Table, stage: str) -> None:
    post = getattr(played, stage)[BOB.id]
    for blob in (*(post[:size] for size in range(0, len(post), 7)), post + b"\0", post + post):
        table = played.copy()
        getattr(table, stage)[BOB.id] = blob
        with pytest.raises(TamperedPost):
            table.joint()


def test_a_context_is_encoded_in_one_way() -> None:
    ids = tuple(person.id for person in CAST[:2])
    context = Context(row(), 1, row(), 2, b"o" * 32, 3, ids)
    changes: list[dict[str, Any]] = [
        {"bond": row()}, {"epoch": 2}, {"subject": row()}, {"round": 1}, {"options": b"p" * 32},
        {"count": 4}, {"members": (ALICE.id, CHARLIE.id)}, {"members": (*ids, CHARLIE.id)},
        {"epoch": 2, "round": 1},
    ]  # fmt: skip
    encoded = [context.encoded, *(replace(context, **change).encoded for change in changes)]
    assert len(set(encoded)) == len(encoded)
