"""Whatever stands in a file: it is taken in whole, or refused with file, line and sentence."""

import copy
import time
import tomllib
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponseBase
from hypothesis import given, settings
from hypothesis import strategies as st

from closeknit.catalogue import read_text
from closeknit.catalogue.written import MOST_SIGNS
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices import library
from closeknit.practices.own import editing, sketches
from closeknit.practices.own.tests.desk_work import WHOLE, Writer, filled
from closeknit.practices.tests.sitting_down import page_of

IN_DATABASE = pytest.mark.django_db

SMALL = """id = "tea"
version = 1
title = "Tea"
strategy = "time"
depth = [1, 3]
minutes = 5
ways = ["T"]
bonds = ["friend"]
why = "It is warm."
source = "Opinion."
alone = "Drink it alone."

[[steps]]
key = "one"
kind = "share"
depth = 1
title = "The cup"
text = "Which cup?"
prompts = ["The blue one", "The old one"]

[[steps]]
key = "two"
kind = "respond"
answers = "one"
depth = 2
title = "Heard"
text = "Say it back."
"""


def upload(
    writer: Writer, content: bytes, name: str = "tea.toml", text: str = ""
) -> HttpResponseBase:
    file = SimpleUploadedFile(name, content, "text/plain")
    return writer.browser.post("/practices/own/from-file/", {"file": file, "text": text})


@pytest.fixture
def writer(alice: Person) -> Writer:
    return Writer(alice)


