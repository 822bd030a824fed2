"""What has to be so in each kind of step, said without the engine's reasoning.

`check_kinds` holds what each person sees in one moment against the events that there are.
`check_ground` looks at an event in the moment in which it comes: every act stands on what was
there before it. Here the order in which things came is known, which the engine does not know.
"""

from collections.abc import Callable, Mapping
from typing import Any

from closeknit.engine import (
    Accepted,
    Act,
    Added,
    Chosen,
    Corrected,
    Deed,
    Drafted,
    Event,
    Heard,
    Kind,
    Moved,
    Opened,
    Position,
    Readers,
    Reason,
    Released,
    Responded,
    SaidAgain,
    SetAside,
    Standing,
    StepPosition,
    Told,
    Welcomed,
)

from .world import NUMBERED, Found, Rules, World

AGREED = (Kind.AGREE, Kind.PLAN)
TALK = frozenset({Act.HEAR, Act.CORRECT, Act.SAY_AGAIN, Act.ADD})
WAITING = frozenset(
    {Standing.AHEAD, Standing.HERE, Standing.SEALED, Standing.GIVEN, Standing.RETURNED}
)
"""Where a step still asks for something."""

MOST_CORRECTIONS = 2


def check_kinds(rules: Rules, world: World, seen: Mapping[str, Position]) -> None:
    for step in world.script.steps if world.script.joint else ():
        if step.kind is Kind.GUESS:
            check_guess(world, seen, step.key, step.answers or "")
        elif step.kind in AGREED:
            check_agreement(world, seen, step.key)
        elif step.readers is Readers.OVERLAP:
            check_overlap(rules, world, seen, step.key)
        elif step.reflect_first:
            check_talk(world, seen, step.key)


def check_guess(world: World, seen: Mapping[str, Position], key: str, about: str) -> None:
    """Whoever can still guess has read nothing of it; whoever has read it guesses no more."""
    for person, here in seen.items():
        others = here.step(about).reads - {person}
        if others and world.runs and world.guesses_open(person, about):
            raise Found("leak", world, person, "can still guess, and reads", others)
        if others and Act.FINISH in here.step(key).may:
            raise Found("late guess", world, person, "may guess, and has read", others)


def check_agreement(world: World, seen: Mapping[str, Position], key: str) -> None:
    """All see the same revision; it is agreed on when all accept just that, and only then."""
    accepting, at_one = world.accepting(key), world.at_one(key)
    for person in world.present:
        here = seen[person].step(key)
        if here.revision != world.latest(key):
            raise Found("agreement", world, person, "sees another revision", here)
        # After the end somebody may have left whose yes is missing: see check_agreed_once.
        if (here.agreed and not at_one) or (world.runs and here.agreed != at_one):
            raise Found("agreement", world, person, "agreed, or not", here)
        standing = Standing.DONE if here.agreed else Standing.GIVEN
        if (person in accepting) != (here.standing is standing):
            raise Found("agreement", world, person, "has given it, or not", here)
        if here.may & {Act.DRAFT, Act.ACCEPT} and (here.agreed or not world.runs):
            raise Found("agreement", world, person, "goes on after the end", here)
        if Act.ACCEPT in here.may and (person in accepting or not accepting):
            raise Found("agreement", world, person, "may accept nothing new", here)


def check_overlap(rules: Rules, world: World, seen: Mapping[str, Position], key: str) -> None:
    """Nothing is ever read; nothing shows before all have met, and until then it can go back."""
    for person, here in seen.items():
        step, chose = here.step(key), person in world.have(Chosen, key) & world.present
        if step.reads or step.answerable:
            raise Found("leak", world, person, "reads a choice of", step.reads)
        if (step.standing is Standing.OPEN) != (chose and world.met(key)):
            raise Found("overlap", world, person, "open, or not", step)
        waits = chose and world.runs and not world.met(key)
        if {waits} != {step.standing is Standing.SEALED, Act.TAKE_BACK in step.may}:
            raise Found("overlap", world, person, "can go back, or not", step)
        if _without_others(rules, world, person, key).steps != here.steps:
            raise Found("leak", world, person, "sees that somebody has chosen", key)
        ended = chose and not world.runs and not world.met(key)
        if ended and (step.may or step.standing is not Standing.PASSED):
            raise Found("overlap", world, person, "something is left of a choice", step)


def _without_others(rules: Rules, world: World, person: str, key: str) -> Position:
    """What this person sees when others only moved where they chose."""
    events: list[Event] = []
    for event in world.events:
        theirs = isinstance(event, Chosen) and event.step == key and event.who != person
        events.append(Moved(event.at) if theirs else event)
    return rules.position(world.script, events, person, world.now)


def check_talk(world: World, seen: Mapping[str, Position], key: str) -> None:
    """Whoever was answered can say yes, then advice is open; and all of it can be left out."""
    for person, here in seen.items():
        step = here.step(key)
        if {act for act, _ in step.toward} != step.may & TALK:
            raise Found("talk", world, person, "may, and to nobody", step)
        able = world.runs and person in world.present - world.have(SetAside)
        for other in world.present - {person} if able else ():
            to_other = {act for act, who in step.toward if who == other}
            if (Act.HEAR in to_other) != _can_hear(world, key, person, other):
                raise Found("talk", world, person, "can say yes, or not", other)
            if (Act.ADD in to_other) != _can_add(world, key, person, other):
                raise Found("talk", world, person, "can add, or not", other)
        if step.toward and not able:
            raise Found("talk", world, person, "is not there, and may", step)
        _check_can_be_left_out(world, person, here, step)


