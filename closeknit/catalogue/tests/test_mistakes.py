from pathlib import Path

import pytest

from closeknit.catalogue import load
from closeknit.catalogue.tests.folder import HELP, POOL, PRACTICE, TEXTS, mistakes_of, write

# name: (what stands in the good file, what stands there instead, line, part of the sentence)
Case = tuple[str, str, int, str]

IN_A_PRACTICE: dict[str, Case] = {
    "unknown key": ('title = "Tea"', 'titel = "Tea"', 3, 'Did you mean "title"?'),
    "missing title": ('title = "Tea"', "", 1, '"title" is missing'),
    "key of a step at the top": ("depth = 1", 'depth = 1\ntext = "x"', 6, "[[steps]]"),
    "title is a number": ('title = "Tea"', "title = 3", 3, "between quotation marks"),
    "empty title": ('title = "Tea"', 'title = " "', 3, "is empty"),
    "title too long": ('title = "Tea"', f'title = "{"x" * 61}"', 3, "there is room for 60"),
    "title of two lines": ('title = "Tea"', 'title = "a\\nb"', 3, "Write one line"),
    "unknown strategy": ('"time"', '"tome"', 4, 'Did you mean "time"?'),
    "unknown way": ('["A", "T"]', '["A",\n"X"]', 8, "What may stand here: A, L, S, T"),
    "way twice": ('["A", "T"]', '["A", "T", "A"]', 7, "stands twice"),
    "no way": ('["A", "T"]', "[]", 7, "Name at least one"),
    "ways are no list": ('["A", "T"]', '"A"', 7, "square brackets"),
    "unknown bond": ('"friend"', '"freind"', 8, 'Did you mean "friend"?'),
    "falling depth": ("depth = 1", "depth = [3, 1]", 5, "falls from 3 to 1"),
    "depth without prompts": ("depth = 1", "depth = [1, 3]", 5, "needs steps of each"),
    "depth of six": ("depth = 1", "depth = 6", 5, "from 1 to 5"),
    "three depths": ("depth = 1", "depth = [1, 2, 3]", 5, "like [1, 5]"),
    "minutes in words": ("minutes = 5", 'minutes = "5"', 6, "without quotation marks"),
    "minutes true": ("minutes = 5", "minutes = true", 6, "whole number"),
    "id is not the file": ('id = "tea"', 'id = "tee"', 1, 'Write id = "tea"'),
    "id of another page": ('id = "tea"', 'id = "own"', 1, "the address of another page"),
    "id with spaces": ('id = "tea"', 'id = "Te a"', 1, "small letters"),
    "expiry in weeks": ("minutes = 5", "minutes = 5\nexpires_after = 90", 7, '"day"'),
    "suggested in words": ("minutes = 5", 'minutes = 5\nsuggested = "no"', 7, "true or false"),
    "no alone text": ('["A", "T"]', '["T"]', 1, '"alone" is missing'),
    "just me without A": ('["A", "T"]', '["T"]\nalone = "x"', 9, "practising alone"),
    "deep colleagues": (
        'depth = 1\nminutes = 5\nways = ["A", "T"]\nbonds = [',
        'depth = 3\nminutes = 5\nways = ["A", "T"]\nbonds = ["colleague", ',
        5,
        "Colleagues go no deeper than 2",
    ),
    "touching colleagues": (
        '"time"\ndepth = 1\nminutes = 5\nways = ["A", "T"]\nbonds = [',
        '"touch"\ndepth = 1\nminutes = 5\nways = ["A", "T"]\nbonds = ["colleague", ',
        8,
        "Touch is not offered to colleagues",
    ),
    "unknown kind": ('"reflect"', '"reflct"', 14, 'Did you mean "reflect"?'),
    "missing kind": ('kind = "reflect"', "", 12, '"kind" is missing in step "think"'),
    "missing text of a step": ('text = "What do you think?"', "", 12, '"text" is missing'),
    "unknown key of a step": ('text = "What do', 'txt = "What do', 16, 'Did you mean "text"?'),
    "key of another kind": (
        'title = "Think"',
        'title = "Think"\nscale = { low = "a", high = "b", steps = 3 }',
        16,
        "it belongs to: rate",
    ),
    "step twice": ('key = "say"', 'key = "think"', 19, 'Two steps have the key "think"'),
    "wrong readers": ('"reflect"', '"reflect"\nreaders = "bond"', 15, 'Write readers = "me"'),
    "unknown readers": ('"reflect"', '"reflect"\nreaders = "you"', 15, "bond, me"),
    "answers nothing": ('answers = "say"', "", 28, '"answers" is missing'),
    "answers a missing step": ('"say"\ntitle = "H', '"sai"\ntitle = "H', 32, 'mean "say"?'),
    "answers a later step": (
        'title = "Say"',
        'title = "Say"\nanswers = "hear"',
        23,
        "comes no earlier",
    ),
    "answers itself": ('title = "Say"', 'title = "Say"\nanswers = "say"', 23, "comes no earlier"),
    "answers private words": (
        'answers = "say"',
        'answers = "think"',
        32,
        "Nobody else can read that one",
    ),
    "answers an answer": (
        'text = "What did you hear?"',
        (
            'text = "What did you hear?"\n[[steps]]\nkey = "more"\nkind = "respond"\nways = ["T"]\n'
            'title = "More"\ntext = "And?"\nanswers = "hear"'
        ),
        41,
        "an answer itself",
    ),
    "way without a step": (
        'kind = "reflect"',
        'kind = "reflect"\nways = ["T"]',
        7,
        'In way A nothing happens in "The whole practice"',
    ),
    "form without a step in some way": (
        'source = "Opinion."',
        (
            'source = "Opinion."\n[[forms]]\nkey = "f"\ntitle = "Brief"\nminutes = 1\n'
            'steps = ["say"]\n[[forms]]\nkey = "g"\ntitle = "G"\nminutes = 1\n'
            'steps = ["think", "say", "hear"]'
        ),
        11,
        'In way A nothing happens in "Brief"',
    ),
    "answers what does not happen": (
        'ways = ["T"]\nanswers',
        'ways = ["T", "A"]\nanswers',
        32,
        "does not happen in way A",
    ),
    "way that the practice lacks": (
        'ways = ["T"]\ntitle',
        'ways = ["T", "S"]\ntitle',
        21,
        "The practice has no way S",
    ),
    "sharing alone": ('ways = ["T"]\ntitle', "title", 18, 'Alone nobody is there for step "say"'),
    "html": ("in *two* lines.", "in <script>x</script> lines.", 25, "holds HTML"),
    "html comment": ("in *two* lines.", "<!-- x -->", 25, "holds HTML"),
    "link": ("in *two* lines.", "[in](two) lines.", 25, "holds a link"),
    "bare address": ("in *two* lines.", "see http://x.example", 25, "holds a link"),
    "picture": ("in *two* lines.", "![two](lines.png)", 25, "holds a picture"),
    "heading": ("in *two* lines.", "## Two lines", 25, "holds a heading"),
    "bold without end": ("in *two* lines.", "in **two lines.", 25, "does not close it"),
    "NUL": ('"What do you think?"', '"What \\u0000 do?"', 16, "U+0000"),
    "turned round": ("in *two* lines.", "in \u202etwo lines.", 25, "U+202E"),
    "text too long": ('"What do you think?"', f'"{"x" * 1201}"', 16, "room for 1200"),
    "no steps": (PRACTICE[PRACTICE.index("[[") :], "", 1, "There is no step yet"),
    "steps are no list": (PRACTICE[PRACTICE.index("[[") :], "steps = 1", 12, "square brackets"),
    "steps are no tables": (PRACTICE[PRACTICE.index("[[") :], "steps = [1]", 12, "[[steps]]"),
    "two kinds of prompts": (
        'title = "Think"',
        'title = "Think"\npool = "cups"\nprompts = ["x"]',
        17,
        "prompts twice",
    ),
    "prompt twice": ('title = "Think"', 'title = "Think"\nprompts = [\n"x",\n"X"]', 18, "twice"),
    "unknown pool": ('title = "Think"', 'title = "Think"\npool = "cup"', 16, 'mean "cups"?'),
    "pool without that depth": (
        'title = "Think"',
        'title = "Think"\npool = "cups"\ndepth = 3',
        17,
        "goes from 1 to 1",
    ),
    "unknown length": ('title = "Think"', 'title = "Think"\nlength = "page"', 16, "length"),
    "no options": (
        'kind = "reflect"',
        'kind = "choose"\nreaders = "me"\noptions = []',
        16,
        "holds 0",
    ),
    "missing options": (
        'kind = "reflect"',
        'kind = "choose"\nreaders = "me"',
        12,
        "needs one thing to choose from",
    ),
    "missing readers": (
        'kind = "reflect"',
        'kind = "choose"\noptions = [{ key = "a", text = "A" }, { key = "b", text = "B" }]',
        12,
        '"readers" is missing',
    ),
    "option twice": (
        'kind = "reflect"',
        (
            'kind = "choose"\nreaders = "me"\noptions = [\n'
            '{ key = "a", text = "A" },\n{ key = "a", text = "B" }]'
        ),
        18,
        'Two options have the key "a"',
    ),
    "option for others": (
        'kind = "reflect"',
        (
            'kind = "choose"\nreaders = "me"\noptions = [\n{ key = "a", text = "A" },\n'
            '{ key = "b", text = "B", bonds = ["family"] }]'
        ),
        18,
        'is for "family", and the practice is not',
    ),
    "scale without end": (
        'kind = "reflect"',
        'kind = "rate"\nreaders = "me"\nscale = { low = "a", steps = 3 }',
        16,
        '"high" is missing',
    ),
    "scale of one": (
        'kind = "reflect"',
        'kind = "rate"\nreaders = "me"\nscale = { low = "a", high = "b", steps = 1 }',
        16,
        "from 2 to 11",
    ),
    "form of unknown steps": (
        'source = "Opinion."',
        (
            'source = "Opinion."\n[[forms]]\nkey = "f"\ntitle = "F"\nminutes = 1\n'
            'steps = ["think", "say", "hear", "sey"]'
        ),
        15,
        'Did you mean "say"?',
    ),
    "form without what it answers": (
        'source = "Opinion."',
        (
            'source = "Opinion."\n[[forms]]\nkey = "f"\ntitle = "F"\nminutes = 1\n'
            'steps = ["think", "hear"]\n[[forms]]\nkey = "g"\ntitle = "G"\nminutes = 1\n'
            'steps = ["think", "say"]'
        ),
        15,
        'includes "hear" and not "say"',
    ),
    "form out of order": (
        'source = "Opinion."',
        (
            'source = "Opinion."\n[[forms]]\nkey = "f"\ntitle = "F"\nminutes = 1\n'
            'steps = ["say", "think", "hear"]'
        ),
        15,
        "changes the order",
    ),
    "step in no form": (
        'source = "Opinion."',
        (
            'source = "Opinion."\n[[forms]]\nkey = "f"\ntitle = "F"\nminutes = 1\nsteps = ["think"]\n'
            '[[forms]]\nkey = "g"\ntitle = "G"\nminutes = 1\nsteps = ["think", "say"]'
        ),
        38,
        'Step "hear" is in no form',
    ),
    "syntax": ('title = "Tea"', 'title = "Tea', 3, "This is not TOML that can be read"),
    "key twice": ('title = "Tea"', 'title = "Tea"\ntitle = "Two"', 4, "This is not TOML"),
    "open to the end": ('"What did you hear?"', '"""What did you hear?', 34, "not TOML"),
}

