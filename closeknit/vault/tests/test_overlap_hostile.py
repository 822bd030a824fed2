"""A member with other code and the database brings a key, and chooses: it is refused.

Bob is the one. He signs whatever he likes with his own identity and takes every hash as it should
be, so that nothing but the check under test stands between him and Alice.
"""

from collections.abc import Callable
from functools import partial

import pytest

from closeknit.vault import Tampered, group, overlap_posts, overlap_proofs
from closeknit.vault.group import NEUTRAL
from closeknit.vault.overlap_posts import about_post, owned_statement, write_post
from closeknit.vault.overlap_proofs import Cipher, Opening, prove_known
from closeknit.vault.tests.overlap_table import (
    ALICE,
    BOB,
    CHARLIE,
    ORDER,
    TORSION,
    Table,
    chosen,
    encrypted,
    id_of,
    negative,
    parts_of,
    refused,
    rows_of,
    scalar,
)

ONE = scalar(1)
Fouling = Callable[[Cipher], Cipher]


# Keys.


def test_a_key_made_of_anothers_is_refused() -> None:
    table, mine = Table.of(ALICE, BOB), group.new_scalar()
    rogue = group.subtract(group.base_times(mine), table.key_of(ALICE))
    alices = parts_of(table.keys[ALICE.id])[1]
    bobs = parts_of(table.keys[BOB.id])[1]
    signing = BOB.identity.shared.signing_secret
    for owned in (
        alices, bobs, bytes(64),
        overlap_posts.primitives.sign(signing, owned_statement(table.context, BOB.id)),
        group.base_times(mine) + mine,
    ):  # fmt: skip
        table.key_post(BOB, rogue, owned)
        refused(BOB, "key", lambda: table.choose(ALICE, {0}))


