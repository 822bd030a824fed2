"""Growing delays against guessing, per account: never a lock-out, and nothing about where a try
came from. A browser that its owner has signed in on before counts for itself, so that a stranger
who hammers an account keeps only strangers waiting."""

import hashlib
import hmac
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from closeknit.people import clock
from closeknit.people.models import Delay, Session

FREE_TRIES = 5
FIRST = timedelta(seconds=5)
LONGEST = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)
MOST_DOUBLINGS = 10


def of_handle(handle: str) -> bytes:
    """The account of a handle, whether anybody has it or not."""
    return _account("handle", handle.encode("utf-8", "surrogatepass"))


def of_device(device: bytes) -> bytes:
    return _account("device", device)


def of_session(session: Session) -> bytes:
    return _account("session", session.digest)


def wait_after(tries: int) -> timedelta:
    """How long the next try waits after `tries` wrong ones: nothing at first, then doubling."""
    if tries <= FREE_TRIES:
        return timedelta()
    doublings: int = min(tries - FREE_TRIES - 1, MOST_DOUBLINGS)
    return min(FIRST * (1 << doublings), LONGEST)


@transaction.atomic
def begin(account: bytes) -> timedelta:
    """Count a try before it is made, so that many at once are many. How long to wait instead;
    nothing if this try may go on."""
    Delay.objects.get_or_create(account=account, defaults={"until": clock.now()})
    delay = Delay.objects.select_for_update().get(account=account)
    # Only now, with the row held: who waited for it would else find it set to a later moment.
    now = clock.now()
    if delay.until > now:
        return delay.until - now
    delay.tries += 1
    delay.until = now + wait_after(delay.tries)
    delay.save()
    return timedelta()


def forget(account: bytes) -> None:
    """The secret was right: count from nothing again."""
    Delay.objects.filter(account=account).delete()


def forget_old(now: datetime) -> None:
    """When somebody mistyped is nobody's to know for longer than it slows anybody down."""
    old = Delay.objects.filter(until__lt=now - FORGOTTEN_AFTER)
    if old.exists():
        old.delete()


def sentence(wait: timedelta) -> str:
    seconds = max(1, round(wait.total_seconds()))
    amount = f"{seconds} seconds" if seconds < 90 else f"{round(seconds / 60)} minutes"  # noqa: PLR2004
    return (
        f"There were several tries that did not fit, so the next one waits about {amount}. "
        "Nothing is lost, and nobody is told."
    )


def _account(what: str, subject: bytes) -> bytes:
    """Keyed, so that a copy of the database does not list handles that somebody tried."""
    key = f"closeknit.people.delays.{what}.{settings.SECRET_KEY}".encode()
    return hmac.digest(hashlib.sha256(key).digest(), subject, "sha256")