def _check_can_be_left_out(world: World, person: str, here: Position, asking: StepPosition) -> None:
    if not asking.toward or here.finished:
        return
    if any(step.standing in WAITING or Act.PASS in step.may for step in here.steps):
        return
    raise Found("dead end", world, person, "is asked, and cannot leave it out", asking)


def _can_hear(world: World, key: str, speaker: str, listener: str) -> bool:
    """Somebody answered, and has not been told yes."""
    return _said(world, Responded, key, listener, speaker) > _said(
        world, Heard, key, speaker, listener
    )


def _can_add(world: World, key: str, listener: str, speaker: str) -> bool:
    """They answered, they were told yes or had been asked for a hand, and it is not said yet."""
    asked = speaker in world.have(Welcomed, key)
    return (
        _said(world, Responded, key, listener, speaker) > 0
        and (asked or _said(world, Heard, key, speaker, listener) > 0)
        and not _said(world, Added, key, listener, speaker)
    )


def _said(world: World, kind: type, key: str, who: object, to: object) -> int:
    """How often one said something of this kind to the other."""
    return sum(
        isinstance(event, kind) and (event.step, event.who, event.to) == (key, who, to)
        for event in world.events
    )


def check_ground(before: World, event: Any) -> None:
    """The event has what it needs. `before`: the moment in which it comes, without it."""
    ground = GROUND.get(type(event))
    if ground is None:
        return
    if not before.runs or event.who not in before.present:
        raise Found("groundless", before, event, "it runs no more, or they have left")
    if not ground(before, event):
        raise Found("groundless", before, event)


def _drafts(before: World, event: Drafted) -> bool:
    """Whoever writes has read the revision before, and nothing is agreed on."""
    return event.number == before.latest(event.step) + 1 and not before.at_one(event.step)


def _accepts(before: World, event: Accepted) -> bool:
    """A yes is to the text that stands there, by somebody who had not said it yet."""
    there = event.number == before.latest(event.step) > 0
    return there and event.who not in before.accepting(event.step)


def _chooses(before: World, event: Chosen) -> bool:
    return not before.met(event.step) and event.who not in before.have(Chosen, event.step)


def _responds(before: World, event: Responded) -> bool:
    """There are words to answer, and they are not answered yet."""
    source = before.script.by_key[event.step].answers
    words = before.have(Told | Opened | Released, source)
    return event.to in words and not _said(before, Responded, event.step, event.who, event.to)


def _corrects(before: World, event: Corrected) -> bool:
    """It is their own words that were answered; the last correction has been taken up."""
    talk = (before, event.step, event.who, event.to)
    corrected = _said(before, Corrected, *talk[1:])
    again = _said(before, SaidAgain, event.step, event.to, event.who)
    return (
        _can_hear(*talk) and corrected == again < MOST_CORRECTIONS and event.turn == corrected + 1
    )


def _says_again(before: World, event: SaidAgain) -> bool:
    """Only what was corrected is said again, once for each time."""
    corrected = _said(before, Corrected, event.step, event.to, event.who)
    again = _said(before, SaidAgain, event.step, event.who, event.to)
    unheard = _can_hear(before, event.step, event.to, event.who)
    return unheard and corrected == event.turn == again + 1


def _hears(before: World, event: Heard) -> bool:
    return _can_hear(before, event.step, event.who, event.to)


def _adds(before: World, event: Added) -> bool:
    return _can_add(before, event.step, event.who, event.to)


GROUND: dict[type, Callable[[World, Any], bool]] = {
    Drafted: _drafts,
    Accepted: _accepts,
    Chosen: _chooses,
    Responded: _responds,
    Corrected: _corrects,
    SaidAgain: _says_again,
    Heard: _hears,
    Added: _adds,
}


def check_agreed_once(after: World, was: Position, now: Position) -> None:
    """What is agreed on stays so, and nothing becomes it by leaving after the end."""
    for step in after.script.steps:
        if step.kind not in AGREED:
            continue
        agreed = was.step(step.key).agreed, now.step(step.key).agreed
        if agreed == (True, False) or (agreed == (False, True) and not after.runs):
            raise Found("agreement", after, step.key, "agreed before and after", agreed)


def check_reason(world: World, person: str, deed: Deed, reason: Reason) -> None:
    """A refusal says what is so: "already done" is harmless only if it is."""
    if reason is Reason.CHANGED and deed.act in NUMBERED:
        stands = deed.number == world.latest(deed.step or "")
        if not stands or world.at_one(deed.step or ""):
            return
    elif reason is not Reason.CHANGED and not (
        reason is Reason.ALREADY_DONE and deed.act in DONE_BY and not _is_so(world, person, deed)
    ):
        return
    raise Found("wrong reason", world, person, deed, reason)


def _is_so(world: World, person: str, deed: Deed) -> bool:
    key = deed.step or ""
    if deed.act is Act.ACCEPT:
        return person in world.accepting(key) and deed.number == world.latest(key)
    return any(
        isinstance(event, DONE_BY[deed.act])
        and (event.step, event.who) == (key, person)
        and (deed.act is not Act.DRAFT or event.number - 1 == deed.number)
        and (deed.act not in TALK or deed.to in (None, event.to))
        for event in world.events
    )


DONE_BY: dict[Act, Any] = {
    Act.DRAFT: Drafted,
    Act.ACCEPT: Accepted,
    Act.CHOOSE: Chosen,
    Act.HEAR: Heard,
    Act.CORRECT: Corrected,
    Act.SAY_AGAIN: SaidAgain,
    Act.ADD: Added,
}
