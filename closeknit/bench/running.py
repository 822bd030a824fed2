"""All goals of one run, in the order that lets idle processes idle while others work."""

from pathlib import Path

from closeknit.bench import pages, processes, writes
from closeknit.bench.report import Found, Size


def run(size: Size, folder: Path) -> Found:
    """Everything, in a migrated folder that is the bench's own."""
    with processes.idling(folder, size) as idle:
        found = pages.run(size, folder)
        found.goals += processes.boots(folder, size)
        found.goals += writes.run(folder, size)
        found.goals += idle.measured(size)
    found.goals.sort(key=lambda goal: goal.id)
    return found
