"""Forms that can't be taken, at a view of our own that only says that it was reached."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path

from closeknit.people.http import public

WORDS = "I felt heard when you put the phone away, and I never said so."
OURS = {"HTTP_SEC_FETCH_SITE": "same-origin"}


@public
def taken(request: HttpRequest) -> HttpResponse:
    return HttpResponse(f"taken by {request.method}")


urlpatterns = [path("form/", taken), path("", include("closeknit.urls"))]
pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]


@pytest.fixture
def browser() -> Client:
    client = Client(enforce_csrf_checks=True)
    client.cookies["closeknit_form"] = "a" * 32
    return client


def post(browser: Client, token: str, **headers: str) -> "tuple[int, str]":
    fields = {"words": WORDS, "opinion": "mine", "pin": "123456", "csrfmiddlewaretoken": token}
    answer = browser.post("/form/", fields, **headers)
    return answer.status_code, answer.content.decode()


def test_a_form_of_ours_is_taken(browser: Client) -> None:
    assert post(browser, "a" * 32, **OURS) == (200, "taken by POST")


def test_browsers_hide_the_origin_of_our_forms_and_are_believed(browser: Client) -> None:
    assert post(browser, "a" * 32, HTTP_ORIGIN="null", **OURS)[0] == 200


def test_a_hidden_origin_from_elsewhere_is_not(browser: Client) -> None:
    assert post(browser, "a" * 32, HTTP_ORIGIN="null")[0] == 403


def test_a_right_token_from_another_site_is_not_taken(browser: Client) -> None:
    status, page = post(browser, "a" * 32, HTTP_SEC_FETCH_SITE="cross-site")
    assert status == 403
    assert "Send it again" not in page


def test_a_browser_without_fetch_metadata_needs_the_token_and_our_origin(browser: Client) -> None:
    assert post(browser, "a" * 32, HTTP_ORIGIN="http://testserver")[0] == 200
    assert post(browser, "a" * 32, HTTP_ORIGIN="http://elsewhere.example")[0] == 403


def test_an_old_token_gives_back_what_was_typed_with_a_fresh_one(browser: Client) -> None:
    status, page = post(browser, "b" * 32, **OURS)
    assert status == 403
    assert WORDS in page
    assert 'name="opinion" value="mine"' in page
    assert "Send it again" in page
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    assert post(browser, token, **OURS) == (200, "taken by POST")


def test_a_secret_is_never_written_into_the_page(browser: Client) -> None:
    assert "123456" not in post(browser, "b" * 32, **OURS)[1]


def test_a_stranger_cannot_have_send_it_again_pressed_for_them(browser: Client) -> None:
    """Without the browser's word that our own page sent it, nothing is given back."""
    for headers in (
        {},
        {"HTTP_SEC_FETCH_SITE": "cross-site"},
        {"HTTP_SEC_FETCH_SITE": "same-site"},
    ):
        page = post(browser, "b" * 32, **headers)[1]
        assert WORDS not in page
        assert "Send it again" not in page
