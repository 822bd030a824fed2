"""Whatever two people type, show or get wrong lies nowhere on the disk of whoever runs this copy.

A real process with a folder and a temporary folder of its own, asked like a browser asks. Each text
is random, and is looked for at the end in everything that the process has written.
"""

import base64
import sqlite3
import string

import pytest

from closeknit.keepsakes.media.tests import made
from closeknit.serving.tests.running import serving
from tests.policies.browsing import Browser, path_of
from tests.policies.planting import (
    Evening,
    alice_keeps_moments,
    alice_needs_a_pause,
    alice_promises,
)
from tests.policies.sweeping import found, found_bytes, shapes

pytestmark = pytest.mark.sqlite


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Evening:
    folder = tmp_path_factory.mktemp("canary")
    temporary = folder / "temporary"
    temporary.mkdir()
    environ = {"TMPDIR": str(temporary), "CLOSEKNIT_LOG_LEVEL": "debug"}
    with serving(folder / "data", **environ) as running:
        told = Evening(running, temporary)
        live_it(told)
        told.look("while it runs")
        _, out, err = running.end()
    told.look("when it has ended")
    told.left |= {"standard output": out.encode(), "standard error": err.encode()}
    return told


def live_it(evening: Evening) -> None:
    alice, bob = (Browser(evening.running.port) for _ in range(2))
    alice_joins(evening, alice)
    bond = alice_invites(evening, alice)
    bob_joins(evening, bob, bond)
    alice_confirms(evening, alice, bond)
    both_sit_together(evening, alice, bob, bond)
    alice_writes_her_own(evening, alice, bob, bond)
    alice_promises(evening, alice, bob, bond)
    alice_keeps_moments(evening, alice, bob, bond)
    alice_needs_a_pause(evening, alice, bob, bond)
    alice_is_alone(evening, alice)
    alice_locks(evening, alice)
    everything_goes_wrong(evening, alice)
    alice_changes_her_keys(evening, alice)
    evening.planted |= {f"cookie {name} of Alice": value for name, value in alice.cookies.items()}
    evening.planted |= {f"cookie {name} of Bob": value for name, value in bob.cookies.items()}


def alice_joins(evening: Evening, alice: Browser) -> None:
    word = evening.word
    alice.get("/joining/")
    own = " ".join(word(f"passphrase {number}") for number in range(3))
    name = word("display name")
    wrong = {
        "name": word("name in a form with a mistake"),
        "passphrase": word("slip"),
        "again": "x",
    }
    assert alice.post("/joining/", **wrong, device="own", zone="UTC").status == 200
    fields = {"name": name, "wish": "Juniper", "passphrase": own, "again": own, "drawn": ""}
    page = alice.post("/joining/", **fields, device="own", zone="Europe/Berlin")
    evening.handle = alice.get(page.leads_to).found(r"(juniper-[a-z-]+)")
    assert alice.post("/me/pin/", pin=word("PIN", string.digits)).status == 302
    chosen = {"private_minutes": "5", "shared_minutes": "15", "surface": "Notes"}
    site = f"https://{word('exit site')}.example/"
    fields = {**chosen, "name": word("new name"), "zone": "Europe/Berlin", "exit_site": site}
    assert alice.post("/me/settings/", **fields).leads_to == "/me/"


def alice_invites(evening: Evening, alice: Browser) -> str:
    word = evening.word
    alice.get("/together/new/")
    assert alice.post("/together/new/", title=word("refused title"), kind="rival").status == 200
    fields = {"kind": "friend", "title": word("bond title"), "line": word("invitation line")}
    invitation = alice.post("/together/new/", **fields).leads_to
    bond = invitation.removesuffix("invitation/")
    alice.post(f"{bond}invitation/code/")
    page = alice.get(invitation)
    evening.planted["invitation"] = page.found(r"/invited/([\w-]{43})/")
    evening.planted["short code"] = page.found(r"\b([0-9A-Za-z]{5}-[0-9A-Za-z]{5})\b").replace(
        "-", ""
    )
    return bond


