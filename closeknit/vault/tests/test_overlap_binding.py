"""Each bond between a post and what it stands on, by itself.

In a whole round one often covers for another: a proof refuses what a signature should have. Here
every single one has to hold.
"""

from dataclasses import replace

import pytest

from closeknit.vault import Tampered, group, overlap_posts, overlap_proofs
from closeknit.vault.group import NEUTRAL
from closeknit.vault.overlap_posts import about_post, owned_statement, write_post
from closeknit.vault.overlap_proofs import Opening
from closeknit.vault.tests.overlap_table import (
    ALICE,
    BOB,
    CHARLIE,
    TORSION,
    chosen,
    encrypted,
    parts_of,
    refused,
)


def test_a_signature_is_for_one_round_author_and_stage() -> None:
    # With one option, choices and shares have parts of the same sizes.
    table = chosen(count=1)
    table.share(BOB)
    posts = {"key": table.keys, "choice": table.choices, "share": table.shares}
    sizes = {"key": (32, 64), "choice": (32, 96, 64), "share": (32, 96, 64)}
    for stage, at in posts.items():
        post = at[BOB.id]
        table.reading._parts(stage, BOB.id, post, sizes[stage])
        own = table.publics | {ALICE.id: BOB.identity.public}
        same_keys = replace(table.reading, publics=own)
        with pytest.raises(Tampered, match="signature"):
            same_keys._parts(stage, ALICE.id, post, sizes[stage])
        flipped = post[:-1] + bytes([post[-1] ^ 1])
        with pytest.raises(Tampered, match="signature"):
            table.reading._parts(stage, BOB.id, flipped, sizes[stage])
        for other in posts.keys() - {stage}:
            with pytest.raises(Tampered, match="signature"):
                table.reading._parts(other, BOB.id, post, sizes[stage])
        for change in ({"round": 8}, {"epoch": 4}, {"subject": bytes(16)}, {"bond": bytes(16)}):
            moved = replace(table.reading, context=replace(table.context, **change))
            with pytest.raises(Tampered, match="signature"):
                moved._parts(stage, BOB.id, post, sizes[stage])


def test_halves_of_ciphertexts_are_points_of_the_group() -> None:
    good = group.base_times(group.new_scalar())
    mixed = group.add(good, TORSION)
    overlap_posts._rows(good + good)
    overlap_posts._rows(good + NEUTRAL, may_be_neutral=True)
    for halves in (NEUTRAL + good, good + NEUTRAL, mixed + good, good + mixed):
        with pytest.raises(Tampered):
            overlap_posts._rows(halves)
    for halves in (NEUTRAL + good, NEUTRAL + NEUTRAL, mixed + good, good + mixed):
        with pytest.raises(Tampered):
            overlap_posts._rows(halves, may_be_neutral=True)


def test_a_proof_holds_for_its_own_statement_alone() -> None:
    """Each part of it, also what `about` covers a second time through a hash."""
    one, other = group.new_scalar(), group.new_scalar()
    key, wrong = group.base_times(one), group.base_times(other)
    openings = [Opening(group.new_scalar(), group.new_scalar()) for _ in range(2)]
    rows = [encrypted(key, opening) for opening in openings]
    known = overlap_proofs._known_challenge(b"about", key, rows, rows[0])
    assert known != overlap_proofs._known_challenge(b"other", key, rows, rows[0])
    assert known != overlap_proofs._known_challenge(b"about", wrong, rows, rows[0])
    assert known != overlap_proofs._known_challenge(b"about", key, rows[::-1], rows[0])
    assert known != overlap_proofs._known_challenge(b"about", key, rows, rows[1])
    statement = (b"about", key, rows, rows, [key])
    changed = (b"other", wrong, rows[::-1], rows[::-1], [wrong])
    peeled = overlap_proofs._peeled_challenge(*statement)
    for at, value in enumerate(changed):
        varied = [*statement[:at], value, *statement[at + 1 :]]
        assert peeled != overlap_proofs._peeled_challenge(*varied)


def test_a_post_is_bound_to_all_it_stands_on() -> None:
    table = chosen()
    again = replace(table.context, round=8)
    for purpose in (overlap_posts._ALL_KEYS, overlap_posts._ALL_CHOICES):
        posts = {ALICE.id: b"one", BOB.id: b"other"}
        hashes = {
            overlap_posts._hash_of(purpose, b"before", posts),
            overlap_posts._hash_of(purpose, b"else", posts),
            overlap_posts._hash_of(purpose, b"before", posts | {BOB.id: b"another"}),
            overlap_posts._hash_of(purpose, b"before", {ALICE.id: b"other", BOB.id: b"one"}),
            overlap_posts._hash_of(purpose, b"before", {ALICE.id: b"one"}),
        }
        assert len(hashes) == 5
    places = {
        about_post(context, author, so_far)
        for context in (table.context, again)
        for author in (ALICE.id, BOB.id)
        for so_far in (bytes(32), b"1" * 32)
    }
    owned = {owned_statement(table.context, ALICE.id), owned_statement(again, ALICE.id)}
    assert (len(places), len(owned)) == (8, 2)


def test_even_its_author_cannot_sign_a_post_of_another_shape() -> None:
    table = chosen()
    table.share(BOB)
    own = BOB.identity.shared
    for stage, posts in (("key", table.keys), ("choice", table.choices), ("share", table.shares)):
        sound, parts = posts[BOB.id], parts_of(posts[BOB.id])
        odd = [
            [*parts[:at], part + more, *parts[at + 1 :]]
            for at, part in enumerate(parts)
            for more in (b"\0", bytes(32), bytes(64), part)
        ]
        odd += [parts[:-1], [*parts, b""], [*parts, parts[-1]], []]
        odd += [[*parts[:-1], parts[-1][:-64]], [*parts[:-1], b""], parts[::-1]]
        for shape in odd:
            posts[BOB.id] = write_post(stage, table.context, BOB.id, own, shape)
            refused(BOB, stage, lambda: table.share(ALICE))
        posts[BOB.id] = sound
    table.share(ALICE)


def test_a_known_person_who_is_no_member_has_no_share() -> None:
    table = chosen()
    rows, so_far = table.sums()
    table.people = (ALICE, BOB, CHARLIE)
    table.share_post(CHARLIE, so_far, rows, bytes(32 * 4))
    refused(CHARLIE, "share", lambda: table.share(ALICE))
