"""Laying encrypted pieces down, taking them up again, and taking them away."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from closeknit import vault
from closeknit.bonds.models import Words
from closeknit.keepsakes.media.models import Medium, Piece
from closeknit.vault.media import PIECE


@dataclass(frozen=True, slots=True)
class Sealed:
    """A medium on its way into the database: what opens it, for the words, and its pieces."""

    id: UUID
    opens: vault.Medium
    pieces: list[bytes]

    @property
    def fields(self) -> dict[str, Any]:
        """For the payload of the words."""
        return {
            "id": self.id.hex,
            "key": self.opens.key.hex(),
            "bytes": self.opens.size,
            "pieces": [digest.hex() for digest in self.opens.hashes],
        }


def seal(data: bytes) -> Sealed:
    id_ = uuid4()
    return Sealed(id_, *vault.seal_medium(id_.bytes, data))


def opener(fields: dict[str, Any]) -> vault.Medium:
    """What opens a medium, from the payload of its words. KeyError, ValueError or TypeError for what
    this program did not write there."""
    return vault.Medium(
        UUID(hex=fields["id"]).bytes,
        bytes.fromhex(fields["key"]),
        int(fields["bytes"]),
        tuple(bytes.fromhex(digest) for digest in fields["pieces"]),
    )


def lay_down(words: Words, sealed: Iterable[Sealed]) -> None:
    """Within the transaction that writes the words."""
    found = list(sealed)
    Medium.objects.bulk_create(Medium(id=each.id, words=words) for each in found)
    for each in found:
        Piece.objects.bulk_create(
            Piece(medium_id=each.id, number=number, body=piece)
            for number, piece in enumerate(each.pieces)
        )


def taken_up(words: Words, medium: vault.Medium, start: int, end: int) -> Iterator[bytes]:
    """The bytes from `start` up to `end` of a medium of these words, a piece at a time. Raises
    Tampered where a piece is missing or changed."""
    rows = Piece.objects.filter(medium=UUID(bytes=medium.row), medium__words=words)
    for number in range(start // PIECE, -(-end // PIECE)):
        body = rows.filter(number=number).values_list("body", flat=True).first()
        opened = vault.open_piece(medium, number, bytes(body or b""))
        first = number * PIECE
        yield opened[max(0, start - first) : end - first]


def erase(media: Iterable[UUID]) -> None:
    """The pieces first, then the rows: what lay in a page of the database is written over."""
    ids = list(media)
    Piece.objects.filter(medium__in=ids).update(body=b"")
    Medium.objects.filter(pk__in=ids).delete()


def erase_of(words: Iterable[Words]) -> None:
    """All media of these words."""
    erase(Medium.objects.filter(words__in=list(words)).values_list("pk", flat=True))
