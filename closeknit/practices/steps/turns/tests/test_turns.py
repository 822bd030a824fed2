"""Turns on one clock: nothing is asked, and without a script the page says enough to do it."""

import re
from types import SimpleNamespace

from django.template.loader import render_to_string

from closeknit.practices.steps import turns

STEP = SimpleNamespace(
    turns=6, seconds=120, speaker="Say *one* thing.", listener="Listen to the end <b>."
)


def test_it_asks_for_nothing() -> None:
    assert turns.KIND.form is None
    assert turns.KIND.button == "Go on"


def test_without_a_script_any_clock_will_do() -> None:
    html = render_to_string(turns.KIND.template, {"step": STEP, "clock": "sitting-heard"})
    assert "2 minutes each, 6 turns. Any clock will do." in html
    assert '<div class="clock-face" hidden>' in html
    assert "Say <em>one</em> thing." in html
    assert "Listen to the end &lt;b&gt;." in html


def test_the_clock_knows_its_plan_and_its_name_and_sends_nothing() -> None:
    html = render_to_string(turns.KIND.template, {"step": STEP, "clock": '"><i>'})
    assert re.search(r'<ck-turns class="clock" turns="6" seconds="120" name="&quot;&gt;', html)
    assert set(re.findall(r"<button[^>]*?type=\"(\w+)\"", html)) == {"button"}
    assert html.count("<button") == html.count('type="button"')
    assert "<form" not in html
    assert "<input" not in html


def test_more_than_two_take_turns_where_more_than_two_are_there() -> None:
    html = render_to_string(turns.KIND.template, {"step": STEP, "clock": "x", "voices": 3})
    assert ' voices="3"' in html
