"""A picture is made anew from its points: it looks the same, and nothing else of the file is left."""

import io
import struct
import subprocess
import sys
import threading
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from closeknit.keepsakes.media import pictures
from closeknit.keepsakes.media.pictures import Refused, Size
from closeknit.keepsakes.media.tests import made
from closeknit.keepsakes.media.tests.profiles import swapped_profile

HEIC = Path(__file__).parent / "samples" / "garden.heic"
RED, BLUE = (208, 16, 16), (16, 16, 208)
needs_heic = pytest.mark.skipif(not pictures.reads_heic(), reason="pi-heif is not installed")


def anew(data: bytes) -> list[Size]:
    return pictures.made_anew(io.BytesIO(data))


def corners(sizes: list[Size]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What stands above on the left and below on the right in the largest size."""
    image: Any = made.opened(sizes[0].data).convert("RGB")
    return image.getpixel((8, 8)), image.getpixel((image.width - 9, image.height - 9))


def alike(one: tuple[int, ...], other: tuple[int, ...], within: int = 24) -> bool:
    return all(abs(a - b) <= within for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_each_kind_comes_out_as_it_looked(kind: str) -> None:
    sizes = anew(made.picture(kind))
    assert [(size.width, size.height) for size in sizes] == [(640, 480), (320, 240)]
    above, below = corners(sizes)
    assert alike(above, RED)
    assert alike(below, BLUE)


@needs_heic
def test_a_picture_from_an_iphone_comes_out_as_it_looked() -> None:
    data = HEIC.read_bytes()
    assert b"canary-in-a-heic" in data
    sizes = anew(data)
    assert (sizes[0].width, sizes[0].height) == (400, 300)
    assert alike(corners(sizes)[0], RED)
    assert b"canary" not in b"".join(size.data for size in sizes)


def test_a_large_one_is_kept_in_three_sizes_and_a_small_one_as_it_is() -> None:
    large = anew(made.picture(size=(3000, 2000)))
    assert [(size.width, size.height) for size in large] == [(2048, 1365), (1024, 683), (320, 213)]
    small = anew(made.picture("PNG", (40, 30)))
    assert [(size.width, size.height) for size in small] == [(40, 30)]
    assert [(s.width, s.height) for s in anew(made.picture("PNG", (1, 1)))] == [(1, 1)]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_turned_as_it_was_meant(orientation: int) -> None:
    upright = made.opened(made.picture(size=(400, 300)))
    back = {
        1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
    }[orientation]  # fmt: skip
    lying = upright.transpose(back) if back is not None else upright
    notes = Image.Exif()
    notes[0x0112] = orientation
    sizes = anew(made.written(lying, exif=notes.tobytes()))
    assert (sizes[0].width, sizes[0].height) == (400, 300)
    above, below = corners(sizes)
    assert alike(above, RED)
    assert alike(below, BLUE)


def test_damaged_notes_cost_nobody_their_picture() -> None:
    broken = made.picture(exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\xee" * 40)
    assert alike(corners(anew(broken))[0], RED)


CANARY = b"canary-29f1c7"


def annotated(kind: str) -> bytes:
    """With something told in every place that the kind has for it."""
    notes = Image.Exif()
    notes[0x010E] = notes[0x013B] = CANARY.decode()
    notes.get_ifd(0x8825)[29] = CANARY.decode()
    how: dict[str, object] = {"exif": notes.tobytes(), "icc_profile": swapped_profile(CANARY)}
    if kind == "JPEG":
        how["comment"] = CANARY
    if kind in ("JPEG", "WEBP"):
        how["xmp"] = b"<x:xmpmeta>" + CANARY + b"</x:xmpmeta>"
    if kind == "PNG":
        from PIL.PngImagePlugin import PngInfo

        told = PngInfo()
        told.add_text("Comment", CANARY.decode())
        told.add_itxt("Title", CANARY.decode())
        how["pnginfo"] = told
    return made.picture(kind, **how) + CANARY


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_that_a_file_tells_beside_its_picture_is_left(kind: str) -> None:
    data = annotated(kind)
    assert data.count(CANARY) >= 3
    for size in anew(data):
        assert CANARY not in size.data
        assert set(chunks(size.data)) == {b"VP8 "}


def chunks(webp: bytes) -> list[bytes]:
    assert webp[:4] == b"RIFF"
    assert int.from_bytes(webp[4:8], "little") == len(webp) - 8
    found, at = [], 12
    while at < len(webp):
        found.append(webp[at : at + 4])
        size = int.from_bytes(webp[at + 4 : at + 8], "little")
        at += 8 + size + size % 2
    return found


@pytest.mark.parametrize("after", [b"PK\3\4 a zip", b"<script>alert(1)</script>", b"%PDF-1.4"])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_of_a_file_that_is_two_things_at_once_only_the_picture_is_left(
    kind: str, after: bytes
) -> None:
    for size in anew(made.picture(kind) + after):
        assert after not in size.data
        assert chunks(size.data) == [b"VP8 "]


def test_the_colours_of_another_screen_become_those_of_all() -> None:
    """In this profile red and blue have changed places."""
    above, below = corners(anew(made.picture("PNG", icc_profile=swapped_profile())))
    assert alike(above, BLUE, 40)
    assert alike(below, RED, 40)


def test_a_profile_that_is_none_is_passed_over() -> None:
    assert alike(corners(anew(made.picture("PNG", icc_profile=b"no profile")))[0], RED)


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("JPEG", "CMYK"), ("JPEG", "L"), ("PNG", "1"), ("PNG", "L"), ("PNG", "LA"), ("PNG", "P"),
     ("PNG", "RGBA"), ("WEBP", "RGBA")],
)  # fmt: skip
def test_every_way_to_write_colours_is_understood(kind: str, mode: str) -> None:
    above, _ = corners(anew(made.picture(kind, mode=mode)))
    grey = mode in ("1", "L", "LA")
    assert grey or alike(above, RED, 60)


def test_sixteen_bits_of_grey_keep_their_shades() -> None:
    rows = [struct.pack("<64H", *[40_000 if row < 32 else 0] * 64) for row in range(64)]
    deep = Image.frombytes("I;16", (64, 64), b"".join(rows))
    above, below = corners(anew(made.written(deep, "PNG")))
    assert alike(above, (156, 156, 156), 8)
    assert alike(below, (0, 0, 0), 8)


def test_what_is_transparent_stays_so() -> None:
    clear = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    clear.paste((208, 16, 16, 255), (0, 0, 32, 32))
    (size,) = anew(made.written(clear, "PNG"))
    assert made.opened(size.data).getpixel((60, 60))[3] == 0
    assert set(chunks(size.data)) <= {b"VP8X", b"ALPH", b"VP8 "}


def test_of_moving_pictures_the_first_stays() -> None:
    frames = [made.opened(made.picture("PNG")), Image.new("RGB", (640, 480), "#00ff00")]
    moving = made.written(frames[0], "WEBP", save_all=True, append_images=frames[1:], duration=100)
    sizes = anew(moving)
    assert alike(corners(sizes)[0], RED)
    assert not made.opened(sizes[0].data).is_animated


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        anew(data)
    return str(refused.value)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "an SVG"),
        (b'<?xml version="1.0"?><svg></svg>', "an SVG"),
        (made.written(Image.new("P", (4, 4)), "GIF"), "a GIF"),
        (made.written(Image.new("RGB", (4, 4)), "BMP"), "a BMP"),
        (made.written(Image.new("RGB", (4, 4)), "TIFF"), "a TIFF"),
        (b"%PDF-1.7", "a PDF"),
        (made.mp4(), "an MP4"),
        (made.box(b"ftyp", b"avif", bytes(4), b"avif"), "an AVIF"),
    ],
)
def test_what_is_no_picture_that_is_kept_is_named(data: bytes, name: str) -> None:
    said = refusal(data)
    assert said.startswith(f"This is {name}.")
    assert "can be kept here" in said


def test_what_has_no_name_is_refused_in_plain_words() -> None:
    assert refusal(b"only some text").startswith("This is no picture of a kind that is known here.")
    assert refusal(b"") == pictures.EMPTY


def test_a_name_does_not_make_a_picture() -> None:
    """The bytes of a program behind the first bytes of a picture."""
    assert refusal(b"\xff\xd8\xff" + b"\x7fELF" * 100) == pictures.BROKEN
    assert refusal(b"\x89PNG\r\n\x1a\n" + b"MZ" * 100) == pictures.BROKEN
    assert refusal(b"RIFF\x64\0\0\0WEBPVP8 " + b"\0" * 88) == pictures.BROKEN


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_half_a_picture_is_none(kind: str, part: float) -> None:
    noisy = Image.effect_noise((500, 400), 90).convert("RGB")
    data = made.written(noisy, kind)
    assert refusal(data[: int(len(data) * part)]) == pictures.BROKEN


@needs_heic
@pytest.mark.parametrize("part", [0.3, 0.9])
def test_half_a_picture_from_an_iphone_is_none(part: float) -> None:
    data = HEIC.read_bytes()
    assert refusal(data[: int(len(data) * part)]) == pictures.BROKEN


def png(width: int, height: int, *more: tuple[bytes, bytes]) -> bytes:
    """A PNG that says how large it is, with nothing much in it."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), *more, (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")]
    written = [
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


@pytest.mark.parametrize(
    "size", [(60_000, 60_000), (2_000_000_000, 1), (30_001, 2), (7_100, 7_100)]
)
def test_a_bomb_is_refused_by_what_it_says_of_itself(size: tuple[int, int]) -> None:
    assert refusal(png(*size)) == pictures.TOO_MANY_POINTS


def test_a_bomb_in_the_notes_goes_off_nowhere() -> None:
    bomb = b"Comment\0\0" + zlib.compress(b"\0" * 300_000_000)
    assert refusal(png(10, 10, (b"zTXt", bomb))) == pictures.BROKEN


class Unread(io.BytesIO):
    """Says how large it is; nobody may read it."""

    def seek(self, offset: int, whence: int = 0) -> int:
        return 104_857_600 if whence == io.SEEK_END else 0

    def read(self, size: int | None = -1) -> bytes:
        raise AssertionError("it was read")


def test_a_hundred_megabytes_are_refused_unread() -> None:
    with pytest.raises(Refused, match="more than 20 MB"):
        pictures.made_anew(Unread())


def test_one_picture_is_worked_on_at_a_time() -> None:
    done = threading.Event()

    def work() -> None:
        anew(made.picture())
        done.set()

    with pictures._at_work:
        other = threading.Thread(target=work)
        other.start()
        assert not done.wait(0.4)
    other.join(timeout=20)
    assert done.is_set()


MEASURE = """
import io, re, sys
from closeknit.keepsakes.media import pictures
sizes = pictures.made_anew(io.BytesIO(sys.stdin.buffer.read()))
most = re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]
print(len(sizes), int(most) // 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux tells it there")
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_twelve_megapixels_take_less_than_250_megabytes(kind: str) -> None:
    """In a process that has nothing else to do; the file itself is in it too."""
    noise = Image.effect_noise((4000, 3000), 40)
    data = made.written(Image.merge("RGB", (noise, noise.rotate(180), noise)), kind)
    if len(data) > pictures.MOST_BYTES:
        data = made.picture(kind, (4000, 3000))
    run = subprocess.run(
        [sys.executable, "-c", MEASURE], input=data, capture_output=True, check=True
    )
    sizes, megabytes = run.stdout.split()
    assert int(sizes) == 3
    assert int(megabytes) <= 250
