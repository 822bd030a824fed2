"""Today and the front door."""

from django.urls import URLPattern, path

from closeknit.web import views

app_name = "web"
urlpatterns: list[URLPattern] = [
    path("", views.front, name="front"),
    path("today/", views.today_page, name="today"),
    path("today/something-else/", views.something_else, name="something-else"),
    path("today/not-today/", views.not_today, name="not-today"),
]
