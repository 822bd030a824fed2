"""Scorn, mockery and disgust that treat the other as beneath oneself.

Gottman 1994, *Why Marriages Succeed or Fail*, names contempt as the most corrosive of four ways
to quarrel.
"""

from closeknit.coach.rules.contempt import disgust, looked_down, made_small, mocked, scorned
from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *disgust.RULES,
    *made_small.RULES,
    *looked_down.RULES,
    *mocked.RULES,
    *scorned.RULES,
)
