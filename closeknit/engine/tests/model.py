"""The model check: every interleaving of a small script, held against claims that do not use the
engine's own reasoning.

`explore` walks through all worlds that can be reached; each check raises `Found` with the class
of mistake that it stands for.
"""

from collections import deque
from collections.abc import Collection, Iterable
from itertools import combinations

from closeknit.engine import (
    Act,
    Closed,
    Deed,
    Done,
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
    Script,
    Sealed,
    SetAside,
    Standing,
    State,
    Told,
)

from .world import Found, Rules, World, every_deed, following, key, open_to


def explore(
    rules: Rules,
    script: Script,
    people: tuple[str, ...],
    *,
    without: Collection[Act] = (),
    leaving: bool = True,
    slowly: bool = False,
    most: int = 100_000,
) -> tuple[int, bool]:
    """Check every world that can be reached `without` some acts, up to so many.

    `slowly`: people act at the last moment too. Gives back how many there were, and whether
    these are all.
    """
    first = World.begin(script, people)
    seen = {key(rules, first, slowly=slowly)}
    queue = deque([first])
    check_world(rules, first, one_in=1)
    while queue:
        world = queue.popleft()
        for mover, after in following(rules, world, without, leaving=leaving, slowly=slowly):
            check_move(rules, world, after, mover)
            mark = key(rules, after, slowly=slowly)
            if mark in seen:
                continue
            if len(seen) >= most:
                return len(seen), False
            seen.add(mark)
            check_world(rules, after, one_in=16, turn=len(seen))
            queue.append(after)
    return len(seen), True


def check_world(rules: Rules, world: World, *, one_in: int = 1, turn: int = 0) -> None:
    """All claims about one moment. Of the deeds that are not offered, one in so many is tried."""
    tried = list(every_deed(world))[turn % one_in :: one_in]
    seen = {person: world.seen_by(person, rules) for person in world.people}
    for person, here in seen.items():
        check_leaks(world, person, here)
        check_sameness(rules, world, person, here)
        check_ends(rules, world, person, here)
    check_words(world, seen)
    for person in seen:
        check_acts(rules, world, person, tried)
    check_same_instant(rules, world)


def check_leaks(world: World, person: str, here: Position) -> None:
    """Nobody reads what was not meant for them, or not yet."""
    for step in world.script.steps:
        for author in here.step(step.key).reads - {person}:
            if person not in world.present:
                raise Found("leak", world, person, "left, and reads", author, step.key)
            given = {Readers.BOND: Told | Responded, Readers.SEALED: Released}.get(
                step.readers or Readers.ME, ()
            )
            if author in world.have(given, step.key):
                continue
            if step.readers is not Readers.SEALED or not _shown(world, step.key, person, author):
                raise Found("leak", world, person, "reads", author, step.key)


def _shown(world: World, step: str, *both: object) -> bool:
    """Both sealed and opened, and so did everybody who is there and whose words are needed."""
    needed = world.agreed(step) if world.have(Closed, step) else world.have(Sealed, step)
    there = world.present if not world.have(Closed, step) else needed & world.present
    return set(both) | there <= needed & world.have(Opened, step)


def check_sameness(rules: Rules, world: World, person: str, here: Position) -> None:
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
    for events in (without[::-1], turned):
        if rules.position(world.script, events, person, world.now) == here:
            continue
        for reordered in (world.events[::-1], world.events[middle:] + world.events[:middle]):
            if rules.position(world.script, reordered, person, world.now) != here:
                raise Found("order dependence", world, person)
        raise Found("own event leaks", world, person)


def check_ends(rules: Rules, world: World, person: str, here: Position) -> None:
    """Nobody waits for ever: something to do, or it is over, or time will end it."""
    if here.expires_at is not None and here.expires_at <= world.now:
        raise Found("dead end", world, person, "the deadline passed and nothing happened")
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
    """Sealed words are always on their way, or read by all they open to, or their author's."""
    for step in world.script.steps:
        for author in world.have(Sealed, step.key):
            here = seen[author].step(step.key)
            readers = {p for p in world.present if author in seen[p].step(step.key).reads}
            let_go = author in world.have(LetGo, step.key)
            mine = let_go or author in world.have(Kept, step.key)
            if mine and readers - {author}:
                raise Found("lost words", world, author, "decided, and read by others")
            if (author in here.reads) == let_go:
                raise Found("lost words", world, author, "author and letting go")
            if not _accounted_for(world, seen, author, step.key, readers):
                raise Found("lost words", world, author, step.key, here)


