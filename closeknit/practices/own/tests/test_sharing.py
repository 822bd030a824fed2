"""A bond has what its member gave it, as its author left it; what runs goes on as it began."""

from uuid import UUID, uuid4

import pytest

from closeknit.bonds import access, leaving
from closeknit.bonds.models import Words
from closeknit.bonds.tests import bonding
from closeknit.catalogue import BondKind
from closeknit.people import erasing
from closeknit.people.models import Person
from closeknit.practices import alone, desk
from closeknit.practices.models import Sitting
from closeknit.practices.own import editing, sharing, sketches
from closeknit.practices.own.tests.desk_work import SHARE, WHOLE, Writer, filled
from closeknit.practices.tests.sitting_down import Table, Two, browser, page_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer(two: Two, alice: Person) -> Writer:
    return Writer(alice).begins().adds()


def bond_of(two: Two) -> str:
    return str(two.table.bond.pk)


def offered(writer: Writer, two: Two, **data: str) -> Table:
    """The table of a sitting that the writer has just begun in their bond."""
    answered = writer.post("sitting/", bond=bond_of(two), **data)
    assert answered.status_code == 302, page_of(answered)
    two.table.ref = UUID(answered["Location"].split("/")[2])
    return two.table


def refs(person: Person, two: Two) -> list[UUID]:
    writer = Writer(person)
    view = access.view_of(writer.visit, access.bond_of(writer.visit, two.table.bond.pk))
    return [shared.ref for shared in sharing.of_bond(writer.visit, view)]


def shared_page(person: Person, two: Two, ref: UUID, what: str = "") -> object:
    return browser(person).get(f"/together/{bond_of(two)}/own/{ref}/{what}")


def test_what_was_kept_private_goes_whole_into_one_sitting(
    two: Two, writer: Writer, bob: Person
) -> None:
    assert "gives it to them whole" in writer.page()
    table = offered(writer, two)
    assert "Four walls" in table.page(bob)
    assert "Which wall?" in table.page(bob)
    assert refs(bob, two) == []
    table.done(writer.person, "step-1", "The left one")
    table.done(bob, "step-1", "The right one")
    table.look(writer.person, bob)
    assert "The left one" in table.page(bob)
    assert "Four walls" in table.thread(bob)


def test_the_same_form_twice_is_one_sitting(two: Two, writer: Writer) -> None:
    once = str(uuid4())
    offered(writer, two, once=once)
    offered(writer, two, once=once)
    assert Sitting.objects.count() == 1
    again = writer.post("sitting/", bond=bond_of(two))
    assert again.status_code == 409
    assert "One offer at a time" in page_of(again)


def test_a_sitting_goes_on_as_it_began_after_a_change_and_after_it_is_gone(
    two: Two, writer: Writer, bob: Person
) -> None:
    writer.post("sharing/", bond=bond_of(two))
    table = offered(writer, two)
    table.done(writer.person, "step-1", "The left one")
    writer.post("steps/step-1/", **{**SHARE, "title": "Another", "text": "Which floor?"})
    writer.post("sharing/", bond=bond_of(two))
    assert "Which wall?" in table.page(bob)
    writer.post("withdrawal/", bond=bond_of(two))
    writer.post("removal/")
    assert "Which wall?" in table.page(bob)
    assert "Which floor?" not in table.page(bob)
    table.done(bob, "step-1", "The right one")
    table.look(writer.person, bob)
    assert "The right one" in table.page(writer.person)
    assert "Which floor?" not in table.thread(bob)


def test_what_somebody_has_becomes_another_version_when_it_changes(
    two: Two, writer: Writer, bob: Person
) -> None:
    assert writer.sketch.version == 1
    writer.post("steps/step-1/", **{**SHARE, "title": "B"})
    assert writer.sketch.version == 1, "nobody has it yet"
    writer.post("sharing/", bond=bond_of(two))
    (ref,) = refs(bob, two)
    writer.post("steps/step-1/", **{**SHARE, "title": "C"})
    writer.post("steps/step-1/", **{**SHARE, "title": "D"})
    assert writer.sketch.version == 2
    assert "Yours is version 2 by now" in writer.page()
    page = page_of(shared_page(bob, two, ref))
    assert (">B<" in page, ">D<" in page) == (True, False)
    writer.post("sharing/", bond=bond_of(two))
    assert refs(bob, two) == [ref]
    page = page_of(shared_page(bob, two, ref))
    assert (">B<" in page, ">D<" in page) == (False, True)
    assert Words.objects.filter(subject=None).count() == 1
    offered(writer, two)
    writer.post("head/", **{**_head(writer), "title": "E"})
    assert writer.sketch.version == 3


