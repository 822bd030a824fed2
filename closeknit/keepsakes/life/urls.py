"""One keepsake. URLs are nouns."""

from django.urls import URLPattern, path

from closeknit.keepsakes.life import views

ALL = "together/<uuid:bond>/keepsakes/"
ONE = f"{ALL}<uuid:keepsake>/"

urlpatterns: list[URLPattern] = [
    path(f"{ALL}new/<slug:keeps>/", views.new, name="new"),
    path(ONE, views.one, name="keepsake"),
    path(f"{ONE}marks/", views.marks, name="marks"),
    path(f"{ONE}wordings/", views.wordings, name="wordings"),
    path(f"{ONE}withdrawal/", views.withdrawal, name="withdrawal"),
]
