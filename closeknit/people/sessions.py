"""Signed-in browsers: signing in, recognising, locking, unlocking, ending. Without the key cookie,
which only the browser holds, no row here opens anything."""

import re
import secrets
import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db.models import F
from django.http import HttpRequest
from django.middleware.csrf import rotate_token

from closeknit import vault
from closeknit.people import clock, cookies
from closeknit.people.http import Visit
from closeknit.people.models import Person, Session

BORROWED_DEVICE = timedelta(days=2)
PIN_TRIES = 5
ROUNDING = timedelta(minutes=5)
WELL_FORMED = re.compile(r"[A-Za-z0-9_-]{43}")


def begin(
    person: Person,
    identity: vault.Identity,
    credential: int,
    *,
    own_device: bool,
) -> tuple[Session, str, str]:
    """A new, unlocked session, saved, with the values of its two cookies."""
    cookie, key = secrets.token_urlsafe(32), vault.new_key_cookie()
    now, day = clock.now(), clock.today(person.zone)
    session = Session(
        digest=cookies.digest(cookie),
        person=person,
        credential=credential,
        own_device=own_device,
        day=day,
        ends_on=day + (cookies.OWN_DEVICE if own_device else BORROWED_DEVICE),
    )
    _open_up(session, identity, key, now)
    session.save(force_insert=True)
    return session, cookie, key


def sign_in(
    request: HttpRequest,
    person: Person,
    identity: vault.Identity,
    credential: int,
    *,
    own_device: bool,
) -> Visit:
    """Start a visit in this browser, with fresh cookies: old ones are never taken over."""
    end_this(request)
    session, cookie, key = begin(person, identity, credential, own_device=own_device)
    lasts = cookies.OWN_DEVICE if own_device else None
    cookies.hand_out(
        request,
        cookies.Cookie(cookies.SESSION, cookie, lasts),
        cookies.Cookie(cookies.KEY, key, lasts),
    )
    rotate_token(request)
    visit = Visit(person, session, identity.private, identity.shared, key)
    request.visit = visit  # type: ignore[attr-defined]
    return visit


def recognise(jar: Mapping[str, str]) -> Visit | None:
    """Whose visit these cookies belong to, and what is open in it; None where there is none.

    The same for pages and sockets. A session of an older passphrase, or past its last day, is
    ended here; a blob past its time is deleted here.
    """
    cookie, key = jar.get(cookies.SESSION, ""), jar.get(cookies.KEY, "")
    if not (WELL_FORMED.fullmatch(cookie) and WELL_FORMED.fullmatch(key)):
        return None
    session = (
        Session.objects.select_related("person__identity")
        .filter(digest=cookies.digest(cookie))
        .first()
    )
    if session is None:
        return None
    if _is_over(session):
        session.delete()
        return None
    _forget_what_is_due(session, clock.now())
    return _opened(session, key)


def extend(visit: Visit) -> None:
    """Put off the locking. Writes only when the rounded time changes: at most every five minutes."""
    session, now = visit.session, clock.now()
    wished = {}
    if visit.shared is not None:
        wished["locks_at"] = _rounded_up(now + timedelta(minutes=session.shared_minutes))
    if visit.private is not None:
        wished["private_locks_at"] = _rounded_up(now + timedelta(minutes=session.private_minutes))
    changed = {name: at for name, at in wished.items() if at > getattr(session, name)}
    if changed:
        Session.objects.filter(pk=session.pk).update(**changed)
        for name, at in changed.items():
            setattr(session, name, at)


def unlock(visit: Visit, identity: vault.Identity) -> None:
    """Open this visit again, and begin counting the tries of its PIN anew."""
    session = visit.session
    _open_up(session, identity, visit.key_cookie, clock.now())
    session.pin_tries = 0
    _store(session, "private_blob", "shared_blob", "private_locks_at", "locks_at", "pin_tries")
    visit.private, visit.shared = identity.private, identity.shared


def try_pin(visit: Visit, pin: str) -> vault.Identity | None:
    """The identity if the PIN was right. After five wrong ones only the passphrase helps.

    The try is counted before the PIN is looked at, so that a hundred tries at once are still five.
    """
    counted = Session.objects.filter(
        pk=visit.session.pk, pin_tries__lt=PIN_TRIES
    ).exclude(pin_blob=b"").update(pin_tries=F("pin_tries") + 1)  # fmt: skip
    visit.session.refresh_from_db(fields=["pin_tries", "pin_blob"])
    if not counted:
        return None
    session, person = visit.session, visit.person.key
    try:
        return vault.unlock_with_pin(
            session.pin_blob, pin, visit.key_cookie, person, session.credential
        )
    except vault.VaultError:
        return None


