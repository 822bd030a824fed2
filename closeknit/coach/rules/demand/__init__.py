"""Words that press: a threat, an ultimatum, an order that leaves no room.

Rosenberg 2003, *Nonviolent Communication*, tells a request from a demand by what a no would cost;
Gordon 1970, *Parent Effectiveness Training*, counts ordering and threatening among the roadblocks.
"""

from closeknit.coach.rules.demand import final, orders, silencing, ultimatum
from closeknit.coach.rules.rule import Rule

RULES: tuple[Rule, ...] = (*ultimatum.RULES, *final.RULES, *orders.RULES, *silencing.RULES)
