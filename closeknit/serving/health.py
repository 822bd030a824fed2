"""`GET /healthz`: for whoever watches over this copy."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse

from closeknit import __version__
from closeknit.people.http import public


@public
def healthz(request: HttpRequest) -> JsonResponse:
    """{"status", "version", "database"}: all "ok", or 503 when the database does not answer."""
    state = "ok" if _database_answers() else "unreachable"
    status = "ok" if state == "ok" else "failing"
    body = {"status": status, "version": __version__, "database": state}
    return JsonResponse(body, status=200 if status == "ok" else 503)


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM django_migrations")
    except DatabaseError:
        return False
    return True
