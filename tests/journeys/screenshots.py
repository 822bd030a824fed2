"""The pictures in `docs/screenshots/`, made anew: `python -m tests.journeys.screenshots`.

An invented pair does what a journey does, in front of a camera. Ada has a phone by day, Ben a laptop
in the evening.
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

from tests.journeys import coming
from tests.journeys.conftest import ARGUMENTS, find_chromium
from tests.journeys.house import House
from tests.journeys.visitor import LAPTOP, PHONE, Visitor

PICTURES = Path(__file__).parents[2] / "docs" / "screenshots"
MOST_BYTES = 120_000
ADAS_WORD, ADAS_LINE = (
    "tired, but here",
    "I walked home the long way, because the light was so good.",
)
BENS_WORD, BENS_LINE = "curious", "A long tram ride, and then your letter with the link."
ADAS_THING = "I still count stairs. Every time, since I was six, and I could not tell you why."
BENS_THING = "I hum three notes when I am nervous. Always the same three."
ANSWER = "You hum. I had heard it, and thought that you were happy."
MOTION = 2500


def main() -> int:
    executable = find_chromium()
    if executable is None:
        sys.stderr.write("There is no Chromium here; CHROMIUM=/path/to/chromium names one.\n")
        return 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        house = House(Path(folder) / "data")
        house.start()
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        try:
            _evening(browser, house)
        finally:
            browser.close()
            house.end()
    too_large = [file.name for file in PICTURES.glob("*.png") if file.stat().st_size > MOST_BYTES]
    if too_large:
        sys.stderr.write(f"Larger than {MOST_BYTES} bytes: {', '.join(too_large)}\n")
    return 1 if too_large else 0


def _evening(browser: Browser, house: House) -> None:
    ada = Visitor(browser, house, "Ada", viewport=PHONE, color_scheme="light")
    ben = Visitor(browser, house, "Ben", viewport=LAPTOP, color_scheme="dark")
    _they_come(ada, ben)
    _they_check_in(ada, ben)
    _they_tell_a_small_thing(ada, ben)
    ada.go("/hard-evening/")
    _take(ada, "hard-evening-phone")
    ada.go("/help/")
    _take(ada, "help-phone")


def _they_come(ada: Visitor, ben: Visitor) -> None:
    ada.go("/")
    _take(ada, "landing-phone")
    ada.go("/joining/")
    coming.sign_up(ada)
    invitation = coming.begin_bond(ada)
    ben.go(invitation)
    _take(ben, "invited-laptop")
    coming.accept(ben, invitation)
    coming.confirm(ada, "Ben")
    _take(ada, "today-phone")
    ben.go("/")


def _they_check_in(ada: Visitor, ben: Visitor) -> None:
    sitting = coming.offer(ada, "daily-check-in", "Two minutes")
    ben.go("/")
    _take(ben, "today-laptop")
    ben.go(sitting)
    for visitor, word, line in ((ben, BENS_WORD, BENS_LINE), (ada, ADAS_WORD, ADAS_LINE)):
        coming.seal(visitor, word)
        visitor.sees("One line about today")
        coming.seal(visitor, line)
    ada.sees(BENS_LINE)
    ben.sees(ADAS_LINE)


def _they_tell_a_small_thing(ada: Visitor, ben: Visitor) -> None:
    ada.go("/practices/small-thing/")
    _take(ada, "practice-phone")
    sitting = coming.offer(ada, "small-thing")
    ben.go(sitting)
    ada.write(ADAS_THING)
    _take(ada, "writing-phone")
    ada.press("Seal it")
    ada.sees("It opens by itself")
    _take(ada, "sealed-phone")
    coming.seal(ben, BENS_THING)
    ada.sees(BENS_THING)
    ben.sees(ADAS_THING)
    for visitor in (ada, ben):
        visitor.page.wait_for_timeout(MOTION)
    _take(ada, "opened-phone")
    _take(ben, "opened-laptop")
    ada.write(ANSWER)
    ada.press("Answer")
    ada.sees("How was that for you?")
    ada.go("/together/")
    ada.page.locator("main a.row").first.click()
    ada.sees(ADAS_THING)
    _take(ada, "thread-phone")


def _take(visitor: Visitor, name: str) -> None:
    visitor.wait_for_scripts()
    visitor.page.evaluate("document.activeElement?.blur(); scrollTo(0, 0)")
    expect(visitor.page.locator("main")).to_be_visible()
    visitor.picture(PICTURES / f"{name}.png")


if __name__ == "__main__":
    raise SystemExit(main())
