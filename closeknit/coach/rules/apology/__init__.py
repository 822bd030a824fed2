"""An apology that is taken back."""

from closeknit.coach.rules.apology import reaction, taken_back
from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = (*reaction.RULES, *taken_back.RULES)
