"""Runs `closeknit coach` and gives the exit code: 0 done, 1 some lines were not read, 2 wrong use."""

import argparse
import os
import shutil
import stat
import sys
from collections.abc import Collection, Mapping
from typing import IO

from closeknit.coach import Kind, Report, check_disclosure, check_draft, check_reply
from closeknit.coach.command import choosing, jsonl
from closeknit.coach.command.telling import Look, told

DONE, FAILED, WRONG = 0, 1, 2


def run(options: argparse.Namespace) -> int:
    """What was asked for: lines of JSON, or one text for a person."""
    off = [*options.off, *getattr(options, "off_here", ())]
    try:
        enabled = choosing.enabled(everything=options.all or options.all_here, off=off)
    except choosing.NoSuchKind as wrong:
        return _fail(WRONG, str(wrong))
    if options.jsonl == bool(options.action):
        return _fail(WRONG, "Name one of draft, reply, disclosure and evaluate, or pass --jsonl.")
    if options.action == "evaluate":
        return _evaluate(options)
    return _lines(enabled) if options.jsonl else _text(options, enabled)


def look(stream: IO[str], environ: Mapping[str, str]) -> Look:
    """How wide whatever shows the text is, and whether it can underline."""
    plain = environ.get("NO_COLOR") or environ.get("TERM") == "dumb"
    return Look(shutil.get_terminal_size().columns, colour=stream.isatty() and not plain)


def _lines(enabled: Collection[Kind]) -> int:
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    done = jsonl.answer_all(source, sink, enabled, at_once=not _is_a_file(source.fileno()))
    if not done.wrong:
        return DONE
    many = "One line" if done.wrong == 1 else f"{done.wrong} lines"
    which = (
        f"line {done.first_wrong}" if done.wrong == 1 else f"the first is line {done.first_wrong}"
    )
    return _fail(FAILED, f"{many} could not be read ({which}); the answers say why in their place.")


def _is_a_file(number: int) -> bool:
    return stat.S_ISREG(os.fstat(number).st_mode)


def _text(options: argparse.Namespace, enabled: Collection[Kind]) -> int:
    text = _given(options.text)
    said = _given(options.said) if options.action == "reply" else ""
    report = _report(options.action, text, said, enabled)
    note = options.action == "disclosure"
    shown = "\n".join(told(text, report, look(sys.stdout, os.environ), note=note))
    sys.stdout.write(f"{_fitting(shown, sys.stdout.encoding)}\n")
    sys.stdout.flush()
    return DONE


def _evaluate(options: argparse.Namespace) -> int:
    from closeknit.coach.evaluating import evaluate, tables

    found = evaluate(options.folders)
    if found.measured:
        form = tables.as_json if options.json else tables.as_markdown
        show = form if options.json or options.markdown else tables.as_text
        sys.stdout.write(f"{_fitting(show(found), sys.stdout.encoding)}\n")
        sys.stdout.flush()
    return _fail(WRONG, *map(str, found.mistakes)) if found.mistakes else DONE


def _report(task: str, text: str, said: str, enabled: Collection[Kind]) -> Report:
    if task == "reply":
        return check_reply(text, said, enabled=enabled)
    return (check_draft if task == "draft" else check_disclosure)(text, enabled=enabled)


def _given(text: str) -> str:
    """The words of the command line; those of the standard input where it says "-"."""
    if text == "-":
        if sys.stdin.isatty():
            sys.stderr.write("Write your words; Ctrl-D on a line of its own ends them.\n")
        return sys.stdin.buffer.read().decode("utf-8-sig", "replace").replace("\r\n", "\n")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _fitting(text: str, encoding: str) -> str:
    """What a terminal that is older than our quotation marks can show."""
    return text.encode(encoding, "replace").decode(encoding)


def _fail(code: int, *sentences: str) -> int:
    for sentence in sentences:
        sys.stderr.write(f"{sentence}\n")
    return code
