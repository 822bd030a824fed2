"""Something to take in, with its source. Nothing is asked; going on is the only act."""

from closeknit.practices.steps.kind import StepKind

KIND = StepKind(form=None, template="steps/read.html", button="Go on")
