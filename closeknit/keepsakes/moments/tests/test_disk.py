"""A large upload opens no file for writing: not a temporary one, and not one that is gone at once."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.media.tests import made

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_listening: list[list[str]] = []


def _hear(event: str, details: tuple[Any, ...]) -> None:
    if not _listening:
        return
    if event.startswith("tempfile."):
        _listening[-1].append(event)
    elif event == "open" and isinstance(details[2], int) and details[2] & WRITING:
        _listening[-1].append(str(details[0]))


# Python tells everything that it opens, whoever asked for it; such an ear cannot be taken off again.
sys.addaudithook(_hear)


@contextmanager
def opened_for_writing() -> Iterator[list[str]]:
    _listening.append([])
    try:
        yield _listening[-1]
    finally:
        _listening.pop()


def test_pictures_and_a_voice_go_through_memory_alone(pair: Pair) -> None:
    alice = pair.browser(pair.alice)
    alice.get(pair.at("new"))
    large = made.written(Image.effect_noise((2600, 2000), 90).convert("RGB"), quality=98)
    assert len(large) > 4_000_000
    sent = {
        "text": "Tea",
        "readers": "bond",
        "pictures": [SimpleUploadedFile("a.jpg", large), SimpleUploadedFile("b.jpg", large)],
        "voice": SimpleUploadedFile("v.webm", made.webm(bytes(5_000_000))),
    }
    with opened_for_writing() as opened:
        answer = alice.post(pair.at("new"), sent)
    assert answer.status_code == 302
    assert opened == []


def test_a_file_that_is_opened_for_writing_would_be_noticed() -> None:
    with opened_for_writing() as opened:
        with tempfile.TemporaryFile():
            pass
        with tempfile.SpooledTemporaryFile(max_size=1) as spooled:
            spooled.write(b"more than one")
    assert len(opened) >= 2
