"""The model check: every interleaving of a small script, held against claims that do not use the
engine's own reasoning.

`explore` walks through all worlds that can be reached; each check raises `Found` with the class
of mistake that it stands for.
"""

from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import combinations, product
from typing import Any

from closeknit.engine import (
    Act,
    Added,
    Closed,
    Corrected,
    Deed,
    Done,
    Drafted,
    Kept,
    Left,
    LetGo,
    Opened,
    OwnEvent,
    Passed,
    Position,
    PutAway,
    Readers,
    Reason,
    Refusal,
    Released,
    Responded,
    SaidAgain,
    Script,
    Sealed,
    SetAside,
    Standing,
    State,
    Told,
)

from .claims import check_agreed_once, check_ground, check_kinds, check_reason
from .moments import check_moments
from .world import MOST_DRAFTS, NUMBERED, Found, Rules, World, every_deed, following, key, open_to


def explore(
    rules: Rules,
    script: Script,
    people: tuple[str, ...],
    *,
    without: Collection[Act] = (),
    leaving: bool = True,
    slowly: bool = False,
    hands: Collection[str] = (),
    drafts: int = MOST_DRAFTS,
    most: int = 100_000,
) -> tuple[int, bool]:
    """Check every world that can be reached `without` some acts, up to so many.

    `slowly`: people act at the last moment too. `hands`: who asks for a hand rather than an ear;
    `drafts`: how many revisions are written at most. Gives back how many worlds there were, and
    whether these are all.
    """
    first = World.begin(script, people, hands)
    seen = {key(rules, first, slowly=slowly)}
    queue = deque([first])
    check_world(rules, first, one_in=1)
    while queue:
        world = queue.popleft()
        moves = following(rules, world, without, leaving=leaving, slowly=slowly, drafts=drafts)
        for mover, after in moves:
            check_move(rules, world, after, mover)
            mark = key(rules, after, slowly=slowly)
            if mark in seen:
                continue
            if len(seen) >= most:
                return len(seen), False
            seen.add(mark)
            check_world(rules, after, one_in=40, turn=len(seen))
            queue.append(after)
    return len(seen), True


def check_world(rules: Rules, world: World, *, one_in: int = 1, turn: int = 0) -> None:
    """All claims about one moment. Of the deeds that are not offered, one in so many is tried; what
    compares two positions takes turns, because there are thousands of moments."""
    tried = list(every_deed(world))[turn % one_in :: one_in]
    seen = {person: world.seen_by(person, rules) for person in world.people}
    for person, here in seen.items():
        check_leaks(world, person, here)
        check_ends(rules, world, person, here)
        if turn % 3 != 1:
            check_sameness(rules, world, person, here, turn)
        elif world.script.joint:
            check_moments(rules, world, person, here)
    check_words(world, seen)
    check_kinds(rules, world, seen)
    for person in seen:
        check_acts(rules, world, person, tried, twice=turn % 2 == 0)
    if turn % 2 == 0:
        check_same_instant(rules, world)


def check_leaks(world: World, person: str, here: Position) -> None:
    """Nobody reads what was not meant for them, or not yet."""
    for step in world.script.steps:
        for author in here.step(step.key).reads - {person}:
            if person not in world.present:
                raise Found("leak", world, person, "left, and reads", author, step.key)
            given = GIVEN.get(step.readers or Readers.ME, ())
            if author in world.have(given, step.key):
                continue
            if step.readers is not Readers.SEALED or not _shown(world, step.key, person, author):
                raise Found("leak", world, person, "reads", author, step.key)


GIVEN: dict[Readers, Any] = {
    Readers.BOND: Told | Responded | Corrected | SaidAgain | Added | Drafted,
    Readers.SEALED: Released,
}
"""The events whose words others read at once, by the readers of their step."""


def _shown(world: World, step: str, *both: object) -> bool:
    """Both sealed and opened, and so did everybody who is there and whose words are needed."""
    needed = world.agreed(step) if world.have(Closed, step) else world.have(Sealed, step)
    there = world.present if not world.have(Closed, step) else needed & world.present
    return set(both) | there <= needed & world.have(Opened, step)


