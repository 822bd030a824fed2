"""Phones, laptops, day and night, keyboards, large letters: every page in every one of them."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.journeys import coming
from tests.journeys.conftest import Evening
from tests.journeys.house import NEUTRAL
from tests.journeys.visitor import LAPTOP, PHONE, Visitor

SMALL = {"width": 320, "height": 640}
SCREENS = {
    "small-light": {"viewport": SMALL, "color_scheme": "light"},
    "phone-dark": {"viewport": PHONE, "color_scheme": "dark"},
    "laptop-light": {"viewport": LAPTOP, "color_scheme": "light"},
}
OUTSIDE = (
    "/",
    "/welcome/",
    "/joining/",
    "/signing-in/",
    "/recovery/",
    "/code/",
    "/help/",
    "/exit/",
)
INSIDE = (
    "/",
    "/together/",
    "/together/new/",
    "/practices/",
    "/practices/?q=listen&way=S",
    "/practices/?q=xylophone&minutes=3&depth=1&bond=partner",
    "/practices/ladder/",
    "/practices/touch-comfort/",
    "/practices/programmes/",
    "/practices/programmes/nine-strategies/",
    "/practices/readings/",
    "/practices/readings/hold-me-tight/",
    "/practices/words/",
    "/me/",
    "/me/settings/",
    "/me/settings/coach/",
    "/me/sessions/",
    "/me/sheet/",
    "/me/pin/",
    "/me/passphrase/",
    "/me/private/",
    "/hard-evening/",
)
# Beyond the right edge, though the page itself may hide it.
TOO_WIDE = """() => {
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > edge) return `${document.documentElement.scrollWidth} > ${edge}`;
  const boxes = [...document.querySelectorAll("main *:not(.for-readers, .for-readers *)")];
  const out = boxes.filter((box) => box.checkVisibility() && box.getBoundingClientRect().right > edge + 1);
  return out.slice(0, 3).map((box) => box.outerHTML.slice(0, 120)).join(" | ");
}"""
TOO_SMALL = """() => [...document.querySelectorAll("main .button, main button, .places a, .head-help")]
  .filter((target) => target.checkVisibility() && !target.closest(".for-readers") && !target.matches(".for-readers"))
  .map((target) => [target.textContent.trim(), target.getBoundingClientRect()])
  .filter(([, box]) => box.height < 40 || box.width < 40)
  .map(([name, box]) => `${name} ${Math.round(box.width)}x${Math.round(box.height)}`)"""
EXIT_SEEN = """() => {
  const box = document.querySelector(".exit-button").getBoundingClientRect();
  // The pill is smaller than its target: three pixels above and below it belong to it as well.
  const heights = [box.top - 3, box.top + box.height / 2, box.bottom + 3];
  const hit = (y) => document.elementFromPoint(box.x + box.width / 2, y)?.closest(".exit-button");
  return box.top >= 0 && box.right <= innerWidth && heights.every(hit);
}"""


def check(visitor: Visitor, path: str) -> None:
    visitor.go(path)
    page = visitor.page
    page.locator("main details").evaluate_all("all => all.forEach((each) => { each.open = true; })")
    assert page.evaluate(TOO_WIDE) == "", f"{path} goes beyond the edge"
    assert page.evaluate(TOO_SMALL) == [], f"{path} has targets that are too small"
    for place in ("0", "document.body.scrollHeight / 2", "document.body.scrollHeight"):
        page.evaluate(f"scrollTo(0, {place})")
        assert page.evaluate(EXIT_SEEN), f"Exit is not in sight on {path} at {place}"


@pytest.mark.parametrize("light", ["light", "dark"])
def test_axe_finds_nothing_to_mend(evening: Evening, light: str) -> None:
    """WCAG 2.2 A and AA, as far as a program can tell."""
    ada = evening.ada_comes(color_scheme=light, viewport=PHONE)
    for path in INSIDE:
        ada.go(path)
        found = Axe().run(
            ada.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}
        )
        assert not found.violations_count, f"{path}: {found.generate_report()}"


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS.keys())
def test_every_page_fits_the_screen_and_exit_stays_in_sight(
    evening: Evening, screen: dict[str, object]
) -> None:
    passer_by = evening.enter(evening.house, "Somebody", **screen)
    for path in OUTSIDE:
        check(passer_by, path)
    ada = evening.ada_comes(**screen)
    sitting = coming.offer(ada, "small-thing")
    bond = f"/together/{evening.bond}/"
    for path in (
        *INSIDE,
        sitting,
        bond,
        f"{bond}people/",
        f"{bond}departure/",
        f"{bond}invitation/",
    ):
        check(ada, path)


def test_letters_of_twice_the_size_leave_everything_readable(evening: Evening) -> None:
    ada = evening.ada_comes(viewport=PHONE)
    sitting = coming.offer(ada, "small-thing")
    for path in ("/", "/together/", "/practices/", "/me/", "/help/", sitting):
        ada.go(path)
        ada.page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert ada.page.evaluate(TOO_WIDE) == "", path
        assert ada.page.evaluate(EXIT_SEEN), path


def test_the_first_tab_reaches_exit_and_the_second_the_page_itself(evening: Evening) -> None:
    ada = evening.ada_comes()
    ada.watch.everyday_site()
    ada.go("/together/")
    ada.page.keyboard.press("Tab")
    expect(ada.page.locator(":focus")).to_have_text("Exit this page")
    expect(ada.page.locator(":focus")).to_be_in_viewport()
    ada.page.keyboard.press("Tab")
    expect(ada.page.locator(":focus")).to_have_text("To the page itself")
    ada.page.keyboard.press("Enter")
    ada.page.keyboard.press("Tab")
    assert ada.page.evaluate("document.activeElement.closest('main') !== null")
    ada.page.reload()
    ada.page.keyboard.press("Tab")
    ada.page.keyboard.press("Enter")
    ada.page.wait_for_url(NEUTRAL)


def test_a_sitting_goes_from_beginning_to_end_by_keyboard_alone(evening: Evening) -> None:
    ada, ben = evening.both()
    ada.go("/practices/small-thing/")
    reach(ada, "Each in your own time")
    ada.page.keyboard.press("Enter")
    ada.page.wait_for_url("**/sittings/**")
    ada.wait_for_scripts()
    ben.go(ada.path)
    reach(ada, "", field="text")
    ada.page.keyboard.type("I know the names of all the trams.")
    reach(ada, "Seal it")
    ada.page.keyboard.press("Space")
    ada.sees("It opens by itself once you have both come by again.")
    coming.seal(ben, "I keep every ticket.")
    ada.sees("I keep every ticket.")
    reach(ada, "", field="text")
    ada.page.keyboard.type("Every ticket, since when?")
    reach(ada, "Answer")
    ada.page.keyboard.press("Enter")
    ada.sees("How was that for you?")


FOCUSED = """() => {
  const { activeElement: at } = document;
  const style = getComputedStyle(at);
  const ring = style.outlineStyle !== "none" || style.boxShadow !== "none";
  return [at.tagName === "TEXTAREA" || at.tagName === "INPUT" ? "" : at.textContent.trim(), at.name ?? "", ring];
}"""


def reach(visitor: Visitor, name: str, field: str = "") -> None:
    """Tab until that is in focus, as it can be seen to be at every stop."""
    for _ in range(40):
        visitor.page.keyboard.press("Tab")
        text, named, ring = visitor.page.evaluate(FOCUSED)
        assert ring, f"nothing shows that {text or named} is in focus"
        if text == name and (not field or named == field):
            return
    raise AssertionError(f"{name or field} was not reached by keyboard")


def test_who_wants_no_motion_gets_none(evening: Evening) -> None:
    ada, ben = evening.both(reduced_motion="reduce")
    sitting = coming.offer(ada, "small-thing")
    ben.go(sitting)
    for visitor, text in ((ben, "I keep every ticket."), (ada, "I count stairs.")):
        coming.seal(visitor, text)
    ada.sees("I keep every ticket.")
    running = (
        "document.getAnimations().filter((each) => each.effect.getTiming().duration > 1).length"
    )
    assert ada.page.evaluate(running) == 0
    assert ada.page.locator(".opened .threads").is_visible()
