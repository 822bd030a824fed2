"""Signed seal entries: written when somebody seals, checked before anything opens on their word.

Every member holds the bond's key, so a member with the database could put a seal or words in
another's name. So nobody's words are wrapped, and none are shown, on the strength of a row alone:
the entries have to be signed by the authors whose keys this person has confirmed, and one of them
has to be, or to list, all the others (`VAULT.md`, "Opening a seal").
"""

from collections.abc import Sequence
from uuid import UUID

from closeknit import vault
from closeknit.bonds.models import Words
from closeknit.bonds.ring import Ring
from closeknit.practices.models import Seal
from closeknit.practices.sittings import JointRun

KEYS = 1
"""The generation of a person's key pair; a new identity would be 2."""


def entry(run: JointRun, step: str, words: Words, *, agreed: bool, closing: bool = False) -> bytes:
    """This person's entry for a step: it lists every seal that is there already."""
    number = run.number(step)
    others = [s.entry for s in run.seals if s.step == number and s.author_id != run.me]
    return vault.write_entry(
        run.visit.shared_keys(),
        vault.SealEntry(
            sitting=run.ref.bytes,
            step=number,
            author=run.visit.person.key,
            keys=KEYS,
            words=words.pk.bytes,
            body_hash=vault.body_hash(words.body),
            others=tuple(sorted(vault.entry_hash(other) for other in others)),
            agreed=agreed,
            closing=closing,
        ),
    )


def check(held: Ring, ref: UUID, seals: Sequence[Seal]) -> None:
    """Nothing if these seals of one step are their authors', hold these words, and one of them is
    or lists all the others; else Tampered. `held` brings the confirmed keys. A seal without words
    proves nothing: nobody gives theirs for it."""
    if not all(seal.words for seal in seals):
        raise vault.Tampered("There is a seal without words.")
    read = [(vault.entry_hash(seal.entry), _read(held, ref, seal)) for seal in seals]
    everybody = {mark for mark, _ in read}
    if not any(everybody <= {mark, *each.others} for mark, each in read):
        raise vault.Tampered("No seal of this step lists all the others.")


def _read(held: Ring, ref: UUID, seal: Seal) -> vault.SealEntry:
    public = held.public_of(seal.author_id)
    if public is None:
        raise vault.Tampered("A seal is by somebody whose key was never confirmed.")
    found = vault.read_entry(public, seal.entry)
    place = (ref.bytes, seal.step, seal.author_id.bytes)
    if (found.sitting, found.step, found.author) != place or found.closing != seal.closing:
        raise vault.Tampered("A seal stands in a place that it was not made for.")
    if seal.words is not None and (
        found.words != seal.words.pk.bytes or found.body_hash != vault.body_hash(seal.words.body)
    ):
        raise vault.Tampered("The words under a seal are not those that were sealed.")
    return found
