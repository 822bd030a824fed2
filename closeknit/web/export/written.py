"""What an export says of practices and rungs that people wrote themselves."""

from collections.abc import Mapping

from closeknit import vault
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Bond
from closeknit.people.http import Visit
from closeknit.practices import payloads
from closeknit.practices.own import lying, rungs, sharing, sketches
from closeknit.web.export.oneself import Part


def on_shelf(_visit: Visit, payload: vault.Payload, _bonds: Mapping[str, str]) -> Part:
    """A practice of one's own: as text it is a file that can be brought in again."""
    sketch = sketches.of_fields(payload.fields)
    return {"about": sketch.title, "day": None, "text": sketch.text}


def in_bond(visit: Visit, view: BondView) -> Part:
    """What the members of a bond have put down for all of them, as far as it can be read."""
    return {
        "practices": [
            {
                "title": each.practice.title,
                "version": each.practice.version,
                "by": each.author.name if each.author else "Somebody",
                "you": each.mine,
                "text": each.text,
            }
            for each in sharing.of_bond(visit, view)
        ],
        "rungs": [
            {
                "text": each.text,
                "depth": each.depth,
                "by": each.author.name if each.author else "Somebody",
                "you": each.mine,
            }
            for each in rungs.of_bond(visit, view)
        ],
    }


def left_behind(visit: Visit, bond: Bond) -> Part:
    """One's own rungs in a bond that one has left. Practices of one's own are on the shelf."""
    return {
        "rungs": [
            {"text": payload.fields["text"], "depth": payload.fields["depth"]}
            for _, payload in lying.by(visit, [bond], payloads.OWN_PROMPT)
        ]
    }
