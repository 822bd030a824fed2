"""HTTPS at home, with a certificate authority of this copy's own.

Phones keep cookies and keys only for addresses they can trust, and nobody sells a certificate for
192.168.1.20. So this copy makes an authority that each phone trusts once. What trusting it risks is
kept small: its certificate says that it speaks for this machine's names and home network alone,
and a phone refuses anything else that is signed with it.
"""

import ipaddress
import os
import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

AUTHORITY_LASTS = timedelta(days=3650)
# Phones refuse certificates that last longer than 825 days, and some longer than 398.
LEAF_LASTS = timedelta(days=397)
RENEWED_BEFORE = timedelta(days=30)
SMALLEST_NETWORK = 24

Address = ipaddress.IPv4Address
Key = ec.EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True)
class Place:
    """This machine in its home network."""

    address: Address
    name: str

    @property
    def network(self) -> ipaddress.IPv4Network:
        return ipaddress.IPv4Network(f"{self.address}/{SMALLEST_NETWORK}", strict=False)

    @property
    def names(self) -> list[str]:
        return ["localhost", self.name, f"{self.name}.local"]


@dataclass(frozen=True, slots=True)
class Papers:
    """Files for the server, and what people compare: the authority and its fingerprint."""

    certificate: Path
    key: Path
    authority: bytes
    renewed: bool

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the authority as phones show it: pairs of digits with colons."""
        digest = x509.load_der_x509_certificate(self.authority).fingerprint(hashes.SHA256())
        return digest.hex(":").upper()


def here(address: str = "") -> Place:
    """Where this machine is. No packet is sent: the system only says which way one would go."""
    if not address:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(("192.0.2.1", 9))
                address = probe.getsockname()[0]
            except OSError:
                address = "127.0.0.1"
    return Place(Address(address), _host_name())


def papers(folder: Path, place: Place, now: datetime | None = None) -> Papers:
    """The certificate for `place`, made or renewed where necessary.

    The authority stays the same as long as the home network does, so that phones trust it once.
    """
    now = now or datetime.now(UTC)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    authority, authority_key, renewed = _authority(folder, place, now)
    leaf = folder / "server.pem"
    if renewed or not _still_good(leaf, place, now):
        _write_leaf(folder, place, now, authority, authority_key)
    der = authority.public_bytes(serialization.Encoding.DER)
    return Papers(leaf, folder / "server.key", der, renewed)


def _authority(folder: Path, place: Place, now: datetime) -> tuple[x509.Certificate, Key, bool]:
    cert_path, key_path = folder / "authority.pem", folder / "authority.key"
    if cert_path.exists() and key_path.exists():
        certificate = x509.load_pem_x509_certificate(cert_path.read_bytes())
        if _speaks_for(certificate, place) and certificate.not_valid_after_utc > now + LEAF_LASTS:
            key = serialization.load_pem_private_key(key_path.read_bytes(), None)
            assert isinstance(key, Key)
            return certificate, key, False
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _signed_authority(key, place, now)
    _write(key_path, _private(key))
    _write(cert_path, certificate.public_bytes(serialization.Encoding.PEM))
    return certificate, key, True


def _signed_authority(key: Key, place: Place, now: datetime) -> x509.Certificate:
    name = _called(f"Closeknit at home ({place.name})")
    permitted = [*(x509.DNSName(text) for text in place.names), *_networks(place)]
    return (
        _begun(name, name, key, now, AUTHORITY_LASTS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.NameConstraints(permitted, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def _write_leaf(
    folder: Path, place: Place, now: datetime, authority: x509.Certificate, authority_key: Key
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    issued_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key())
    certificate = (
        _begun(_called(place.name), authority.subject, key, now, LEAF_LASTS)
        .add_extension(x509.SubjectAlternativeName(_own_names(place)), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(issued_by, critical=False)
        .sign(authority_key, hashes.SHA256())
    )
    _write(folder / "server.key", _private(key))
    _write(folder / "server.pem", certificate.public_bytes(serialization.Encoding.PEM))


def _begun(
    subject: x509.Name, issuer: x509.Name, key: Key, now: datetime, lasts: timedelta
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        # A phone's clock may be a little behind.
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + lasts)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _still_good(leaf: Path, place: Place, now: datetime) -> bool:
    if not leaf.exists():
        return False
    certificate = x509.load_pem_x509_certificate(leaf.read_bytes())
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return list(names) == _own_names(place) and (
        certificate.not_valid_after_utc > now + RENEWED_BEFORE
    )


def _speaks_for(authority: x509.Certificate, place: Place) -> bool:
    limits = authority.extensions.get_extension_for_class(x509.NameConstraints).value
    permitted = limits.permitted_subtrees or []
    wanted = [*(x509.DNSName(text) for text in place.names), *_networks(place)]
    return all(name in permitted for name in wanted)


def _own_names(place: Place) -> list[x509.GeneralName]:
    addresses = dict.fromkeys([place.address, Address("127.0.0.1")])
    return [
        *(x509.DNSName(text) for text in place.names),
        *(x509.IPAddress(address) for address in addresses),
    ]


def _networks(place: Place) -> list[x509.IPAddress]:
    own = ipaddress.IPv4Network("127.0.0.1/32")
    return [x509.IPAddress(place.network), x509.IPAddress(own)]


def _called(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text[:64])])


def _host_name() -> str:
    """The machine's short name, in letters that a certificate may carry."""
    name = socket.gethostname().split(".")[0].lower()
    return "".join(c for c in name if c.isascii() and (c.isalnum() or c == "-"))[:40] or "home"


def _private(key: Key) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _write(path: Path, content: bytes) -> None:
    """Replace the file at once, readable to its owner alone from the first byte on."""
    new = path.with_suffix(".new")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    new.replace(path)
