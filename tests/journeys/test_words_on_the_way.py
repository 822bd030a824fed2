"""What somebody has typed is not lost, and nothing of it is there twice."""

from playwright.sync_api import expect

from tests.journeys import coming
from tests.journeys.conftest import Evening
from tests.journeys.visitor import SECONDS, Visitor

TEXT = "I put the kettle on, and then forgot it twice."
OTHERS = "I always take the seat by the window."
SEALED = "It opens by itself once you have both come by again."
PIN = "481502"


def answers_sent(visitor: Visitor) -> int:
    return len(visitor.watch.sent_to("/answer/"))


def times_shown(visitor: Visitor, text: str) -> int:
    return visitor.main.count(text)


def test_what_was_typed_is_there_after_a_reload_and_gone_once_it_is_sealed(
    evening: Evening,
) -> None:
    ada = evening.ada_comes()
    coming.offer(ada, "small-thing")
    ada.write(TEXT)
    ada.page.reload()
    expect(ada.field("text")).to_have_value(TEXT)
    ada.press("Seal it")
    ada.sees(SEALED)
    kept = ada.page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])")
    assert "draft:" not in kept
    assert TEXT not in kept


def test_who_begins_to_type_at_once_is_not_told_of_changes_that_there_are_not(
    evening: Evening,
) -> None:
    ada = evening.ada_comes()
    coming.offer(ada, "small-thing")
    with ada.page.expect_response("**/piece/"):
        ada.page.reload()
        ada.page.locator("main textarea").press_sequentially("I put")
    ada.page.wait_for_timeout(300)
    expect(ada.page.locator(".live-waiting")).to_have_count(0)
    expect(ada.field("text")).to_have_value("I put")


def test_without_a_network_the_words_wait_and_go_out_once(evening: Evening) -> None:
    ada, ben = evening.both()
    ada.watch.forgive("ERR_INTERNET_DISCONNECTED")
    sitting = coming.offer(ada, "small-thing")
    ada.context.set_offline(offline=True)
    coming.seal(ada, TEXT)
    ada.sees("Not sent yet. It is kept here, and goes out when the network is back.")
    expect(ada.field("text")).to_have_value(TEXT)
    ada.context.set_offline(offline=False)
    ada.sees(SEALED)
    ben.go(sitting)
    coming.seal(ben, OTHERS)
    ben.sees(TEXT)
    assert times_shown(ben, TEXT) == 1


def test_a_double_click_seals_once(evening: Evening) -> None:
    ada, ben = evening.both()
    sitting = coming.offer(ada, "small-thing")
    ada.write(TEXT)
    ada.page.get_by_role("button", name="Seal it").dblclick()
    ada.sees(SEALED)
    ada.sees_not("What you wrote is still here")
    assert answers_sent(ada) == 1
    ben.go(sitting)
    coming.seal(ben, OTHERS)
    ben.sees(TEXT)
    assert times_shown(ben, TEXT) == 1


def test_two_tabs_of_one_person_make_one_answer(evening: Evening) -> None:
    ada, ben = evening.both()
    ada.watch.forgive("^409 for POST")
    sitting = coming.offer(ada, "small-thing")
    first, second = ada.page, ada.another_tab()
    second.goto(ada.house.url + sitting)
    for tab, text in ((first, TEXT), (second, "Something else altogether.")):
        ada.page = tab
        ada.write(text)
    ada.page = first
    ada.press("Seal it")
    ada.sees(SEALED)
    ada.page = second
    ada.press("Seal it")
    expect(second.locator("main")).to_contain_text(SEALED)
    ben.go(sitting)
    coming.seal(ben, OTHERS)
    ben.sees(TEXT)
    ben.sees_not("Something else altogether")


def test_going_back_after_sealing_sends_nothing_again(evening: Evening) -> None:
    ada = evening.ada_comes()
    coming.offer(ada, "small-thing")
    coming.seal(ada, TEXT)
    ada.sees(SEALED)
    ada.page.go_back()
    ada.page.go_forward()
    ada.sees(SEALED)
    assert answers_sent(ada) == 1


def test_a_page_that_locked_meanwhile_keeps_the_words_and_sends_them_after_the_pin(
    evening: Evening,
) -> None:
    ada, ben = evening.both()
    set_pin(ada, PIN)
    sitting = coming.offer(ada, "small-thing")
    ada.write(TEXT)
    lock_in_another_tab(ada)
    ada.press("Seal it")
    ada.sees("This locked while you were writing.")
    ada.sees_not(TEXT)
    ada.page.fill("#pin", PIN)
    ada.press("Open")
    ada.sees(SEALED)
    ben.go(sitting)
    coming.seal(ben, OTHERS)
    ben.sees(TEXT)


def test_the_same_without_scripts(evening: Evening) -> None:
    ada = evening.ada_comes(java_script_enabled=False)
    set_pin(ada, PIN)
    coming.offer(ada, "small-thing")
    ada.write(TEXT)
    lock_in_another_tab(ada)
    ada.press("Seal it")
    ada.sees("This locked while you were writing.")
    ada.page.fill("#pin", PIN)
    ada.press("Open")
    ada.sees(SEALED)


def set_pin(visitor: Visitor, pin: str) -> None:
    visitor.go("/me/pin/")
    visitor.write(pin, "pin")
    visitor.press("Set it")
    visitor.sees("PIN of this device")


def lock_in_another_tab(visitor: Visitor) -> None:
    here, visitor.page = visitor.page, visitor.another_tab()
    visitor.go("/me/")
    visitor.press("Lock now")
    visitor.page.wait_for_load_state()
    visitor.page.close()
    visitor.page = here


def test_a_program_that_is_started_anew_finds_the_open_pages_again(evening: Evening) -> None:
    ada, ben = evening.both()
    for visitor in (ada, ben):
        visitor.watch.forgive("ERR_CONNECTION|WebSocket connection")
    sitting = coming.offer(ada, "small-thing")
    ben.go(sitting)
    coming.seal(ada, TEXT)
    ada.sees(SEALED)
    evening.house.end()
    evening.house.start()
    coming.seal(ben, OTHERS)
    for visitor in (ada, ben):
        visitor.sees(TEXT)
        visitor.sees(OTHERS)


def test_without_websockets_a_page_that_comes_into_view_again_is_up_to_date(
    evening: Evening,
) -> None:
    ada, ben = evening.both()
    ada.watch.forgive("WebSocket")
    ada.context.route_web_socket("**/live/**", lambda socket: socket.close())
    sitting = coming.offer(ada, "small-thing")
    coming.seal(ada, TEXT)
    ada.sees(SEALED)
    ben.go(sitting)
    coming.seal(ben, OTHERS)
    ben.sees(SEALED)
    ada.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    ada.sees(OTHERS)
    assert not ada.watch.frames


def test_without_websockets_a_page_in_view_asks_by_itself(evening: Evening) -> None:
    ada, ben = evening.both()
    ada.watch.forgive("WebSocket")
    ada.context.route_web_socket("**/live/**", lambda socket: socket.close())
    ada.page.clock.install()
    sitting = coming.offer(ada, "small-thing")
    coming.seal(ada, TEXT)
    ada.sees(SEALED)
    ben.go(sitting)
    coming.seal(ben, OTHERS)
    ben.sees(SEALED)
    for _ in range(SECONDS):
        ada.page.clock.run_for(10_000)
        if OTHERS in ada.main:
            break
    ada.sees(OTHERS)
