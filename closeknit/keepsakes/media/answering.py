"""A picture or a sound on its way to a reader: in no cache, under no name of its own, and never as a
page."""

import re

from django.http import HttpResponse

from closeknit import vault
from closeknit.bonds.models import Words
from closeknit.keepsakes.media import storing

NAMES = {
    "image/webp": "picture.webp",
    "audio/webm": "sound.webm",
    "audio/ogg": "sound.ogg",
    "audio/mp4": "sound.m4a",
    "audio/wav": "sound.wav",
}
"""The media types that are ever sent. Whatever else words may say, nothing else is."""

ALONE = "default-src 'none'; sandbox; frame-ancestors 'none'"
"""Opened by itself it may do nothing at all, should somebody's browser take it for a page."""

_RANGE = re.compile(r"bytes=(\d{1,12})?-(\d{1,12})?")


def answer(words: Words, medium: vault.Medium, kind: str, asked: str) -> HttpResponse:
    """The medium, or the part of it that `asked` (a Range header, or nothing) names."""
    part = _part(asked, medium.size)
    start, end = part or (0, medium.size)
    if start >= end:
        response = HttpResponse(status=416)
        response["Content-Range"] = f"bytes */{medium.size}"
        return response
    body = b"".join(storing.taken_up(words, medium, start, end))
    response = HttpResponse(body, status=206 if part else 200, content_type=kind)
    if part:
        response["Content-Range"] = f"bytes {start}-{end - 1}/{medium.size}"
    response["Accept-Ranges"] = "bytes"
    response["Cache-Control"] = "private, no-store"
    response["Content-Disposition"] = f'inline; filename="{NAMES[kind]}"'
    response["Content-Security-Policy"] = ALONE
    return response


def _part(asked: str, size: int) -> tuple[int, int] | None:
    """From where up to where; None for the whole. What is not understood, and several parts at once,
    get the whole, as the protocol allows."""
    match = _RANGE.fullmatch(asked.replace(" ", ""))
    if match is None or match.groups() == (None, None):
        return None
    first, last = match.groups()
    if first is None:
        return max(0, size - int(last)), size
    return int(first), min(size, int(last) + 1) if last else size
