"""The model check finds each planted mistake, and finds it for what it is."""

import pytest

from closeknit.engine import Act

from .model import explore
from .mutants import MUTANTS
from .world import Found

LEFT_OUT = {Act.PASS, Act.SET_ASIDE, Act.WITHDRAW, Act.KEEP}


@pytest.mark.parametrize("name", MUTANTS)
def test_the_model_check_finds(name: str) -> None:
    mutant = MUTANTS[name]
    with mutant.beneath(), pytest.raises(Found) as found:
        explore(
            mutant.rules,
            mutant.script,
            mutant.people,
            without=LEFT_OUT if len(mutant.people) > 2 else (),
            leaving=mutant.leaving,
            slowly=mutant.slowly,
        )
    assert found.value.mistake == mutant.mistake


def test_there_is_a_mutant_of_each_class() -> None:
    classes = {"leak", "dead end", "lost words", "order dependence", "own event leaks"}
    assert classes <= {mutant.mistake for mutant in MUTANTS.values()}
