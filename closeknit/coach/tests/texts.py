"""Texts nobody would write, made of pieces that somebody might: for the tests of any text."""

from hypothesis import strategies as st

from closeknit.coach import rules
from closeknit.coach.evaluating.speed import HOSTILE
from closeknit.coach.rules import danger

EXAMPLES = tuple(
    text for rule in (*rules.DRAFT, *rules.REPLY, *danger.RULES) for text in (*rule.yes, *rule.no)
)
ODD = (
    "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0301", "e\u0301", "\u202e", "\ud800", "\x00", "\x1b[31m", "\r\n", "\t",
    "👩\u200d👩\u200d👧", "👍🏽", "🇮🇪", "❤\ufe0f", "1\ufe0f\u20e3", "日本語", "ты никогда", "أنت دائما", "\uff59\uff4f\uff55", "İstanbul", "ǅ",
    "ß", "\ue000\ue001", "|", " | ", "{words}", "{0}", "%s", "\\", "____", "“", "”", "«", "\u2018", "’", "'", '"', "„", "`",
    "...", "?!", "…", "—", " - ", "-", "'d", "n't", "'d've", "_", "you_never", "I", "i", "you", "your fault",
    "\n", "\n\n", " ", "", "4000", "\u017f", "\u2028", "\U0001d432\U0001d428\U0001d42e",
)  # fmt: skip
_piece = st.one_of(
    st.sampled_from(EXAMPLES), st.sampled_from(ODD), st.sampled_from(HOSTILE), st.text(max_size=20)
)
_joints = st.sampled_from(("", " ", " ", ". ", ", ", "\n", "”", " “"))


def _inside(text: str, inner: str) -> str:
    return f"{text} “she said '{inner}' and “{inner}”” {text}"


_plain = st.builds(lambda joint, pieces: joint.join(pieces), _joints, st.lists(_piece, max_size=12))
any_text = st.one_of(
    st.text(max_size=300),
    _plain,
    _plain.map(str.upper),
    _plain.map(lambda text: "".join(sign for sign in text if sign.isalnum() or sign == " ")),
    st.builds(_inside, _plain, _plain),
    st.builds(lambda piece, times: piece * times, _piece, st.integers(1, 60)),
    _plain.map("\u200b".join),
)
"""Any text: pieces, shouted, without signs, quotes in quotes, over and over, with nothing between."""
