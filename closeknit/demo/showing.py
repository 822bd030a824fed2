"""The demo from an empty folder to a page: prepare, fill, say how to sign in, serve."""

import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.db import connections

from closeknit import env
from closeknit.demo import filling, history
from closeknit.demo.filling import Arrived
from closeknit.practices import library
from closeknit.serving import first_start
from closeknit.serving.serve import serve

LOCAL_TIME = Path("/etc/localtime")


def show(settings: env.Env) -> None:
    """Serve the demo in the folder that the settings name, until somebody ends it. Django has been
    set up. Raises `first_start.Refused` where that can't be done."""
    first_start.database(settings, _tell)
    _introduce(_fill())
    try:
        serve(settings, _tell, first=False)
    finally:
        connections.close_all()


def zone_here() -> str:
    """The zone of this computer, so that the demo's evenings are evenings; UTC if it has none."""
    named = os.environ.get("TZ", "").lstrip(":")
    _, found, behind = str(LOCAL_TIME.resolve()).partition("zoneinfo/")
    for name in (named, behind if found else ""):
        try:
            return ZoneInfo(name).key or "UTC"
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return "UTC"


def _fill() -> list[Arrived]:
    _tell("Writing half a year of an invented pair. This takes a few seconds.")
    began = time.monotonic()
    people = filling.fill(history.read(library.catalogue()), zone_here())
    _tell(f"Done in {time.monotonic() - began:.0f} seconds.\n")
    return people


def _introduce(people: Iterable[Arrived]) -> None:
    _tell("Nobody here is real. To look around, sign in as one of them:\n")
    for person in people:
        _tell(f"  {person.name}\n    handle      {person.visit.person.handle}")
        _tell(f"    passphrase  {person.passphrase}")
    _tell(
        "\nDesta and Joss are a pair, Vanja is a friend of Joss. To see both sides at once, sign in as "
        "the other\nin a private window. All of it is gone when the demo ends (Ctrl-C).\n"
    )


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