IN_A_POOL: dict[str, Case] = {
    "name is not the file": ('name = "cups"', 'name = "mugs"', 1, 'Write name = "cups"'),
    "unknown key": ("depth = 2", "deep = 2", 11, 'Did you mean "depth"?'),
    "asks the same": (
        '"What do you like about tea?"',
        '"Your cup: which is it?"',
        12,
        'asks the same as "one"',
    ),
    "key twice": ('key = "two"', 'key = "one"', 10, "Two prompts"),
    "falling depth": ("depth = 1", "depth = 3", 11, "after one of 3"),
    "no prompts": (POOL[POOL.index("[[") :], "", 1, "There is no prompt yet"),
    "prompt too long": ('"Which cup is yours?"', f'"{"cup " * 51}"', 7, "room for 200"),
    "deep colleagues": ("depth = 2", 'depth = 3\nbonds = ["colleague"]', 12, "no deeper than 2"),
}

IN_A_HELP_PAGE: dict[str, Case] = {
    "no day": ("checked = 2026-01-02", "", 1, '"checked" is missing'),
    "day as text": ("2026-01-02", '"2 January"', 3, "like 2026-03-01"),
    "day with time": ("2026-01-02", "2026-01-02T10:00:00", 3, "is to be a day"),
    "no country": ('"NZ"', '"Kiwi"', 1, "no country code"),
    "other country": ('"NZ"', '"AU"', 1, 'Call it "au.toml"'),
    "unknown subject": ('"listening"', '"listning"', 10, 'mean "listening"?'),
    "no way to reach it": ('reach = "Call 1"', "", 5, '"reach" is missing in service "Somebody"'),
    "no service": (HELP[HELP.index("[[") :], "", 1, "There is no service yet"),
}

