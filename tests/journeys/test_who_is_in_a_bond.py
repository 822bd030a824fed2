"""Leaving at once, and a third who comes in with everybody's yes."""

from playwright.sync_api import expect

from tests.journeys import coming
from tests.journeys.conftest import Evening
from tests.journeys.visitor import Visitor

ADAS, BENS, CLEOS = "The smell of rain on warm stone.", "My grandfather's radio.", "A cup, chipped."


def test_who_leaves_is_gone_at_once_and_the_other_sees_one_dated_line(evening: Evening) -> None:
    ada, ben = evening.both()
    ben.watch.forgive("^404 for GET /together/")
    ben.go(f"/together/{evening.bond}/people/")
    ben.press("Leave this bond At once, and without anybody’s yes.")
    ben.page.locator("main fieldset.choices input").first.check()
    ben.press("Leave now")
    ben.page.wait_for_load_state()
    ben.go(f"/together/{evening.bond}/")
    ben.sees("There is nothing here.")
    ben.go("/together/")
    ben.sees_not("Ada")

    ada.go(f"/together/{evening.bond}/people/")
    ada.sees("Ben left this bond on")
    ada.go("/together/")
    ada.sees("You are the only one here now.")


def test_a_third_comes_in_with_everybodys_yes_and_all_three_seal(evening: Evening) -> None:
    ada, ben = evening.both()
    cleo = evening.enter(evening.house, "Cleo")
    invite_cleo(ada, cleo, evening.bond)
    ada.go("/")
    ben.go(f"/together/{evening.bond}/people/")
    ben.press("Meet them")
    ben.press("I am glad to have them")
    ada.go(f"/together/{evening.bond}/people/")
    ada.press("Is this Cleo?")
    ada.press("Yes, that is them")
    for visitor in (cleo, ben, ada, cleo):
        visitor.go("/")
    cleo.go(f"/together/{evening.bond}/people/")
    for name in ("Ada", "Ben", "Cleo"):
        cleo.sees(name)
    three_seal(ada, ben, cleo)


def invite_cleo(ada: Visitor, cleo: Visitor, bond: str) -> None:
    ada.go(f"/together/{bond}/invitation/")
    ada.press("Make the invitation")
    coming.accept(cleo, coming.invitation_on(ada))


def three_seal(ada: Visitor, ben: Visitor, cleo: Visitor) -> None:
    sitting = coming.offer(ada, "small-thing")
    for visitor in (ben, cleo):
        visitor.go(sitting)
    for visitor, text in ((ada, ADAS), (ben, BENS)):
        coming.seal(visitor, text)
        visitor.sees("It opens by itself once you have all come by again.")
    for visitor in (ada, ben, cleo):
        for text in (ADAS, BENS):
            if not (visitor is ada and text == ADAS) and not (visitor is ben and text == BENS):
                expect(visitor.page.locator("body")).not_to_contain_text(text)
    coming.seal(cleo, CLEOS)
    for visitor in (ada, ben, cleo):
        for text in (ADAS, BENS, CLEOS):
            visitor.sees(text)
