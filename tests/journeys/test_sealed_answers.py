"""Sealed means sealed: neither can peek, and both see it at the same second."""

import re
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import expect

from tests.journeys import coming
from tests.journeys.conftest import Evening
from tests.journeys.visitor import LAPTOP, SECONDS, Visitor

BENS = "I hum three notes whenever I am nervous, Kolibri-7731."
ADAS = "I still count stairs, every time, Walnuss-4402."
CANARY = "Kolibri-7731"
LINKS = re.compile(r'(?:href|src|action)="([^"#]+)')


def test_before_both_have_sealed_nothing_that_reaches_ada_holds_bens_answer(
    evening: Evening,
) -> None:
    ada, ben = evening.both()
    sitting = coming.offer(ada, "small-thing")
    ben.go(sitting)
    coming.seal(ben, BENS)
    ben.sees("It opens by itself once you have both come by again.")

    everything = everything_ada_can_fetch(ada, sitting)
    assert f"{sitting}piece/" in everything
    assert not [path for path, body in everything.items() if CANARY in body]
    assert not [frame for frame in ada.watch.frames if CANARY in frame]
    assert CANARY.encode() not in evening.house.left_behind()

    # The same search finds them once they have opened: it is not blind.
    ada.go(sitting)
    coming.seal(ada, ADAS)
    ada.sees(CANARY)
    opened = everything_ada_can_fetch(ada, sitting)
    assert CANARY in opened[sitting]
    assert CANARY in opened[f"{sitting}piece/"]
    assert not [frame for frame in ada.watch.frames + ben.watch.frames if CANARY in frame]
    assert ada.watch.frames
    assert CANARY.encode() not in evening.house.left_behind()


def everything_ada_can_fetch(ada: Visitor, sitting: str) -> dict[str, str]:
    """Every page that a link leads to from her places, and the pieces that scripts fetch."""
    waiting, bodies = (
        ["/", "/today/", "/me/", "/together/", "/export/", sitting, f"{sitting}piece/"],
        {},
    )
    while waiting:
        path = waiting.pop()
        if path in bodies:
            continue
        answer = ada.context.request.get(ada.house.url + path, fail_on_status_code=False)
        bodies[path] = answer.text() if answer.ok else ""
        if "html" in answer.headers.get("content-type", ""):
            waiting += links_of(path, bodies[path])
    return bodies


def links_of(path: str, html: str) -> list[str]:
    inside = (urlsplit(urljoin(path, link)) for link in LINKS.findall(html))
    return [
        each.path
        for each in inside
        if not (each.scheme or each.netloc)
        and not each.path.startswith(("/static/", "/exit/", "/lock/"))
    ]


def test_in_the_same_second_both_answers_come_up_on_both_open_pages(evening: Evening) -> None:
    ada = evening.ada_comes()
    ben = evening.ben_comes(viewport=LAPTOP, color_scheme="dark")
    sitting = coming.offer(ada, "small-thing")
    ben.go(sitting)
    for visitor in (ada, ben):
        visitor.page.locator("main .prompt, main ck-draft form").first.wait_for()
    coming.seal(ben, BENS)
    ben.sees("It opens by itself once you have both come by again.")
    before = ben.page.evaluate("window.stillHere = true")
    ada.sees_not(CANARY)
    coming.seal(ada, ADAS)
    for visitor in (ada, ben):
        for text in (BENS, ADAS):
            visitor.sees(text)
        meeting = visitor.page.locator(".opened .threads")
        expect(meeting.first).to_be_visible(timeout=SECONDS * 1000)
    assert before
    assert ben.page.evaluate("window.stillHere === true"), "Ben's page was loaded anew"


def test_both_pressing_at_once_opens_it_too(evening: Evening) -> None:
    ada, ben = evening.both()
    sitting = coming.offer(ada, "small-thing")
    ben.go(sitting)
    ada.write(ADAS)
    ben.write(BENS)
    press = "document.querySelector('main ck-draft form').requestSubmit()"
    for visitor in (ada, ben):
        visitor.page.evaluate(press)
    for visitor in (ada, ben):
        for text in (BENS, ADAS):
            visitor.sees(text)


def test_the_listener_answers_and_the_pace_stays_with_each(evening: Evening) -> None:
    ada, ben = evening.both()
    sitting = coming.offer(ada, "small-thing")
    ben.go(sitting)
    coming.seal(ben, BENS)
    coming.seal(ada, ADAS)
    ada.sees(BENS)
    ben.sees(ADAS)
    ada.write("You hum. I had heard it and never knew why.")
    ada.press("Answer")
    ben.sees("never knew why")
    ada.sees("How was that for you?")
    ada.page.locator("main fieldset.choices input").first.check()
    ada.press("Keep it for me")
    ada.sees("That is all of this one.")
    ben.page.reload()
    ben.sees_not("That is all of this one.")


def test_a_page_left_open_shows_an_offer_by_itself(evening: Evening) -> None:
    ada, ben = evening.both()
    ben.go("/")
    coming.offer(ada, "small-thing")
    ben.sees("This has been offered to you")
