"""The pages of the book, as two people use them, and everything that does not fit."""

import re
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from closeknit.bonds import founding
from closeknit.bonds.models import Words
from closeknit.catalogue import BondKind
from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.media import pictures, sounds
from closeknit.keepsakes.media.models import Medium
from closeknit.keepsakes.media.tests import made
from closeknit.keepsakes.moments import forms
from closeknit.keepsakes.moments.moment import book_of
from closeknit.keepsakes.moments.tests.keeping import brought, keep
from closeknit.people.clock import SetClock
from closeknit.people.models import Session
from tests import cast


def file(data: bytes, name: str = "IMG_1.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def fields(**more: Any) -> dict[str, Any]:
    return {"text": "Tea on the steps", "readers": "bond", **more}


def page(answer: HttpResponse) -> str:
    return bytes(answer.content).decode()


def media(text: str) -> list[str]:
    return sorted(set(re.findall(r'"(/together/[\w-]+/moments/[\w-]+/media/[\w-]+/)"', text)))


def kept(pair: Pair) -> int:
    return Words.objects.filter(subject=book_of(pair.bond.pk)).count()


def test_a_moment_with_pictures_and_a_voice_is_kept_and_read_by_the_other(pair: Pair) -> None:
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    form = alice.get(pair.at("new"))
    assert "Bob and you" in page(form)
    sent = fields(
        time="summer 2019",
        place="The kitchen",
        pictures=[file(made.picture()), file(made.picture("PNG"))],
        line=["The cat", ""],
        voice=file(made.recording(), "voice.wav"),
    )
    answer = alice.post(pair.at("new"), sent)
    assert answer.status_code == 302
    text = page(bob.get(answer["Location"]))
    for said in ("Tea on the steps", "summer 2019", "The kitchen", 'alt="The cat"', "Alice"):
        assert said in text
    assert 'alt="A picture"' in text
    assert "<audio controls" in text
    listed = page(bob.get(pair.at()))
    assert "Tea on the steps" in listed
    assert listed.count('loading="lazy"') == 2


def test_a_line_a_picture_or_a_voice_is_enough_and_nothing_is_not(pair: Pair) -> None:
    alice = pair.browser(pair.alice)
    for enough in (
        {"text": "A line"},
        {"text": "", "pictures": [file(made.picture())]},
        {"text": "", "voice": file(made.webm(), "voice.webm"), "seconds": "83"},
    ):
        assert alice.post(pair.at("new"), fields(**enough)).status_code == 302
    answer = alice.post(pair.at("new"), fields(text="  ", place="The kitchen"))
    assert answer.status_code == 422
    assert forms.NOTHING in page(answer)
    assert 'value="The kitchen"' in page(answer)
    assert kept(pair) == 3


def test_where_nobody_else_has_come_yet_it_is_its_writers_alone(pair: Pair) -> None:
    bond = founding.found(pair.charlie, uuid4(), BondKind.FRIEND, "")
    charlie, book = pair.browser(pair.charlie), f"/together/{bond.pk}/moments/"
    assert "Nobody else is here yet, so only you can read this." in page(charlie.get(f"{book}new/"))
    one = charlie.post(f"{book}new/", {"text": "Tea", "readers": "bond"})["Location"]
    text = page(charlie.get(one))
    assert "Only you can read this." in text
    assert "Hold it up" not in text
    assert "Tea" in page(charlie.get(book))


def test_who_reads_it_is_asked_and_not_guessed(pair: Pair) -> None:
    answer = pair.browser(pair.alice).post(pair.at("new"), {"text": "Tea"})
    assert answer.status_code == 422
    assert "Choose one of the two." in page(answer)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("cat.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "This is an SVG."),
        ("cat.gif", b"GIF89a" + bytes(40), "This is a GIF."),
        ("half.jpg", made.picture()[:800], pictures.BROKEN),
        ("program.jpg", b"\xff\xd8\xff" + b"\x7fELF" * 90, pictures.BROKEN),
        ("words.jpg", b"only words", "This is no picture of a kind that is known here."),
        ("empty.jpg", b"\n" * 0 + b"x", "This is no picture of a kind that is known here."),
        ("large.png", b"\x89PNG\r\n\x1a\n" + bytes(21_000_000), pictures.TOO_LARGE),
    ],
)
def test_one_picture_that_does_not_fit_is_named_and_nothing_is_half_kept(
    pair: Pair, name: str, data: bytes, said: str
) -> None:
    alice = pair.browser(pair.alice)
    sent = fields(time="summer 2019", pictures=[file(made.picture()), file(data, name)])
    answer = alice.post(pair.at("new"), sent)
    text = page(answer)
    assert answer.status_code == 422
    assert f"“{name}”: {said}" in text
    assert forms.AGAIN in text
    assert "Tea on the steps</textarea>" in text
    assert 'value="summer 2019"' in text
    assert 'aria-invalid="true"' in text
    assert (kept(pair), Medium.objects.count()) == (0, 0)


