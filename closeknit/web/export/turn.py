"""One export at a time in each process: it decrypts everything, and this may be a small computer."""

import threading
from collections.abc import Iterable, Iterator
from typing import Self

SECONDS_TO_WAIT = 3.0

_turn = threading.BoundedSemaphore()


class Taken:
    """A turn, and the pieces that are handed over in it. It ends with the last piece, with `close`,
    or when nobody holds this any more: an answer that was never begun must not keep it."""

    def __init__(self, pieces: Iterable[bytes], gone: threading.Event | None = None) -> None:
        self.pieces = iter(pieces)
        self.gone = gone
        self.held = True

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        if self.gone is not None and self.gone.is_set():
            self.close()
            raise StopIteration
        try:
            return next(self.pieces)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        if self.held:
            self.held = False
            _turn.release()

    __del__ = close


def take() -> bool:
    """Wait for the turn a little. Whoever has it hands it to a `Taken`."""
    return _turn.acquire(timeout=SECONDS_TO_WAIT)


def in_pieces(texts: Iterable[str], size: int = 32_768) -> Iterator[bytes]:
    """The texts as UTF-8 in pieces of about `size` bytes: few enough to be quick, small enough to
    keep the whole from ever standing in memory."""
    waiting, held = [], 0
    for text in texts:
        waiting.append(text.encode())
        held += len(waiting[-1])
        if held >= size:
            yield b"".join(waiting)
            waiting, held = [], 0
    if waiting:
        yield b"".join(waiting)
