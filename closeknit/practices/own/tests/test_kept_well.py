"""What people wrote is theirs: encrypted wherever it lies, readable for ever, and playable for ever."""

import json
import re
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models

from closeknit import vault
from closeknit.catalogue import KINDS
from closeknit.people import reading
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices import library, payloads
from closeknit.practices.own.tests.desk_work import Writer
from closeknit.practices.tests.sitting_down import Two, browser
from closeknit.vault.golden_payloads import golden_mistakes

GOLDEN = Path(__file__).parent / "golden"
WORDS = ("Juniperous walls", "Hazelish question", "Rowanlike reason", "Quincely rung")


def test_payloads_of_every_schema_still_load() -> None:
    assert golden_mistakes(GOLDEN, (payloads.OWN_PRACTICE, payloads.OWN_PROMPT)) == []


def test_a_practice_that_was_kept_once_can_be_played_for_ever() -> None:
    """Where a rule grows stricter, it may not be one for what people have kept already."""
    for path in GOLDEN.glob("own-practice.*.json"):
        written = json.loads(path.read_text("utf-8"))
        fields = vault.load(json.dumps(written["payload"]).encode()).fields
        practice = library.own(fields["text"])
        assert {step.kind for step in practice.steps} == set(KINDS)


def test_it_is_no_piece_of_writing_in_the_private_area() -> None:
    assert payloads.OWN_PRACTICE not in reading.kinds()


@pytest.mark.django_db
def test_no_column_holds_a_word_of_it(two: Two, alice: Person) -> None:
    walls, question, reason, rung = WORDS
    writer = Writer(alice).begins(title=walls, why=reason).adds(title=question, text=question)
    bond = str(two.table.bond.pk)
    assert writer.post("sharing/", bond=bond).status_code == 302
    assert writer.post("sitting/", bond=bond).status_code == 302
    assert writer.post("steps/step-1/removal/").status_code == 302
    added = browser(alice).post(f"/together/{bond}/rungs/", {"text": rung, "depth": "1"})
    assert added.status_code == 302
    found = [
        f"{model.__name__}.{field.name}"
        for model in apps.get_models()
        for row in model._default_manager.all()
        for field in model._meta.concrete_fields
        for word in WORDS
        if word.split()[0].encode() in _bytes_of(row, field)
    ]
    assert found == []


def _bytes_of(row: models.Model, field: "models.Field[object, object]") -> bytes:
    value = getattr(row, field.attname)
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


@pytest.mark.django_db
def test_a_practice_is_one_record_that_looks_like_any_other(alice: Person) -> None:
    before = PrivateRecord.objects.count()
    writer = Writer(alice).begins().adds().adds()
    assert PrivateRecord.objects.count() == before + 1
    writer.post("steps/step-1/removal/")
    assert PrivateRecord.objects.count() == before + 1


@pytest.mark.django_db
def test_no_address_and_no_title_tells_what_it_is_about(two: Two, alice: Person) -> None:
    writer = Writer(alice).begins(title=WORDS[0]).adds(title=WORDS[1])
    answered = writer.post("sitting/", bond=str(two.table.bond.pk))
    assert "uniper" not in answered["Location"]
    for what in ("", "head/", "steps/step-1/", "look/"):
        page = writer.page(what)
        assert "uniper" not in page.partition("<title>")[2].partition("</title>")[0]
        assert not [word for word in _addresses(page) if "uniper" in word or "azelish" in word]


def _addresses(page: str) -> list[str]:
    return re.findall(r'(?:href|action|id|for|name)="([^"]*)"', page)