def test_eleven_pictures_are_one_too_many(pair: Pair) -> None:
    eleven = [file(made.picture("PNG", (9, 9))) for _ in range(11)]
    answer = pair.browser(pair.alice).post(pair.at("new"), fields(pictures=eleven))
    assert "There is room for 10 pictures here, and these are 11." in page(answer)
    assert kept(pair) == 0


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (made.picture(), "This is a JPEG."),
        (b"ID3\4\0", "This is an MP3."),
        (made.mp4(handler=b"vide"), sounds.WITH_PICTURES),
        (made.mp4(seconds=400), sounds.TOO_LONG),
        (made.mp4()[:90], sounds.BROKEN),
    ],
)
def test_a_voice_note_that_does_not_fit_is_refused_beside_its_field(
    pair: Pair, data: bytes, said: str
) -> None:
    answer = pair.browser(pair.alice).post(pair.at("new"), fields(voice=file(data, "voice.m4a")))
    assert answer.status_code == 422
    assert said in page(answer)
    assert kept(pair) == 0


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-03-03", forms.NOT_YET),
        ("2019-02-31", forms.NO_DAY),
        ("0031-02-03", forms.NO_DAY),
        ("yesterday", forms.NO_DAY),
    ],
)
def test_a_day_that_is_none_is_said_beside_it(
    pair: Pair, clock: SetClock, day: str, said: str
) -> None:
    answer = pair.browser(pair.alice).post(pair.at("new"), fields(day=day))
    assert answer.status_code == 422
    assert said in page(answer)
    assert "Tea on the steps</textarea>" in page(answer)


def test_today_is_a_day_that_has_come(pair: Pair, clock: SetClock) -> None:
    answer = pair.browser(pair.alice).post(pair.at("new"), fields(day="2026-03-02"))
    assert answer.status_code == 302


def test_too_many_words_are_kept_in_the_form(pair: Pair) -> None:
    sent = fields(text="x" * 10_001, time="y" * 61, place="z" * 121)
    text = page(pair.browser(pair.alice).post(pair.at("new"), sent))
    assert text.count("There is room for") == 3
    assert "x" * 10_001 in text
    pictures_ = fields(pictures=[file(made.picture())], line=["w" * 201])
    text = page(pair.browser(pair.alice).post(pair.at("new"), pictures_))
    assert "There is room for 200 characters here" in text


def changed(browser: Client, address: str, **more: Any) -> Any:
    form = page(browser.get(address))
    revision = re.search(r'name="revision" value="(\d+)"', form)
    assert revision
    return browser.post(address, {"text": "Tea", "revision": revision[1], **more})


def test_a_change_takes_a_picture_out_and_puts_another_in(pair: Pair) -> None:
    moment = keep(pair, pair.alice, with_=brought("one", "two", voice=True))
    alice, address = pair.browser(pair.alice), pair.at(moment, "change")
    form = page(alice.get(address))
    first, second = re.findall(r'name="out-([0-9a-f]{32})"', form)
    more = {f"out-{first}": "on", f"line-{second}": "The second", "out-sound": "on"}
    answer = changed(alice, address, **more, pictures=[file(made.picture())], line=["third"])
    assert answer.status_code == 302
    text = page(pair.browser(pair.bob).get(pair.at(moment)))
    assert re.findall(r"<figcaption[^>]*>([^<]*)", text) == ["The second", "third"]
    assert "<audio" not in text


