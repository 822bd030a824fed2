"""What lasts, between two people with a browser each: a promise, a decision, a boundary, a pause in a
conversation; and everything erased again, truly."""

import re
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.journeys import coming
from tests.journeys.conftest import Evening
from tests.journeys.test_every_screen import SMALL, TOO_SMALL, TOO_WIDE
from tests.journeys.visitor import Visitor

SUNDAYS, MONDAYS = "I ring on Sundays.", "I ring on Mondays, after the choir."
ALONE, WEEKDAYS = "After a night shift I sleep alone.", "On weekdays I sleep alone."
QUESTION, ADAS, BENS = "Where do we go in August?", "I want water nearby.", "I want few people."
LAKE = "The lake, in the second week."


def kept(evening: Evening) -> str:
    return f"/together/{evening.bond}/keepsakes/"


def open_details(visitor: Visitor, name: str) -> None:
    visitor.page.locator("main summary", has_text=name).click()


def test_a_promise_is_made_put_differently_and_kept(evening: Evening) -> None:
    ada, ben = evening.both()
    ada.go(kept(evening))
    ada.press("Promise something")
    ada.write(SUNDAYS)
    ada.write("2199-05-02", "by")
    ada.press("Keep it")
    ada.sees("By 2 May 2199")
    here = ada.path
    ben.go(kept(evening))
    ben.sees(SUNDAYS)
    ben.go(here)
    expect(ben.page.get_by_role("button", name="It is kept")).to_have_count(0)
    open_details(ada, "Put it differently")
    ada.page.locator("main details[open] textarea").fill(MONDAYS)
    ada.press("Say it like this")
    ada.sees("How it came")
    ada.press("It is kept")
    ada.sees("Kept.")
    ben.go(here)
    for text in (MONDAYS, SUNDAYS, "Put differently:", "Kept."):
        ben.sees(text)
    ada.press("Take this back")
    expect(ada.page.get_by_role("button", name="It is kept")).to_be_visible()


def test_a_boundary_is_drawn_read_and_drawn_anew(evening: Evening) -> None:
    ada, ben = evening.both()
    ada.go(kept(evening))
    ada.press("Draw a boundary")
    ada.write(ALONE)
    ada.press("Keep it")
    ada.sees(ALONE)
    ben.go(ada.path)
    expect(ben.page.locator("main form textarea")).to_have_count(0)
    ben.press("I have read it")
    ben.sees("Has read it.")
    open_details(ada, "Draw it anew")
    ada.page.locator("main details[open] textarea").fill(WEEKDAYS)
    ada.press("Draw it so")
    ada.sees("Drawn anew:")
    ben.go(ada.path)
    ben.sees(WEEKDAYS)
    ben.sees(ALONE)
    expect(ben.page.get_by_role("button", name="I have read it")).to_be_visible()


def test_a_decision_is_taken_when_both_have_been_heard_and_put_anew_later(
    evening: Evening,
) -> None:
    ada, ben = evening.both()
    sitting = coming.offer(ada, "decide-together")
    ada.write(QUESTION)
    ada.press("Say it")
    ben.go(sitting)
    ben.sees(QUESTION)
    ben.page.locator("#question form.pass button").click()
    coming.seal(ada, ADAS)
    expect(ada.page.locator("#matters textarea")).to_have_count(0)
    ben.sees_not(ADAS)
    coming.seal(ben, BENS)
    ben.sees(ADAS)
    ada.sees(BENS)
    for visitor in (ada, ben):
        for step in ("options", "aired", "common-ground"):
            visitor.go(sitting)
            button = visitor.page.locator(f"#{step} form.pass button")
            if button.count():
                button.click()
                expect(button).to_have_count(0)
    ada.go(sitting)
    ada.page.locator("#decision textarea").fill(LAKE)
    ada.page.locator("#decision [name=look]").fill("2199-06-01")
    ada.press("Suggest this")
    ben.sees(LAKE)
    ben.press("Yes to this")
    ben.sees("You have both said yes to this.")
    ada.go(kept(evening))
    ada.sees("To be looked at again on 1 June 2199")
    ada.page.get_by_role("link", name=f"Open: {LAKE[:20]}").click()
    open_details(ada, "Put it anew")
    ada.page.locator("main details[open] textarea").fill("The lake, in the third week.")
    ada.press("Suggest this")
    ada.sees("Suggested anew")
    ben.go(ada.path)
    ben.press("Yes to this")
    ben.sees("Put anew, and accepted:")
    ben.sees("The lake, in the third week.")


