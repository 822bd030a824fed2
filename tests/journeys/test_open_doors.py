"""What stands open to everybody, and keeps nothing."""

from playwright.sync_api import expect

from tests.journeys.conftest import Enter, Evening
from tests.journeys.house import House
from tests.journeys.visitor import Visitor

SECRET = "I was so angry that I wanted to throw the blue jug."


def test_help_and_what_is_behind_every_door_can_be_read_without_an_account(
    house: House, enter: Enter
) -> None:
    passer_by = enter(house, "Somebody")
    passer_by.go("/help/")
    passer_by.sees("In danger right now?")
    passer_by.page.locator("#de summary").click()
    expect(passer_by.page.locator("#de .lines a").first).to_be_visible()
    passer_by.go("/practices/")
    doors = rows_of(passer_by)
    assert len(doors) == 12
    for door in doors:
        passer_by.go(door)
        for address in rows_of(passer_by)[:2]:
            passer_by.go(address)
            passer_by.sees("What will happen")
    assert not [name for name in cookies_of(passer_by) if name != "csrftoken"]
    said = house.said()
    assert "/help/" not in said
    assert "small-thing" not in said


def rows_of(visitor: Visitor) -> list[str]:
    addresses: list[str] = visitor.page.locator("main a.row").evaluate_all(
        "rows => rows.map(row => row.pathname + row.search)"
    )
    return addresses


def cookies_of(visitor: Visitor) -> set[str]:
    return {cookie["name"] for cookie in visitor.context.cookies()}


def test_what_is_written_to_be_let_go_is_nowhere_afterwards(evening: Evening) -> None:
    ada = evening.ada_comes()
    ada.go("/hard-evening/")
    asked_before = len(ada.watch.asked)
    ada.page.locator("ck-letgo textarea").fill(SECRET)
    ada.press("Let it go")
    ada.sees("Gone. It was kept nowhere.")
    expect(ada.page.locator("ck-letgo textarea")).to_have_value("")
    assert ada.watch.asked[asked_before:] == []
    assert SECRET not in ada.page.evaluate(
        "JSON.stringify([{...sessionStorage}, {...localStorage}])"
    )
    ada.page.reload()
    expect(ada.page.locator("ck-letgo textarea")).to_have_value("")
    assert SECRET.encode() not in evening.house.left_behind()


def test_twenty_minutes_of_calm_go_by_and_can_be_ended(evening: Evening) -> None:
    ada = evening.ada_comes()
    ada.page.clock.install()
    ada.go("/hard-evening/")
    breath = ada.page.locator("ck-breath")
    breath.get_by_role("button", name="Begin").click()
    ada.page.clock.run_for(1000)
    expect(breath.locator(".breath-words")).not_to_be_empty()
    expect(breath.locator(".breath-left")).not_to_be_empty()
    breath.get_by_role("button", name="Stop").click()
    expect(breath.locator(".breath-words")).to_be_empty()


def test_hard_evening_opens_on_a_locked_device_too(evening: Evening) -> None:
    ada = evening.ada_comes()
    ada.go("/me/")
    ada.press("Lock now")
    ada.page.wait_for_load_state()
    ada.go("/")
    ada.sees("Locked")
    ada.press("Hard evening")
    ada.sees("Twenty minutes of calm")
