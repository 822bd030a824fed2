"""A voice note is kept as it sounds, without what its file tells beside it as far as that is simple."""

import io
import struct
import wave

import pytest

from closeknit.keepsakes.media import sounds
from closeknit.keepsakes.media.sounds import Refused, Sound
from closeknit.keepsakes.media.tests import made

CANARY = b"canary-77ab01"


def taken(data: bytes, said: int = 0) -> Sound:
    return sounds.taken(io.BytesIO(data), said)


def refusal(data: bytes, said: int = 0) -> str:
    with pytest.raises(Refused) as refused:
        taken(data, said)
    return str(refused.value)


@pytest.mark.parametrize(
    ("data", "kind"),
    [(made.webm(), "audio/webm"), (made.ogg(), "audio/ogg"), (made.mp4(), "audio/mp4"),
     (made.recording(), "audio/wav")],
)  # fmt: skip
def test_each_kind_gets_the_type_of_its_bytes(data: bytes, kind: str) -> None:
    assert taken(data).type == kind


def test_what_a_browser_recorded_stays_as_it_is() -> None:
    for data in (made.webm(), made.ogg()):
        assert taken(data, 83) == Sound(taken(data).type, data, 83)


def test_a_file_that_tells_its_length_is_believed_and_a_recorder_where_it_does_not() -> None:
    assert taken(made.recording(2.5), 99).seconds == 2
    assert taken(made.mp4(seconds=12), 99).seconds == 12
    assert taken(made.mp4(seconds=0), 99).seconds == 99
    assert taken(made.webm(), 99).seconds == 99
    assert taken(made.webm(), -5).seconds == 0


@pytest.mark.parametrize(
    ("data", "said"),
    [(made.webm(), 306), (made.mp4(seconds=400), 0), (made.recording(310, 400), 0)],
)
def test_more_than_five_minutes_are_refused(data: bytes, said: int) -> None:
    assert refusal(data, said) == sounds.TOO_LONG


def test_a_recorder_that_stopped_a_moment_late_is_forgiven() -> None:
    assert taken(made.webm(), 302).seconds == 300


def chunk(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2)


def test_of_a_wav_only_the_sound_is_left() -> None:
    plain = made.recording()
    notes = chunk(b"LIST", b"INFO" + chunk(b"INAM", CANARY)) + chunk(b"bext", CANARY * 3)
    told = plain[:12] + notes + plain[12:] + chunk(b"id3 ", CANARY) + CANARY
    sound = taken(told)
    assert CANARY not in sound.data
    assert sound.data == plain
    with wave.open(io.BytesIO(sound.data)) as read:
        assert read.getnframes() == 8000


def test_a_wav_whose_recorder_was_cut_off_still_sounds() -> None:
    plain = made.recording()
    endless = plain[:40] + b"\xff\xff\xff\xff" + plain[44:]
    assert taken(endless).data == plain


def test_the_notes_and_days_of_an_m4a_are_blank_and_the_sound_keeps_its_place() -> None:
    told = made.mp4(note=CANARY * 4)
    sound = taken(told)
    assert CANARY in told
    assert CANARY not in sound.data
    assert struct.pack(">I", 3_900_000_000) not in sound.data
    assert len(sound.data) == len(told)
    assert sound.data.index(b"the sound itself") == told.index(b"the sound itself")


@pytest.mark.parametrize(
    "data",
    [made.mp4()[:90], made.mp4()[:-20], made.recording()[:30], b"RIFF\x08\0\0\0WAVEdata",
     made.box(b"ftyp", b"M4A ", bytes(4)), made.mp4().replace(b"moov", b"moox"),
     made.box(b"ftyp", b"M4A ", bytes(4)) + b"\0\0\0\x04moov"],
)  # fmt: skip
def test_a_damaged_recording_is_refused(data: bytes) -> None:
    assert refusal(data) == sounds.BROKEN


def test_boxes_inside_boxes_without_end_are_no_trouble() -> None:
    deep = b""
    for _ in range(2000):
        deep = made.box(b"moov", deep)
    data = made.box(b"ftyp", b"M4A ", bytes(4)) + deep + made.box(b"mdat", b"x")
    assert taken(data).seconds == 0


def test_a_film_is_no_voice_note() -> None:
    assert refusal(made.mp4(handler=b"vide")) == sounds.WITH_PICTURES
    assert refusal(made.box(b"ftyp", b"qt  ", bytes(4))) == sounds.WITH_PICTURES


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"ID3\4\0", "an MP3"), (b"fLaC", "a FLAC"), (made.picture(), "a JPEG"),
     (b"<svg></svg>", "an SVG")],
)  # fmt: skip
def test_what_is_no_recording_that_is_kept_is_named(data: bytes, name: str) -> None:
    assert refusal(data).startswith(f"This is {name}.")


def test_what_has_no_name_is_refused_in_plain_words() -> None:
    assert refusal(b"hello").startswith("This is no recording of a kind that is known here.")
    assert refusal(b"") == sounds.EMPTY


def test_a_large_recording_is_refused_unread() -> None:
    class Unread(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return 50_000_000 if whence == io.SEEK_END else 0

        def read(self, size: int | None = -1) -> bytes:
            raise AssertionError("it was read")

    with pytest.raises(Refused, match="more than 12 MB"):
        sounds.taken(Unread())
