"""Verdicts on the other's character: insults, names, failings, "what kind of father are you".

Gordon 1970, *Parent Effectiveness Training*, counts name-calling among the roadblocks to talking;
Gottman 1994, *Why Marriages Succeed or Fail*, sets criticism of a person apart from a complaint
about a deed.
"""

from closeknit.coach.rules.label import exclaimed, idioms, names, plain, roles, traits, verdicts
from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *names.RULES,
    *exclaimed.RULES,
    *verdicts.RULES,
    *roles.RULES,
    *traits.RULES,
    *idioms.RULES,
    *plain.RULES,
)
