import pytest
from django.test import Client

PATHS = ["/healthz", "/there-is-nothing-here/"]


@pytest.mark.django_db
@pytest.mark.parametrize("path", PATHS)
def test_every_answer_closes_what_browsers_leave_open(path: str) -> None:
    headers = Client().get(path).headers
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self';")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"
    assert "Strict-Transport-Security" not in headers


@pytest.mark.django_db
def test_health_is_told_to_anybody() -> None:
    answer = Client().get("/healthz")
    assert answer.status_code == 200
    assert set(answer.json()) == {"status", "version", "database"}
    assert answer.json()["status"] == answer.json()["database"] == "ok"
