"""Telling, agreeing and marking in tests, and looking at what stands then."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.test import Client

from closeknit.bonds import agreeing
from closeknit.bonds.models import Words
from closeknit.catalogue import Keeps
from closeknit.keepsakes import keeping
from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.keeping import Kept
from closeknit.keepsakes.life import marking
from closeknit.people.http import Visit

TRUCE, LATER, OTHER = "No phones at breakfast", "No phones before noon", "Phones on Sundays only"


def at(pair: Pair, *parts: object) -> str:
    return f"/together/{pair.bond.pk}/keepsakes/" + "".join(f"{part}/" for part in parts)


def page(answer: HttpResponse) -> str:
    return bytes(answer.content).decode()


def find(pair: Pair, visit: Visit, keepsake: UUID) -> Kept:
    return keeping.find(visit, pair.view(visit), keepsake)


def promised(pair: Pair, text: str = "I ring on Sundays", **said: str) -> UUID:
    said = {"text": text, **said}
    return marking.tell(pair.alice, pair.view(pair.alice), Keeps.PROMISE, said, uuid4())


def bounded(pair: Pair) -> UUID:
    said = {"text": "I sleep alone before a shift"}
    return marking.tell(pair.alice, pair.view(pair.alice), Keeps.BOUNDARY, said, uuid4())


def agreed(pair: Pair, text: str = TRUCE, **said: str) -> UUID:
    """What both have accepted, as a sitting leaves it."""
    fields = {
        "step": "truce",
        "number": 1,
        "at": datetime(2026, 5, 3, 12, tzinfo=UTC).isoformat(),
        "said": {"text": text, **said},
        "keeps": Keeps.AGREEMENT.value,
    }
    row = agreeing.write_draft(pair.alice, pair.view(pair.alice).bond, uuid4(), fields)
    draft = agreeing.Draft(row, "truce", 1, {"text": text}, Keeps.AGREEMENT.value)
    agreeing.write_acceptance(pair.bob, agreeing.Draft(_fresh(pair, row), *_rest(draft)))
    keeping.keep(row)
    return row.pk


def _fresh(pair: Pair, row: Words) -> Words:
    found = Words.objects.get(pk=row.pk)
    found.bond = pair.view(pair.bob).bond
    return found


def _rest(draft: agreeing.Draft) -> tuple[str, int, dict[str, object], str]:
    return draft.step, draft.number, draft.said, draft.keeps


def mark(client: Client, pair: Pair, keepsake: UUID, what: str, **more: Any) -> Any:
    sent = {"mark": what, "once": str(uuid4()), **more}
    return client.post(at(pair, keepsake, "marks"), sent)
