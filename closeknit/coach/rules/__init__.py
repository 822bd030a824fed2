"""What the rules look for. One module for each kind; a rule is data with its reason and examples.

A rule knows wordings and the idea behind them. It refuses to know persons, scores and whether
anybody will send the text.
"""

from closeknit.coach.rules import (
    absolute,
    advice,
    apology,
    blame,
    contempt,
    defensiveness,
    demand,
    faux_feeling,
    label,
    mind_reading,
    minimising,
    one_up,
)
from closeknit.coach.rules.rule import Rule
from closeknit.coach.rules.rulebook import Rulebook

DRAFT: tuple[Rule, ...] = (
    *blame.RULES,
    *label.RULES,
    *contempt.RULES,
    *demand.RULES,
    *apology.RULES,
    *faux_feeling.RULES,
    *absolute.RULES,
    *mind_reading.RULES,
    *defensiveness.RULES,
)
"""Everything that is looked for in a draft."""

REPLY: tuple[Rule, ...] = (*advice.RULES, *minimising.RULES, *one_up.RULES)
"""Everything that is looked for in a reply."""

DRAFT_BOOK, REPLY_BOOK = Rulebook(DRAFT), Rulebook(REPLY)
