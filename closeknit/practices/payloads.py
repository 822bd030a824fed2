"""What this package puts into the vault. Each kind has a schema number; former ones stay readable."""

from closeknit import vault

SITTING = "sitting"
"""Signed by whoever began it: practice, version, form, way, at, participants, prompts."""

SAID = "said"
"""What somebody sealed or told: step, at, said, and to (whose words it answers), released, keeps."""

TALK = "talk"
"""What follows an answer: step, at, act (an `engine.Act`), to, turn, said."""

GONE = "words-gone"
"""That its writer has taken words away which the others could read: step, at, day, to."""

TENDER = "not-for-arguments"
"""That its writer asks for words of theirs to be left out of every quarrel: words (a row, in hex), at."""

WRITING = "writing"
"""Private words with what they answer: practice, title, asked, text, at."""

LOG = "log"
"""One person's own events in a joint sitting, and what they sealed: see `logs`."""

ALONE = "alone"
"""A sitting by oneself: practice, version, form, at, prompts, and the log."""

DESK = "desk"
"""One person's private state for Today: see `desk`."""

EARLY = "early"
"""Words sealed before the other has come: practice, version, form, prompts, said by step."""

OWN_PRACTICE = "own-practice"
"""A practice that somebody wrote: id, text (TOML). On their shelf also before (the text before the
last thing that was taken out) and given (the highest version that somebody else has, or a sitting);
in a bond it is what its author lets the others read."""

OWN_PROMPT = "own-prompt"
"""A rung that somebody added to the ladder of their bond: text, depth."""


def register() -> None:
    from closeknit.practices.desk import from_first

    for kind in (
        SITTING,
        SAID,
        TALK,
        GONE,
        TENDER,
        WRITING,
        LOG,
        ALONE,
        EARLY,
        OWN_PRACTICE,
        OWN_PROMPT,
    ):
        vault.register(kind, 1)
    vault.register(DESK, 2, {1: from_first})
