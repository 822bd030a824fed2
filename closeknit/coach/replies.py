"""Reads a reply to something somebody has said."""

from collections.abc import Collection, Iterator

from closeknit.coach import acting, hearing, languages, safety
from closeknit.coach.drafts import chosen
from closeknit.coach.kinds import DEFAULT, Kind
from closeknit.coach.report import Report
from closeknit.coach.rules.finding import Found
from closeknit.coach.tokens import sentences


def check_reply(text: str, said: str = "", *, enabled: Collection[Kind] = DEFAULT) -> Report:
    """Read a reply.

    `text`: the reply. `said`: what it answers, where that is known: advice that was asked for is
    not early, and a reflection takes up words of it. `enabled`: the kinds that may be shown. Where
    danger keeps it silent, `acts` still says what the reply does; nothing of it is shown.
    """
    read, heard = sentences(text), sentences(said)
    turn = acting.Turn(text, read, heard)
    if safety.concerns(read, text) or safety.concerns(heard, said):
        return Report(acts=acting.acts(turn), silent_because="safety")
    if not languages.is_english(text, read):
        return Report(silent_because="language")
    strengths = [each for each in acting.strengths(turn) if each.kind in enabled]
    noticed = chosen(text, _found(turn, frozenset(enabled)))
    return Report(observations=(*strengths, *noticed), acts=acting.acts(turn))


def _found(turn: acting.Turn, enabled: frozenset[Kind]) -> Iterator[Found]:
    early = acting.where_advice_is_early(turn)
    opens_up = hearing.opens_up(turn.heard)
    for at, found in enumerate(turn.found):
        for each in found:
            fits = at < early if each.rule.kind is Kind.ADVICE_EARLY else opens_up
            if fits and each.rule.kind in enabled:
                yield each
