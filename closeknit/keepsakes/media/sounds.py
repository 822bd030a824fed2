"""A voice note: a recording as the browser made it, or a file that somebody brought along.

It is kept as it is, because making it anew would need a codec for each kind. What WAV and MP4 files
say beside the sound (a title, a place, a day) is simple to find and is taken out; in WebM and Ogg it
stays, and the page says so. A browser that records writes nothing personal there.
"""

import io
from dataclasses import dataclass
from typing import IO

from closeknit.keepsakes.media import boxes, kinds

MOST_BYTES = 12 * 1024 * 1024
MOST_SECONDS = 300
GRACE = 5

TYPES = {"WebM": "audio/webm", "Ogg": "audio/ogg", "MP4": "audio/mp4", "WAV": "audio/wav"}

EMPTY = "There is nothing in this file."
TOO_LARGE = "This recording has more than 12 MB. A shorter one fits."
TOO_LONG = "A voice note can be five minutes long, and this is longer."
BROKEN = "This recording cannot be read: it is damaged, or not all of it has arrived."
WITH_PICTURES = "This is a film. A voice note is sound alone."


class Refused(Exception):
    """This recording is not kept; the message is what its owner reads."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording with its media type, and how long it is in seconds: 0 where nobody knows."""

    type: str
    data: bytes
    seconds: int


def taken(file: IO[bytes], said_seconds: int = 0) -> Sound:
    """The recording in `file`. What the recorder said of its length counts where the file itself does
    not tell. Raises `Refused`."""
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    if size == 0:
        raise Refused(EMPTY)
    if size > MOST_BYTES:
        raise Refused(TOO_LARGE)
    data = file.read()
    kind = kinds.recognised(data[: kinds.HEAD])
    if kind not in TYPES:
        raise Refused(_not_this(kind))
    data, told = _without_notes(kind, data)
    seconds = told or max(0, said_seconds)
    if seconds > MOST_SECONDS + GRACE:
        raise Refused(TOO_LONG)
    return Sound(TYPES[kind], data, min(seconds, MOST_SECONDS))


def _not_this(kind: str) -> str:
    can = "WebM, Ogg, MP4 (M4A) and WAV can be kept here."
    if kind == "film":
        return WITH_PICTURES
    if not kind:
        return f"This is no recording of a kind that is known here. {can}"
    return f"{kinds.said(kind)} {can}"


def _without_notes(kind: str, data: bytes) -> tuple[bytes, int]:
    """The sound alone, as far as that is simple, and its length where the file tells it."""
    try:
        if kind == "WAV":
            return boxes.wav_alone(data)
        if kind == "MP4":
            return boxes.mp4_alone(data)
    except boxes.Film:
        raise Refused(WITH_PICTURES) from None
    except boxes.Damaged:
        raise Refused(BROKEN) from None
    return data, 0
