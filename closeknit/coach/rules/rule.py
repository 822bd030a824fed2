"""What a rule is."""

from dataclasses import dataclass

from closeknit.coach.kinds import Kind


@dataclass(frozen=True, slots=True)
class Rule:
    """One wording-family.

    `kind`: what is shown for it; None for a cue of danger, for which nothing ever is. `patterns`: any of them makes it apply. `unless`: none of them may match anywhere in the
    sentence. `before` and `after`: none may end right where the match begins, or begin where it
    ends. `why` and `suggestion` may name `{words}` (what was matched) and any `<name: …>` of the
    pattern, in the writer's own spelling; where a suggestion names a group that is missing,
    `plainly` stands instead. `yes` and `no` are sentences in which it has to apply, and not.
    """

    id: str
    idea: str
    patterns: tuple[str, ...]
    kind: Kind | None
    why: str
    suggestion: str | None = None
    plainly: str | None = None
    unless: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    questions: bool = True
    """Whether a sentence that ends in a question mark counts."""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
