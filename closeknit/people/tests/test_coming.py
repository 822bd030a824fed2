"""Joining, signing in, coming back with the sheet; and what whoever guesses meets."""

import re
import time
import uuid

import pytest
from django.test import Client

from closeknit import vault
from closeknit.people import clock as clocks
from closeknit.people import cookies, delays, handles, names, sheet, shelf
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Delay, Person, PrivateRecord, Session
from tests.cast import Part, part_of, sign_in, visit_in, visit_of

WORDS = "river lamp otter cloud seven thimble"


def _joining(**changes: str) -> dict[str, str]:
    form = {
        "name": "Sam",
        "wish": "",
        "drawn": WORDS,
        "passphrase": WORDS,
        "again": "",
        "device": "own",
        "zone": "Europe/Vienna",
    }
    return {**form, **changes}


def _signing_in(person: Person, **changes: str) -> dict[str, str]:
    form = {"handle": person.handle, "passphrase": part_of(person).passphrase, "device": "own"}
    return {**form, **changes}


def _code(visit: Visit) -> str:
    current = sheet.sheet(visit)
    assert current is not None
    return current.code


@pytest.mark.django_db
def test_joining_makes_a_person_with_an_openvisit_in(client: Client) -> None:
    answer = client.post("/joining/?next=/invited/abc/", _joining())
    assert answer["Location"] == "/me/handle/?next=%2Finvited%2Fabc%2F"
    visit = visit_in(client)
    assert names.display_name(visit) == "Sam"
    assert re.fullmatch(r"[a-z]+-[a-z]+", visit.person.handle)
    assert visit.person.zone == "Europe/Vienna"
    assert shelf.check(visit)
    assert visit.person.handle in client.get(answer["Location"]).content.decode()


@pytest.mark.django_db
def test_a_handle_that_nobody_wished_for_does_not_hold_the_name(client: Client) -> None:
    """The name is encrypted and a handle is not; with a wish it is what was wished."""
    client.post("/joining/", _joining(name="Samira"))
    assert "samira" not in visit_in(client).person.handle
    other = Client()
    other.post("/joining/", _joining(name="Samira", wish="sam"))
    assert visit_in(other).person.handle.startswith("sam-")


@pytest.mark.django_db
def test_the_drawn_words_are_taken_as_a_phone_types_them(client: Client) -> None:
    client.post("/joining/", _joining(passphrase="River  lamp otter cloud seven Thimble "))
    person = Person.objects.get()
    client.cookies.clear()
    form = {"handle": person.handle, "passphrase": WORDS, "device": "borrowed"}
    assert client.post("/signing-in/", form).status_code == 302


@pytest.mark.django_db
def test_the_same_form_sent_twice_makes_one_person(client: Client) -> None:
    form = _joining(once=str(uuid.uuid4()))
    first = client.post("/joining/", form)
    again = Client().post("/joining/", form)
    assert first["Location"] == again["Location"] == "/me/handle/"
    assert Person.objects.count() == 1


def test_a_form_that_names_somebody_elses_row_lets_nobody_in(alice: Person, client: Client) -> None:
    page = client.post("/joining/", _joining(once=str(alice.id))).content.decode()
    assert "do not fit together" in page
    assert cookies.SESSION not in client.cookies


@pytest.mark.django_db
@pytest.mark.parametrize("once", ["", "x", "\x00", "a" * 100_000])
def test_a_broken_key_of_a_form_is_no_obstacle(client: Client, once: str) -> None:
    assert client.post("/joining/", _joining(once=once)).status_code == 302


@pytest.mark.django_db
def test_a_mistake_elsewhere_draws_no_other_words(client: Client) -> None:
    page = client.post("/joining/", _joining(name="")).content.decode()
    assert "<span>thimble</span>" in page
    assert f'value="{WORDS}"' in page
    assert not Person.objects.exists()


@pytest.mark.django_db
def test_other_words_are_drawn_when_asked_for_and_the_rest_stays(client: Client) -> None:
    page = client.post("/joining/", _joining(name="Robin", draw="others")).content.decode()
    assert "thimble" not in page
    assert 'value="Robin"' in page
    assert "needed here" not in page


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "again", "said"),
    [
        ("", "", "Type the six words here"),
        ("river lamp otter cloud seven timble", "", "“timble” is not one"),
        ("lamp river otter cloud seven thimble", "", "in the order"),
        ("sam loves summer", "sam loves summer", "There is a name in it"),
        ("12345678", "12345678", "could guess this one"),
        ("quiet anvil morning 7 tram seldom", "", "a second time"),
        ("quiet anvil morning 7 tram seldom", "quiet anvil", "not the same"),
    ],
)
def test_a_passphrase_that_would_not_hold_is_said_so(
    client: Client, typed: str, again: str, said: str
) -> None:
    page = client.post("/joining/", _joining(passphrase=typed, again=again)).content.decode()
    assert said in page
    assert not Person.objects.exists()


@pytest.mark.django_db
def test_a_passphrase_of_ones_own_is_kept_as_typed(client: Client) -> None:
    own = "Quiet anvil morning 7 Tram seldom"
    assert client.post("/joining/", _joining(passphrase=own, again=own)).status_code == 302


