"""Where the bench works: a temporary folder and settings of its own. Nothing real is touched."""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path

from closeknit import env


@contextmanager
def temporary(environ: MutableMapping[str, str]) -> Iterator[Path]:
    """A new folder, named in the environment in place of whatever was configured there."""
    folder = Path(tempfile.mkdtemp(prefix="closeknit-bench-"))
    before = {s.name: environ.pop(s.name) for s in env.table() if s.name in environ}
    environ["CLOSEKNIT_DATA"] = str(folder)
    try:
        yield folder
    finally:
        del environ["CLOSEKNIT_DATA"]
        environ.update(before)
        shutil.rmtree(folder, ignore_errors=True)


def start_django() -> None:
    """Settings and database as `closeknit serve` has them at its first start."""
    from closeknit.serving import first_start

    settings = env.read()
    first_start.folder(settings)
    os.environ["DJANGO_SETTINGS_MODULE"] = "closeknit.settings"
    import django

    django.setup()
    first_start.database(settings, lambda _text: None)
    from closeknit.serving import prepared

    prepared.prepare()


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])
