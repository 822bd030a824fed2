"""A member with other code and the database shares: it is refused.

Bob is the one. He signs whatever he likes with his own identity and takes every hash as it should
be, so that nothing but the check under test stands between him and Alice.
"""

import pytest

from closeknit.vault import group, overlap_proofs
from closeknit.vault.encoding import STAMP
from closeknit.vault.group import NEUTRAL
from closeknit.vault.overlap import TamperedPost
from closeknit.vault.overlap_posts import about_post
from closeknit.vault.overlap_proofs import Cipher, Opening, peel
from closeknit.vault.tests.overlap_table import (
    ALICE,
    BOB,
    TORSION,
    chosen,
    encrypted,
    id_of,
    negative,
    refused,
    rows_of,
    scalar,
)

ONE = scalar(1)


def test_a_share_made_after_its_own_proof_is_refused() -> None:
    """If the challenge did not cover it, Bob could make a no of what all said yes to."""
    table = chosen(count=1)
    table.share(ALICE)
    rows, so_far = table.sums()
    secret, tried_key = table.scalar_of(BOB), group.new_scalar()
    about = about_post(table.context, BOB.id, so_far)
    tried = [group.base_times(group.new_scalar()) for _ in range(2)]
    said = [group.base_times(tried_key), *tried]
    some = [Cipher(*tried)]
    challenge = overlap_proofs._peeled_challenge(about, table.key_of(BOB), rows, some, said)
    p = group.plus(tried_key, group.product(challenge, secret))
    answer = group.new_scalar()
    through = group.inverse(answer)
    first = group.add(tried[0], group.times(challenge, rows[0].first))
    second = group.add(tried[1], group.times(challenge, rows[0].second))
    second = group.subtract(second, group.times(p, rows[0].first))
    fitted = Cipher(group.times(through, first), group.times(through, second))
    table.share_post(BOB, so_far, [fitted], challenge + p + answer)
    refused(BOB, "share", table.joint)


def test_a_choice_exchanged_after_sharing_is_refused() -> None:
    table = chosen()
    table.share(ALICE)
    table.choose(BOB, {1})
    refused(ALICE, "share", lambda: table.share(BOB))
    # The same ciphertexts in another post are another choice, whatever for.
    first = Opening(group.new_scalar(), ONE)
    rows = [encrypted(table.joint_key, opening) for opening in (first, Opening(ONE, first.first))]
    openings = [first, Opening(ONE, first.first)]
    again = table.copy()
    again.shares.clear()
    again.choose_badly(BOB, rows, openings)
    again.share(ALICE)
    again.choose_badly(BOB, rows, openings)
    refused(ALICE, "share", lambda: again.share(BOB))
    # Bob goes on with other code, on the choices as they were before: no reader follows.
    before = table.copy()
    before.choices[BOB.id] = chosen().choices[BOB.id]
    table.shares[BOB.id] = table.shares[ALICE.id]
    with pytest.raises(TamperedPost):
        table.joint()


def test_a_choice_or_key_exchanged_after_all_have_shared_is_refused() -> None:
    table = chosen()
    table.share(ALICE)
    table.share(BOB)
    assert table.joint() == {0}
    other = table.copy()
    other.choose(BOB, {0})
    refused(min(ALICE, BOB, key=id_of), "share", other.joint)
    other = table.copy()
    other.bring_key(BOB)
    with pytest.raises(TamperedPost):
        other.joint()


def test_no_share_makes_a_joint_yes_of_a_no() -> None:
    """Bob comes last; Alice said no to option 1, and he would have it said yes."""
    table = chosen()
    table.share(ALICE)
    rows, so_far = table.sums()
    about, secret = about_post(table.context, BOB.id, so_far), table.scalar_of(BOB)
    after, proof = peel(about, secret, rows)
    faked = [after[0], Cipher(after[1].first, NEUTRAL)]
    table.share_post(BOB, so_far, faked, proof)
    refused(BOB, "share", table.joint)
    # With a proof over a sum that would be neutral, and with option 0 in the place of option 1.
    masked = group.times(secret, rows[1].first)
    for wrong in ([rows[0], Cipher(rows[1].first, masked)], [rows[0], rows[0]], rows[::-1]):
        table.share_of(BOB, wrong, secret)
        refused(BOB, "share", table.joint)


def test_no_share_makes_a_no_of_a_joint_yes() -> None:
    table = chosen()
    table.share(ALICE)
    rows, so_far = table.sums()
    secret = table.scalar_of(BOB)
    for wrong, key in ((rows, group.new_scalar()), (rows, negative(secret)), (rows[::-1], secret)):
        table.share_of(BOB, wrong, key)
        refused(BOB, "share", table.joint)
    after, proof = peel(about_post(table.context, BOB.id, so_far), secret, rows)
    shifted = Cipher(after[0].first, group.base_times(ONE))
    table.share_post(BOB, so_far, [shifted, after[1]], proof)
    refused(BOB, "share", table.joint)


def test_alice_never_takes_her_key_off_anything_but_the_sum() -> None:
    """Bob, who comes first, puts her own ciphertexts there, and would read what she leaves."""
    table = chosen()
    sums, so_far = table.sums()
    alices, secret = rows_of(table.choices[ALICE.id]), table.scalar_of(BOB)
    mixed = [Cipher(one.first, other.second) for one, other in zip(sums, alices, strict=True)]
    for wrong in (alices, mixed, rows_of(table.choices[BOB.id])):
        table.share_of(BOB, wrong, secret)
        refused(BOB, "share", lambda: table.share(ALICE))
    about = about_post(table.context, BOB.id, so_far)
    for after in (alices, sums):
        table.share_post(BOB, so_far, after, peel(about, secret, sums)[1])
        refused(BOB, "share", lambda: table.share(ALICE))


def test_a_proof_of_sharing_holds_in_its_place_alone() -> None:
    table = chosen()
    rows, so_far = table.sums()
    secret = table.scalar_of(BOB)
    for about in (
        about_post(table.context, ALICE.id, so_far),
        about_post(table.context, BOB.id, bytes(32)),
        b"",
    ):
        table.share_post(BOB, so_far, *peel(about, secret, rows))
        refused(BOB, "share", lambda: table.share(ALICE))
    table.share_post(BOB, bytes(32), *peel(about_post(table.context, BOB.id, so_far), secret, rows))
    refused(BOB, "share", lambda: table.share(ALICE))


def test_points_outside_of_the_group_are_refused_in_a_share() -> None:
    table = chosen()
    rows, so_far = table.sums()
    after, proof = peel(about_post(table.context, BOB.id, so_far), table.scalar_of(BOB), rows)
    for bad in (NEUTRAL, TORSION, group.add(after[1].first, TORSION), bytes(32), b"\xff" * 32):
        for foul in (Cipher(bad, after[1].second), Cipher(after[1].first, bad)):
            table.share_post(BOB, so_far, [after[0], foul], proof)
            refused(BOB, "share", lambda: table.share(ALICE))


def test_a_share_is_in_this_suite() -> None:
    table = chosen()
    table.share(BOB)
    assert table.shares[BOB.id][:1] == STAMP
    table.shares[BOB.id] = b"\2" + table.shares[BOB.id][1:]
    refused(BOB, "share", lambda: table.share(ALICE))
