"""Advice that comes before the other was heard.

After Thomas Gordon, "Parent Effectiveness Training" (1970), who counts advising among the
roadblocks to listening. Where advice is early, `advising` says.
"""

from closeknit.coach.rules.advice import asking, placing, telling, urging

RULES = (*urging.RULES, *placing.RULES, *asking.RULES, *telling.RULES)
