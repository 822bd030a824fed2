"""Today, the front door, and the ways out with one's data."""

from django.urls import URLPattern, path

from closeknit.web import erasure, manifest, views
from closeknit.web.export.views import export

app_name = "web"
urlpatterns: list[URLPattern] = [
    path("", views.front, name="front"),
    path("today/", views.today_page, name="today"),
    path("today/something-else/", views.something_else, name="something-else"),
    path("today/not-today/", views.not_today, name="not-today"),
    path("export/", export, name="export"),
    path("erasure/", erasure.erasure, name="erasure"),
    path("goodbye/", erasure.goodbye, name="goodbye"),
    path("manifest.webmanifest", manifest.manifest, name="manifest"),
    path("notes.webmanifest", manifest.notes_manifest, name="notes-manifest"),
]
