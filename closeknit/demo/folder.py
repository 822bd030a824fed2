"""The demo's folder: its own, new, and gone when the demo ends. A real one is never touched."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from pathlib import Path

from closeknit import env

KEPT = ("CLOSEKNIT_PORT", "CLOSEKNIT_PAGE_THREADS", "CLOSEKNIT_LOG_LEVEL", "CLOSEKNIT_EXIT_SITE")
"""What the demo takes over from the environment. All else would lead to something real."""

HOST_NAME = "the demo on this computer"


class Refused(Exception):
    """Why the demo does not begin, as one sentence for the console."""


@contextmanager
def temporary(environ: Mapping[str, str]) -> Iterator[Path]:
    """A new folder for this demo, removed afterwards. Raises Refused where the environment names
    something real: whoever set it may think that the demo would go there."""
    _refuse_what_is_real(environ)
    data = Path(tempfile.mkdtemp(prefix="closeknit-demo-"))
    try:
        yield data
    finally:
        shutil.rmtree(data, ignore_errors=True)


def settle_in(environ: MutableMapping[str, str], data: Path, port: str | None) -> None:
    """Let the settings of this process be the demo's: its folder, localhost, and nothing else."""
    for setting in env.table():
        if setting.name not in KEPT:
            environ.pop(setting.name, None)
    environ["CLOSEKNIT_DATA"] = str(data)
    environ["CLOSEKNIT_HOST_NAME"] = HOST_NAME
    if port:
        environ["CLOSEKNIT_PORT"] = port


def _refuse_what_is_real(environ: Mapping[str, str]) -> None:
    if environ.get("DATABASE_URL"):
        raise Refused(
            "DATABASE_URL names a database that may be a real one. The demo keeps to a temporary "
            "folder of its own: start it without DATABASE_URL."
        )
    named = environ.get("CLOSEKNIT_DATA")
    if named and _holds_something(Path(named).expanduser()):
        raise Refused(
            f"CLOSEKNIT_DATA names {named}, which holds something that is not the demo's. The demo "
            "keeps to a temporary folder of its own: start it without CLOSEKNIT_DATA."
        )


def _holds_something(named: Path) -> bool:
    try:
        return named.exists() and (not named.is_dir() or any(named.iterdir()))
    except OSError:
        return True
