"""Away from the phone: nothing is asked, and without a script the page says enough to do it."""

from types import SimpleNamespace

from django.template.loader import render_to_string

from closeknit.practices.steps import away


def page(*lengths: int, breath: bool = False) -> str:
    step = SimpleNamespace(lengths=lengths, breath=breath)
    return render_to_string(away.KIND.template, {"step": step, "clock": "sitting-look"})


def test_it_asks_for_nothing() -> None:
    assert away.KIND.form is None
    assert away.KIND.button == "Go on"


def test_without_a_script_any_clock_will_do() -> None:
    html = page(30, 120, 3600)
    assert "30 seconds, or 2 minutes, or an hour. Any clock will do." in html
    assert '<div class="clock-face" hidden>' in html


def test_the_first_length_is_chosen_and_one_alone_is_no_choice() -> None:
    html = page(30, 120)
    assert ' lengths="30,120"' in html
    assert html.count('type="radio"') == 2
    assert 'value="30" checked>' in html
    assert 'value="120">' in html
    assert 'type="radio"' not in page(3600)
    assert "An hour." in page(3600)


def test_the_way_out_stands_in_the_dark_too() -> None:
    assert '<button class="dark-exit" form="exit">Exit</button>' in page(30)


def test_who_breathes_along_stays_in_the_light() -> None:
    html = page(60, breath=True)
    assert " breath>" in html
    assert "breath-round" in html
    assert "<dialog" not in html
    assert "in for about four seconds, out for about seven" in html