CASES = [
    pytest.param(file, *case, id=f"{file.split('/')[0]}: {name}")
    for file, cases in {
        "practices/tea": IN_A_PRACTICE,
        "pools/cups": IN_A_POOL,
        "help/nz": IN_A_HELP_PAGE,
    }.items()
    for name, case in cases.items()
]


@pytest.mark.parametrize(("file", "good", "bad", "line", "said"), CASES)
def test_a_mistake_is_told_with_its_line_and_what_to_do(
    tmp_path: Path, file: str, good: str, bad: str, line: int, said: str
) -> None:
    assert TEXTS[file].count(good) == 1
    found = mistakes_of(tmp_path, file, TEXTS[file].replace(good, bad))
    assert any(each.line == line and said in each.sentence for each in found), found


def test_the_good_files_have_no_mistake(tmp_path: Path) -> None:
    assert mistakes_of(tmp_path, "practices/tea", PRACTICE) == []


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    spoiled = PRACTICE.replace('"time"', '"tome"').replace("minutes = 5", "minutes = 0")
    write(tmp_path, "practices/tea", spoiled.replace('id = "tea"', 'id = "tee"'))
    write(tmp_path, "practices/other", "id = ")
    write(tmp_path, "pools/cups", POOL.replace("depth = 2", "depth = 9"))
    found = load(tmp_path).mistakes
    assert [(each.file.name, each.line) for each in found] == [
        ("cups.toml", 11),
        ("other.toml", 1),
        ("tea.toml", 1),
        ("tea.toml", 4),
        ("tea.toml", 6),
    ]