@IN_DATABASE
def test_a_good_file_is_kept(writer: Writer) -> None:
    answered = upload(writer, b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert answered.status_code == 302
    (sketch,) = sketches.every(writer.visit)
    assert sketch.practice is not None
    assert sketch.practice.title == "Tea"
    assert sketch.practice.id == sketch.id != "tea"


@IN_DATABASE
def test_taken_out_as_a_file_and_brought_in_again_it_is_the_same(
    writer: Writer, bob: Person
) -> None:
    writer.brings(WHOLE)
    before, text = writer.practice, writer.sketch.text
    exported = writer.browser.get(f"{writer.url}file/").content
    other = Writer(bob)
    assert upload(other, exported).status_code == 302
    other.own = writer.own
    assert other.practice == before
    upload(writer, exported)
    first, second = sorted(sketches.every(writer.visit), key=lambda sketch: sketch.id != writer.own)
    assert (first.text, first.id) == (text, writer.own)
    assert second.id != first.id
    assert second.text == first.text.replace(first.id, second.id)
    writer.post("removal/")
    upload(writer, exported)
    assert writer.practice == before


HOSTILE: dict[str, tuple[tuple[str, str], int, str]] = {
    "an unknown key": (("minutes = 5", "minutes = 5\nhandler = 1"), 7, '"handler" has no place'),
    "a missing text": (('text = "Which cup?"\n', ""), 13, '"text" is missing'),
    "an empty text": (('"Which cup?"', '" "'), 18, "is empty"),
    "a later step": (('answers = "one"', 'answers = "two"'), 24, "which comes no earlier"),
    "no such step": (('answers = "one"', 'answers = "three"'), 24, "there is no such step"),
    "a cycle": (
        ('kind = "share"', 'kind = "share"\nanswers = "two"'),
        16,
        "which comes no earlier",
    ),
    "one key twice": (('key = "two"', 'key = "one"'), 22, 'have the key "one"'),
    "a repeated prompt": (('"The old one"', '"the  BLUE one!"'), 19, "stands twice"),
    "falling depth": (("depth = 1\ntitle", "depth = 3\ntitle"), 25, "Depth never falls"),
    "html": (('"Which cup?"', '"Which <b>cup</b>?"'), 18, "holds HTML"),
    "a script": (('"Tea"', '"<script>alert(1)</script>"'), 3, "holds HTML"),
    "a handler": (('"Which cup?"', '"<img src=x onerror=alert(1)>"'), 18, "holds HTML"),
    "a link": (('"It is warm."', '"[warm](https://example.org)"'), 9, "holds a link"),
    "a control sign": (('"Tea"', '"Te\\u0007a"'), 3, "invisible sign (U+0007)"),
    "a nought": (('"Tea"', '"Te\\u0000a"'), 3, "invisible sign (U+0000)"),
    "a turned direction": (('"Tea"', '"Te\\u202ea"'), 3, "invisible sign (U+202E)"),
    "a bare control sign": (('"Tea"', '"Te\x07a"'), 3, "This is not TOML"),
    "a huge text": (('"Which cup?"', f'"{"cup " * 301}"'), 18, "room for 1200"),
    "a huge number": (("minutes = 5", f"minutes = {'9' * 5000}"), 6, "far too long"),
    "a large number": (("minutes = 5", f"minutes = {'9' * 4000}"), 1, "far too long"),
    "a hexadecimal one": (("minutes = 5", f"minutes = 0x{'f' * 9000}"), 1, "far too long"),
    "deep nesting": (('["T"]', "[" * 900 + "]" * 900), 1, "too deeply"),
    "less deep nesting": (('["T"]', "[" * 60 + "]" * 60), 1, "too deeply"),
    "a key of many parts": (("minutes = 5", f"minutes{'.a' * 20_000} = 5"), 6, "full stops"),
    "deep in a value": (('["T"]', "[{a" + ".a" * 140 + " = 1}]"), 1, "too deeply"),
    "a long list": (('["T"]', "[" + "1," * 5000 + "]"), 1, "far more in this"),
    "many steps": (("[[steps]]", "[[steps]]\n" * 41 + "[[steps]]"), 1, "There are 43 steps"),
    "another page": (('id = "tea"', 'id = "own"'), 1, "the address of another page"),
    "no quotes": (('"Tea"', "Tea"), 3, "This is not TOML"),
    "a word for a list": (('["T"]', '"T"'), 7, "a list in square brackets"),
    "an unknown pool": (
        ('prompts = ["The blue one", "The old one"]', 'pool = "latter"'),
        19,
        'Did you mean "ladder"',
    ),
}


@IN_DATABASE
@pytest.mark.parametrize(("change", "line", "said"), HOSTILE.values(), ids=HOSTILE)
def test_what_is_wrong_is_told_with_file_and_line_and_the_text_stays(
    writer: Writer, change: tuple[str, str], line: int, said: str
) -> None:
    before = PrivateRecord.objects.count()
    text = SMALL.replace(*change, 1)
    assert text != SMALL
    answered = upload(writer, text.encode(), "my-tea.toml")
    page = page_of(answered)
    assert answered.status_code == 422
    shown = page.replace("<bdi>", "").replace("</bdi>", "")
    assert f"my-tea.toml, line {line}: " in shown
    assert said in shown
    assert "<script>alert" not in answered.content.decode()
    assert "<img src=x" not in answered.content.decode()
    kept = filled(page)["text"][0]
    assert kept.strip() == text.strip()
    assert PrivateRecord.objects.count() == before
    again = writer.bring(text)
    assert again.status_code == 422
    assert said in page_of(again)


@IN_DATABASE
@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (b'id = "tea"\ntitle = "T\xe9e"\n', 2, "not UTF-8"),
        (b"\xff\xfei\x00d\x00", 1, "not UTF-8"),
        (b"\x00" * 100, 1, "This is not TOML"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 2000, 1, "not UTF-8"),
        (b"", 1, "is missing"),
        (b"# nothing\n" * 3, 1, "is missing"),
        (("a" * (MOST_SIGNS + 1)).encode(), 1, "there is room for 60,000"),
        (b"a" * 1_000_000, 1, "too large"),
    ],
    ids=["latin", "utf-16", "noughts", "picture", "empty", "notes", "long", "a million"],
)
def test_what_is_no_text_of_ours_is_refused(
    writer: Writer, content: bytes, line: int, said: str
) -> None:
    answered = upload(writer, content, "../../etc/x\x07y.toml")
    page = page_of(answered).replace("<bdi>", "").replace("</bdi>", "")
    assert answered.status_code == 422
    assert said in page
    assert f"toml, line {line}: " in page
    assert "etc/" not in page
    assert sketches.every(writer.visit) == []


@IN_DATABASE
def test_signs_that_are_none_can_be_seen_in_the_text(writer: Writer) -> None:
    page = page_of(upload(writer, SMALL.replace("Tea", "T\u00e9").encode("latin-1")))
    assert 'title = "T\ufffd"' in page


@IN_DATABASE
def test_ten_megabytes_are_not_even_read(writer: Writer) -> None:
    writer.browser.raise_request_exception = False
    answered = upload(writer, b"a" * 10_000_000)
    assert answered.status_code in (400, 413)
    pasted = writer.bring("a" * 10_000_000)
    assert pasted.status_code in (400, 413)
    assert sketches.every(writer.visit) == []


