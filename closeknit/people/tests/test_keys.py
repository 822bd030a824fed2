"""The passphrase, the sheet, the PIN and the browsers of one person."""

import pytest
from django.conf import settings
from django.core import signing

from closeknit import vault
from closeknit.people import (
    cookies,
    erasing,
    names,
    preferences,
    renewal,
    sheet,
    shelf,
    visits,
)
from closeknit.people.http import Visit
from closeknit.people.models import Identity, Person, PrivateRecord, Session
from tests.cast import part_of, sign_in, visit_in, visit_of, with_pin

WORDS = "river lamp otter cloud seven thimble"


def _sheet(visit: Visit) -> sheet.Sheet:
    current = sheet.sheet(visit)
    assert current is not None
    return current


def _change(person: Person, **changes: str) -> dict[str, str]:
    form = {"current": part_of(person).passphrase, "drawn": WORDS, "passphrase": WORDS}
    return {**form, **changes}


def test_the_sheet_can_be_shown_again_until_two_groups_came_back(alice: Person) -> None:
    client = sign_in(None, alice)
    client.post("/me/sheet/", {"make": "sheet"})
    code = _sheet(visit_in(client)).code
    groups = vault.groups(code)
    for _ in range(2):
        page = client.get("/me/sheet/").content.decode()
        assert all(group in page for group in groups)
        assert "<svg" in page
    wrong = client.post("/me/sheet/", {"third": groups[2], "seventh": "0000"}).content.decode()
    assert "not those of the sheet" in wrong
    assert f'value="{groups[2]}"' in wrong
    client.post("/me/sheet/", {"third": groups[2].lower(), "seventh": f" {groups[6]}-"})
    page = client.get("/me/sheet/").content.decode()
    assert groups[0] not in page
    assert _sheet(visit_in(client)).confirmed


def test_a_confirmed_sheet_still_opens(alice: Person) -> None:
    visit = visit_of(alice)
    sheet.make(visit)
    current = _sheet(visit)
    assert sheet.confirm(visit, [current.groups[2], current.groups[6]])
    stored = Identity.objects.get(person=alice).stored
    assert vault.unlock_with_recovery(alice.key, stored, current.code).public == stored.public


@pytest.mark.parametrize("pin", ["123456", "12345", "abc", "a" * 100_000, "12\x003456", "  "])
def test_a_pin_that_would_not_hold_is_said_so(alice: Person, pin: str) -> None:
    page = sign_in(None, alice).post("/me/pin/", {"pin": pin})
    assert 'class="error"' in page.content.decode()
    assert not Session.objects.exclude(pin_blob=b"").exists()


def test_a_pin_is_set_changed_and_removed(alice: Person) -> None:
    client = sign_in(None, alice)
    assert client.post("/me/pin/", {"pin": "730916"}).status_code == 302
    first = Session.objects.get().pin_blob
    client.post("/me/pin/", {"pin": "lampshade"})
    assert Session.objects.get().pin_blob not in (first, b"")
    client.post("/me/pin/", {"remove": "pin"})
    assert Session.objects.get().pin_blob == b""


def test_a_borrowed_device_keeps_no_pin(alice: Person) -> None:
    client = sign_in(None, alice, own_device=False)
    assert client.post("/me/pin/", {"pin": "730916"}).status_code == 200
    assert Session.objects.get().pin_blob == b""


def test_a_new_passphrase_ends_every_other_session_and_this_pin(alice: Person) -> None:
    client, other = with_pin(alice, "730916"), sign_in(None, alice)
    client.post("/me/", {"_pin": "730916", "_then": "x"})
    assert client.post("/me/passphrase/", _change(alice))["Location"] == "/me/"
    assert other.get("/me/").status_code == 302
    session = Session.objects.get(person=alice)
    assert (session.credential, session.pin_blob) == (2, b"")
    assert client.get("/me/").status_code == 200


def test_an_unlocked_phone_is_not_enough_to_take_the_passphrase_over(alice: Person) -> None:
    client = sign_in(None, alice)
    page = client.post("/me/passphrase/", _change(alice, current="not it")).content.decode()
    assert "That passphrase does not fit." in page
    assert WORDS in page
    assert Identity.objects.get(person=alice).credential == 1


def test_when_somebody_may_know_it_all_keys_are_new_and_nothing_is_lost(alice: Person) -> None:
    client, before = sign_in(None, alice), visit_of(alice)
    note = shelf.put(before, "note", {"text": "mine", "day": "2026-03-02"})
    shelf.put(before, "note", {"text": "labelled", "day": "2026-03-02"}, label="draft")
    old = before.private_keys()
    alice.known_devices.create(digest=bytes(32), day="2026-03-02")
    client.post("/me/passphrase/", _change(alice, known="on"))
    visit = visit_in(client)
    assert visit.private_keys().vk_p != old.vk_p
    assert visit.private_keys().former == visit.shared_keys().former == ()
    assert shelf.read(visit, note).fields["text"] == "mine"
    assert shelf.get(visit, "draft") == ("note", {"text": "labelled", "day": "2026-03-02"})
    assert names.display_name(visit) == "Alice"
    assert shelf.check(visit)
    assert Identity.objects.get(person=alice).recovery_wrap == b""
    assert not alice.known_devices.exists()
    with pytest.raises(vault.VaultError):
        shelf.read(Visit(visit.person, visit.session, private=old), note)