BAD = {
    "a NUL byte": "Sa\x00m",
    "a control character": "Sam\x07",
    "text that turns its neighbours": "Sam\u202ereven",
    "a hundred thousand characters": "s" * 100_000,
    "only spaces": "     ",
}


@pytest.mark.django_db
@pytest.mark.parametrize("what", BAD)
def test_a_name_that_cannot_be_is_refused_and_kept(client: Client, what: str) -> None:
    answer = client.post("/joining/", _joining(name=BAD[what], wish="wished"))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert 'id="id_name_error"' in page
    assert 'value="wished"' in page
    assert BAD[what].strip().replace("\x00", "")[:20] in page.replace("\x00", "")


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["مريم", "Zoë", "李", "🦦", "O'Neill & <b>", "e\u0301"])
def test_names_of_every_script_are_taken(client: Client, name: str) -> None:
    assert client.post("/joining/", _joining(name=name)).status_code == 302
    assert names.display_name(visit_in(client)) == name
    assert re.fullmatch(r"[a-z0-9]+-[a-z]+", Person.objects.get().handle)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "wished", ["//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"]
)
def test_joining_leads_nowhere_else(client: Client, wished: str) -> None:
    answer = client.post(f"/joining/?next={wished}", _joining())
    assert answer["Location"] == "/me/handle/"


