"""Overlaps on their way through the rounds: one's own part in each, done on one's own visits.

Everybody posts a key, then a choice, then, one after the other, a share (`vault.overlap`). What a
visitor chose, the secret of the round and what came out stand on their private shelf alone. A share
is given once for each round, and that it was is written down before it is: given twice, with other
posts around it, it would answer a second question. So there is one round a day at most.
"""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from uuid import UUID

from closeknit import vault
from closeknit.bonds import keys, ring
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Bond, OverlapPost
from closeknit.bonds.ring import Ring
from closeknit.people import clock, shelf
from closeknit.people.http import Visit

KIND = "overlap"
"""One's own part in an overlap: see `Part`."""

KEY, CHOICE, SHARE = 1, 2, 3
ENOUGH = 2


@dataclass(slots=True)
class Part:
    """One person's own part. `options` is the fixed list, `yes` the places in it that they chose;
    `secret` (hex) belongs to the round, and is gone once it was used; `result` are the places that
    all chose, None while that is not known."""

    options: list[str]
    yes: list[int]
    epoch: int = 0
    round: int = 0
    secret: str = ""
    shared_on: str = ""
    result: list[int] | None = None


@dataclass(frozen=True, slots=True)
class State:
    """An overlap as a member sees it: who takes part, what they chose themselves, and what all did."""

    takes_part: frozenset[UUID] = frozenset()
    mine: tuple[str, ...] | None = None
    joint: tuple[str, ...] | None = None


@dataclass(slots=True)
class Round:
    """The rows of one round of one subject, as posts."""

    number: int
    posts: dict[int, dict[bytes, bytes]] = field(default_factory=lambda: defaultdict(dict))

    def complete(self, stage: int, members: Collection[bytes]) -> bool:
        return set(members) <= self.posts[stage].keys()


def states(visit: Visit, bond: Bond, subjects: Collection[UUID]) -> dict[UUID, State]:
    """Several overlaps of one bond, in two queries. Needs the private keys."""
    if not subjects:
        return {}
    parts = {_label(subject): subject for subject in subjects}
    kept = {parts[name]: _part(found) for name, found in shelf.get_many(visit, list(parts)).items()}
    rows = OverlapPost.objects.filter(bond=bond, subject__in=subjects, stage=KEY)
    taking: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for row in rows:
        taking[row.subject].add(row.author_id)
    return {subject: _state(visit, taking[subject], kept.get(subject)) for subject in subjects}


def enter(
    visit: Visit, bond: Bond, subject: UUID, options: Sequence[str], yes: Iterable[str]
) -> None:
    """Choose: `yes` of the fixed list of `options`. Choosing anew begins a new round. Raises
    keys.NotNow while nothing can be written in the bond."""
    chosen = set(yes)
    with locked(bond) as fresh:
        keys.writable(visit, fresh)
        before = _kept(visit, subject)
        part = Part(
            options=list(options),
            yes=[place for place, option in enumerate(options) if option in chosen],
            shared_on=before.shared_on if before else "",
        )
        _begin(visit, fresh, subject, part, again=True)
    advance(visit, bond, [subject])


def withdraw(visit: Visit, bond: Bond, subject: UUID) -> None:
    """Choose nothing any more. What was posted stays: it tells nothing, and no round ends with it."""
    with locked(bond):
        part = _kept(visit, subject)
        if part is not None and part.result is None:
            part.yes, part.secret, part.round, part.epoch = [], "", 0, 0
            part.options = []
            _keep(visit, subject, part)


def advance(visit: Visit, bond: Bond, subjects: Iterable[UUID]) -> bool:
    """Do one's own part in these overlaps, as far as the others' posts allow; whether anything was
    done. Raises vault.Tampered where a post is not what its author made."""
    done = False
    for subject in subjects:
        part = _kept(visit, subject)
        if part is not None and part.options and part.result is None:
            with locked(bond) as fresh:
                done = _advance(visit, fresh, subject) or done
    return done


def forget_rounds(bond: Bond) -> None:
    """After a change of members or keys: what was posted before ends without result."""
    OverlapPost.objects.filter(bond=bond).delete()


def _advance(visit: Visit, bond: Bond, subject: UUID) -> bool:
    held = ring.of(visit, bond)
    part = _kept(visit, subject)
    members = _members(held)
    if held.current is None or part is None or len(members) < ENOUGH:
        return False
    epoch = held.current.epoch
    here = _round(bond, subject, epoch)
    if part.epoch != epoch or (part.round < here.number and not _shared_today(visit, part)):
        _begin(visit, bond, subject, part, again=False)
        _advance(visit, bond, subject)
        return True
    if part.round < here.number:
        return False
    return Turn(visit, bond, subject, part, held, here).take()


