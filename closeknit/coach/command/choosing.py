"""Which kinds of observations somebody wants to see."""

from collections.abc import Iterable

from closeknit.coach.kinds import DEFAULT, Kind


class NoSuchKind(ValueError):
    """A kind that does not exist; the sentence names those that do."""


def enabled(*, everything: bool = False, off: Iterable[str] = ()) -> frozenset[Kind]:
    """The kinds that are on by default, or all; without those named in `off`. Raises NoSuchKind."""
    return frozenset(Kind if everything else DEFAULT) - {_kind(name) for name in off}


def _kind(name: str) -> Kind:
    try:
        return Kind(name)
    except ValueError:
        raise NoSuchKind(
            f"“{name}” is no kind of observation. There are: {', '.join(Kind)}."
        ) from None