@pytest.mark.django_db
def test_bytes_that_are_no_text_are_answered(client: Client) -> None:
    body = b"name=%FF%FE&wish=\xff\xfe&device=own"
    answer = client.post("/joining/", body, content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 200


def test_no_handle_is_ever_taken(alice: Person) -> None:
    drawn = {handles.drawn("alice") for _ in range(50)}
    assert alice.handle not in drawn
    assert all(re.fullmatch(r"alice-[a-z]+", handle) for handle in drawn)


def test_signing_in_opens_everything(alice: Person, client: Client) -> None:
    answer = client.post("/signing-in/?next=/together/", _signing_in(alice))
    assert answer["Location"] == "/together/"
    visit = visit_in(client)
    assert visit.private
    assert visit.person == alice


@pytest.mark.parametrize("typed", ["Alice-Otter", " alice otter ", "ALICE-OTTER"])
def test_a_handle_is_known_however_a_phone_writes_it(
    alice: Person, client: Client, typed: str
) -> None:
    assert client.post("/signing-in/", _signing_in(alice, handle=typed)).status_code == 302


def test_a_borrowed_device_keeps_no_cookie_longer_than_the_browser(
    alice: Person, client: Client
) -> None:
    client.post("/signing-in/", _signing_in(alice, device="borrowed"))
    assert client.cookies[cookies.SESSION]["max-age"] == ""
    assert cookies.DEVICE not in client.cookies
    for name in (cookies.SESSION, cookies.KEY):
        assert client.cookies[name]["httponly"]
        assert client.cookies[name]["samesite"] == "Lax"


def test_signing_in_takes_over_no_cookie_that_was_there(alice: Person, client: Client) -> None:
    client.cookies[cookies.SESSION] = client.cookies[cookies.KEY] = "planted"
    client.post("/signing-in/", _signing_in(alice))
    assert client.cookies[cookies.SESSION].value != "planted"
    assert client.cookies[cookies.KEY].value != "planted"


def test_an_unknown_handle_gets_the_same_answer_and_costs_the_same_work(
    alice: Person, client: Client
) -> None:
    pages, costs = [], []
    for handle in (alice.handle, "alicf-otter"):
        began = time.thread_time()
        page = client.post("/signing-in/", _signing_in(alice, handle=handle, passphrase="no"))
        costs.append(time.thread_time() - began)
        pages.append(re.sub(r'value="[^"]{64}"', "", page.content.decode()).replace(handle, ""))
    assert pages[0] == pages[1]
    # Without a derivation it would be a hundredth.
    assert costs[1] > costs[0] / 3


def test_tries_are_delayed_ever_longer_whether_the_handle_exists_or_not(
    db: None, clock: SetClock
) -> None:
    account = delays.of_handle("nobody-here")
    waits = []
    for _ in range(20):
        assert not delays.begin(account)
        wait = Delay.objects.get(account=account).until - clock.now()
        if wait:
            assert delays.begin(account) == wait
        waits.append(wait.total_seconds())
        clock.forward(seconds=wait.total_seconds())
    assert waits[:9] == [0, 0, 0, 0, 0, 5, 10, 20, 40]
    assert waits[-1] == 900


def test_while_it_waits_even_the_right_passphrase_is_not_looked_at(
    alice: Person, client: Client, clock: SetClock
) -> None:
    for _ in range(7):
        delays.begin(delays.of_handle(alice.handle))
    page = client.post("/signing-in/", _signing_in(alice)).content.decode()
    assert "waits about" in page
    assert f'value="{alice.handle}"' in page
    clock.forward(minutes=1)
    assert client.post("/signing-in/", _signing_in(alice)).status_code == 302


def test_a_stranger_who_hammers_does_not_slow_the_owners_known_browser(
    alice: Person, clock: SetClock
) -> None:
    own, stranger = Client(), Client()
    own.post("/signing-in/", _signing_in(alice))
    for _ in range(9):
        delays.begin(delays.of_handle(alice.handle))
    assert stranger.post("/signing-in/", _signing_in(alice)).status_code == 200
    session = own.cookies.pop(cookies.SESSION)
    assert session.value
    assert own.post("/signing-in/", _signing_in(alice)).status_code == 302


def test_a_known_browser_is_known_for_its_owner_alone(
    alice: Person, bob: Person, client: Client
) -> None:
    client.post("/signing-in/", _signing_in(alice))
    client.cookies.pop(cookies.SESSION)
    for _ in range(9):
        delays.begin(delays.of_handle(bob.handle))
    assert client.post("/signing-in/", _signing_in(bob)).status_code == 200


def test_no_row_about_delays_names_a_handle(alice: Person, client: Client) -> None:
    client.post("/signing-in/", _signing_in(alice, passphrase="no"))
    assert alice.handle.encode() not in Delay.objects.get().account


def test_the_sheet_leads_back_in_with_a_new_passphrase(alice: Person, client: Client) -> None:
    visit = visit_of(alice)
    shelf.put(visit, "note", {"text": "still mine", "day": "2026-03-02"})
    sheet.make(visit)
    code = _code(visit)
    form = {
        "handle": alice.handle,
        "code": code.lower().replace("-", " "),
        "drawn": WORDS,
        "passphrase": WORDS,
        "device": "own",
    }
    assert client.post("/recovery/", form)["Location"] == "/me/sheet/"
    back = visit_in(client)
    assert shelf.recent(back, ["note"])[0].payload.fields["text"] == "still mine"
    assert Session.objects.filter(person=alice).count() == 1
    assert _code(back) != code
    client.cookies.clear()
    assert client.post("/signing-in/", _signing_in(alice)).status_code == 200
    assert client.post("/signing-in/", _signing_in(alice, passphrase=WORDS)).status_code == 302
    client.cookies.clear()
    assert "do not fit together" in client.post("/recovery/", form).content.decode()


@pytest.mark.parametrize("handle", ["alice-otter", "nobody-here"])
def test_a_wrong_code_is_answered_alike_for_everybody(
    alice: Person, client: Client, handle: str
) -> None:
    form = {"handle": handle, "code": "AAAA", "drawn": WORDS, "passphrase": WORDS, "device": "own"}
    page = client.post("/recovery/", form).content.decode()
    assert "That handle and that code do not fit together." in page
    assert "<span>thimble</span>" in page


def test_a_shelf_that_was_edited_is_told_of_at_the_next_sign_in(
    alice: Person, client: Client
) -> None:
    note = shelf.put(visit_of(alice), "note", {"text": "one", "day": "2026-03-02"})
    PrivateRecord.objects.filter(pk=note).delete()
    answer = client.post("/signing-in/?next=/together/", _signing_in(alice))
    assert answer["Location"] == "/me/private/check/?next=%2Ftogether%2F"
    page = client.get(answer["Location"]).content.decode()
    assert "not as you left it" in page
    assert client.post("/me/private/check/", {"next": "/together/"})["Location"] == "/together/"
    assert shelf.check(visit_in(client))


def test_whoever_is_in_already_goes_on(alice: Person) -> None:
    client = sign_in(None, alice)
    assert client.get("/signing-in/?next=/me/")["Location"] == "/me/"
    assert client.get("/joining/")["Location"] == "/"


def test_a_form_without_its_token_changes_nothing(db: None) -> None:
    client = Client(enforce_csrf_checks=True)
    assert client.post("/joining/", _joining()).status_code == 403
    assert not Person.objects.exists()


def test_a_form_from_another_site_changes_nothing(db: None) -> None:
    client = Client(enforce_csrf_checks=True)
    client.get("/joining/")
    form = _joining(csrfmiddlewaretoken=client.cookies["closeknit_form"].value)
    elsewhere = client.post("/joining/", form, headers={"Sec-Fetch-Site": "cross-site"})
    assert elsewhere.status_code == 403
    here = client.post("/joining/", form, headers={"Sec-Fetch-Site": "same-origin"})
    assert here.status_code == 302


def test_the_welcome_says_who_runs_this_copy(db: None, client: Client) -> None:
    page = client.get("/welcome/").content.decode()
    assert "Nobody can read your words from the database or a backup" in page
    assert "practice, not therapy" in page
    assert "for adults" in page


def test_a_day_turns_at_four_in_ones_own_zone(clock: SetClock) -> None:
    assert clocks.today("UTC").day == 2
    clock.forward(hours=15)
    assert clocks.today("UTC").day == 2
    assert clocks.today("Asia/Tokyo").day == 3


def test_the_cast_is_the_same_in_every_test_of_a_run(alice: Person, parts: dict[str, Part]) -> None:
    assert part_of(alice) is parts["alice"]
    assert isinstance(visit_of(alice).shared, vault.SharedKeys)
