"""Own pace: one of three sentences, without a number."""

from closeknit.catalogue import BondKind, Way
from closeknit.engine import Act, main_act
from closeknit.practices import library
from closeknit.practices.steps import pace

AFTER = library.practice("ladder").step("after")


def test_each_of_the_three_is_taken_and_nothing_else() -> None:
    form = pace.form(AFTER, BondKind.FRIEND, 2)
    for answer in pace.PACES:
        bound = form({"pace": answer})
        assert bound.is_valid()
        assert bound.said() == {"pace": answer}
    for answer in ("", "faster", "deeper\x00"):
        assert not form({"pace": answer}).is_valid()


def test_it_is_nobody_elses() -> None:
    script = library.script(library.practice("ladder"), Way.OWN_TIME, None, joint=True)
    assert main_act(script, script.by_key["after"]) is Act.FINISH


def test_a_line_says_it_in_words() -> None:
    assert pace.as_line(AFTER, {"pace": "slower"}) == pace.PACES["slower"]
    assert pace.as_line(AFTER, {"pace": "warp"}) == ""
