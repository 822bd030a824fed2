"""Mistakes in what single kinds of steps say, and in what stands in files of other kinds."""

from pathlib import Path

import pytest

from closeknit.catalogue import load
from closeknit.catalogue.tests.folder import (
    NAMING,
    PRACTICE,
    PROGRAMME,
    READING,
    TEXTS,
    mistakes_of,
    write,
)
from closeknit.catalogue.tests.folder import VOCABULARY as MOODS

# name: (a step, the line of that step on which the mistake stands, part of the sentence)
STEPS: dict[str, tuple[str, int, str]] = {
    "guess of what is not sealed": (
        'kind = "guess"\nways = ["T"]\nanswers = "think"\ntitle = "x"\ntext = "x"',
        5,
        "Only what is sealed can be guessed",
    ),
    "answer to an agreement": (
        (
            'kind = "agree"\nways = ["T"]\nkeeps = "goal"\ntitle = "x"\ntext = "x"\n[[steps]]\n'
            'key = "then"\nkind = "respond"\nways = ["T"]\nanswers = "new"\ntitle = "x"\ntext = "x"'
        ),
        12,
        "What is agreed on needs no answer",
    ),
    "turns each in their own time": (
        (
            'kind = "turns"\nways = ["T"]\ntitle = "x"\ntext = "x"\nturns = 4\nseconds = 60\n'
            'speaker = "x"\nlistener = "x"'
        ),
        1,
        "so it needs you together",
    ),
    "turns without a clock": (
        'kind = "turns"\nways = ["T"]\ntitle = "x"\ntext = "x"\nspeaker = "x"\nlistener = "x"',
        1,
        '"seconds" is missing',
    ),
    "turns of an hour": (
        (
            'kind = "turns"\nways = ["T"]\ntitle = "x"\ntext = "x"\nturns = 4\nseconds = 3600\n'
            'speaker = "x"\nlistener = "x"'
        ),
        8,
        "from 30 to 900",
    ),
    "overlap out of a vocabulary": (
        (
            'kind = "choose"\nways = ["T"]\nreaders = "overlap"\nvocabulary = "moods"\ntitle = "x"\n'
            'text = "x"'
        ),
        6,
        "too long for an overlap",
    ),
    "overlap alone": (
        'kind = "choose"\nreaders = "overlap"\npool = "cups"\ntitle = "x"\ntext = "x"',
        1,
        "Alone nobody is there",
    ),
    "two places to choose from": (
        (
            'kind = "choose"\nreaders = "me"\npool = "cups"\nvocabulary = "moods"\ntitle = "x"\n'
            'text = "x"'
        ),
        1,
        "needs one thing to choose from",
    ),
    "unknown vocabulary": (
        'kind = "choose"\nreaders = "me"\nvocabulary = "mods"\ntitle = "x"\ntext = "x"',
        5,
        'There is no vocabulary "mods". Did you mean "moods"?',
    ),
    "most of one": (
        'kind = "choose"\nreaders = "me"\nvocabulary = "moods"\nmost = 2\ntitle = "x"\ntext = "x"',
        6,
        "Write several = true",
    ),
    "help that others see": (
        (
            'kind = "choose"\nways = ["T"]\nreaders = "bond"\ntitle = "x"\ntext = "x"\noptions = [\n'
            '{ key = "a", text = "a", care = true },\n{ key = "b", text = "b" }]'
        ),
        9,
        "nobody else's business",
    ),
    "one item": (
        (
            'kind = "rate"\nreaders = "me"\ntitle = "x"\ntext = "x"\n'
            'items = [{ key = "a", text = "a" }]\nscale = { low = "a", high = "b", steps = 3 }'
        ),
        7,
        "Write from 2 to 7 of them, each below [[steps.items]]",
    ),
    "item twice": (
        (
            'kind = "rate"\nreaders = "me"\ntitle = "x"\ntext = "x"\n'
            'items = [{ key = "a", text = "a" },\n{ key = "a", text = "b" }]\n'
            'scale = { low = "a", high = "b", steps = 3 }'
        ),
        8,
        'Two items have the key "a"',
    ),
    "part twice": (
        (
            'kind = "reflect"\ntitle = "x"\ntext = "x"\n'
            'parts = [{ key = "a", label = "a" },\n{ key = "a", label = "b" }]'
        ),
        7,
        'Two parts have the key "a"',
    ),
    "part without a label": (
        (
            'kind = "reflect"\ntitle = "x"\ntext = "x"\n'
            'parts = [{ key = "a", label = "a" },\n{ key = "b" }]'
        ),
        7,
        '"label" is missing in part "b"',
    ),
    "five lengths": (
        'kind = "away"\ntitle = "x"\ntext = "x"\nlengths = [20, 30, 40, 50, 60]',
        6,
        "a list of 1 to 4 whole numbers",
    ),
    "length twice": ('kind = "away"\ntitle = "x"\ntext = "x"\nlengths = [60, 60]', 6, "none twice"),
    "told that is agreed on": (
        'kind = "tell"\nways = ["T"]\ntitle = "x"\ntext = "x"\nkeeps = "goal"',
        7,
        "keeps no goal. What may stand here: promise, boundary, appreciation, moment.",
    ),
    "agreed on that is told": (
        'kind = "agree"\nways = ["T"]\ntitle = "x"\ntext = "x"\nkeeps = "promise"',
        7,
        "keeps no promise",
    ),
    "unknown keepsake": (
        'kind = "tell"\nways = ["T"]\ntitle = "x"\ntext = "x"\nkeeps = "promis"',
        7,
        'Did you mean "promise"?',
    ),
    "hand without a full stop": (
        (
            'kind = "respond"\nways = ["T"]\nanswers = "say"\ntitle = "x"\ntext = "x"\n'
            'reflect_first = true\nhand = "need"'
        ),
        9,
        'like hand = "need.hand"',
    ),
    "hand that nobody can choose": (
        (
            'kind = "respond"\nways = ["T"]\nanswers = "say"\ntitle = "x"\ntext = "x"\n'
            'reflect_first = true\nhand = "say.hand"'
        ),
        9,
        '"say.hand" is not there to be chosen',
    ),
    "reading along where nothing is written": (
        'kind = "pace"\ntitle = "x"\nreads_along = true',
        5,
        "it belongs to: reflect, share, tell, agree",
    ),
    "readers without a word": (
        'kind = "choose"\nreaders = ""\npool = "cups"\ntitle = "x"\ntext = "x"',
        4,
        '"readers" in step "new" is empty',
    ),
}
LENGTH = PRACTICE.count("\n") + 1

