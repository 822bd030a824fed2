"""Who came: the inviter's "yes, that is them", and the consent of everybody else in the bond.

One tap is enough where the newcomer holds the link: their keys carry a vouch under its secret.
Whoever came by a short code is confirmed by comparing six words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from closeknit import vault
from closeknit.bonds import (
    cards,
    changes,
    epochs,
    invitations,
    keys,
    payloads,
    pins,
    ring,
    statements,
)
from closeknit.bonds.locking import locked
from closeknit.bonds.models import (
    MOST_MEMBERS,
    Acceptance,
    Bond,
    Confirmation,
    Consent,
    Introduction,
    Invitation,
    Membership,
)
from closeknit.bonds.pins import How
from closeknit.bonds.ring import Ring
from closeknit.bonds.standing import Standing
from closeknit.people.http import Visit
from closeknit.post import ring as ring_at


class NotYet(Exception):
    """Why the newcomer cannot be confirmed now: a sentence in our voice."""


@dataclass(frozen=True)
class Arrival:
    """Somebody who said yes, as one member of the bond sees them.

    `mine` says that this member invited them. `genuine` is False if their keys are not those that
    the link vouches for: then only "no" can be said.
    """

    visit: Visit
    acceptance: Acceptance
    name: str
    public: vault.PublicIdentity
    mine: bool
    by_code: bool
    genuine: bool
    consented: bool
    all_consented: bool

    @property
    def id(self) -> UUID:
        return self.acceptance.pk

    @property
    def bond_id(self) -> UUID:
        return self.acceptance.invitation.bond_id

    @property
    def fingerprint(self) -> str:
        """What stands in the form, so that the tap confirms the keys that the page was about."""
        return self.public.fingerprint.hex()

    @property
    def compares(self) -> bool:
        """Whether six words have to be compared before this member says yes.

        The others in the bond need not: the inviter's signed introduction names the newcomer's
        keys, and the words stand on the page of the newcomer afterwards.
        """
        return self.by_code and self.mine

    @cached_property
    def six_words(self) -> list[str]:
        """One Argon2 derivation."""
        own = self.visit.shared_keys().public
        return vault.six_words_of(own, self.public).split()

    @property
    def for_me(self) -> bool:
        """Whether it is this member's turn to say something."""
        return self.all_consented if self.mine else not self.consented


def waiting(bonds: Iterable[Bond]) -> QuerySet[Acceptance]:
    """Everybody who said yes to one of these bonds and is neither confirmed nor turned away."""
    return (
        Acceptance.objects.filter(
            invitation__bond__in=[bond.pk for bond in bonds],
            confirmation__isnull=True,
            invitation__ending__isnull=True,
        )
        .select_related("invitation", "introduction")
        .prefetch_related("consents")
        .order_by("pk")
    )


def arrivals(visit: Visit, bond: Bond) -> list[Arrival]:
    """Who waits at the door of `bond`. Others see a newcomer once the inviter introduced them."""
    return arrivals_in(visit, [bond])


def arrivals_in(visit: Visit, bonds: Sequence[Bond]) -> list[Arrival]:
    """The same for several bonds. Constant in queries."""
    held = dict(zip([bond.pk for bond in bonds], ring.of_all(visit, bonds), strict=True))
    rows = list(waiting(bonds))
    claimed = pins.claimed([row.newcomer_id for row in rows])
    found = [
        _arrival(held[row.invitation.bond_id], row, claimed.get(row.newcomer_id)) for row in rows
    ]
    return [arrival for arrival in found if arrival is not None]


def arrival_of(visit: Visit, bond: Bond, acceptance_id: UUID) -> Arrival:
    for arrival in arrivals(visit, bond):
        if arrival.id == acceptance_id:
            return arrival
    raise Http404


def introduce(visit: Visit, bond: Bond) -> None:
    """Tell the others in the bond who came by this person's invitation. Within the lock."""
    held = ring.of(visit, bond)
    if held.current is None or len(held.present) == 1:
        return
    for arrival in arrivals(visit, bond):
        if arrival.mine and arrival.genuine and not hasattr(arrival.acceptance, "introduction"):
            _introduce(held, held.current, arrival)


