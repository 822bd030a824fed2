"""Measures what the coach does, on texts that somebody has labelled.

This package knows labels, statistics and the floors that a figure has to reach. It refuses to know
how the coach decides: it calls the same three functions as everybody else. Figures on the examples
of a rule's own author are no evidence, so the texts come from outside of the project.
"""

from closeknit.coach.evaluating.measuring import evaluate
from closeknit.coach.evaluating.results import Evaluation

__all__ = ["Evaluation", "evaluate"]
