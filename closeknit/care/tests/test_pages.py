"""The ways out work for everybody, signed in or not, and leave no trace of their own."""

import re
from html.parser import HTMLParser

import pytest
from django.conf import LazySettings
from django.test import Client

from closeknit.care.help_lines import ELSEWHERE, countries
from closeknit.people.models import Person, Session
from tests.cast import SignIn

PAGES = ("/help/", "/exit/", "/hard-evening/")


class Tags(HTMLParser):
    """Every tag of a page with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_reads_it_and_gets_no_cookie(client: Client, page: str) -> None:
    answer = client.get(page)
    assert answer.status_code == 200
    assert not answer.cookies
    assert answer["Cache-Control"] == "no-store"


@pytest.mark.parametrize("page", PAGES)
def test_it_opens_while_locked(alice: Person, sign_in: SignIn, page: str) -> None:
    locked = sign_in(None, alice, locked=True)
    assert locked.get(page).content == Client().get(page).content


@pytest.mark.parametrize("page", PAGES)
def test_exit_is_the_first_thing_a_keyboard_reaches(client: Client, page: str) -> None:
    tags = Tags(client.get(page).content.decode())
    first = next((tag, attributes) for tag, attributes in tags.found if tag in ("a", "button"))
    assert first == ("button", {"form": "exit"})
    assert [form["id"] for form in tags.all("form")] == ["exit"]


@pytest.mark.parametrize("page", PAGES)
def test_nothing_inline_that_the_policy_would_refuse(client: Client, page: str) -> None:
    tags = Tags(client.get(page).content.decode())
    assert not [tag for tag, attributes in tags.found if "style" in attributes]
    assert not [name for _, attributes in tags.found for name in attributes if name[:2] == "on"]
    assert all(script.get("src") for script in tags.all("script"))


def test_help_names_every_country_and_its_services(client: Client) -> None:
    html = client.get("/help/").content.decode()
    opened = {details["id"] for details in Tags(html).all("details")}
    assert opened == {country.code for country in countries()}
    assert {"gb", "de", "us", ELSEWHERE} <= opened
    assert 'href="tel:116123"' in html


def test_which_country_somebody_opens_reaches_no_server(client: Client) -> None:
    tags = Tags(client.get("/help/").content.decode())
    assert not tags.all("select")
    assert not [link for link in tags.all("a") if "?" in (link["href"] or "")]
    assert not [attributes for _, attributes in tags.found if "hx-get" in attributes]


def test_a_number_can_be_called_but_not_the_words_around_it() -> None:
    lines = [line for country in countries() for line in country.lines]
    assert all(re.fullmatch(r"\+?\d{2,}", line.dialled) for line in lines if line.number)
    silent = next(line for line in lines if "stay silent" in line.after)
    assert (silent.before, silent.number) == ("Call ", "999")
    both = next(line for line in lines if line.before == "Call or text ")
    assert both.number in ("988", "1737")


def test_what_is_let_go_could_not_be_sent_even_by_mistake(client: Client) -> None:
    tags = Tags(client.get("/hard-evening/").content.decode())
    (text,) = tags.all("textarea")
    assert "name" not in text
    assert "form" not in text
    assert text["autocomplete"] == "off"
    assert text["spellcheck"] == "false"


@pytest.mark.django_db
def test_exit_locks_and_shows_the_neutral_site(
    alice: Person, sign_in: SignIn, settings: LazySettings
) -> None:
    browser = sign_in(None, alice)
    answer = browser.post("/exit/")
    session = Session.objects.get(person=alice)
    assert bytes(session.shared_blob) == bytes(session.private_blob) == b""
    assert f'content="0;url={settings.CLOSEKNIT.exit_site}"' in answer.content.decode()
    assert answer["Clear-Site-Data"] == '"cache"'
    assert "loseknit" not in answer.content.decode()


@pytest.mark.django_db
def test_exit_needs_no_token_because_an_old_page_must_lead_out_too(
    alice: Person, sign_in: SignIn
) -> None:
    browser = sign_in(Client(enforce_csrf_checks=True), alice)
    assert browser.post("/exit/").status_code == 200
    assert bytes(Session.objects.get(person=alice).shared_blob) == b""


@pytest.mark.django_db
def test_another_site_cannot_lock_alice(alice: Person, sign_in: SignIn) -> None:
    browser = sign_in(None, alice)
    answer = browser.post("/exit/", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200
    assert bytes(Session.objects.get(person=alice).shared_blob) != b""


@pytest.mark.django_db
def test_looking_up_what_exit_does_locks_nothing(alice: Person, sign_in: SignIn) -> None:
    browser = sign_in(None, alice)
    assert "history" in browser.get("/exit/").content.decode()
    assert bytes(Session.objects.get(person=alice).shared_blob) != b""


def test_a_stranger_can_leave_too(client: Client) -> None:
    assert client.post("/exit/").status_code == 200


@pytest.mark.django_db
def test_exit_leads_where_alice_wishes(alice: Person, sign_in: SignIn) -> None:
    browser = sign_in(None, alice)
    chosen = {"surface": "Notes", "private_minutes": "15", "shared_minutes": "60"}
    wished = {"name": "Alice", "zone": "UTC", "exit_site": "https://example.org/", **chosen}
    assert browser.post("/me/settings/", wished).status_code == 302
    assert 'data-away="https://example.org/"' in browser.get("/help/").content.decode()
    assert "0;url=https://example.org/" in browser.post("/exit/").content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("wished", [True, False])
def test_an_unlocked_page_locks_itself_as_alice_wishes(
    alice: Person, sign_in: SignIn, wished: bool
) -> None:
    browser = sign_in(None, alice)
    chosen = {"surface": "Closeknit", "private_minutes": "15", "shared_minutes": "30"}
    typed = {"name": "Alice", "zone": "UTC", **chosen} | (
        {"locks_when_hidden": "on"} if wished else {}
    )
    assert browser.post("/me/settings/", typed).status_code == 302
    (element,) = Tags(browser.get("/help/").content.decode()).all("ck-idle")
    assert element["minutes"] == "30"
    assert ("hidden-locks" in element) is wished
    assert not Tags(Client().get("/help/").content.decode()).all("ck-idle")
