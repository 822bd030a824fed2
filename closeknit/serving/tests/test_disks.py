"""Real disks that are full or read-only, in a namespace of the test's own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from closeknit.serving.tests.running import free_port

NAMESPACE = ["unshare", "--map-root-user", "--mount"]


def can_mount() -> bool:
    try:
        tried = subprocess.run([*NAMESPACE, "mount", "-t", "tmpfs", "none", "/mnt"], check=False)
    except FileNotFoundError:
        return False
    return tried.returncode == 0


pytestmark = [
    pytest.mark.sqlite,
    pytest.mark.skipif(not can_mount(), reason="needs unshare and mount (Linux namespaces)"),
]


def on_a_disk(place: Path, options: str, *command: str) -> tuple[int, str]:
    """Run `closeknit` with its data on a disk of its own; exit code and stderr."""
    mount = f'mount -t tmpfs -o {options} none {place} && exec "$@"'
    done = subprocess.run(
        [*NAMESPACE, "sh", "-c", mount, "sh", sys.executable, "-m", "closeknit.cli", *command],
        env={**os.environ, "CLOSEKNIT_DATA": str(place / "data"), "DATABASE_URL": ""},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.returncode, done.stderr


@pytest.mark.parametrize("size", ["size=8k", "size=64k", "size=1200k"])
def test_a_full_disk_is_one_sentence(tmp_path: Path, size: str) -> None:
    code, err = on_a_disk(tmp_path, size, "serve", "--port", str(free_port()))
    assert code == 1
    assert err == (
        f"There is no room left on the disk of {tmp_path}/data. Make some and start again.\n"
    )


@pytest.mark.parametrize("command", [("serve", "--port", "1"), ("migrate",)])
def test_a_read_only_disk_is_one_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    code, err = on_a_disk(tmp_path, "ro", *command)
    assert code == 1
    assert err == (
        f"{tmp_path}/data can't be written to. Give its owner the right to write, or name another "
        "folder in CLOSEKNIT_DATA.\n"
    )
