"""One evening with everything in it, built once and looked at from every side.

Alice wrote it. Bob is bonded with her, Fay is the third in that bond and joined after their first
sitting. Dana was in it and left. Gil holds Alice's link and has done nothing with it yet; Hal has
accepted Bob's and waits to be confirmed. Charlie and Eve have a bond of their own; Eve owns the
server. Each of these texts may be read by those who are named in `READERS`, and by nobody else.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from django.db import transaction
from django.test import Client

from closeknit import engine
from closeknit.bonds import (
    access,
    confirming,
    doors,
    founding,
    invitations,
    joining,
    leaving,
    settling,
)
from closeknit.bonds.models import Bond
from closeknit.catalogue import BondKind, Keeps
from closeknit.engine import Act
from closeknit.keepsakes.circle import circles
from closeknit.keepsakes.life import marking
from closeknit.keepsakes.models import Keepsake
from closeknit.keepsakes.moments import book
from closeknit.people import notes, shelf
from closeknit.people.http import Visit
from closeknit.people.models import Person, Session
from closeknit.practices import acting, alone, library, openings, starting
from closeknit.practices.models import Sitting
from closeknit.practices.own import rungs, sharing, sketches
from closeknit.practices.own.sketches import Sketch
from closeknit.practices.views.own import heading
from closeknit.web.tests import living
from tests import cast
from tests.policies.matrix import ROLES

PRIVATE, ALONE, SEALED = "Juniper under the stairs", "Quince at the window", "Walnutty"
SHARED, BEFORE, TITLE = "Rowanlike", "Hazelish", "The kitchen two"
THEIRS, THEIR_TITLE, LINE = "Plumlike", "Boat people", "Come when the gate is open"
MOMENT, MOMENT_ALONE = "Cedarish evening", "Olivey morning"
CIRCLE = "Tamarisk choir"
PROMISE, AGREED = "Willowed Sundays", "Aspenlike breakfasts"
OWN, GIVEN, RUNG = "Sprucy mornings", "Firry evenings", "What is Larchy about me?"
READERS = {
    PRIVATE: {"author"},
    OWN: {"author"},
    GIVEN: {"author", "other", "third"},
    RUNG: {"author", "other", "third"},
    ALONE: {"author"},
    CIRCLE: {"author"},
    PROMISE: {"author", "other", "third"},
    AGREED: {"author", "other", "third"},
    MOMENT: {"author", "other", "third"},
    MOMENT_ALONE: {"author"},
    SEALED: {"author"},
    SHARED: {"author", "other", "third"},
    BEFORE: {"author", "other"},
    TITLE: {"author", "other", "third"},
    THEIRS: {"stranger", "host"},
    THEIR_TITLE: {"stranger", "host"},
}
"""Alice's locked browser is none of these readers."""

WHO = {
    "locked": "alice", "stranger": "charlie", "invited": "gil", "accepted": "hal",
    "author": "alice", "other": "bob", "third": "fay", "departed": "dana", "host": "eve",
}  # fmt: skip
NOBODYS_TOKEN = "N" * 43


@dataclass
class World:
    people: dict[str, Person]
    browsers: dict[str, Client] = field(default_factory=dict)
    ids: dict[str, Any] = field(default_factory=dict)

    @contextmanager
    def undone(self) -> Iterator[None]:
        """Whatever happens inside has not happened afterwards; the browsers' cookies included."""
        jars = {role: client.cookies.copy() for role, client in self.browsers.items()}
        with transaction.atomic():
            yield
            transaction.set_rollback(True)
        for role, jar in jars.items():
            self.browsers[role].cookies = jar


def build(parts: dict[str, cast.Part]) -> World:
    people = {name: cast.arrive(part) for name, part in parts.items()}
    visits = {name: cast.visit_of(person) for name, person in people.items()}
    world = World(people)
    _ours(world, visits)
    _theirs(world, visits)
    _alone(world, visits["alice"])
    _written(world, visits)
    _keepsakes(world, visits)
    _moments(world, visits)
    _at_the_door(world, visits)
    world.browsers = {role: _browser(role, people) for role in ROLES}
    shown = Session.objects.filter(person=people["alice"]).order_by("pk")
    world.ids["session"] = shown.exclude(shared_blob=b"").first().pk
    return world


