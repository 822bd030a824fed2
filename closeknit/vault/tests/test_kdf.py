import threading
import time

import pytest

from closeknit.vault import Kdf, Tampered, kdf, limit_derivations, primitives


@pytest.fixture
def _one_at_a_time_afterwards() -> object:
    yield
    limit_derivations(1)


@pytest.mark.usefixtures("_one_at_a_time_afterwards")
@pytest.mark.parametrize("limit", [1, 2])
def test_no_more_derivations_run_at_once_than_allowed(
    monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    running, most, counting = 0, 0, threading.Lock()

    def slow(secret: bytes, salt: bytes, passes: int, memory_kib: int) -> bytes:
        nonlocal running, most
        with counting:
            running += 1
            most = max(most, running)
        time.sleep(0.02)
        with counting:
            running -= 1
        return bytes(32)

    monkeypatch.setattr(primitives, "argon2id", slow)
    limit_derivations(limit)
    threads = [threading.Thread(target=kdf.stretch, args=("x", Kdf())) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == limit


def test_a_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="At least one"):
        limit_derivations(0)


def test_a_failed_derivation_gives_its_turn_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> bytes:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(primitives, "argon2id", broken)
        with pytest.raises(MemoryError):
            kdf.stretch("x", Kdf())
    monkeypatch.setattr(primitives, "argon2id", lambda *_: bytes(32))
    assert kdf.stretch("x", Kdf()) == bytes(32)


def test_parameters_read_back_as_written_and_cut_off_ones_do_not() -> None:
    written = Kdf(bytes(16), 4, 70_000)
    assert kdf.read_kdf(written.encoded) == written
    for cut in range(len(written.encoded)):
        with pytest.raises(Tampered):
            kdf.read_kdf(written.encoded[:cut])