def consent(visit: Visit, bond: Bond, acceptance_id: UUID, fingerprint: str) -> None:
    """This member is glad to have the newcomer, whose keys the inviter's introduction names."""
    with locked(bond) as fresh:
        arrival = _current(visit, fresh, acceptance_id, fingerprint)
        if arrival.mine or arrival.consented:
            return
        _pin(arrival, How.INTRODUCED)
        newcomer = arrival.acceptance.newcomer_id
        about = statements.consenting(acceptance_id, fresh.pk, visit.person.pk, arrival.public)
        body, signature = statements.sign(visit, about)
        Consent.objects.create(
            acceptance_id=acceptance_id, member=visit.person, body=body, signature=signature
        )
        ring_at(f"person.{arrival.acceptance.invitation.inviter_id.hex}")
        ring_at(f"person.{newcomer.hex}")


def confirm(visit: Visit, bond: Bond, acceptance_id: UUID, fingerprint: str) -> Membership:
    """Yes, that is them: pinned, taken in, and everybody has the key of a new epoch.

    All of it in one transaction. Raises NotYet, keys.NotNow, Http404 for an arrival that is over.
    """
    with locked(bond) as fresh:
        held = ring.of(visit, fresh)
        if held.standing is not Standing.OPEN:
            raise keys.NotNow(held.standing)
        arrival = _current(visit, fresh, acceptance_id, fingerprint)
        _check(held, arrival)
        _pin(arrival, How.COMPARED if arrival.by_code else How.VOUCHED)
        membership = _take_in(held, arrival)
        ring_at(fresh.address)
        ring_at(f"person.{membership.person_id.hex}")
        return membership


def refuse(visit: Visit, bond: Bond, acceptance_id: UUID) -> None:
    """No, that is not them. The invitation is over; whoever came is not told why."""
    with locked(bond) as fresh:
        arrival = arrival_of(visit, fresh, acceptance_id)
        if not arrival.mine:
            raise Http404
        rows = Invitation.objects.filter(pk=arrival.acceptance.invitation_id)
        invitations.end(visit, rows)


def confirmed_already(bond: Bond, acceptance_id: UUID) -> bool:
    """Whether this was confirmed before, by a first click of two."""
    return Confirmation.objects.filter(
        acceptance=acceptance_id, acceptance__invitation__bond=bond
    ).exists()


def _check(held: Ring, arrival: Arrival) -> None:
    if not arrival.mine:
        raise Http404
    if not arrival.genuine:
        raise NotYet("Whoever came does not hold the link that you made.")
    if not arrival.all_consented:
        raise NotYet("This waits until everybody in the bond has agreed.")
    if len(held.present) >= MOST_MEMBERS:
        raise NotYet("Eight are in this bond, and that is as many as it holds.")
    if any(row.person_id == arrival.acceptance.newcomer_id for row in held.memberships):
        raise NotYet("They are or were in this bond already.")


def _take_in(held: Ring, arrival: Arrival) -> Membership:
    bond, newcomer = held.bond, arrival.acceptance.newcomer_id
    members = {row.person_id: _confirmed(held, row.person_id) for row in held.present}
    membership = Membership.objects.create(
        bond=bond,
        person_id=newcomer,
        joined_epoch=held.latest + 1,
        number=max(row.number for row in held.memberships) + 1,
        seat=_free_seat(held),
    )
    changes.announce(bond, "joined")
    key = epochs.make(held, {**members, newcomer: arrival.public})
    cards.write(held.visit, membership, key, arrival.name)
    Confirmation.objects.create(acceptance=arrival.acceptance, membership=membership)
    invitations.forget_secrets(arrival.acceptance.invitation)
    return membership


def _confirmed(held: Ring, person: UUID) -> vault.PublicIdentity:
    public = held.public_of(person)
    assert public is not None  # An open standing means that everybody's keys are confirmed.
    return public


def _free_seat(held: Ring) -> int:
    taken = {row.seat for row in held.present}
    return next(seat for seat in range(1, MOST_MEMBERS + 1) if seat not in taken)


