"""What moments put into the vault. Each kind has a schema number; former ones stay readable."""

from closeknit import vault

MOMENT = "moment"
"""text, day (may be ""), time (in words, may be ""), sort, place, at, pictures, sound (may be null).

A picture is line (its writer's words for it), type, and sizes, the largest first: id, key, bytes,
pieces (hashes), width, height. A sound is id, key, bytes, pieces, type, seconds (0: not known)."""

CONTENTS = "moments"
"""One author's list of their own moments: entries [id, sort], and gone, ids that an older list of
theirs still has."""

HELD = "moment-held"
"""That its writer holds up a moment: moment (its id), at."""

SEEN = "moments-seen"
"""On a reader's own shelf: held, the ids of what was held up and has been looked at."""


def register() -> None:
    for kind in (MOMENT, CONTENTS, HELD, SEEN):
        vault.register(kind, 1)
