"""The evening that the policies look at, once for each file that asks for it."""

from collections.abc import Iterator

import pytest
from django.db import transaction

from tests import cast
from tests.policies import world as worlds

FURTHER = ("fay", "gil", "hal")


@pytest.fixture(scope="session")
def everybody(parts: dict[str, cast.Part]) -> dict[str, cast.Part]:
    """The cast, and three more whom only the matrix knows."""
    return parts | {name: cast._part(name) for name in FURTHER}


@pytest.fixture(scope="module")
def world(
    django_db_setup: None, django_db_blocker: object, everybody: dict[str, cast.Part]
) -> Iterator[worlds.World]:
    """Everything of it stands in one transaction that is never committed."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield worlds.build(everybody)
        transaction.set_rollback(True)
