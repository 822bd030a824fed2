import pytest
from django.db import connection, models
from django.db.migrations.writer import MigrationWriter
from django.test.utils import isolate_apps

from closeknit.vault.fields import CipherField, DigestField, PublicKeyField

BLOB = bytes(range(256))


@pytest.mark.django_db(transaction=True)
@isolate_apps("closeknit.vault")
def test_columns_give_back_bytes_and_find_by_them() -> None:
    class Sample(models.Model):
        blob = CipherField()
        none = CipherField(null=True)
        digest = DigestField(unique=True)
        public = PublicKeyField()

        objects: models.Manager["Sample"]

        class Meta:
            app_label = "vault"

        def __str__(self) -> str:
            return "sample"

    with connection.schema_editor() as editor:
        editor.create_model(Sample)
    try:
        made = Sample.objects.create(blob=memoryview(BLOB), digest=bytearray(32), public=BLOB[:32])
        made.full_clean()
        read = Sample.objects.get(digest=bytes(32))
        assert (read.blob, read.none, read.digest, read.public) == (
            BLOB, None, bytes(32), BLOB[:32],
        )  # fmt: skip
        assert {type(read.blob), type(read.digest), type(read.public)} == {bytes}
        assert type(Sample.objects.values_list("blob", flat=True)[0]) is bytes
    finally:
        with connection.schema_editor() as editor:
            editor.delete_model(Sample)


@pytest.mark.parametrize("kind", [CipherField, DigestField, PublicKeyField])
def test_columns_stand_in_migrations_by_their_own_name(
    kind: type[CipherField | DigestField | PublicKeyField],
) -> None:
    field = kind(null=True)
    _, path, args, kwargs = field.deconstruct()
    assert path == f"closeknit.vault.fields.{kind.__name__}"
    again = kind(*args, **kwargs)
    assert again.deconstruct()[1:] == field.deconstruct()[1:]
    assert kind.__name__ in MigrationWriter.serialize(field)[0]


@pytest.mark.parametrize("kind", [CipherField, DigestField, PublicKeyField])
def test_columns_never_stand_in_a_form(
    kind: type[CipherField | DigestField | PublicKeyField],
) -> None:
    assert kind().editable is False


def test_a_digest_is_32_bytes() -> None:
    assert DigestField().max_length == PublicKeyField().max_length == 32