def test_a_renewal_goes_on_where_it_stopped(alice: Person) -> None:
    visit = visit_of(alice)
    notes = [
        shelf.put(visit, "note", {"text": str(number), "day": "2026-03-02"})
        for number in range(450)
    ]
    renewal.renew_keys(visit, WORDS)
    rounds = 0
    while visit.private_keys().former:
        # Every round is another visit of another page.
        rounds += 1
        assert shelf.read(visit, notes[rounds]).fields["text"] == str(rounds)
        visits.run(visit)
        assert rounds < 50
    assert rounds >= 1
    assert [shelf.read(visit, note).fields["text"] for note in notes] == [
        str(number) for number in range(450)
    ]
    assert shelf.check(visit)
    stored = Identity.objects.get(person=alice).stored
    assert vault.unlock_identity(alice.key, stored, WORDS).private.former == ()


def test_new_keys_do_not_hide_that_a_row_was_taken(alice: Person) -> None:
    visit = visit_of(alice)
    note = shelf.put(visit, "note", {"text": "gone", "day": "2026-03-02"})
    PrivateRecord.objects.filter(pk=note).delete()
    renewal.renew_keys(visit, WORDS)
    assert not shelf.check(visit)


def test_the_list_of_sessions_shows_server_facts_only_and_ends_one(
    alice: Person, bob: Person
) -> None:
    client, other, his = (sign_in(None, person) for person in (alice, alice, bob))
    page = client.get("/me/sessions/").content.decode()
    assert page.count("<tr>") == 3
    assert "This one" in page
    for session in Session.objects.exclude(pk=visit_in(client).session.pk):
        client.post(f"/me/sessions/{session.pk}/ending/")
    assert other.get("/me/").status_code == 302
    assert his.get("/me/").status_code == 200
    assert client.get("/me/").status_code == 200


def test_ending_ones_own_session_signs_out(alice: Person) -> None:
    client = sign_in(None, alice)
    answer = client.post(f"/me/sessions/{Session.objects.get().pk}/ending/")
    assert answer["Clear-Site-Data"] == '"cache"'
    assert client.get("/me/").status_code == 302
    assert not Session.objects.exists()


def test_all_others_end_at_once(alice: Person) -> None:
    client, other = sign_in(None, alice), sign_in(None, alice)
    client.post("/me/sessions/others/ending/")
    assert other.get("/me/").status_code == 302
    assert client.get("/me/").status_code == 200


def test_settings_hold_in_every_session_and_in_locked_pages(alice: Person) -> None:
    client, other = sign_in(None, alice), sign_in(None, alice)
    form = {
        "name": "Ally",
        "zone": "Asia/Tokyo",
        "private_minutes": "5",
        "shared_minutes": "15",
        "surface": "Notes",
        "exit_site": "https://weather.example/",
    }
    assert client.post("/me/settings/", form).status_code == 302
    assert {session.shared_minutes for session in Session.objects.all()} == {15}
    assert names.display_name(visit_in(other)) == "Ally"
    client.post("/lock/")
    locked = client.get("/me/").wsgi_request
    assert preferences.surface(locked) == "Notes"
    assert preferences.exit_site(locked) == "https://weather.example/"


def test_a_face_that_somebody_else_made_up_is_not_worn(alice: Person) -> None:
    client = sign_in(None, alice)
    client.cookies[cookies.FACE] = signing.dumps({"exit_site": "https://evil.example/"})
    request = client.get("/me/").wsgi_request
    assert preferences.exit_site(request) == settings.CLOSEKNIT.exit_site


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("exit_site", "javascript:alert(1)"),
        ("exit_site", "http://plain.example"),
        ("exit_site", "https://[broken"),
        ("zone", "Mars/Olympus"),
        ("zone", "../../etc/passwd"),
        ("private_minutes", "9999999"),
        ("surface", "Diary"),
        ("name", ""),
    ],
)
def test_settings_that_cannot_be_are_refused(alice: Person, field: str, value: str) -> None:
    form = {
        "name": "Ally",
        "zone": "UTC",
        "private_minutes": "5",
        "shared_minutes": "15",
        "surface": "Notes",
        field: value,
    }
    page = sign_in(None, alice).post("/me/settings/", form)
    assert page.status_code == 200
    assert 'class="error"' in page.content.decode()
    assert names.display_name(visit_of(alice)) == "Alice"


def test_the_database_never_holds_the_display_name(alice: Person) -> None:
    assert b"Alice" not in Person.objects.get().name


def test_an_erased_person_is_gone_everywhere(alice: Person, bob: Person) -> None:
    client, visit = sign_in(None, alice), visit_of(alice)
    shelf.put(visit, "note", {"text": "gone", "day": "2026-03-02"})
    erasing.erase(visit)
    assert client.get("/me/").status_code == 302
    assert not PrivateRecord.objects.filter(owner=alice.id).exists()
    assert [person.handle for person in Person.objects.all()] == [bob.handle]


def test_a_job_that_fails_keeps_neither_the_others_nor_the_page_back(
    alice: Person, caplog: pytest.LogCaptureFixture
) -> None:
    done = []

    def failing(visit: Visit) -> None:
        raise ValueError("somebody's words")

    def after(visit: Visit) -> None:
        done.append(visit.person)

    visits.register(failing)
    visits.register(after)
    try:
        assert sign_in(None, alice).post("/visits/").status_code == 204
    finally:
        visits.withdraw(failing)
        visits.withdraw(after)
    assert done == [alice]
    assert "somebody's words" not in caplog.text


def test_a_bounded_piece_ends_by_count_and_by_time() -> None:
    assert list(visits.bounded(range(10), most=3)) == [0, 1, 2]
    assert list(visits.bounded(range(10), seconds=-1)) == []
