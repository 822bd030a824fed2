"""Cues of danger: in any of these a text is not coached. Recall goes before precision here."""

from closeknit.coach.rules.danger import (
    control,
    fear,
    self_harm,
    sexual,
    signs,
    stalking,
    threats,
    told,
    violence,
)
from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *violence.RULES,
    *threats.RULES,
    *control.RULES,
    *stalking.RULES,
    *sexual.RULES,
    *fear.RULES,
    *self_harm.RULES,
    *signs.RULES,
    *told.RULES,
)
