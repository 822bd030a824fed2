"""What is written on the console: that something happened and where in the program, never what.

A default Django writes paths, and with a crash the whole request. Here an exception shows its type
and the places it passed, without its message (a database error quotes the row it failed on) and
without local variables. Only our own loggers may fill in values; anybody else's message is
written as its bare pattern.
"""

import logging
import traceback
from types import TracebackType

OURS = "closeknit"


class BlindFormatter(logging.Formatter):
    """One line for each record, and one for each exception behind it."""

    def format(self, record: logging.LogRecord) -> str:
        lines = [f"{record.levelname.lower()} {record.name}: {_message(record)}"]
        error = record.exc_info[1] if record.exc_info else None
        while error is not None:
            lines.append(f"  {type(error).__name__} at {places(error.__traceback__)}")
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def places(trail: TracebackType | None) -> str:
    """File, line and function of every frame, outermost first."""
    frames = traceback.extract_tb(trail, limit=-12)
    return " > ".join(f"{_short(frame.filename)}:{frame.lineno}" for frame in frames) or "nowhere"


def _short(filename: str) -> str:
    return "/".join(filename.split("/")[-2:])


def _message(record: logging.LogRecord) -> str:
    if record.name.split(".")[0] == OURS:
        return record.getMessage()
    status = getattr(record, "status_code", None)
    return f"answered {status}" if status else str(record.msg)
