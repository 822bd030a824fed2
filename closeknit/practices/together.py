"""What stands on a card beyond words and forms: what all chose, a draft that all may accept, and what
followed an answer."""

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from closeknit import engine
from closeknit.engine import Act, Standing
from closeknit.practices.showing import Card, Draft, Exchange, Spoken, form_for, spoken
from closeknit.practices.sittings import JointRun
from closeknit.practices.speaking import members_of
from closeknit.practices.steps.kind import Said
from closeknit.practices.utterances import YES, Talk

TALKS = (Act.HEAR, Act.CORRECT, Act.SAY_AGAIN, Act.ADD)


def fill(run: JointRun, position: engine.Position, cards: list[Card]) -> None:
    """Put these onto the cards of a sitting."""
    for card in cards:
        here = position.step(card.step.key)
        overlap = run.overlaps.get(card.step.key)
        if overlap is not None:
            card.joint = overlap.joint if here.standing is Standing.OPEN else None
            texts = {option.key: option.text for option in card.step.options}
            card.chosen = tuple(texts[key] for key in overlap.state.mine or () if key in texts)
        if here.revision:
            card.draft = _draft(run, card, here)
            card.spoken = []
            if card.draft and card.form and not card.filled:
                card.form = form_for(run, card.step, initial=_as_typed(run, card.draft))
        if card.step.reflect_first:
            card.talk = _exchanges(run, card, here)


def _draft(run: JointRun, card: Card, here: engine.StepPosition) -> Draft | None:
    standing = run.draft(card.step.key)
    if standing is None:
        return None
    member = members_of(run).get(standing.author)
    return Draft(
        spoken=spoken(card.step, standing.said, member),
        number=here.revision,
        agreed=here.agreed,
        given=here.standing is Standing.GIVEN,
        can_accept=Act.ACCEPT in here.may,
        can_change=Act.DRAFT in here.may,
        later=_later(run, standing.said) if standing.author == run.me else None,
    )


def _as_typed(run: JointRun, draft: Draft) -> Said:
    """A draft as it would stand in the form, for whoever wants to change a word of it."""
    said = dict(draft.spoken.said)
    if "starts" in said:
        local = _local(run, said)
        said |= {"day": local.date(), "at": local.time()} if local else {}
    return said


def _later(run: JointRun, said: Said) -> tuple[str, str] | None:
    local = _local(run, said, AN_HOUR)
    return (f"{local:%Y-%m-%d}", f"{local:%H:%M}") if local else None


def _local(run: JointRun, said: Said, more: timedelta = timedelta()) -> datetime | None:
    """The time of a plan on this person's own clock; None for what is no plan."""
    try:
        starts = datetime.fromisoformat(str(said["starts"])) + more
    except (KeyError, ValueError):
        return None
    return starts.astimezone(ZoneInfo(run.visit.person.zone))


AN_HOUR = timedelta(hours=1)


def _exchanges(run: JointRun, card: Card, here: engine.StepPosition) -> list[Exchange]:
    """One for each pair that this person is one of, in which an answer was given."""
    others = {u.author: u.to for u in run.uttered if u.step == card.step.key and u.to}
    pairs = [(who, to) for who, to in others.items() if run.me in (who, to)]
    found = []
    for listener, speaker in pairs:
        assert speaker is not None
        other = speaker if listener == run.me else listener
        found.append(_exchange(run, card, here, listener, speaker, other))
    if card.filled and card.filled.read and card.filled.follows:
        for each in found:
            if each.with_id == card.filled.to and card.filled.follows.value in each.may:
                each.filled = card.filled
    return [each for each in found if each.spoken or each.may]


def _exchange(
    run: JointRun,
    card: Card,
    here: engine.StepPosition,
    listener: UUID,
    speaker: UUID,
    other: UUID,
) -> Exchange:
    talk = [
        t for t in run.talk if t.step == card.step.key and {t.author, t.to} == {listener, speaker}
    ]
    mine = {
        (speaker, listener): (Act.CORRECT, Act.HEAR),
        (listener, speaker): (Act.SAY_AGAIN, Act.ADD),
    }
    of_pair = [t for t in talk if t.act in mine.get((t.author, t.to), ())]
    allowed = mine[(run.me, other)]
    member = members_of(run).get(other)
    return Exchange(
        with_id=other,
        with_name=member.name if member else "Somebody",
        thread=member.colour if member else 1,
        spoken=[_said(run, card, each) for each in sorted(of_pair, key=lambda each: each.place)],
        heard=any(each.act is Act.HEAR for each in of_pair),
        may=frozenset(act.value for act in allowed if other in here.to(act)),
    )


def _said(run: JointRun, card: Card, talk: Talk) -> Spoken:
    said = YES if talk.act is Act.HEAR else talk.said
    return spoken(card.step, said, members_of(run).get(talk.author))
