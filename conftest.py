"""What every test can ask for: the cast, their browsers, and a clock that stands still."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from closeknit.people import clock as clocks
from closeknit.people.models import Person
from tests import cast


@pytest.fixture(scope="session")
def parts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, cast.Part]:
    folder = tmp_path_factory.getbasetemp()
    # Under xdist each process has a folder of its own inside the run's.
    shared = folder.parent if folder.name.startswith("popen-") else folder
    return cast.the_cast(shared)


@pytest.fixture
def alice(db: None, parts: dict[str, cast.Part]) -> Person:
    return cast.arrive(parts["alice"])


@pytest.fixture
def bob(db: None, parts: dict[str, cast.Part]) -> Person:
    return cast.arrive(parts["bob"])


@pytest.fixture
def charlie(db: None, parts: dict[str, cast.Part]) -> Person:
    return cast.arrive(parts["charlie"])


@pytest.fixture
def dana(db: None, parts: dict[str, cast.Part]) -> Person:
    return cast.arrive(parts["dana"])


@pytest.fixture
def eve(db: None, parts: dict[str, cast.Part]) -> Person:
    return cast.arrive(parts["eve"])


@pytest.fixture
def sign_in() -> cast.SignIn:
    """`sign_in(client_or_None, person, locked=False, private=True)`: that browser, signed in."""
    return cast.sign_in


@pytest.fixture
def visit_of() -> object:
    """`visit_of(person)`: an unlocked visit, for what is tested below the views."""
    return cast.visit_of


@pytest.fixture
def clock() -> Iterator[clocks.SetClock]:
    """A clock at noon that stands still until `clock.forward(minutes=…)`."""
    standing = clocks.SetClock(datetime(2026, 3, 2, 12, 1, tzinfo=UTC))
    with clocks.use(standing):
        yield standing
