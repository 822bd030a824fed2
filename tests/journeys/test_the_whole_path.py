"""From nothing to the first opening, as two people do it."""

from collections.abc import Callable

import pytest

from tests.journeys import coming
from tests.journeys.house import House
from tests.journeys.visitor import LAPTOP, Visitor

Enter = Callable[..., Visitor]
ADAS_WORD, ADAS_LINE = "tired but here", "I walked home the long way, because the light was good."
BENS_WORD, BENS_LINE = "curious", "A long tram ride, and then your letter."
ANSWERS = (ADAS_WORD, ADAS_LINE, BENS_WORD, BENS_LINE)


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_two_people_come_from_nothing_to_their_first_opening(
    house: House, enter: Enter, scripts: bool
) -> None:
    ada = enter(house, "Ada", java_script_enabled=scripts)
    ben = enter(house, "Ben", java_script_enabled=scripts, viewport=LAPTOP, color_scheme="dark")
    bond, invitation = ada_begins(ada)
    ben_looks_before_he_joins(ben, invitation)
    ben_joins_and_answers(ben, invitation)

    coming.confirm(ada, "Ben")
    ben.go("/")
    # An open Today would hear of it and open his words in the same second.
    ben.go("/help/")
    ada_answers(ada)
    the_answers_open(ada, ben, scripts=scripts)
    they_answer_each_other(ada, ben)
    the_thread_shows_both(ada, ben, bond)


def ada_begins(ada: Visitor) -> tuple[str, str]:
    ada.go("/")
    ada.press("Begin")
    ada.sees("Nora")
    ada.press("Join")
    coming.sign_up(ada)
    ada.press("Ask somebody")
    invitation = coming.begin_bond(ada)
    return ada.path.split("/")[2], invitation


def ben_looks_before_he_joins(ben: Visitor, invitation: str) -> None:
    ben.go(invitation)
    ben.sees(coming.LINE)
    ben.sees("Ada invites you")
    ben.sees("Who runs this copy, and what they can see")
    ben.press("Try it once")
    while not ben.page.get_by_text("Nothing was written down.", exact=False).is_visible():
        ben.press("Go on")
    assert "closeknit_session" not in {cookie["name"] for cookie in ben.context.cookies()}
    ben.press("Back to the invitation")


def ben_joins_and_answers(ben: Visitor, invitation: str) -> None:
    coming.accept(ben, invitation)
    ben.press("Your first answer")
    coming.answer_early(ben, BENS_WORD, BENS_LINE)


def ada_answers(ada: Visitor) -> None:
    ada.go("/")
    ada.press("Look at it")
    coming.seal(ada, ADAS_WORD)
    ada.sees("One line")
    ada.sees_not(BENS_LINE)
    coming.seal(ada, ADAS_LINE)
    ada.sees("It opens by itself once you have both come by again.")
    ada.sees_not(BENS_LINE)


def the_answers_open(ada: Visitor, ben: Visitor, *, scripts: bool) -> None:
    """Ada has her page open, and Ben comes by again: it opens for both."""
    ben.go("/")
    ben.sees("Something has opened")
    if not scripts:
        ada.page.reload()
    for text in ANSWERS:
        ada.sees(text)
    ben.press("Read it")
    for text in ANSWERS:
        ben.sees(text)


def they_answer_each_other(ada: Visitor, ben: Visitor) -> None:
    ada.write("You sat in a tram and were curious. What about?")
    ada.press("Answer")
    ada.sees("What about?")
    ben.page.reload()
    ben.sees("What about?")


def the_thread_shows_both(ada: Visitor, ben: Visitor, bond: str) -> None:
    for visitor in (ada, ben):
        visitor.go(f"/together/{bond}/")
        for text in (*ANSWERS, "What about?"):
            visitor.sees(text)
