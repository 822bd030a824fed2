"""Taking one's words along: everything that a person may read here, as a document or as data, handed
over piece by piece. Knows what every package keeps for its reader; refuses to open anything that
the pages would not show, to write to the disk, and to tell anybody."""

from closeknit.web.export.stream import STREAM, application

__all__ = ["STREAM", "application"]
