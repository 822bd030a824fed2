import os
import re
import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from closeknit.catalogue import BondKind, Catalogue, Pool, Way, load
from closeknit.catalogue.pool_files import SMALL_WORDS
from closeknit.catalogue.reading import plain

# Not CLOSEKNIT_…: those are the settings of the program, and unknown ones are refused at start.
SOURCES = "CATALOGUE_SOURCES"
FIRST_SLICE = {
    "daily-check-in",
    "small-thing",
    "appreciation",
    "remember-closeness",
    "opinions-first",
    "not-too-fast",
    "ladder",
}
# Words that take for granted who somebody is, whom they live with or what they have.
ASSUMING = """
husband wife spouse boyfriend girlfriend sex sexual romantic lover marriage married wedding he she him
her his god church pray prayer kids children son daughter mother father salary rich poor afford homeland
christmas she's he's
"""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def texts_of(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """(where it stands, text) of every word that a person could read."""
    for practice in catalogue.practices:
        whole = (practice.title, practice.why, practice.source, practice.alone)
        yield from ((practice.id, text) for text in whole if text)
        yield from ((practice.id, form.title) for form in practice.forms)
        for step in practice.steps:
            own = (step.title, step.text, step.aloud, step.note, step.placeholder, *step.prompts)
            chosen = [option.text for option in step.options]
            yield from ((f"{practice.id}.{step.key}", text) for text in (*own, *chosen) if text)
    for pool in catalogue.pools.values():
        yield from ((f"{pool.name}.{prompt.key}", prompt.text) for prompt in pool.prompts)


def shingles(text: str, length: int) -> set[tuple[str, ...]]:
    words = plain(text).split()
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def test_the_first_practices_are_there(catalogue: Catalogue) -> None:
    assert catalogue.mistakes == ()
    assert {practice.id for practice in catalogue.practices} >= FIRST_SLICE


def test_no_two_prompts_ask_the_same(catalogue: Catalogue) -> None:
    prompts = [(pool.name, each.text) for pool in catalogue.pools.values() for each in pool.prompts]
    prompts += [(p.id, text) for p in catalogue.practices for s in p.steps for text in s.prompts]
    for (_, one), (_, other) in combinations(prompts, 2):
        assert not shingles(one, 5) & shingles(other, 5), (one, other)
        mine, theirs = (
            set(plain(one).split()) - SMALL_WORDS,
            set(plain(other).split()) - SMALL_WORDS,
        )
        assert len(mine & theirs) / len(mine | theirs) < 0.5, (one, other)


def test_no_sentence_is_said_in_two_practices(catalogue: Catalogue) -> None:
    told: dict[tuple[str, ...], str] = {}
    for practice in catalogue.practices:
        for text in (practice.why, *(step.text for step in practice.steps)):
            for shingle in shingles(text, 9):
                assert told.setdefault(shingle, practice.id) == practice.id, " ".join(shingle)


def test_no_sentence_of_the_sources_is_repeated(
    catalogue: Catalogue, request: pytest.FixtureRequest
) -> None:
    folder = os.environ.get(SOURCES)
    if not folder:
        reason = f"Not compared with the articles: set {SOURCES} to the folder that holds them."
        if reporter := request.config.pluginmanager.get_plugin("terminalreporter"):
            reporter.write_line(f"\n{reason}")
        pytest.skip(reason)
    articles = sorted(Path(folder).glob("*.txt"))
    assert articles, f"{SOURCES} names a folder without texts"
    taken = set().union(*(shingles(each.read_text("utf-8", "replace"), 8) for each in articles))
    for where, text in texts_of(catalogue):
        shared = shingles(text, 8) & taken
        assert not shared, (where, [" ".join(each) for each in shared])


def test_texts_are_plain_and_warm(catalogue: Catalogue) -> None:
    for where, text in texts_of(catalogue):
        words = set(re.findall(r"[\w']+", text.casefold()))
        assert "should" not in words, where
        assert "!" not in text, where
        assert not re.search("[\U0001f000-\U0001faff\u2600-\u27bf]", text), where


def test_nothing_takes_for_granted_who_somebody_is(catalogue: Catalogue) -> None:
    for where, text in texts_of(catalogue):
        assert not set(re.findall(r"[\w']+", text.casefold())) & set(ASSUMING.split()), where


def test_prompts_are_short_questions_with_keys_that_say_something(
    catalogue: Catalogue,
) -> None:
    for pool in catalogue.pools.values():
        for prompt in pool.prompts:
            assert len(prompt.text) <= 110, prompt.text
            assert "?" in prompt.text, prompt.text
            assert not re.fullmatch(r"[\d-]+", prompt.key)


def test_the_ladder_has_eight_rungs_at_each_depth_and_a_smile_on_the_easy_ones(
    catalogue: Catalogue,
) -> None:
    ladder: Pool = catalogue.pools["ladder"]
    for depth in range(1, 6):
        assert len(ladder.left((), BondKind.FRIEND, depth, depth)) >= 8
    for pool in catalogue.pools.values():
        easy = [prompt for prompt in pool.prompts if prompt.depth <= 2]
        assert sum(prompt.light for prompt in easy) * 3 >= len(easy), pool.name


def test_every_practice_says_why_and_how_sure_that_is(catalogue: Catalogue) -> None:
    for practice in catalogue.practices:
        assert re.search(r"\b(19|20)\d\d\b", practice.source) or "pinion" in practice.source
        sentences = re.findall(r"[.?](?=\s|$)", practice.why)
        assert 1 <= len(sentences) <= 4, practice.id


def test_side_by_side_nothing_is_written(catalogue: Catalogue) -> None:
    for practice in catalogue.practices:
        for step in practice.steps:
            if Way.SIDE_BY_SIDE in step.ways and step.kind not in {"read", "pace"}:
                assert step.aloud, f"{practice.id}.{step.key} says nothing to say aloud"


def test_the_daily_check_in_begins_with_one_word_and_one_line(catalogue: Catalogue) -> None:
    daily = catalogue.practice("daily-check-in", 1)
    assert daily.expires_after == 0
    assert (daily.form().key, daily.form().minutes) == ("two-minutes", 2)
    short = [(step.kind, step.length) for step in daily.steps_of(Way.OWN_TIME)]
    assert short == [("share", "word"), ("share", "line"), ("respond", "line")]
    long = [step.key for step in daily.steps_of(Way.OWN_TIME, "ten-minutes")]
    assert long == ["day", "feeling", "mind", "need", "noticed", "heard", "take-up"]
    assert [option.key for option in daily.step("take-up").options] == ["now", "later", "not-today"]


def test_a_hug_is_offered_to_two_people_who_are_no_colleagues(catalogue: Catalogue) -> None:
    need = catalogue.practice("daily-check-in").step("need")

    def offered(bond: BondKind, members: int) -> list[str]:
        return [option.key for option in need.options_for(bond, members)]

    assert offered(BondKind.FAMILY, 2) == ["nothing", "ear", "hand", "hug"]
    assert offered(BondKind.FAMILY, 3) == ["nothing", "ear", "hand"]
    assert offered(BondKind.COLLEAGUE, 2) == ["nothing", "ear", "hand"]


def test_help_names_an_emergency_number_and_somebody_who_listens(catalogue: Catalogue) -> None:
    countries = [page for page in catalogue.help_pages.values() if page.country != "elsewhere"]
    assert len(countries) >= 20
    for page in countries:
        about = {line.about for line in page.lines}
        assert about >= {"emergency", "listening"}, page.name
        assert "check that they still answer" in (page.note or "")
    assert "112" in (catalogue.help_page("XX").note or "")


def test_everything_is_loaded_within_fifty_milliseconds() -> None:
    best = min(_seconds() for _ in range(7))
    assert best < 0.05


def _seconds() -> float:
    began = time.process_time()
    load()
    return time.process_time() - began
