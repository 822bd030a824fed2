"""One process for one data folder. Two would each keep their own list of open pages, and half of
the openings would reach nobody's screen."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from closeknit.env import Env
from closeknit.serving.first_start import Refused


@contextmanager
def alone(env: Env) -> Iterator[None]:
    """Hold the data folder while the program runs. The system lets go of it by itself when the
    process dies, however it dies. With Redis and PostgreSQL any number of processes may run."""
    if env.redis_url and env.database_url:
        yield
        return
    with (env.data / "serving.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused(
                f"Closeknit is already running with {env.data}. Several processes need both "
                "REDIS_URL and DATABASE_URL."
            ) from None
        file.write(str(os.getpid()))
        file.flush()
        yield
