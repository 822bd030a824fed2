"""A pause between the members of a bond. URLs are nouns."""

from django.urls import URLPattern, path

from closeknit.keepsakes.pause import views

PAUSE = "together/<uuid:bond>/pause/"

urlpatterns: list[URLPattern] = [
    path(PAUSE, views.pause, name="pause"),
    path(f"{PAUSE}state/", views.state, name="pause-state"),
    path(f"{PAUSE}card/", views.card, name="pause-card"),
    path(f"{PAUSE}return/", views.coming_back, name="return"),
    path(f"{PAUSE}list/", views.calming, name="calming"),
]