# name: (file, what stands in the good one, what stands there instead, line, part of the sentence)
FILES: dict[str, tuple[str, str, str, int, str]] = {
    "vocabulary: another name": ("vocabulary/moods", '"moods"', '"mood"', 1, 'name = "moods"'),
    "vocabulary: no family": (
        "vocabulary/moods",
        MOODS[MOODS.index("[[") :],
        "",
        1,
        "There is no family yet",
    ),
    "vocabulary: no word": (
        "vocabulary/moods",
        MOODS[MOODS.index("[[families.words]]") :],
        "",
        4,
        "has no word to choose",
    ),
    "vocabulary: only retired words": (
        "vocabulary/moods",
        MOODS[MOODS.index('text = "glad"') :],
        'text = "glad"\nretired = true\n',
        4,
        "has no word to choose",
    ),
    "vocabulary: word twice": (
        "vocabulary/moods",
        'text = "calm"',
        'text = "Glad"',
        12,
        '"Glad" stands twice',
    ),
    "vocabulary: key twice": ("vocabulary/moods", '"calm"\ntext', '"glad"\ntext', 12, "twice"),
    "vocabulary: word too long": ("vocabulary/moods", 't = "calm"', f't = "{"x" * 31}"', 14, "30"),
    "reading: unknown practice": ("readings/leaves", '["tea"]', '["tee"]', 8, 'mean "tea"?'),
    "reading: unknown kind": ("readings/leaves", '"book"', '"bok"', 3, 'mean "book"?'),
    "reading: no evidence": (
        "readings/leaves",
        'evidence = "Opinion."',
        "",
        1,
        "Say what was measured, on whom, or that it is opinion",
    ),
    "reading: says nothing": (
        "readings/leaves",
        'says = "Tea is leaves."',
        "",
        1,
        '"says" is missing',
    ),
    "reading: another name": ("readings/leaves", '"leaves"', '"leave"', 1, 'id = "leaves"'),
    "reading: link": ("readings/leaves", "Tea is leaves.", "See https://x.example", 6, "a link"),
    "programme: unknown practice": ("programmes/week", '"tea"', '"tee"', 8, 'mean "tea"?'),
    "programme: unknown form": (
        "programmes/week",
        'heading = "First"',
        'form = "hole"',
        9,
        'has no form "hole". Did you mean "whole"?',
    ),
    "programme: for others": ("programmes/week", '"friend"', '"family"', 8, "Leave one of them"),
    "programme: no part": (
        "programmes/week",
        PROGRAMME[PROGRAMME.index("[[") :],
        "",
        1,
        "There is no part yet",
    ),
    "programme: another name": ("programmes/week", '"week"', '"weak"', 1, 'id = "week"'),
    "programme: key of a practice": (
        "programmes/week",
        'bonds = ["friend"]',
        'bonds = ["friend"]\nways = ["T"]',
        6,
        '"ways" has no place',
    ),
}


