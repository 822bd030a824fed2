"""What a file is, told from its first bytes: neither its name nor its sender is believed."""

import re

HEAD = 1024
"""How many bytes of a file are looked at."""

PICTURES = ("JPEG", "PNG", "WebP", "HEIC")
SOUNDS = ("WebM", "Ogg", "MP4", "WAV")

_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_BEGINNINGS = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"GIF8": "GIF",
    b"BM": "BMP",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"II+\0": "TIFF",
    b"\0\0\1\0": "ICO",
    b"8BPS": "PSD",
    b"%PDF": "PDF",
    b"PK\3\4": "ZIP",
    b"\xff\x0a": "JPEG XL",
    b"\0\0\0\x0cJXL ": "JPEG XL",
    b"OggS": "Ogg",
    b"ID3": "MP3",
    b"\xff\xfb": "MP3",
    b"\xff\xf3": "MP3",
    b"\xff\xf2": "MP3",
    b"\xff\xf1": "AAC",
    b"\xff\xf9": "AAC",
    b"fLaC": "FLAC",
    b"#!AMR": "AMR",
    b"caff": "CAF",
    b"FORM": "AIFF",
}
_RIFF = {b"WEBP": "WebP", b"WAVE": "WAV", b"AVI ": "film"}
_SVG = re.compile(rb"^\s*(?:<\?xml|<!--|<!doctype\s+svg|<svg)", re.IGNORECASE)
_WEBM = re.compile(rb"^\x1a\x45\xdf\xa3.{0,60}?\x42\x82.{1,8}?webm", re.DOTALL)


def recognised(head: bytes) -> str:
    """The kind of file that begins with `head` (`HEAD` bytes of it), "" for none that has a name
    here."""
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], "")
    if _WEBM.match(head):
        return "WebM"
    text = head.removeprefix(b"\xef\xbb\xbf")
    if _SVG.match(text) and b"<svg" in text.lower():
        return "SVG"
    return next((kind for start, kind in _BEGINNINGS.items() if head.startswith(start)), "")


def said(kind: str) -> str:
    """The kind in a sentence, "This is a GIF.", with the article that its name is spoken with."""
    article = "an" if kind[0] in "AHSM" and kind.isupper() else "a"
    return f"This is {article} {kind}."


def _by_brand(head: bytes) -> str:
    """Of the family of MP4: its first box lists what it is, the first of them above all."""
    size = int.from_bytes(head[:4], "big")
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, min(size, 64), 4))]
    if {b"avif", b"avis"} & set(brands):
        return "AVIF"
    if brands[0] in _HEIC:
        return "HEIC"
    return "film" if brands[0] in (b"qt  ", b"M4V ") else "MP4"
