"""Two people walk through a practice as the screen leads them: whatever a step asks for, they give
something, and some steps they leave out."""

from datetime import UTC, datetime, timedelta
from zlib import crc32

from playwright.sync_api import Locator, Response, expect
from playwright.sync_api import TimeoutError as TookTooLong

from tests.journeys.visitor import Visitor

MOST_ROUNDS = 60
SECONDS = 5
OVER = "That is all of this one."
FILL = """(form, [text, day]) => {
  const names = new Set();
  for (const field of form.elements) {
    if (field.type === "hidden" || field.type === "submit" || field.name === "agreed") continue;
    if (field.type === "radio" || field.type === "checkbox") {
      if (!names.has(field.name)) field.checked = true;
    } else if (field.type === "date") field.value = day;
    else if (field.type === "time") field.value = "18:30";
    else field.value = text;
    names.add(field.name);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}"""


def together(practice: str, path: str, *people: Visitor) -> None:
    """From an offer to its end, taking turns."""
    for _ in range(MOST_ROUNDS):
        moved = [move(person, practice, path) for person in people]
        if not any(moved):
            break
    for person in people:
        person.page.goto(person.house.url + path)
        assert OVER in person.main, f"{practice}: {person.name} is stuck:\n{person.main}"


def by_oneself(practice: str, person: Visitor) -> None:
    path = person.path
    for _ in range(MOST_ROUNDS):
        if not move(person, practice, path):
            break
    assert OVER in person.main, f"{practice}: {person.name} is stuck:\n{person.main}"


def aloud(practice: str, form: str, person: Visitor) -> int:
    """Page by page, to the end; how many pages there were."""
    person.page.goto(f"{person.house.url}/practices/{practice}/aloud/?form={form}")
    for count in range(MOST_ROUNDS):
        forward = person.page.locator("main a.button", has_text="Go on")
        if not forward.count():
            assert "Nothing was written down." in person.main
            person.press("Done")
            return count
        assert person.page.locator("main .paper").inner_text().strip()
        person.page.goto(person.house.url + str(forward.first.get_attribute("href")))
    raise AssertionError(f"{practice}: reading aloud never ends")


def move(person: Visitor, practice: str, path: str) -> bool:
    """Do one thing of what the page asks for; False where it asks for nothing."""
    person.page.goto(person.house.url + path)
    here = person.page.locator("main section.step.paper")
    if here.count():
        return _answer(person, practice, here.first)
    exchange = person.page.locator("main .exchange form")
    if not exchange.count():
        return False
    person.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    return _send(person, exchange.first, f"{person.name} on {practice}")


def _answer(person: Visitor, practice: str, here: Locator) -> bool:
    step = str(here.get_attribute("id"))
    passing = here.locator("form.pass button")
    if passing.count() and _leaves_out(practice, step, person.name):
        return _press(person, passing)
    yes = here.locator("form[action$='/acceptance/'] button")
    if yes.count() and not (
        _changes(practice) and here.locator("[name=number][value='1']").count()
    ):
        return _press(person, yes)
    form = here.locator("form[action$='/answer/']").last
    return _send(person, form, f"{person.name} on {step} of {practice}")


def _leaves_out(practice: str, step: str, name: str) -> bool:
    """Both leave out some of what is shared, and each of them some things more."""
    if crc32(f"{practice} {step}".encode()) % 6 == 0:
        return True
    private = any(word in step for word in ("after", "guess", "pace", "for-me"))
    return private and crc32(f"{practice} {step} {name}".encode()) % 3 == 0


def _changes(practice: str) -> bool:
    """In some, whoever reads the first draft writes another."""
    return crc32(f"{practice} change".encode()) % 3 == 0


def _send(person: Visitor, form: Locator, text: str) -> bool:
    day = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()
    form.evaluate(FILL, [text, day])
    # What only reads the words stands behind the button that sends them.
    return _press(person, form.locator("button:not([data-plain])").last)


def _is_post(answer: Response) -> bool:
    return answer.request.method == "POST"


def _press(person: Visitor, button: Locator) -> bool:
    expect(button).to_be_visible()
    try:
        with person.page.expect_response(_is_post, timeout=SECONDS * 1000) as sent:
            button.click(timeout=SECONDS * 1000)
    except TookTooLong:
        # The other moved, and the page was fetched anew under the finger: look again, as one would.
        return True
    assert sent.value.status < 400, f"{sent.value.status}: {person.main}"
    person.page.wait_for_load_state()
    return True
