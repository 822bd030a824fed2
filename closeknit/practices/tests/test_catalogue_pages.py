"""The catalogue as everybody can read it: doors, search, filters, pages; the same for 60 and for 600."""

import re
import sys
from collections.abc import Callable
from dataclasses import replace
from types import FrameType

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext

from closeknit.catalogue import Catalogue, Strategy, Way
from closeknit.people.models import Person
from closeknit.practices import library
from closeknit.practices.tests.sitting_down import browser, page_of, said_by
from closeknit.practices.views.catalogue import browsing, filters, wording
from closeknit.practices.views.catalogue.browsing import PAGE

pytestmark = pytest.mark.django_db
BY_SCRIPT = {"HX-Request": "true"}


def page(address: str, **headers: str) -> str:
    answered = Client().get(address, headers=headers)
    assert answered.status_code == 200
    return page_of(answered)


def names(html: str) -> list[str]:
    """The practices that a page lists, in order."""
    return re.findall(r'class="row" href="/practices/([\w-]+)/"', html)


def ids(**limits: object) -> list[str]:
    found = library.catalogue().index.find(filters.sought_in(_query(limits)))
    return [practice.id for practice in found]


def _query(limits: dict[str, object]) -> object:
    return RequestFactory().get("/", limits).GET


# Doors, search, filters


def test_without_a_question_there_are_twelve_doors_and_three_corners() -> None:
    html = page("/practices/")
    doors = re.findall(r'href="/practices/\?strategy=(\w+)"', html)
    assert doors == [strategy.value for strategy in Strategy]
    assert set(re.findall(r'href="/practices/(readings|programmes|words)/"', html)) == {
        "readings",
        "programmes",
        "words",
    }
    assert names(html) == []


@pytest.mark.parametrize("strategy", Strategy)
def test_behind_each_door_are_its_practices(strategy: Strategy) -> None:
    html = page(f"/practices/?strategy={strategy}")
    held = [each.id for each in library.catalogue().practices if each.strategy is strategy]
    assert names(html) == held[:PAGE]
    assert held
    assert wording.DOORS[strategy].line in html
    assert "<details>" in html


def test_a_search_works_by_its_address_alone_and_says_what_was_asked() -> None:
    html = page("/practices/?q=listen&way=S&strategy=&depth=&minutes=&bond=")
    assert names(html) == ids(q="listen", way="S")[:PAGE]
    assert names(html)
    assert 'value="listen"' in html
    assert "<details open>" in html
    assert '<option value="S" selected>' in html
    assert "With “listen”, side by side." in html


def test_words_alone_leave_the_filters_closed() -> None:
    assert "<details>" in page("/practices/?q=listen")


@pytest.mark.parametrize("way", [way for way in Way if way not in wording.WAYS])
def test_a_way_that_is_not_there_yet_is_promised_nowhere(way: Way) -> None:
    assert f'value="{way}"' not in page("/practices/?q=listen")
    assert names(page(f"/practices/?way={way}")) == []
    assert "two screens" not in page("/practices/hear-and-be-heard/")


def test_where_nothing_fits_each_filter_can_be_taken_away() -> None:
    html = page("/practices/?q=quarrel&minutes=3&depth=1&way=T&bond=colleague&strategy=touch")
    assert names(html) == []
    assert "Nothing here is all of that at once." in html
    ways_out = re.findall(r'href="(/practices/\?[^"]+)">without', html)
    assert len(ways_out) == 6
    assert all(address.count("=") == 5 for address in ways_out)
    assert 'href="/practices/">All practices' in html


def test_words_that_stand_nowhere_are_no_dead_end() -> None:
    html = page("/practices/?q=xylophonically")
    assert "These words stand in none of the practices." in html
    assert 'href="/practices/">All practices' in html


@pytest.mark.parametrize(
    "query",
    [
        "q=%00%ff%F0%9F%A7%B6",
        "q=" + "a" * 4000,
        "q=" + "a+" * 500,
        "q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "strategy=nothing&depth=9&minutes=x&way=Q&bond=enemy",
        "page=99999&q=a",
        "page=-1&q=a",
        "page=" + "9" * 5000 + "&q=a",
        "page=%EF%BC%92&q=a",
        "depth=%C2%B2",
    ],
)
def test_whatever_an_address_says_is_answered(query: str) -> None:
    for headers in ({}, BY_SCRIPT):
        html = Client().get(f"/practices/?{query}", headers=headers)
        assert html.status_code == 200
        assert b"<script>" not in html.content


def test_a_filter_that_is_none_is_as_if_it_were_not_there() -> None:
    html = page("/practices/?strategy=nothing&depth=9&minutes=4&way=L&bond=enemy")
    assert "?strategy=safety" in html


# Pages of a list


