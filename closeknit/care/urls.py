"""Safety, help and leaving."""

from django.urls import path

from closeknit.care import views

urlpatterns = [
    path("help/", views.help_page, name="help"),
    path("exit/", views.exit_page, name="exit"),
    path("hard-evening/", views.hard_evening, name="hard-evening"),
]
