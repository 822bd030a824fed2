"""What a text may hold: plain words and a little Markdown, nothing that a page would run or fetch.

Pages escape once more what they show. That raw HTML is refused already here means that a writer
hears of it with a line number, and that no renderer's setting has to be trusted.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Complaint:
    """The end of a sentence that begins with the name of the text, and where to look."""

    sentence: str
    near: str = ""


_HTML = re.compile(r"<[A-Za-z/!?][^>\n]{0,40}>?")
_PICTURE = re.compile(r"!\[[^\]\n]{0,40}")
_LINK = re.compile(r"\]\(|^ {0,3}\[[^\]\n]+\]:|https?://", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#+ [^\n]{0,40}", re.MULTILINE)
# Control signs, direction overrides (they make a text look like another one), private-use signs.
_HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufeff]"
)


def complaint(text: str, *, markdown: bool) -> Complaint | None:
    """The first thing in a text that has no place in it; None for a good one."""
    if found := _HIDDEN.search(text):
        advice = "Write that place once more."
        return Complaint(f"holds an invisible sign (U+{ord(found[0]):04X}). {advice}", found[0])
    if found := _HTML.search(text):
        return Complaint("holds HTML. Write plain words or Markdown instead.", found[0])
    if not markdown:
        return Complaint("goes over several lines. Write one line.") if "\n" in text else None
    return _markdown_complaint(text)


def _markdown_complaint(text: str) -> Complaint | None:
    if found := _PICTURE.search(text):
        return Complaint("holds a picture. Nothing is fetched; describe it in words.", found[0])
    if found := _LINK.search(text):
        advice = "Name author, title and year instead; nothing leads out of the page."
        return Complaint(f"holds a link. {advice}", found[0].strip())
    if found := _HEADING.search(text):
        return Complaint('holds a heading. The "title" is the heading.', found[0].strip())
    if text.count("**") % 2:
        return Complaint('opens bold type with "**" and does not close it. Write "**" twice.', "**")
    return None
