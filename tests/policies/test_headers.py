"""Cookies, caches and where a form may come from."""

import uuid
from dataclasses import replace

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import get_resolver
from pytest_django.fixtures import Settings

from closeknit.people.http import Access, access_of
from closeknit.people.models import Person, PrivateRecord
from tests import cast
from tests.policies.routes import routes

pytestmark = pytest.mark.django_db

OURS = {
    "closeknit_session",
    "closeknit_key",
    "closeknit_device",
    "closeknit_face",
    "closeknit_form",
}
HTTPS = "https://closeknit.example.org"
PUBLIC = {
    "healthz", "welcome", "joining", "signing-in", "recovery",
    "bonds:invited", "bonds:declining", "bonds:code",
    "practices:practices", "practices:practice", "practices:aloud", "practices:try",
    "practices:readings", "practices:reading", "practices:programmes", "practices:programme",
    "practices:words",
    "help", "exit", "hard-evening",
    "web:front", "web:goodbye", "web:manifest", "web:notes-manifest",
}  # fmt: skip
WHILE_LOCKED = {"lock", "visits"}


def signed_in_by_form(person: Person, client: Client, **extra: str) -> HttpResponse:
    part = cast.part_of(person)
    fields = {"handle": part.handle, "passphrase": part.passphrase, "device": "own"}
    return client.post("/signing-in/", fields, **extra)


def test_only_these_pages_are_open_without_signing_in() -> None:
    opened = {name for name in routes() if _access(name) is Access.PUBLIC}
    assert opened == PUBLIC
    assert {name for name in routes() if _access(name) is Access.LOCKED} == WHILE_LOCKED


def test_a_view_that_says_nothing_is_closed() -> None:
    assert access_of(lambda request: HttpResponse()) is Access.SHARED


@pytest.mark.parametrize(("url", "secure"), [("http://localhost:8000", False), (HTTPS, True)])
def test_no_script_and_no_other_site_gets_a_cookie(
    alice: Person, settings: Settings, url: str, secure: bool
) -> None:
    settings.CLOSEKNIT = replace(settings.CLOSEKNIT, url=url)
    settings.CSRF_COOKIE_SECURE = settings.CLOSEKNIT.https
    client = Client()
    client.get("/signing-in/")
    signed_in_by_form(alice, client)
    client.post("/me/settings/", SETTINGS)
    assert set(client.cookies) == OURS
    for name, cookie in client.cookies.items():
        assert cookie["httponly"], name
        assert cookie["samesite"] == "Lax", name
        assert bool(cookie["secure"]) is secure, name
        assert not cookie["domain"], name


SETTINGS = {
    "name": "Alice", "zone": "Europe/Berlin", "private_minutes": "15", "shared_minutes": "60",
    "surface": "Notes", "exit_site": "",
}  # fmt: skip


def test_on_a_borrowed_device_the_cookies_end_with_the_browser(alice: Person) -> None:
    client = Client()
    part = cast.part_of(alice)
    fields = {"handle": part.handle, "passphrase": part.passphrase, "device": "borrowed"}
    client.post("/signing-in/", fields)
    for name in ("closeknit_session", "closeknit_key"):
        assert not client.cookies[name]["max-age"], name
    assert "closeknit_device" not in client.cookies


def test_signing_in_hands_out_new_cookies_and_takes_none_over(alice: Person) -> None:
    client = Client()
    planted = {"closeknit_session": "A" * 43, "closeknit_key": "B" * 43}
    for name, value in planted.items():
        client.cookies[name] = value
    signed_in_by_form(alice, client)
    for name, value in planted.items():
        assert client.cookies[name].value != value


@pytest.mark.parametrize("path", ["/lock/", "/exit/"])
def test_leaving_and_locking_empty_the_cache_and_nothing_else(alice: Person, path: str) -> None:
    client = cast.sign_in(None, alice)
    answer = client.post(path, headers={"sec-fetch-site": "same-origin"})
    assert answer["Clear-Site-Data"] == '"cache"'
    assert cast.visit_in(client).locked


def test_a_session_that_is_ended_takes_its_cache_along(alice: Person) -> None:
    client = cast.sign_in(None, alice)
    session = cast.visit_in(client).session.pk
    assert client.post(f"/me/sessions/{session}/ending/")["Clear-Site-Data"] == '"cache"'


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_change_that_another_site_asks_for_is_refused(
    alice: Person, site: str, method: str
) -> None:
    client, token = _with_token(alice)
    answer = client.generic(
        method,
        "/me/private/",
        f"text=Planted&csrfmiddlewaretoken={token}&once={uuid.uuid4()}",
        content_type="application/x-www-form-urlencoded",
        headers={"sec-fetch-site": site, "x-csrftoken": token},
    )
    assert answer.status_code == 403
    assert b"Planted" not in answer.content
    assert not _wrote(alice)


def test_a_form_without_its_token_is_refused(alice: Person) -> None:
    client, _ = _with_token(alice)
    headers = {"sec-fetch-site": "same-origin"}
    assert client.post("/me/private/", {"text": "x"}, headers=headers).status_code == 403
    assert not _wrote(alice)


def test_with_its_token_and_from_our_page_it_goes_through(alice: Person) -> None:
    client, token = _with_token(alice)
    fields = {"text": "x", "csrfmiddlewaretoken": token}
    answer = client.post("/me/private/", fields, headers={"sec-fetch-site": "same-origin"})
    assert answer.status_code == 302
    assert _wrote(alice)


def test_another_host_name_is_not_answered() -> None:
    answer = Client().get("/help/", headers={"host": "elsewhere.example"})
    assert answer.status_code == 400
    assert "Content-Security-Policy" in answer


def test_a_long_way_off_is_said_to_browsers_for_a_year(settings: Settings) -> None:
    settings.CLOSEKNIT = replace(settings.CLOSEKNIT, url=HTTPS)
    settings.ALLOWED_HOSTS = ["closeknit.example.org"]
    answer = Client().get("/help/", headers={"host": "closeknit.example.org"}, secure=True)
    assert answer["Strict-Transport-Security"] == "max-age=31536000"


def test_the_settings_keep_what_a_default_django_lets_out() -> None:
    assert settings.DEBUG is False
    assert settings.ADMINS == []
    assert settings.FILE_UPLOAD_HANDLERS == ["closeknit.serving.uploads.MemoryOnly"]
    assert "*" not in settings.ALLOWED_HOSTS
    installed = {name for name in settings.INSTALLED_APPS if name.startswith("django.contrib.")}
    assert installed == {"django.contrib.staticfiles"}


def _access(name: str) -> Access:
    found = [view for view, path in _views() if path == name]
    assert len(found) == 1, name
    return access_of(found[0])


def _views() -> list[tuple[object, str]]:
    found = []
    for resolver in get_resolver().url_patterns:
        inside = getattr(resolver, "url_patterns", [resolver])
        space = getattr(resolver, "namespace", None)
        found += [(one.callback, f"{space}:{one.name}" if space else one.name) for one in inside]
    return found


def _with_token(person: Person) -> tuple[Client, str]:
    client = cast.sign_in(Client(enforce_csrf_checks=True), person)
    page = client.get("/me/private/").content.decode()
    return client, page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]


def _wrote(person: Person) -> bool:
    """More than the empty tally that everybody has."""
    return PrivateRecord.objects.filter(owner=person).count() > 1
