"""Speaking and listening in turns, on a clock between two people or more who share one phone. Nothing
is asked and nothing is written down; the clock stands in that browser's tab and never here."""

from closeknit.practices.steps.kind import StepKind

KIND = StepKind(form=None, template="steps/turning.html", button="Go on")
