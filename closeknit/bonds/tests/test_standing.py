"""The judgement whether a bond can be written in, over every small disagreement."""

from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from closeknit.bonds.standing import Facts, Standing, standing

PEOPLE = [UUID(int=number) for number in range(1, 5)]
PRINTS = [bytes([number]) * 32 for number in range(3)]
prints = st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from(PRINTS))
some = st.frozensets(st.sampled_from(PEOPLE))

facts = st.builds(
    Facts,
    me=st.just(PEOPLE[0]),
    latest=st.integers(0, 4),
    closed=st.booleans(),
    adopted=st.integers(0, 4),
    marked=st.integers(0, 4),
    broken=st.booleans(),
    listed=prints,
    present=some,
    left=some,
    claimed=prints,
    pinned=prints.map(lambda found: {PEOPLE[0]: PRINTS[0], **found}),
)


@given(facts)
def test_open_means_that_rows_pins_columns_and_signed_list_say_the_same(given_: Facts) -> None:
    if standing(given_) is not Standing.OPEN:
        return
    assert given_.present == given_.listed.keys()
    for person in given_.present:
        assert given_.claimed[person] == given_.pinned[person] == given_.listed[person]
    assert not given_.closed
    assert not given_.broken
    assert given_.marked <= given_.latest <= given_.adopted


@given(facts)
def test_a_next_epoch_is_due_only_for_departures_that_are_signed(given_: Facts) -> None:
    if standing(given_) in (Standing.DUE, Standing.ALONE):
        assert given_.listed.keys() - given_.present <= given_.left
        assert given_.present <= given_.listed.keys()


def both() -> Facts:
    """Alice and Bob, and nothing amiss."""
    two = dict(zip(PEOPLE[:2], PRINTS[:2], strict=True))
    people = frozenset(two)
    return Facts(PEOPLE[0], 2, False, 2, 2, False, two, people, frozenset(), two, two)


def test_what_stops_sharing_and_why() -> None:
    fine, (me, bob, third) = both(), PEOPLE[:3]
    assert standing(fine) is Standing.OPEN
    gone = frozenset([me])
    cases = [
        (replace(fine, latest=3), Standing.WAITING),
        (replace(fine, marked=3), Standing.UNSURE),
        (replace(fine, broken=True), Standing.UNSURE),
        (replace(fine, closed=True), Standing.UNSURE),
        (replace(fine, present=fine.present | {third}), Standing.UNSURE),
        (replace(fine, present=gone), Standing.UNSURE),
        (replace(fine, present=gone, closed=True), Standing.UNSURE),
        (replace(fine, present=gone, left=frozenset([bob])), Standing.UNSURE),
        (replace(fine, present=gone, closed=True, left=frozenset([bob])), Standing.ALONE),
        (replace(fine, claimed={**fine.claimed, bob: PRINTS[2]}), Standing.CHANGED),
        (replace(fine, claimed={**fine.claimed, me: PRINTS[2]}), Standing.UNSURE),
        (replace(fine, pinned={me: PRINTS[0]}), Standing.CHANGED),
        (replace(fine, listed={**fine.listed, bob: PRINTS[2]}), Standing.DUE),
    ]
    for case, expected in cases:
        assert standing(case) is expected, case
