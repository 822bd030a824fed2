"""Every interleaving of small scripts, and long random walks through larger ones.

With three and four people the acts that nobody else can see (passing, setting aside, keeping,
letting go) are left out of the exhaustive runs, with four departures too: with two they are all
in, and the random walks take everything, more than two or three revisions as well.
"""

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from closeknit.engine import Act, Left, Met, Outcome, Script

from .cast import (
    AGREE,
    AGREED_ON,
    ALICE,
    ALONE,
    ANSWERED,
    APPRECIATION,
    AWAY,
    BOB,
    CHARLIE,
    CHECK_IN,
    DAY,
    EVERYBODY,
    FACE_DOWN,
    GUESS_AND_ASK,
    GUESSED,
    HEAR_BEFORE_FIXING,
    HEARD,
    IN_COMMON,
    ONE_SEAL,
    OVERLAP,
    PACE,
    PLAN,
    READ,
    RESPOND,
    RIGHT_MOMENT,
    SAY_BACK,
    SECOND,
    SHARE,
    TELL,
    THANK,
    TURNS,
)
from .model import check_move, check_world, explore
from .world import Rules, World, open_to

IN_PRIVATE = {Act.PASS, Act.SET_ASIDE, Act.WITHDRAW, Act.KEEP, Act.LET_GO}
TWO, THREE = (ALICE, BOB), (ALICE, BOB, CHARLIE)
REAL = Rules()


def test_two_people_and_a_seal_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, ONE_SEAL, TWO, slowly=True)
    assert all_of_them
    assert worlds > 500


def test_two_people_who_seal_and_answer_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, ANSWERED, TWO, without={Act.KEEP, Act.SET_ASIDE})
    assert all_of_them
    assert worlds > 400


def test_three_people_and_a_seal_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, ONE_SEAL, THREE, without=IN_PRIVATE)
    assert all_of_them
    assert worlds > 1000


def test_four_people_who_stay_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, ONE_SEAL, EVERYBODY, without=IN_PRIVATE, leaving=False)
    assert all_of_them
    assert worlds > 300


def test_two_people_who_guess_in_every_interleaving() -> None:
    without = {Act.KEEP, Act.LET_GO, Act.RELEASE, Act.SET_ASIDE, Act.WITHDRAW}
    worlds, all_of_them = explore(REAL, GUESSED, TWO, without=without)
    assert all_of_them
    assert worlds > 500


def test_two_people_who_guess_and_ask_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, GUESS_AND_ASK, TWO, without=IN_PRIVATE)
    assert all_of_them
    assert worlds > 150


def test_three_people_who_guess_stay_and_close_in_every_interleaving() -> None:
    without = IN_PRIVATE | {Act.TAKE_BACK}
    worlds, all_of_them = explore(REAL, GUESSED, THREE, without=without, leaving=False)
    assert all_of_them
    assert worlds > 900


def test_two_people_who_hear_each_other_out_in_every_interleaving() -> None:
    """Alice wants a hand and bob an ear, so both ways to advice are in it."""
    worlds, all_of_them = explore(
        REAL, HEARD, TWO, without=IN_PRIVATE, hands={ALICE}, leaving=False
    )
    assert all_of_them
    assert worlds > 600


def test_two_people_who_leave_out_what_is_asked_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, HEARD, TWO, without={Act.CORRECT})
    assert all_of_them
    assert worlds > 800


def test_two_people_who_agree_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, AGREED_ON, TWO)
    assert all_of_them
    assert worlds > 500


def test_three_people_who_agree_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, AGREED_ON, THREE, without=IN_PRIVATE, drafts=2)
    assert all_of_them
    assert worlds > 700


def test_four_people_who_agree_and_stay_in_every_interleaving() -> None:
    worlds, all_of_them = explore(
        REAL, AGREED_ON, EVERYBODY, without=IN_PRIVATE, drafts=2, leaving=False
    )
    assert all_of_them
    assert worlds > 300


def test_two_people_who_find_what_they_share_and_plan_it_in_every_interleaving() -> None:
    worlds, all_of_them = explore(
        REAL, RIGHT_MOMENT, TWO, without=IN_PRIVATE, drafts=2, leaving=False
    )
    assert all_of_them
    assert worlds > 60


def test_two_people_and_what_they_have_in_common_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, IN_COMMON, TWO, slowly=True)
    assert all_of_them
    assert worlds > 600


def test_three_people_and_what_they_have_in_common_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, IN_COMMON, THREE, without={Act.WITHDRAW})
    assert all_of_them
    assert worlds > 900


def test_two_people_who_take_turns_and_put_the_phone_away_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, FACE_DOWN, TWO)
    assert all_of_them
    assert worlds > 400


def test_one_person_alone_in_every_interleaving() -> None:
    worlds, all_of_them = explore(REAL, ALONE, (ALICE,), leaving=False, slowly=True)
    assert all_of_them
    assert worlds > 200


SCRIPTS = (
    CHECK_IN,
    APPRECIATION,
    Script((SHARE, SECOND, RESPOND)),
    Script((READ, TELL, SHARE, THANK, RESPOND, PACE), expires_after=DAY),
    GUESS_AND_ASK,
    RIGHT_MOMENT,
    HEAR_BEFORE_FIXING,
    Script((TELL, OVERLAP, SAY_BACK, TURNS, PLAN, AGREE, AWAY), expires_after=DAY),
)


class Sittings(RuleBasedStateMachine):
    """Long walks: two to four people, any of their acts, departures, pauses of any length."""

    @initialize(script=st.sampled_from(SCRIPTS), people=st.integers(2, 4), hand=st.booleans())
    def begin(self, script: Script, people: int, hand: bool) -> None:
        self.world = World.begin(script, EVERYBODY[:people], (BOB,) if hand else ())

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

    @rule()
    def all_have_met(self) -> None:
        soon = self.world.tick()
        for step in soon.meeting():
            self._move(soon.after(Outcome((Met(step, soon.now),))), None)

    @rule(hours=st.sampled_from((1, 20, 24, 80, 169)))
    def time_passes(self, hours: int) -> None:
        self._move(self.world.tick(hours * DAY / 24), None)

    @precondition(lambda self: len(self.world.present) > 1)
    @rule(data=st.data())
    def somebody_leaves(self, data: st.DataObject) -> None:
        who = data.draw(st.sampled_from(sorted(self.world.present)))
        soon = self.world.tick()
        self._move(soon.after(Outcome((Left(who, soon.now),))), who)

    @invariant()
    def all_claims_hold(self) -> None:
        if hasattr(self, "world"):
            check_world(REAL, self.world, one_in=16, turn=len(self.world.events))

    def _move(self, after: World, mover: str | None) -> None:
        check_move(REAL, self.world, after, mover)
        self.world = after


Sittings.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
TestLongWalks = Sittings.TestCase
