"""Practices, sittings, and the thread of a bond."""

from django.urls import URLPattern, path

from closeknit.practices.views import alone, aloud, catalogue, early, offering, sitting, thread

app_name = "practices"
urlpatterns: list[URLPattern] = [
    path("practices/", catalogue.practices, name="practices"),
    path("practices/<slug:name>/", catalogue.practice, name="practice"),
    path("practices/<slug:name>/sitting/", catalogue.beginning, name="beginning"),
    path("practices/<slug:name>/aloud/", aloud.aloud, name="aloud"),
    path("practices/<slug:name>/aloud/done/", aloud.aloud_done, name="aloud-done"),
    path("me/private/<uuid:record>/offering/", offering.offering, name="offering"),
    path("invited/<str:token>/try/", aloud.trying, name="try"),
    path("together/<uuid:bond>/", thread.thread, name="thread"),
    path("together/<uuid:bond>/first/", early.early, name="early"),
    path("sittings/<uuid:ref>/", sitting.sitting, name="sitting"),
    path("sittings/<uuid:ref>/piece/", sitting.piece, name="sitting-piece"),
    path("sittings/<uuid:ref>/aside/", sitting.aside, name="aside"),
    path("sittings/<uuid:ref>/taking-up/", sitting.taking_up, name="taking-up"),
    path("sittings/<uuid:ref>/withdrawal/", sitting.withdrawal, name="withdrawal"),
    path("sittings/<uuid:ref>/steps/<slug:step>/answer/", sitting.answer, name="answer"),
    path("sittings/<uuid:ref>/steps/<slug:step>/passing/", sitting.passing, name="passing"),
    path(
        "sittings/<uuid:ref>/steps/<slug:step>/taking-back/",
        sitting.taking_back,
        name="taking-back",
    ),
    path("sittings/<uuid:ref>/steps/<slug:step>/returned/", sitting.returned, name="returned"),
    path("alone/<uuid:ref>/", alone.alone, name="alone"),
    path("alone/<uuid:ref>/steps/<slug:step>/answer/", alone.answer, name="alone-answer"),
    path("alone/<uuid:ref>/steps/<slug:step>/passing/", alone.passing, name="alone-passing"),
]
