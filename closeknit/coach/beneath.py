"""What may lie beneath a verdict that sounds like a feeling.

That such words hold a judgement of somebody else, and that a feeling and a need lie beneath, is
Rosenberg 2003, *Nonviolent Communication: A Language of Life*: opinion, and a useful one. Which
lie beneath which is ours, and only an offer: the word a person chose may be the right one.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beneath:
    """A few feelings and needs, the likelier ones first."""

    feelings: tuple[str, ...]
    needs: tuple[str, ...]


def beneath(word: str) -> Beneath | None:
    """What is offered for a word like "ignored", in any spelling of its case; None for others."""
    return VERDICTS.get("_".join(word.lower().replace("-", " ").split()))


def _all(feelings: str, needs: str, words: str) -> dict[str, Beneath]:
    found = Beneath(_row(feelings), _row(needs))
    return {"_".join(word.split()): found for word in _row(words)}


def _row(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


VERDICTS: dict[str, Beneath] = {
    **_all(
        "lonely, sad, hurt, worried",
        "attention, company, to matter to somebody",
        "ignored, overlooked, unseen, invisible, forgotten, neglected, sidelined, unnoticed, brushed off, "
        "brushed aside, pushed aside, blanked, ghosted, passed over, shut out, frozen out, left behind, side lined, cut out, squeezed out, pushed away, parked, shelved, benched, kept in the dark, out of the loop, "
        "fobbed off, bypassed, unimportant, insignificant, tolerated, second best",
    ),
    **_all(
        "lonely, sad, hurt, shy",
        "to belong, to feel welcome, company",
        "excluded, left out, unwanted, unwelcome, rejected, cast aside, discarded, dumped, replaced, abandoned, deserted, thrown away, binned, kicked out, "
        "traded in, dropped, unneeded, uninvited, disposable, cast off",
    ),
    **_all(
        "hurt, sad, shaken, angry",
        "honesty, trust, something to rely on",
        "betrayed, cheated, deceived, lied to, tricked, misled, double crossed, let down, stabbed in the back, conned, fooled, played, sold out, set up, "
        "stitched up, talked about, lied about, hung out to dry, thrown under the bus",
    ),
    **_all(
        "tired, sad, resentful, discouraged",
        "appreciation, thanks, to share the load",
        "used, exploited, unappreciated, undervalued, taken for granted, taken advantage of, overworked, unacknowledged, "
        "unrecognised, unrecognized, milked, walked over, walked all over, put upon, mugged off, strung along, screwed over, trampled, stepped on, "
        "stepped over",
    ),
    **_all(
        "frustrated, sad, lonely, discouraged",
        "to be heard, understanding, to be taken seriously",
        "unheard, misunderstood, not heard, dismissed, silenced, invalidated, disbelieved, talked over, interrupted, belittled, patronised, "
        "patronized, talked down to, condescended to, disregarded, minimised, minimized, undermined, second guessed, "
        "underestimated, written off",
    ),
    **_all(
        "hurt, afraid, angry, tense",
        "safety, gentleness, respect",
        "attacked, bullied, intimidated, threatened, provoked, cornered, harassed, ambushed, ganged up on, picked on, victimised, victimized, "
        "persecuted, abused, assaulted, hounded",
    ),
    **_all(
        "angry, uneasy, frustrated, stuck",
        "a choice, to decide for myself, to be asked first",
        "manipulated, controlled, pressured, pressurised, pressurized, coerced, smothered, suffocated, trapped, boxed in, bossed around, ordered around, "
        "micromanaged, micro managed, railroaded, crowded, guilt tripped, rushed, steamrolled, overruled, policed",
    ),
    **_all(
        "hurt, ashamed, angry, insecure",
        "respect, kindness, to be known as I am",
        "insulted, humiliated, disrespected, ridiculed, mocked, put down, degraded, demeaned, cheapened, made fun of, laughed at, "
        "shown up, criticised, criticized, judged, blamed, accused, shamed, scolded, lectured, told off, nagged, compared",
    ),
    **_all(
        "frustrated, hurt, helpless, sad",
        "fairness, a say in things, to be taken seriously",
        "mistreated, wronged, treated unfairly, unsupported, cheated out, punished, scapegoated, discriminated against, robbed, short changed, "
        "distrusted, mistrusted, unloved, uncared for",
    ),
}
"""Verdict words (blanks are underscores) with what may lie beneath them."""
