"""The same pages as if nothing were encrypted: what the vault answered once, answered from memory.

It measures what the vault's work costs on a page. The columns and queries that exist only because
of encryption (receipts, wraps, handovers) stay in both pages, and `docs/performance.md` says so.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from closeknit import vault

KEY_OF: dict[str, Callable[..., Hashable]] = {
    "open_own": lambda _keys, about, *_: about.row,
    "open_shared": lambda _key, about, *_: about.row,
    "open_private": lambda _keys, about, *_: about.row,
    "open_as_reader": lambda _keys, about, *_: about.row,
    "open_shared_blob": lambda _blob, _cookie, person, _credential: person,
    "open_private_blob": lambda _blob, _cookie, person, _credential: person,
    "recall": lambda _keys, label, _owner, subject, _blob: (label, subject),
    "receipt_holds": lambda *_: None,
    "check_author": lambda *_: None,
    "read_entry": lambda _author, blob: blob,
    "entry_hash": lambda blob: blob,
    "body_hash": lambda body: body,
    "tag": lambda _keys, name: name,
    "tags": lambda _keys, name: name,
}
"""The vault's functions that reading needs, and what an answer of theirs is remembered by."""


class Remembered:
    """The vault's answers of one page. First `listening`, then `answering`."""

    def __init__(self) -> None:
        self.answers: dict[tuple[str, Hashable], Any] = {}

    @contextmanager
    def listening(self) -> Iterator[None]:
        """The real vault, whose answers are remembered."""
        with replaced({name: self.listener(name) for name in KEY_OF}):
            yield

    @contextmanager
    def answering(self) -> Iterator[None]:
        """No vault: the answers as they were."""
        with replaced({name: self.answerer(name) for name in KEY_OF}):
            yield

    def listener(self, name: str) -> Callable[..., Any]:
        real, key = getattr(vault, name), KEY_OF[name]

        def heard(*given: Any) -> Any:
            answer = real(*given)
            self.answers[name, key(*given)] = answer
            return answer

        return heard

    def answerer(self, name: str) -> Callable[..., Any]:
        if name == "receipt_holds":
            return lambda *_: True
        if name == "check_author":
            return lambda *_: None
        answers, key = self.answers, KEY_OF[name]
        return lambda *given: answers[name, key(*given)]


@contextmanager
def replaced(functions: Mapping[str, Callable[..., Any]]) -> Iterator[None]:
    """Let every package see these in place of the vault's functions of the same names."""
    before = {name: getattr(vault, name) for name in functions}
    try:
        for name, function in functions.items():
            setattr(vault, name, function)
        yield
    finally:
        for name, function in before.items():
            setattr(vault, name, function)
