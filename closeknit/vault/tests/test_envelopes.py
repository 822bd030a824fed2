import contextlib
import os
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from closeknit.vault import (
    About,
    BondKey,
    Tampered,
    VaultError,
    body_hash,
    check_author,
    envelopes,
    move_own,
    move_private,
    new_bond_key,
    open_as_reader,
    open_own,
    open_private,
    open_shared,
    open_signed,
    primitives,
    receipt,
    receipt_holds,
    rewrap_for_bond,
    seal_private,
    seal_words,
    wrap_for_bond,
    wrap_for_reader,
)
from closeknit.vault.encoding import STAMP, bucket, frame, pad, unframe, unpad
from closeknit.vault.tests.cast import Opened, Someone, row
from closeknit.vault.tests.salamander import salamander

TEXTS = [
    b"",
    b"\0",
    "What I did not say on Tuesday. \u05e9\u05dc\u05d5\u05dd \U0001f9f5".encode(),
    b"\xff\xfe not UTF-8",
    b" " * 300,
    b"x" * 100_000,
]


@pytest.mark.parametrize("text", TEXTS)
def test_private_words_open_for_their_author_alone(
    alice: Someone, bob: Someone, text: bytes
) -> None:
    about = About("entry", row(), alice.id)
    sealed = seal_private(alice.identity.private, about, text)
    assert open_private(alice.identity.private, about, *sealed) == text
    with pytest.raises(Tampered):
        open_private(bob.identity.private, about, *sealed)


@pytest.mark.parametrize("text", TEXTS)
def test_sealed_words_open_for_their_author_alone_until_opened(
    alice: Someone, bob: Someone, bond_key: BondKey, text: bytes
) -> None:
    about = About("answer", row(), alice.id, bond_key.bond)
    body, signature, wrap = seal_words(alice.identity.shared, about, text)
    assert open_own(alice.identity.shared, about, body, wrap) == text
    with pytest.raises(Tampered):
        open_own(bob.identity.shared, about, body, wrap)
    with pytest.raises(Tampered):
        open_shared(bond_key, about, body, wrap)
    opened = wrap_for_bond(alice.identity.shared, bond_key, about, body, wrap)
    assert open_shared(bond_key, about, body, opened) == text
    check_author(alice.identity.public, about, body, signature)


def test_the_same_text_never_looks_the_same(alice: Someone) -> None:
    about = About("entry", row(), alice.id)
    one = seal_private(alice.identity.private, about, b"same")
    two = seal_private(alice.identity.private, about, b"same")
    assert one.body != two.body
    assert one.wrap != two.wrap


def test_a_key_of_another_bond_or_epoch_does_not_open(alice: Someone, bond_key: BondKey) -> None:
    words = Opened.by(alice, bond_key)
    for wrong in (
        new_bond_key(bond_key.bond, 1),
        replace(bond_key, epoch=2),
        replace(bond_key, bond=row()),
        new_bond_key(row(), 1),
    ):
        with pytest.raises(Tampered):
            open_shared(wrong, words.about, words.body, words.bond_wrap)


def test_words_are_never_wrapped_to_a_bond_they_were_not_written_in(
    alice: Someone, bond_key: BondKey
) -> None:
    words = Opened.by(alice, bond_key)
    with pytest.raises(Tampered):
        wrap_for_bond(
            alice.identity.shared, new_bond_key(row(), 1), words.about, words.body,
            words.author_wrap,
        )  # fmt: skip


def test_rewrapping_carries_words_to_the_next_epoch_only_with_the_old_key(
    alice: Someone, bond_key: BondKey
) -> None:
    words, new = Opened.by(alice, bond_key, b"carried"), new_bond_key(bond_key.bond, 2)
    wrap = rewrap_for_bond(bond_key, new, words.about, words.body, words.bond_wrap)
    assert open_shared(new, words.about, words.body, wrap) == b"carried"
    for old, target in (
        (new, new),
        (bond_key, new_bond_key(row(), 2)),
    ):
        with pytest.raises(Tampered):
            rewrap_for_bond(old, target, words.about, words.body, words.bond_wrap)


def test_words_opened_to_one_reader_open_for_that_reader_alone(
    alice: Someone, bob: Someone, charlie: Someone, bond_key: BondKey
) -> None:
    words = Opened.by(alice, bond_key, b"for bob")
    wrap = wrap_for_reader(
        alice.identity.shared, bob.identity.public, words.about, words.body, words.author_wrap
    )
    assert open_as_reader(bob.identity.shared, words.about, words.body, wrap) == b"for bob"
    for other in (alice, charlie):
        with pytest.raises(Tampered):
            open_as_reader(other.identity.shared, words.about, words.body, wrap)


