"""The pages of bonds, in a browser of each of the cast."""

import re
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from closeknit.bonds import access, confirming, doors, invitations, joining, leaving, settling
from closeknit.bonds.models import Acceptance, Bond, Invitation, Membership
from closeknit.bonds.tests.bonding import again, bond_of, found, names, said_yes, take_in
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person, PrivateRecord
from tests.cast import SignIn

OF_A_BOND = ("people", "keys", "invitation", "departure")
POSTED = ("name", "short-code", "invitation-withdrawal")
HARD = [
    "",
    "   ",
    "x" * 100_000,
    "a\x00b",
    "\u202eturned",
    "שלום",
    "👩‍👩‍👧",
    "a\x07b",
]


def invited(visit: Visit, bond: Bond, line: str = "") -> str:
    return invitations.invite(visit, again(bond), line).secret


@pytest.fixture
def a(alice: Person, sign_in: SignIn) -> Client:
    return sign_in(None, alice)


@pytest.fixture
def b(bob: Person, sign_in: SignIn) -> Client:
    return sign_in(None, bob)


def test_together_without_a_bond_is_an_invitation_to_begin(a: Client) -> None:
    page = a.get("/together/").content.decode()
    assert "Begin with one person" in page
    assert "Just me" in page


def test_beginning_a_bond_leads_to_its_invitation(a: Client, va: Visit) -> None:
    answer = a.post("/together/new/", {"kind": "partner", "title": "Us", "line": "Come in"})
    (view,) = access.bonds_of(va)
    assert answer.headers["Location"] == reverse("bonds:invitation", args=[view.bond.pk])
    page = a.get(answer.headers["Location"]).content.decode()
    assert "/invited/" in page
    assert "<svg" in page
    assert "Come in" in page


def test_sending_the_form_twice_begins_one_bond(a: Client) -> None:
    form = {"kind": "friend", "title": "", "line": "", "once": str(uuid4())}
    first, second = a.post("/together/new/", form), a.post("/together/new/", form)
    assert first.headers["Location"] == second.headers["Location"]
    assert Bond.objects.count() == 1


def test_the_id_of_somebody_elses_bond_begins_nothing(a: Client, vb: Visit) -> None:
    form = {"kind": "friend", "title": "", "line": "", "once": str(found(vb).pk)}
    assert a.post("/together/new/", form).status_code == 404
    assert Membership.objects.count() == 1


@pytest.mark.parametrize("text", HARD)
def test_a_title_of_any_kind_is_kept_or_refused_kindly(a: Client, va: Visit, text: str) -> None:
    answer = a.post("/together/new/", {"kind": "friend", "title": text, "line": ""})
    if answer.status_code == 302:
        assert access.bonds_of(va)[0].title == text.strip()
    else:
        assert answer.status_code == 200
        assert 'class="error"' in answer.content.decode()
        assert not Bond.objects.exists()


@pytest.mark.parametrize("text", [t for t in HARD if t.strip()])
def test_a_line_that_is_refused_is_still_in_its_field(a: Client, va: Visit, text: str) -> None:
    bond = found(va)
    answer = a.post(reverse("bonds:invitation", args=[bond.pk]), {"line": text})
    if answer.status_code == 200:
        assert 'class="error"' in answer.content.decode()
        assert text[:50] in answer.content.decode()
    else:
        assert answer.status_code == 302


@pytest.mark.parametrize("text", HARD)
def test_a_name_of_any_kind_is_kept_or_refused_kindly(a: Client, va: Visit, text: str) -> None:
    bond = found(va)
    answer = a.post(reverse("bonds:name", args=[bond.pk]), {"name": text})
    expected = text.strip() if answer.status_code == 302 else "Alice"
    assert names(va, bond) == [expected]
    assert answer.status_code in (200, 302)