def _browser(role: str, people: dict[str, Person]) -> Client:
    client = Client(raise_request_exception=False, headers={"sec-fetch-site": "same-origin"})
    if role != "anonymous":
        cast.sign_in(client, people[WHO[role]], locked=role == "locked")
    return client


def _ours(world: World, visits: dict[str, Visit]) -> None:
    alice, bob, dana, fay = (visits[name] for name in ("alice", "bob", "dana", "fay"))
    bond = founding.found(alice, uuid4(), BondKind.FRIEND, TITLE)
    come_in(alice, bob, bond)
    come_in(alice, dana, bond, bob)
    before = offer(alice, bond)
    seal(before, "feeling", (alice, BEFORE), (bob, "Elderish"), (dana, "Thymely"))
    leaving.leave(dana, fresh(bond), withdraw=False)
    settle(alice, bob, alice)
    come_in(bob, fay, bond, alice)
    shared, sealed = offer(bob, bond), offer(alice, bond)
    seal(shared, "feeling", (alice, SHARED), (bob, "Birchlike"), (fay, "Alderlike"))
    seal(sealed, "feeling", (alice, SEALED))
    world.ids |= {"bond": bond.pk, "before": before.ref, "shared": shared.ref, "sealed": sealed.ref}
    for name, row in (("words", shared), ("sealed_words", sealed)):
        world.ids[name] = row.seals.get(author=alice.person).words_id


def _theirs(world: World, visits: dict[str, Visit]) -> None:
    charlie, eve = visits["charlie"], visits["eve"]
    bond = founding.found(charlie, uuid4(), BondKind.PARTNER, THEIR_TITLE)
    come_in(charlie, eve, bond)
    theirs = offer(charlie, bond)
    seal(theirs, "feeling", (charlie, THEIRS), (eve, "Pearlike"))
    world.ids |= {"their_bond": bond.pk, "theirs": theirs.ref}


def _alone(world: World, alice: Visit) -> None:
    note = notes.write(alice, PRIVATE)
    ref = alone.begin(alice, library.practice("remember-closeness"), None)
    alone.perform(alone.load(alice, ref), engine.Deed(Act.FINISH, "moment"), {"text": ALONE})
    tally = shelf._labelled(alice, shelf.TALLY)
    writing = shelf._labelled(alice, alone.words_label(ref, "moment"))
    world.ids |= {"note": note, "alone": ref, "tally": tally.pk, "writing": writing.pk}


def _written(world: World, visits: dict[str, Visit]) -> None:
    """Alice wrote two practices and let her bond have one of them, and a rung; the others have
    looked at both, so that their receipts are there."""
    alice = visits["alice"]
    own, given = (_practice(alice, title) for title in (OWN, GIVEN))
    view = access.view_of(alice, fresh(Bond(pk=world.ids["bond"])))
    sharing.share(alice, view, given)
    rungs.add(alice, view, RUNG, 1)
    for name in ("alice", "bob", "fay"):
        seen = access.view_of(visits[name], fresh(view.bond))
        (shared,) = sharing.of_bond(visits[name], seen)
        (rung,) = rungs.of_bond(visits[name], seen)
    world.ids |= {"own": own.id, "given": shared.ref, "rung": rung.row.pk}