def bob_joins(evening: Evening, bob: Browser, bond: str) -> None:
    word, door = evening.word, f"/invited/{evening.planted['invitation']}/"
    bob.get("/code/")
    assert (
        bob.post("/code/", handle=word("mistyped handle"), code=word("mistyped code")).status == 200
    )
    drawn = bob.get("/joining/").found(r'name="drawn" value="([^"]+)"')
    evening.planted["drawn passphrase"] = drawn
    # Without a wish the handle, which is plain, is drawn: it must not begin with his name.
    fields = {"name": word("name of Bob"), "wish": "", "passphrase": drawn, "drawn": drawn}
    assert bob.post("/joining/", **fields, zone="UTC", device="borrowed", next=door).status == 302
    assert bob.get(door).status == 200
    assert bob.post(f"{door}joining/").leads_to.startswith("/together/joining/")
    early = {"feeling-text": word("early word"), "line-text": word("early line")}
    assert bob.post(f"{bond}first/", **early).leads_to == f"{bond}first/"


def alice_confirms(evening: Evening, alice: Browser, bond: str) -> None:
    people = alice.get(f"{bond}people/")
    page = alice.get(people.found(rf'"({bond}arrivals/[\w-]+/)"'))
    arrival = page.found(rf"({bond}arrivals/[\w-]+/)confirming/")
    keys = page.found(r'name="keys" value="([^"]+)"')
    assert alice.post(f"{arrival}confirming/", keys=keys).leads_to == "/"
    assert alice.post(f"{bond}name/", name=evening.word("name in the bond")).status == 302


def both_sit_together(evening: Evening, alice: Browser, bob: Browser, bond: str) -> None:
    word, number = evening.word, bond.split("/")[2]
    bob.get("/today/")
    page = bob.get(bond)
    early = page.found(r"(/sittings/[\w-]+/)")
    alice.get(early)
    assert alice.post(f"{early}steps/feeling/answer/", text=word("sealed word")).status == 302
    bob.get(early)
    opened = alice.get(early).text
    assert evening.planted["early word"] in opened, "the sitting did not open"
    assert alice.post(f"{early}steps/line/answer/", text=word("sealed line")).status == 302
    bob.get(early)
    assert bob.post(f"{early}steps/reply/answer/", text=word("answer")).status in (302, 409)
    begun = {"bond": number, "form": "ten-minutes"}
    mine = path_of(alice.post("/practices/daily-check-in/sitting/", **begun).leads_to)
    assert alice.post(f"{mine}steps/day/answer/", place="3").status == 302
    assert alice.post(f"{mine}steps/feeling/answer/", text=word("words taken back")).status == 302
    assert alice.post(f"{mine}steps/feeling/taking-back/").status == 302
    assert alice.post(f"{mine}steps/mind/answer/", text=word("out of turn")).status in (302, 409)
    assert alice.post(f"{mine}steps/feeling/answer/", text=word("too long") * 60).status == 422
    told = path_of(bob.post("/practices/appreciation/sitting/", bond=number).leads_to)
    the_coach_reads(evening, bob, told)
    assert bob.post(f"{told}steps/thanks/answer/", text=word("told words")).status == 302
    assert evening.planted["told words"] in alice.get(told).text


def the_coach_reads(evening: Evening, bob: Browser, told: str) -> None:
    """Words that are read and then not sent, with all that can be done with them."""
    word, at = evening.word, f"{told}steps/thanks/reading/"
    hint = f"You never listen to {word('read words')}."
    page = bob.post(at, **{"text": hint, "coach-asked": "yes"})
    assert page.status == 200
    assert f"<mark>{hint[:-1]}</mark>" in page.text
    assert bob.post(at, **{"text": hint, "coach-put": "0.rewording"}).status == 200
    before = {"coach-field": "text", "coach-before": word("words before")}
    assert bob.post(at, text=word("words after"), **before).status == 200
    danger = f"I am afraid he will hit me, {word('words of danger')}."
    assert "people to talk to" in bob.post(at, text=danger).text
    assert bob.post(f"{at}kinds/", **{"text": hint, "coach-off": "absolute"}).status == 200
    assert bob.post(f"{told}steps/nothing/reading/", text=word("words for no step")).status == 404