def _head(writer: Writer) -> dict[str, object]:
    return dict(filled(writer.page("head/")))


def test_its_author_alone_can_take_it_back_or_change_it(
    two: Two, writer: Writer, bob: Person
) -> None:
    writer.post("sharing/", bond=bond_of(two))
    (ref,) = refs(bob, two)
    other = Writer(bob, writer.own)
    for what in ("sharing/", "withdrawal/", "removal/", "head/", "steps/step-1/"):
        assert other.post(what, bond=bond_of(two)).status_code == 404
    # A practice of the same id is another one, also where its writer gives it to the bond.
    other.brings(writer.sketch.text)
    assert other.own == writer.own
    other.post("steps/step-1/", **{**SHARE, "title": "Bobs"})
    other.post("sharing/", bond=bond_of(two))
    assert len(refs(writer.person, two)) == 2
    assert "Bobs" not in page_of(shared_page(writer.person, two, ref))
    other.post("withdrawal/", bond=bond_of(two))
    assert refs(writer.person, two) == [ref]
    writer.post("withdrawal/", bond=bond_of(two))
    assert refs(bob, two) == []
    assert shared_page(bob, two, ref).status_code == 404
    assert not Words.objects.filter(subject=None).exists()


def test_others_can_begin_it_in_every_way(two: Two, writer: Writer, bob: Person) -> None:
    writer.post("head/", **{**_head(writer), "ways": ["A", "T", "S"]})
    writer.adds(was="reflect", kind="reflect", title="Mine")
    writer.post("sharing/", bond=bond_of(two))
    (ref,) = refs(bob, two)
    base = f"/together/{bond_of(two)}/own/{ref}/"
    client = browser(bob)
    page = page_of(client.get(base))
    assert "Alice" in page
    assert "wrote this" in page
    assert "Which wall?" in page
    assert "Four walls" in page_of(client.get(f"/together/{bond_of(two)}/"))
    sheet = page_of(client.get(f"{base}aloud/?form=whole"))
    assert "Which wall?" in sheet
    assert f'action="{base}aloud/done/"' in page_of(client.get(f"{base}aloud/?step=9"))
    assert client.post(f"{base}aloud/done/").status_code == 302
    mine = client.post(f"{base}sitting/")
    assert mine["Location"].startswith("/alone/")
    run = alone.load(Writer(bob).visit, UUID(mine["Location"].split("/")[2]))
    assert [step.title for step in run.steps] == ["Mine"]
    joint = client.post(f"{base}sitting/", {"bond": bond_of(two)})
    assert joint["Location"].startswith("/sittings/")
    assert client.post(f"{base}sitting/", {"bond": str(uuid4())}).status_code == 404
    assert client.post(f"{base}sitting/", {"form": "no-such-form"}).status_code == 404


def test_by_oneself_and_aloud_from_ones_own_page(two: Two, writer: Writer) -> None:
    writer.post("head/", **{**_head(writer), "ways": ["A", "T", "S"]})
    assert "nothing happens" in writer.page()
    writer.adds(was="reflect", kind="reflect", title="Mine")
    answered = writer.post("sitting/")
    page = page_of(writer.browser.get(answered["Location"]))
    assert "Four walls" in page
    assert "Mine" in page
    ref = UUID(answered["Location"].split("/")[2])
    writer.post("removal/")
    step = "/".join(["", "alone", str(ref), "steps", "step-2", "answer", ""])
    assert writer.browser.post(step, {"text": "Quietly"}).status_code == 302
    assert "Quietly" in page_of(writer.browser.get(f"/alone/{ref}/"))
    (done,) = desk.read(writer.visit).done_in(desk.ALONE)
    assert done[0] == writer.own
    assert writer.browser.get("/").status_code == 200


def test_it_is_not_for_every_bond(
    two: Two, alice: Person, dana: Person, bonded: object, writer: Writer
) -> None:
    work = bonded(alice, dana, kind=BondKind.COLLEAGUE)
    writer.post("head/", **{**_head(writer), "bonds": ["partner", "friend"]})
    assert writer.post("sharing/", bond=str(work.pk)).status_code == 409
    refused = writer.post("sitting/", bond=str(work.pk))
    assert refused.status_code == 409
    assert "another kind of bond" in page_of(refused)
    assert writer.post("sharing/", bond=bond_of(two)).status_code == 302


def test_touch_stays_off_until_it_is_switched_on(two: Two, writer: Writer) -> None:
    bonds = ["partner", "friend", "family"]
    writer.post("head/", **{**_head(writer), "bonds": bonds, "strategy": "touch"})
    assert "Read it aloud" not in writer.page()
    assert writer.browser.get(f"{writer.url}aloud/").status_code == 404
    refused = writer.post("sitting/", bond=bond_of(two))
    assert refused.status_code == 409
    assert "Touch is off in this bond" in page_of(refused)
    with desk.changing(writer.visit) as mine:
        mine.touch = [two.table.bond.pk.hex]
    assert writer.browser.get(f"{writer.url}aloud/").status_code == 200
    offered(writer, two)


