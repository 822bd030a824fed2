"""Measures on a tiny labelled folder, and says what is wrong in it."""

import json
import math
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from closeknit.coach import DEFAULT, Acts, Kind, Report
from closeknit.coach.evaluating import Evaluation, evaluate, tables
from closeknit.coach.evaluating.figures import (
    FALSE,
    MISSED,
    NEITHER,
    RIGHT,
    bootstrap_f1,
    bootstrap_macro_f1,
    counts,
    macro_f1,
    quantile,
    wilson,
)
from closeknit.coach.evaluating.published import act
from closeknit.coach.evaluating.reading import read
from closeknit.coach.evaluating.results import Figure
from closeknit.coach.evaluating.sources import written

ROOT = Path(__file__).parents[3]


def line(text: str, *labels: str, task: str = "draft", **more: object) -> str:
    kinds = [{"kind": kind, "words": ""} for kind in labels]
    return json.dumps({"id": "x", "task": task, "text": text, "labels": kinds, **more})


MESSAGES = (
    line("You never listen to me.", "absolute"),
    line("You never ring me back.", "label"),
    line("Every blessed Sunday it is I who peel, and you who read.", "absolute"),
    line("See you at five.", harmless=True),
    line("What was it like?", "question", "open", task="reply", said="I was at the lake."),
    line("I work at the post office.", "depth-fact", task="disclosure"),
)
ANNOMI = """speaker,text,n_ann,main,q,qsub,context,group
therapist,What brings you here?,1,question,1.0,open,Hello.,0
therapist,Do you smoke?,10,question,0.9,closed,,0
client,No.,1,,,,,0
therapist,So you feel alone with it.,1,reflection,0.0,,Nobody asks.,1
therapist,Okay.,10,other,0.1,,,1
therapist,You should try gum.,1,therapist_input,,,,1
"""
CLAFF = """text,Emotional_disclosure,Information_disclosure,Emo_support,group
I<U+0092>m so sorry you go through this.,0,0,1,a
I moved to Leeds in May.,0,1,0.0,a
I cried all night.,1,0,0,b
Not labelled.,,,,b
"""
GOEMOTIONS = """text,labels
You never fail to make me laugh.,"amusement, joy"
You are an idiot.,anger
Fine by me.,neutral
"""
INTIMACY = "text,score\nWhat is your favourite food?,-0.3\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "messages.jsonl").write_text("\n".join(MESSAGES) + "\n\n", "utf-8")
    for name, text in (
        ("annomi", ANNOMI),
        ("claff_offmychest", CLAFF),
        ("goemotions", GOEMOTIONS),
        ("question_intimacy", INTIMACY),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "dev.csv").write_text(text, "utf-8")
    return tmp_path


def figure(found: Evaluation, name: str) -> Figure:
    return next(each for each in found.figures if each.id == name)


def test_everything_labelled_is_found_and_measured(folder: Path) -> None:
    found = evaluate([folder], rounds=1)
    assert found.mistakes == ()
    assert found.files == {
        "annomi/dev.csv": 5,
        "claff_offmychest/dev.csv": 3,
        "goemotions/dev.csv": 2,
        "messages.jsonl": 6,
        "question_intimacy/dev.csv": 1,
    }
    assert {each.id for each in found.figures} == {
        "harmless-messages", "help-unneeded", "depth", "question", "question-surely", "open-closed", "acts",
        "validation-precision", "validation-recall", "feeling", "fact", "harmless-comments", "neutral-comments",
        "questions-noticed", "speed-ordinary-p50", "speed-ordinary-p99", "speed-ordinary-ratio",
        "speed-hostile-p50", "speed-hostile-p99", "speed-hostile-ratio",
    }  # fmt: skip


def test_a_hint_is_right_where_its_kind_is_labelled_and_near_where_another_is(
    folder: Path,
) -> None:
    found = evaluate([folder / "messages.jsonl"], rounds=1)
    absolute = next(each for each in found.hints if each.kind == "absolute")
    assert (absolute.counts.labelled, absolute.counts.shown, absolute.counts.right) == (2, 2, 1)
    assert absolute.near == 2
    assert (absolute.counts.precision, absolute.counts.recall) == (0.5, 0.5)
    assert absolute.met is False
    assert [each.kind for each in found.hints if not each.on] == [
        kind for kind in map(str, [each.kind for each in found.hints]) if Kind(kind) not in DEFAULT
    ]
    assert figure(found, "harmless-messages").value == 0
    strengths = {each.kind: each.counts for each in found.strengths}
    assert strengths["open"].right == strengths["question"].right == 1


