"""How two people come together, as they would: every step by what stands on the screen."""

from urllib.parse import urlsplit

from tests.journeys.visitor import Visitor

LINE = "I found this. Two minutes a day. Would you try it with me?"


def sign_up(visitor: Visitor) -> None:
    """From the joining page to the first page inside; keeps the six words and the handle."""
    visitor.words = " ".join(visitor.page.inner_text(".passphrase").split())
    visitor.write(visitor.name, "name")
    visitor.write(visitor.name.lower(), "wish")
    visitor.write(visitor.words, "passphrase")
    visitor.choose("device", "own")
    visitor.press("Join")
    visitor.sees("Your handle")
    visitor.handle = visitor.page.inner_text("main .code").strip()
    visitor.press("Go on")


def begin_bond(visitor: Visitor, kind: str = "partner") -> str:
    """A new bond with an invitation; the path of its link."""
    visitor.go("/together/new/")
    visitor.choose("kind", kind)
    visitor.write(LINE, "line")
    visitor.press("Make the invitation")
    visitor.sees("Your invitation")
    return invitation_on(visitor)


def invitation_on(visitor: Visitor) -> str:
    return urlsplit(visitor.page.locator("main .code").first.inner_text().strip()).path


def accept(visitor: Visitor, invitation: str) -> None:
    """From the invitation to having said yes; with or without an account before."""
    visitor.go(invitation)
    visitor.press("Join")
    if visitor.path.startswith("/joining/"):
        sign_up(visitor)
    visitor.press("Yes, join")
    visitor.sees("You said yes")


def confirm(visitor: Visitor, other: str) -> None:
    visitor.go("/")
    visitor.press(f"Is this {other}?")
    visitor.press("Yes, that is them")
    visitor.sees(other)


def answer_early(visitor: Visitor, word: str, line: str) -> None:
    """The first answer, written before it is confirmed who came."""
    fields = visitor.page.locator("main [name$='text']")
    fields.nth(0).fill(word)
    fields.nth(1).fill(line)
    visitor.press("Seal it")
    visitor.sees("It lies with you alone")


def offer(visitor: Visitor, practice: str, form: str = "Each in your own time") -> str:
    """Begin a practice with the other; the path of the sitting."""
    visitor.go(f"/practices/{practice}/")
    visitor.press(form)
    visitor.page.wait_for_url("**/sittings/**")
    visitor.wait_for_scripts()
    return visitor.path


def seal(visitor: Visitor, text: str) -> None:
    visitor.write(text)
    visitor.press("Seal it")
