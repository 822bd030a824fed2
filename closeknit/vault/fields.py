"""Columns that only the vault can make sense of; the policy test knows them by their class.

All are bytes on every database (PostgreSQL's driver may answer with a memoryview, which compares
and concatenates otherwise), and none ever stands in a form.
"""

from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper


class _Bytes(models.BinaryField):  # type: ignore[type-arg]
    def from_db_value(
        self, value: Any, _expression: Any, _connection: BaseDatabaseWrapper
    ) -> bytes | None:
        return None if value is None else bytes(value)

    def to_python(self, value: Any) -> Any:
        value = super().to_python(value)
        return bytes(value) if isinstance(value, (memoryview, bytearray)) else value


class CipherField(_Bytes):
    """A blob that the vault made: ciphertext, wrap, or signature."""


class DigestField(_Bytes):
    """A hash or MAC of 32 bytes; random to whoever has not its key or preimage."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 32)
        super().__init__(*args, **kwargs)


class PublicKeyField(_Bytes):
    """A public key of 32 bytes. Never to be trusted from the column alone: see the pins."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 32)
        super().__init__(*args, **kwargs)