def set_pin(visit: Visit, pin: str) -> None:
    """Keep the identity under a PIN for this browser; an empty PIN takes it away."""
    session, person, key = visit.session, visit.person.key, visit.key_cookie
    session.pin_blob = (
        vault.lock_under_pin(visit.identity(), pin, key, person, session.credential) if pin else b""
    )
    session.pin_tries = 0
    _store(session, "pin_blob", "pin_tries")


def reseal(visit: Visit, identity: vault.Identity, credential: int) -> None:
    """Go on in this session after a new passphrase or new vault keys. Its PIN goes: it stood for
    the passphrase before."""
    session = visit.session
    session.credential, session.pin_blob = credential, b""
    _store(session, "credential", "pin_blob")
    unlock(visit, identity)


def lock_now(request: HttpRequest) -> None:
    """Forget both blobs at once. Nothing happens where nobody is signed in."""
    visit = getattr(request, "visit", None)
    if visit is not None:
        lock(visit)


def lock(visit: Visit) -> None:
    Session.objects.filter(pk=visit.session.pk).update(private_blob=b"", shared_blob=b"")
    visit.session.private_blob = visit.session.shared_blob = b""
    visit.private = visit.shared = None


def end_this(request: HttpRequest) -> None:
    """Sign this browser out; its row is deleted, so its cookies open nothing any more."""
    cookie = request.COOKIES.get(cookies.SESSION, "")
    if cookie:
        Session.objects.filter(digest=cookies.digest(cookie)).delete()
        cookies.take_back(request)
    request.visit = None  # type: ignore[attr-defined]


def end(person: Person, session_id: uuid.UUID) -> None:
    person.sessions.filter(pk=session_id).delete()


def end_others(visit: Visit) -> None:
    visit.person.sessions.exclude(pk=visit.session.pk).delete()


def set_idle(visit: Visit, private_minutes: int, shared_minutes: int) -> None:
    """New idle times, for every session of this person."""
    others = visit.person.sessions.exclude(pk=visit.session.pk)
    others.update(private_minutes=private_minutes, shared_minutes=shared_minutes)
    set_own_idle(visit, private_minutes, shared_minutes)


def set_own_idle(visit: Visit, private_minutes: int, shared_minutes: int) -> None:
    """New idle times in this session, counted from now: shorter ones hold at once."""
    session = visit.session
    session.private_minutes, session.shared_minutes = private_minutes, shared_minutes
    _count_down(session, clock.now())
    _store(session, "private_minutes", "shared_minutes", "private_locks_at", "locks_at")


def _store(session: Session, *names: str) -> None:
    """Write these columns. A session that was ended meanwhile stays ended: no row is made anew."""
    values = {name: getattr(session, name) for name in names}
    Session.objects.filter(pk=session.pk).update(**values)


def _open_up(session: Session, identity: vault.Identity, key: str, now: datetime) -> None:
    person, credential = session.person.key, session.credential
    session.private_blob = vault.lock_private(identity.private, key, person, credential)
    session.shared_blob = vault.lock_shared(identity.shared, key, person, credential)
    _count_down(session, now)


def _count_down(session: Session, now: datetime) -> None:
    session.private_locks_at = _rounded_up(now + timedelta(minutes=session.private_minutes))
    session.locks_at = _rounded_up(now + timedelta(minutes=session.shared_minutes))


def _rounded_up(moment: datetime) -> datetime:
    """Up to five minutes later, so that the row does not tell when somebody was last here."""
    over = moment.timestamp() % ROUNDING.total_seconds()
    return moment + timedelta(seconds=(ROUNDING.total_seconds() - over) if over else 0)


def _is_over(session: Session) -> bool:
    person = session.person
    return (
        session.credential != person.identity.credential
        or session.ends_on < clock.today(person.zone)
    )  # fmt: skip


def _forget_what_is_due(session: Session, now: datetime) -> None:
    if session.is_due(now):
        Session.objects.filter(pk=session.pk).lock_due(now)
        session.refresh_from_db(fields=["private_blob", "shared_blob"])


def _opened(session: Session, key: str) -> Visit | None:
    """The visit with what its blobs still give. A key cookie that does not fit the blobs is not
    this session's, so it is nobody's."""
    person, credential = session.person, session.credential
    visit = Visit(person, session, key_cookie=key)
    try:
        if session.shared_blob:
            visit.shared = vault.open_shared_blob(session.shared_blob, key, person.key, credential)
        if session.private_blob:
            visit.private = vault.open_private_blob(
                session.private_blob, key, person.key, credential
            )
    except vault.VaultError:
        return None
    return visit