@pytest.mark.parametrize(
    "elsewhere",
    [
        lambda about: about._replace(purpose="opening"),
        lambda about: about._replace(row=row()),
        lambda about: about._replace(author=row()),
        lambda about: about._replace(bond=row()),
        lambda about: about._replace(bond=b""),
        lambda about: about._replace(revision=2),
        lambda about: about._replace(revision=0),
        # The same bytes, cut elsewhere.
        lambda about: about._replace(row=about.row[:-1], author=about.row[-1:] + about.author),
        lambda about: about._replace(purpose=about.purpose[:-1]),
    ],
)
def test_words_open_in_their_place_alone(
    alice: Someone, bob: Someone, bond_key: BondKey, elsewhere: Callable[[About], About]
) -> None:
    words = Opened.by(alice, bond_key)
    place, body, keys = elsewhere(words.about), words.body, alice.identity.shared
    moved_key = replace(bond_key, bond=place.bond)
    private = seal_private(alice.identity.private, words.about, b"private")
    to_bob = wrap_for_reader(keys, bob.identity.public, words.about, body, words.author_wrap)
    attempts: list[Callable[[], object]] = [
        lambda: open_own(keys, place, body, words.author_wrap),
        lambda: move_own(keys, place, body, words.author_wrap),
        lambda: wrap_for_bond(keys, moved_key, place, body, words.author_wrap),
        lambda: wrap_for_reader(keys, bob.identity.public, place, body, words.author_wrap),
        lambda: open_as_reader(bob.identity.shared, place, body, to_bob),
        lambda: open_shared(moved_key, place, body, words.bond_wrap),
        lambda: rewrap_for_bond(moved_key, moved_key, place, body, words.bond_wrap),
        lambda: check_author(alice.identity.public, place, body, words.signature),
        lambda: open_private(alice.identity.private, place, *private),
        lambda: move_private(alice.identity.private, place, *private),
    ]
    for attempt in attempts:
        with pytest.raises(Tampered):
            attempt()


def test_swapped_bodies_wraps_and_signatures_do_not_pass(alice: Someone, bond_key: BondKey) -> None:
    one, two = (Opened.by(alice, bond_key, text) for text in (b"one", b"two"))
    keys, public = alice.identity.shared, alice.identity.public
    attempts: list[Callable[[], object]] = [
        lambda: open_own(keys, one.about, two.body, one.author_wrap),
        lambda: open_own(keys, one.about, one.body, two.author_wrap),
        lambda: open_own(keys, one.about, two.body, two.author_wrap),
        lambda: open_own(keys, one.about, one.body, one.bond_wrap),
        lambda: open_shared(bond_key, one.about, two.body, one.bond_wrap),
        lambda: open_shared(bond_key, one.about, one.body, two.bond_wrap),
        lambda: open_shared(bond_key, one.about, two.body, two.bond_wrap),
        lambda: wrap_for_bond(keys, bond_key, one.about, two.body, one.author_wrap),
        lambda: check_author(public, one.about, two.body, one.signature),
        lambda: check_author(public, one.about, one.body, two.signature),
        lambda: check_author(public, one.about, two.body, two.signature),
    ]
    for attempt in attempts:
        with pytest.raises(Tampered):
            attempt()


