"""A picture made anew from its points: nothing else of the file that it came in is kept.

No place, time or camera, no comment, no second picture behind the first, and nothing that another
program would take for something else. One is worked on at a time, so that memory has a bound.
"""

import io
import threading
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from typing import IO

from closeknit.keepsakes.media import kinds

TYPE = "image/webp"
MOST_BYTES = 20 * 1024 * 1024
MOST_POINTS = 50_000_000
LONGEST_SIDE = 30_000

EMPTY = "There is nothing in this file."
TOO_LARGE = "This picture has more than 20 MB. Make it smaller, and choose it again."
TOO_MANY_POINTS = (
    "This picture has more than 50 million pixels. Make it smaller, and choose it again."
)
BROKEN = "This picture cannot be opened: it is damaged, or not all of it has arrived."
NOT_WHOLE = "This picture is too large for this computer just now. Make it smaller, and try again."

_at_work = threading.Lock()


class Refused(Exception):
    """This picture is not kept; the message is what its owner reads."""


@dataclass(frozen=True, slots=True)
class Size:
    """One size of a picture, as the bytes that are kept of it."""

    width: int
    height: int
    data: bytes


def made_anew(file: IO[bytes]) -> list[Size]:
    """The picture in all sizes that it fills, the largest first. Raises `Refused`."""
    _look(file)
    # The library takes a tenth of the memory of a quiet process; most never see a picture.
    from closeknit.keepsakes.media import painting

    with _at_work:
        try:
            return painting.sizes(file)
        except Refused:
            raise
        except MemoryError:
            raise Refused(NOT_WHOLE) from None
        except Exception:  # noqa: BLE001
            # Whatever a decoder stumbles over, in whichever of its own words.
            raise Refused(BROKEN) from None


@cache
def reads_heic() -> bool:
    """Whether this copy has the library for pictures from iPhones."""
    return find_spec("pi_heif") is not None


def known() -> list[str]:
    """The kinds of pictures that this copy can keep, by name."""
    return [kind for kind in kinds.PICTURES if kind != "HEIC" or reads_heic()]


def _look(file: IO[bytes]) -> None:
    """What can be told before anything is decoded."""
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    if size == 0:
        raise Refused(EMPTY)
    if size > MOST_BYTES:
        raise Refused(TOO_LARGE)
    kind = kinds.recognised(file.read(kinds.HEAD))
    file.seek(0)
    if kind not in known():
        raise Refused(_not_this(kind))


def _not_this(kind: str) -> str:
    *names, last = known()
    can = f"{', '.join(names)} and {last} can be kept here."
    if not kind:
        return f"This is no picture of a kind that is known here. {can}"
    return f"{kinds.said(kind)} {can}"


def measure(width: int, height: int) -> None:
    """Raises `Refused` for more points than are ever laid out in memory."""
    if width < 1 or height < 1:
        raise Refused(BROKEN)
    if width * height > MOST_POINTS or max(width, height) > LONGEST_SIDE:
        raise Refused(TOO_MANY_POINTS)
