"""Private writing: the same field, kept by its author alone."""

from closeknit import engine
from closeknit.catalogue import BondKind, Way
from closeknit.engine import Act
from closeknit.practices import library
from closeknit.practices.steps import reflect
from closeknit.practices.steps.writing import written

REMEMBER = library.practice("remember-closeness")


def test_it_asks_for_words_and_gives_them_back() -> None:
    form = written(REMEMBER.step("moment"), BondKind.JUST_ME, 1)({"text": "A walk"})
    assert form.is_valid()
    assert form.said() == {"text": "A walk"}


def test_it_is_kept_for_oneself_in_a_bond_too() -> None:
    assert reflect.KIND.form is written
    script = library.script(REMEMBER, Way.OWN_TIME, None, joint=True)
    step = script.by_key["moment"]
    assert step.readers is engine.Readers.ME
    assert engine.main_act(script, step) is Act.FINISH
