"""The one websocket, and what is answered beside the pages: the same doors as the URLs have."""

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest
from asgiref.sync import async_to_sync
from asgiref.testing import ApplicationCommunicator
from channels.layers import get_channel_layer

from closeknit import asgi
from closeknit.live.ear import Ear
from tests.policies.matrix import ROLES
from tests.policies.routes import NOBODYS, routes
from tests.policies.world import WHO, World

pytestmark = pytest.mark.django_db

MEMBERS = {"author", "other", "third"}
MAY_HEAR = {
    "bond": MEMBERS,
    "their_bond": {"stranger", "host"},
    "shared": MEMBERS,
    "sealed": MEMBERS,
    "before": {"author", "other"},
    "theirs": {"stranger", "host"},
}
"""Who may hear that something has changed, by what it has changed in."""

SITTINGS = ("shared", "sealed", "before", "theirs")
SIGNED_OUT = {"anonymous", "locked"}
Scenario = Callable[[ApplicationCommunicator], Awaitable[set[str]]]


@pytest.fixture(autouse=True)
def one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """As Django's own test client does: what is not committed yet must not be let go of."""
    monkeypatch.setattr("channels.db.close_old_connections", lambda: None)


def opened(world: World, role: str, sitting: str, scenario: Scenario) -> set[str]:
    """What this role's page hears, which has `sitting` open."""
    jar = "; ".join(f"{n}={morsel.value}" for n, morsel in world.browsers[role].cookies.items())
    headers = [(b"cookie", jar.encode()), (b"host", b"localhost"), (b"origin", b"http://localhost")]

    scope = {
        "type": "websocket",
        "path": asgi.SOCKET,
        "query_string": f"sitting={sitting}".encode(),
        "headers": headers,
    }

    async def whole() -> set[str]:
        page = ApplicationCommunicator(Ear.as_asgi(), scope)
        await page.send_input({"type": "websocket.connect"})
        assert (await page.receive_output(timeout=5))["type"] == "websocket.accept"
        try:
            return await scenario(page)
        finally:
            page.stop(exceptions=False)

    return async_to_sync(whole)()


@pytest.mark.parametrize("role", [role for role in ROLES if role not in SIGNED_OUT])
@pytest.mark.parametrize("sitting", SITTINGS)
def test_a_page_hears_what_its_person_may_see_and_nothing_else(
    world: World, role: str, sitting: str
) -> None:
    addresses = {name: f"bond.{world.ids[name].hex}" for name in ("bond", "their_bond")}
    addresses[sitting] = f"sitting.{world.ids[sitting].hex}"
    me = world.people[WHO[role]].pk.hex

    async def rung(page: ApplicationCommunicator) -> set[str]:
        heard = set()
        await _listens(page, me)
        for name, address in addresses.items():
            heard |= {name} if await _reaches(page, address, me) else set()
        return heard

    heard = opened(world, role, str(world.ids[sitting]), rung)
    assert heard == {name for name in addresses if role in MAY_HEAR[name]}


@pytest.mark.parametrize("role", sorted(SIGNED_OUT))
def test_who_is_locked_or_nobody_is_sent_away(world: World, role: str) -> None:
    async def closed(page: ApplicationCommunicator) -> set[str]:
        return {str((await page.receive_output(timeout=5))["code"])}

    assert opened(world, role, str(world.ids["shared"]), closed) == {"4401"}


def test_nobody_hears_anothers_own_address(world: World) -> None:
    others = [person.pk.hex for name, person in world.people.items() if name != "charlie"]

    async def rung(page: ApplicationCommunicator) -> set[str]:
        me = world.people["charlie"].pk.hex
        await _listens(page, me)
        return {one for one in others if await _reaches(page, f"person.{one}", me)}

    assert opened(world, "stranger", str(NOBODYS), rung) == set()


def test_there_is_one_socket_and_the_streams_are_pages_too() -> None:
    """What a stream answers goes through the whole of Django, so the matrix is about it as well."""
    assert asgi.SOCKET == "/live/"
    assert set(asgi.application.streams) == {"/export/"}
    assert "web:export" in routes()


def test_a_socket_to_anywhere_else_is_closed() -> None:
    async def asked() -> int:
        page = ApplicationCommunicator(asgi.application, {"type": "websocket", "path": "/export/"})
        await page.send_input({"type": "websocket.connect"})
        return int((await page.receive_output(timeout=5))["code"])

    assert async_to_sync(asked)() == 4404


async def _listens(page: ApplicationCommunicator, me: str) -> None:
    """A page is let in first and listens a moment later."""
    for _ in range(500):
        await get_channel_layer().group_send(f"person.{me}", {"type": "changed", "kind": "end"})
        await asyncio.sleep(0.01)
        if not page.output_queue.empty():
            break
    while not page.output_queue.empty():
        await _heard(page)
        await asyncio.sleep(0.02)


async def _reaches(page: ApplicationCommunicator, address: str, me: str) -> bool:
    """Ring there and then at one's own address: what is heard first tells whether it got through."""
    kind = address.partition(".")[0]
    layer = get_channel_layer()
    await layer.group_send(address, {"type": "changed", "kind": kind})
    await layer.group_send(f"person.{me}", {"type": "changed", "kind": "end"})
    first = await _heard(page)
    assert first in (kind, "end")
    return first == kind and await _heard(page) == "end"


async def _heard(page: ApplicationCommunicator) -> str:
    told = json.loads((await page.receive_output(timeout=10))["text"])
    assert set(told) == {"v", "changed"}
    return str(told["changed"])
