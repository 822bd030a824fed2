"""An evening in which everything that is typed is random, to be looked for afterwards; and what Alice and
Bob keep in it."""

import re
import secrets
import string
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from closeknit.keepsakes.media.tests import made
from closeknit.serving.tests.running import Running
from tests.policies.browsing import Browser
from tests.policies.sweeping import files

LENGTH = 14


@dataclass
class Evening:
    """What was typed or handed out, by what it was, and everything that was left behind."""

    running: Running
    temporary: Path
    planted: dict[str, str] = field(default_factory=dict)
    pictured: dict[str, bytes] = field(default_factory=dict)
    left: dict[str, bytes] = field(default_factory=dict)
    handle: str = ""

    def word(self, name: str, letters: str = string.ascii_lowercase) -> str:
        """A new text that nobody else has, to be looked for afterwards."""
        assert name not in self.planted
        self.planted[name] = "".join(secrets.choice(letters) for _ in range(LENGTH))
        return self.planted[name]

    def look(self, when: str) -> None:
        places = files([self.running.data, self.temporary])
        self.left |= {f"{place} {when}": content for place, content in places.items()}


def alice_promises(evening: Evening, alice: Browser, bob: Browser, bond: str) -> None:
    """A promise that is refused, made, put differently and withdrawn, and a boundary that is read."""
    word, kept = evening.word, f"{bond}keepsakes/"
    refused = alice.post(f"{kept}new/promise/", text=word("refused promise"), by="2020-01-01")
    assert refused.status == 422
    for again, gone in (("reworded promise", False), ("reworded and withdrawn", True)):
        here = alice.post(f"{kept}new/promise/", text=word(f"{again}, before")).leads_to
        sent = {"mark": "renegotiated", "text": word(again)}
        assert alice.post(f"{here}marks/", **sent).status == 302
        assert evening.planted[again] in bob.get(here).text
        if gone:
            assert alice.post(f"{here}withdrawal/").status == 302
            assert evening.planted[again] not in bob.get(here).text
    somebody = {"name": word("somebody in a circle"), "near": "1", "sort": "person"}
    assert alice.post("/me/circle/", **somebody).status == 302
    assert alice.post(f"{bond}circles/mine/", show="yes").status == 302
    assert evening.planted["somebody in a circle"] in bob.get(f"{bond}circles/").text
    drawn = alice.post(f"{kept}new/boundary/", text=word("boundary")).leads_to
    assert evening.planted["boundary"] in bob.get(drawn).text
    assert bob.post(f"{drawn}marks/", mark="read").status == 302


def alice_keeps_moments(evening: Evening, alice: Browser, bob: Browser, bond: str) -> None:
    """Pictures and voices that are kept, refused, changed and erased, small and large."""
    word, book = evening.word, f"{bond}moments/"
    large = made.written(Image.effect_noise((2600, 2000), 90).convert("RGB"), quality=98)
    assert 4_194_304 < len(large) < 20_000_000
    note = word("note in a picture").encode()
    small = made.picture(comment=note)
    spoken = made.recording() + word("words in a recording").encode()
    # The tone of the recording is made of few bytes; this one has something to look for.
    sound = made.webm(secrets.token_bytes(90_000))
    alice.get(f"{book}new/")
    told = {"text": word("text of a moment"), "time": f"{word('time of a moment')} 2019"}
    told |= {
        "place": word("place of a moment"),
        "readers": "bond",
        "line": word("line of a picture"),
    }
    drawn = word("drawing").encode()
    files = [("pictures", f"{word('name of a picture')}.jpg", large), ("voice", "v.webm", sound)]
    refused = [*files, ("pictures", f"{word('name of a drawing')}.svg", b"<svg>" + drawn)]
    assert alice.send(f"{book}new/", refused, **told).status == 422
    one = alice.send(f"{book}new/", files, **told).leads_to
    again = [("pictures", "b.jpg", small), ("voice", "v.wav", spoken)]
    gone = alice.send(f"{book}new/", again, text=word("erased moment"), readers="me").leads_to
    assert alice.post(f"{one}held/", held="up").status == 302
    assert "holds up a moment" in bob.get(bond).text
    page = bob.get(one)
    assert evening.planted["line of a picture"] in page.text
    for number, address in enumerate(sorted(set(re.findall(rf"{one}media/[\w-]+/", page.text)))):
        answer = bob.get(address)
        assert answer.status == 200
        evening.pictured[f"{answer.headers['Content-Type']} {number}"] = answer.content
    assert len(evening.pictured) >= 2
    evening.pictured |= {
        "the picture as it came": large,
        "the small one": small,
        "the voice": sound,
    }
    assert alice.post(f"{gone}removal/").leads_to == book
    too_large = large + bytes(26_000_000)
    assert alice.send(f"{book}new/", [("pictures", "c.jpg", too_large)], **told).status == 413
    stranger = Browser(evening.running.port)
    assert stranger.send(f"{book}new/", [("pictures", "d.jpg", large)], **told).status == 413


def alice_needs_a_pause(evening: Evening, alice: Browser, bob: Browser, bond: str) -> None:
    """Too much: it is said, and what calms is written down. Everything else rests from then on."""
    word = evening.word
    pause = f"{bond}pause/"
    assert alice.post(f"{pause}list/", text=word("what calms")).status == 302
    assert alice.post(pause).status == 302
    assert evening.planted["what calms"] in alice.get(pause).text
    assert "said so at" in bob.get(pause).text
