"""What members who put all their secrets together learn of Alice: the result.

Bob (and Charlie) hold every secret but hers: round keys, the openings of what they chose, and all
posts. `related` is the strongest search I know: it peels hers down to what is left after her own
share and compares that with every point they can compute from what they know.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest

from closeknit.vault import group, overlap, overlap_posts, overlap_proofs
from closeknit.vault.group import NEUTRAL
from closeknit.vault.overlap_proofs import Cipher, Opening
from closeknit.vault.tests.cast import Someone
from closeknit.vault.tests.overlap_table import (
    ALICE,
    BOB,
    CHARLIE,
    Table,
    negative,
    parts_of,
    rows_of,
    scalar,
)

MINUS = negative(scalar(1))


@contextmanager
def planted(owner: object, name: str, bug: Callable[..., object]) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, bug)
        yield


@contextmanager
def noted(owner: object, name: str) -> Iterator[list[bytes]]:
    """Every answer that the function gives meanwhile."""
    answers: list[bytes] = []
    sound = getattr(owner, name)

    def noting(*args: object, **kwargs: object) -> object:
        answers.append(sound(*args, **kwargs))
        return answers[-1]

    with planted(owner, name, noting):
        yield answers


def left_of(table: Table, others: tuple[Someone, ...]) -> list[tuple[Cipher, Cipher, bytes]]:
    """For each option: the sum, Alice's share, and what her share hides when others peel it."""
    rest = group.ZERO
    for person in others:
        if person.id not in table.shares:
            rest = group.plus(rest, table.scalar_of(person))
    before = table.copy()
    del before.shares[ALICE.id]
    sums, _ = before.sums()
    found = []
    for one, after in zip(sums, rows_of(table.shares[ALICE.id]), strict=True):
        mask = NEUTRAL if rest == group.ZERO else group.times(rest, after.first)
        found.append((one, after, group.subtract(after.second, mask)))
    return found


def related(table: Table, others: tuple[Someone, ...], known: list[bytes]) -> list[bool]:
    """For each option whether what is left is one of the points that the others can compute.

    `known` are points they had in mind; to them come all posted before, and sums and differences.
    """
    alices = rows_of(table.choices[ALICE.id])
    found = []
    for at, (one, after, left) in enumerate(left_of(table, others)):
        posted = [*one, after.first, *alices[at], table.joint_key, group.base_times(scalar(1))]
        posted += [table.key_of(person) for person in table.people]
        points = [NEUTRAL, *known, *posted]
        points += [group.times(MINUS, point) for point in points]
        points += [group.add(point, other) for point in known for other in posted]
        points += [group.subtract(point, other) for point in known for other in posted]
        found.append(left in points)
    return found


def bob_says_no(table: Table, hidden: bytes, first: bytes) -> None:
    opening = Opening(first, hidden)
    key = table.joint_key
    row = Cipher(
        group.base_times(first), group.add(group.times(first, key), group.base_times(hidden))
    )
    table.choose_badly(BOB, [row], [opening])


@pytest.mark.parametrize("first_to_share", [ALICE, BOB], ids=["alice", "bob"])
@pytest.mark.parametrize("alice", [{0}, set()], ids=["yes", "no"])
def test_who_says_no_learns_nothing(first_to_share: Someone, alice: set[int]) -> None:
    """Bob says no with a point of his own choice, and looks for it in what Alice leaves."""
    for hidden in (scalar(1), scalar(2), negative(scalar(1)), group.new_scalar()):
        table = Table.of(ALICE, BOB, count=1)
        table.choose(ALICE, alice)
        first = group.new_scalar()
        bob_says_no(table, hidden, first)
        if first_to_share is BOB:
            table.share(BOB)
        table.share(ALICE)
        known = [group.base_times(hidden), group.base_times(first)]
        assert related(table, (BOB,), known) == [False]


