import asyncio
import threading

import pytest
from channels.layers import get_channel_layer
from django.db import transaction

from closeknit import post

BOND = f"bond.{'0' * 31}1"
PERSON = f"person.{'0' * 31}2"


@pytest.mark.django_db(transaction=True)
def test_nobody_is_told_before_it_is_written() -> None:
    with post.recording() as rung:
        with transaction.atomic():
            post.ring(BOND)
            assert rung.addresses == []
        assert rung.addresses == [BOND]


@pytest.mark.django_db(transaction=True)
def test_nobody_is_told_of_what_was_not_written() -> None:
    with post.recording() as rung:
        with transaction.atomic():
            post.ring(BOND)
            transaction.set_rollback(True)
        assert rung.addresses == []


@pytest.mark.django_db(transaction=True)
def test_the_recorder_goes_with_its_block() -> None:
    with post.recording() as outer:
        with post.recording() as inner:
            post.ring(BOND)
        post.ring(PERSON)
    assert inner.addresses == [BOND]
    assert outer.addresses == [PERSON]


@pytest.mark.parametrize(
    "address",
    ["", "bond", "bond.1", "sam said sorry", f"{BOND} and more", f"room.{'0' * 32}", "bond.*"],
)
def test_no_word_can_travel_in_an_address(address: str) -> None:
    with pytest.raises(ValueError, match="An address"):
        post.ring(address)


@pytest.mark.django_db(transaction=True)
def test_an_act_stays_acknowledged_when_nobody_can_be_told() -> None:
    loop = asyncio.new_event_loop()
    post.listen_on(loop)
    loop.close()
    try:
        with transaction.atomic():
            post.ring(BOND)
    finally:
        post.listen_on(None)


@pytest.mark.django_db(transaction=True)
def test_a_page_thread_wakes_the_loop_that_was_kept() -> None:
    loop, heard = asyncio.new_event_loop(), []
    ready = threading.Event()

    async def listen() -> None:
        layer = get_channel_layer()
        channel = await layer.new_channel()
        await layer.group_add(BOND, channel)
        ready.set()
        heard.append(await asyncio.wait_for(layer.receive(channel), 10))

    post.listen_on(loop)
    listening = threading.Thread(target=lambda: loop.run_until_complete(listen()))
    listening.start()
    assert ready.wait(10)
    try:
        with transaction.atomic():
            post.ring(BOND)
        listening.join(10)
    finally:
        post.listen_on(None)
        loop.close()
    assert heard == [{"type": "changed", "kind": "bond"}]
