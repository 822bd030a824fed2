"""What a view gets and says: the visit, and who may come in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar

from django.http import HttpRequest

from closeknit import vault
from closeknit.people.models import Person, Session

View = TypeVar("View", bound=Callable[..., Any])


@dataclass(slots=True)
class Visit:
    """One person in one browser, with the keys that are open at this moment."""

    person: Person
    session: Session
    private: vault.PrivateKeys | None = None
    shared: vault.SharedKeys | None = None
    key_cookie: str = field(default="", repr=False)
    # What the packages above have loaded and may use again within the same request; None outside.
    memory: dict[str, Any] | None = field(default=None, repr=False, compare=False)

    @property
    def locked(self) -> bool:
        return self.shared is None

    def private_keys(self) -> vault.PrivateKeys:
        if self.private is None:
            raise vault.Locked("The private keys are locked.")
        return self.private

    def shared_keys(self) -> vault.SharedKeys:
        if self.shared is None:
            raise vault.Locked("The shared keys are locked.")
        return self.shared

    def identity(self) -> vault.Identity:
        return vault.Identity(private=self.private_keys(), shared=self.shared_keys())


class PersonRequest(HttpRequest):
    """A request whose visit is known: what every view that is not public gets."""

    visit: Visit


class Access(Enum):
    PUBLIC = "anybody"
    LOCKED = "signed in, locked or not"
    SHARED = "signed in, shared keys open"
    PRIVATE = "signed in, private keys open too"


def public(view: View) -> View:
    """Open to everybody, with or without an account."""
    return _marked(view, "access", Access.PUBLIC)


def while_locked(view: View) -> View:
    """Needs somebody signed in, and works while they are locked."""
    return _marked(view, "access", Access.LOCKED)


def needs_private(view: View) -> View:
    """Reads or writes private words, so the private keys have to be open."""
    return _marked(view, "access", Access.PRIVATE)


def asked_by_itself(view: View) -> View:
    """Fetched by an open page without anybody touching it, so it does not put off the locking."""
    return _marked(view, "asked_by_itself", value=True)


def takes_files(most_bytes: int) -> Callable[[View], View]:
    """Its form may carry files, `most_bytes` altogether; any other form stays small."""

    def mark(view: View) -> View:
        return _marked(view, "most_bytes", most_bytes)

    return mark


def most_bytes_of(view: Callable[..., Any]) -> int:
    """How much a form with files may carry to this view; 0 where none is taken."""
    most: int = getattr(view, "most_bytes", 0)
    return most


def records_sound(view: View) -> View:
    """The one kind of page on which a browser may ask for the microphone."""
    return _marked(view, "records_sound", value=True)


def may_record(view: Callable[..., Any]) -> bool:
    return getattr(view, "records_sound", False)


def access_of(view: Callable[..., Any]) -> Access:
    """Everything is closed unless its view says otherwise."""
    access: Access = getattr(view, "access", Access.SHARED)
    return access


def _marked(view: View, name: str, value: object) -> View:
    setattr(view, name, value)
    return view
