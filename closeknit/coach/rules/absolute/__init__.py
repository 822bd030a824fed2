"""Always and never, with a complaint about the other.

"Always" and "never" turn one event into a trait; Gottman 1994, *What Predicts Divorce?*, counts such
global complaints as criticism.
"""

from closeknit.coach.rules.absolute import always, counting, never

RULES = (*never.RULES, *always.RULES, *counting.RULES)
