"""The words of a bond: writing, opening, reading, giving back, erasing.

Writing happens within the bond's lock and only under its current epoch. Reading is many at once,
because a page shows many: one query for receipts, one for wraps to readers, whatever their number.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q

from closeknit import vault
from closeknit.bonds import keys, ring
from closeknit.bonds.keys import NoKey
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Bond, ReaderWrap, Words
from closeknit.bonds.receipts import Receipts
from closeknit.bonds.ring import Ring
from closeknit.people.http import Visit

CLOSED = vault.Payload("closed", {})
"""Stands for words that are not for this reader: sealed, withdrawn, or from before their time."""

CHANGED = vault.Payload("changed", {})
"""Stands for words that are not what their author wrote: shown as such, never as words."""


def write(
    visit: Visit,
    bond: Bond,
    kind: str,
    fields: Mapping[str, Any],
    *,
    shared: bool,
    subject: UUID | None = None,
    id: UUID | None = None,  # noqa: A002  It is the row's id, under the name it has there.
) -> Words:
    """New words by this person, signed; for the bond at once if `shared`, else sealed.

    `subject` is what they belong to and is bound into the seal. `id` makes a retry the same row
    (IntegrityError on the second). Raises keys.NotNow while the bond has no current key.
    """
    with locked(bond) as fresh:
        key = keys.writable(visit, fresh)
        words = Words(
            id=id or uuid4(), bond=fresh, author=visit.person, subject=subject, epoch=key.epoch
        )
        words.body, words.signature, words.author_wrap = vault.seal_words(
            visit.shared_keys(), words.about, vault.dump(kind, fields)
        )
        if shared:
            words.bond_wrap = _bond_wrap(visit, key, words)
        words.save(force_insert=True)
        return words


def free_id(once: UUID) -> UUID:
    """The id that a form brought along, so that sending it twice is once; another one where
    somebody else's words have it already."""
    return uuid4() if Words.objects.filter(pk=once).exists() else once


def rewrite(visit: Visit, words: Words, kind: str, fields: Mapping[str, Any]) -> None:
    """The next revision of words of this person's own, for whoever could read the last one; if that
    was the bond, for its members of now. `words` becomes that revision. Raises keys.NotNow, and
    Words.DoesNotExist if they have been erased meanwhile."""
    with locked(words.bond_id) as bond:
        words.refresh_from_db()
        key = keys.writable(visit, bond) if words.bond_wrap else None
        words.revision += 1
        words.body, words.signature, words.author_wrap = vault.seal_words(
            visit.shared_keys(), words.about, vault.dump(kind, fields)
        )
        if key is not None:
            words.bond_wrap, words.epoch = _bond_wrap(visit, key, words), key.epoch
        words.save(force_update=True)


def open_to_bond(visit: Visit, *mine: Words) -> None:
    """Sealed words of this person (of one bond) become readable to all its members."""
    if not mine:
        return
    with locked(mine[0].bond_id) as bond:
        key = keys.writable(visit, bond)
        for words in mine:
            words.bond_wrap, words.epoch = _bond_wrap(visit, key, words), key.epoch
            words.save(update_fields=["bond_wrap", "epoch"])


def open_to_readers(visit: Visit, words: Words, readers: Iterable[UUID]) -> None:
    """Sealed words of this person become readable to `readers` alone, members all.

    NotNow if one of them is no member with a confirmed key.
    """
    with locked(words.bond_id) as bond:
        held = ring.of(visit, bond)
        present = {row.person_id for row in held.present}
        for reader in set(readers) - {visit.person.pk}:
            public = held.public_of(reader)
            if reader not in present or public is None or held.current is None:
                raise keys.NotNow(held.standing)
            wrap = vault.wrap_for_reader(
                visit.shared_keys(), public, words.about, words.body, words.author_wrap
            )
            ReaderWrap.objects.update_or_create(
                words=words, reader_id=reader, defaults={"wrap": wrap}
            )


def give_back(words: Iterable[Words]) -> None:
    """Nobody but their authors reads them from now on. Needs no keys: it only takes away."""
    ids = [row.pk for row in words]
    with transaction.atomic():
        Words.objects.filter(pk__in=ids).update(bond_wrap=b"")
        ReaderWrap.objects.filter(words__in=ids).delete()


