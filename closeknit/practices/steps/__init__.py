"""The step kinds, one folder each: what it asks for (its form), how that is put into words, and how
it is shown again. The engine knows when a step may be answered; a kind here knows only how."""

from closeknit.practices.steps import choose, pace, rate, read, reflect, respond, share, tell
from closeknit.practices.steps.kind import StepKind

KINDS: dict[str, StepKind] = {
    "read": read.KIND,
    "reflect": reflect.KIND,
    "share": share.KIND,
    "tell": tell.KIND,
    "choose": choose.KIND,
    "rate": rate.KIND,
    "respond": respond.KIND,
    "pace": pace.KIND,
}
