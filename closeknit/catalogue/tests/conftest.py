import pytest

from closeknit.catalogue import Catalogue, load


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """What is shipped, read once."""
    return load()
