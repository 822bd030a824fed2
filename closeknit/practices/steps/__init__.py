"""The step kinds, one folder each: what it asks for (its form), how that is put into words, and how
it is shown again. The engine knows when a step may be answered; a kind here knows only how."""

from closeknit.practices.steps import (
    agree,
    away,
    choose,
    guess,
    pace,
    plan,
    rate,
    read,
    reflect,
    respond,
    share,
    tell,
    turns,
)
from closeknit.practices.steps.kind import StepKind

KINDS: dict[str, StepKind] = {
    "read": read.KIND,
    "reflect": reflect.KIND,
    "share": share.KIND,
    "tell": tell.KIND,
    "choose": choose.KIND,
    "rate": rate.KIND,
    "guess": guess.KIND,
    "respond": respond.KIND,
    "turns": turns.KIND,
    "agree": agree.KIND,
    "plan": plan.KIND,
    "away": away.KIND,
    "pace": pace.KIND,
}