@pytest.mark.parametrize("kind", ["", "just-me", "enemy", "x" * 100_000])
def test_a_kind_that_is_none_is_refused(a: Client, kind: str) -> None:
    answer = a.post("/together/new/", {"kind": kind, "title": "kept", "line": ""})
    assert "Choose the one that fits best." in answer.content.decode()
    assert "kept" in answer.content.decode()


def test_bob_reads_who_invites_and_their_line_without_an_account(va: Visit) -> None:
    token = invited(va, found(va), "I have missed our walks.")
    page = Client().get(f"/invited/{token}/").content.decode()
    for part in (
        "Alice",
        "I have missed our walks.",
        "not therapy",
        "Who runs this copy",
        "A host who changes the program",
        "/practices/",
        f"/invited/{token}/try/",
        f"/invited/{token}/declining/",
        "No, thank you",
    ):
        assert part in page, part
    assert page.index("I have missed our walks.") < page.index("invites you")


def test_whoever_has_an_account_is_not_told_of_six_words(va: Visit, b: Client) -> None:
    token = invited(va, found(va))
    assert "six words to sign in" in Client().get(f"/invited/{token}/").content.decode()
    page = b.get(f"/invited/{token}/").content.decode()
    assert "six words" not in page
    assert "With the name that you have here." in page


def test_every_door_that_does_not_open_is_the_same_page_byte_for_byte(
    va: Visit, vb: Visit, clock: SetClock
) -> None:
    used, withdrawn, refused, late = (found(va) for _ in range(4))
    tokens = {
        "used": invited(va, used),
        "withdrawn": invited(va, withdrawn),
        "refused": invited(va, refused),
        "unknown": "A" * 43,
        "short": "x",
        "odd": "🧶\u202e",
    }
    joining.accept(vb, joining_door(tokens["used"]))
    invitations.withdraw(va, again(withdrawn))
    joining.accept(vb, joining_door(tokens["refused"]))
    (arrival,) = confirming.arrivals(va, again(refused))
    confirming.refuse(va, again(refused), arrival.id)
    clock.forward(hours=73)
    tokens["late"] = invited(va, late)
    clock.forward(hours=73)
    answers = [Client().get(f"/invited/{token}/") for token in tokens.values()]
    answers += [Client().post(f"/invited/{token}/declining/") for token in tokens.values()]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1


def joining_door(token: str) -> doors.Door:
    from closeknit.bonds.tests.bonding import door_of

    return door_of(token)


def test_declining_writes_nothing_and_leaves_the_invitation_open(va: Visit) -> None:
    token = invited(va, found(va))
    before = counts()
    with CaptureQueriesContext(connection) as queries:
        page = Client().post(f"/invited/{token}/declining/").content.decode()
    assert "nobody is told" in page
    written = [q["sql"] for q in queries if not q["sql"].startswith("SELECT")]
    assert written == []
    assert counts() == before
    assert Client().get(f"/invited/{token}/").status_code == 200


def counts() -> list[int]:
    from django.apps import apps

    return [model._default_manager.count() for model in apps.get_models()]


def test_a_signed_in_bob_joins_with_one_tap_and_waits(b: Client, va: Visit, vb: Visit) -> None:
    token = invited(va, found(va))
    assert b.get(f"/invited/{token}/joining/").status_code == 200
    assert not Acceptance.objects.exists()
    answer = b.post(f"/invited/{token}/joining/")
    page = b.get(answer.headers["Location"]).content.decode()
    assert "it is sealed until" in page
    assert "Alice" in page
    again_ = b.post(f"/invited/{token}/joining/")
    assert again_.headers["Location"] == answer.headers["Location"]
    assert "You said yes" in b.get("/together/").content.decode()


def test_somebody_signed_out_is_asked_to_sign_in_first(va: Visit) -> None:
    token = invited(va, found(va))
    answer = Client().get(f"/invited/{token}/joining/")
    assert "signing-in" in answer.headers["Location"]
    page = Client().get(f"/invited/{token}/").content.decode()
    assert re.search(rf"/joining/\?next=[^\"]*{token}", page)


