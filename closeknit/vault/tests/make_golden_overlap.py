"""Writes `golden/suite1-overlap.json`: a round of three, with its secrets.

Run once, when a suite is released, as `python -m closeknit.vault.tests.make_golden_overlap`; it
refuses to write over a file that exists, because what it holds has to be read for ever.
"""

import json
from pathlib import Path
from typing import Any

from closeknit.vault import overlap
from closeknit.vault.overlap import Context, Posts
from closeknit.vault.tests.cast import fresh_identity
from closeknit.vault.tests.make_golden import hexed

FILE = Path(__file__).parent / "golden" / "suite1-overlap.json"

MEMBERS = tuple(bytes([number]) * 16 for number in (1, 2, 3))
CONTEXT = Context(b"b" * 16, 4, b"s" * 16, 9, b"o" * 32, 3, MEMBERS)
CHOICES = (frozenset({0, 2}), frozenset({0, 1}), frozenset({0}))
# Whoever comes by first shares first.
TURNS = (1, 2, 0)


def main() -> None:
    """Writes the file, or stops with FileExistsError."""
    with FILE.open("x", encoding="utf-8") as file:
        json.dump(hexed(made()), file, indent=1, sort_keys=True)
        file.write("\n")


def made() -> dict[str, Any]:
    """One round, by member in the order of MEMBERS."""
    own = [fresh_identity().shared for _ in MEMBERS]
    publics = {member: keys.public for member, keys in zip(MEMBERS, own, strict=True)}
    brought = [overlap.new_key(CONTEXT, *who) for who in zip(MEMBERS, own, strict=True)]
    keys = {member: post for member, (_, post) in zip(MEMBERS, brought, strict=True)}
    choices = {
        member: overlap.choose(CONTEXT, member, mine, Posts(keys), publics, yes)
        for member, mine, yes in zip(MEMBERS, own, CHOICES, strict=True)
    }
    shares: dict[bytes, bytes] = {}
    for at in TURNS:
        posts = Posts(keys, choices, dict(shares))
        secret = brought[at][0]
        shares[MEMBERS[at]] = overlap.share(CONTEXT, MEMBERS[at], own[at], secret, posts, publics)
    return {
        member.hex(): {
            "box": publics[member].box,
            "signing": publics[member].signing,
            "identity": mine.packed(),
            "secret": brought[at][0],
            "key": keys[member],
            "choice": choices[member],
            "share": shares[member],
        }
        for at, (member, mine) in enumerate(zip(MEMBERS, own, strict=True))
    }


if __name__ == "__main__":
    main()