def _accounted_for(
    world: World, seen: dict[str, Position], author: str, step: str, readers: set[str]
) -> bool:
    here = seen[author].step(step)
    together = world.all_in(step)
    if here.standing is Standing.SEALED:
        unopened = together - world.have(Opened, step)
        able = {p for p in unopened if Act.OPEN in seen[p].step(step).may}
        back = Act.TAKE_BACK in here.may
        return (author in together and unopened == able != set()) if together else back
    if here.standing is Standing.RETURNED:
        return {Act.KEEP, Act.LET_GO} <= here.may
    if here.standing is Standing.OPEN:
        return author not in world.present or (world.have(Opened, step) & readers) == readers
    if here.standing is Standing.RELEASED:
        return readers == world.present
    return here.standing in (Standing.KEPT, Standing.LET_GO)


def check_acts(rules: Rules, world: World, person: str, tried: list[Deed]) -> None:
    """Whatever is tried is done if and only if it is offered; done twice, it is refused."""
    offered = set(open_to(rules, world, person))
    for deed in {*offered, *tried}:
        try:
            answer = rules.act(world.script, world.events, person, deed, world.now)
        except Exception as error:
            raise Found("crash", world, person, deed) from error
        if isinstance(answer, Refusal):
            if deed in offered or not isinstance(answer.reason, Reason):
                raise Found("refuses what it offers", world, person, deed, answer)
            continue
        if not any(_meant(deed, offer) for offer in offered):
            raise Found("does what it does not offer", world, person, deed)
        after = world.after(answer)
        again = rules.act(world.script, after.events, person, deed, world.now)
        if again != Refusal(Reason.ALREADY_DONE):
            raise Found("does it twice", after, person, deed, again)


def _meant(deed: Deed, offer: Deed) -> bool:
    """The same; a response may leave out to whom."""
    to = deed.to in (None, offer.to)
    return (deed.act, deed.step, deed.agreed) == (offer.act, offer.step, offer.agreed) and to


def check_same_instant(rules: Rules, world: World) -> None:
    """Two who seal in the same instant: both do, and either order ends in the same place."""
    for one, two in combinations(world.people, 2):
        for step in world.script.steps:
            deed = Deed(Act.SEAL, step.key)
            if deed not in set(open_to(rules, world, one)) & set(open_to(rules, world, two)):
                continue
            ends = [_both(rules, world, deed, order) for order in ((one, two), (two, one))]
            for person in world.people:
                places = [end.seen_by(person, rules) for end in ends]
                if places[0] != places[1]:
                    raise Found("order dependence", ends[0], person)


def _withdrawn(world: World) -> bool:
    return any(isinstance(event, PutAway) for event in world.events)


def check_clock(rules: Rules, before: World, after: World) -> None:
    """Whoever goes on with a sitting does not end it by that."""
    for person in after.present:
        old = before.seen_by(person, rules).expires_at
        new = after.seen_by(person, rules).expires_at
        if old is not None and old > after.now and (new is None or new < old):
            raise Found("shortened", after, person, old, new)


def _both(rules: Rules, world: World, deed: Deed, order: Iterable[str]) -> World:
    for person in order:
        outcome = rules.act(world.script, world.events, person, deed, world.now)
        if isinstance(outcome, Refusal):
            raise Found("order dependence", world, person, deed, outcome)
        world = world.after(outcome)
    return world


def check_move(rules: Rules, before: World, after: World, mover: str | None) -> None:
    """What somebody could read stays readable, whoever moves, and no move shortens the time.

    Leaving and withdrawing alone end either.
    """
    if not (after.have(Left) - before.have(Left) or _withdrawn(after)):
        check_clock(rules, before, after)
    for person in after.present:
        was = before.seen_by(person, rules)
        now = after.seen_by(person, rules)
        for old, new in zip(was.steps, now.steps, strict=True):
            if old.reads - {person} - new.reads:
                raise Found("words vanish", after, person, old.key, mover)