def check_sameness(rules: Rules, world: World, person: str, here: Position, turn: int) -> None:
    """Events are a set, and of others' own events none or any make no difference."""
    without = [e for e in world.events if not isinstance(e, OwnEvent) or e.who == person]
    noise = [
        kind(other, step.key, world.now)
        for other in (*world.people, "somebody")
        for step in world.script.steps
        for kind in (Done, Passed, Kept, LetGo)
        if other != person
    ] + [SetAside(other, world.now) for other in world.people if other != person]
    middle = len(world.events) // 2
    turned = [*world.events[middle:], *noise, *world.events[:middle]]
    events = without[::-1] if turn % 2 else turned
    if rules.position(world.script, events, person, world.now) == here:
        return
    for reordered in (world.events[::-1], world.events[middle:] + world.events[:middle]):
        if rules.position(world.script, reordered, person, world.now) != here:
            raise Found("order dependence", world, person)
    raise Found("own event leaks", world, person)


def check_ends(rules: Rules, world: World, person: str, here: Position) -> None:
    """Nobody waits for ever: something to do, or it is over, or time will end it."""
    if here.expires_at is not None and here.expires_at <= world.now:
        raise Found("dead end", world, person, "the deadline passed and nothing happened")
    aside = person in world.have(SetAside) & world.present
    if aside and world.runs and Act.TAKE_UP not in here.may:
        raise Found("dead end", world, person, "set aside, and cannot be taken up again")
    if here.finished:
        return
    offers = here.may.union(*(step.may for step in here.steps))
    if here.expires_at is None:
        if not offers - {Act.OPEN}:
            raise Found("dead end", world, person, "nothing to do, and no deadline")
        return
    later = rules.position(world.script, world.events, person, here.expires_at)
    if later.state not in (State.OVER, State.PUT_AWAY) or later.expires_at is not None:
        raise Found("dead end", world, person, "runs on after its deadline")
    if here.current and not {Act.PASS} < here.step(here.current).may:
        raise Found("dead end", world, person, "a step that cannot be done and passed")


def check_words(world: World, seen: dict[str, Position]) -> None:
    """Sealed words are always on their way, or read by all they open to, or their author's; what
    is given to the bond is read by all who are there."""
    for step in world.script.steps:
        told = world.have(GIVEN[Readers.BOND], step.key) if step.readers is Readers.BOND else set()
        for person in world.present if told else ():
            if not told <= seen[person].step(step.key).reads:
                raise Found("lost words", world, person, "told, and not read", step.key)
        for author in world.have(Sealed, step.key):
            here = seen[author].step(step.key)
            readers = {p for p in world.present if author in seen[p].step(step.key).reads}
            let_go = author in world.have(LetGo, step.key)
            mine = let_go or author in world.have(Kept, step.key)
            if mine and readers - {author}:
                raise Found("lost words", world, author, "decided, and read by others")
            if Act.TAKE_BACK in here.may and author in world.have(Opened, step.key):
                raise Found("lost words", world, author, "takes back what is out", step.key)
            if (author in here.reads) == let_go:
                raise Found("lost words", world, author, "author and letting go")
            if not _accounted_for(world, seen, author, step.key, readers):
                raise Found("lost words", world, author, step.key, here)


def _accounted_for(
    world: World, seen: dict[str, Position], author: str, step: str, readers: set[str]
) -> bool:
    here = seen[author].step(step)
    if here.standing is Standing.SEALED:
        return _on_its_way(world, seen, author, step)
    if here.standing is Standing.RETURNED:
        return {Act.KEEP, Act.LET_GO} <= here.may
    if here.standing is Standing.OPEN:
        return author not in world.present or (world.have(Opened, step) & readers) == readers
    if here.standing is Standing.RELEASED:
        guessing = {p for p in world.present - {author} if world.guesses_open(p, step)}
        return readers == (world.present - guessing if world.runs else world.present)
    return here.standing in (Standing.KEPT, Standing.LET_GO)


def _on_its_way(world: World, seen: dict[str, Position], author: str, step: str) -> bool:
    """Others open it, or its author can: by opening, by guessing, or by taking it back."""
    together = world.all_in(step)
    unopened = together - world.have(Opened, step)
    if unopened:
        able = {p for p in unopened if Act.OPEN in seen[p].step(step).may}
        return author in together and unopened == able
    if author in world.have(Opened, step):
        return world.runs and world.guesses_open(author, step)
    return Act.TAKE_BACK in seen[author].step(step).may


