"""What a file is, from its first bytes."""

import pytest

from closeknit.keepsakes.media import kinds
from closeknit.keepsakes.media.tests import made

HEADS = {
    "JPEG": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "WebP": b"RIFF\x24\0\0\0WEBPVP8 ",
    "HEIC": made.box(b"ftyp", b"heic", bytes(4), b"mif1heic"),
    "AVIF": made.box(b"ftyp", b"mif1", bytes(4), b"avifmif1"),
    "GIF": b"GIF89a",
    "BMP": b"BM\x46\0",
    "TIFF": b"II*\0",
    "PDF": b"%PDF-1.7",
    "ZIP": b"PK\3\4",
    "SVG": b'\xef\xbb\xbf <?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">',
    "WebM": made.webm(),
    "Ogg": made.ogg(),
    "MP4": made.mp4(),
    "WAV": made.recording(0.1),
    "MP3": b"ID3\4\0",
    "FLAC": b"fLaC",
    "film": made.box(b"ftyp", b"qt  ", bytes(4)),
    "": b"just some words",
}


@pytest.mark.parametrize("kind", HEADS)
def test_a_kind_is_told_by_how_it_begins(kind: str) -> None:
    assert kinds.recognised(HEADS[kind]) == kind


@pytest.mark.parametrize("head", [b"", b"\0", b"RIFF", b"<svg", b"<p>not a drawing</p>"])
def test_too_little_of_a_file_is_of_no_kind_or_of_its_own(head: bytes) -> None:
    assert kinds.recognised(head) in ("", "SVG")


def test_a_matroska_film_is_no_voice_note() -> None:
    assert kinds.recognised(made.webm().replace(b"webm", b"mtrs")) == ""
