"""What this package puts into the vault. Each kind has a schema number; former ones stay readable."""

from closeknit import vault

SITTING = "sitting"
"""Signed by whoever began it: practice, version, form, way, at, participants, prompts."""

SAID = "said"
"""What somebody sealed or told: step, at, said, and to (whose words it answers), released."""

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


def register() -> None:
    for kind in (SITTING, SAID, WRITING, LOG, ALONE, DESK, EARLY):
        vault.register(kind, 1)
