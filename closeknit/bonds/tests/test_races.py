"""Two at once: the database decides, and the one who lost gets an answer, not a crash."""

from collections.abc import Callable
from threading import Barrier, Thread

import pytest
from django.db import connection
from django.http import Http404

from closeknit.bonds import access, confirming, invitations, joining, leaving, settling
from closeknit.bonds.models import Acceptance, Doorway, Epoch, Membership
from closeknit.bonds.tests.bonding import again, bond_of, door_of, epoch, found, said_yes
from closeknit.people.http import Visit

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*acts: Callable[[], object]) -> list[object]:
    """What each act answered, or what it raised, when all began together."""
    barrier, answers = Barrier(len(acts)), [object()] * len(acts)

    def run(place: int, act: Callable[[], object]) -> None:
        barrier.wait()
        try:
            answers[place] = act()
        except Exception as error:  # noqa: BLE001
            answers[place] = error
        finally:
            connection.close()

    threads = [Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_of_two_who_say_yes_at_once_one_is_let_in(va: Visit, vb: Visit, vc: Visit) -> None:
    secret = invitations.invite(va, found(va), "").secret
    door = door_of(secret)
    answers = at_once(lambda: joining.accept(vb, door), lambda: joining.accept(vc, door))
    assert sorted(type(answer).__name__ for answer in answers) == ["Acceptance", "Refused"]
    assert Acceptance.objects.count() == 1


def test_two_taps_on_yes_make_one_member_and_one_epoch(va: Visit, vb: Visit) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    (arrival,) = confirming.arrivals(va, again(bond))

    def tap() -> object:
        return confirming.confirm(va, again(bond), arrival.id, arrival.fingerprint)

    answers = at_once(tap, tap)
    assert sorted(type(answer).__name__ for answer in answers) == ["Http404", "Membership"]
    assert confirming.confirmed_already(again(bond), arrival.id)
    assert Membership.objects.filter(bond=bond).count() == 2
    assert Epoch.objects.filter(bond=bond).count() == 2


def test_of_two_who_make_the_next_epoch_at_once_one_takes_the_others(
    va: Visit, vb: Visit, vd: Visit
) -> None:
    bond = bond_of(va, vb, vd)
    leaving.leave(vd, again(bond), withdraw=False)
    at_once(lambda: settling.settle_all(va), lambda: settling.settle_all(vb))
    assert Epoch.objects.filter(bond=bond).count() == 4
    assert epoch(va, bond) == epoch(vb, bond) == 4


def test_leaving_twice_at_once_is_leaving_once(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)

    def leave() -> object:
        return leaving.leave(vb, access.bond_of(vb, bond.pk), withdraw=False)

    answers = at_once(leave, leave)
    assert sorted(type(answer).__name__ for answer in answers) == ["Departure", "Http404"]


def test_confirming_and_withdrawing_at_once_end_one_way(va: Visit, vb: Visit) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    (arrival,) = confirming.arrivals(va, again(bond))
    yes = joining.acceptance_of(vb, arrival.id)
    at_once(
        lambda: confirming.confirm(va, again(bond), arrival.id, arrival.fingerprint),
        lambda: joining.take_back(vb, yes),
    )
    members = Membership.objects.filter(bond=bond).count()
    over = hasattr(Acceptance.objects.get().invitation, "ending")
    assert (members, over) in [(2, False), (1, True)]
    if over:
        with pytest.raises(Http404):
            confirming.arrival_of(va, again(bond), arrival.id)


def test_a_right_code_tried_twice_at_once_opens_one_doorway(va: Visit) -> None:
    invited = invitations.invite(va, found(va), "")
    code = invitations.make_code(va, invited)

    def try_it() -> object:
        return invitations.try_code("alice-otter", code)

    answers = at_once(try_it, try_it)
    assert [type(answer).__name__ for answer in answers].count("str") == 1
    assert Doorway.objects.count() == 1
