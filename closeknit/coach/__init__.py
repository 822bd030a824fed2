"""Reads a draft and says what it noticed.

This package knows wordings: what tends to be heard as blame, what names a feeling, what asks a
question. It refuses to know who writes to whom, what was written before, Django, files other than
its own, and anything it was not handed: a text goes in, a frozen report comes out, and nothing is
kept. It never scores a person, never finishes a sentence for anybody, and is silent unless sure.

The functions differ by what is read: `check_draft`, `check_reply`, `check_disclosure`.
"""

from closeknit.coach.disclosures import check_disclosure
from closeknit.coach.drafts import check_draft
from closeknit.coach.kinds import DEFAULT, DRAFT_HINTS, HINTS, OFF, REPLY_HINTS, STRENGTHS, Kind
from closeknit.coach.replies import check_reply
from closeknit.coach.report import Acts, FromHead, FromRule, Observation, Report

__all__ = [
    "DEFAULT",
    "DRAFT_HINTS",
    "HINTS",
    "OFF",
    "REPLY_HINTS",
    "STRENGTHS",
    "Acts",
    "FromHead",
    "FromRule",
    "Kind",
    "Observation",
    "Report",
    "check_disclosure",
    "check_draft",
    "check_reply",
]