def _keepsakes(world: World, visits: dict[str, Visit]) -> None:
    """A promise of Alice's, and what the three agreed on."""
    alice, bob, fay = (visits[name] for name in ("alice", "bob", "fay"))
    bond = Bond(pk=world.ids["bond"])
    view = access.view_of(alice, fresh(bond))
    world.ids["promise"] = marking.tell(alice, view, Keeps.PROMISE, {"text": PROMISE}, uuid4())
    row = living.begin(fay, bond, "phone-truce", None)
    for visit in (alice, bob, fay):
        assert acting.perform(visit, row, engine.Deed(Act.PASS, "where")) is None
    draft = engine.Deed(Act.DRAFT, "truce", number=0)
    assert acting.perform(fay, row, draft, {"text": AGREED}) is None
    for visit in (alice, bob):
        assert acting.perform(visit, row, engine.Deed(Act.ACCEPT, "truce", number=1)) is None
    circles.add(alice, CIRCLE, circles.Near.CLOSE, circles.Sort.GROUP, uuid4())
    world.ids["holds"] = circles.mine(alice)[0].id
    world.ids["agreed"] = Keepsake.objects.get(words__subject=row.ref).words_id


def _moments(world: World, visits: dict[str, Visit]) -> None:
    """Alice has kept one for all and one for herself, with a picture each; all have looked."""
    alice, bond = visits["alice"], Bond(pk=world.ids["bond"])
    for name, text in (("", MOMENT), ("_alone", MOMENT_ALONE)):
        moment = living.keep_a_moment(alice, fresh(bond), text, shared=not name)
        found = book.find(alice, access.view_of(alice, fresh(bond)), moment)
        world.ids |= {f"moment{name}": moment, f"picture{name}": found.pictures[0].id}
    for name in ("alice", "bob", "fay"):
        book.page(visits[name], access.view_of(visits[name], fresh(bond)))


def _practice(visit: Visit, title: str) -> Sketch:
    head = {**heading.FRESH, "title": title, "ways": ["A", "T", "S"]}
    steps = [{"key": "step-1", "kind": "read", "title": "One", "text": "Sit down."}]
    return sketches.begin(visit, {**head, "steps": steps})


def _at_the_door(world: World, visits: dict[str, Visit]) -> None:
    bond = Bond.objects.get(pk=world.ids["bond"])
    used = invitations.invite(visits["bob"], bond, "").secret
    acceptance = joining.accept(visits["hal"], doors.find(used))
    settle(visits["bob"])
    (arrival,) = confirming.arrivals(visits["bob"], fresh(bond))
    world.ids |= {
        "token": invitations.invite(visits["alice"], fresh(bond), LINE).secret,
        "used": used,
        "acceptance": acceptance.pk,
        "arrival": arrival.id,
        "keys": arrival.fingerprint,
    }


def come_in(inviter: Visit, newcomer: Visit, bond: Bond, *others: Visit) -> None:
    """By link, vouched, with everybody's consent, as in real life."""
    invited = invitations.invite(inviter, fresh(bond), "")
    joining.accept(newcomer, doors.find(invited.secret))
    settle(inviter)
    for other in others:
        settle(other)
        (arrival,) = confirming.arrivals(other, fresh(bond))
        confirming.consent(other, fresh(bond), arrival.id, arrival.fingerprint)
    (arrival,) = confirming.arrivals(inviter, fresh(bond))
    confirming.confirm(inviter, fresh(bond), arrival.id, arrival.fingerprint)
    settle(newcomer, *others, inviter)


def offer(visit: Visit, bond: Bond) -> Sitting:
    """The check-in of two minutes, offered to whoever is in the bond now."""
    practice = library.practice("daily-check-in")
    return starting.offer(visit, fresh(bond), practice, "two-minutes")


def seal(row: Sitting, step: str, *said: tuple[Visit, str]) -> None:
    """These words are sealed; who was the last of all also opens them, and so does everybody."""
    for visit, words in said:
        refused = acting.perform(visit, row, engine.Deed(Act.SEAL, step), {"text": words})
        assert refused is None, refused
    for visit, _ in said:
        openings.on_visit(visit)


def settle(*visits: Visit) -> None:
    for visit in visits:
        settling.settle_all(visit)


def fresh(bond: Bond) -> Bond:
    """The bond as a new request finds it."""
    return Bond.objects.get(pk=bond.pk)