def alice_writes_her_own(evening: Evening, alice: Browser, bob: Browser, bond: str) -> None:
    word, number = evening.word, bond.split("/")[2]
    head = {"minutes": "5", "ways": ["T", "S"], "bonds": ["friend"], "depth": "1"}
    head |= {"strategy": "time", "why": word("why of a practice")}
    refused = {**head, "title": f"<b>{word('refused practice')}</b>"}
    assert alice.post("/practices/own/new/", **refused).status == 422
    own = alice.post("/practices/own/new/", **head, title=word("name of a practice")).leads_to
    step = {"was": "choose", "kind": "choose", "title": word("heading of a step")}
    step |= {"text": word("text of a step"), "readers": "bond"}
    options = f"{word('one option')}\n{word('another option')}"
    assert alice.post(f"{own}steps/", **step, options=word("only one")).status == 422
    assert alice.post(f"{own}steps/", **step, options=options).status == 302
    assert alice.post(f"{own}steps/step-1/removal/").status == 302
    assert alice.post(f"{own}undoing/").status == 302
    file = alice.get(f"{own}file/").text
    assert evening.planted["one option"] in file
    wrong = f'{file}\n{word("unknown key")} = "{word("value of it")}"'.encode()
    page = alice.upload("/practices/own/from-file/", word("name of a file"), wrong)
    assert page.status == 422
    assert evening.planted["unknown key"] in page.text
    large = word("large file").encode() * 100_000
    assert alice.upload("/practices/own/from-file/", word("its name"), large).status == 422
    assert alice.post(f"{own}sharing/", bond=number).status == 302
    assert evening.planted["name of a practice"] in bob.get(bond).text
    rungs = f"{bond}rungs/"
    assert bob.post(rungs, text=word("rung"), depth="1").leads_to == rungs
    assert bob.post(rungs, text=word("long rung") * 20, depth="1").status == 422
    assert evening.planted["rung"] in alice.get(rungs).text


def alice_is_alone(evening: Evening, alice: Browser) -> None:
    word = evening.word
    alone = path_of(alice.post("/practices/remember-closeness/sitting/").leads_to)
    assert alice.post(f"{alone}steps/moment/answer/", text=word("private writing")).status == 302
    note = alice.post("/me/private/", text=word("note")).leads_to
    gone = alice.post("/me/private/", text=word("removed note")).leads_to
    assert alice.post(f"{gone}removal/").status == 302
    assert evening.planted["note"] in alice.get(note).text
    assert alice.post("/hard-evening/", text=word("let go")).status == 405


def alice_locks(evening: Evening, alice: Browser) -> None:
    word = evening.word
    assert alice.post("/lock/").leads_to == "/lock/"
    text = word("words on the PIN page")
    assert text in alice.post("/me/private/", text=text).text
    wrong = alice.post("/me/private/", text=text, _pin=word("wrong PIN"))
    assert wrong.status == 200
    assert text in wrong.text
    note = alice.post("/me/private/", text=text, _pin=evening.planted["PIN"])
    assert text in alice.get(note.leads_to).text
    assert alice.post("/visits/").status == 204


def everything_goes_wrong(evening: Evening, alice: Browser) -> None:
    word, stranger = evening.word, Browser(evening.running.port)
    stranger.get("/signing-in/")
    fields = {"handle": word("unknown handle"), "passphrase": word("unknown passphrase")}
    assert stranger.post("/signing-in/", **fields, device="own").status == 200
    wrong = {"handle": evening.handle, "passphrase": word("wrong passphrase"), "device": "own"}
    assert stranger.post("/signing-in/", **wrong).status == 200
    assert stranger.post("/me/private/", text=word("words without a sign-in")).status == 401
    assert stranger.get(f"/invited/{word('unknown token')}/").status == 404
    assert stranger.get(f"/{word('path')}/").status == 404
    assert stranger.get(f"/help/?q={word('query')}").status == 200
    assert stranger.get(f"/live/?sitting={word('sitting')}").status == 404
    token, alice.token = alice.token, "x" * 64
    assert alice.post("/me/private/", text=word("words with a wrong token")).status == 403
    alice.token = token
    big = word("large upload").encode() * 250_000
    assert alice.upload("/me/private/", word("file name"), big).status in (400, 403, 413)
    small = word("small upload").encode() * 150_000
    assert alice.upload("/me/private/", word("small file name"), small).status in (200, 400)
    a_view_crashes(evening, alice)


