"""What the database keeps of a person. Plain columns are only what the program needs while nobody
is signed in: the handle, the zone, and when a session has to lock."""

import uuid
from datetime import date, datetime
from typing import Self

from django.db import models
from django.db.models import Case, F, Q, Value, When

from closeknit import vault
from closeknit.vault.fields import CipherField, DigestField, PublicKeyField


class Person(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    handle = models.CharField(max_length=48, unique=True)
    zone = models.CharField(max_length=64, default="UTC")
    day = models.DateField()
    # Both under the shared vault key: what others call this person is nobody else's to read.
    name = CipherField(default=b"", blank=True)
    preferences = CipherField(default=b"", blank=True)

    def __str__(self) -> str:
        return self.handle

    @property
    def key(self) -> bytes:
        """The sixteen bytes that the vault knows this person by."""
        return self.id.bytes


class Identity(models.Model):
    person = models.OneToOneField(
        Person, primary_key=True, on_delete=models.CASCADE, related_name="identity"
    )
    salt = DigestField(max_length=16)
    time = models.PositiveSmallIntegerField()
    memory_kib = models.PositiveIntegerField()
    verifier = DigestField()
    credential = models.PositiveIntegerField()
    kek_wrap = CipherField()
    recovery_wrap = CipherField(default=b"", blank=True)
    vault_wrap = CipherField()
    box = PublicKeyField()
    signing = PublicKeyField()

    def __str__(self) -> str:
        return f"identity of {self.person_id}"

    @property
    def public(self) -> vault.PublicIdentity:
        return vault.PublicIdentity(box=self.box, signing=self.signing)

    @property
    def stored(self) -> vault.StoredIdentity:
        return vault.StoredIdentity(
            kdf=vault.Kdf(salt=self.salt, time=self.time, memory_kib=self.memory_kib),
            verifier=self.verifier,
            credential=self.credential,
            kek_wrap=self.kek_wrap,
            recovery_wrap=self.recovery_wrap,
            vault_wrap=self.vault_wrap,
            public=self.public,
        )

    @classmethod
    def of(cls, person: Person, stored: vault.StoredIdentity) -> Self:
        """The row that holds `stored`, not saved yet."""
        return cls(
            person=person,
            salt=stored.kdf.salt,
            time=stored.kdf.time,
            memory_kib=stored.kdf.memory_kib,
            verifier=stored.verifier,
            credential=stored.credential,
            kek_wrap=stored.kek_wrap,
            recovery_wrap=stored.recovery_wrap,
            vault_wrap=stored.vault_wrap,
            box=stored.public.box,
            signing=stored.public.signing,
        )


def _emptied_if(condition: Q, column: str) -> Case:
    empty = Value(b"", output_field=CipherField())
    return Case(When(condition, then=empty), default=F(column), output_field=CipherField())


class SessionQuerySet(models.QuerySet["Session"]):
    def due(self, now: datetime) -> Self:
        over, private_over = Q(locks_at__lte=now), Q(private_locks_at__lte=now)
        return self.filter(
            ((private_over | over) & ~Q(private_blob=b"")) | (over & ~Q(shared_blob=b""))
        )

    def lock_due(self, now: datetime) -> int:
        """Forget every blob whose time has passed, in one statement; how many rows it touched."""
        over, private_over = Q(locks_at__lte=now), Q(private_locks_at__lte=now)
        return self.due(now).update(
            private_blob=_emptied_if(over | private_over, "private_blob"),
            shared_blob=_emptied_if(over, "shared_blob"),
        )

    def over(self, today: date) -> Self:
        return self.filter(ends_on__lt=today)


class Session(models.Model):
    """One signed-in browser. Neither its name nor its address is known, only what it may do."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    digest = DigestField(unique=True)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="sessions")
    credential = models.PositiveIntegerField()
    own_device = models.BooleanField()
    private_blob = CipherField(default=b"", blank=True)
    shared_blob = CipherField(default=b"", blank=True)
    pin_blob = CipherField(default=b"", blank=True)
    pin_tries = models.PositiveSmallIntegerField(default=0)
    private_minutes = models.PositiveSmallIntegerField(default=15)
    shared_minutes = models.PositiveSmallIntegerField(default=60)
    private_locks_at = models.DateTimeField()
    locks_at = models.DateTimeField()
    day = models.DateField()
    ends_on = models.DateField()

    objects = SessionQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["private_locks_at"], name="people_private_locks_at"),
            models.Index(fields=["locks_at"], name="people_locks_at"),
        ]

    def __str__(self) -> str:
        return f"session {self.id}"

    @property
    def has_pin(self) -> bool:
        return bool(self.pin_blob)

    def is_due(self, now: datetime) -> bool:
        """Whether a blob here is past its time."""
        private = bool(self.private_blob) and min(self.private_locks_at, self.locks_at) <= now
        return private or (bool(self.shared_blob) and self.locks_at <= now)


class PrivateRecord(models.Model):
    """Every private thing of a person looks the same here: a row typed by what it is would tell
    what its owner is thinking about. `number` counts for each owner alone, so that it says nothing
    about anybody else's writing."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="private_records")
    number = models.PositiveBigIntegerField()
    tag = DigestField()
    revision = models.PositiveIntegerField(default=1)
    body = CipherField()
    wrap = CipherField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "tag"], name="people_one_record_per_tag"),
            models.UniqueConstraint(
                fields=["owner", "number"], name="people_one_record_per_number"
            ),
        ]

    def __str__(self) -> str:
        return f"record {self.id}"


class Delay(models.Model):
    """How long sign-in has to wait for one account, or for one known browser of it. The account is
    kept as a keyed digest, so that handles nobody has are delayed in just the same way."""

    account = DigestField(primary_key=True)
    tries = models.PositiveIntegerField(default=0)
    until = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.tries} tries"


class KnownDevice(models.Model):
    """A browser that its owner signed in on as their own: a stranger's wrong tries elsewhere do not
    slow it down."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="known_devices")
    digest = DigestField(unique=True)
    day = models.DateField()

    def __str__(self) -> str:
        return f"known device {self.id}"