@pytest.mark.parametrize(("step", "line", "said"), STEPS.values(), ids=STEPS)
def test_a_mistake_in_a_step_is_told_with_its_line(
    tmp_path: Path, step: str, line: int, said: str
) -> None:
    text = f'{PRACTICE}\n[[steps]]\nkey = "new"\n{step}\n'
    found = mistakes_of(tmp_path, "practices/tea", text)
    place = LENGTH + line
    assert any(each.line == place and said in each.sentence for each in found), found


@pytest.mark.parametrize(("file", "good", "bad", "line", "said"), FILES.values(), ids=FILES)
def test_a_mistake_in_another_file_is_told_with_its_line(
    tmp_path: Path, file: str, good: str, bad: str, line: int, said: str
) -> None:
    text = (TEXTS | NAMING)[file]
    assert text.count(good) == 1
    found = mistakes_of(tmp_path, file, text.replace(good, bad))
    assert any(each.line == line and said in each.sentence for each in found), found


def test_what_begins_alone_can_be_done_alone(tmp_path: Path) -> None:
    text = PRACTICE.replace('["A", "T"]', '["T"]\nbegins = "alone"\nalone = "x"')
    found = mistakes_of(tmp_path, "practices/tea", text.replace(', "just-me"', ""))
    assert any("What begins alone needs way" in each.sentence for each in found)


def test_what_names_a_practice_with_a_mistake_says_which_to_mend_first(tmp_path: Path) -> None:
    for name, text in (TEXTS | NAMING).items():
        write(tmp_path, name, text)
    write(tmp_path, "practices/tea", PRACTICE.replace("minutes = 5", "minutes = 0"))
    catalogue = load(tmp_path)
    assert [(each.file.name, each.line) for each in catalogue.mistakes] == [
        ("tea.toml", 6),
        ("week.toml", 8),
        ("leaves.toml", 8),
    ]
    assert 'Practice "tea" has a mistake itself' in catalogue.mistakes[1].sentence
    assert (dict(catalogue.readings), dict(catalogue.programmes)) == ({}, {})


def test_a_question_needs_no_evidence_and_a_reading_no_author(tmp_path: Path) -> None:
    question = READING.replace('"book"', '"question"').replace('evidence = "Opinion."\n', "")
    question = question.replace('author = "Somebody"\nyear = 1990\n', "")
    assert mistakes_of(tmp_path, "readings/leaves", question) == []


def test_a_retired_word_is_offered_no_more_and_still_found(tmp_path: Path) -> None:
    retired = MOODS.replace('text = "calm"', 'text = "calm"\nretired = true')
    # The text may come back under another key; then both were somebody's answer.
    retired += '\n[[families.words]]\nkey = "calm-again"\ntext = "calm"\n'
    pick = (
        '\n[[steps]]\nkey = "pick"\nkind = "choose"\nreaders = "me"\nvocabulary = "moods"\n'
        'title = "Pick"\ntext = "Which?"\n'
    )
    for name, text in (TEXTS | {"vocabulary/moods": retired}).items():
        write(tmp_path, name, text)
    write(tmp_path, "practices/tea", PRACTICE + pick)
    catalogue = load(tmp_path)
    assert catalogue.mistakes == ()
    family = catalogue.vocabularies["moods"].families[0]
    assert [word.key for word in family.words] == ["glad", "calm-again"]
    assert [word.key for word in family.retired] == ["calm"]
    options = catalogue.practice("tea").step("pick").options
    assert {option.key for option in options} == {"glad", "calm", "calm-again"}
