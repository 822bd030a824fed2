"""How everything is said: plainly, warmly, in our own words, and once."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from closeknit.catalogue import Catalogue
from closeknit.catalogue.tests.texts import PROJECT, Text, alike, runs, texts_of, the_articles

# Words that take for granted who somebody is, whom they live with or what they have.
_ASSUMING = """
husband wife spouse boyfriend girlfriend sex sexual romantic lover marriage married wedding he she him
her his god church pray prayer kids children son daughter mother father salary rich poor afford homeland
christmas she's he's partner partners partner's
"""
ASSUMING = frozenset(_ASSUMING.split())
# Where studies and books are told of, it is said who took part in them.
ABOUT_SOURCES = {"why", "source", "says", "evidence", "about"}
READINGS = {"reading"}
# Released before practices were compared by what is said aloud; they stay as they are.
FIRST_RELEASED = {"daily-check-in", "small-thing", "appreciation"}
ASKED = {"prompt", "starting point"}
TOLD = {"text", "aloud", "speaker", "listener"}


@pytest.fixture(scope="module")
def every(catalogue: Catalogue) -> list[Text]:
    return list(texts_of(catalogue))


def asking(every: list[Text]) -> list[Text]:
    return [text for text in every if text.field in ASKED]


def test_texts_are_plain_and_warm(every: list[Text]) -> None:
    for text in every:
        told = set(re.findall(r"[\w']+", text.said.casefold()))
        assert "should" not in told, text.where
        assert "!" not in text.said, text.where
        assert not re.search("[\U0001f000-\U0001faff\u2600-\u27bf]", text.said), text.where
        assert "he or she" not in text.said.casefold(), text.where


def test_nothing_takes_for_granted_who_somebody_is(every: list[Text]) -> None:
    for text in every:
        told = set(re.findall(r"[\w']+", text.said.casefold()))
        if text.field not in ABOUT_SOURCES and text.part not in READINGS:
            assert not told & ASSUMING, (text.where, told & ASSUMING)


def test_english_is_british(every: list[Text]) -> None:
    american = re.compile(
        r"(?i)\b(colors?|favor\w*|behavior\w*|centers?|gray|honor\w*|neighbor\w*|theater|gotten"
        r"|recogniz\w+|realiz\w+|apologiz\w+|organiz\w+|learnt|mom|vacation)\b"
    )
    for text in every:
        if text.field != "title" or text.part not in READINGS:
            assert not american.search(text.said), (text.where, text.said)


def test_prompts_are_short_and_have_keys_that_say_something(catalogue: Catalogue) -> None:
    for pool in catalogue.pools.values():
        for prompt in pool.prompts:
            assert len(prompt.text) <= 110, prompt.text
            # Activities are things to do; everything else is a question.
            assert ("?" in prompt.text) == (pool.name != "activities"), prompt.text
            assert not re.fullmatch(r"[\d-]+", prompt.key)


def test_no_two_prompts_ask_the_same(every: list[Text]) -> None:
    for one, other in combinations(asking(every), 2):
        assert not runs(one.said, 5) & runs(other.said, 5), (one, other)
        assert alike(one.said, other.said) < 0.5, (one, other)


def test_no_step_asks_what_a_prompt_or_another_practice_asks(every: list[Text]) -> None:
    told = [text for text in every if text.field in TOLD]
    for one, other in combinations(told, 2):
        if one.home != other.home:
            assert alike(one.said, other.said) < 0.6, (one, other)
    questions = [
        (text, question)
        for text in told
        for question in re.split(r"(?<=[.?])\s+", text.said)
        if "?" in question
    ]
    for (one, mine), (other, theirs) in combinations(questions, 2):
        if one.home != other.home:
            assert alike(mine, theirs) < 0.6, (one.where, mine, other.where, theirs)
    for one, mine in questions:
        for other in asking(every):
            if one.home != other.home:
                assert alike(mine, other.said) < 0.6, (one.where, mine, other)


def test_no_sentence_is_said_in_two_practices(every: list[Text]) -> None:
    said: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for text in every:
        if text.field in TOLD | {"why", "alone", "about"}:
            for run in runs(text.said, 9):
                said[run].add(text.home)
    assert {
        " ".join(run): homes
        for run, homes in said.items()
        if len(homes) > 1 and not homes <= FIRST_RELEASED
    } == {}


def test_no_sentence_of_the_articles_is_repeated(
    every: list[Text], catalogue: Catalogue, request: pytest.FixtureRequest
) -> None:
    """Neither in the content nor in pages, documents and sentences of the program. The titles of
    readings are what they are called."""
    articles = the_articles(request)
    taken = set().union(*(runs(each.read_text("utf-8", "replace"), 8) for each in articles))
    titles = sorted((each.title for each in catalogue.readings.values()), key=len, reverse=True)
    told = [(text.where, text.said) for text in every if text.said not in titles]
    for where, said in (*told, *of_the_program(titles)):
        shared = runs(said, 8) & taken
        assert not shared, (where, [" ".join(each) for each in shared])


def of_the_program(titles: list[str]) -> Iterator[tuple[str, str]]:
    """Templates, documents, and the longer texts in Python files."""
    package = PROJECT / "closeknit"
    pages = [*package.rglob("*.html"), *(PROJECT / "docs").rglob("*.md"), *PROJECT.glob("*.md")]
    for path in pages:
        said = path.read_text("utf-8")
        for title in titles:
            said = said.replace(title, " – ")
        yield str(path), re.sub(r"<[^>]*>|\{%.*?%\}|\{\{.*?\}\}", " ", said)
    for path in package.rglob("*.py"):
        if "tests" not in path.parts:
            yield from ((str(path), said) for said in _strings(path))


def _strings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
