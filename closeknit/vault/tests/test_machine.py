"""The vault under any history, and the tests of that test: planted bugs it has to find."""

from collections.abc import Callable

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from closeknit.vault import About, VaultError, new_bond_key
from closeknit.vault.tests import test_entries, test_envelopes
from closeknit.vault.tests.cast import Someone, row
from closeknit.vault.tests.machine import VaultMachine
from closeknit.vault.tests.mutants import MUTANTS, Mutant, planted

HISTORIES = settings(max_examples=40, stateful_step_count=30, deadline=None)
# A planted bug has only to be found, not to be made small.
HUNT = settings(
    HISTORIES,
    max_examples=300,
    derandomize=True,
    phases=[Phase.generate],
    report_multiple_bugs=False,
    database=None,
)


def test_each_opens_exactly_what_is_theirs_in_any_history() -> None:
    run_state_machine_as_test(VaultMachine, settings=HISTORIES)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_planted_bug_is_found(mutant: Mutant) -> None:
    with planted(mutant), pytest.raises((AssertionError, VaultError, pytest.fail.Exception)):
        look(mutant.found_by)


@pytest.mark.parametrize("check", ["machine", "places", "two readings", "rewriting", "late words"])
def test_without_a_planted_bug_nothing_is_found(check: str) -> None:
    if check == "machine":
        run_state_machine_as_test(VaultMachine, settings=settings(HUNT, max_examples=20))
    else:
        look(check)


def look(check: str) -> None:
    """Runs the named check once."""
    alice, bob, bond_key = Someone.new(), Someone.new(), new_bond_key(row(), 1)
    if check == "machine":
        run_state_machine_as_test(VaultMachine, settings=HUNT)
    elif check == "two readings":
        test_envelopes.test_a_body_with_two_readings_is_refused(alice, bond_key)
    elif check == "rewriting":
        test_envelopes.test_a_reader_cannot_rewrite_what_the_author_takes_for_their_own(
            alice, bond_key
        )
    elif check == "late words":
        test_entries.test_only_what_the_completing_entry_is_or_lists_counts(alice, bob)
    else:
        changes: list[Callable[[About], About]] = [
            lambda about: about._replace(author=row()),
            lambda about: about._replace(bond=row()),
        ]
        for changed in changes:
            test_envelopes.test_words_open_in_their_place_alone(alice, bob, bond_key, changed)
