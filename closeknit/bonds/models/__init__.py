"""Bonds as rows. What these rows say is plain; what people say to each other is not in it."""

from closeknit.bonds.models.bond import (
    MOST_MEMBERS,
    Bond,
    Card,
    Departure,
    Epoch,
    KeyHandover,
    Membership,
    Pin,
)
from closeknit.bonds.models.envelope import (
    Envelope,
)
from closeknit.bonds.models.invitation import (
    Acceptance,
    Confirmation,
    Consent,
    Doorway,
    Ending,
    Introduction,
    Invitation,
    ShortCode,
)
from closeknit.bonds.models.overlap import OfferedDepth, OverlapPost
from closeknit.bonds.models.words import (
    ReaderWrap,
    Receipt,
    Words,
)

__all__ = [
    "MOST_MEMBERS",
    "Acceptance",
    "Bond",
    "Card",
    "Confirmation",
    "Consent",
    "Departure",
    "Doorway",
    "Ending",
    "Envelope",
    "Epoch",
    "Introduction",
    "Invitation",
    "KeyHandover",
    "Membership",
    "OfferedDepth",
    "OverlapPost",
    "Pin",
    "ReaderWrap",
    "Receipt",
    "ShortCode",
    "Words",
]
