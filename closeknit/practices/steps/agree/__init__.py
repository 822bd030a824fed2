"""One drafts, all accept that very revision or write another. What all accept is kept."""

from closeknit.practices.steps.kind import StepKind
from closeknit.practices.steps.writing import written

KIND = StepKind(form=written, template="steps/writing.html", told_button="Suggest this")
