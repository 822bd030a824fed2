"""The bench: what this version costs on this machine, each figure against a floor of its own that is
measured in the same run. Knows processes, processor time and counters; refuses to know an absolute
truth: only ratios of one run mean anything, and `docs/performance.md` says what they do not show.
Everything happens in a temporary folder, with people who were made up for it."""

import json
import os
import sys
from argparse import Namespace

from closeknit.bench import place
from closeknit.bench.report import Size, as_text


def main(options: Namespace) -> int:
    """Measure, print, and remove everything again. `json` prints one object, `quick` takes sizes
    that only the exact counters can be trusted at. Returns the exit code: 0, whatever was reached.
    """
    size = Size.quick() if getattr(options, "quick", False) else Size()
    with place.temporary(os.environ) as folder:
        place.start_django()
        from closeknit.bench import running

        found = running.run(size, folder)
    text = json.dumps(found.as_json(), indent=2) if options.json else as_text(found)
    sys.stdout.write(f"{text}\n")
    return 0
