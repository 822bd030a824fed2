"""Who gets which answer: every address, every method, every role, every object. The table is `matrix.txt`.

  .  the page or the act itself, be it done or refused with a reason
  s  a way to sign in            p  the page that asks for the PIN
  -  nothing is there: byte for byte what an id that nobody has gets
  =  as if it had been done, and nothing is: byte for byte what an id that nobody has gets
  x  there is no such act here

`*` stands for every object that `routes.py` names for the address. Charlie is the stranger, who has
a bond of his own with Eve, the host; Alice is the author, Bob the other member, Fay the third, who
came after the sitting "before"; Dana has left; Gil was invited, Hal said yes and is not confirmed.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROLES = (
    "anonymous", "locked", "stranger", "invited", "accepted",
    "author", "other", "third", "departed", "host",
)  # fmt: skip

TABLE = Path(__file__).with_suffix(".txt").read_text("utf-8")


class Row(NamedTuple):
    """`things` are the objects it is about; empty for all of them."""

    address: str
    method: str
    things: tuple[str, ...]
    verdicts: dict[str, str]


def rows() -> Iterator[Row]:
    """The table, one row for each method."""
    address = ""
    for line in TABLE.splitlines():
        if not line or line.startswith("#"):
            continue
        address = line[:28].strip() or address
        methods = {"both": ("GET", "POST")}.get(line[28:34].strip(), (line[28:34].strip(),))
        things = tuple(name.strip() for name in line[34:64].split(",") if name.strip() != "*")
        verdicts = dict(zip(ROLES, line[64:].split(), strict=True))
        for method in methods:
            yield Row(address, method, things, verdicts)
