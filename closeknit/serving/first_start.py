"""What has to be there before this copy can run: its folder, its secret, its database.

Everything is made readable to its owner alone. Whatever stands in the way is one `Refused`
sentence that says what to do.
"""

import errno
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from closeknit.env import Env

NO_ANSWER = "The database does not answer. Is DATABASE_URL right, and is the server running?"


class Refused(Exception):
    """Why the program does not go on, as one sentence for the console."""


def folder(env: Env) -> None:
    """Make the data folder (700) and this copy's secret (600), where they are not there yet."""
    os.umask(0o077)
    with explained(env.data):
        env.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make_secret(env.data / "secret")
        _is_writable(env.data)


def database(env: Env, tell: Callable[[str], None]) -> None:
    """Bring the database to this version of the program; quick when there is nothing to do."""
    from django.core.management import call_command

    with explained(env.data):
        executor = MigrationExecutor(connection)
        refuse_newer(executor)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            tell("Preparing the database.")
            call_command("migrate", verbosity=0, interactive=False)
        if env.database_file and env.database_file.exists():
            env.database_file.chmod(0o600)


def refuse_newer(executor: MigrationExecutor | None = None) -> None:
    """Refuse a database that a newer version of the program has changed."""
    loader = (executor or MigrationExecutor(connection)).loader
    unknown = sorted(set(loader.applied_migrations) - set(loader.disk_migrations))
    if unknown:
        raise Refused(
            "The database was last used by a newer version of Closeknit "
            f"({' '.join(unknown[0])} is not known here). Install that version again; nothing "
            "has been changed."
        )


def integrity() -> list[str]:
    """What SQLite finds wrong with the whole file; slow on a large one. Nothing on PostgreSQL."""
    if connection.vendor != "sqlite":
        return []
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        return [row[0] for row in cursor.fetchall() if row[0] != "ok"]


@contextmanager
def explained(place: Path) -> Iterator[None]:
    """Turn what disks and databases say into a sentence about `place`."""
    try:
        yield
    except OSError as error:
        raise Refused(_of_disk(error, place)) from error
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise Refused(_of_database(str(error), place)) from error


def _make_secret(path: Path) -> None:
    if path.exists():
        return
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_urlsafe(48))
        file.flush()
        os.fsync(file.fileno())


def _is_writable(data: Path) -> None:
    """Tried rather than asked: the superuser is told yes on a read-only disk."""
    probe = data / f".probe-{os.getpid()}"
    probe.write_bytes(b"x")
    probe.unlink()


def _of_disk(error: OSError, place: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"There is no room left on the disk of {place}. Make some and start again."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"{place} can't be written to. Give its owner the right to write, or name another "
            "folder in CLOSEKNIT_DATA."
        )
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return f"{place} is not a folder. Name another one in CLOSEKNIT_DATA."
    return f"{place} can't be used: {error.strerror}."


def _of_database(said: str, place: Path) -> str:
    if "full" in said:
        return f"There is no room left on the disk of {place}. Make some and start again."
    if "readonly" in said or "unable to open" in said:
        return (
            f"The database in {place} can't be written to. Give the owner of the folder the right "
            "to write, or name another folder in CLOSEKNIT_DATA."
        )
    if "not a database" in said or "malformed" in said or "disk image" in said:
        return (
            f"The database file in {place} is damaged. It has not been changed; put a backup of "
            "it in its place and start again."
        )
    if "locked" in said:
        return f"Another program holds the database in {place}. End it and start again."
    return NO_ANSWER
