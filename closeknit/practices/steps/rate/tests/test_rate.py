"""A place between two worded ends, never a number in words."""

import pytest

from closeknit.catalogue import BondKind, Scale
from closeknit.practices import library
from closeknit.practices.steps import rate

DAY = library.practice("daily-check-in").step("day")


def test_every_place_of_the_scale_is_taken_and_no_other() -> None:
    form = rate.form(DAY, BondKind.FRIEND, 2)
    for place in range(1, 8):
        bound = form({"place": str(place)})
        assert bound.is_valid()
        assert bound.said() == {"place": place, "of": 7}
    for other in ("0", "8", "-1", "1.0", "", "one"):
        assert not form({"place": other}).is_valid()


@pytest.mark.parametrize("steps", range(2, 12))
def test_no_place_is_put_into_a_number(steps: int) -> None:
    scale = Scale("heavy", "light", steps)
    said = [rate.place_in_words(scale, place) for place in range(1, steps + 1)]
    assert said[0] == "heavy"
    assert said[-1] == "light"
    assert not any(sign.isdigit() for line in said for sign in line)
    assert said.count("in between") == (steps % 2 and steps > 2)


def test_a_line_is_empty_where_nothing_fits() -> None:
    assert rate.as_line(DAY, {"place": "3"}) == ""
    assert rate.as_line(DAY, {"place": 4, "of": 7}) == "in between"


def test_a_step_without_a_scale_is_a_mistake_of_the_catalogue() -> None:
    with pytest.raises(ValueError, match="no scale"):
        rate.scale_of(library.practice("daily-check-in").step("line"))
