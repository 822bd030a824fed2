"""What goes out to open pages (and later to mail and push). Knows addresses, refuses to know
meanings: whoever rings says *where* something changed, and nothing can say what."""

from closeknit.post.ringing import Recorder, listen_on, recording, ring

__all__ = ["Recorder", "listen_on", "recording", "ring"]
