"""An overlap between members, on their visits: the result and nothing else, and what ends it."""

from itertools import product
from uuid import UUID

import pytest

from closeknit import vault
from closeknit.bonds import leaving, overlaps, settling
from closeknit.bonds.models import Bond, OverlapPost
from closeknit.bonds.tests.bonding import again, bond_of, take_in
from closeknit.people import shelf
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit

SUBJECT = UUID(int=7)
OPTIONS = ("hand", "hug", "shoulder")


def choose(visit: Visit, bond: Bond, *yes: str) -> None:
    overlaps.enter(visit, again(bond), SUBJECT, OPTIONS, yes)


def come_by(bond: Bond, *visits: Visit) -> None:
    """Each comes by a few times, in this order."""
    for _ in range(4):
        for visit in visits:
            overlaps.advance(visit, again(bond), [SUBJECT])


def joint(visit: Visit, bond: Bond) -> tuple[str, ...] | None:
    return overlaps.states(visit, again(bond), [SUBJECT])[SUBJECT].joint


@pytest.mark.parametrize("members", [2, 3, 4])
def test_it_is_what_all_chose(
    va: Visit, vb: Visit, vc: Visit, vd: Visit, clock: SetClock, members: int
) -> None:
    people = [va, vb, vc, vd][:members]
    bond = bond_of(*people)
    choose(va, bond, "hand", "hug")
    for visit in people[1:]:
        choose(visit, bond, "hug", "shoulder")
    come_by(bond, *people)
    assert [joint(visit, bond) for visit in people] == [("hug",)] * members


@pytest.mark.parametrize(("hers", "his"), list(product([(), ("hand",)], repeat=2)))
def test_whatever_two_choose_each_gets_the_and_of_it(
    va: Visit, vb: Visit, clock: SetClock, hers: tuple[str, ...], his: tuple[str, ...]
) -> None:
    bond = bond_of(va, vb)
    choose(va, bond, *hers)
    choose(vb, bond, *his)
    come_by(bond, va, vb)
    expected = ("hand",) if hers and his else ()
    assert (joint(va, bond), joint(vb, bond)) == (expected, expected)


def test_while_somebody_is_absent_nothing_is_known(
    va: Visit, vb: Visit, vc: Visit, clock: SetClock
) -> None:
    bond = bond_of(va, vb, vc)
    choose(va, bond, "hug")
    choose(vb, bond, "hug")
    come_by(bond, va, vb)
    assert joint(va, bond) is None
    stages = set(OverlapPost.objects.values_list("stage", flat=True))
    assert stages == {overlaps.KEY}


def test_a_departure_ends_it_and_those_who_stay_go_on_anew(
    va: Visit, vb: Visit, vc: Visit, clock: SetClock
) -> None:
    bond = bond_of(va, vb, vc)
    for visit in (va, vb, vc):
        choose(visit, bond, "hand", "hug")
    leaving.leave(vc, again(bond), withdraw=False)
    for visit in (va, vb):
        settling.settle_all(visit)
    come_by(bond, va, vb)
    assert joint(va, bond) == ("hand", "hug")
    members = {post.author_id for post in OverlapPost.objects.filter(stage=overlaps.SHARE)}
    assert members == {va.person.pk, vb.person.pk}


def test_a_changed_choice_ends_the_round(va: Visit, vb: Visit, clock: SetClock) -> None:
    bond = bond_of(va, vb)
    choose(va, bond, "hand")
    choose(vb, bond, "hand")
    choose(vb, bond, "hug")
    come_by(bond, va, vb)
    assert joint(va, bond) == ()


def test_nobody_shares_twice_on_one_day(va: Visit, vb: Visit, clock: SetClock) -> None:
    """Bob changes his choice after Alice has shared, to put a second question to her."""
    bond = bond_of(va, vb)
    choose(va, bond, "hand")
    choose(vb, bond, "hug")
    overlaps.advance(va, again(bond), [SUBJECT])
    overlaps.advance(vb, again(bond), [SUBJECT])
    first = OverlapPost.objects.filter(author=va.person, stage=overlaps.SHARE).count()
    choose(vb, bond, "hand")
    come_by(bond, va, vb)
    assert OverlapPost.objects.filter(author=va.person, stage=overlaps.SHARE).count() <= max(
        1, first
    )
    assert joint(va, bond) in (None, ())


def test_a_choice_is_on_nobodys_shelf_but_ones_own(va: Visit, vb: Visit, clock: SetClock) -> None:
    bond = bond_of(va, vb)
    choose(va, bond, "hand")
    label = f"overlap/{SUBJECT.hex}"
    assert shelf.get(vb, label) is None
    assert OPTIONS[0].encode() not in b"".join(
        bytes(post) for post in OverlapPost.objects.values_list("post", flat=True)
    )


def test_a_secret_is_gone_once_it_was_used(va: Visit, vb: Visit, clock: SetClock) -> None:
    bond = bond_of(va, vb)
    choose(va, bond, "hand")
    choose(vb, bond, "hand")
    come_by(bond, va, vb)
    for visit in (va, vb):
        kept = shelf.get(visit, f"overlap/{SUBJECT.hex}")
        assert kept is not None
        assert kept.fields["secret"] == ""


def test_a_post_of_another_subject_does_not_hold(va: Visit, vb: Visit, clock: SetClock) -> None:
    bond = bond_of(va, vb)
    choose(va, bond, "hand")
    other = UUID(int=8)
    overlaps.enter(vb, again(bond), other, OPTIONS, ["hand"])
    OverlapPost.objects.filter(author=vb.person).update(subject=SUBJECT)
    with pytest.raises(vault.Tampered):
        overlaps.advance(va, again(bond), [SUBJECT])
    assert joint(va, bond) is None


def test_a_newcomer_takes_part_in_a_new_round(
    va: Visit, vb: Visit, vc: Visit, clock: SetClock
) -> None:
    bond = bond_of(va, vb)
    choose(va, bond, "hand")
    choose(vb, bond, "hand")
    take_in(va, vc, bond, vb)
    come_by(bond, va, vb)
    choose(vc, bond, "hug")
    come_by(bond, va, vb, vc)
    assert joint(vc, bond) == ()
