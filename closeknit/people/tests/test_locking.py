"""When a session locks, who opens it again, and that nothing typed is lost on the way."""

from datetime import timedelta

import pytest
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from closeknit import vault
from closeknit.people import cookies, delays, sessions, shelf
from closeknit.people.clock import SetClock
from closeknit.people.models import Identity, Person, Session
from tests.cast import part_of, sign_in, visit_in, visit_of, with_pin

PIN = "730916"


def test_everything_is_closed_to_a_stranger(client: Client) -> None:
    for address in ("/me/", "/me/private/", "/me/sheet/", "/me/settings/", "/me/sessions/"):
        answer = client.get(address)
        assert answer.status_code == 302, address
        assert answer["Location"].startswith("/signing-in/?next=%2Fme%2F")


def test_an_unlocked_visit_reads_its_pages(alice: Person) -> None:
    page = sign_in(None, alice).get("/me/")
    assert page.status_code == 200
    assert "Alice" in page.content.decode()
    assert page["Cache-Control"] == "no-store"
    assert page["Referrer-Policy"] == "no-referrer"


def test_private_locks_after_fifteen_minutes_and_the_rest_after_sixty(
    alice: Person, clock: SetClock
) -> None:
    client = sign_in(None, alice)
    clock.forward(minutes=14)
    assert visit_in(client).private
    clock.forward(minutes=6)
    visit = visit_in(client)
    assert visit.private is None
    assert visit.shared
    clock.forward(minutes=45)
    assert visit_in(client).shared is None


def test_a_blob_past_its_time_is_deleted_when_it_is_met(alice: Person, clock: SetClock) -> None:
    client = sign_in(None, alice)
    clock.forward(hours=2)
    client.get("/me/")
    session = Session.objects.get(person=alice)
    assert session.private_blob == session.shared_blob == b""


def test_use_puts_off_the_locking(alice: Person, clock: SetClock) -> None:
    client = sign_in(None, alice)
    for _ in range(8):
        clock.forward(minutes=10)
        assert client.get("/me/private/").context["first"]


def test_a_page_that_asks_by_itself_does_not_put_it_off(alice: Person, clock: SetClock) -> None:
    client = sign_in(None, alice)
    for _ in range(13):
        clock.forward(minutes=5)
        assert client.post("/visits/").status_code == 204
    assert visit_in(client).locked


def test_times_in_the_row_are_rounded_up_to_five_minutes(alice: Person, clock: SetClock) -> None:
    sign_in(None, alice)
    session = Session.objects.get(person=alice)
    assert session.locks_at == clock.now() + timedelta(minutes=64)
    assert session.private_locks_at == clock.now() + timedelta(minutes=19)


