"""TODO."""

from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
