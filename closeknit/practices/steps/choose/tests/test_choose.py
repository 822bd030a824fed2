"""Choosing: only what is offered here, one or several."""

from dataclasses import replace

from closeknit.catalogue import BondKind
from closeknit.practices import library
from closeknit.practices.steps import choose

NEED = library.practice("daily-check-in").step("need")


def test_one_of_the_options_is_taken() -> None:
    form = choose.form(NEED, BondKind.FRIEND, 2)({"chosen": "ear"})
    assert form.is_valid()
    assert form.said() == {"chosen": ["ear"]}


def test_several_are_taken_where_the_step_says_so() -> None:
    several = choose.form(replace(NEED, several=True), BondKind.FRIEND, 2)
    form = several({"chosen": ["ear", "hand"]})
    assert form.is_valid()
    assert form.said() == {"chosen": ["ear", "hand"]}
    assert several({"chosen": ["ear", "gold"]}).errors["chosen"] == [
        "That is not one of the choices here."
    ]
    assert not several({}).is_valid()


def test_what_a_bond_is_not_offered_is_not_taken() -> None:
    for kind, members in ((BondKind.COLLEAGUE, 2), (BondKind.FRIEND, 3)):
        assert not choose.form(NEED, kind, members)({"chosen": "hug"}).is_valid()
    assert choose.form(NEED, BondKind.FRIEND, 2)({"chosen": "hug"}).is_valid()


def test_a_line_names_what_was_chosen_and_forgets_what_is_unknown() -> None:
    assert choose.as_line(NEED, {"chosen": ["ear", "gone"]}) == "An ear: hear me out, no advice"
    assert choose.as_line(NEED, {"chosen": "ear"}) == ""