def test_too_much_in_the_middle_of_a_conversation(evening: Evening) -> None:
    ada, ben = evening.both()
    sitting = coming.offer(ada, "i-feel")
    ben.go(sitting)
    ben.page.locator("#verdicts form.pass button").click()
    ben.wait_for_scripts()
    open_details(ada, "Too much")
    ada.press("Pause now")
    ada.sees("Everything between you rests.")
    expect(ada.page.get_by_role("button", name="I am back")).to_have_count(0)
    ben.sees("It is too much just now")
    expect(ben.page.locator("main form.pass")).to_have_count(0)
    ben.press("What helps meanwhile")
    ben.sees("Ada said so at")
    ada.press("In an hour")
    ada.sees("and come back to it")
    ben.page.wait_for_function("document.body.innerText.includes('comes back to it')")
    ben.press("Breathe with it")
    ada.press("Write down what helps you")
    ada.write("The pier, once there and back.")
    ada.press("Keep it")
    ada.sees("The pier, once there and back.")
    ben.go(f"/together/{evening.bond}/pause/")
    ben.sees_not("The pier")


def test_whoever_is_writing_meanwhile_sees_it_and_loses_nothing(evening: Evening) -> None:
    ada, ben = evening.both()
    sitting = coming.offer(ada, "small-thing")
    ben.go(sitting)
    ben.page.locator("main textarea:visible, main [name=text]:visible").first.press_sequentially(
        BENS
    )
    open_details(ada, "Too much")
    ada.press("Pause now")
    ben.sees("It is too much just now")
    expect(ben.field("text")).to_have_value(BENS)
    ben.watch.forgive("409")
    ben.press("Seal it")
    ben.sees("Everything rests here for now")
    ben.page.wait_for_timeout(1500)
    expect(ben.field("text")).to_have_value(BENS)


def test_too_much_without_a_network_waits_and_says_so(evening: Evening) -> None:
    ada, ben = evening.both()
    ada.go(coming.offer(ada, "i-feel"))
    open_details(ada, "Too much")
    ada.context.set_offline(True)
    ada.press("Pause now")
    ada.sees("It is sent as soon as there is")
    ben.go("/")
    ben.sees_not("It is too much just now")
    ada.context.set_offline(False)
    ada.sees("Everything between you rests.")
    ben.sees("It is too much just now")
    ada.watch.forgive("ERR_INTERNET_DISCONNECTED")


def test_when_one_comes_back_can_be_chosen_without_a_network(evening: Evening) -> None:
    ada, ben = evening.both()
    ada.go(f"/together/{evening.bond}/pause/")
    ada.press("It is too much")
    ada.sees("When do you come back to it?")
    ada.wait_for_scripts()
    ada.watch.forgive("ERR_INTERNET_DISCONNECTED")
    ada.context.set_offline(True)
    ada.press("In half an hour")
    ada.sees("It is sent as soon as there is")
    ada.press("In three hours")
    an_hour_ago = (
        "Object.keys(sessionStorage).filter(key => key.endsWith(':return')).forEach(key => {"
        "sessionStorage[key] = sessionStorage[key].replace(/^\\d+/, Date.now() - 3600000) })"
    )
    ada.page.evaluate(an_hour_ago)
    ada.context.set_offline(False)
    expect(ada.page.locator("main .notice:visible")).to_have_count(0)
    ben.go(f"/together/{evening.bond}/pause/")
    there, here = comes_back(ben), datetime.now(UTC) + timedelta(hours=2)
    assert abs(there - here) < timedelta(minutes=3)


def comes_back(who: Visitor) -> datetime:
    """When the other comes back, as the page says it."""
    said = re.search(r"comes back to it .*?(\d\d):(\d\d)", who.page.inner_text("main"))
    assert said
    now = datetime.now(UTC)
    found = now.replace(hour=int(said[1]), minute=int(said[2]))
    return found if found > now - timedelta(hours=12) else found + timedelta(days=1)


