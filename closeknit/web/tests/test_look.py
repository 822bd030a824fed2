"""What can be computed about the look: contrast, weight, and what the policy forbids."""

import gzip
import re
from itertools import product
from pathlib import Path

import django_htmx
import pytest

PACKAGE = Path(__file__).parents[2]
STATIC = PACKAGE / "web" / "static"
TEMPLATES = sorted(PACKAGE.glob("**/templates/**/*.html"))
BASE = (PACKAGE / "web" / "templates" / "base.html").read_text()
TOKENS = (STATIC / "css" / "tokens.css").read_text()
DAY, NIGHT = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", part)) for part in TOKENS.split("@media")[:2]
)
GROUNDS = ("ground", "paper", "sunk")
TEXTS = ("ink", "ink-soft", "worry", *(f"thread-{index}" for index in range(1, 9)))


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", [DAY, NIGHT], ids=["day", "night"])
def test_every_text_can_be_read_on_every_ground(mode: dict[str, str]) -> None:
    pairs = {
        (text, ground): contrast(mode[text], mode[ground])
        for text, ground in product(TEXTS, GROUNDS)
    }
    pairs["on-ink", "ink"] = contrast(mode["on-ink"], mode["ink"])
    assert {pair: ratio for pair, ratio in pairs.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("mode", [DAY, NIGHT], ids=["day", "night"])
def test_borders_of_fields_and_focus_rings_can_be_seen(mode: dict[str, str]) -> None:
    pairs = {
        (mark, ground): contrast(mode[mark], mode[ground])
        for mark, ground in product(("edge", "focus"), GROUNDS)
    }
    assert {pair: ratio for pair, ratio in pairs.items() if ratio < 3} == {}


def test_night_names_every_colour_anew() -> None:
    assert set(DAY) == set(NIGHT)


def weight(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def loaded(module: Path) -> set[Path]:
    """A module with all that it imports at once; what it only loads when needed is left out."""
    imports = re.findall(r'^import .*?"(\..*?)";$', module.read_text(), re.MULTILINE)
    return {module}.union(*(loaded((module.parent / name).resolve()) for name in imports))


def elements(*names: str) -> set[Path]:
    return set().union(*(loaded(STATIC / f"js/elements/{name}.js") for name in names))


def of_a_sitting() -> set[Path]:
    """What a page with everything that a page of a sitting has loads before anything is typed."""
    return loaded(STATIC / "js" / "main.js") | elements("exit", "draft", "live", "length")


def test_a_first_load_is_light() -> None:
    """Goal 10 of the performance document."""
    htmx = Path(django_htmx.__file__).parent / "static" / "django_htmx" / "htmx-2.min.js"
    scripts = sum(map(weight, of_a_sitting()))
    styles = sum(map(weight, STATIC.glob("css/*.css")))
    assert scripts + weight(htmx) <= 28_000
    assert scripts + styles <= 24_500


def test_the_coach_comes_only_with_a_field_for_it_and_is_light() -> None:
    coach = elements("coach", "words", "sentence") - of_a_sitting()
    assert STATIC / "js" / "elements" / "coach.js" in coach
    assert sum(map(weight, coach)) <= 6_800


def test_every_style_sheet_is_linked() -> None:
    linked = set(re.findall(r"css/(\w+\.css)", BASE))
    assert linked == {path.name for path in STATIC.glob("css/*.css")}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_has_nothing_that_the_policy_forbids(template: Path) -> None:
    html = template.read_text()
    assert not re.findall(r"<style|\sstyle=|\son[a-z]+=|javascript:|hx-on", html)
    assert not re.findall(r"<script(?![^>]*\ssrc=)", html)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_class_of_a_template_is_known_to_a_style_sheet(template: Path) -> None:
    sheets = "".join(path.read_text() for path in PACKAGE.glob("*/static/*/*.css"))
    known = set(re.findall(r"\.(-?[a-z][\w-]*)", sheets))
    plain = re.sub(r"{%.*?%}|{{.*?}}|{#.*?#}", " ", template.read_text(), flags=re.DOTALL)
    used = {name for names in re.findall(r'class="([^"]*)"', plain) for name in names.split()}
    assert {name for name in used if not name.endswith("-")} - known == set()


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_the_voice_neither_shouts_nor_admonishes(template: Path) -> None:
    text = re.sub(r"{%.*?%}|{{.*?}}|{#.*?#}|<[^>]*>", " ", template.read_text(), flags=re.DOTALL)
    assert not re.findall(r"!(?!\[)|\b[Ss]hould\b|\b[Ss]ubmit\b|\b[Ss]kip\b", text)
