"""The export: everything that one may read, nothing that one may not, and nobody is told."""

import json
import re
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from closeknit.bonds import leaving
from closeknit.bonds.models import Words
from closeknit.bonds.tests.bonding import again
from closeknit.people import preferences, sheet, shelf
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices.models import Seal, Sitting
from closeknit.web.export import turn
from closeknit.web.tests import living
from tests.cast import part_of, sign_in, visit_in, visit_of, with_pin


def ask(client: Client, person: Person, chosen: str = "json", **changed: str) -> Any:
    form = {"format": chosen, "passphrase": part_of(person).passphrase, **changed}
    return client.post("/export/", form)


def text_of(person: Person, chosen: str = "json") -> str:
    answer = ask(sign_in(None, person), person, chosen)
    assert answer.status_code == 200
    return b"".join(answer.streaming_content).decode()


def data_of(person: Person) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text_of(person))
    return found


def words_in(found: dict[str, Any]) -> list[tuple[str, str, str]]:
    """(who, state, text) of all words in the sittings, in their order."""
    return [
        (each["by"], each["state"], each["text"])
        for bond in found["bonds"]
        for sitting in bond["sittings"]
        for step in sitting["steps"]
        for each in step["words"]
    ]


def test_the_page_says_what_the_file_holds_and_asks_who_is_there(alice: Person) -> None:
    page = sign_in(None, alice).get("/export/").content.decode()
    assert "What others have sealed stays closed." in page
    assert 'type="password"' in page
    assert alice.handle not in page


def test_both_ways_out_stand_on_the_page_me(alice: Person) -> None:
    page = sign_in(None, alice).get("/me/").content.decode()
    assert 'href="/export/"' in page
    assert 'href="/erasure/"' in page


def test_alice_takes_with_her_what_she_may_read_and_no_sealed_word_of_bobs(
    alice: Person, bob: Person
) -> None:
    living.live(visit_of(alice), visit_of(bob))
    found, text = data_of(alice), text_of(alice)
    assert sorted(words_in(found)) == [
        ("Alice", "agreed", "alice-truce"),
        ("Alice", "agreed", "alice-walk\nTuesday, 1 January 2199, 18:00"),
        ("Alice", "opened", "alice-opened"),
        ("Bob", "opened", "bob-opened"),
        ("You", "sealed", "alice-sealed"),
    ]
    (bond,) = found["bonds"]
    assert [(kept["text"], kept["accepted_by"]) for kept in bond["keepsakes"]] == [
        ("alice-truce", ["Alice", "Bob"])
    ]
    assert [(plan["text"], plan["often"]) for plan in bond["plans"]] == [("alice-walk", "once")]
    assert "bob-sealed" not in text
    assert "bob-note" not in text
    assert {each.get("text") for each in found["private"]} >= {
        "alice-note, only mine",
        "alice-alone",
    }


def test_bob_gets_his_own_sealed_words_and_not_alices(alice: Person, bob: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))
    assert ("You", "sealed", "bob-sealed") in words_in(data_of(bob))
    for chosen in ("json", "html"):
        text = text_of(bob, chosen)
        assert "bob-sealed" in text
        assert not re.findall("alice-sealed|alice-note|alice-alone", text)


def test_words_stand_under_what_was_asked_and_on_which_day(alice: Person, bob: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))
    (bond,) = data_of(alice)["bonds"]
    assert [(each["name"], each["you"]) for each in bond["members"]] == [
        ("Alice", True),
        ("Bob", False),
    ]
    first = bond["sittings"][-1]
    assert (first["practice"], first["title"]) == ("daily-check-in", "Ten minutes a day, or two")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", first["day"])
    step = first["steps"][0]
    assert (step["step"], step["title"]) == ("feeling", "One word")
    assert step["asks"].startswith("One word for how you feel")


def test_the_hour_at_which_somebody_else_wrote_is_nowhere(alice: Person, bob: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))
    assert not re.search(r"\d\d:\d\d:\d\d", text_of(alice))


def test_charlie_takes_nothing_of_anybody_elses(
    alice: Person, bob: Person, charlie: Person
) -> None:
    living.live(visit_of(alice), visit_of(bob))
    found = data_of(charlie)
    assert (found["bonds"], found["private"], found["left"]) == ([], [], [])