def test_a_file_that_is_not_utf8_is_told_with_the_line(tmp_path: Path) -> None:
    found = mistakes_of(tmp_path, "practices/tea", PRACTICE.encode("utf-16"))
    assert [each.line for each in found] == [1]
    latin = PRACTICE.replace("Because.", "Café.").encode("latin-1")
    found = mistakes_of(tmp_path, "practices/tea", latin)
    assert [(each.line, "UTF-8" in each.sentence) for each in found] == [(9, True)]


def test_a_file_saved_by_windows_is_as_good_as_any(tmp_path: Path) -> None:
    saved = b"\xef\xbb\xbf" + PRACTICE.replace("\n", "\r\n").encode()
    assert mistakes_of(tmp_path, "practices/tea", saved) == []
    spoiled = saved.replace(b'title = "Hear"', b'titel = "Hear"')
    assert [each.line for each in mistakes_of(tmp_path, "practices/tea", spoiled)] == [28, 33]


@pytest.mark.parametrize("hostile", [b"", b"\x00" * 100, b"[" * 50_000, b"a=" + b"[" * 50_000])
def test_a_hostile_file_is_a_mistake_and_never_a_crash(tmp_path: Path, hostile: bytes) -> None:
    assert mistakes_of(tmp_path, "practices/tea", hostile)
    assert mistakes_of(tmp_path, "practices/tea", PRACTICE) == []


def test_every_sentence_speaks_in_our_voice(tmp_path: Path) -> None:
    for file, good, bad, *_ in (case.values for case in CASES):
        text = TEXTS[str(file)].replace(str(good), str(bad))
        for mistake in mistakes_of(tmp_path, str(file), text):
            assert "should" not in mistake.sentence
            assert "!" not in mistake.sentence.replace("![two]", "").replace("<!--", "")
            assert mistake.sentence.endswith((".", "?")), mistake.sentence
        write(tmp_path, str(file), TEXTS[str(file)])
