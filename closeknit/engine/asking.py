"""What each step asks for: the act that does it."""

from closeknit.engine.script import AGREED, Kind, Readers, Script, Step
from closeknit.engine.standing import Act


def main_act(script: Script, step: Step) -> Act:
    """The act that does what this step asks."""
    if not script.joint or step.readers in (None, Readers.ME):
        return Act.FINISH
    if step.readers is Readers.OVERLAP:
        return Act.CHOOSE
    if step.readers is Readers.SEALED:
        return Act.SEAL
    if step.kind in AGREED:
        return Act.DRAFT
    return Act.RESPOND if step.kind is Kind.RESPOND else Act.TELL


def main_acts(script: Script, step: Step) -> frozenset[Act]:
    """All acts that do what this step asks: what is drafted can also be accepted."""
    main = main_act(script, step)
    return frozenset({main, Act.ACCEPT}) if main is Act.DRAFT else frozenset({main})