@dataclass(slots=True)
class Turn:
    """One member's visit to a round in which they take part."""

    visit: Visit
    bond: Bond
    subject: UUID
    part: Part
    held: Ring
    here: Round

    def take(self) -> bool:
        """Post what can be posted now, and read the result if it is there."""
        done = False
        if self.here.complete(KEY, self.members) and self.me not in self.here.posts[CHOICE]:
            self.choose()
            done = True
        if self.may_share():
            self.share()
            done = True
        if self.here.complete(SHARE, self.members):
            found = vault.overlap.joint(self.context, self.posts, self.publics)
            self.part.result, self.part.secret = sorted(found), ""
            _keep(self.visit, self.subject, self.part)
            done = True
        return done

    def may_share(self) -> bool:
        return (
            self.here.complete(CHOICE, self.members)
            and self.me not in self.here.posts[SHARE]
            and bool(self.part.secret)
            and not _shared_today(self.visit, self.part)
        )

    def choose(self) -> None:
        keys_ = self.visit.shared_keys()
        yes = frozenset(self.part.yes)
        made = vault.overlap.choose(self.context, self.me, keys_, self.posts, self.publics, yes)
        self.post(CHOICE, made)

    def share(self) -> None:
        secret = bytes.fromhex(self.part.secret)
        made = vault.overlap.share(
            self.context, self.me, self.visit.shared_keys(), secret, self.posts, self.publics
        )
        # Written down first: a secret that was used is used.
        self.part.secret, self.part.shared_on = "", _today(self.visit)
        _keep(self.visit, self.subject, self.part)
        self.post(SHARE, made)

    def post(self, stage: int, made: bytes) -> None:
        _post(self.visit, self.bond, self.subject, self.part, stage, made)
        self.here.posts[stage][self.me] = made

    @property
    def me(self) -> bytes:
        return self.visit.person.key

    @property
    def members(self) -> tuple[bytes, ...]:
        return _members(self.held)

    @property
    def context(self) -> vault.overlap.Context:
        return _context(self.bond, self.subject, self.part, self.members)

    @property
    def posts(self) -> vault.overlap.Posts:
        found = self.here.posts
        return vault.overlap.Posts(found[KEY], found[CHOICE], found[SHARE])

    @property
    def publics(self) -> Mapping[bytes, vault.PublicIdentity]:
        found = {member: self.held.public_of(UUID(bytes=member)) for member in self.members}
        missing = [member for member, public in found.items() if public is None]
        if missing:
            raise keys.NotNow(self.held.standing)
        return {member: public for member, public in found.items() if public is not None}


def _begin(visit: Visit, bond: Bond, subject: UUID, part: Part, *, again: bool) -> None:
    """Join the newest round with a fresh key, or begin one where one's own key is in it already."""
    epoch = keys.writable(visit, bond).epoch
    here = _round(bond, subject, epoch)
    mine = visit.person.key in here.posts[KEY]
    number = here.number + (1 if mine and (again or part.epoch != epoch) else 0)
    part.epoch, part.round, part.result = epoch, max(1, number), None
    context = _context(bond, subject, part, _members(ring.of(visit, bond)))
    secret, post = vault.overlap.new_key(context, visit.person.key, visit.shared_keys())
    part.secret = secret.hex()
    _keep(visit, subject, part)
    _post(visit, bond, subject, part, KEY, post)


def _round(bond: Bond, subject: UUID, epoch: int) -> Round:
    """The newest round of this epoch; number 0 before the first."""
    rows = list(OverlapPost.objects.filter(bond=bond, subject=subject, epoch=epoch))
    here = Round(max((row.round for row in rows), default=0))
    for row in rows:
        if row.round == here.number:
            here.posts[row.stage][row.author_id.bytes] = row.post
    return here


def _post(visit: Visit, bond: Bond, subject: UUID, part: Part, stage: int, post: bytes) -> None:
    OverlapPost.objects.update_or_create(
        subject=subject,
        epoch=part.epoch,
        round=part.round,
        stage=stage,
        author=visit.person,
        defaults={"bond": bond, "post": post},
    )


def _context(
    bond: Bond, subject: UUID, part: Part, members: tuple[bytes, ...]
) -> vault.overlap.Context:
    return vault.overlap.Context(
        bond=bond.pk.bytes,
        epoch=part.epoch,
        subject=subject.bytes,
        round=part.round,
        options=hashlib.sha256("\n".join(part.options).encode()).digest(),
        count=len(part.options),
        members=members,
    )


def _members(held: Ring) -> tuple[bytes, ...]:
    return tuple(sorted(row.person_id.bytes for row in held.present))


def _shared_today(visit: Visit, part: Part) -> bool:
    return part.shared_on == _today(visit)


def _today(visit: Visit) -> str:
    return clock.today(visit.person.zone).isoformat()


def _state(visit: Visit, taking: set[UUID], part: Part | None) -> State:
    me = visit.person.pk
    mine = part is not None and bool(part.options)
    others = frozenset(taking - {me})
    if part is None or not mine:
        return State(others)
    joint = None if part.result is None else tuple(part.options[n] for n in part.result)
    return State(others | {me}, tuple(part.options[n] for n in part.yes), joint)


def _label(subject: UUID) -> str:
    return f"overlap/{subject.hex}"


def _kept(visit: Visit, subject: UUID) -> Part | None:
    found = shelf.get(visit, _label(subject))
    return _part(found) if found else None


def _part(found: vault.Payload) -> Part:
    return Part(**found.fields)


def _keep(visit: Visit, subject: UUID, part: Part) -> None:
    shelf.put(visit, KIND, asdict(part), label=_label(subject))