def test_alice_confirms_with_one_tap(a: Client, va: Visit, vb: Visit) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    assert "Is this Bob?" in a.get("/together/").content.decode()
    (arrival,) = confirming.arrivals(va, again(bond))
    page = a.get(reverse("bonds:arrival", args=[bond.pk, arrival.id])).content.decode()
    assert "Yes, that is them" in page
    assert "six words" not in page
    confirm = reverse("bonds:confirming", args=[bond.pk, arrival.id])
    for _ in range(2):
        answer = a.post(confirm, {"keys": arrival.fingerprint})
        assert answer.headers["Location"] == "/"
    assert names(vb, bond) == ["Alice", "Bob"]


def test_who_came_by_a_code_is_confirmed_by_the_same_six_words_on_both_sides(
    a: Client, b: Client, va: Visit, vb: Visit
) -> None:
    bond = found(va)
    invited(va, bond)
    a.post(reverse("bonds:short-code", args=[bond.pk]))
    opened = invitations.open_invitation(va, again(bond))
    assert opened
    answer = b.post("/code/", {"handle": " Alice Otter ", "code": opened.code})
    assert "I have missed" not in b.get(answer.headers["Location"]).content.decode()
    waiting = b.post(f"{answer.headers['Location']}joining/").headers["Location"]
    bobs = b.get(waiting).content.decode()
    (arrival,) = confirming.arrivals(va, again(bond))
    alices = a.get(reverse("bonds:arrival", args=[bond.pk, arrival.id])).content.decode()
    spans = re.findall(r'<p class="passphrase">(.*?)</p>', bobs)
    assert len(spans) == 1
    assert spans == re.findall(r'<p class="passphrase">(.*?)</p>', alices)
    a.post(reverse("bonds:confirming", args=[bond.pk, arrival.id]), {"keys": arrival.fingerprint})
    keys = reverse("bonds:keys", args=[bond.pk])
    assert "Alice" not in access.view_of(vb, again(bond)).name
    person = va.person.pk
    (form,) = re.findall(r'name="keys" value="(\w+)"', b.get(keys).content.decode())
    b.post(reverse("bonds:key", args=[bond.pk, person]), {"keys": form})
    assert names(vb, bond) == ["Alice", "Bob"]


def test_a_wrong_code_and_an_unknown_handle_get_the_same_words(va: Visit) -> None:
    opened = invitations.invite(va, found(va), "")
    invitations.make_code(va, opened)
    pages = [
        Client().post("/code/", {"handle": handle, "code": "AAAAA-AAAAA"}).content.decode()
        for handle in ("alice-otter", "nobody-otter")
    ]
    first, second = (re.sub(r"csrf\S+ value=\S+|\w+-otter", "", page) for page in pages)
    assert first == second
    assert "do not lead anywhere" in first


@pytest.mark.parametrize("text", HARD)
def test_the_code_page_takes_anything_that_is_typed(db: None, text: str) -> None:
    answer = Client().post("/code/", {"handle": text, "code": text})
    assert answer.status_code == 200
    assert 'class="error"' in answer.content.decode()


def test_bob_wants_no_more_invitations_from_alice_and_only_he_knows(
    b: Client, va: Visit, vb: Visit
) -> None:
    token = invited(va, found(va))
    before = PrivateRecord.objects.filter(owner=vb.person).count()
    assert "lead nowhere" in b.post(f"/invited/{token}/blocking/").content.decode()
    assert PrivateRecord.objects.filter(owner=vb.person).count() == before + 1
    assert b.get(f"/invited/{token}/").status_code == 404
    assert Client().get(f"/invited/{token}/").status_code == 200


