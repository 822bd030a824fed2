"""What the vault never says, and who may speak to its libraries."""

import ast
import logging
import re
from pathlib import Path

import pytest

import closeknit
from closeknit import vault
from closeknit.vault import Handover, create_identity, new_bond_key, recall
from closeknit.vault.tests.cast import Someone, row

PACKAGE = Path(closeknit.__file__).parent
SPEAKING = re.compile(r"^\s*(import|from) (nacl|cryptography)\b", re.MULTILINE)


def test_no_key_shows_in_any_text(
    cheap: None, alice: Someone, caplog: pytest.LogCaptureFixture
) -> None:
    identity, stored = create_identity(alice.id, "six words")
    bond_key = new_bond_key(row(), 1)
    medium, _ = vault.seal_medium(row(), b"a picture")
    things = [
        identity, identity.private, identity.shared, bond_key, medium,
        Handover(bond_key, {}), [identity], {"keys": identity.shared},
    ]  # fmt: skip
    with caplog.at_level(logging.INFO):
        for thing in things:
            logging.getLogger("test").info("%s %r", thing, thing)
    shown = "".join(f"{thing} {thing!r} {[thing]} " for thing in things) + caplog.text
    shared, private = identity.shared, identity.private
    for secret in (
        private.vk_p, private.identity_key, shared.vk_s, shared.box_secret,
        shared.signing_secret, bond_key.key, medium.key, *shared.receipt_keys,
    ):  # fmt: skip
        for form in (repr(secret)[2:-1], secret.hex(), str(list(secret))):
            assert form not in shown
    assert stored.credential == 1


def test_errors_say_nothing_of_what_they_refused(alice: Someone) -> None:
    blob = vault.keep(alice.identity.shared, "pin", alice.id, b"subject", b"the secret")
    with pytest.raises(vault.Tampered) as caught:
        recall(alice.identity.shared, "name", alice.id, b"subject", blob)
    assert "pin" not in str(caught.value)
    # A traceback of the library underneath would carry its own words into a log.
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_two_files_speak_to_the_libraries() -> None:
    # Between packages the import contracts decide; inside the vault this does.
    speaking = {
        path.name
        for path in (PACKAGE / "vault").glob("*.py")
        if SPEAKING.search(path.read_text("utf-8"))
    }
    assert speaking == {"primitives.py", "group.py"}


def test_secrets_are_compared_in_constant_time() -> None:
    # `==` on a digest or MAC tells by its time how much of a guess was right.
    words = ("mac", "digest", "verifier", "tag(", "commit", "place")
    for path in (PACKAGE / "vault").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
                said = ast.unparse(node)
                assert not any(word in said for word in words), said


def test_the_interface_is_one_list_of_documented_names() -> None:
    for name in vault.__all__:
        thing = getattr(vault, name)
        assert thing.__doc__, name
        assert not thing.__doc__.startswith(f"{name}("), f"{name} has only the generated line."
    assert vault.__doc__ is not None
    assert "refuses to know" in vault.__doc__