def test_use_writes_at_most_every_five_minutes(
    alice: Person, clock: SetClock, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = sign_in(None, alice)
    clock.forward(minutes=6)
    client.get("/me/sessions/")
    with django_assert_num_queries(2) as queries:
        client.get("/me/sessions/")
    assert all(query["sql"].startswith("SELECT") for query in queries)


def test_the_clock_deletes_what_is_due_and_nothing_else(
    alice: Person, bob: Person, clock: SetClock
) -> None:
    sign_in(None, alice)
    clock.forward(minutes=30)
    sign_in(None, bob)
    assert Session.objects.all().lock_due(clock.now()) == 1
    hers, his = Session.objects.get(person=alice), Session.objects.get(person=bob)
    assert (bool(hers.private_blob), bool(hers.shared_blob)) == (False, True)
    assert (bool(his.private_blob), bool(his.shared_blob)) == (True, True)


def test_lock_now_forgets_both_blobs_and_says_so_to_the_cache(alice: Person) -> None:
    client = sign_in(None, alice)
    answer = client.post("/lock/")
    assert answer["Clear-Site-Data"] == '"cache"'
    session = Session.objects.get(person=alice)
    assert session.private_blob == session.shared_blob == b""
    assert "Locked" in client.get("/me/").content.decode()


def test_a_locked_get_shows_the_lock_at_the_same_address(alice: Person) -> None:
    page = sign_in(None, alice, locked=True).get("/me/settings/?a=1")
    assert page.status_code == 200
    assert 'action="/me/settings/?a=1"' in page.content.decode()
    assert "Alice" not in page.content.decode()


def test_a_fragment_of_a_locked_page_reloads_it(alice: Person) -> None:
    page = sign_in(None, alice, locked=True).get("/me/", headers={"HX-Request": "true"})
    assert page.status_code == 401
    assert page["HX-Refresh"] == "true"


def test_private_pages_ask_again_when_only_the_private_keys_are_locked(alice: Person) -> None:
    client = sign_in(None, alice, private=False)
    assert "Alice" in client.get("/me/").content.decode()
    assert "_passphrase" in client.get("/me/private/").content.decode()


def test_what_was_typed_into_a_locked_page_goes_through_after_the_pin(alice: Person) -> None:
    client = with_pin(alice, PIN)
    page = client.post("/me/private/", {"text": "line one\r\nline <two>"}).content.decode()
    assert "line &lt;two&gt;" in page
    answer = client.post("/me/private/", {"text": "line one\r\nline <two>", "_pin": PIN})
    assert answer.status_code == 302
    kept = shelf.recent(visit_of(alice), ["note"])
    assert kept[0].payload.fields["text"] == "line one\nline <two>"


def test_a_wrong_pin_keeps_everything_typed_and_every_value_of_a_field(alice: Person) -> None:
    client = with_pin(alice, PIN)
    typed = {"text": "kept", "several": ["one", "two"]}
    page = client.post("/me/private/", {**typed, "_pin": "000000"}).content.decode()
    for value in ("kept", "one", "two"):
        assert f'value="{value}"' in page
    assert "000000" not in page
    assert "does not fit" in page


def test_after_five_wrong_pins_only_the_passphrase_opens(alice: Person) -> None:
    client = with_pin(alice, PIN)
    for _ in range(5):
        page = client.post("/me/", {"_pin": "999999", "_then": "go on"})
    assert "passphrase" in page.content.decode()
    client.post("/me/", {"_pin": PIN, "_then": "go on"})
    assert visit_in(client).locked
    client.post("/me/", {"_passphrase": part_of(alice).passphrase, "_then": "go on"})
    assert visit_in(client).shared
    assert Session.objects.exclude(pin_blob=b"").get().pin_tries == 0


def test_a_pin_opens_a_get_and_leads_back_to_it(alice: Person) -> None:
    client = with_pin(alice, PIN)
    answer = client.post("/me/settings/", {"_pin": PIN, "_then": "go on"})
    assert answer["Location"] == "/me/settings/"
    assert "Alice" in client.get("/me/settings/").content.decode()


def test_a_secret_that_comes_too_late_never_reaches_the_view(alice: Person) -> None:
    client = sign_in(None, alice)
    client.post("/me/private/", {"text": "words", "_pin": PIN})
    assert shelf.recent(visit_of(alice), ["note"])[0].payload.fields["text"] == "words"


def test_a_session_without_a_pin_opens_by_passphrase(alice: Person) -> None:
    client = sign_in(None, alice, locked=True)
    passphrase = part_of(alice).passphrase.title() + " "
    assert client.post("/me/", {"_passphrase": passphrase, "_then": "x"}).status_code == 302
    assert visit_in(client).private


def test_the_pin_of_one_browser_opens_no_other(alice: Person) -> None:
    blob = visit_of(alice)
    sessions.set_pin(blob, PIN)
    other = visit_of(alice)
    other.session.pin_blob = blob.session.pin_blob
    other.session.save()
    assert sessions.try_pin(other, PIN) is None


def test_a_session_of_an_older_passphrase_is_over(alice: Person) -> None:
    client = sign_in(None, alice)
    Identity.objects.filter(person=alice).update(credential=2)
    assert client.get("/me/").status_code == 302
    assert not Session.objects.filter(person=alice).exists()


@pytest.mark.parametrize(("own", "days"), [(True, 90), (False, 2)])
def test_a_session_ends_by_itself(alice: Person, clock: SetClock, own: bool, days: int) -> None:
    client = sign_in(None, alice, own_device=own)
    clock.forward(days=days)
    assert client.get("/me/").status_code == 200
    clock.forward(days=1)
    assert client.get("/me/").status_code == 302


@pytest.mark.parametrize("name", [cookies.SESSION, cookies.KEY])
@pytest.mark.parametrize("value", ["x", "\udcff", "A" * 43, "A" * 5000, "\x00", ""])
def test_a_tampered_cookie_is_nobodys(alice: Person, name: str, value: str) -> None:
    client = sign_in(None, alice)
    jar = {key: morsel.value for key, morsel in client.cookies.items()}
    assert sessions.recognise({**jar, name: value}) is None
    assert sessions.recognise(jar) is not None


def test_a_locked_row_holds_nothing_that_a_tampered_key_cookie_opens(alice: Person) -> None:
    client = with_pin(alice, PIN)
    client.cookies[cookies.KEY] = vault.new_key_cookie()
    client.post("/me/", {"_pin": PIN, "_then": "x"})
    assert visit_in(client).locked


def test_the_answer_takes_stale_cookies_away(client: Client, db: None) -> None:
    client.cookies[cookies.SESSION] = "stale"
    client.cookies[cookies.KEY] = "stale"
    answer = client.get("/welcome/")
    assert answer.cookies[cookies.SESSION]["max-age"] == 0
    assert answer.cookies[cookies.KEY]["max-age"] == 0


def test_a_signed_out_writer_sees_their_words_again(client: Client, db: None) -> None:
    answer = client.post("/me/private/", {"text": "not lost"})
    assert answer.status_code == 401
    assert "not lost" in answer.content.decode()


def test_a_row_that_somebody_edited_is_answered_and_not_crashed_upon(
    alice: Person, bob: Person
) -> None:
    Person.objects.filter(pk=alice.pk).update(name=bob.name)
    page = sign_in(None, alice).get("/me/")
    assert page.status_code == 409
    assert "cannot be opened" in page.content.decode()


def test_a_locked_form_sent_by_a_script_shows_the_whole_lock_page(alice: Person) -> None:
    client = sign_in(None, alice, locked=True)
    page = client.post("/me/private/", {"text": "kept"}, headers={"HX-Request": "true"})
    assert page.status_code == 200
    assert page["HX-Retarget"] == "body"
    assert 'value="kept"' in page.content.decode()


def test_a_lock_page_opens_from_the_lock_itself_and_leads_to_the_beginning(alice: Person) -> None:
    client = sign_in(None, alice, locked=True)
    assert "Locked" in client.get("/lock/").content.decode()
    form = {"_passphrase": part_of(alice).passphrase, "_then": "go on"}
    assert client.post("/lock/", form)["Location"] == "/lock/"
    assert client.get("/lock/")["Location"] == "/"


def test_the_passphrase_of_a_locked_page_is_delayed_too(alice: Person, clock: SetClock) -> None:
    client = sign_in(None, alice, locked=True)
    for _ in range(delays.FREE_TRIES + 1):
        delays.begin(delays.of_session(Session.objects.get(person=alice)))
    form = {"text": "kept", "_passphrase": part_of(alice).passphrase}
    page = client.post("/me/private/", form).content.decode()
    assert "waits about 5 seconds" in page
    assert 'value="kept"' in page
    assert part_of(alice).passphrase not in page
