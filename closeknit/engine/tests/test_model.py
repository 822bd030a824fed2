"""Every interleaving of small scripts, and long random walks through larger ones.

With three and four people the acts that nobody else can see (passing, setting aside, keeping)
are left out of the exhaustive runs, with four departures too: with two they are all in, and the
random walks take everything.
"""

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from closeknit.engine import Act, Left, Outcome, Script

from .cast import (
    ALICE,
    ANSWERED,
    APPRECIATION,
    BOB,
    CHARLIE,
    CHECK_IN,
    DAY,
    EVERYBODY,
    ONE_SEAL,
    PACE,
    READ,
    RESPOND,
    SECOND,
    SHARE,
    TELL,
    THANK,
)
from .model import check_move, check_world, explore
from .world import Rules, World, open_to

IN_PRIVATE = {Act.PASS, Act.SET_ASIDE, Act.WITHDRAW, Act.KEEP}
REAL = Rules()


def test_two_people_and_a_seal_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, ONE_SEAL, (ALICE, BOB), slowly=True)
    assert all_of_them
    assert worlds > 500


def test_two_people_who_seal_and_answer_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, ANSWERED, (ALICE, BOB), without={Act.KEEP})
    assert all_of_them
    assert worlds > 1500


def test_three_people_and_a_seal_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, ONE_SEAL, (ALICE, BOB, CHARLIE), without=IN_PRIVATE)
    assert all_of_them
    assert worlds > 2000


def test_four_people_who_stay_in_every_interleaving() -> None:
    worlds, all_of_them = explore(
        REAL, ONE_SEAL, EVERYBODY, without=IN_PRIVATE | {Act.LET_GO}, leaving=False
    )
    assert all_of_them
    assert worlds > 300


SCRIPTS = (
    CHECK_IN,
    APPRECIATION,
    Script((SHARE, SECOND, RESPOND)),
    Script((READ, TELL, SHARE, THANK, RESPOND, PACE), expires_after=DAY),
)


class Sittings(RuleBasedStateMachine):
    """Long walks: two to four people, any of their acts, departures, pauses of any length."""

    @initialize(script=st.sampled_from(SCRIPTS), people=st.integers(2, 4))
    def begin(self, script: Script, people: int) -> None:
        self.world = World.begin(script, EVERYBODY[:people])

    @rule(data=st.data(), same_instant=st.booleans())
    def somebody_acts(self, data: st.DataObject, same_instant: bool) -> None:
        before = self.world if same_instant else self.world.tick()
        choices = [(p, deed) for p in before.people for deed in open_to(REAL, before, p)]
        if not choices:
            return
        person, deed = data.draw(st.sampled_from(choices))
        outcome = REAL.act(before.script, before.events, person, deed, before.now)
        assert isinstance(outcome, Outcome)
        self._move(before.after(outcome), person)

    @rule(hours=st.sampled_from((1, 20, 24, 80, 169)))
    def time_passes(self, hours: int) -> None:
        self._move(self.world.tick(hours * DAY / 24), None)

    @precondition(lambda self: len(self.world.present) > 1)
    @rule(data=st.data())
    def somebody_leaves(self, data: st.DataObject) -> None:
        who = data.draw(st.sampled_from(sorted(self.world.present)))
        soon = self.world.tick()
        gone = World(soon.script, soon.people, (*soon.events, Left(who, soon.now)), soon.now)
        self._move(gone, who)

    @invariant()
    def all_claims_hold(self) -> None:
        if hasattr(self, "world"):
            check_world(REAL, self.world, one_in=4, turn=len(self.world.events))

    def _move(self, after: World, mover: str | None) -> None:
        check_move(REAL, self.world, after, mover)
        self.world = after


Sittings.TestCase.settings = settings(
    max_examples=20,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
TestLongWalks = Sittings.TestCase
