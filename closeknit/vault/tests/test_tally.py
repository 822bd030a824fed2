import random

from hypothesis import given
from hypothesis import strategies as st

from closeknit.vault import read_tally, tally_bytes, tally_change, tally_sum, tally_term
from closeknit.vault.tests.cast import fresh_identity

KEYS = fresh_identity().private
Row = tuple[bytes, int, bytes]
rows = st.lists(
    st.tuples(
        st.binary(min_size=16, max_size=16), st.integers(1, 9), st.binary(min_size=32, max_size=32)
    ),
    unique_by=lambda row: row[0],
    min_size=1,
    max_size=8,
)


def of(kept: list[Row]) -> int:
    return tally_sum(tally_term(KEYS, *row) for row in kept)


@given(rows, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(kept: list[Row], shuffling: random.Random) -> None:
    shuffled = kept.copy()
    shuffling.shuffle(shuffled)
    assert of(shuffled) == of(kept)


@given(rows)
def test_one_row_gone_rolled_back_or_changed_is_noticed(kept: list[Row]) -> None:
    (row, revision, content), *rest = kept
    assert of(rest) != of(kept)
    assert of([(row, revision + 1, content), *rest]) != of(kept)
    assert of([(row, revision, content[::-1] + b"\0"), *rest]) != of(kept)
    assert of([*kept, (row, revision, content)]) != of(kept)


@given(rows)
def test_it_is_kept_up_without_reading_the_others(kept: list[Row]) -> None:
    total = 0
    for row in kept:
        total = tally_change(total, added=tally_term(KEYS, *row))
    assert total == of(kept)
    row_id, revision, content = kept[0]
    total = tally_change(
        total,
        removed=tally_term(KEYS, row_id, revision, content),
        added=tally_term(KEYS, row_id, revision + 1, b"n" * 32),
    )
    assert total == of([(row_id, revision + 1, b"n" * 32), *kept[1:]])
    assert tally_change(tally_term(KEYS, *kept[0]), removed=tally_term(KEYS, *kept[0])) == 0
    assert read_tally(tally_bytes(total)) == total


def test_nobody_else_can_make_a_term() -> None:
    other = fresh_identity().private
    place = (b"r" * 16, 1, b"c" * 32)
    assert tally_term(KEYS, *place) != tally_term(other, *place)
