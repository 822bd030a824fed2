"""What `serve --lan` adds: certificates, the page that explains them, and the picture to scan."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import segno

from closeknit.env import Env
from closeknit.serving import first_start, lan
from closeknit.serving.doormat import Doormat
from closeknit.serving.serve import why_not

ANYWHERE = ("0.0.0.0", "::")  # noqa: S104 - compared, not listened on.


@contextmanager
def at_home(env: Env, tell: Callable[[str], None]) -> Iterator[lan.Papers]:
    """The papers for HTTPS here, with the page for phones served on the next port meanwhile."""
    place = lan.here("" if env.bind in ANYWHERE else env.bind)
    with first_start.explained(env.data):
        papers = lan.papers(env.data / "lan", place)
    doormat = _doormat(env, papers)
    doormat.start()
    try:
        _invite_phones(f"http://{place.address}:{env.port + 1}", papers, tell)
        yield papers
    finally:
        doormat.stop()


def _doormat(env: Env, papers: lan.Papers) -> Doormat:
    port = env.port + 1
    try:
        return Doormat(
            env.bind, port, address=env.url, authority=papers.authority, print_=papers.fingerprint
        )
    except OSError as error:
        raise first_start.Refused(why_not(error, env.bind, port)) from error


def _invite_phones(page: str, papers: lan.Papers, tell: Callable[[str], None]) -> None:
    tell(f"Phones at home begin here: {page}")
    tell(_picture(page))
    if papers.renewed:
        tell("A new certificate authority was made: each phone has to trust it once.")
    tell(f"Its fingerprint, to compare before trusting it:\n{papers.fingerprint}")


def _picture(text: str) -> str:
    drawing = io.StringIO()
    segno.make(text, error="m").terminal(drawing, compact=True, border=2)
    return drawing.getvalue()
