"""The book of a bond and its moments. URLs are nouns."""

from django.urls import URLPattern, path

from closeknit.keepsakes.moments import views

BOOK = "together/<uuid:bond>/moments/"
ONE = f"{BOOK}<uuid:moment>/"

urlpatterns: list[URLPattern] = [
    path(BOOK, views.moments, name="moments"),
    path(f"{BOOK}new/", views.new, name="moment-new"),
    path(ONE, views.moment, name="moment"),
    path(f"{ONE}change/", views.change, name="moment-change"),
    path(f"{ONE}readers/", views.readers, name="moment-readers"),
    path(f"{ONE}held/", views.held, name="moment-held"),
    path(f"{ONE}removal/", views.removal, name="moment-removal"),
    path(f"{ONE}media/<uuid:medium>/", views.medium, name="medium"),
]