def test_an_outsider_finds_nothing(
    two: Two, writer: Writer, charlie: Person, dana: Person, bonded: object
) -> None:
    writer.post("sharing/", bond=bond_of(two))
    (ref,) = refs(writer.person, two)
    other = bonded(charlie, dana)
    client = browser(charlie)
    for bond in (bond_of(two), str(other.pk)):
        nobodys = client.get(f"/together/{bond}/own/{uuid4()}/")
        assert nobodys.status_code == 404
        for what in ("", "aloud/"):
            answered = client.get(f"/together/{bond}/own/{ref}/{what}")
            assert (answered.status_code, answered.content) == (404, nobodys.content)
        for what in ("sitting/", "aloud/done/"):
            assert client.post(f"/together/{bond}/own/{ref}/{what}").status_code == 404
    mine = Writer(charlie).begins().adds()
    assert mine.post("sharing/", bond=bond_of(two)).status_code == 404
    assert mine.post("withdrawal/", bond=bond_of(two)).status_code == 404
    assert mine.post("sitting/", bond=bond_of(two)).status_code == 404
    assert mine.post("sharing/", bond="x").status_code == 404


def test_who_leaves_takes_it_along_or_leaves_it(two: Two, writer: Writer, bob: Person) -> None:
    writer.post("sharing/", bond=bond_of(two))
    two.table.again()
    leaving.leave(writer.visit, two.table.bond, withdraw=True)
    assert refs(bob, two) == []
    assert writer.sketch.practice is not None
    assert shared_page(writer.person, two, uuid4()).status_code == 404


def test_what_stays_after_somebody_left_can_still_be_begun_by_oneself(
    two: Two, writer: Writer, bob: Person
) -> None:
    writer.post("sharing/", bond=bond_of(two))
    two.table.again()
    leaving.leave(writer.visit, two.table.bond, withdraw=False)
    (ref,) = refs(bob, two)
    page = page_of(shared_page(bob, two, ref))
    assert "Four walls" in page
    refused = browser(bob).post(
        f"/together/{bond_of(two)}/own/{ref}/sitting/", {"bond": bond_of(two)}
    )
    assert refused.status_code == 409


def test_erasing_an_account_takes_all_of_it(two: Two, writer: Writer, bob: Person) -> None:
    writer.post("sharing/", bond=bond_of(two))
    table = offered(writer, two)
    table.done(bob, "step-1", "The right one")
    erasing.erase(writer.visit)
    assert not Words.objects.filter(subject=None).exists()
    page = table.page(bob)
    assert "The kitchen" in page
    assert "The right one" in page


def test_a_whole_file_can_be_played_from_end_to_end_alone(alice: Person, two: Two) -> None:
    """Every kind of step, as far as it has a meaning for one."""
    writer = Writer(alice).brings(WHOLE)
    answered = writer.post("sitting/", form="form-2")
    page = page_of(writer.browser.get(answered["Location"]))
    assert "Before you begin" in page
    kinds = [step["kind"] for step in editing.steps_of(writer.sketch.toml)]
    for number in range(1, len(kinds) + 1):
        writer.browser.post(f"{answered['Location']}steps/step-{number}/passing/")
    over = page_of(writer.browser.get(answered["Location"]))
    assert "That is all of this one." in over


def test_a_newcomer_reads_what_is_given_anew(
    two: Two, writer: Writer, bob: Person, dana: Person
) -> None:
    writer.post("sharing/", bond=bond_of(two))
    two.table.again()
    bonding.take_in(writer.visit, Writer(dana).visit, two.table.bond, Writer(bob).visit)
    assert (len(refs(bob, two)), refs(dana, two)) == (1, [])
    fresh = Writer(writer.person, writer.own)
    assert "Give it to everybody who is here now" in fresh.page()
    fresh.post("sharing/", bond=bond_of(two))
    assert refs(dana, two) == refs(bob, two) != []
    assert "everybody who is here now" not in fresh.page()


def test_an_unknown_practice_is_never_given(two: Two, writer: Writer) -> None:
    assert sketches.find(writer.visit, writer.own)
    for own in ("own-00000000", "tea", "x" * 300, "%00"):
        for what in ("sharing/", "withdrawal/", "sitting/"):
            answered = writer.browser.post(f"/practices/own/{own}/{what}", {"bond": bond_of(two)})
            assert answered.status_code == 404