def test_what_is_left_after_a_change_is_something(pair: Pair) -> None:
    moment = keep(pair, pair.alice, with_=brought("one"))
    alice, address = pair.browser(pair.alice), pair.at(moment, "change")
    (only,) = re.findall(r'name="out-([0-9a-f]{32})"', page(alice.get(address)))
    answer = changed(alice, address, text="", **{f"out-{only}": "on"})
    assert forms.NOTHING in page(answer)
    assert changed(alice, address, text="").status_code == 302


def test_ten_pictures_are_all_that_a_moment_holds_after_a_change_too(pair: Pair) -> None:
    moment = keep(pair, pair.alice, with_=brought("one", "two"))
    nine = [file(made.picture("PNG", (9, 9))) for _ in range(9)]
    answer = changed(pair.browser(pair.alice), pair.at(moment, "change"), pictures=nine)
    assert "There is room for 10 pictures here, and these are 11." in page(answer)


def test_of_two_tabs_the_second_sees_its_words_and_can_keep_them(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    alice, address = pair.browser(pair.alice), pair.at(moment, "change")
    alice.post(address, {"text": "From one tab", "revision": "1"})
    late = alice.post(address, {"text": "From the other", "revision": "1"})
    assert late.status_code == 422
    assert forms.OVERTAKEN in page(late)
    assert "From the other</textarea>" in page(late)
    assert 'name="revision" value="2"' in page(late)
    assert alice.post(address, {"text": "From the other", "revision": "2"}).status_code == 302


@pytest.mark.parametrize("revision", ["", "x", "-1"])
def test_a_form_without_its_revision_changes_nothing(pair: Pair, revision: str) -> None:
    moment = keep(pair, pair.alice)
    answer = pair.browser(pair.alice).post(
        pair.at(moment, "change"), {"text": "Else", "revision": revision}
    )
    assert answer.status_code == 422
    assert "Tea on the steps" in page(pair.browser(pair.bob).get(pair.at(moment)))


def test_it_is_erased_after_one_more_question(pair: Pair) -> None:
    moment = keep(pair, pair.alice, with_=brought("one"))
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    (picture, *_) = media(page(bob.get(pair.at(moment))))
    assert "for everybody" in page(alice.get(pair.at(moment, "removal")))
    assert kept(pair) == 1
    assert alice.post(pair.at(moment, "removal"))["Location"] == pair.at()
    assert (kept(pair), Medium.objects.count()) == (0, 0)
    assert bob.get(picture).status_code == bob.get(pair.at(moment)).status_code == 404


def test_a_picture_is_sent_to_its_readers_alone_and_as_nothing_else(pair: Pair) -> None:
    moment = keep(pair, pair.alice, with_=brought("one"))
    bob = pair.browser(pair.bob)
    addresses = media(page(bob.get(pair.at(moment))))
    assert addresses
    for address in addresses:
        answer = bob.get(address)
        assert answer.status_code == 200
        assert answer["Content-Type"] == "image/webp"
        assert answer["Cache-Control"] == "private, no-store"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in answer["Content-Security-Policy"]
        assert answer["Content-Disposition"] == 'inline; filename="picture.webp"'
        assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
        assert made.opened(answer.content).size[0] in (640, 320)
        assert pair.browser(pair.charlie).get(address).status_code == 404
        assert Client().get(address).status_code == 302


def test_what_is_taken_back_is_not_sent_to_the_other_any_more(pair: Pair) -> None:
    moment = keep(pair, pair.alice, with_=brought("one", voice=True))
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    addresses = media(page(bob.get(pair.at(moment))))
    assert alice.post(pair.at(moment, "readers"), {"readers": "me"}).status_code == 302
    assert {bob.get(address).status_code for address in addresses} == {404}
    assert {alice.get(address).status_code for address in addresses} == {200}
    assert "Only you can read this." in page(alice.get(pair.at(moment)))
    alice.post(pair.at(moment, "readers"), {"readers": "bond"})
    assert {bob.get(address).status_code for address in addresses} == {200}


def test_a_medium_is_found_in_its_own_moment_alone(pair: Pair) -> None:
    one, other = (keep(pair, pair.alice, with_=brought("x")) for _ in range(2))
    alice = pair.browser(pair.alice)
    (address, *_) = media(page(alice.get(pair.at(one))))
    assert alice.get(address.replace(str(one), str(other))).status_code == 404


@pytest.fixture
def sound(pair: Pair) -> tuple[Client, str, bytes]:
    moment = keep(pair, pair.alice, with_=brought(voice=True))
    bob = pair.browser(pair.bob)
    (address,) = media(page(bob.get(pair.at(moment))))
    return bob, address, made.recording()


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("bytes=0-99", (0, 100)),
        ("bytes=100-", (100, None)),
        ("bytes=-50", (-50, None)),
        ("bytes=40-40", (40, 41)),
        ("bytes=8000-99999999", (8000, None)),
        ("bytes=-99999999", (0, None)),
    ],
)
def test_a_part_of_a_sound_is_sent_where_a_player_asks_for_it(
    sound: tuple[Client, str, bytes], asked: str, part: Sequence[int]
) -> None:
    browser, address, whole = sound
    answer = browser.get(address, headers={"range": asked})
    expected = whole[part[0] : part[1]]
    assert answer.status_code == 206
    assert answer.content == expected
    start, end, _ = slice(*part).indices(len(whole))
    assert answer["Content-Range"] == f"bytes {start}-{end - 1}/{len(whole)}"
    assert answer["Content-Length"] == str(len(expected))


