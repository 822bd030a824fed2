"""A person's circle, and those that a bond may see. URLs are nouns."""

from django.urls import URLPattern, path

from closeknit.keepsakes.circle import views

urlpatterns: list[URLPattern] = [
    path("me/circle/", views.circle, name="circle"),
    path("me/circle/<uuid:holds>/", views.place, name="circle-place"),
    path("together/<uuid:bond>/circles/", views.shown, name="circles"),
    path("together/<uuid:bond>/circles/mine/", views.showing, name="circle-showing"),
]
