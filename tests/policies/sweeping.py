"""Looking for a text on a disk in every shape that a program might have left it in."""

import base64
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import quote, quote_plus

PART, PARTS = 32, 40


def shapes(text: str) -> Iterator[bytes]:
    """The text as bytes: plain, in other alphabets, escaped."""
    for coding in ("utf-8", "utf-16-le", "utf-16-be"):
        plain = text.encode(coding)
        yield plain
        yield plain.hex().encode()
        yield plain.hex().upper().encode()
        yield from _base64(plain)
    yield text.lower().encode()
    yield quote(text).encode()
    yield quote_plus(text).encode()


def found(texts: Mapping[str, str], places: Mapping[str, bytes]) -> list[str]:
    """Which text lies where, one line for each."""
    return [
        f"{name} lies in {place}"
        for name, text in texts.items()
        for place, content in places.items()
        if any(shape in content for shape in set(shapes(text)))
    ]


def found_bytes(contents: Mapping[str, bytes], places: Mapping[str, bytes]) -> list[str]:
    """The same for what is no text: parts of it, as they are, in hex and in base64."""
    return [
        f"{name} lies in {place}"
        for name, content in contents.items()
        for place, there in places.items()
        if any(shape in there for shape in _shapes_of(content))
    ]


def _shapes_of(content: bytes) -> Iterator[bytes]:
    """Of parts from all over it, each long enough to be in nothing else."""
    for at in range(0, max(1, len(content) - PART), max(1, len(content) // PARTS)):
        part = content[at : at + PART]
        yield part
        yield part.hex().encode()
        yield from _base64(part)


def files(folders: Iterable[Path]) -> dict[str, bytes]:
    """Everything below these folders, names included: a name can tell as much as what is in it."""
    paths = [path for folder in folders for path in folder.rglob("*")]
    contents = {str(path): path.read_bytes() for path in paths if path.is_file()}
    return contents | {"the names of the files": "\n".join(map(str, paths)).encode()}


def _base64(plain: bytes) -> Iterator[bytes]:
    """Each of the three alignments, without the characters that neighbours have a part in."""
    for before in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            coded = encode(b"\0" * before + plain).rstrip(b"=")
            start = (before * 8 + 5) // 6
            yield coded[start : len(coded) - 1]
