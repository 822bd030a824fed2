"""How private words are shown in the private area. Each package that puts words on the shelf says
for its kinds what stands in the list and on the page; kinds that are not words stay out of it."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from closeknit import vault


class Shown(NamedTuple):
    """What to show of one record: the question or occasion, and the person's own text, and its day."""

    about: str
    text: str
    day: date | None = None


_kinds: dict[str, Callable[[vault.Payload], Shown]] = {}


def register(kind: str, show: Callable[[vault.Payload], Shown]) -> None:
    """List payloads of `kind` in the private area, as `show` puts them."""
    _kinds[kind] = show


def kinds() -> list[str]:
    return sorted(_kinds)


def shown(payload: vault.Payload) -> Shown:
    return _kinds[payload.kind](payload)