def test_what_is_too_long_for_a_page_goes_on_without_a_script() -> None:
    held = ids(way="T")
    assert len(held) > PAGE
    first, second = page("/practices/?way=T"), page("/practices/?way=T&page=2")
    assert [*names(first), *names(second)] == held[: 2 * PAGE]
    assert 'href="/practices/?way=T&page=2"' in first
    assert "autofocus" not in first + second
    last = page(f"/practices/?way=T&page={-(-len(held) // PAGE)}")
    assert names(last) == held[(len(held) - 1) // PAGE * PAGE :]
    assert ">More<" not in last
    assert "From the beginning" in last
    assert names(page("/practices/?way=T&page=99")) == names(first)


def test_with_a_script_the_rest_comes_in_place_and_the_focus_goes_there() -> None:
    html = page("/practices/?way=T&page=2", **BY_SCRIPT)
    assert names(html) == ids(way="T")[PAGE : 2 * PAGE]
    assert html.count("autofocus") == 1
    assert "<html" not in html


def test_a_script_gets_the_list_alone_and_the_address_it_belongs_to() -> None:
    asked = "/practices/?q=Listen+first&strategy=&depth=&minutes=&way=S&bond="
    answered = Client().get(asked, headers=BY_SCRIPT)
    html = page_of(answered)
    assert answered["HX-Replace-Url"] == "/practices/?q=Listen+first&way=S"
    assert names(html) == ids(q="Listen first", way="S")
    assert "<form" not in html
    assert "<html" not in html
    told = re.search(r'id="told" hx-swap-oob="innerHTML">([^<]*)<', html)
    assert told
    assert "practice" in told[1]
    assert 'role="status" id="told"' in page(asked)


def test_a_row_tells_minutes_depth_and_ways_in_words() -> None:
    html = said_by(Client().get("/practices/?q=ten+minutes+a+day"))
    assert (
        "2 or 10 minutes · facts and small things · each in your own time or side by side" in html
    )
    assert "from facts and small things to what you fear" in said_by(
        Client().get("/practices/?q=ladder")
    )


# What is typed stays nowhere


def test_words_typed_into_the_search_reach_no_table_and_no_log(
    alice: Person, caplog: pytest.LogCaptureFixture
) -> None:
    client = browser(alice)
    with caplog.at_level("DEBUG"), CaptureQueriesContext(connection) as asked:
        for headers in ({}, BY_SCRIPT):
            assert client.get("/practices/?q=Mulberryish", headers=headers).status_code == 200
    assert not [query for query in asked if "mulberryish" in query["sql"].casefold()]
    assert "mulberryish" not in caplog.text.casefold()


def test_who_is_signed_in_costs_the_catalogue_no_further_query(alice: Person) -> None:
    client = browser(alice)
    addresses = ["/practices/", "/practices/?q=listen", "/practices/words/", "/practices/readings/"]
    for address in addresses:
        client.get(address)
    with CaptureQueriesContext(connection) as help_page:
        client.get("/help/")
    for address in addresses:
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        assert len(asked) <= len(help_page), address


# Sixty and six hundred


SMALL, LARGE = 60, 600
QUESTIONS = [
    "",
    "?q=listen",
    "?q=pra",
    "?q=practice+1",
    "?minutes=5&way=T",
    "?strategy=time&depth=2",
]


def synthetic(number: int) -> Catalogue:
    """A catalogue of so many practices, all like one of ours; every other one is about time."""
    like, strategies = library.practice("small-thing"), (Strategy.TIME, Strategy.TRUST)
    practices = (
        replace(
            like,
            id=f"practice-{1000 + at}",
            title=f"Practice {1000 + at}, to listen",
            strategy=strategies[at % 2],
        )
        for at in range(number)
    )
    return Catalogue(practices=tuple(practices), pools=library.catalogue().pools)


def ask(catalogue: Catalogue, query: str) -> Callable[[], HttpResponse]:
    request = RequestFactory().get(f"/practices/{query}")
    request.visit = None  # As the middleware leaves it for a passer-by.
    return lambda: browsing.browse(request, catalogue)


def calls_of(work: Callable[[], object]) -> int:
    """How many Python functions are called: the same on every machine, however busy it is."""
    count = 0

    def called(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("query", QUESTIONS)
def test_six_hundred_practices_cost_a_page_what_sixty_do(query: str) -> None:
    pages = []
    for number in (SMALL, LARGE):
        catalogue = synthetic(number)
        work = ask(catalogue, query)
        work()  # Index and templates are made once.
        html = work().content.decode()
        pages.append((len(html.encode()), len(names(html)), calls_of(work)))
    (small_bytes, small_rows, small_calls), (large_bytes, large_rows, large_calls) = pages
    assert large_rows == small_rows <= PAGE
    assert large_bytes == small_bytes
    assert large_calls == pytest.approx(small_calls, rel=0.2)