def _pin(arrival: Arrival, how: How) -> None:
    visit, newcomer = arrival.visit, arrival.acceptance.newcomer_id
    before = pins.of(visit, [newcomer]).get(newcomer)
    if before is None:
        pins.put(visit, newcomer, arrival.public, how)
    elif before.public != arrival.public:
        raise NotYet("Their keys are not those that you know from them. Ask them about it.")


def _current(visit: Visit, bond: Bond, acceptance_id: UUID, fingerprint: str) -> Arrival:
    """The arrival as it is now, if its keys are still those that the page showed."""
    arrival = arrival_of(visit, bond, acceptance_id)
    if arrival.fingerprint != fingerprint:
        raise NotYet("Something changed while this page was open. Please look again.")
    return arrival


def _arrival(held: Ring, row: Acceptance, public: vault.PublicIdentity | None) -> Arrival | None:
    if public is None:
        return None
    mine = row.invitation.inviter_id == held.visit.person.pk
    read = _as_inviter if mine else _as_introduced
    try:
        name, genuine, by_code = read(held, row, public)
    except (vault.VaultError, KeyError):
        # The inviter sees that somebody came whose words do not hold; the others see nobody.
        if not mine:
            return None
        name, genuine, by_code = cards.NOBODY_KNOWS, False, False
    agreed = _consenting(held, row, public)
    others = {each.person_id for each in held.present} - {row.invitation.inviter_id}
    return Arrival(
        visit=held.visit,
        acceptance=row,
        name=name,
        public=public,
        mine=mine,
        by_code=by_code,
        genuine=genuine,
        consented=held.visit.person.pk in agreed,
        all_consented=others <= agreed,
    )


def _as_inviter(
    held: Ring, row: Acceptance, public: vault.PublicIdentity
) -> tuple[str, bool, bool]:
    """Name, whether the vouch holds, whether they came by a short code."""
    keys_ = held.visit.shared_keys()
    vault.check_author(public, row.about, row.body, row.signature)
    data = vault.open_as_reader(keys_, row.about, row.body, row.reader_wrap)
    name = str(vault.load(data).fields["name"])
    if not row.vouch:
        return name, True, True
    secret = invitations.Invited(held.visit, row.invitation).secret
    return name, vault.vouched(secret, row.newcomer_id.bytes, public, row.vouch), False


def _as_introduced(
    held: Ring, row: Acceptance, public: vault.PublicIdentity
) -> tuple[str, bool, bool]:
    note = getattr(row, "introduction", None)
    if note is None or note.author_id != row.invitation.inviter_id:
        raise KeyError
    note.acceptance = row
    held.check_author(note.about, note.body, note.signature)
    key = held.adopted[note.epoch].bond_key
    fields = vault.load(vault.open_shared(key, note.about, note.body, note.bond_wrap)).fields
    return str(fields["name"]), fields["keys"] == public.fingerprint.hex(), bool(fields["code"])


def _consenting(held: Ring, row: Acceptance, public: vault.PublicIdentity) -> frozenset[UUID]:
    """The members whose signed consent to these very keys holds."""
    return frozenset(each.member_id for each in row.consents.all() if _holds(held, each, public))


def _holds(held: Ring, row: Consent, public: vault.PublicIdentity) -> bool:
    about = statements.consenting(row.acceptance_id, held.bond.pk, row.member_id, public)
    try:
        held.check_author(about, row.body, row.signature)
    except vault.Tampered:
        return False
    return True


def _introduce(held: Ring, key: vault.BondKey, arrival: Arrival) -> None:
    note = Introduction(acceptance=arrival.acceptance, author=held.visit.person, epoch=key.epoch)
    fields = {"name": arrival.name, "keys": arrival.fingerprint, "code": arrival.by_code}
    shared, about = held.visit.shared_keys(), note.about
    note.body, note.signature, note.author_wrap = vault.seal_words(
        shared, about, vault.dump(payloads.INTRODUCTION, fields)
    )
    note.bond_wrap = vault.wrap_for_bond(shared, key, about, note.body, note.author_wrap)
    note.save(force_insert=True)
    ring_at(held.bond.address)