def erase(words: Words | Iterable[Words]) -> None:
    """Words and all that opens them: wraps first, then bodies, then the rows. The receipts of
    readers stay: nobody but they can tell what these were about."""
    ids = [words.pk] if isinstance(words, Words) else [row.pk for row in words]
    rows = Words.objects.filter(pk__in=ids)
    with transaction.atomic():
        ReaderWrap.objects.filter(words__in=ids).delete()
        rows.update(bond_wrap=b"", author_wrap=b"")
        rows.update(body=b"", signature=b"")
        rows.delete()


def read(visit: Visit, words: Words, bond: Bond | None = None) -> vault.Payload:
    """One's own words, or those opened to this person.

    NoKey if they are not; Tampered if they are not what their author wrote.
    """
    (result,) = _read_all(visit, bond or words.bond, [words])
    if isinstance(result, Exception):
        raise result
    return result


def read_many(visit: Visit, bond: Bond, words: Sequence[Words]) -> list[vault.Payload]:
    """The payloads of `words` (all of `bond`), in their order. Constant in queries.

    CLOSED or CHANGED stands in the place of those that do not open.
    """
    return [_shown(result) for result in _read_all(visit, bond, words)]


def own(visit: Visit) -> Iterator[tuple[Words, vault.Payload]]:
    """All words that this person wrote, those in bonds they left too, with their payloads.

    CHANGED or CLOSED in the place of what does not open.
    """
    keys_ = visit.shared_keys()
    for row in Words.objects.filter(author=visit.person).order_by("pk").iterator():
        try:
            data = vault.open_own(keys_, row.about, row.body, row.author_wrap)
            yield row, vault.load(data)
        except vault.VaultError as error:
            yield row, _shown(error)


def readable(visit: Visit, bond: Bond) -> Q:
    """A condition on `Words`: this person's own, and those that are open to them."""
    epochs = ring.of(visit, bond).adopted
    return Q(bond=bond) & (
        Q(author_id=visit.person.pk)
        | Q(pk__in=ReaderWrap.objects.filter(reader=visit.person).values("words"))
        | (~Q(bond_wrap=b"") & Q(epoch__in=list(epochs)))
    )


def _read_all(
    visit: Visit, bond: Bond, rows: Sequence[Words]
) -> list[vault.Payload | NoKey | vault.VaultError]:
    held = ring.of(visit, bond)
    others = [row for row in rows if row.author_id != visit.person.pk]
    receipts = Receipts(visit, [row.pk for row in others]) if others else None
    wraps = _reader_wraps(visit, [row for row in others if not row.bond_wrap])
    results = [_result(held, row, receipts, wraps.get(row.pk)) for row in rows]
    if receipts:
        receipts.save()
    return results


def _result(
    held: Ring, row: Words, receipts: Receipts | None, wrap: bytes | None
) -> vault.Payload | NoKey | vault.VaultError:
    try:
        if row.bond_id != held.bond.pk:
            raise vault.Tampered("These words are of another bond.")
        return vault.load(_opened(held, row, receipts, wrap))
    except (NoKey, vault.VaultError) as error:
        return error


def _opened(held: Ring, row: Words, receipts: Receipts | None, wrap: bytes | None) -> bytes:
    visit, about = held.visit, row.about
    if receipts is None or row.author_id == visit.person.pk:
        # Only the holder of this key can have made the wrap, so it stands for the signature.
        return vault.open_own(visit.shared_keys(), about, row.body, row.author_wrap)
    if row.bond_wrap:
        key = keys.key(visit, held.bond, row.epoch)
        data = vault.open_shared(key, about, row.body, row.bond_wrap)
    elif wrap is not None:
        data = vault.open_as_reader(visit.shared_keys(), about, row.body, wrap)
    else:
        raise NoKey
    receipts.check(held, row)
    return data


def _reader_wraps(visit: Visit, rows: Sequence[Words]) -> dict[UUID, bytes]:
    if not rows:
        return {}
    found = ReaderWrap.objects.filter(reader=visit.person, words__in=rows)
    return {row.words_id: row.wrap for row in found}


def _bond_wrap(visit: Visit, key: vault.BondKey, words: Words) -> bytes:
    return vault.wrap_for_bond(visit.shared_keys(), key, words.about, words.body, words.author_wrap)


def _shown(result: vault.Payload | NoKey | vault.VaultError) -> vault.Payload:
    if isinstance(result, NoKey):
        return CLOSED
    if isinstance(result, (vault.UnknownPayload, vault.NewerPayload)):
        return CLOSED
    return CHANGED if isinstance(result, vault.VaultError) else result