@pytest.mark.parametrize("alice", [{0}, set()], ids=["yes", "no"])
def test_without_blinding_who_says_no_reads_the_other(alice: set[int]) -> None:
    """Why shares are blinded: this was the first design, and the search above finds its hole."""
    table = Table.of(ALICE, BOB, count=1)
    table.choose(ALICE, alice)
    hidden = group.new_scalar()
    bob_says_no(table, hidden, group.new_scalar())
    with (
        planted(group, "inverse", lambda _: scalar(1)),
        planted(overlap_posts, "check_peeled", lambda *_: None),
    ):
        table.share(ALICE)
        assert related(table, (BOB,), [group.base_times(hidden)]) == [alice == {0}]
        table.share(BOB)
        assert table.joint() == set()


@pytest.mark.parametrize("alice", [{0}, set()], ids=["yes", "no"])
def test_without_the_proof_of_knowledge_who_says_no_reads_the_other(alice: set[int]) -> None:
    """Why each proves what they hide: Bob's no is three times the first halves' sum.

    A common scalar keeps that proportion, if Alice said yes.
    """
    table = Table.of(ALICE, BOB, count=1)
    table.choose(ALICE, alice)
    first, three = group.new_scalar(), scalar(3)
    both = group.add(rows_of(table.choices[ALICE.id])[0].first, group.base_times(first))
    masked = group.add(group.times(first, table.joint_key), group.times(three, both))
    row = Cipher(group.base_times(first), masked)
    table.choose_badly(BOB, [row], [Opening(first, three)])
    with pytest.raises(overlap.TamperedPost):
        table.share(ALICE)
    with planted(overlap_posts, "check_known", lambda *_: None):
        table.share(ALICE)
        _, after, left = left_of(table, (BOB,))[0]
        assert (left == group.times(three, after.first)) == (alice == {0})


def test_no_single_choice_opens_with_all_other_secrets() -> None:
    """Bob and Charlie try every key of theirs on each ciphertext of Alice, yes and no alike."""
    table = Table.of(ALICE, BOB, CHARLIE, count=4)
    assert table.play({0, 1}, {0, 2}, {0, 1, 2}) == {0}
    one, two = table.scalar_of(BOB), table.scalar_of(CHARLIE)
    keys = [one, two, group.plus(one, two)]
    for first, second in rows_of(table.choices[ALICE.id]):
        opened = [group.subtract(second, group.times(key, first)) for key in keys]
        assert NEUTRAL not in opened
    # Her own key is needed, and then it would open: the trial itself is sound.
    all_three = group.plus(keys[2], table.scalar_of(ALICE))
    rows = rows_of(table.choices[ALICE.id])
    opened = [group.subtract(row.second, group.times(all_three, row.first)) for row in rows]
    assert [point == NEUTRAL for point in opened] == [True, True, False, False]


def test_what_is_left_of_an_option_is_neutral_only_if_it_is_joint() -> None:
    """With all other secrets, on every option, whoever of the three said no."""
    options = range(8)
    choices = [[o for o in options if o >> member & 1] for member in range(3)]
    for order in ((0, 1, 2), (1, 0, 2), (2, 1, 0)):
        table = Table.of(ALICE, BOB, CHARLIE, count=8)
        for person, yes in zip(table.people, choices, strict=True):
            table.choose(person, yes)
        for at in order:
            table.share(table.people[at])
            if table.people[at] is ALICE:
                left = [point == NEUTRAL for _, _, point in left_of(table, (BOB, CHARLIE))]
                assert left == [False] * 7 + [True]
        assert table.joint() == {7}


def test_before_alice_shares_nothing_is_neutral_for_the_others() -> None:
    table = Table.of(ALICE, BOB, CHARLIE)
    for person in table.people:
        table.choose(person, {0})
    table.share(BOB)
    table.share(CHARLIE)
    rows, _ = table.sums()
    keys = [group.new_scalar(), table.scalar_of(BOB), table.scalar_of(CHARLIE)]
    for row in rows:
        assert NEUTRAL not in [
            group.subtract(row.second, group.times(key, row.first)) for key in keys
        ]
        assert NEUTRAL not in row


