"""Meeting a complaint by counter-attack or denial: after Gottman 1994, *What Predicts Divorce?*."""

from closeknit.coach.rules.defensiveness import denied, excused, returned
from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = (*excused.RULES, *returned.RULES, *denied.RULES)
