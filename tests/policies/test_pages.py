"""Every page that can be opened, read as a browser and as somebody over a shoulder would."""

import re

import pytest

from tests.policies.reading import Markup, Opened, markup, pages
from tests.policies.world import World

pytestmark = pytest.mark.django_db

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
    "media-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""As it was decided; the program has a copy of its own, and both have to say the same."""

OF_PICTURES = "default-src 'none'; sandbox; frame-ancestors 'none'"
"""For what is no page, and may not become one if it is opened by itself."""

ADDRESSES = ("href", "src", "action", "formaction", "poster", "srcset", "hx-get", "hx-post", "data")
SURFACES = {"Closeknit", "Notes"}
LOST = {"Nothing here"}
ANYBODYS = {"An invitation", "A code", "Practices"}
"""What stands in the titles of pages that need no account, and tells nothing of anybody."""

ELSEWHERE = re.compile(r"(?:[a-z]+:)?//", re.IGNORECASE)
LINKS_OUT = ("a",)
TYPED = {"text", "password", "search", "", "url"}

Read = list[tuple[Opened, Markup]]


@pytest.fixture(scope="module")
def seen(world: World) -> Read:
    return [(opened, markup(opened.response)) for opened in pages(world)]


def test_there_is_much_to_read(seen: Read) -> None:
    assert len([read for _, read in seen if read.title]) > 150


def test_every_answer_carries_the_policy_that_was_decided(seen: Read) -> None:
    wrong = [str(o) for o, _ in seen if o.response["Content-Security-Policy"] != policy_for(o)]
    assert wrong == []


def policy_for(opened: Opened) -> str:
    picture = opened.response.get("Content-Type", "").startswith("image/")
    return OF_PICTURES if picture else POLICY


def test_no_page_holds_a_script_a_style_or_a_handler_of_its_own(seen: Read) -> None:
    found = [f"{opened}: {what}" for opened, read in seen for what in _inline(read)]
    assert found == []


def test_no_page_loads_anything_from_elsewhere(seen: Read) -> None:
    found = [
        f"{opened}: <{tag} {name}={value!r}>"
        for opened, read in seen
        for tag, attributes in read.tags
        for name, value in attributes.items()
        if name in ADDRESSES and ELSEWHERE.match(value) and tag not in LINKS_OUT
    ]
    assert found == []


def test_a_link_that_leads_away_takes_nothing_along(seen: Read) -> None:
    found = [
        f"{opened}: {attributes['href']}"
        for opened, read in seen
        for tag, attributes in read.tags
        if tag == "a" and ELSEWHERE.match(attributes.get("href", ""))
        if "noreferrer" not in attributes.get("rel", "") and not _is_ours(attributes["href"])
    ]
    assert found == []


def test_no_title_says_what_a_page_is_about(seen: Read) -> None:
    """A title stands in the tab, in the history and in the list of open windows."""
    titles = {(o.route.name, read.title.strip()) for o, read in seen if read.title}
    assert {name for name, title in titles if title in SURFACES} > {"private", "practices:sitting"}
    assert {title for _, title in titles} - SURFACES - LOST - ANYBODYS == set()


def test_no_cache_keeps_a_page(seen: Read) -> None:
    kept = [
        f"{o}: {o.response['Cache-Control']}"
        for o, _ in seen
        if "no-store" not in o.response["Cache-Control"] and "manifest" not in o.route.name
    ]
    assert kept == []


def test_no_browser_remembers_or_sends_away_what_is_typed(seen: Read) -> None:
    found = {
        f"{o.route.name}: {attributes.get('name')}"
        for o, read in seen
        for tag, attributes in read.tags
        if tag == "textarea" or (tag == "input" and attributes.get("type", "") in TYPED)
        if attributes.get("spellcheck") != "false" or "autocomplete" not in attributes
    }
    assert found == set()


def test_every_form_that_changes_something_carries_the_token(seen: Read) -> None:
    """Exit does without: in that moment nobody can be told that a page was too old."""
    found = [
        f"{o}: {attributes.get('action', 'here')}"
        for o, read in seen
        for tag, attributes in read.tags
        if tag == "form" and attributes.get("method", "get").lower() == "post"
        if attributes.get("action") != "/exit/"
        if not any(other.get("name") == "csrfmiddlewaretoken" for _, other in read.tags)
    ]
    assert found == []


def test_the_way_out_stands_on_every_page_and_comes_first(seen: Read) -> None:
    found = [
        str(o)
        for o, read in seen
        if o.response.status_code == 200
        and read.title
        and _first_control(read) != ("button", "exit")
    ]
    assert found == []


def _first_control(read: Markup) -> tuple[str, str]:
    for tag, attributes in read.tags:
        if tag in ("a", "button", "input", "select", "textarea", "summary"):
            return tag, attributes.get("form", "")
    return "", ""


def _inline(read: Markup) -> list[str]:
    handlers = [
        f"<{tag} {name}>"
        for tag, attributes in read.tags
        for name, value in attributes.items()
        if name == "style"
        or re.match(r"on[a-z]+$", name)
        or name.startswith(("hx-on", "hx-vals", "hx-vars"))
        or value.strip().lower().startswith("javascript:")
    ]
    styles = [f"<{tag}>" for tag, _ in read.tags if tag in ("style", "base", "iframe", "object")]
    return handlers + styles + [text for text in read.scripts if text.strip()]


def _is_ours(address: str) -> bool:
    return address.startswith("http://localhost")
