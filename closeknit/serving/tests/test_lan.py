"""Certificates, judged by a real TLS client in memory."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from closeknit.serving import lan

HOME = lan.Place(IPv4Address("192.168.1.20"), "attic")
LATER = lan.Place(IPv4Address("192.168.1.77"), "attic")
ELSEWHERE = lan.Place(IPv4Address("10.0.0.5"), "attic")


def shake_hands(papers: lan.Papers, name: str, certificate: Path, key: Path) -> None:
    """A client that trusts the authority alone meets a server with this certificate."""
    client = ssl.create_default_context(cadata=papers.authority)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, key)
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    one = client.wrap_bio(to_client, to_server, server_hostname=name)
    other = server.wrap_bio(to_server, to_client, server_side=True)
    done: set[ssl.SSLObject] = set()
    while done != {one, other}:
        for side in {one, other} - done:
            try:
                side.do_handshake()
                done.add(side)
            except ssl.SSLWantReadError:
                continue


@pytest.mark.parametrize("name", ["192.168.1.20", "127.0.0.1", "localhost", "attic", "attic.local"])
def test_a_client_that_trusts_the_authority_trusts_this_machine(tmp_path: Path, name: str) -> None:
    papers = lan.papers(tmp_path, HOME)
    shake_hands(papers, name, papers.certificate, papers.key)


def test_a_client_that_does_not_is_not_fooled(tmp_path: Path) -> None:
    papers, other = lan.papers(tmp_path / "a", HOME), lan.papers(tmp_path / "b", HOME)
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(other, "192.168.1.20", papers.certificate, papers.key)


@pytest.mark.parametrize("name", ["bank.example", "192.168.2.1", "8.8.8.8", "evil.attic.example"])
def test_the_authority_cannot_vouch_for_anything_else(tmp_path: Path, name: str) -> None:
    """Even somebody who steals its key gets no further than this home."""
    papers = lan.papers(tmp_path, HOME)
    stolen = serialization.load_pem_private_key((tmp_path / "authority.key").read_bytes(), None)
    assert isinstance(stolen, ec.EllipticCurvePrivateKey)
    certificate, key = forged(name, x509.load_der_x509_certificate(papers.authority), stolen)
    (tmp_path / "forged.pem").write_bytes(certificate)
    (tmp_path / "forged.key").write_bytes(key)
    with pytest.raises(ssl.SSLCertVerificationError, match="permitted subtree violation"):
        shake_hands(papers, name, tmp_path / "forged.pem", tmp_path / "forged.key")


def forged(
    name: str, authority: x509.Certificate, signer: ec.EllipticCurvePrivateKey
) -> tuple[bytes, bytes]:
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    is_address = name.replace(".", "").isdigit()
    general = x509.IPAddress(IPv4Address(name)) if is_address else x509.DNSName(name)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([]))
        .issuer_name(authority.subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([general]), critical=True)
        .sign(signer, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return certificate.public_bytes(pem), private


def test_the_second_start_changes_nothing(tmp_path: Path) -> None:
    first = lan.papers(tmp_path, HOME)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    second = lan.papers(tmp_path, HOME)
    assert (first.renewed, second.renewed) == (True, False)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_new_address_at_home_needs_no_new_trust(tmp_path: Path) -> None:
    first = lan.papers(tmp_path, HOME)
    second = lan.papers(tmp_path, LATER)
    assert second.authority == first.authority
    shake_hands(first, "192.168.1.77", second.certificate, second.key)


def test_another_network_gets_another_authority(tmp_path: Path) -> None:
    first, second = lan.papers(tmp_path, HOME), lan.papers(tmp_path, ELSEWHERE)
    assert second.renewed
    assert second.fingerprint != first.fingerprint
    shake_hands(second, "10.0.0.5", second.certificate, second.key)


def test_the_certificate_is_renewed_before_it_ends(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    first = lan.papers(tmp_path, HOME, now - lan.LEAF_LASTS + timedelta(days=29))
    old = first.certificate.read_bytes()
    second = lan.papers(tmp_path, HOME, now)
    assert second.certificate.read_bytes() != old
    assert second.authority == first.authority
    shake_hands(first, "attic.local", second.certificate, second.key)


def test_no_certificate_lasts_longer_than_phones_accept(tmp_path: Path) -> None:
    leaf = x509.load_pem_x509_certificate(lan.papers(tmp_path, HOME).certificate.read_bytes())
    assert leaf.not_valid_after_utc - leaf.not_valid_before_utc <= timedelta(days=398)


def test_keys_are_readable_to_their_owner_alone(tmp_path: Path) -> None:
    lan.papers(tmp_path / "lan", HOME)
    for path in (tmp_path / "lan").iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name
