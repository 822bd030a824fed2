"""The pages of being together: bonds, who is in them, coming in and leaving."""

from django.urls import URLPattern, path

from closeknit.bonds.views import arrivals, invitations, invited, joining, leaving, people, together

app_name = "bonds"

urlpatterns: list[URLPattern] = [
    path("together/", together.together, name="together"),
    path("together/new/", together.new, name="new"),
    path("together/joining/<uuid:acceptance>/", joining.waiting, name="waiting"),
    path("together/joining/<uuid:acceptance>/comparison/", joining.comparison, name="comparison"),
    path("together/joining/<uuid:acceptance>/withdrawal/", joining.withdrawal, name="withdrawal"),
    path("together/<uuid:bond>/people/", people.people, name="people"),
    path("together/<uuid:bond>/name/", people.name, name="name"),
    path("together/<uuid:bond>/keys/", people.keys, name="keys"),
    path("together/<uuid:bond>/keys/<uuid:person>/", people.key, name="key"),
    path("together/<uuid:bond>/invitation/", invitations.invitation, name="invitation"),
    path("together/<uuid:bond>/invitation/code/", invitations.short_code, name="short-code"),
    path(
        "together/<uuid:bond>/invitation/withdrawal/",
        invitations.withdrawal,
        name="invitation-withdrawal",
    ),
    path("together/<uuid:bond>/arrivals/<uuid:arrival>/", arrivals.arrival, name="arrival"),
    path(
        "together/<uuid:bond>/arrivals/<uuid:arrival>/confirming/",
        arrivals.confirming,
        name="confirming",
    ),
    path("together/<uuid:bond>/arrivals/<uuid:arrival>/consent/", arrivals.consent, name="consent"),
    path("together/<uuid:bond>/arrivals/<uuid:arrival>/refusal/", arrivals.refusal, name="refusal"),
    path("together/<uuid:bond>/departure/", leaving.departure, name="departure"),
    path("invited/<str:token>/", invited.invited, name="invited"),
    path("invited/<str:token>/joining/", joining.joining, name="joining"),
    path("invited/<str:token>/declining/", invited.declining, name="declining"),
    path("invited/<str:token>/blocking/", invited.blocking, name="blocking"),
    path("code/", invited.code, name="code"),
]
