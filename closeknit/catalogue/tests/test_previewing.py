"""A practice as one page: all of it there, and nothing in it that could run or be fetched."""

import dataclasses
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from closeknit.catalogue import Catalogue, Practice, Way
from closeknit.catalogue.previewing import page
from closeknit.catalogue.tests.folder import POOL, PRACTICE, write
from closeknit.catalogue.tests.test_schema import FULL, POOLS, WORDS
from closeknit.catalogue.tests.texts import PROJECT
from closeknit.catalogue.written import read_text

HOSTILE = "<script src=https://example.org></script><img onerror='x'>\" onload=\"&amp;"
# The page's own elements, and those that Markdown makes.
ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "main", "header", "section", "article"),
    *("div", "p", "h1", "h2", "h3", "dl", "dt", "dd", "ul", "ol", "li", "em", "strong", "textarea"),
}
ATTRIBUTES = {
    *("class", "lang", "charset", "name", "content", "http-equiv"),
    *("rows", "disabled", "aria-label", "placeholder"),
}


class Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.text += [value for name, value in attrs if name == "placeholder" and value]

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def told(html: str) -> str:
    return " ".join(" ".join(Page(html).text).split())


@pytest.fixture(scope="module")
def full() -> tuple[Practice, Catalogue]:
    known = Catalogue(pools=POOLS, vocabularies=WORDS)
    # The order of the form in the text is of no matter here: all steps, as they stand.
    text = FULL[: FULL.index("[[forms]]")] + FULL[FULL.index("[[steps]]") :]
    found, mistakes = read_text(text, known)
    assert found is not None, mistakes
    return found, known


def test_every_way_and_everything_in_it_is_shown(full: tuple[Practice, Catalogue]) -> None:
    said = told(page(*full))
    for name in ("Alone", "Each in your own time", "Side by side, with one phone", "Live, on two"):
        assert name in said
    for part in (
        *("Because.", "Opinion.", "Have tea.", "Leaves", "with its day", "alone, and offered by"),
        *("Say it aloud.", "Which cup?", "3 of 1 prompts", "glad", "A hug (partner; touch"),
        *("An ear", "At most 2.", "few ○ ○ ○ ○ ○ many", "Pots", "leaves", "One beginning"),
        *("4 turns of 1 min each.", "Who speaks: Speak.", "10 min (usual), or 5 min."),
        *("A circle grows", "Kept as: moment.", "I feel", "at four", "daily or weekly"),
        *("Only its author reads it.", "It opens when all have sealed theirs."),
        *("Only what all choose is ever shown.", "All in the bond read it.", "Advice stays closed"),
        "The coach reads along",
    ):
        assert part in said, part


def test_what_is_said_aloud_stands_in_place_of_what_is_written(
    full: tuple[Practice, Catalogue],
) -> None:
    practice, known = full
    aloud = dataclasses.replace(practice, ways=frozenset({Way.SIDE_BY_SIDE}))
    said = told(page(aloud, known))
    assert "Say it aloud." in said
    assert "Say it. " not in said


def test_every_shipped_practice_can_be_shown(catalogue: Catalogue) -> None:
    for practice in catalogue.practices:
        shown = Page(page(practice, catalogue))
        assert shown.elements <= ELEMENTS, practice.id
        assert shown.attributes <= ATTRIBUTES, practice.id
        said = " ".join(" ".join(shown.text).split())
        assert all(step.title.replace("  ", " ") in said for step in practice.steps), practice.id


def test_whatever_stands_in_a_text_stays_text(full: tuple[Practice, Catalogue]) -> None:
    """The loader refuses HTML; a page does not rely on it."""
    practice, known = full
    spoiled = _spoiled(practice)
    pools = {name: _spoiled(pool) for name, pool in known.pools.items()}
    vocabularies = {name: _spoiled(each) for name, each in known.vocabularies.items()}
    html = page(spoiled, Catalogue(pools=pools, vocabularies=vocabularies))
    shown = Page(html)
    assert shown.elements <= ELEMENTS
    assert shown.attributes <= ATTRIBUTES
    assert "<script" not in html
    assert "<script src=https://example.org>" in "".join(shown.text)


KEPT = {"key", "kind", "strategy", "answers", "pool", "vocabulary", "name", "id", "length", "keeps"}


def _spoiled(value: Any, key: str = "") -> Any:
    """The same, with a hostile text in the place of every text that people read."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
        made = {name: _spoiled(inner, name) for name, inner in fields.items()}
        return dataclasses.replace(value, **made)
    if isinstance(value, tuple) and key not in {"hand", "depth", "steps_of"}:
        if key == "steps" and value and isinstance(value[0], str):
            return value
        return tuple(_spoiled(inner, key) for inner in value)
    return HOSTILE if type(value) is str and key not in KEPT else value


def run(*said: str | Path) -> "subprocess.CompletedProcess[str]":
    """The command in a process of its own: the catalogue's tests know no Django either."""
    command = [sys.executable, "-m", "closeknit.cli", "practices", *map(str, said)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_the_command_writes_a_page_that_needs_nothing_else(tmp_path: Path) -> None:
    pool = 'name = "pots"\ntitle = "Pots"\n[[prompts]]\nkey = "a"\ndepth = 1\ntext = "Which pot?"\n'
    write(tmp_path, "pools/pots", pool)
    drawing = PRACTICE.replace('title = "Think"', 'title = "T"\npool = "pots"')
    path = write(tmp_path, "practices/tea", drawing)
    printed = run("preview", path)
    assert (printed.returncode, printed.stderr) == (0, "")
    html = printed.stdout
    assert "<h1>Tea</h1>" in html
    assert "Which pot?" in html
    assert "--ground" in html
    assert "default-src 'none'" in html
    assert not any(far in html for far in ("<script", "url(", "@import", "http://", "https://"))
    out = tmp_path / "tea.html"
    assert run("preview", path, "-o", out).stdout == ""
    assert out.read_text("utf-8") == html


def test_the_command_says_what_is_wrong_and_shows_nothing(tmp_path: Path) -> None:
    bad = write(tmp_path, "practices/tea", PRACTICE.replace("minutes = 5", "minutes = 0"))
    out = tmp_path / "tea.html"
    refused = run("preview", bad, "-o", out)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert f"{bad}:6: " in refused.stderr
    assert not out.exists()
    assert run("preview", tmp_path / "nothing.toml").returncode == 2


def test_the_command_tells_what_it_cannot_show_or_write(tmp_path: Path) -> None:
    good = write(tmp_path, "practices/tea", PRACTICE)
    refused = run("preview", good, "-o", tmp_path / "no" / "x.html")
    assert refused.returncode == 1
    assert "can't be written" in refused.stderr
    refused = run("preview", write(tmp_path, "pools/cups", POOL))
    assert refused.returncode == 1
    assert "holds no practice" in refused.stderr


def test_the_commands_print_what_the_documents_hold() -> None:
    docs = PROJECT / "docs"
    assert run("schema").stdout == (docs / "practice.schema.json").read_text("utf-8")
    assert run("coverage").stdout == (docs / "practices.md").read_text("utf-8")
