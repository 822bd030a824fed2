"""One process for one database, unless Redis connects them. Two would each keep their own list of
open pages, and half of the openings would reach nobody's screen."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from closeknit.env import Env
from closeknit.serving.first_start import NO_ANSWER, Refused, explained

# Any number will do, as long as nothing else in the database locks it.
PLACE = 0x636C6F73


@contextmanager
def alone(env: Env) -> Iterator[None]:
    """Hold the database while the program runs. The system, or PostgreSQL, lets go of it by itself
    when the process dies, however it dies."""
    if not env.database_url:
        with _holding_the_folder(env):
            yield
    elif env.redis_url:
        yield
    else:
        with _holding_postgresql(env):
            yield


@contextmanager
def _holding_the_folder(env: Env) -> Iterator[None]:
    with explained(env.data):
        file = (env.data / "serving.lock").open("w")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused(_already(str(env.data))) from None
        file.write(str(os.getpid()))
        file.flush()
        yield


@contextmanager
def _holding_postgresql(env: Env) -> Iterator[None]:
    """A lock that lasts as long as its connection, seen from every machine."""
    import psycopg

    try:
        connection = psycopg.connect(env.database_url, autocommit=True)
    except psycopg.OperationalError as error:
        raise Refused(NO_ANSWER) from error
    with connection:
        row = connection.execute("SELECT pg_try_advisory_lock(%s)", [PLACE]).fetchone()
        if row != (True,):
            raise Refused(_already("this PostgreSQL database"))
        yield


def _already(place: str) -> str:
    return (
        f"Closeknit is already running with {place}. Several processes need both REDIS_URL and "
        "DATABASE_URL."
    )
