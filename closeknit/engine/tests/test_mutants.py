"""The model check finds each planted mistake, and finds it for what it is."""

import pytest

from closeknit.engine import Act

from .model import explore
from .mutants import MUTANTS
from .mutants_of_kinds import MUTANTS_OF_KINDS
from .world import Found

LEFT_OUT = {Act.PASS, Act.SET_ASIDE, Act.WITHDRAW, Act.KEEP}

EVERY_MUTANT = MUTANTS | MUTANTS_OF_KINDS

CLASSES = {
    "agreement",
    "crash",
    "dead end",
    "does it twice",
    "does what it does not offer",
    "groundless",
    "late guess",
    "leak",
    "lost words",
    "order dependence",
    "overlap",
    "own event leaks",
    "refuses what it offers",
    "same instant",
    "shortened",
    "talk",
    "words vanish",
    "wrong reason",
}
"""What the model check can find."""


@pytest.mark.parametrize("name", EVERY_MUTANT)
def test_the_model_check_finds(name: str) -> None:
    mutant = EVERY_MUTANT[name]
    with mutant.beneath(), pytest.raises(Found) as found:
        explore(
            mutant.rules,
            mutant.script,
            mutant.people,
            without=LEFT_OUT if len(mutant.people) > 2 else (),
            leaving=mutant.leaving,
            slowly=mutant.slowly,
            hands=mutant.hands,
        )
    assert found.value.mistake == mutant.mistake


def test_there_is_a_mutant_of_each_class() -> None:
    assert {mutant.mistake for mutant in EVERY_MUTANT.values()} == CLASSES
