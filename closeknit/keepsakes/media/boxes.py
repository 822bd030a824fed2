"""The boxes that WAV and MP4 files are made of, as far as it takes to leave out what is no sound."""

import struct
from collections.abc import Iterator

_SOUND = (b"fmt ", b"fact", b"data")
_INSIDE = (b"moov", b"trak", b"mdia", b"moof", b"traf", b"edts", b"minf")
_NOTES = (b"udta", b"meta", b"uuid", b"skip", b"free", b"wide", b"iods")
_DATED = (b"mvhd", b"tkhd", b"mdhd")
_DEEPEST = 8


class Damaged(Exception):
    """The boxes do not fit together."""


class Film(Exception):
    """There are moving pictures in it."""


def wav_alone(data: bytes) -> tuple[bytes, int]:
    """A WAV file with its format and its sound and nothing else, and its length in whole seconds.

    Raises `Damaged`.
    """
    kept: dict[bytes, bytes] = {}
    at = 12
    while at + 8 <= len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        body = data[at + 8 : at + 8 + size]
        if name in _SOUND:
            # Recorders that were cut off leave the length of the sound at nothing or everything.
            kept.setdefault(name, body)
        at += 8 + size + size % 2
    if len(kept.get(b"fmt ", b"")) < 16 or not kept.get(b"data"):  # noqa: PLR2004  As WAV says.
        raise Damaged
    rate = int.from_bytes(kept[b"fmt "][8:12], "little")
    if not rate:
        raise Damaged
    parts = b"".join(
        name + len(kept[name]).to_bytes(4, "little") + kept[name] + b"\0" * (len(kept[name]) % 2)
        for name in _SOUND
        if name in kept
    )
    whole = b"RIFF" + (4 + len(parts)).to_bytes(4, "little") + b"WAVE" + parts
    return whole, len(kept[b"data"]) // rate


def mp4_alone(data: bytes) -> tuple[bytes, int]:
    """An MP4 file whose notes and dates are blank, and its length in whole seconds, 0 where it does
    not tell. Every byte keeps its place, because the file points to some by number.

    Raises `Damaged`, `Film`.
    """
    blank = bytearray(data)
    seconds, names = 0, set()
    for name, at, start, end in _boxes(data, 0, len(data)):
        names.add(name)
        if name in _NOTES:
            blank[at + 4 : at + 8] = b"free"
            blank[start:end] = bytes(end - start)
        elif name in _DATED:
            seconds = max(seconds, _undated(blank, name, start, end))
        elif name == b"hdlr" and data[start + 8 : start + 12] == b"vide":
            raise Film
    if not names & {b"moov", b"moof"} or not names & {b"mdat"}:
        raise Damaged
    return bytes(blank), seconds


def _boxes(data: bytes, at: int, end: int, depth: int = 0) -> Iterator[tuple[bytes, int, int, int]]:
    """The name of every box, where it begins, and where its content begins and ends; those inside
    others too."""
    while at < end:
        if at + 8 > end:
            raise Damaged
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        start = at + 8
        if size == 1:
            size, start = int.from_bytes(data[start : start + 8], "big"), at + 16
        elif size == 0:
            size = end - at
        if size < start - at or at + size > end:
            raise Damaged
        yield name, at, start, at + size
        if name in _INSIDE and depth < _DEEPEST:
            yield from _boxes(data, start, at + size, depth + 1)
        at += size


def _undated(blank: bytearray, name: bytes, start: int, end: int) -> int:
    """Blanks when it was made and changed; its length, where the box tells one."""
    long = blank[start] == 1
    dates = 16 if long else 8
    if end - start < 4 + dates + (12 if long else 8):
        raise Damaged
    blank[start + 4 : start + 4 + dates] = bytes(dates)
    if name == b"tkhd":
        return 0
    form = ">IQ" if long else ">II"
    scale, length = struct.unpack_from(form, blank, start + 4 + dates)
    unknown = (1 << (64 if long else 32)) - 1
    return 0 if not scale or length == unknown else int(length // scale)
