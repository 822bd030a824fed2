"""Danger as it is told in passing: indirect, excused, in the words of those who live with it."""

from closeknit.coach.rules.danger.told import (
    farewell,
    force,
    home,
    mastery,
    menace,
    violence,
    watching,
)
from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *violence.RULES,
    *menace.RULES,
    *mastery.RULES,
    *watching.RULES,
    *force.RULES,
    *home.RULES,
    *farewell.RULES,
)