def test_leaving_is_one_post_and_the_bond_is_gone(
    b: Client, a: Client, va: Visit, vb: Visit
) -> None:
    bond = bond_of(va, vb)
    address = reverse("bonds:departure", args=[bond.pk])
    page = b.get(address).content.decode()
    assert "They may have kept copies" in page
    assert b.post(address, {"words": "nonsense"}).status_code == 200
    assert b.post(address, {"words": "withdrawn"}).headers["Location"] == "/together/?left=1"
    assert b.get(address).status_code == 404
    people = a.get(reverse("bonds:people", args=[bond.pk])).content.decode()
    assert "left this bond on" in people


@pytest.mark.parametrize("who", ["charlie", "dana"])
def test_every_page_of_a_bond_is_closed_to_whoever_is_not_in_it(
    who: str, va: Visit, vb: Visit, vd: Visit, vc: Visit, sign_in: SignIn
) -> None:
    bond = bond_of(va, vb, vd)
    leaving.leave(vd, again(bond), withdraw=False)
    settling.settle_all(va)
    said_yes(va, vc, found(va))
    outsider = sign_in(None, {"charlie": vc, "dana": vd}[who].person)
    arrival = Acceptance.objects.latest("pk").pk
    for id_ in (bond.pk, uuid4()):
        bodies = {outsider.get(path).content for path in gets(id_, arrival, va.person.pk)}
        statuses = {outsider.get(path).status_code for path in gets(id_, arrival, va.person.pk)}
        statuses |= {outsider.post(path).status_code for path in posts(id_, arrival, va.person.pk)}
        assert statuses == {404}
        assert len(bodies) == 1


def gets(bond: UUID, arrival: UUID, person: UUID) -> list[str]:
    return [
        *(reverse(f"bonds:{name}", args=[bond]) for name in OF_A_BOND),
        reverse("bonds:arrival", args=[bond, arrival]),
        reverse("bonds:key", args=[bond, person]),
    ]


def posts(bond: UUID, arrival: UUID, person: UUID) -> list[str]:
    return [
        *(reverse(f"bonds:{name}", args=[bond]) for name in (*POSTED, "invitation", "departure")),
        *(
            reverse(f"bonds:{name}", args=[bond, arrival])
            for name in ("confirming", "consent", "refusal")
        ),
        reverse("bonds:key", args=[bond, person]),
    ]


def test_a_yes_is_its_newcomers_alone(a: Client, b: Client, va: Visit, vb: Visit) -> None:
    said_yes(va, vb, found(va))
    (yes,) = joining.pending(vb)
    assert b.get(reverse("bonds:waiting", args=[yes.id])).status_code == 200
    for name in ("comparison", "withdrawal"):
        assert a.post(reverse(f"bonds:{name}", args=[yes.id])).status_code == 404
    assert a.get(reverse("bonds:waiting", args=[yes.id])).status_code == 404
    b.post(reverse("bonds:withdrawal", args=[yes.id]))
    assert confirming.arrivals(va, again(Invitation.objects.get().bond)) == []


def test_the_list_page_is_constant_in_queries(a: Client, va: Visit, vb: Visit, vc: Visit) -> None:
    def count() -> int:
        a.get("/together/")
        with CaptureQueriesContext(connection) as queries:
            a.get("/together/")
        return len(queries)

    bond_of(va, vb)
    settling.settle_all(va)
    few = count()
    for _ in range(3):
        take_in(va, vc, bond_of(va, vb), vb)
    settling.settle_all(va)
    assert count() == few


def test_two_members_see_the_same_six_words_under_each_others_name(
    a: Client, b: Client, va: Visit, vb: Visit
) -> None:
    bond = bond_of(va, vb)
    pages = [
        client.get(reverse("bonds:key", args=[bond.pk, other.person.pk])).content.decode()
        for client, other in ((a, vb), (b, va))
    ]
    first, second = (re.findall(r'<p class="passphrase">(.*?)</p>', page) for page in pages)
    assert first == second != []
