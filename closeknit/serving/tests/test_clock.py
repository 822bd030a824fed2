import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from closeknit.people import delays
from closeknit.people.models import Delay, Person, Session
from closeknit.serving import clock
from tests import cast


@pytest.mark.django_db
def test_keys_whose_time_has_passed_are_deleted_and_others_are_not(
    alice: Person, bob: Person
) -> None:
    due, not_due = cast.visit_of(alice).session, cast.visit_of(bob).session
    now = datetime.now(UTC)
    Session.objects.filter(pk=due.pk).update(locks_at=now, private_locks_at=now)
    clock.tick(clock.JOBS, now + timedelta(seconds=1))
    due.refresh_from_db()
    not_due.refresh_from_db()
    assert (due.private_blob, due.shared_blob) == (b"", b"")
    assert not_due.private_blob
    assert not_due.shared_blob


@pytest.mark.django_db
def test_private_keys_go_before_the_shared_ones(alice: Person) -> None:
    session = cast.visit_of(alice).session
    now = datetime.now(UTC)
    Session.objects.filter(pk=session.pk).update(private_locks_at=now)
    clock.tick(clock.JOBS, now + timedelta(seconds=1))
    session.refresh_from_db()
    assert not session.private_blob
    assert session.shared_blob


@pytest.mark.django_db
def test_sessions_end_with_their_last_day_everywhere(alice: Person) -> None:
    session = cast.visit_of(alice).session
    now = datetime.now(UTC)
    Session.objects.filter(pk=session.pk).update(ends_on=now.date() - timedelta(days=1))
    clock.tick(clock.JOBS, now)
    assert Session.objects.filter(pk=session.pk).exists()
    clock.tick(clock.JOBS, now + timedelta(days=1))
    assert not Session.objects.filter(pk=session.pk).exists()


@pytest.mark.django_db
def test_when_somebody_mistyped_is_forgotten_after_a_day() -> None:
    delays.begin(delays.of_handle("alice-otter"))
    now = datetime.now(UTC)
    clock.tick(clock.JOBS, now + timedelta(hours=23))
    assert Delay.objects.exists()
    clock.tick(clock.JOBS, now + timedelta(hours=25))
    assert not Delay.objects.exists()


@pytest.mark.sqlite
@pytest.mark.django_db(transaction=True)
def test_a_deleted_key_does_not_stay_in_the_log_of_the_database(alice: Person) -> None:
    session = cast.visit_of(alice).session
    blob = bytes(session.shared_blob)
    file = Path(connection.settings_dict["NAME"])
    wal = file.with_name(f"{file.name}-wal")
    assert blob in wal.read_bytes()
    now = datetime.now(UTC)
    Session.objects.filter(pk=session.pk).update(locks_at=now, private_locks_at=now)
    clock.tick(clock.JOBS, now + timedelta(seconds=1))
    assert wal.stat().st_size == 0
    assert blob not in file.read_bytes()


@pytest.mark.django_db
def test_a_job_that_fails_stops_neither_the_others_nor_the_clock(
    caplog: pytest.LogCaptureFixture,
) -> None:
    done: list[datetime] = []

    def fails(_now: datetime) -> None:
        raise RuntimeError("for a test")

    clock.tick((fails, done.append), datetime.now(UTC))
    assert len(done) == 1
    assert "a job of the clock failed" in caplog.text


@pytest.mark.django_db(transaction=True)
def test_the_clock_goes_on_until_it_is_stopped() -> None:
    done: list[datetime] = []
    running = clock.Clock((done.append,), every=0.02)
    running.start()
    end = time.monotonic() + 10
    while len(done) < 3 and time.monotonic() < end:
        time.sleep(0.02)
    running.stop()
    assert len(done) >= 3
    assert not running.is_alive()
