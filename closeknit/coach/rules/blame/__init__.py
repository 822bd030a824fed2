"""The fault for what happened, or for one's own state, is put onto the other.

Rosenberg 2003, *Nonviolent Communication*, tells what sets a feeling off from what causes it;
Gordon 1970, *Parent Effectiveness Training*, counts blaming among the roadblocks to being heard.
"""

from closeknit.coach.rules.blame import (
    because,
    done_to,
    fault,
    if_only,
    plainly,
    pushed,
    ruined,
    wearing,
)
from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *fault.RULES,
    *because.RULES,
    *ruined.RULES,
    *done_to.RULES,
    *pushed.RULES,
    *if_only.RULES,
    *plainly.RULES,
    *wearing.RULES,
)
