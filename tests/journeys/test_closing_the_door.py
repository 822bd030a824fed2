"""Exit, locking, the PIN, and coming back with the sheet of paper."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.journeys import coming
from tests.journeys.conftest import Evening
from tests.journeys.house import NEUTRAL
from tests.journeys.visitor import Visitor

PIN = "481502"
TYPED = "Nobody is meant to see this line."
MINUTE = 60_000


def press_exit(visitor: Visitor) -> None:
    visitor.page.get_by_role("banner").get_by_role("button", name="Exit").click()


def press_shift_three_times(visitor: Visitor) -> None:
    for _ in range(3):
        visitor.page.keyboard.press("Shift")


TELLS_WHEN_COVERED = """new MutationObserver((_, observer) => {
  if (!document.querySelector("body > .cover")) return;
  observer.disconnect();
  console.debug(`covered:${document.title}:${document.body.innerText.trim()}`);
}).observe(document, { childList: true, subtree: true });"""


@pytest.mark.parametrize("how", [press_exit, press_shift_three_times])
def test_exit_covers_the_page_ends_the_unlock_and_leaves_no_way_back(
    evening: Evening, how: Callable[[Visitor], None]
) -> None:
    ada = evening.ada_comes()
    ada.watch.everyday_site()
    said: list[str] = []
    ada.context.add_init_script(TELLS_WHEN_COVERED)
    ada.page.on("console", lambda message: said.append(message.text))
    ada.go("/together/")
    sitting = coming.offer(ada, "small-thing")
    ada.write(TYPED)
    how(ada)
    ada.page.wait_for_url(NEUTRAL)
    assert "covered:\u200b:" in said
    ada.page.go_back()
    assert sitting not in ada.page.url
    ada.go(sitting)
    ada.sees("Locked")
    ada.sees_not(TYPED)


def test_exit_works_without_scripts(evening: Evening) -> None:
    ada = evening.ada_comes(java_script_enabled=False)
    ada.watch.everyday_site()
    ada.go("/together/")
    press_exit(ada)
    ada.page.wait_for_url(NEUTRAL)
    ada.go("/")
    ada.sees("Locked")


def test_exit_works_for_somebody_without_an_account(evening: Evening) -> None:
    passer_by = evening.enter(evening.house, "Somebody")
    passer_by.watch.everyday_site()
    passer_by.go("/help/")
    press_exit(passer_by)
    passer_by.page.wait_for_url(NEUTRAL)


def test_exit_in_one_tab_covers_the_others(evening: Evening) -> None:
    ada = evening.ada_comes()
    ada.watch.everyday_site()
    ada.go("/together/")
    other = ada.another_tab()
    other.goto(f"{evening.house.url}/me/")
    expect(other.locator(":not(:defined)")).to_have_count(0)
    press_exit(ada)
    other.wait_for_url(NEUTRAL)


def test_lock_now_then_a_wrong_pin_five_times_and_only_the_passphrase_opens(
    evening: Evening,
) -> None:
    ada = evening.ada_comes()
    set_pin(ada)
    lock_now(ada)
    ada.page.fill("#pin", PIN)
    ada.press("Open")
    ada.sees("You sign in as")

    lock_now(ada)
    for _ in range(5):
        ada.sees("The PIN of this device")
        ada.page.fill("#pin", "111111")
        ada.press("Open")
        ada.sees("That PIN does not fit")
    ada.sees("only your passphrase opens this")
    assert not ada.page.locator("#pin").count()
    ada.page.fill("#passphrase", ada.words)
    ada.press("Open")
    ada.sees("You sign in as")


def test_an_idle_page_locks_itself_and_empties(evening: Evening) -> None:
    ada = evening.ada_comes()
    ada.page.clock.install()
    coming.offer(ada, "small-thing")
    ada.write(TYPED)
    ada.page.clock.fast_forward(61 * MINUTE)
    ada.sees("Locked")
    ada.sees_not(TYPED)
    assert TYPED not in ada.page.evaluate("JSON.stringify({...sessionStorage})")


def test_who_lost_the_passphrase_comes_back_with_the_sheet(evening: Evening) -> None:
    ada = evening.ada_comes()
    code = make_sheet(ada)
    new = evening.enter(evening.house, "Ada on a new phone")
    new.go("/recovery/")
    new.write(ada.handle, "handle")
    new.write(code.lower(), "code")
    new.words = " ".join(new.page.inner_text(".passphrase").split())
    new.write(new.words, "passphrase")
    new.choose("device", "own")
    new.press("Go on")
    new.page.wait_for_url(re.compile("/me/sheet/|/$"))
    new.go("/together/")
    new.sees("Ben")
    # The old browser has been signed out, and the old words open nothing.
    ada.go("/together/")
    ada.write(ada.handle, "handle")
    ada.write(ada.words, "passphrase")
    ada.choose("device", "own")
    ada.press("Sign in")
    ada.sees("do not fit together")
    ada.write(new.words, "passphrase")
    ada.press("Sign in")
    ada.sees("Ben")


def set_pin(visitor: Visitor) -> None:
    visitor.go("/me/pin/")
    visitor.write(PIN, "pin")
    visitor.press("Set it")
    visitor.go("/me/")


def lock_now(visitor: Visitor) -> None:
    visitor.go("/me/")
    visitor.press("Lock now")
    visitor.page.wait_for_load_state()
    visitor.go("/me/")
    visitor.sees("Locked")


def make_sheet(visitor: Visitor) -> str:
    """Make the sheet, read it, type two groups back; the code as it stood on the paper."""
    visitor.go("/me/sheet/")
    visitor.press("Make my sheet")
    code = "".join(visitor.page.locator("main .code").inner_text().split())
    groups = code.split("-")
    assert len(groups) == 9
    visitor.write(groups[2], "third")
    visitor.write(groups[0], "seventh")
    visitor.press("It is on paper")
    visitor.sees("Is it on paper?")
    visitor.write(groups[6], "seventh")
    visitor.press("It is on paper")
    visitor.sees("It is not shown again")
    visitor.sees_not(groups[1])
    return code
