"""Two people write a practice of their own: on a phone, without a script, and do it."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.journeys import coming
from tests.journeys.conftest import Evening
from tests.journeys.test_every_screen import TOO_SMALL, TOO_WIDE
from tests.journeys.visitor import PHONE, Visitor

SMALL = {"width": 320, "height": 640}


def well_made(visitor: Visitor) -> None:
    """Nothing beyond the edge, nothing too small, nothing that a screen reader stumbles over."""
    page = visitor.page
    page.locator("main details").evaluate_all("all => all.forEach((each) => { each.open = true; })")
    assert page.evaluate(TOO_WIDE) == ""
    assert page.evaluate(TOO_SMALL) == []
    assert Axe().run(page).response["violations"] == []


def press_first(visitor: Visitor, name: str) -> None:
    visitor.page.locator("main").get_by_role("button", name=name).first.click()


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_a_first_practice_is_written_and_done_by_two(evening: Evening, scripts: bool) -> None:
    writer, ben = evening.both(java_script_enabled=scripts)
    writer.watch.forgive("422 for POST /practices/own/")
    writer.go("/me/")
    writer.page.get_by_role("link", name="Practices of your own").click()
    writer.press("Write one")
    writer.write("Four walls", "title")
    writer.press("Go on to its steps")
    writer.press("Add a step")
    writer.page.get_by_role("link", name="Answer and seal").click()
    writer.write("The kitchen", "title")
    writer.press("Keep it")
    writer.sees("Something is needed here.")
    writer.write("Which wall would you take down?", "text")
    writer.press("Keep it")
    writer.sees("1. The kitchen")
    own = writer.path.partition("#")[0]
    writer.go(f"{own}steps/?kind=choose")
    writer.write("An evening", "title")
    writer.write("Which of these?", "text")
    writer.write("A walk\nSoup", "options")
    writer.press("Keep it")
    writer.sees("2. An evening")
    press_first(writer, "Down")
    writer.sees("1. An evening")
    press_first(writer, "Take it out")
    writer.sees("It has been taken out.")
    writer.press("Put it back")
    writer.sees("2. The kitchen")
    press_first(writer, "Down")
    writer.press("Share it")
    writer.sees("Version 1 is there.")
    ben.go(f"/together/{evening.bond}/")
    ben.page.get_by_role("link", name="Four walls").click()
    ben.sees("wrote this")
    ben.press("Offer it")
    ben.page.wait_for_url("**/sittings/**")
    sitting = ben.path
    coming.seal(ben, "The one with the clock")
    ben.sees("The kitchen: sealed")
    writer.go(sitting)
    coming.seal(writer, "The left one")
    ben.go(sitting)
    writer.go(sitting)
    writer.sees("The one with the clock")


@pytest.mark.parametrize(
    "options",
    [{"viewport": SMALL, "color_scheme": "light"}, {"viewport": PHONE, "color_scheme": "dark"}],
    ids=["small-light", "phone-dark"],
)
def test_every_page_of_it_holds_on_a_small_screen(
    evening: Evening, options: dict[str, object]
) -> None:
    ada = evening.ada_comes(**options)
    ada.watch.forgive("422 for POST /practices/own/")
    ada.go("/practices/own/")
    well_made(ada)
    ada.go("/practices/own/new/")
    well_made(ada)
    ada.write("Four walls and a very long window that looks out over everything", "title")
    ada.press("Go on to its steps")
    ada.sees("There is room for 60 characters here")
    well_made(ada)
    ada.write("Four walls", "title")
    ada.press("Go on to its steps")
    ada.sees("There is none yet")
    own = ada.path
    well_made(ada)
    ada.go(f"{own}steps/")
    well_made(ada)
    for kind in ("share", "choose", "rate", "turns", "away"):
        ada.go(f"{own}steps/?kind={kind}")
        well_made(ada)
    ada.go(f"{own}steps/?kind=turns")
    ada.write("In turns", "title")
    ada.write("One speaks, one listens.", "text")
    ada.press("Keep it")
    ada.sees("In way T nothing happens")
    well_made(ada)
    ada.go(f"{own}steps/?kind=share")
    ada.write("The kitchen", "title")
    ada.write("Which wall would you take down?", "text")
    ada.press("Keep it")
    ada.sees("2. The kitchen")
    well_made(ada)
    bring_and_share(ada, own, f"/together/{evening.bond}/")


def bring_and_share(ada: Visitor, own: str, bond: str) -> None:
    """The pages around one that is written: how it looks, a file, the bond's, and its rungs."""
    for page in ("look/", "head/", "removal/", "aloud/"):
        ada.go(f"{own}{page}")
        well_made(ada)
    ada.go("/practices/own/from-file/")
    ada.write('id = "tea"\ntitle = "T<b>ea"', "text")
    ada.press("Bring it in")
    ada.sees("It has not been taken in yet.")
    well_made(ada)
    ada.go(own)
    ada.press("Share it")
    ada.sees("Version 1 is there.")
    ada.go(bond)
    well_made(ada)
    ada.page.get_by_role("link", name="Four walls").click()
    ada.sees("wrote this")
    well_made(ada)
    ada.go(f"{bond}rungs/")
    ada.write("Which of my habits would you miss?")
    ada.press("Add it")
    ada.sees("Take it away")
    assert ada.field("text").input_value() == ""
    well_made(ada)
