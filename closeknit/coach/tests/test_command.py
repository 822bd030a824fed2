"""What a person at a terminal sees."""

import io
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from closeknit.coach import FromRule, Kind, Observation, Report
from closeknit.coach.command.cells import cells, lines, wrapped
from closeknit.coach.command.running import look
from closeknit.coach.command.telling import Look, told
from closeknit.coach.command.underlining import underlined
from closeknit.coach.tests.texts import any_text

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "closeknit.cli", "coach"]


def run(*arguments: str, given: str = "", **environ: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*COMMAND, *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "60", **environ},
    )


def seen(
    span: tuple[int, int] | None, kind: Kind = Kind.ABSOLUTE, suggestion: str | None = None
) -> Observation:
    polarity = "strength" if kind == Kind.FEELING else "hint"
    return Observation(kind, polarity, span, f"Why {kind}.", suggestion, FromRule("a", "b"))


def marked(text: str, *spans: tuple[int, int], columns: int = 40) -> list[str]:
    return [*underlined(text, map(seen, spans), columns, colour=False)]


def test_signs_stand_under_the_words() -> None:
    assert marked("You never listen.", (4, 9)) == ["You never listen.", "    ~~~~~"]
    assert marked("Fine.") == ["Fine."]


def test_wide_and_hanging_characters_keep_the_signs_in_their_place() -> None:
    assert marked("日本 never", (3, 8)) == ["日本 never", "     ~~~~~"]
    assert marked("日本 never", (0, 1)) == ["日本 never", "~~"]
    assert marked("cafe\u0301 never", (6, 11)) == ["cafe\u0301 never", "     ~~~~~"]
    assert marked("👩\u200d👩\u200d👧 no", (6, 8)) == ["👩\u200d👩\u200d👧 no", "   ~~"]
    assert marked("👍🏽 no", (3, 5)) == ["👍🏽 no", "   ~~"]
    assert marked("❤\ufe0f no", (3, 5)) == ["❤\ufe0f no", "   ~~"]
    assert marked("a\u200bb no", (4, 6)) == ["a\u200bb no", "   ~~"]


def test_a_place_goes_on_in_the_next_line() -> None:
    text = "Listen, you never ever listen to me"
    assert marked(text, (8, 29), columns=20) == [
        "Listen, you never",
        "        ~~~~~~~~~",
        "ever listen to me",
        "~~~~~~~~~~~",
    ]
    assert marked("one\n\ntwo", (5, 8)) == ["one", "", "two", "~~~"]
    assert marked("x" * 25, (19, 21), columns=20) == ["x" * 20, " " * 19 + "~", "x" * 5, "~"]


def test_what_would_steer_the_terminal_does_not() -> None:
    [line] = marked("a\x1b[31mb\x00\r\u202e\tc")
    assert line == "a\ufffd[31mb\ufffd c"


def test_a_terminal_underlines_by_itself() -> None:
    found = [seen((0, 3)), seen((4, 6), Kind.FEELING), seen((5, 6))]
    [line] = underlined("You am.", found, 40, colour=True)
    assert line == "\x1b[4;33mYou\x1b[0m \x1b[4;32ma\x1b[0m\x1b[4;33mm\x1b[0m."


@given(text=any_text, columns=st.integers(2, 90))
@settings(max_examples=150, deadline=None)
def test_no_line_is_too_long_and_no_character_is_lost(text: str, columns: int) -> None:
    for paragraph in text.split("\n"):
        row = cells(paragraph)
        assert "".join(paragraph[cell.start : cell.end] for cell in row) == paragraph
        made = [*lines(row, columns)]
        assert all(sum(cell.width for cell in line) <= columns for line in made)
        kept = [cell for line in made for cell in line if not cell.blank]
        assert kept == [cell for cell in row if not cell.blank]


def test_a_hundred_accents_are_drawn_onto_one_letter() -> None:
    assert [cell.width for cell in cells("a" + "\u0301" * 100_000)] == [1]


def test_strengths_come_before_hints_with_why_and_a_beginning() -> None:
    report = Report(
        observations=(
            seen((7, 12), Kind.FEELING),
            seen((0, 5), suggestion="When ____, I felt ____."),
            seen(None, Kind.BLAME, "What would you like to happen?"),
        )
    )
    assert [*told("Never, tired.", report, Look(60))] == [
        "Never, tired.",
        "~~~~~  ~~~~~",
        "",
        "Already there",
        "  “tired”",
        "    Why feeling.",
        "Something to look at",
        "  “Never”",
        "    Why absolute.",
        "    One way to begin: When ____, I felt ____.",
        "  The whole of it",
        "    Why blame.",
        "    What would you like to happen?",
    ]


