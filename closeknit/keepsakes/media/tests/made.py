"""Pictures and sounds made for a test, of the simplest kind that still is one."""

import io
import math
import struct
import wave
from typing import Any

from PIL import Image


def picture(
    kind: str = "JPEG", size: tuple[int, int] = (640, 480), mode: str = "RGB", **how: Any
) -> bytes:
    """A picture with a red corner above on the left and a blue one below on the right."""
    image = Image.new("RGB", size, "#bbaa88")
    corner = (max(1, size[0] // 4), max(1, size[1] // 4))
    image.paste("#d01010", (0, 0, *corner))
    image.paste("#1010d0", (size[0] - corner[0], size[1] - corner[1], *size))
    return written(image.convert(mode), kind, **how)


def written(image: Image.Image, kind: str = "JPEG", **how: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def recording(seconds: float = 1.0, rate: int = 8000) -> bytes:
    """A WAV file with a tone in it."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(rate)
        tone = bytes(128 + int(90 * math.sin(at / 4)) for at in range(int(seconds * rate)))
        sound.writeframes(tone)
    return file.getvalue()


def webm(sound: bytes = b"not really opus") -> bytes:
    """The beginning that a browser's recorder writes, and something after it."""
    head = bytes.fromhex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581")
    return head + b"\x02\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff" + sound


def ogg(sound: bytes = b"not really opus") -> bytes:
    return b"OggS\0\2" + bytes(20) + b"\1\x13OpusHead\1\1" + sound


def box(name: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", len(body) + 8) + name + body


def mp4(
    seconds: int = 12, note: bytes = b"at home", handler: bytes = b"soun", made: int = 3_900_000_000
) -> bytes:
    """An M4A with a title in its notes and a day in its heads."""
    head = struct.pack(">IIIII", 0, made, made, 1000, seconds * 1000) + bytes(80)
    kind = box(b"hdlr", bytes(8), handler, bytes(12))
    media = box(b"mdia", box(b"mdhd", head[:24]), kind)
    track = box(b"trak", box(b"tkhd", struct.pack(">III", 0, made, made) + bytes(72)), media)
    notes = box(b"udta", box(b"meta", note))
    moov = box(b"moov", box(b"mvhd", head), track, notes)
    brand = box(b"ftyp", b"M4A ", bytes(4), b"M4A mp42isom")
    return brand + moov + box(b"mdat", b"the sound itself")
