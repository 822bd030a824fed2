"""How will the other answer? Private, before the words open; it ends in a question to ask, because
guessing makes nobody more accurate, and asking does (Eyal, Steffel and Epley 2018)."""

from closeknit.practices.steps.kind import StepKind
from closeknit.practices.steps.writing import written

KIND = StepKind(form=written, template="steps/writing.html", button="Keep my guess")
