"""What the program says to somebody on a hard evening, wherever it is written."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from closeknit.coach import rules

PACKAGE = Path(__file__).parents[2] / "closeknit"
TEMPLATES = sorted(PACKAGE.rglob("templates/**/*.html"))
CONTENT = sorted(PACKAGE.rglob("content/**/*.toml"))
CODE = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}|<svg.*?</svg>|<[^>]*>", re.DOTALL)
SPEAKING = re.compile(r'\s(?:aria-label|placeholder|title|alt)="([^"{]*)"')

TONE = {
    "it admonishes": r"\b(?:should|ought to|must not|have to remember)\b",
    "it shouts": r"!(?![=\[])",
    "it smiles": "[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]",
    "it is a machine's word": r"\b(?:submit|invalid|illegal|abort|login|log in|username|password)\b",
    "it is a number for a mistake": r"\berror\s+\d{3}\b|\b(?:403|404|500)\b",
    "it calls a sitting by another name": r"\bsessions?\b",
    "it promises too much": r"\b(?:end-to-end|zero[- ]knowledge|military|unbreakable)\b",
    "it counts people up": r"(?<!\bno )\b(?:streaks?|leaderboard|points|last seen|last online)\b",
    "it presses": r"\b(?:don['’]t miss|hurry|act now|still waiting for you)\b",
}
"""What our voice never does, with how it would sound."""

SAID_TO_PEOPLE = {
    "label", "help_text", "placeholder", "title", "required", "invalid_choice", "invalid_list",
    "low", "high", "text", "button", "told_button",
}  # fmt: skip
OF_THE_HOUSE = ("cli.py", "env.py", "serving", "bench", "demo")
"""What is said on a console to whoever runs this copy may name settings by their names."""


RULES = PACKAGE / "coach" / "rules"
"""Their examples are what people write to each other; what they say is looked at by itself."""


def complaints(text: str) -> list[str]:
    return [why for why, sound in TONE.items() if re.search(sound, text, re.IGNORECASE)]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_speaks_in_our_voice(template: Path) -> None:
    html = template.read_text()
    assert complaints(CODE.sub(" ", html)) == []
    assert [found for said in SPEAKING.findall(html) for found in complaints(said)] == []


@pytest.mark.parametrize("content", CONTENT, ids=lambda path: path.stem)
def test_content_speaks_in_our_voice(content: Path) -> None:
    text = "\n".join(
        line for line in content.read_text().splitlines() if not line.startswith(("source", "url"))
    )
    assert [why for why in complaints(text) if "number" not in why] == []


def test_what_python_says_to_people_is_in_our_voice() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text!r} ({', '.join(complaints(text))})"
        for path in PACKAGE.rglob("*.py")
        if not {"tests", "migrations", *OF_THE_HOUSE} & {*path.parts, path.name}
        if RULES not in path.parents
        for line, text in _said(ast.parse(path.read_text()))
        if complaints(text)
    ]
    assert found == []


def test_the_coach_speaks_in_our_voice() -> None:
    said = {
        f"{rule.id}: {text}": complaints(text)
        for rule in (*rules.DRAFT, *rules.REPLY)
        for text in (rule.why, rule.suggestion or "", rule.plainly or "")
    }
    assert {text: wrong for text, wrong in said.items() if wrong} == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "You should rest.", "Well done!", "A heart ❤️", "Submit", "Error 403", "Your session ended.",
        "A streak of five days", "Hurry", "It is end-to-end encrypted.",
    ],
)  # fmt: skip
def test_a_voice_that_is_not_ours_is_noticed(sentence: str) -> None:
    assert complaints(sentence)


def test_a_voice_that_is_ours_is_let_through() -> None:
    assert complaints("There are no words here yet. Nobody is told.") == []


def _said(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Whole sentences, and what a form or a step calls something; no docstrings."""
    quiet = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    named = {
        id(word.value) for node in ast.walk(tree) if isinstance(node, ast.Call) for word in node.keywords
        if word.arg in SAID_TO_PEOPLE
    }  # fmt: skip
    logged = {
        id(part) for node in ast.walk(tree) if isinstance(node, ast.Call)
        if getattr(node.func, "attr", "") in ("error", "exception", "warning", "info", "debug")
        for part in node.args
    }  # fmt: skip
    raised = {
        id(part) for node in ast.walk(tree) if isinstance(node, ast.Raise)
        for part in ast.walk(node) if _is_our_own_mistake(node)
    }  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            sentence = re.match(r"[A-Z“].*\s.*[.?:]$", node.value, re.DOTALL)
            if (sentence or id(node) in named) and id(node) not in quiet | logged | raised:
                yield node.lineno, node.value


def _is_our_own_mistake(node: ast.Raise) -> bool:
    """Errors of the program's own use, which no person ever reads on a page."""
    made = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
    return getattr(made, "id", getattr(made, "attr", "")) in (
        "ValueError", "TypeError", "RuntimeError", "Tampered", "Locked", "WrongSecret", "KeyError",
    )  # fmt: skip
