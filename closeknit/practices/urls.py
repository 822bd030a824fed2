"""Practices, sittings, and the thread of a bond."""

from django.urls import URLPattern, path

from closeknit.practices.coaching import views as coaching
from closeknit.practices.views import (
    alone,
    aloud,
    closeness,
    early,
    offering,
    sitting,
    thread,
)
from closeknit.practices.views.catalogue import (
    beginning,
    browsing,
    practice,
    programmes,
    readings,
    vocabulary,
)
from closeknit.practices.views.own import bringing, doing, rungs, steps, writing
from closeknit.practices.views.own import sharing as own_sharing

OWN = "practices/own/<slug:own>/"
STEP = f"{OWN}steps/<slug:step>/"
FIRST = "together/<uuid:bond>/first/"
SITTING_STEP = "sittings/<uuid:ref>/steps/<slug:step>/"
ALONE_STEP = "alone/<uuid:ref>/steps/<slug:step>/"
SHARED = "together/<uuid:bond>/own/<uuid:written>/"

app_name = "practices"
urlpatterns: list[URLPattern] = [
    path("practices/", browsing.practices, name="practices"),
    # These stand before the practices: none of those is called like one of these.
    path("practices/readings/", readings.readings, name="readings"),
    path("practices/readings/<slug:reading>/", readings.reading, name="reading"),
    path("practices/programmes/", programmes.programmes, name="programmes"),
    path("practices/programmes/<slug:programme>/", programmes.programme, name="programme"),
    path(
        "practices/programmes/<slug:programme>/following/", programmes.following, name="following"
    ),
    path("practices/programmes/<slug:programme>/leaving/", programmes.leaving, name="leaving"),
    path("practices/words/", vocabulary.words, name="words"),
    path("practices/own/", writing.own, name="own"),
    # These two stand before the practices that people wrote, whose names are drawn.
    path("practices/own/new/", writing.new, name="own-new"),
    path("practices/own/from-file/", bringing.bring, name="own-bring"),
    path(OWN, writing.practice, name="own-practice"),
    path(f"{OWN}head/", writing.head, name="own-head"),
    path(f"{OWN}look/", writing.look, name="own-look"),
    path(f"{OWN}file/", writing.file, name="own-file"),
    path(f"{OWN}undoing/", writing.undoing, name="own-undoing"),
    path(f"{OWN}removal/", writing.removal, name="own-removal"),
    path(f"{OWN}sitting/", doing.beginning, name="own-beginning"),
    path(f"{OWN}aloud/", doing.aloud, name="own-aloud"),
    path(f"{OWN}aloud/done/", doing.aloud_done, name="own-aloud-done"),
    path(f"{OWN}sharing/", own_sharing.sharing, name="own-sharing"),
    path(f"{OWN}withdrawal/", own_sharing.withdrawal, name="own-withdrawal"),
    path(f"{OWN}steps/", steps.new, name="own-steps"),
    path(STEP, steps.step, name="own-step"),
    path(f"{STEP}place/", steps.place, name="own-step-place"),
    path(f"{STEP}removal/", steps.removal, name="own-step-removal"),
    path(SHARED, own_sharing.shared, name="shared"),
    path(f"{SHARED}sitting/", own_sharing.beginning, name="shared-beginning"),
    path(f"{SHARED}aloud/", own_sharing.aloud, name="shared-aloud"),
    path(f"{SHARED}aloud/done/", own_sharing.aloud_done, name="shared-aloud-done"),
    path("together/<uuid:bond>/rungs/", rungs.rungs, name="rungs"),
    path("together/<uuid:bond>/rungs/<uuid:rung>/removal/", rungs.removal, name="rung-removal"),
    path("practices/<slug:name>/", practice.practice, name="practice"),
    path("practices/<slug:name>/sitting/", beginning.beginning, name="beginning"),
    path("practices/<slug:name>/touch/", beginning.touch, name="touch"),
    path("practices/<slug:name>/aloud/", aloud.aloud, name="aloud"),
    path("practices/<slug:name>/aloud/done/", aloud.aloud_done, name="aloud-done"),
    path("me/private/closeness/", closeness.closeness, name="closeness"),
    path("me/private/<uuid:record>/offering/", offering.offering, name="offering"),
    path("invited/<str:token>/try/", aloud.trying, name="try"),
    path("together/<uuid:bond>/", thread.thread, name="thread"),
    path(FIRST, early.early, name="early"),
    path(f"{FIRST}reading/", coaching.at_first, name="early-coach"),
    path(f"{FIRST}reading/kinds/", coaching.kinds_at_first, name="early-coach-kinds"),
    path("sittings/<uuid:ref>/", sitting.sitting, name="sitting"),
    path("sittings/<uuid:ref>/piece/", sitting.piece, name="sitting-piece"),
    path("sittings/<uuid:ref>/aside/", sitting.aside, name="aside"),
    path("sittings/<uuid:ref>/taking-up/", sitting.taking_up, name="taking-up"),
    path("sittings/<uuid:ref>/withdrawal/", sitting.withdrawal, name="withdrawal"),
    path("sittings/<uuid:ref>/words/<uuid:words>/", sitting.spoken, name="spoken"),
    path(f"{SITTING_STEP}answer/", sitting.answer, name="answer"),
    path(f"{SITTING_STEP}reading/", coaching.at_step, name="coach-at-step"),
    path(f"{SITTING_STEP}reading/kinds/", coaching.kinds_at_step, name="coach-kinds"),
    path(f"{SITTING_STEP}acceptance/", sitting.acceptance, name="acceptance"),
    path(f"{SITTING_STEP}reflection/", sitting.reflection, name="reflection"),
    path(f"{SITTING_STEP}passing/", sitting.passing, name="passing"),
    path(f"{SITTING_STEP}taking-back/", sitting.taking_back, name="taking-back"),
    path(f"{SITTING_STEP}returned/", sitting.returned, name="returned"),
    path("alone/<uuid:ref>/", alone.alone, name="alone"),
    path(f"{ALONE_STEP}answer/", alone.answer, name="alone-answer"),
    path(f"{ALONE_STEP}reading/", coaching.alone_at_step, name="alone-coach"),
    path(f"{ALONE_STEP}reading/kinds/", coaching.alone_kinds_at_step, name="alone-coach-kinds"),
    path(f"{ALONE_STEP}passing/", alone.passing, name="alone-passing"),
    path("me/settings/coach/", coaching.settings, name="coach"),
]
