"""Ringing at an address, so that the open pages behind it fetch what changed."""

import asyncio
import logging
import re
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.db import transaction

log = logging.getLogger(__name__)
ADDRESS = re.compile(r"(person|bond|sitting)\.[0-9a-f]{32}")


class Ringer(Protocol):
    def __call__(self, address: str) -> None: ...


def ring(address: str) -> None:
    """Tell whoever listens at `address` that something changed there, once this is committed.

    `address` is `person.<hex>`, `bond.<hex>` or `sitting.<hex>`, with the id's 32 hexadecimal
    digits; anything else is a ValueError, so that no word can travel in one. An act that was
    written stays acknowledged when nobody can be told: ringing never fails.
    """
    if not ADDRESS.fullmatch(address):
        raise ValueError("An address is a kind and an id, nothing more.")
    transaction.on_commit(partial(_ring_now, address), robust=True)


def listen_on(loop: asyncio.AbstractEventLoop | None) -> None:
    """From now on the page threads ring on `loop`; None when it ends.

    `async_to_sync` on a page thread leaves an idle loop asleep for 100 ms, and with Redis opens
    a connection for every message.
    """
    _use(partial(_ring_on, loop) if loop else _ring_from_here)


@dataclass(slots=True)
class Recorder:
    """A ringer that only remembers, for tests that ask who was told."""

    addresses: list[str] = field(default_factory=list)

    def __call__(self, address: str) -> None:
        self.addresses.append(address)


@contextmanager
def recording() -> Iterator[Recorder]:
    """Every ring within goes to the recorder instead of the open pages."""
    before, recorder = _ringer, Recorder()
    _use(recorder)
    try:
        yield recorder
    finally:
        _use(before)


def message(address: str) -> dict[str, str]:
    return {"type": "changed", "kind": address.split(".", maxsplit=1)[0]}


def _ring_now(address: str) -> None:
    _ringer(address)


def _ring_on(loop: asyncio.AbstractEventLoop, address: str) -> None:
    layer = get_channel_layer()
    assert layer is not None
    telling = layer.group_send(address, message(address))
    try:
        asyncio.run_coroutine_threadsafe(telling, loop).add_done_callback(_say_if_lost)
    except RuntimeError:
        telling.close()  # The process is ending; the pages will fetch when they come back.


def _ring_from_here(address: str) -> None:
    """Without a loop of our own, in commands: only another process can be listening."""
    layer = get_channel_layer()
    assert layer is not None
    async_to_sync(layer.group_send)(address, message(address))


def _say_if_lost(sending: "Future[None]") -> None:
    error = None if sending.cancelled() else sending.exception()
    if error is not None:
        log.warning("open pages could not be told of a change (%s)", type(error).__name__)


_ringer: Ringer = _ring_from_here


def _use(ringer: Ringer) -> None:
    global _ringer  # noqa: PLW0603 - One process has one loop, and threads of all pages use it.
    _ringer = ringer
