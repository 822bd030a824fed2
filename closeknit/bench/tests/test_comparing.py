"""The arithmetic of the bench, on figures whose answer is known."""

import pytest

from closeknit.bench.comparing import in_turns, ratio, slope
from closeknit.bench.report import Found, Goal, as_text


def test_a_cost_that_does_not_grow_has_no_slope() -> None:
    assert slope([36, 360, 3650], [7.0, 7.0, 7.0]) == pytest.approx(0)


def test_a_cost_that_doubles_with_the_size_has_slope_one() -> None:
    assert slope([10, 20, 40], [1.0, 2.0, 4.0]) == pytest.approx(1)
    assert slope([10, 20, 40], [4.0, 2.0, 1.0]) == pytest.approx(-1)


def test_a_slow_round_does_not_change_the_ratio() -> None:
    assert ratio([2.0, 20.0, 2.0], [1.0, 10.0, 1.0]) == 2


def test_works_take_turns_within_a_round() -> None:
    calls: list[str] = []

    def work(name: str, cost: float) -> float:
        calls.append(name)
        return cost

    medians = in_turns(2, 3, [lambda: work("a", 1.0), lambda: work("b", 5.0)])
    assert medians == [[1.0, 1.0], [5.0, 5.0]]
    assert calls == ["a", "b"] * 7


@pytest.mark.parametrize(
    ("goal", "reached"),
    [
        (Goal("1", "", 2.0, "ms", 1.0, 2.0, at_most=1.5), False),
        (Goal("1", "", 1.5, "ms", 1.0, 1.5, at_most=1.5), True),
        (Goal("1", "", 40.0, "a second", 10.0, 4.0, at_least=4), True),
        (Goal("1", "", 39.0, "a second", 10.0, 3.9, at_least=4), False),
        (Goal("1", "", 60.0, "MiB", 30.0, 2.0, compared="value", at_most=65.7), True),
        (Goal("1", "", 60.0, "MiB", None, None, at_most=65.7), False),
    ],
)
def test_a_goal_is_reached_on_the_right_side_of_its_limit(goal: Goal, reached: bool) -> None:
    assert goal.reached is reached
    assert ("reached" if reached else "missed") in as_text(Found([goal]))
