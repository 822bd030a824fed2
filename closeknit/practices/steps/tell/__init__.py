"""Words that the bond can read at once: an appreciation, an affirmation."""

from closeknit.practices.steps.kind import StepKind
from closeknit.practices.steps.writing import written

KIND = StepKind(form=written, template="steps/writing.html", button="Keep it for me")
