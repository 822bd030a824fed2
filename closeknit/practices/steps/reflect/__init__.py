"""Private writing: read by its author alone, on their private shelf."""

from closeknit.practices.steps.kind import StepKind
from closeknit.practices.steps.writing import written

KIND = StepKind(form=written, template="steps/writing.html", button="Keep it for me")
