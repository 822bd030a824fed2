from collections.abc import Iterator

import pytest

from closeknit.vault import BondKey, new_bond_key
from closeknit.vault.tests.cast import Someone, cheap_derivations, row


@pytest.fixture
def cheap() -> Iterator[None]:
    with cheap_derivations():
        yield


@pytest.fixture
def alice() -> Someone:
    return Someone.new()


@pytest.fixture
def bob() -> Someone:
    return Someone.new()


@pytest.fixture
def charlie() -> Someone:
    return Someone.new()


@pytest.fixture
def bond_key() -> BondKey:
    return new_bond_key(row(), 1)