def check_acts(rules: Rules, world: World, person: str, tried: list[Deed], *, twice: bool) -> None:
    """Whatever is tried is done if and only if it is offered; done `twice`, it is refused."""
    offered = set(open_to(rules, world, person))
    for deed in {*offered, *tried}:
        try:
            answer = rules.act(world.script, world.events, person, deed, world.now)
        except Exception as error:
            raise Found("crash", world, person, deed) from error
        if isinstance(answer, Refusal):
            if deed in offered or not isinstance(answer.reason, Reason):
                raise Found("refuses what it offers", world, person, deed, answer)
            check_reason(world, person, deed, answer.reason)
            continue
        if not any(_meant(deed, offer) for offer in offered):
            raise Found("does what it does not offer", world, person, deed)
        after = world.after(answer)
        again = twice and rules.act(world.script, after.events, person, deed, world.now)
        if again and again != Refusal(Reason.ALREADY_DONE):
            raise Found("does it twice", after, person, deed, again)


def _meant(deed: Deed, offer: Deed) -> bool:
    """The same; what goes to one person may leave out to whom."""
    return deed in (offer, replace(offer, to=None))


ALIKE = (Act.SEAL, Act.CHOOSE, Act.ACCEPT, Act.TELL, Act.RESPOND, Act.HEAR, Act.CORRECT, Act.ADD)
"""Acts that two people can do in the same instant, neither knowing of the other's."""


def check_same_instant(rules: Rules, world: World) -> None:
    """Two who do the same in the same instant: both do, and either order ends in the same place.
    Of two who write or accept a text, the second is told when it is another one by then."""
    offers = {person: list(open_to(rules, world, person)) for person in world.people}
    for one, two in combinations(world.people, 2):
        for first, second in product(offers[one], offers[two]):
            if first.step is None or first.step != second.step or first.agreed or second.agreed:
                continue
            if first.act is second.act and first.act in ALIKE:
                _check_either_order(rules, world, (one, first), (two, second))
            if {first.act, second.act} <= set(NUMBERED) and Act.DRAFT in {first.act, second.act}:
                _check_second(rules, world, (one, first), (two, second))
                _check_second(rules, world, (two, second), (one, first))


def _check_either_order(rules: Rules, world: World, *deeds: tuple[str, Deed]) -> None:
    ends = [_all_of(rules, world, order) for order in (deeds, deeds[::-1])]
    for person in world.people:
        if ends[0].seen_by(person, rules) != ends[1].seen_by(person, rules):
            raise Found("order dependence", ends[0], person)


def _all_of(rules: Rules, world: World, deeds: Iterable[tuple[str, Deed]]) -> World:
    for person, deed in deeds:
        outcome = rules.act(world.script, world.events, person, deed, world.now)
        if isinstance(outcome, Refusal):
            raise Found("order dependence", world, person, deed, outcome)
        world = world.after(outcome)
    return world


def _check_second(
    rules: Rules, world: World, first: tuple[str, Deed], second: tuple[str, Deed]
) -> None:
    """Whoever comes second has read another text than the one that stands there, or all agree."""
    between = _all_of(rules, world, [first])
    person, deed = second
    answer = rules.act(world.script, between.events, person, deed, world.now)
    late = first[1].act is Act.DRAFT or between.at_one(deed.step or "")
    if late != (answer == Refusal(Reason.CHANGED)) or (not late and isinstance(answer, Refusal)):
        raise Found("same instant", between, first, second, answer)


def _withdrawn(world: World) -> bool:
    return any(isinstance(event, PutAway) for event in world.events)


def check_clock(rules: Rules, before: World, after: World) -> None:
    """Whoever goes on with a sitting does not end it by that."""
    for person in after.present:
        old = before.seen_by(person, rules).expires_at
        new = after.seen_by(person, rules).expires_at
        if old is not None and old > after.now and (new is None or new < old):
            raise Found("shortened", after, person, old, new)


def check_move(rules: Rules, before: World, after: World, mover: str | None) -> None:
    """What somebody could read stays readable, whoever moves, and no move shortens the time.

    Leaving and withdrawing alone end either.
    """
    if not (after.have(Left) - before.have(Left) or _withdrawn(after)):
        check_clock(rules, before, after)
    moment = replace(before, now=after.now)
    for event in after.events:
        if event not in before.events:
            check_ground(moment, event)
    for person in after.people:
        was, now = before.seen_by(person, rules), after.seen_by(person, rules)
        if person in after.present:
            check_agreed_once(after, was, now)
            check_stays(after, person, was, now)
        elif person not in before.present and mover not in (None, person) and was != now:
            raise Found("leak", after, person, "left, and sees what came later", mover)


def check_stays(after: World, person: str, was: Position, now: Position) -> None:
    for old, new in zip(was.steps, now.steps, strict=True):
        if old.reads - {person} - new.reads:
            raise Found("words vanish", after, person, old.key)
