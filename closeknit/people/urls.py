"""The pages of one person: coming in, locking, and what is theirs alone."""

from django.urls import URLPattern, path

from closeknit.people.views import browsers, coming, keys, locking, me, private

urlpatterns: list[URLPattern] = [
    path("welcome/", coming.welcome, name="welcome"),
    path("joining/", coming.joining, name="joining"),
    path("signing-in/", coming.signing_in, name="signing-in"),
    path("recovery/", coming.recovery, name="recovery"),
    path("lock/", locking.lock, name="lock"),
    path("visits/", locking.visit, name="visits"),
    path("me/", me.me, name="me"),
    path("me/handle/", me.handle, name="handle"),
    path("me/settings/", me.settings, name="settings"),
    path("me/sheet/", keys.sheet, name="sheet"),
    path("me/pin/", keys.pin, name="pin"),
    path("me/passphrase/", keys.passphrase, name="passphrase"),
    path("me/sessions/", browsers.sessions, name="sessions"),
    path("me/sessions/others/ending/", browsers.others_ending, name="others-ending"),
    path("me/sessions/<uuid:session>/ending/", browsers.session_ending, name="session-ending"),
    path("me/private/", private.private, name="private"),
    path("me/private/check/", private.private_check, name="private-check"),
    path("me/private/<uuid:record>/", private.private_record, name="private-record"),
    path("me/private/<uuid:record>/removal/", private.private_removal, name="private-removal"),
]
