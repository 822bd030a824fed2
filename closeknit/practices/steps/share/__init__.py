"""Each seals an answer; it opens when all have sealed. Alone, it is writing for oneself."""

from closeknit.practices.steps.kind import StepKind
from closeknit.practices.steps.writing import written

KIND = StepKind(form=written, template="steps/writing.html", button="Keep it for me")