def test_every_bit_of_an_envelope_counts(alice: Someone, bob: Someone, bond_key: BondKey) -> None:
    words, keys = Opened.by(alice, bond_key), alice.identity.shared
    about, body = words.about, words.body
    private_keys = alice.identity.private
    private = seal_private(private_keys, about, b"private")
    to_bob = wrap_for_reader(keys, bob.identity.public, about, body, words.author_wrap)
    ways: list[tuple[bytes, Callable[[bytes], object]]] = [
        (private.body, lambda blob: open_private(private_keys, about, blob, private.wrap)),
        (private.wrap, lambda blob: open_private(private_keys, about, private.body, blob)),
        (words.body, lambda blob: open_own(keys, about, blob, words.author_wrap)),
        (words.author_wrap, lambda blob: open_own(keys, about, body, blob)),
        (words.author_wrap, lambda blob: move_own(keys, about, body, blob)),
        (words.body, lambda blob: open_shared(bond_key, about, blob, words.bond_wrap)),
        (words.bond_wrap, lambda blob: open_shared(bond_key, about, body, blob)),
        (to_bob, lambda blob: open_as_reader(bob.identity.shared, about, body, blob)),
        (
            words.signature,
            lambda blob: check_author(alice.identity.public, about, body, blob),
        ),
    ]
    for blob, way in ways:
        way(blob)
        for at in range(len(blob) * 8):
            flipped = bytearray(blob)
            flipped[at // 8] ^= 1 << at % 8
            with pytest.raises(Tampered):
                way(bytes(flipped))
        for cut in [blob[:size] for size in range(len(blob))] + [blob + b"\0", STAMP + blob]:
            with pytest.raises(Tampered):
                way(cut)


def test_a_body_with_two_readings_is_refused(alice: Someone, bond_key: BondKey) -> None:
    about = About("answer", row(), alice.id, bond_key.bond)
    encoded = about.encoded
    first, second, text = salamander(encoded, envelopes._body_key)
    readings = [
        primitives.unlock_body(envelopes._body_key(key), text, encoded) for key in (first, second)
    ]
    # The cipher alone takes it under both keys, and both readings are whole padded texts.
    assert unpad(readings[0]) != unpad(readings[1])

    body = STAMP + envelopes._commitment(first, encoded) + text
    place = envelopes._for_bond(bond_key, about, encoded)
    wraps = [primitives.wrap(bond_key.key, key, place) for key in (first, second)]
    assert open_shared(bond_key, about, body, wraps[0]) == unpad(readings[0])
    with pytest.raises(Tampered):
        open_shared(bond_key, about, body, wraps[1])


def test_a_member_cannot_forge_the_others_words(
    alice: Someone, bob: Someone, bond_key: BondKey
) -> None:
    # Bob holds the bond's key and edits the database: words in Alice's name, with his signature,
    # with hers of other words, or with none.
    hers = Opened.by(alice, bond_key, b"hers")
    about = hers.about
    as_alice = Someone(alice.id, bob.identity)
    forged = seal_words(as_alice.identity.shared, about, b"forged")
    wrap = wrap_for_bond(bob.identity.shared, bond_key, about, forged.body, forged.author_wrap)
    assert open_shared(bond_key, about, forged.body, wrap) == b"forged"
    for signature in (forged.signature, hers.signature, b"", STAMP, STAMP + bytes(64)):
        for known in (b"", receipt(bob.identity.shared, about.encoded, body_hash(forged.body))):
            with pytest.raises(Tampered):
                open_signed(
                    alice.identity.shared, bond_key, alice.identity.public, about,
                    (forged.body, signature, wrap), known,
                )  # fmt: skip


def rewritten(words: Opened, bond_key: BondKey, text: bytes) -> bytes:
    """Another body under the data key that every holder of the bond's key knows."""
    encoded = words.about.encoded
    place = envelopes._for_bond(bond_key, words.about, encoded)
    data_key = primitives.unwrap(bond_key.key, words.bond_wrap, place)
    locked = primitives.lock_body(envelopes._body_key(data_key), pad(text), encoded)
    return words.body[:33] + locked


def test_a_reader_cannot_rewrite_what_the_author_takes_for_their_own(
    alice: Someone, bond_key: BondKey
) -> None:
    words, keys = Opened.by(alice, bond_key, b"hers"), alice.identity.shared
    body = rewritten(words, bond_key, b"not hers")
    # Bob, who edits the database, makes it open for the bond; what he cannot do is sign or wrap it.
    assert open_shared(bond_key, words.about, body, words.bond_wrap) == b"not hers"
    attempts: list[Callable[[], object]] = [
        lambda: open_own(keys, words.about, body, words.author_wrap),
        lambda: move_own(keys, words.about, body, words.author_wrap),
        lambda: wrap_for_bond(keys, bond_key, words.about, body, words.author_wrap),
        lambda: check_author(alice.identity.public, words.about, body, words.signature),
    ]
    for attempt in attempts:
        with pytest.raises(Tampered):
            attempt()


def test_a_receipt_saves_verifying_and_is_ones_own(
    alice: Someone, bob: Someone, bond_key: BondKey
) -> None:
    words = Opened.by(alice, bond_key, b"hers")
    envelope = (words.body, words.signature, words.bond_wrap)
    keys, public = bob.identity.shared, alice.identity.public
    text, note = open_signed(keys, bond_key, public, words.about, envelope)
    subject, content = words.about.encoded, body_hash(words.body)
    assert receipt_holds(keys, subject, content, note)
    assert not receipt_holds(alice.identity.shared, subject, content, note)
    assert not receipt_holds(keys, subject, body_hash(b"other"), note)
    assert not receipt_holds(keys, words.about._replace(revision=2).encoded, content, note)
    assert not receipt_holds(keys, subject, content, b"")
    # With the note, a wrong signature is not even looked at; without, it is.
    envelope = (words.body, STAMP + bytes(64), words.bond_wrap)
    assert open_signed(keys, bond_key, public, words.about, envelope, note) == (text, note)
    with pytest.raises(Tampered):
        open_signed(keys, bond_key, public, words.about, envelope, bytes(32))
    # A receipt stands for one body: another body is verified.
    with pytest.raises(Tampered):
        open_signed(keys, bond_key, public, words.about, (b"\1", *envelope[1:]), note)


def test_no_key_of_the_wrong_size_reaches_the_library(alice: Someone, bond_key: BondKey) -> None:
    words = Opened.by(alice, bond_key)
    for size in (0, 16, 31, 33, 64):
        public = replace(alice.identity.public, signing=bytes(size))
        with pytest.raises(Tampered):
            check_author(public, words.about, words.body, words.signature)


def test_former_keys_open_until_moved(alice: Someone) -> None:
    about = About("entry", row(), alice.id)
    old = alice.identity
    private = seal_private(old.private, about, b"private")
    own = seal_words(old.shared, about, b"own")
    new_private = replace(old.private, vk_p=os.urandom(32), former=old.private.ring)
    new_shared = replace(old.shared, vk_s=os.urandom(32), former=old.shared.ring)
    assert open_private(new_private, about, *private) == b"private"
    assert open_own(new_shared, about, own.body, own.author_wrap) == b"own"
    wrap = move_private(new_private, about, *private)
    author_wrap = move_own(new_shared, about, own.body, own.author_wrap)
    alone_private, alone_shared = replace(new_private, former=()), replace(new_shared, former=())
    assert open_private(alone_private, about, private.body, wrap) == b"private"
    assert open_own(alone_shared, about, own.body, author_wrap) == b"own"
    with pytest.raises(Tampered):
        open_private(alone_private, about, *private)
    with pytest.raises(Tampered):
        open_own(alone_shared, about, own.body, own.author_wrap)
    with pytest.raises(Tampered):
        open_private(old.private, about, private.body, wrap)


@given(st.integers(0, 3_000_000))
def test_padding_has_few_sizes_and_costs_a_quarter_at_most(size: int) -> None:
    padded = bucket(size)
    assert padded >= max(size, 256)
    assert bucket(padded) == padded
    if size > 1024:
        assert padded <= size * 1.25
    assert bucket(size + 1) >= padded


def test_there_are_four_sizes_to_a_doubling() -> None:
    assert len({bucket(size) for size in range(1025, 2049)}) == 4
    assert {bucket(size) for size in range(1, 1025)} == {256, 512, 1024}


@settings(max_examples=200)
@given(st.binary(max_size=3000))
def test_padding_is_undone_and_has_one_form(data: bytes) -> None:
    padded = pad(data)
    assert unpad(padded) == data
    with pytest.raises(Tampered):
        unpad(padded + bytes(256))
    if len(data) + 4 < len(padded):
        with pytest.raises(Tampered):
            unpad(padded[:-1] + b"\1")


@given(st.binary(max_size=200))
def test_padding_that_pad_did_not_make_is_refused(data: bytes) -> None:
    with contextlib.suppress(VaultError):
        assert pad(unpad(data)) == data


@given(st.lists(st.binary(max_size=20)), st.lists(st.binary(max_size=20)))
def test_no_two_lists_share_an_encoding(one: list[bytes], two: list[bytes]) -> None:
    assert unframe(frame(*one)) == one
    assert (frame(*one) == frame(*two)) == (one == two)


def test_what_an_entry_costs_on_disk(alice: Someone, bond_key: BondKey) -> None:
    text = b"x" * 2000
    words = Opened.by(alice, bond_key, text)
    stored = words.body + words.signature + words.author_wrap + words.bond_wrap
    assert len(stored) + 32 <= len(pad(text)) + 300
