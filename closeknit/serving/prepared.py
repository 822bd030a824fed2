"""Static files as browsers get them: hashed and compressed into the data folder, once a version."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.contrib.staticfiles.storage import staticfiles_storage


def prepare() -> bool:
    """Prepare them unless that has been done for exactly these files. Whether there was work."""
    from django.core.management import call_command

    root, fingerprint = Path(settings.STATIC_ROOT), _fingerprint()
    stamp = root / "prepared"
    if stamp.exists() and stamp.read_text() == fingerprint:
        return False
    shutil.rmtree(root, ignore_errors=True)
    call_command("collectstatic", verbosity=0, interactive=False)
    stamp.write_text(fingerprint)
    _read_names_again()
    return True


def _fingerprint() -> str:
    """Names, sizes and times of all source files: quick, and different whenever one changes."""
    state = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list([]):
            stat = Path(storage.path(path)).stat()
            state.update(f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return state.hexdigest()


def _read_names_again() -> None:
    storage: Any = staticfiles_storage
    storage.hashed_files, storage.manifest_hash = storage.load_manifest()