def test_where_words_hold_danger_only_help_is_named() -> None:
    said = [*told("secret words", Report(silent_because="safety"), Look(60))]
    assert "secret" not in " ".join(said)
    assert "/help/" in " ".join(said)
    assert "112" in " ".join(said)


def test_silence_and_its_reason_are_said_plainly() -> None:
    assert "not approval" in " ".join(told("Hello.", Report(), Look(200)))
    assert "English only" in " ".join(told("Hallo.", Report(silent_because="language"), Look(200)))
    assert [*told(" \n", Report(), Look(60))] == ["There are no words here yet."]
    assert "first 4,000" in " ".join(told("a " * 2_500, Report(), Look(60)))


def test_a_note_is_told_how_deep_it_goes_in_words() -> None:
    deep = " ".join(told("I was afraid.", Report(depth="feeling"), Look(200), note=True))
    assert "how something is for you" in deep
    assert "can’t tell" in " ".join(told("Hm.", Report(), Look(200), note=True))


def test_colour_is_for_terminals_that_want_it() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    assert look(Terminal(), {}).colour
    assert not look(Terminal(), {"NO_COLOR": "1"}).colour
    assert not look(Terminal(), {"TERM": "dumb"}).colour
    assert not look(io.StringIO(), {}).colour


def test_the_words_come_from_the_argument_or_from_the_standard_input() -> None:
    for done in (
        run("draft", "You never listen to me."),
        run("draft", given="You never listen to me.\r\n"),
        run("draft", "-", given="\ufeffYou never listen to me."),
    ):
        assert (done.returncode, done.stderr) == (0, "")
        first, second = done.stdout.splitlines()[:2]
        assert (first, second.startswith("~~~~~~~~~~~~~~~~")) == ("You never listen to me.", True)
        assert "\x1b" not in done.stdout
        assert "Something to look at" in done.stdout


def test_kinds_are_chosen_before_or_after_the_action() -> None:
    for arguments in (
        ("--off", "absolute", "draft", "You never listen to me."),
        ("draft", "--off", "absolute", "--all", "You never listen to me."),
        ("--off", "absolute", "draft", "--off", "blame", "You never listen to me."),
    ):
        assert "Nothing stands out" in run(*arguments).stdout
    wrong = run("draft", "--off", "manners", "x")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "absolute, blame" in wrong.stderr


@pytest.mark.parametrize("arguments", [(), ("--jsonl", "draft", "x")])
def test_what_to_do_is_one_thing(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Name one of draft, reply, disclosure and evaluate")


def test_a_reply_and_a_note_are_read_as_such() -> None:
    assert run("reply", "What was it like?", "--said", "I fell.").returncode == 0
    assert run("disclosure", "I work at the post office.").returncode == 0


def test_an_old_terminal_gets_what_it_can_show() -> None:
    done = run("draft", "caf\u00e9 \u65e5", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("caf? ?")


def test_a_terminal_is_underlined() -> None:
    ours, theirs = pty.openpty()
    environ = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        [*COMMAND, "draft", "You never listen to me."],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        cwd=ROOT,
        env={**environ, "TERM": "xterm"},
    ) as running:
        os.close(theirs)
        shown = b""
        while chunk := _read(ours):
            shown += chunk
        os.close(ours)
        assert running.wait(60) == 0
    assert shown.startswith(b"\x1b[4;33mYou never listen")


def _read(terminal: int) -> bytes:
    """What comes next; nothing where the other end is closed."""
    try:
        return os.read(terminal, 4_096)
    except OSError:
        return b""


def test_django_is_not_even_loaded() -> None:
    look_after = (
        "import sys; from closeknit import cli; code = cli.main(['coach', 'draft', 'Hello.']);"
        "assert code == 0; assert 'django' not in sys.modules; assert 'socket' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", look_after], capture_output=True, cwd=ROOT, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_sentence_of_ours_is_wrapped() -> None:
    assert [*wrapped("one two three", 8)] == ["one two", "three"]
