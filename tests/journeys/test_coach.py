"""The coach beside a form: its writer alone sees what it noticed, and it stops nobody."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, expect

from tests.journeys import coming
from tests.journeys.conftest import Evening
from tests.journeys.test_every_screen import SMALL, TOO_SMALL, TOO_WIDE
from tests.journeys.visitor import SECONDS, Visitor

BLAMING = "you never listen to me at dinner"
REWORDED = "you didn’t listen to me at dinner"
OWN_WORDS = "the game is on and I tell about my day"
ADVICE = "You should put a basket for our phones beside the door."
REFLECTION = "It sounds like you feel lonely while the game is on."
BEFORE_DINNER = ("verdicts", "feelings", "needs")
MESSAGE = "You never listen to me. It was a long day."


def pass_by(visitor: Visitor, *steps: str) -> None:
    for step in steps:
        visitor.page.locator(f"#{step} form.pass button").click()
        expect(visitor.page.locator(f"#{step} form.pass")).to_have_count(0)
    visitor.wait_for_scripts()


def type_slowly(visitor: Visitor, text: str, name: str = "text") -> None:
    visitor.wait_for_scripts()
    visitor.field(name).press_sequentially(text, delay=8)


def hints(visitor: Visitor) -> Locator:
    return visitor.page.locator("main .coach-hint:visible")


def test_ada_finds_her_own_words_and_bens_advice_waits_for_her_yes(evening: Evening) -> None:
    ada, ben = evening.both()
    sitting = coming.offer(ada, "i-feel")
    pass_by(ada, *BEFORE_DINNER)
    ada_writes(ada)
    ben.go(sitting)
    pass_by(ben, *BEFORE_DINNER, "told")
    ben.sees(OWN_WORDS)
    ben_advises(ben)
    ada.sees(ADVICE)
    ada.sees_not("Advice stays closed")
    ben.sees_not("Add something of yours")
    ada.press("Yes, that’s it")
    ben.page.locator("main summary", has_text="Add something of yours").click()
    ben.write(REFLECTION)
    ben.press("Add it")
    ada.sees(REFLECTION)


def ada_writes(ada: Visitor) -> None:
    """She types, pauses, looks, tries what is offered, takes it back and finds something better."""
    type_slowly(ada, BLAMING, "when")
    expect(hints(ada)).to_contain_text(BLAMING, timeout=SECONDS * 1000)
    expect(ada.page.locator(".coach-sheet mark")).to_have_text(BLAMING)
    hints(ada).locator("summary").click()
    expect(hints(ada)).to_contain_text("covers every single time")
    ada.press("Put it in")
    expect(ada.field("when")).to_have_value(REWORDED)
    ada.press("Take it back")
    expect(ada.field("when")).to_have_value(BLAMING)
    ada.page.keyboard.press("Control+z")
    expect(ada.field("when")).to_have_value(REWORDED)
    ada.write(OWN_WORDS, "when")
    expect(hints(ada)).to_have_count(0)
    expect(ada.page.locator(".coach-sheet")).to_have_count(0)
    ada.page.locator("main summary", has_text="Words for feelings").click()
    ada.page.locator("main summary", has_text="Sad").click()
    ada.page.locator("ck-words button", has_text="lonely").click()
    ada.write("some time for us", "need")
    ada.sees(f"When {OWN_WORDS}, I feel lonely because I need some time for us. Would you ____?")
    ada.press("Say it")
    ada.sees(f"When {OWN_WORDS}")


def ben_advises(ben: Visitor) -> None:
    """The note tells that advice is closed for now; he sends his answer all the same."""
    type_slowly(ben, ADVICE)
    expect(hints(ben)).to_be_visible(timeout=SECONDS * 1000)
    hints(ben).locator("summary").click()
    expect(hints(ben)).to_contain_text("Advice stays closed here until the other marks")
    ben.press("Answer")
    ben.sees(ADVICE)


def test_the_same_without_scripts(evening: Evening) -> None:
    ben = evening.ben_comes(java_script_enabled=False)
    coming.offer(ben, "small-thing")
    ben.write(MESSAGE)
    ben.press("Read it with me")
    assert ben.path.endswith("steps/thing/reading/#thing-notes")
    expect(ben.field("text")).to_have_value(MESSAGE)
    expect(ben.page.locator("main .coach-hint mark")).to_have_text("You never listen to me")
    ben.press("Put it in")
    reworded = "When you didn’t listen to me, I felt ____. It was a long day."
    expect(ben.field("text")).to_have_value(reworded)
    ben.press("Take it back")
    expect(ben.field("text")).to_have_value(MESSAGE)
    ben.page.locator("main summary", has_text="Always and never").click()
    ben.press("Not this kind again")
    ben.sees("“Always and never” is off for good.")
    expect(ben.page.locator("main .coach-hint")).to_have_count(0)
    ben.press("Switch it on again")
    expect(ben.page.locator("main .coach-hint")).to_have_count(1)
    ben.press("Seal it")
    ben.sees("It opens by itself once you have both come by again.")
    assert MESSAGE.encode() not in evening.house.left_behind()


def test_a_word_of_ones_own_rests_and_a_kind_is_turned_off_without_a_new_page(
    evening: Evening,
) -> None:
    ada = evening.ada_comes()
    coming.offer(ada, "i-feel")
    pass_by(ada, *BEFORE_DINNER)
    ada.page.evaluate("document.body.dataset.same = 'yes'")
    type_slowly(ada, BLAMING, "when")
    type_slowly(ada, "ignored", "feel")
    expect(hints(ada)).to_have_count(2, timeout=SECONDS * 1000)
    ada.press("No, that is my word")
    expect(hints(ada)).to_have_count(1)
    hints(ada).locator("summary").click()
    ada.press("Not this kind again")
    ada.sees("“Always and never” is off for good.")
    expect(hints(ada)).to_have_count(0)
    type_slowly(ada, "!", "when")
    ada.press("Read it with me")
    ada.sees("Nothing that stands out.")
    assert ada.page.evaluate("document.body.dataset.same") == "yes"
    expect(ada.field("feel")).to_have_value("ignored")


def test_a_feeling_takes_the_place_of_a_verdict(evening: Evening) -> None:
    ada = evening.ada_comes()
    coming.offer(ada, "i-feel")
    pass_by(ada, *BEFORE_DINNER)
    type_slowly(ada, "so ignored", "feel")
    ada.page.locator(".coach-hint button", has_text="lonely").click()
    expect(ada.field("feel")).to_have_value("so lonely")
    ada.press("Take it back")
    expect(ada.field("feel")).to_have_value("so ignored")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_notes_fit_a_small_screen_and_can_be_read_by_everybody(
    evening: Evening, scheme: str
) -> None:
    ada = evening.ada_comes(viewport=SMALL, color_scheme=scheme)
    coming.offer(ada, "i-feel")
    pass_by(ada, *BEFORE_DINNER)
    type_slowly(ada, BLAMING, "when")
    type_slowly(ada, "ignored", "feel")
    expect(hints(ada)).to_have_count(2, timeout=SECONDS * 1000)
    ada.page.locator("main details").evaluate_all(
        "all => all.forEach((one) => { one.open = true; })"
    )
    assert ada.page.evaluate(TOO_WIDE) == ""
    assert ada.page.evaluate(TOO_SMALL) == []
    found = Axe().run(ada.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    assert not found.violations_count, found.generate_report()
    expect(ada.page.locator("ck-coach [role=status]")).to_contain_text("There is a note on")


def test_a_page_that_locked_meanwhile_reads_after_the_pin(evening: Evening) -> None:
    from tests.journeys.test_words_on_the_way import PIN, lock_in_another_tab, set_pin

    ada = evening.ada_comes()
    set_pin(ada, PIN)
    coming.offer(ada, "small-thing")
    ada.write(MESSAGE)
    lock_in_another_tab(ada)
    ada.press("Read it with me")
    ada.sees("This locked while you were writing.")
    ada.page.fill("#pin", PIN)
    ada.press("Open")
    expect(ada.page.locator("main .coach-hint mark")).to_have_text("You never listen to me")
    expect(ada.field("text")).to_have_value(MESSAGE)


def test_another_language_is_told_once(evening: Evening) -> None:
    ada = evening.ada_comes()
    coming.offer(ada, "i-feel")
    pass_by(ada, *BEFORE_DINNER)
    type_slowly(ada, "Du hast mir gestern beim Essen nicht zugehört", "when")
    told = ada.page.locator(".coach p:visible", has_text="The coach only reads English so far.")
    expect(told).to_have_count(1)
    type_slowly(ada, "traurig und allein mit allem", "feel")
    expect(told).to_have_count(0)
    ada.page.wait_for_timeout(1500)
    expect(told).to_have_count(0)


def test_an_offer_to_take_back_ends_with_the_next_word(evening: Evening) -> None:
    ada = evening.ada_comes()
    coming.offer(ada, "i-feel")
    pass_by(ada, *BEFORE_DINNER)
    type_slowly(ada, "so ignored", "feel")
    ada.page.locator(".coach-hint button", has_text="lonely").click()
    ada.sees("Take it back")
    type_slowly(ada, "rest", "need")
    expect(ada.page.get_by_role("button", name="Take it back")).to_have_count(0)


def test_without_a_network_a_pause_is_silent_and_the_button_says_so(evening: Evening) -> None:
    ada = evening.ada_comes()
    ada.watch.forgive("ERR_INTERNET_DISCONNECTED")
    coming.offer(ada, "i-feel")
    pass_by(ada, *BEFORE_DINNER)
    ada.context.set_offline(offline=True)
    type_slowly(ada, BLAMING, "when")
    ada.page.wait_for_timeout(1500)
    assert ada.watch.sent_to("/reading/") == []
    ada.press("Read it with me")
    ada.sees("There is no network just now, so nothing was read.")
    ada.context.set_offline(offline=False)
    ada.press("Read it with me")
    expect(hints(ada)).to_contain_text(BLAMING)