@IN_DATABASE
@pytest.mark.parametrize("text", ["", "  \n ", "\r\n"])
def test_nothing_at_all_is_told(writer: Writer, text: str) -> None:
    answered = writer.bring(text)
    assert answered.status_code == 422
    assert "Choose a file, or put its text below." in page_of(answered)
    assert writer.browser.post("/practices/own/from-file/", {}).status_code == 422
    assert writer.browser.post("/practices/own/from-file/", {"file": "x"}).status_code == 422


@IN_DATABASE
def test_keys_that_would_tell_or_be_mistaken_become_numbers(writer: Writer) -> None:
    """They stand in addresses, and in a form beside the program's own names: what is called "agreed"
    there says that words may open without somebody."""
    telling = WHOLE.replace('"now"', '"agreed"').replace('"day"', '"our-affair"')
    writer.brings(telling)
    assert "agreed" not in writer.sketch.text
    assert "our-affair" not in writer.sketch.text


@IN_DATABASE
def test_of_very_many_mistakes_the_first_are_shown(writer: Writer) -> None:
    text = SMALL + "\n".join(f'[[steps]]\nkind = "x{n}"' for n in range(30))
    page = page_of(writer.bring(text))
    assert page.count(", line ") <= 20
    assert " more.</p>" in page


def test_a_mistake_names_its_place_for_whoever_never_sees_a_line() -> None:
    wrong = SMALL.replace('"The old one"', '"The blue one"').replace("minutes = 5\n", "")
    _, mistakes = read_text(wrong, library.catalogue())
    assert {mistake.where for mistake in mistakes} == {("steps", 0, "prompts", 1), ()}


COSTLY = {
    "parts": "a" + ".a" * 29_000 + " = 1",
    "parts on many lines": "\n".join(f"a{n}{'.a' * 148} = 1" for n in range(190)),
    "keys": "\n".join(f"k{n} = 1" for n in range(6000)),
    "tables": "\n".join(f"[t{n}]" for n in range(7000)),
    "list of tables": "[[steps]]\n" * 5900,
    "options": '[[steps]]\nkind = "choose"\noptions = [' + "{a = 1}," * 7000 + "]",
    "forms": "forms = [" + "{}," * 19_000 + "]",
    "prompts": '[[steps]]\nkind = "share"\nprompts = [' + '"<b>",' * 9000 + "]",
    "brackets": "a = " + "[" * 29_000 + "]" * 29_000,
    "braces": "a = " + "{a = " * 11_000,
    "word": f'strategy = "{"a" * 59_000}"',
    "angles": '[[steps]]\nkind = "read"\ntext = """' + "<" * 58_000 + '"""',
    "pictures": '[[steps]]\nkind = "read"\ntext = """' + "![" * 29_000 + '"""',
    "digits": "a = " + "1" * 59_000,
}


@pytest.mark.parametrize("text", COSTLY.values(), ids=COSTLY)
def test_no_text_keeps_a_page_thread_busy(text: str) -> None:
    library.catalogue()
    began = time.process_time()
    found, mistakes = read_text(text[:MOST_SIGNS], library.catalogue())
    assert found is None
    assert time.process_time() - began < 2
    assert len(mistakes) < 4000
    assert all(len(mistake.sentence) < 400 for mistake in mistakes)
    assert all(mistake.sentence.isprintable() for mistake in mistakes)


VALUES = st.recursive(
    st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False)
    | st.dates()
    | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
    | st.sampled_from(["share", "respond", "me", "A", "all", "<b>", "x" * 5000, "step-1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner),
    max_leaves=5,
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_value_in_any_place_is_a_mistake_or_is_read(data: st.DataObject) -> None:
    toml: Any = copy.deepcopy(tomllib.loads(WHOLE))
    spot: Any = toml
    for _ in range(data.draw(st.integers(0, 4))):
        inner = spot.values() if isinstance(spot, dict) else spot
        deeper = [each for each in inner if isinstance(each, dict | list) and each]
        if deeper:
            spot = data.draw(st.sampled_from(deeper))
    places = list(spot) if isinstance(spot, dict) else list(range(len(spot)))
    spot[data.draw(st.sampled_from(places))] = data.draw(VALUES)
    text = editing.written(toml)
    found, mistakes = read_text(text, library.catalogue())
    assert (found is None) == bool(mistakes)
    lines = text.count("\n") + 1
    assert all(1 <= mistake.line <= lines for mistake in mistakes)
    if found is not None:
        again = editing.neutral(tomllib.loads(text))
        assert read_text(editing.written(again), library.catalogue())[0] is not None
