"""The phone goes face down, or is breathed with, until a chime. Nothing is asked and nothing is written
down; how long somebody was away stands in that browser's tab and never here."""

from closeknit.practices.steps.kind import StepKind

KIND = StepKind(form=None, template="steps/leaving.html", button="Go on")
