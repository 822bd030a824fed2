"""Every column of every table is the vault's, or says here what a reader of the database learns."""

import re

import pytest
from django.apps import apps
from django.db import connection, models

from closeknit.vault.fields import CipherField, DigestField, PublicKeyField

VAULTED = (CipherField, DigestField, PublicKeyField)
RANDOM_OR_RELATION = (models.UUIDField, models.ForeignKey)
TEXT_LIKE = (
    models.CharField, models.TextField, models.JSONField, models.FileField, models.FilePathField,
    models.GenericIPAddressField, models.DecimalField, models.FloatField, models.DurationField,
)  # fmt: skip

TEXTS = {
    "people.Person.handle": "the name that somebody signs in with; they choose how telling it is",
    "people.Person.zone": "where a person's day begins and ends, which the clock has to know",
}
PLAIN = {
    "people.Person.day": "the day on which somebody joined",
    "people.Identity.time": "the cost of a derivation, the same for everybody",
    "people.Identity.memory_kib": "the cost of a derivation, the same for everybody",
    "people.Identity.credential": "how often a passphrase was changed",
    "people.Session.credential": "how often a passphrase had been changed when it began",
    "people.Session.own_device": "that a browser stays signed in for 90 days, or not",
    "people.Session.pin_tries": "how many wrong PINs there were since the right one",
    "people.Session.private_minutes": "after how long without a touch private words lock",
    "people.Session.shared_minutes": "after how long without a touch the rest locks",
    "people.Session.private_locks_at": "when the clock forgets a key, rounded up to five minutes",
    "people.Session.locks_at": "when the clock forgets a key, rounded up to five minutes",
    "people.Session.day": "the day of signing in",
    "people.Session.ends_on": "the day on which signing in ends by itself",
    "people.PrivateRecord.number": "how many private records somebody has, in their order",
    "people.PrivateRecord.revision": "how often a private record was rewritten",
    "people.Delay.tries": "how many wrong tries an account had; it is kept as a keyed digest",
    "people.Delay.until": "until when the next try waits, or when the last wrong one was",
    "people.KnownDevice.day": "the day on which a browser was first called one's own",
    "bonds.Membership.joined_epoch": "after how many changes of a bond somebody joined",
    "bonds.Membership.number": "the order of joining",
    "bonds.Membership.seat": "that a place of eight is taken",
    "bonds.Departure.day": "the day on which somebody left",
    "bonds.Departure.withdrew": "that somebody took their words with them; missing wraps say so too",
    "bonds.Departure.epoch": "after how many changes of a bond somebody left",
    "bonds.Epoch.number": "how many changes of its members a bond has seen",
    "bonds.Epoch.closed": "that the members have changed and a new key is due",
    "bonds.Invitation.expires_at": "when an invitation ends, and with it when it was made",
    "bonds.ShortCode.tries_left": "how often a short code was mistyped",
    "bonds.Ending.day": "the day on which an invitation came to nothing",
    "bonds.OverlapPost.epoch": "which key of the bond stood when somebody took part in an overlap",
    "bonds.OverlapPost.round": "how often an overlap was begun anew",
    "bonds.OverlapPost.stage": "how far somebody has come in an overlap, whatever they chose",
    "bonds.OfferedDepth.epoch": "which key of the bond its depth is noted under",
    "bonds.Receipt.revision": "which revision of somebody's words its reader has checked",
    "keepsakes.Keepsake.number": "the order in which things were kept, over all bonds",
    "keepsakes.Piece.number": "how large a picture or a sound is, in steps of 256 KiB",
    "rhythm.Plan.number": "the order in which plans were made, over all bonds",
    "rhythm.Plan.starts_at": "when something is planned, so that a calendar can know it",
    "rhythm.Plan.again": "that a plan comes again, so that the clock does not forget it",
    "practices.Sitting.number": "the order in which sittings began, over all bonds",
    "practices.Sitting.epoch": "after how many changes of a bond a sitting began",
    "practices.Sitting.away_on": "the day on which a sitting is put away",
    "practices.Sitting.closes_on": "the day on which sealing ends among three or more",
    "practices.Seal.step": "at which place of a practice somebody has sealed",
    "practices.Seal.closing": "that these were the words that completed a step",
    "practices.Seal.wrapped": "that its author has been here since the step was complete",
    "practices.Opening.step": "at which place of a practice words have opened",
}  # fmt: skip
ENVELOPES = {
    "revision": "how often words were rewritten",
    "epoch": "which key of the bond words are wrapped with",
    "former_epoch": "which key of the bond words were wrapped with before its author's new keys",
}
"""Columns of everything that is signed: the bond, its cards, introductions and words."""

FORBIDDEN = re.compile(
    r"seen|login|visited|address|(^|_)ip($|_)|agent|browser|location|geo|kind|type"
)
PLAIN_OF_A_PRIVATE_RECORD = {"id", "owner", "number", "tag", "revision", "body", "wrap"}

FIELDS = {
    f"{model._meta.app_label}.{model.__name__}.{field.name}": field
    for model in apps.get_models(include_auto_created=True)
    for field in model._meta.local_fields
}


def told(name: str) -> str | None:
    model, _, column = name.rpartition(".")
    signed = f"{model}.signature" in FIELDS
    return PLAIN.get(name) or (ENVELOPES.get(column) if signed else None)


def test_every_column_is_the_vaults_or_tells_what_it_gives_away() -> None:
    quiet = (*VAULTED, *RANDOM_OR_RELATION, *TEXT_LIKE)
    plain = [name for name, field in FIELDS.items() if not isinstance(field, quiet)]
    assert [name for name in plain if not told(name)] == []


def test_text_belongs_into_the_vault() -> None:
    texts = [name for name, field in FIELDS.items() if isinstance(field, TEXT_LIKE)]
    assert sorted(texts) == sorted(TEXTS)


def test_bytes_are_never_plain() -> None:
    bare = [name for name, field in FIELDS.items() if isinstance(field, models.BinaryField)]
    assert [name for name in bare if not isinstance(FIELDS[name], VAULTED)] == []


def test_the_lists_name_no_column_that_is_gone() -> None:
    assert {*TEXTS, *PLAIN} - set(FIELDS) == set()


def test_no_column_watches_anybody_or_sorts_what_they_write() -> None:
    assert [name for name in FIELDS if FORBIDDEN.search(name.rpartition(".")[2])] == []


def test_all_private_records_look_alike() -> None:
    columns = {
        name.rpartition(".")[2] for name in FIELDS if name.startswith("people.PrivateRecord.")
    }
    assert columns == PLAIN_OF_A_PRIVATE_RECORD


def test_no_choices_stand_in_a_column() -> None:
    """They would be a type column by another name."""
    assert [name for name, field in FIELDS.items() if field.choices] == []


@pytest.mark.django_db
def test_the_database_has_no_table_that_no_model_knows() -> None:
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
    known = {model._meta.db_table for model in apps.get_models(include_auto_created=True)}
    assert tables - known == {"django_migrations"}
