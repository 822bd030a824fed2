import asyncio
from typing import Any

import pytest

from closeknit.serving import bodies


def scope(**headers: str) -> Any:
    pairs = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"type": "http", "headers": pairs}


def parts(*bodies_: bytes, ends: bool = True) -> Any:
    waiting = [{"type": "http.request", "body": body, "more_body": True} for body in bodies_]
    if ends:
        waiting.append({"type": "http.request", "body": b"", "more_body": False})

    async def receive() -> Any:
        if not waiting:
            await asyncio.sleep(3600)
        return waiting.pop(0)

    return receive


def test_a_body_in_parts_comes_out_whole() -> None:
    assert asyncio.run(bodies.whole(scope(), parts(b"a", b"", b"b"))) == b"ab"


def test_a_body_that_says_it_is_too_long_is_not_read() -> None:
    async def never() -> Any:
        pytest.fail("it was read")

    with pytest.raises(bodies.Refused) as refused:
        asyncio.run(bodies.whole(scope(content_length=str(bodies.MOST_BYTES + 1)), never))
    assert refused.value.status == 413


def test_a_body_that_lies_about_its_length_is_stopped() -> None:
    endless = parts(*[b"x" * 1_000_000] * 6)
    with pytest.raises(bodies.Refused) as refused:
        asyncio.run(bodies.whole(scope(content_length="5"), endless))
    assert refused.value.status == 413


def test_a_body_that_never_ends_is_given_up() -> None:
    with pytest.raises(bodies.Refused) as refused:
        asyncio.run(bodies.whole(scope(), parts(b"a", ends=False), seconds=0.05))
    assert refused.value.status == 408


def test_a_sender_who_goes_away_is_given_up() -> None:
    async def gone() -> Any:
        return {"type": "http.disconnect"}

    with pytest.raises(bodies.Refused) as refused:
        asyncio.run(bodies.whole(scope(), gone))
    assert refused.value.status == 408


def test_what_was_taken_in_is_handed_over_once() -> None:
    async def both() -> list[Any]:
        receive = bodies.replay(b"words", parts())
        return [await receive(), await receive()]

    first, second = asyncio.run(both())
    assert first == {"type": "http.request", "body": b"words", "more_body": False}
    assert second["body"] == b""
