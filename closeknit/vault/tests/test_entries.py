from dataclasses import fields, replace

import pytest

from closeknit.vault import SealEntry, Tampered, counts, entry_hash, read_entry, write_entry
from closeknit.vault.encoding import STAMP, frame
from closeknit.vault.entries import _ENTRY
from closeknit.vault.primitives import sign
from closeknit.vault.tests.cast import Someone, row


def entry_of(author: Someone, *others: bytes) -> SealEntry:
    return SealEntry(row(), 3, author.id, 2, row(), b"h" * 32, tuple(sorted(others)))


def test_an_entry_reads_as_its_author_wrote_it(alice: Someone, bob: Someone) -> None:
    for entry in (
        entry_of(alice),
        entry_of(alice, b"a" * 32, b"b" * 32),
        replace(entry_of(alice), agreed=True),
        replace(entry_of(alice), closing=True, step=0, keys=2**63),
    ):
        blob = write_entry(alice.identity.shared, entry)
        assert read_entry(alice.identity.public, blob) == entry
        with pytest.raises(Tampered):
            read_entry(bob.identity.public, blob)


def test_the_order_of_what_was_there_does_not_matter(alice: Someone) -> None:
    entry = entry_of(alice, b"a" * 32, b"b" * 32)
    turned = replace(entry, others=entry.others[::-1])
    keys = alice.identity.shared
    assert write_entry(keys, entry) == write_entry(keys, turned)
    assert read_entry(alice.identity.public, write_entry(keys, turned)) == entry


def test_every_bit_of_an_entry_counts(alice: Someone) -> None:
    blob = write_entry(alice.identity.shared, entry_of(alice, b"a" * 32))
    for at in range(len(blob) * 8):
        flipped = bytearray(blob)
        flipped[at // 8] ^= 1 << at % 8
        with pytest.raises(Tampered):
            read_entry(alice.identity.public, bytes(flipped))
    for size in range(len(blob)):
        with pytest.raises(Tampered):
            read_entry(alice.identity.public, blob[:size])


def test_each_field_is_signed(alice: Someone) -> None:
    entry = entry_of(alice, b"a" * 32)
    other = SealEntry(row(), 4, row(), 3, row(), b"i" * 32, (b"b" * 32,), True, True)
    signed = write_entry(alice.identity.shared, entry)
    for field in fields(SealEntry):
        changed = replace(entry, **{field.name: getattr(other, field.name)})
        theirs = write_entry(alice.identity.shared, changed)
        with pytest.raises(Tampered):
            read_entry(alice.identity.public, signed[:65] + theirs[65:])


def test_even_its_author_cannot_write_an_entry_in_a_second_form(alice: Someone) -> None:
    keys = alice.identity.shared
    parts = write_entry(keys, entry_of(alice, b"a" * 32, b"b" * 32))[65:]
    for odd in (
        parts.replace(b"a" * 32 + b"b" * 32, b"b" * 32 + b"a" * 32),
        parts[:-1] + b"\2",
        parts + frame(b""),
        parts[: -len(frame(b"\0"))],
    ):
        blob = STAMP + sign(keys.signing_secret, _ENTRY + odd) + odd
        with pytest.raises(Tampered):
            read_entry(alice.identity.public, blob)


def test_only_what_the_completing_entry_is_or_lists_counts(alice: Someone, bob: Someone) -> None:
    first = write_entry(alice.identity.shared, entry_of(alice))
    completing = write_entry(bob.identity.shared, entry_of(bob, entry_hash(first)))
    late = write_entry(alice.identity.shared, entry_of(alice))
    assert counts(completing, bob.identity.public, first)
    assert counts(completing, bob.identity.public, completing)
    assert not counts(completing, bob.identity.public, late)
    with pytest.raises(Tampered):
        counts(completing, alice.identity.public, first)
