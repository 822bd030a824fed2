"""Told words: read by all at once, so never sealed."""

from closeknit import engine
from closeknit.catalogue import BondKind, Way
from closeknit.engine import Act
from closeknit.practices import library
from closeknit.practices.steps import tell
from closeknit.practices.steps.writing import written

THANKS = library.practice("appreciation")


def test_it_asks_for_words() -> None:
    form = written(THANKS.step("thanks"), BondKind.FRIEND, 2)
    assert not form({"text": " "}).is_valid()
    assert form({"text": "You waited"}).is_valid()


def test_it_is_said_and_not_sealed() -> None:
    assert tell.KIND.form is not None
    assert tell.KIND.form(THANKS.step("thanks"), BondKind.FRIEND, 2)({"text": "You"}).is_valid()
    script = library.script(THANKS, Way.OWN_TIME, None, joint=True)
    assert engine.main_act(script, script.by_key["thanks"]) is Act.TELL
    assert not THANKS.step("thanks").sealed
