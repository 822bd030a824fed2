"""A complaint that claims to know what goes on in the other, as a fact."""

from closeknit.coach.rules.mind_reading import heart, motive, plan
from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = (*motive.RULES, *heart.RULES, *plan.RULES)