def a_view_crashes(evening: Evening, alice: Browser) -> None:
    """The table is not there for a moment: the error names what it stumbled over."""
    database = evening.running.data / "closeknit.sqlite3"
    with sqlite3.connect(database, timeout=20) as broken:
        broken.execute("ALTER TABLE people_privaterecord RENAME TO elsewhere")
    page = alice.post("/me/private/", text=evening.word("words in a crash"))
    with sqlite3.connect(database, timeout=20) as mended:
        mended.execute("ALTER TABLE elsewhere RENAME TO people_privaterecord")
    assert page.status == 500
    assert alice.get("/me/private/").status == 200


def alice_changes_her_keys(evening: Evening, alice: Browser) -> None:
    word = evening.word
    assert alice.post("/me/sheet/", make="yes").status == 302
    code = alice.get("/me/sheet/").found(r'class="code">([^/]+)</p>').replace("<wbr>", "")
    evening.planted |= {"recovery code": code, "bare recovery code": code.replace("-", "")}
    evening.planted |= {"half a code": code[:19], "half of a bare code": code.replace("-", "")[:16]}
    assert alice.post("/me/sheet/", third=word("wrong group"), seventh="x").status == 200
    old = " ".join(evening.planted[f"passphrase {number}"] for number in range(3))
    new = " ".join(word(f"new passphrase {number}") for number in range(3))
    wrong = {"current": word("wrong current passphrase"), "passphrase": new, "again": new}
    assert alice.post("/me/passphrase/", **wrong, drawn="").status == 200
    fields = {"current": old, "passphrase": new, "again": new, "drawn": "", "known": "on"}
    assert alice.post("/me/passphrase/", **fields).leads_to == "/me/sheet/"
    stranger = Browser(evening.running.port)
    stranger.get("/recovery/")
    lost = {"handle": evening.handle, "code": word("wrong recovery code"), "passphrase": new}
    assert stranger.post("/recovery/", **lost, again=new, drawn="", device="own").status == 200


def test_nothing_that_was_typed_or_handed_out_lies_on_the_disk_or_in_a_log(
    evening: Evening,
) -> None:
    assert len(evening.planted) > 45
    assert found(evening.planted, evening.left) == []


def test_no_picture_and_no_voice_lies_anywhere(evening: Evening) -> None:
    assert found_bytes(evening.pictured, evening.left) == []


def test_the_search_for_pictures_finds_them() -> None:
    picture = made.picture()
    for lying in (picture, picture.hex().encode(), base64.b64encode(b"x" + picture)):
        assert found_bytes({"it": picture}, {"there": b"before" + lying}) == ["it lies in there"]


def test_the_search_finds_what_does_lie_there(evening: Evening) -> None:
    """A handle is plain on purpose; if even that is not found, nothing would be."""
    assert any("closeknit.sqlite3" in line for line in found({"h": evening.handle}, evening.left))


def test_the_temporary_folder_is_as_empty_as_before(evening: Evening) -> None:
    assert [path for path in evening.temporary.rglob("*") if path.is_file()] == []


def test_a_crash_is_told_on_the_console_without_its_words(evening: Evening) -> None:
    told = evening.left["standard error"].decode()
    assert "OperationalError at" in told
    assert "/me/private/" not in told
    assert "privaterecord" not in told


def test_every_shape_is_looked_for() -> None:
    text = "juniper by the river"
    for before in (b"", b"x", b"xy"):
        coded = base64.b64encode(before + text.encode() + b" and more of it")
        assert any(shape in coded for shape in shapes(text)), before
    assert any(shape in text.encode("utf-16-be") for shape in shapes(text))
    assert any(shape in text.encode().hex().encode() for shape in shapes(text))


def test_what_is_written_to_be_let_go_stands_in_no_form(evening: Evening) -> None:
    """It has neither a name nor a form around it, so no browser can send it."""
    with serving(evening.running.data) as running:
        page = Browser(running.port).get("/hard-evening/").text
    before, _, after = page.partition("<textarea")
    assert "name=" not in after.partition(">")[0]
    assert before.count("<form") == before.count("</form>")