def test_danger_that_is_coached_breaks_its_floor(tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text(line("You never listen to me.", danger=True), "utf-8")
    found = evaluate([tmp_path], rounds=1)
    coached = figure(found, "danger-coached")
    assert (coached.value, coached.of, coached.met) == (1, 1, False)
    assert figure(found, "danger-helped").value == 0


def test_tables_for_people_pages_and_programs(folder: Path) -> None:
    found = evaluate([folder], rounds=1)
    text, page, keys = (
        tables.as_text(found),
        tables.as_markdown(found),
        json.loads(tables.as_json(found)),
    )
    assert "annomi/dev.csv (5)" in text
    assert "| kind | labelled |" in page
    assert all(row.count("|") > 3 for row in page.splitlines() if row.startswith("|"))
    assert [*keys] == ["version", "files", "hints", "strengths", "figures", "mistakes"]
    told = f"a\n{tables.BEGIN}\nold\n{tables.END}\nb"
    assert tables.with_table(told, "new") == f"a\n{tables.BEGIN}\nnew\n{tables.END}\nb"


@pytest.mark.parametrize(
    ("name", "content", "where", "sentence"),
    [
        ("a.jsonl", b"{", 1, "It is not JSON."),
        ("a.jsonl", b"\n[]", 2, "It is JSON, but no object with task, text and labels."),
        ("a.jsonl", b'{"task": "draft", "labels": []}', 1, "Its text is missing or no text."),
        ("a.jsonl", b'{"task": "ode", "text": ""}', 1, "“ode” is no task: draft, reply, disclosure."),
        ("a.jsonl", b'{"task": "draft", "text": ""}', 1, "Its labels are missing or no list of objects with a kind."),
        ("a.jsonl", line("x", "rude").encode(), 1, "“rude” is no kind of label."),
        ("a.jsonl", line("x", danger="no").encode(), 1, "Its danger is neither true nor false."),
        ("a.jsonl", b"\xff\n", None, "It is not in UTF-8."),
        ("a.jsonl", b"", None, "There is nothing labelled in it."),
        ("a.csv", b'text,score\n"open', 2, "It is no CSV table (unexpected end of data)."),
        ("a.csv", b"one,two\n1,2\n", 1, "Its columns are those of no table that is known here (annomi, claff_offmychest, goemotions, question_intimacy)."),
        ("annomi/a.csv", b"speaker,text\n", 1, "A table of annomi also has the columns n_ann, main, q, qsub, context, group."),
        ("a.csv", b"speaker,text,n_ann,main,q,qsub,context,group\ntherapist,x,1,question,much,,,0\n", 2, "“much” is no value of q: a number."),
        ("a.csv", b"speaker,text,n_ann,main,q,qsub,context,group\ntherapist,x,1,shout,,,,0\n", 2, "“shout” is no value of main."),
        ("a.csv", b"text,score\nonly\n", 2, "This row has fewer columns than the first."),
        ("a.csv", CLAFF.replace("0.0", "9").encode(), 3, "“9” is no value of Emo_support: 0 or 1."),
    ],
)  # fmt: skip
def test_a_mistake_has_file_line_and_sentence_and_the_rest_is_measured(
    tmp_path: Path, name: str, content: bytes, where: int | None, sentence: str
) -> None:
    (tmp_path / "good.jsonl").write_text(MESSAGES[0], "utf-8")
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(content)
    found = read([tmp_path])
    [mistake] = found.mistakes
    assert (mistake.path, mistake.line, mistake.sentence) == (tmp_path / name, where, sentence)
    assert len(found.messages) == 1


def test_a_file_that_is_wrong_throughout_is_not_recited(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("wrong\n" * 500, "utf-8")
    assert len(read([tmp_path]).mistakes) == 21


def test_the_command_says_what_is_wrong_and_ends_with_two(folder: Path) -> None:
    (folder / "more.jsonl").write_text("{", "utf-8")
    done = _run(folder, "--json")
    assert (done.returncode, done.stderr) == (2, f"{folder / 'more.jsonl'}:1: It is not JSON.\n")
    assert json.loads(done.stdout)["files"]["messages.jsonl"] == 6
    missing = _run(folder / "nowhere")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert missing.stderr == f"{folder / 'nowhere'}: This folder is not there.\n"


def _run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "closeknit.cli", "coach", "evaluate", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )


def test_a_page_gets_its_table_anew(folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"# Above\n{tables.BEGIN}\n{tables.END}\nbelow\n", "utf-8")
    command = [sys.executable, "-m", "closeknit.coach.evaluating", str(page), str(folder)]
    assert subprocess.run(command, check=False, cwd=ROOT).returncode == 0
    assert page.read_text("utf-8").startswith(f"# Above\n{tables.BEGIN}\nMeasured on")


def test_signs_that_were_written_out_are_read() -> None:
    assert written("I<U+0092>m <U+2764> <U+D83D>") == "I’m ❤ \ufffd"


def test_a_reply_has_one_act() -> None:
    assert act(Report(acts=Acts(question=True, advice=0.4))) == "question"
    assert act(Report(acts=Acts(question=True, advice=0.9))) == "therapist_input"
    assert act(Report(acts=Acts(reflection=0.6, advice=0.6))) == "reflection"
    assert act(Report(acts=Acts(reflection=0.6, advice=0.7))) == "therapist_input"
    assert act(Report(acts=Acts(reflection=0.4, advice=0.4))) == "other"


def test_wilson_agrees_with_published_values() -> None:
    """Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I."""
    for successes, of, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        assert wilson(successes, of) == pytest.approx((low, high), abs=5e-5)
    assert wilson(0, 0) is None


@given(st.integers(0, 500), st.integers(1, 500))
def test_wilson_holds_the_share_and_stays_between_none_and_all(successes: int, more: int) -> None:
    found = wilson(successes, successes + more)
    assert found is not None
    low, high = found
    assert 0 <= low <= successes / (successes + more) <= high <= 1


def test_shares_of_nothing_are_not_numbers() -> None:
    nothing = counts([NEITHER] * 3)
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    assert bootstrap_f1([[NEITHER] * 3]) is None
    assert bootstrap_f1([]) is None
    assert macro_f1([("a", "a")], "ab") is None


def test_f1_is_the_mean_of_precision_and_recall() -> None:
    found = counts([RIGHT, RIGHT, FALSE, MISSED, MISSED, NEITHER])
    assert (found.precision, found.recall) == (2 / 3, 0.5)
    assert found.f1 == pytest.approx(2 / (1 / found.precision + 1 / found.recall))
    assert macro_f1([("a", "a"), ("b", "a"), ("b", "b")], "ab") == pytest.approx(2 / 3)


@cache
def _drawn(seed: int) -> tuple[float, float] | None:
    return bootstrap_f1([[RIGHT] * 60 + [FALSE, MISSED] * 20] * 2, rounds=300, seed=seed)


def test_the_bootstrap_is_repeatable_and_about_as_wide_as_theory_says() -> None:
    drawn = _drawn(1)
    assert drawn is not None
    low, high = drawn
    assert _drawn.__wrapped__(1) == (low, high)
    assert low < 0.75 < high
    # The delta method: F1 is a share of 2 · right among 2 · right + false + missed.
    width = 2 * 1.96 * math.sqrt(0.75 * 0.25 * (2 - 0.75) / (160 * 0.8 * 2))
    assert high - low == pytest.approx(width, rel=0.4)


def test_dialogues_are_drawn_whole() -> None:
    """Alike within, they say as little as one answer each: the interval is wider."""
    right, wrong = ("a", "a"), ("a", "b")
    alike = [[right, right, ("b", "b"), ("b", "b")], [wrong, wrong, ("b", "b"), ("b", "b")]] * 8
    each = [[pair] for cluster in alike for pair in cluster]
    whole, single = (bootstrap_macro_f1(found, "ab") for found in (alike, each))
    assert whole is not None
    assert single is not None
    assert whole[1] - whole[0] > single[1] - single[0] > 0
    assert bootstrap_macro_f1([], "ab") is None


def test_strata_stay_apart() -> None:
    """Drawn together, the one right answer would be lost in many rounds."""
    assert bootstrap_f1([[RIGHT], [NEITHER] * 50]) == (1.0, 1.0)


def test_a_quantile_lies_between_its_neighbours() -> None:
    assert quantile([1, 2, 3, 4], 0.5) == 2.5
    assert quantile([7], 0.99) == 7
