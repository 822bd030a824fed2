"""Every rule on its own examples, and as data: sentences it must find, and must leave alone."""

import pytest

from closeknit.coach import rules, slots
from closeknit.coach.rules import Rule, danger
from closeknit.coach.rules.finding import find
from closeknit.coach.tokens import sentences

ALL = (*rules.DRAFT, *rules.REPLY, *slots.RULES, *danger.RULES)


def applies(rule: Rule, text: str) -> bool:
    return any(True for sentence in sentences(text) for _ in find(rule, sentence))


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.id)
def test_a_rule_finds_its_examples_and_leaves_the_others_alone(rule: Rule) -> None:
    missed = [text for text in rule.yes if not applies(rule, text)]
    wrong = [text for text in rule.no if applies(rule, text)]
    assert not missed
    assert not wrong


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.id)
def test_a_rule_brings_its_examples_both_ways(rule: Rule) -> None:
    assert len(set(rule.yes)) >= 3
    assert len(set(rule.no)) >= 5


def test_no_two_rules_share_an_id() -> None:
    ids = [rule.id for rule in ALL]
    assert len(ids) == len(set(ids))