@pytest.mark.parametrize("asked", ["", "bytes=-", "bytes=0-1,5-6", "lines=1-2", "bytes=x-"])
def test_what_is_not_understood_gets_the_whole(
    sound: tuple[Client, str, bytes], asked: str
) -> None:
    browser, address, whole = sound
    answer = browser.get(address, headers={"range": asked} if asked else {})
    assert (answer.status_code, answer.content) == (200, whole)
    assert answer["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize("asked", ["bytes=99999999-", "bytes=-0", "bytes=9-3"])
def test_a_part_that_there_is_not_is_refused(sound: tuple[Client, str, bytes], asked: str) -> None:
    browser, address, whole = sound
    answer = browser.get(address, headers={"range": asked})
    assert answer.status_code == 416
    assert answer["Content-Range"] == f"bytes */{len(whole)}"


def test_only_the_pages_that_record_may_ask_for_the_microphone(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    alice = pair.browser(pair.alice)
    for address in (pair.at("new"), pair.at(moment, "change")):
        policy = alice.get(address)["Permissions-Policy"]
        assert "microphone=(self)" in policy
        assert "camera=()" in policy
    for address in (pair.at(), pair.at(moment), "/"):
        assert "microphone=()" in alice.get(address)["Permissions-Policy"]


def test_looking_at_pictures_does_not_put_off_the_locking(pair: Pair, clock: SetClock) -> None:
    moment = keep(pair, pair.alice, with_=brought("one"))
    alice = pair.browser(pair.alice)
    (address, *_) = media(page(alice.get(pair.at(moment))))
    session = cast.visit_in(alice).session.pk
    before = Session.objects.get(pk=session).locks_at
    clock.forward(minutes=10)
    assert alice.get(address).status_code == 200
    assert Session.objects.get(pk=session).locks_at == before


def test_a_locked_browser_gets_the_way_to_unlock_with_its_words(pair: Pair) -> None:
    locked = cast.sign_in(
        Client(headers={"sec-fetch-site": "same-origin"}), pair.alice.person, locked=True
    )
    answer = locked.post(pair.at("new"), fields(pictures=[file(made.picture())]))
    assert answer.status_code == 200
    assert "data-locked" in page(answer)
    assert "Tea on the steps" in page(answer)
    assert kept(pair) == 0