def finals(choices: list[set[int]], count: int) -> tuple[list[Cipher], Table]:
    table = Table.of(*(ALICE, BOB, CHARLIE)[: len(choices)], count=count)
    table.play(*choices)
    return table.sums()[0], table


def test_the_same_choices_never_leave_the_same_points() -> None:
    halves: list[bytes] = []
    no, yes = set[int](), {0, 1}
    for choices in ([no, no], [no, yes], [yes, no], [no, no]):
        for _ in range(4):
            rows, table = finals(choices, 2)
            halves += [half for row in rows for half in row]
            for posts in (table.choices, table.shares):
                halves += [half for post in posts.values() for row in rows_of(post) for half in row]
    posted_twice = len(halves) - len(set(halves))
    # The last share's rows are the finals themselves, and nothing else comes twice.
    assert posted_twice == 16 * 2 * 2


def test_what_is_left_is_the_product_of_fresh_scalars_times_the_points_of_those_who_said_no() -> (
    None
):
    """So for every point there is exactly one product that gives it: it tells neither who nor how many.

    Any single member's scalar, uniform and known to them alone, makes the product uniform.
    """
    choices = [{0, 3}, {0, 2, 3}, {0, 1, 2}]
    table = Table.of(ALICE, BOB, CHARLIE, count=5)
    with noted(overlap, "_encrypt") as encrypted:
        for person, yes in zip(table.people, choices, strict=True):
            table.choose(person, yes)
    with noted(group, "inverse") as blinding:
        for person in table.people:
            table.share(person)
    assert len(set(blinding)) == len(blinding) == 15
    rows, _ = table.sums()
    for option in range(5):
        sum_of_hidden, product = group.ZERO, scalar(1)
        for member in range(3):
            sum_of_hidden = group.plus(sum_of_hidden, encrypted[member * 5 + option][1].hidden)
            product = group.product(product, blinding[member * 5 + option])
        if option == 0:
            assert (sum_of_hidden, rows[0].second) == (group.ZERO, NEUTRAL)
        else:
            assert rows[option].second == group.base_times(group.product(product, sum_of_hidden))


def test_the_bits_of_what_is_left_lean_nowhere() -> None:
    """Whoever says no, and however many, the points look alike; six sigmas are one in 10**9."""
    no, yes = set[int](), set(range(64))
    for choices in ([no, yes], [yes, no], [no, no]):
        rows, _ = finals(choices, 64)
        ones = sum(int.from_bytes(half, "little").bit_count() for row in rows for half in row)
        tossed = 64 * 2 * 256
        assert abs(2 * ones - tossed) < 6 * tossed**0.5


def test_a_no_is_a_fresh_point_at_every_option() -> None:
    table = Table.of(ALICE, BOB, count=8)
    with noted(overlap, "_encrypt") as encrypted:
        table.choose(ALICE, {1})
    hidden = [opening.hidden for _, opening in encrypted]
    assert hidden.pop(1) == group.ZERO
    assert len({*hidden, group.ZERO}) == 8


def test_proofs_never_use_a_number_twice() -> None:
    """Two answers with the same random number would give the secret away by subtraction."""
    table = Table.of(ALICE, BOB)
    with noted(group, "new_scalar") as drawn:
        table.play({0}, {0, 1})
    # For each of two members: two to encrypt each option, two for its proof, and for the share one
    # of the key and two of each option.
    assert len(set(drawn)) == len(drawn) == 2 * (4 + 2 + 1 + 4)


def test_a_proof_answers_differently_each_time() -> None:
    table = Table.of(ALICE, BOB)
    table.choose(ALICE, {0})
    table.choose(BOB, {0})
    seen = []
    for _ in range(3):
        again = table.copy()
        again.share(ALICE)
        again.choose(BOB, {0})
        seen.append((parts_of(again.shares[ALICE.id])[1], parts_of(again.choices[BOB.id])[1]))
    for one, other in pairwise(seen):
        for first, second in zip(one, other, strict=True):
            assert not set(scalars(first)) & set(scalars(second))


def scalars(proof: bytes) -> list[bytes]:
    return overlap_proofs._scalars(proof)
