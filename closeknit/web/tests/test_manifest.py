"""The name among somebody's apps, and on their lock page."""

import json
import re
from pathlib import Path

import pytest
from django.test import Client

from closeknit.people import cookies, preferences, sessions
from closeknit.people.models import Person
from tests.cast import sign_in, visit_in

STATIC = Path(__file__).parents[1] / "static"


def manifest_of(page: str) -> str:
    found = re.search(r'rel="manifest" href="([^"]+)"', page)
    assert found
    return found.group(1)


def choose_notes(client: Client) -> None:
    request = client.get("/me/").wsgi_request
    chosen = preferences.Preferences(surface="Notes")
    preferences.set_preferences(request, visit_in(client), chosen)


@pytest.mark.parametrize("name", ["Closeknit", "Notes"])
def test_a_manifest_is_whole_and_open_to_everybody(name: str, db: None) -> None:
    address = "/manifest.webmanifest" if name == "Closeknit" else "/notes.webmanifest"
    answer = Client().get(address)
    body = json.loads(answer.content)
    assert answer["Content-Type"] == "application/manifest+json"
    assert "max-age" in answer["Cache-Control"]
    assert answer.cookies == {}
    assert (body["name"], body["start_url"], body["display"]) == (name, "/", "standalone")
    for icon in body["icons"]:
        assert (STATIC / icon["src"].removeprefix("/static/")).is_file()
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in body["icons"]}


def test_the_neutral_manifest_says_nothing_of_the_other_name(db: None) -> None:
    assert "closeknit" not in Client().get("/notes.webmanifest").content.decode().lower()


def test_a_page_leads_to_the_manifest_of_the_name_it_shows(alice: Person) -> None:
    client = sign_in(None, alice)
    assert manifest_of(client.get("/me/").content.decode()) == "/manifest.webmanifest"
    choose_notes(client)
    page = client.get("/me/").content.decode()
    assert manifest_of(page) == "/notes.webmanifest"
    assert "<title>Notes</title>" in page


def test_the_lock_page_keeps_the_neutral_name(alice: Person) -> None:
    client = sign_in(None, alice)
    choose_notes(client)
    client.get("/me/")
    sessions.lock(visit_in(client))
    page = client.get("/me/").content.decode()
    assert "Locked" in page
    assert "Closeknit" not in page


def test_a_browser_that_does_not_know_the_choice_yet_learns_it_when_it_opens(
    alice: Person,
) -> None:
    here, elsewhere = sign_in(None, alice), sign_in(None, alice)
    choose_notes(here)
    elsewhere.get("/me/")
    assert elsewhere.cookies[cookies.FACE].value
    sessions.lock(visit_in(elsewhere))
    assert "Closeknit" not in elsewhere.get("/me/").content.decode()


def test_a_cookie_that_nobody_signed_changes_no_name(alice: Person) -> None:
    client = Client()
    client.cookies[cookies.FACE] = "Notes"
    assert "<title>Closeknit</title>" in client.get("/").content.decode()
