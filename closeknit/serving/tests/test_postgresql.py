"""Several processes on a real PostgreSQL and a real Redis. Runs where the run has both."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

from closeknit.serving.tests.running import free_port, run, serving

HOME = os.environ.get("DATABASE_URL", "")
REDIS = os.environ.get("REDIS_URL", "")
pytestmark = pytest.mark.skipif(not (HOME and REDIS), reason="needs DATABASE_URL and REDIS_URL")


@pytest.fixture
def database() -> Iterator[str]:
    name = f"closeknit_serving_{os.getpid()}"
    with psycopg.connect(HOME, autocommit=True) as home:
        home.execute(f"CREATE DATABASE {name}")
        yield urlunsplit(urlsplit(HOME)._replace(path=f"/{name}"))
        home.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_without_redis_a_second_process_is_refused_from_any_folder(
    database: str, tmp_path: Path
) -> None:
    with serving(tmp_path / "one", DATABASE_URL=database):
        port = str(free_port())
        code, _, err = run(tmp_path / "two", "serve", "--port", port, DATABASE_URL=database)
    assert code == 1
    assert err.startswith("Closeknit is already running with this PostgreSQL database.")


def test_with_redis_two_processes_serve_one_database(database: str, tmp_path: Path) -> None:
    both = {"DATABASE_URL": database, "REDIS_URL": REDIS, "CLOSEKNIT_SECRET": "s" * 40}
    with serving(tmp_path / "one", **both) as one, serving(tmp_path / "two", **both) as two:
        assert one.get("/healthz").status == two.get("/healthz").status == 200
        assert one.end()[0] == two.end()[0] == 0


def test_a_database_that_does_not_answer_is_one_sentence(tmp_path: Path) -> None:
    nowhere = f"postgres://nobody@127.0.0.1:{free_port()}/nothing"
    for command in ("serve", "migrate"):
        code, _, err = run(tmp_path, command, DATABASE_URL=nowhere)
        assert code == 1
        assert err.startswith("The database does not answer.")
        assert err.count("\n") == 1
