"""What templates ask for by name."""

from datetime import UTC, datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from django.template import Context, Template
from django.test import RequestFactory

from closeknit.web.markdown import render
from closeknit.web.templatetags import look

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)  # A Sunday evening.


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 22, 9, 0, tzinfo=UTC), "today"),
        (datetime(2026, 11, 22, 4, 0, tzinfo=UTC), "today"),
        (datetime(2026, 11, 22, 3, 59, tzinfo=UTC), "yesterday"),
        (datetime(2026, 11, 21, 4, 0, tzinfo=UTC), "yesterday"),
        (datetime(2026, 11, 17, 12, 0, tzinfo=UTC), "Tuesday"),
        (datetime(2026, 11, 16, 12, 0, tzinfo=UTC), "Monday"),
        (datetime(2026, 11, 15, 12, 0, tzinfo=UTC), "15 November"),
        (datetime(2026, 10, 12, 12, 0, tzinfo=UTC), "12 October"),
        (datetime(2025, 10, 12, 12, 0, tzinfo=UTC), "12 October 2025"),
        (datetime(2026, 11, 23, 12, 0, tzinfo=UTC), "tomorrow"),
        (datetime(2026, 11, 24, 12, 0, tzinfo=UTC), "24 November"),
    ],
)
def test_a_day_turns_at_four(moment: datetime, words: str) -> None:
    assert look.day_words(moment, NOW, "UTC") == words


def test_a_day_is_the_persons_own() -> None:
    moment = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
    assert look.day_words(moment, NOW, "Pacific/Auckland") == "yesterday"
    assert look.day_words(moment, NOW, "America/Los_Angeles") == "yesterday"
    late = datetime(2026, 11, 22, 11, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert look.day_words(late, NOW, "America/Los_Angeles") == "yesterday"
    assert look.day_words(late, NOW, "Europe/Berlin") == "today"


def test_no_moment_is_no_day() -> None:
    assert look.day(None, "UTC") == ""


def test_depth_is_said_in_words() -> None:
    words = [look.worded_depth(depth) for depth in range(1, 6)]
    assert len(set(words)) == 5
    assert not any(any(letter.isdigit() for letter in word) for word in words)
    assert look.worded_depth(6) == ""


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1, "a second"),
        (30, "30 seconds"),
        (60, "a minute"),
        (90, "a minute and a half"),
        (100, "a minute and 40 seconds"),
        (120, "2 minutes"),
        (150, "2 minutes and 30 seconds"),
        (1800, "half an hour"),
        (3600, "an hour"),
        (4500, "an hour and 15 minutes"),
        (5400, "an hour and a half"),
        (7200, "2 hours"),
        (0, ""),
    ],
)
def test_a_span_of_time_is_said_as_people_say_it(seconds: int, words: str) -> None:
    assert look.worded_seconds(seconds) == words


def test_markdown_shows_html_as_text() -> None:
    html = render("<script>alert(1)</script> and <b onclick=x>bold</b>")
    assert "<script" not in html
    assert "<b " not in html
    assert "&lt;script&gt;" in html


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "http://example.org", "data:text/html,x", "//example.org", "/me/"],
)
def test_markdown_links_only_to_https(address: str) -> None:
    assert "href" not in render(f"[there]({address})")
    assert "href" not in render(f"<{address}>")


def test_a_markdown_link_tells_nobody_where_it_stood() -> None:
    html = render("[Aron 1997](https://doi.org/10.1177/x)")
    assert 'href="https://doi.org/10.1177/x"' in html
    assert 'rel="noreferrer noopener"' in html


def test_markdown_loads_no_picture() -> None:
    assert "<img" not in render("![x](https://example.org/pixel.gif)")


def places(path: str, visit: object) -> dict[str, str]:
    context = Context({"request": RequestFactory().get(path), "visit": visit})
    return {place.name: place.current for place in look.inside(context)}


def test_nobody_outside_sees_the_places() -> None:
    assert places("/", None) == {}
    assert places("/", SimpleNamespace(shared=None)) == {}


@pytest.mark.parametrize(
    ("path", "name", "current"),
    [
        ("/", "Today", "page"),
        ("/together/", "Together", "page"),
        ("/together/x/people/", "Together", "true"),
        ("/sittings/x/", "Together", "true"),
        ("/alone/x/", "Me", "true"),
        ("/me/pin/", "Me", "true"),
    ],
)
def test_one_place_is_marked_as_the_one_where_you_are(path: str, name: str, current: str) -> None:
    marked = places(path, SimpleNamespace(shared=object()))
    assert marked == dict.fromkeys(("Today", "Together", "Practices", "Me"), "") | {name: current}


def test_a_page_that_belongs_nowhere_marks_nothing() -> None:
    assert set(places("/help/", SimpleNamespace(shared=object())).values()) == {""}


def test_peoples_words_are_escaped_in_the_pieces() -> None:
    field = SimpleNamespace(label="<b>", errors=["<i>"], auto_id="x", help_text="<u>")
    html = Template('{% include "_field.html" %}').render(Context({"field": field}))
    assert "<b>" not in html
    assert "<i>" not in html
