"""Finding something in the catalogue: while typing, without a script, by keyboard, and back again."""

from playwright.sync_api import expect

from tests.journeys.conftest import Enter, Evening
from tests.journeys.house import House
from tests.journeys.visitor import Visitor

TYPED = "listen"
AT_ONCE = 60
"""Milliseconds between two keys of somebody quick; a search waits for four times as long."""


def rows(visitor: Visitor) -> list[str]:
    return [name.strip() for name in visitor.page.locator("main .row-name").all_inner_texts()]


def test_a_list_follows_what_is_typed_and_the_address_follows_the_list(
    house: House, enter: Enter
) -> None:
    somebody = enter(house, "Somebody")
    somebody.go("/practices/")
    field = somebody.field("q")
    field.click()
    somebody.page.keyboard.type(TYPED, delay=AT_ONCE)
    expect(somebody.page.locator("main .row-name").first).to_have_text("Listen first")
    expect(field).to_be_focused()
    expect(field).to_have_value(TYPED)
    expect(somebody.page.locator("#told")).to_contain_text("practices.")
    somebody.page.wait_for_url(f"**/practices/?q={TYPED}")
    found = rows(somebody)
    somebody.page.reload()
    assert rows(somebody) == found
    somebody.page.locator("main summary").first.click()
    somebody.page.locator("main [name='way']").select_option("A")
    somebody.page.wait_for_url(f"**/practices/?q={TYPED}&way=A")
    assert set(rows(somebody)) < set(found)
    narrowed = rows(somebody)
    somebody.page.locator("main a.row").first.click()
    somebody.sees("What will happen")
    somebody.page.go_back()
    somebody.wait_for_scripts()
    assert rows(somebody) == narrowed
    assert somebody.path == f"/practices/?q={TYPED}&way=A"
    assert TYPED not in house.said()


def test_a_quick_writer_asks_once(house: House, enter: Enter) -> None:
    somebody = enter(house, "Somebody")
    somebody.go("/practices/")
    somebody.field("q").click()
    before = len(somebody.watch.asked)
    somebody.page.keyboard.type(TYPED, delay=AT_ONCE)
    somebody.page.wait_for_url(f"**/practices/?q={TYPED}")
    assert len(somebody.watch.asked) - before == 1


def test_more_comes_in_place_and_the_keyboard_goes_on_from_there(
    house: House, enter: Enter
) -> None:
    somebody = enter(house, "Somebody")
    somebody.go("/practices/?way=T")
    first = rows(somebody)
    more = somebody.page.get_by_role("link", name="More", exact=True)
    more.focus()
    somebody.page.keyboard.press("Enter")
    expect(somebody.page.locator("main a.row").nth(len(first))).to_be_focused()
    assert rows(somebody)[: len(first)] == first
    assert len(set(rows(somebody))) == len(rows(somebody)) > len(first)


def test_without_a_script_the_same_is_found(house: House, enter: Enter) -> None:
    plain = enter(house, "Somebody", java_script_enabled=False)
    plain.go("/practices/")
    plain.field("q").fill(TYPED)
    plain.press("Search")
    plain.sees("Listen first")
    assert rows(plain)[0] == "Listen first"
    plain.page.locator("main summary").first.click()
    plain.page.locator("main [name='minutes']").select_option("3")
    plain.page.locator("main [name='bond']").select_option("colleague")
    plain.press("Search")
    plain.page.locator("main [name='strategy']").select_option("touch")
    plain.press("Search")
    plain.sees("Nothing here is all of that at once.")
    plain.press("without “about “Touch””")
    plain.go("/practices/?way=T")
    first = rows(plain)
    plain.press("More")
    assert not set(first) & set(rows(plain))


def test_a_programme_is_followed_and_left_by_plain_buttons(evening: Evening) -> None:
    ada = evening.ada_comes(java_script_enabled=False)
    ada.go("/practices/programmes/")
    ada.page.get_by_role("link", name="The nine strategies").click()
    ada.press("Follow it with Ben")
    ada.sees("You follow it with Ben.")
    ada.sees("Next")
    ada.press("Leave it")
    ada.sees("Follow it with Ben")


def test_touch_is_switched_on_by_oneself_and_off_again(evening: Evening) -> None:
    ada, ben = evening.both()
    ada.go("/practices/touch-comfort/")
    ada.press("Switch it on")
    ada.sees("Touch is on here, for you.")
    ben.go("/practices/touch-comfort/")
    ben.sees("Touch is off here until you switch it on, for yourself. Nobody is told.")
    ada.press("Switch it off")
    ada.sees("Touch is off here")
