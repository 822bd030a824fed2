"""An invented pair, a friend of one of them, and what they wrote to each other in half a year, for
`make demo` to open on a temporary database. Knows people, bonds, practices by name, words and days
counted back from today; refuses to know how anything is sealed, stored or shown, and anybody who
lives. The history is content, in `history.toml`; its schema stands at the top of that file."""

import os
import signal
import sys
from argparse import Namespace

from closeknit import env
from closeknit.demo import folder


def main(options: Namespace) -> int:
    """Fill a temporary folder with the demo's history, serve it until somebody ends it, and remove
    it. Returns the exit code; 1 with a sentence on stderr where it can't be done."""
    from closeknit.serving import first_start

    try:
        with folder.temporary(os.environ) as data:
            # An end from outside must not leave the folder behind, even while it is being filled.
            signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
            folder.settle_in(os.environ, data, getattr(options, "port", None))
            settings = env.read()
            first_start.folder(settings)
            _start_django()
            from closeknit.demo import showing

            showing.show(settings)
    except (folder.Refused, first_start.Refused) as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    return 0


def _start_django() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "closeknit.settings"
    import django

    django.setup()