def test_a_rogue_key_would_read_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the proof of possession prevents; and without it the test above has to fail."""
    sound = overlap_posts.primitives.check_signature
    table, mine = Table.of(ALICE, BOB), group.new_scalar()
    rogue = group.subtract(group.base_times(mine), table.key_of(ALICE))

    def careless(public: bytes, message: bytes, signature: bytes) -> None:
        if public != rogue:
            sound(public, message, signature)

    monkeypatch.setattr(overlap_posts.primitives, "check_signature", careless)
    table.key_post(BOB, rogue, bytes(64))
    table.choose(ALICE, {1})
    read = [group.subtract(c, group.times(mine, r)) for r, c in rows_of(table.choices[ALICE.id])]
    assert [point == NEUTRAL for point in read] == [False, True]


def test_the_same_key_twice_is_refused() -> None:
    table = Table.of(ALICE, BOB)
    table.key_by_scalar(BOB, table.scalar_of(ALICE))
    later = max(ALICE, BOB, key=id_of)
    refused(later, "key", lambda: table.choose(ALICE, {0}))


def test_a_key_outside_of_the_group_is_refused() -> None:
    table = Table.of(ALICE, BOB)
    owned = parts_of(table.keys[BOB.id])[1]
    for key in (
        NEUTRAL, TORSION, group.add(table.key_of(BOB), TORSION), bytes(32), b"\xff" * 32,
        (2**255 - 18).to_bytes(32, "little"),
    ):  # fmt: skip
        table.key_post(BOB, key, owned)
        refused(BOB, "key", lambda: table.choose(ALICE, {0}))


def test_a_key_with_a_small_part_is_refused_even_with_its_own_signature() -> None:
    # libsodium's verification alone lets a mixed key pass, once in eight signatures or so.
    table, secret = Table.of(ALICE, BOB), group.new_scalar()
    mixed, statement = (
        group.add(group.base_times(secret), TORSION),
        owned_statement(table.context, BOB.id),
    )
    while True:
        nonce = group.new_scalar()
        started = group.base_times(nonce)
        challenge = group.hashed_scalar(started + mixed + statement)
        owned = started + group.plus(nonce, group.product(challenge, secret))
        try:
            overlap_posts.primitives.check_signature(mixed, statement, owned)
        except Tampered:
            continue
        break
    table.key_post(BOB, mixed, owned)
    refused(BOB, "key", lambda: table.choose(ALICE, {0}))


def test_keys_that_cancel_out_encrypt_nothing() -> None:
    table, secret = Table.of(ALICE, BOB), group.new_scalar()
    table.key_by_scalar(ALICE, secret)
    table.key_by_scalar(BOB, negative(secret))
    with pytest.raises(Tampered):
        table.choose(ALICE, {0})


# Choices.


def test_anothers_ciphertexts_are_refused() -> None:
    """Copied, shifted, turned around, or made in proportion to hers: Bob cannot open them."""
    table = chosen()
    key, alices = table.joint_key, rows_of(table.choices[ALICE.id])
    alices_proof = parts_of(table.choices[ALICE.id])[1]
    own = [Opening(group.new_scalar(), group.ZERO) for _ in alices]
    mine = [encrypted(key, opening) for opening in own]
    foulings: list[Fouling] = [
        lambda row: row,
        lambda row: Cipher(*(group.add(*pair) for pair in zip(row, mine[0], strict=True))),
        lambda row: Cipher(*(group.times(negative(ONE), half) for half in row)),
        lambda row: Cipher(group.times(scalar(2), row.first), group.times(scalar(2), row.second)),
        lambda row: Cipher(row.first, group.add(row.second, group.base_times(ONE))),
        lambda row: Cipher(mine[0].first, row.second),
        lambda row: Cipher(row.first, mine[0].second),
        lambda row: Cipher(mine[0].first, group.add(mine[0].second, row.first)),
    ]
    for fouling in foulings:
        for at in range(len(alices)):
            rows = list(mine)
            rows[at] = fouling(alices[at])
            table.choose_badly(BOB, rows, own)
            refused(BOB, "choice", lambda: table.share(ALICE))
        table.choice_post(BOB, [fouling(row) for row in alices], alices_proof)
        refused(BOB, "choice", lambda: table.share(ALICE))


def test_ones_own_ciphertext_counts_for_one_option() -> None:
    table = chosen()
    opening = Opening(group.new_scalar(), group.ZERO)
    row, tilted = (encrypted(table.joint_key, opening) for _ in range(2))
    table.choose_badly(BOB, [row, tilted], [opening, opening])
    refused(BOB, "choice", lambda: table.share(ALICE))


def test_members_who_conspire_cannot_repeat_a_ciphertext() -> None:
    table = Table.of(ALICE, BOB, CHARLIE)
    table.choose(ALICE, {0})
    same = [Opening(group.new_scalar(), group.ZERO) for _ in range(2)]
    rows = [encrypted(table.joint_key, opening) for opening in same]
    for person in (BOB, CHARLIE):
        table.choose_badly(person, rows, same)
    later = max(BOB, CHARLIE, key=id_of)
    refused(later, "choice", lambda: table.share(ALICE))


def test_ciphertexts_that_cancel_out_are_refused() -> None:
    table = Table.of(ALICE, BOB, count=1)
    first = group.new_scalar()
    for person, half in ((ALICE, first), (BOB, negative(first))):
        opening = Opening(half, group.new_scalar())
        table.choose_badly(person, [encrypted(table.joint_key, opening)], [opening])
    with pytest.raises(Tampered):
        table.share(ALICE)


def test_a_row_moved_to_another_option_breaks_its_proof() -> None:
    table = chosen()
    under, proof, _ = parts_of(table.choices[BOB.id])
    assert under == table.all_keys()
    table.choice_post(BOB, rows_of(table.choices[BOB.id])[::-1], proof)
    refused(BOB, "choice", lambda: table.share(ALICE))


def test_points_outside_of_the_group_are_refused_in_a_choice() -> None:
    table = chosen()
    good, openings = rows_of(table.choices[BOB.id])[0], [Opening(ONE, ONE)] * 2
    for bad in (
        NEUTRAL, TORSION, bytes(32), b"\xff" * 32, (2**255 - 18).to_bytes(32, "little"),
        group.add(good.first, TORSION),
    ):  # fmt: skip
        for row in (Cipher(bad, good.second), Cipher(good.first, bad)):
            proof = prove_known(b"", table.joint_key, [good, good], openings)
            table.choice_post(BOB, [good, row], proof)
            refused(BOB, "choice", lambda: table.share(ALICE))


def test_a_proof_of_another_place_does_not_hold_here() -> None:
    table = chosen()
    openings = [Opening(group.new_scalar(), group.ZERO) for _ in range(2)]
    rows = [encrypted(table.joint_key, opening) for opening in openings]
    keys = table.all_keys()
    for about, key in (
        (about_post(table.context, ALICE.id, keys), table.joint_key),
        (about_post(table.context, BOB.id, bytes(32)), table.joint_key),
        (about_post(table.context, BOB.id, keys), table.key_of(BOB)),
        (b"", table.joint_key),
    ):
        table.choice_post(BOB, rows, prove_known(about, key, rows, openings))
        refused(BOB, "choice", lambda: table.share(ALICE))
    table.choose_badly(BOB, rows, openings)
    table.share(ALICE)


def test_even_its_author_cannot_write_a_proof_in_a_second_form() -> None:
    table = chosen()
    table.share(ALICE)
    for stage, at in (("choices", 1), ("shares", 1)):
        person = BOB if stage == "choices" else ALICE
        sound = parts_of(getattr(table, stage)[person.id])[at]
        for size in range(0, len(sound), 32):
            again = table.copy()
            same = int.from_bytes(sound[size : size + 32], "little") + ORDER
            proof = sound[:size] + same.to_bytes(32, "little") + sound[size + 32 :]
            if stage == "choices":
                again.shares.clear()
                again.choice_post(BOB, rows_of(table.choices[BOB.id]), proof)
            else:
                parts = parts_of(table.shares[ALICE.id])
                again.share_post(ALICE, parts[0], rows_of(table.shares[ALICE.id]), proof)
            refused(person, stage[:-1], partial(again.share, BOB))


def test_a_choice_under_other_keys_is_refused() -> None:
    table = chosen()
    old = table.choices[BOB.id]
    table.bring_key(BOB)
    table.choose(ALICE, {0})
    table.choices[BOB.id] = old
    refused(BOB, "choice", lambda: table.share(ALICE))
    # The same keys in other posts are other keys.
    table.choose(BOB, {0})
    table.key_by_scalar(ALICE, table.scalar_of(ALICE))
    refused(min(ALICE, BOB, key=id_of), "choice", lambda: table.share(ALICE))
    table.choose(ALICE, {0})
    # A proof that holds does not make up for naming the wrong keys.
    table.choose(BOB, {0})
    _, proof, rows = parts_of(table.choices[BOB.id])
    own = BOB.identity.shared
    table.choices[BOB.id] = write_post(
        "choice", table.context, BOB.id, own, (bytes(32), proof, rows)
    )
    refused(BOB, "choice", lambda: table.share(ALICE))


def test_ciphertexts_made_after_their_own_proof_are_refused() -> None:
    """If the challenge did not cover them, any could be made to fit, and of hers at that."""
    table = chosen(count=1)
    key, her_first = table.joint_key, rows_of(table.choices[ALICE.id])[0].first
    about = about_post(table.context, BOB.id, table.all_keys())
    tried = Cipher(her_first, group.times(scalar(5), her_first))
    some = rows_of(table.choices[BOB.id])
    challenge = overlap_proofs._known_challenge(about, key, some, tried)
    p, q, through = group.new_scalar(), group.new_scalar(), group.inverse(challenge)
    answered = Cipher(group.base_times(p), group.add(group.times(p, key), group.base_times(q)))
    pairs = zip(answered, tried, strict=True)
    fitted = Cipher(*(group.times(through, group.subtract(*pair)) for pair in pairs))
    table.choice_post(BOB, [fitted], challenge + p + q)
    refused(BOB, "choice", lambda: table.share(ALICE))