class Reader(HTMLParser):
    """What a browser would load or run, and all that is to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_document_needs_nothing_but_itself(alice: Person, bob: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))
    text = text_of(alice, "html")
    reader = Reader()
    reader.feed(text)
    assert not {"script", "link", "iframe", "form"} & set(reader.tags)
    assert {address.partition(";")[0] for address in reader.addresses} == {
        "data:image/webp",
        "data:audio/wav",
    }
    assert "url(" not in text
    assert "default-src 'none'" in text
    for words in ("alice-opened", "bob-opened", "alice-sealed", "alice-alone", "One word"):
        assert words in reader.text
    assert reader.text.strip().endswith("the file is whole.")


def test_what_somebody_wrote_is_text_in_the_document_and_never_markup(alice: Person) -> None:
    shelf.put(visit_of(alice), "note", {"text": "</style><script>1</script>", "day": "2026-03-02"})
    text = text_of(alice, "html")
    assert "<script>" not in text
    assert "&lt;/style&gt;&lt;script&gt;" in text


def test_a_wrong_passphrase_gives_nothing_and_keeps_what_was_chosen(alice: Person) -> None:
    page = ask(sign_in(None, alice), alice, "json", passphrase="not it")
    text = page.content.decode()
    assert "That passphrase does not fit." in text
    assert re.search(r'value="json"[^>]*checked', text)
    assert "not it" not in text
    assert "Content-Disposition" not in page


def test_guessing_gets_slower(alice: Person) -> None:
    client = sign_in(None, alice)
    answers = [ask(client, alice, passphrase=f"guess {n}").content.decode() for n in range(7)]
    assert "the next one waits" in answers[-1]
    assert "the next one waits" in ask(client, alice).content.decode()


@pytest.mark.parametrize("fields", [{"format": "exe"}, {"format": ""}, {"passphrase": ""}])
def test_a_form_that_lacks_something_says_so(alice: Person, fields: dict[str, str]) -> None:
    page = ask(sign_in(None, alice), alice, **fields)
    assert 'class="error"' in page.content.decode()


def test_a_locked_browser_is_asked_to_open_first_and_then_goes_on(alice: Person) -> None:
    client = with_pin(alice, "730916")
    assert "The PIN of this device" in ask(client, alice).content.decode()
    opened = ask(client, alice, _pin="730916")
    assert json.loads(b"".join(opened.streaming_content))["person"]["handle"] == alice.handle


def test_private_keys_are_needed(alice: Person) -> None:
    page = sign_in(None, alice, private=False).get("/export/").content.decode()
    assert "Locked" in page


def test_the_answer_is_a_file_that_no_cache_keeps(alice: Person) -> None:
    answer = ask(sign_in(None, alice), alice, "html")
    assert answer["Content-Disposition"].startswith('attachment; filename="closeknit-')
    assert answer["Cache-Control"] == "no-store"
    assert answer.streaming
    b"".join(answer.streaming_content)


def test_the_file_goes_by_the_neutral_name_too(alice: Person) -> None:
    client = sign_in(None, alice)
    request = client.get("/me/").wsgi_request
    preferences.set_preferences(request, visit_in(client), preferences.Preferences(surface="Notes"))
    answer = ask(client, alice, "html")
    assert 'filename="notes-' in answer["Content-Disposition"]
    text = b"".join(answer.streaming_content).decode()
    assert "<title>Notes</title>" in text
    assert "closeknit" not in text.lower()


def test_a_second_one_waits_and_is_told_nothing_about_the_first(
    alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "SECONDS_TO_WAIT", 0.01)
    client = sign_in(None, bob)
    first = ask(sign_in(None, alice), alice)
    second = ask(client, bob)
    assert second.status_code == 503
    assert "Alice" not in second.content.decode()
    assert "somebody" not in second.content.decode().lower()
    b"".join(first.streaming_content)
    third = ask(client, bob)
    assert third.status_code == 200
    b"".join(third.streaming_content)


def test_a_turn_ends_however_the_answer_ends() -> None:
    def breaks() -> Iterator[bytes]:
        yield b"one"
        raise ValueError

    gone = threading.Event()
    for end in ("read", "closed", "broken", "gone", "forgotten"):
        assert turn.take(), end
        taken = turn.Taken(breaks() if end == "broken" else [b"one", b"two"], gone)
        assert next(taken) == b"one"
        if end == "read":
            assert list(taken) == [b"two"]
        elif end == "closed":
            taken.close()
            taken.close()
        elif end == "broken":
            with pytest.raises(ValueError):
                next(taken)
        elif end == "gone":
            gone.set()
            assert list(taken) == []
            gone.clear()
        del taken
    assert turn.take()
    turn.Taken([]).close()


def test_the_recovery_code_stays_out_of_the_file(alice: Person) -> None:
    visit = visit_of(alice)
    sheet.make(visit)
    current = sheet.sheet(visit)
    assert current is not None
    text = text_of(alice)
    assert not any(group in text for group in (current.code, *current.groups))
    assert json.loads(text)["person"]["recovery_sheet"] == {
        "made": current.day,
        "confirmed": False,
    }


def test_a_record_that_was_changed_outside_is_named_and_the_rest_is_there(alice: Person) -> None:
    visit = visit_of(alice)
    kept = shelf.put(visit, "note", {"text": "whole", "day": "2026-03-02"})
    broken = shelf.put(visit, "note", {"text": "broken", "day": "2026-03-02"})
    row = PrivateRecord.objects.get(pk=broken)
    PrivateRecord.objects.filter(pk=broken).update(body=row.body[:-1] + bytes([row.body[-1] ^ 1]))
    found = data_of(alice)
    assert [(each["id"], each["kind"]) for each in found["private"]] == [
        (str(broken), None),
        (str(kept), "note"),
    ]
    assert found["person"]["as_left"] is False
    assert "A record that does not open any more" in text_of(alice, "html")


def test_of_a_bond_that_was_left_only_the_own_words_remain(alice: Person, bob: Person) -> None:
    va = visit_of(alice)
    life = living.live(va, visit_of(bob))
    leaving.leave(va, again(life.bond), withdraw=False)
    found, text = data_of(alice), text_of(alice)
    assert found["bonds"] == []
    (left,) = found["left"]
    own = sorted(each["text"].split("\n")[0] for each in left["words"])
    assert own == ["alice-opened", "alice-sealed", "alice-truce", "alice-walk"]
    assert "bob-opened" not in text
    assert "alice-sealed" in text_of(alice, "html")


def test_exporting_changes_nothing_that_another_could_see(alice: Person, bob: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))

    def seen() -> list[Any]:
        rows = (Words, Seal, Sitting)
        return [list(row.objects.order_by("pk").values_list()) for row in rows]

    before = seen()
    text_of(alice)
    assert seen() == before


def test_an_export_never_stands_in_memory_as_a_whole(alice: Person) -> None:
    visit = visit_of(alice)
    for number in range(80):
        shelf.put(visit, "note", {"text": f"{number} " + "long " * 1600, "day": "2026-03-02"})
    pieces = [len(piece) for piece in ask(sign_in(None, alice), alice).streaming_content]
    assert sum(pieces) > 600_000
    assert max(pieces) < 100_000


def test_pieces_are_made_while_they_are_taken(alice: Person) -> None:
    visit = visit_of(alice)
    for number in range(80):
        shelf.put(visit, "note", {"text": f"{number} " + "long " * 1600, "day": "2026-03-02"})
    pieces = iter(ask(sign_in(None, alice), alice).streaming_content)
    next(pieces)
    with CaptureQueriesContext(connection) as later:
        rest = b"".join(pieces)
    assert len(later) > 60
    assert b"79 long" not in rest
    assert b"0 long" in rest


def names_in(found: Any) -> set[str]:
    """Every name of a field, but those of what somebody said: that is theirs."""
    if isinstance(found, list):
        return set().union(*map(names_in, found))
    if not isinstance(found, dict):
        return set()
    below = (names_in(each) for name, each in found.items() if name != "said")
    return set(found).union(*below)


def test_every_field_is_in_the_promise(alice: Person, bob: Person, dana: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))
    living.leave_one(visit_of(alice), visit_of(dana))
    promise = (Path(__file__).parents[3] / "docs" / "export.md").read_text()
    promised = {name for code in re.findall(r"`([^`]+)`", promise) for name in code.split(", ")}
    promised = {name.strip("{} ") for name in promised}
    assert names_in(data_of(alice)) - promised == set()