TWENTY_MINUTES_AGO = """for (const key of Object.keys(sessionStorage))
  if (key.startsWith("too-much")) sessionStorage[key] = Date.now() - 21 * 60000;"""


def test_after_the_twenty_minutes_one_comes_back_and_begins_softly(evening: Evening) -> None:
    """They went by without a network, so they count."""
    ada, ben = evening.both()
    ada.go(coming.offer(ada, "i-feel"))
    ben.go(ada.path)
    open_details(ada, "Too much")
    ada.watch.forgive("ERR_INTERNET_DISCONNECTED")
    ada.context.set_offline(True)
    ada.press("Pause now")
    ada.sees("It is sent as soon as there is")
    ada.page.evaluate(TWENTY_MINUTES_AGO)
    ada.context.set_offline(False)
    ada.sees("You said so at")
    ben.sees("It is too much just now")
    ada.press("I am back")
    ada.sees("A soft beginning")
    expect(ben.page.locator("main form.pass").first).to_be_visible()
    ben.sees_not("It is too much just now")


def test_everything_can_be_done_without_scripts(evening: Evening) -> None:
    ada = evening.ada_comes(java_script_enabled=False)
    ada.go(kept(evening))
    ada.press("Say thanks")
    ada.write("You drove back for the umbrella.")
    ada.press("Keep it")
    ada.sees("You drove back for the umbrella.")
    ada.go(f"{kept(evening)}jar/")
    ada.sees("You drove back for the umbrella.")
    ada.go(f"/together/{evening.bond}/")
    open_details(ada, "Too much")
    ada.press("Pause now")
    ada.sees("You said so at")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_fit_a_small_screen_and_can_be_read_by_everybody(
    evening: Evening, scheme: str
) -> None:
    ada = evening.ada_comes(viewport=SMALL, color_scheme=scheme)
    ada.go(f"{kept(evening)}new/promise/")
    ada.write("W" * 60 + " " + SUNDAYS)
    ada.press("Keep it")
    ada.sees(SUNDAYS)
    here, bond = ada.path, f"/together/{evening.bond}/"
    ada.go("/me/circle/")
    ada.write("Grandmother Philomena of the long stairs", "name")
    ada.press("Add")
    ada.press("Show it")
    ada.sees("sees it as it was on")
    shown = ("/me/circle/", f"{bond}circles/")
    for page in (here, kept(evening), f"{kept(evening)}jar/", f"{bond}pause/", bond, *shown):
        if ada.path != page:
            ada.go(page)
        ada.page.locator("main details").evaluate_all(
            "all => all.forEach((one) => { one.open = true; })"
        )
        assert ada.page.evaluate(TOO_WIDE) == "", page
        assert ada.page.evaluate(TOO_SMALL) == [], page
        found = Axe().run(
            ada.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}
        )
        assert not found.violations_count, found.generate_report()


def test_all_of_it_is_erased_again_truly(evening: Evening) -> None:
    ada, ben = evening.both()
    for kind, text in (("promise", SUNDAYS), ("boundary", ALONE), ("appreciation", "The soup.")):
        ada.go(f"{kept(evening)}new/{kind}/")
        ada.write(text)
        ada.press("Keep it")
        ada.sees(text)
    ada.press("Withdraw these words")
    ada.press("Withdraw them")
    ada.sees("Withdrawn on")
    ben.go(kept(evening))
    ben.sees("Withdrawn")
    ben.sees_not("The soup.")
    before = words_of(evening)
    erase_account(ada)
    ben.go(kept(evening))
    ben.sees_not(SUNDAYS)
    ben.sees_not(ALONE)
    left = words_of(evening)
    assert set(left) < set(before)


def words_of(evening: Evening) -> list[str]:
    """The authors of all words that lie in the database."""
    address = f"file:{evening.house.data}/closeknit.sqlite3?mode=ro"
    with sqlite3.connect(address, uri=True) as database:
        found = database.execute("SELECT DISTINCT hex(author_id) FROM bonds_words").fetchall()
    database.close()
    return [author for (author,) in found]


def erase_account(visitor: Visitor) -> None:
    visitor.go("/erasure/")
    visitor.write(visitor.words, "passphrase")
    visitor.write("erase", "word")
    visitor.press("Erase it now")
    visitor.sees("It is gone")
