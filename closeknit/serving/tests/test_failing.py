"""Pages that break, on purpose: what their reader sees, and what the console does not."""

import logging
import sqlite3

import pytest
from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt

from closeknit.people.http import public
from closeknit.serving.log import BlindFormatter

CANARY = "canary-7c1f what nobody else may read"
OURS = {"HTTP_SEC_FETCH_SITE": "same-origin"}


@csrf_exempt
@public
def breaks(request: HttpRequest) -> HttpResponse:
    local = request.POST["words"]
    try:
        sqlite3.connect(":memory:").execute(f'SELECT "{local}" FROM nowhere')
    except sqlite3.OperationalError as error:
        raise ValueError(local) from error
    return HttpResponse("reached")


@csrf_exempt
@public
def runs_full(request: HttpRequest) -> HttpResponse:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE filling (words TEXT)")
        # More than the pages that other tests have left free in the file.
        cursor.execute("PRAGMA max_page_count = 1")
        try:
            cursor.execute("INSERT INTO filling VALUES (hex(zeroblob(20000000)))")
        finally:
            cursor.execute("PRAGMA max_page_count = 1000000")
    return HttpResponse("saved")


@csrf_exempt
@public
def cannot_write(request: HttpRequest) -> HttpResponse:
    raise OperationalError("attempt to write a readonly database")


urlpatterns = [
    path("breaks/", breaks),
    path("full/", runs_full),
    path("readonly/", cannot_write),
    path("", include("closeknit.urls")),
]
handler500 = "closeknit.serving.failing.failed"
pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]


@pytest.fixture
def browser() -> Client:
    return Client(raise_request_exception=False)


def test_a_crash_writes_no_word_on_the_console_nor_the_path(
    browser: Client, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = browser.post("/breaks/?asked=canary-7c1f", {"words": CANARY})
    assert answer.status_code == 500
    assert "canary" not in answer.content.decode()
    blind = BlindFormatter()
    written = "\n".join(blind.format(record) for record in caplog.records)
    assert "ValueError at" in written
    assert "OperationalError at" in written
    assert "test_failing.py" in written
    assert "canary" not in written
    assert "/breaks/" not in written


@pytest.mark.sqlite
def test_a_full_disk_gives_the_words_back(browser: Client) -> None:
    answer = browser.post("/full/", {"words": CANARY}, **OURS)
    assert answer.status_code == 507
    page = answer.content.decode()
    assert "disk of this copy is full" in page
    assert CANARY in page
    assert "Send it again" in page


def test_a_read_only_disk_gives_the_words_back(browser: Client) -> None:
    answer = browser.post("/readonly/", {"words": CANARY}, **OURS)
    assert answer.status_code == 507
    assert CANARY in answer.content.decode()


def test_foreign_loggers_cannot_fill_in_what_they_know() -> None:
    blind = BlindFormatter()
    record = logging.LogRecord("other", logging.ERROR, "", 0, "sent to %s", (CANARY,), None)
    assert blind.format(record) == "error other: sent to %s"


def test_nobody_is_mailed_and_no_default_handler_is_left() -> None:
    for name in ("django", "django.request", "django.server", "django.security"):
        assert logging.getLogger(name).handlers == []
