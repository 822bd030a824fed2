"""Every practice of the catalogue, in each form and each way that it has, from start to end."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser

from closeknit.catalogue import BondKind, Practice, Strategy, Way, load
from tests.journeys import coming, walking
from tests.journeys.conftest import Bonded
from tests.journeys.house import House
from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.walk

WALKED = (Way.ALONE, Way.OWN_TIME, Way.SIDE_BY_SIDE)
"""Two screens on one clock come with the live room."""

NOT_BEGUN = {"offered-words"}
"""What only begins out of something else."""


def walks() -> list[tuple[Practice, Way, str]]:
    return [
        (practice, way, form.key)
        for practice in load().practices
        if practice.id not in NOT_BEGUN
        for way in WALKED
        if way in practice.ways
        for form in practice.forms
        if practice.steps_of(way, form.key)
    ]


@dataclass(frozen=True)
class Pair:
    """Ada with scripts, Ben without; bonded twice: as partners and as colleagues."""

    house: House
    ada: Visitor
    ben: Visitor
    bonds: dict[BondKind, str]

    def bond_for(self, practice: Practice) -> str:
        kind = BondKind.PARTNER if BondKind.PARTNER in practice.bonds else BondKind.COLLEAGUE
        return self.bonds[kind]


@pytest.fixture(scope="module")
def pair(
    bonded: Bonded, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pair]:
    house = bonded.house.copied_to(tmp_path_factory.mktemp("walks") / "data")
    house.start()
    ada = Visitor(browser, house, "Ada", storage_state=bonded.ada.state)
    ben = Visitor(browser, house, "Ben", storage_state=bonded.ben.state)
    invitation = coming.begin_bond(ada, "colleague")
    work = ada.path.split("/")[2]
    coming.accept(ben, invitation)
    coming.confirm(ada, "Ben")
    ben.go("/")
    ben.leave()
    plain = Visitor(
        browser, house, "Ben", storage_state=bonded.ben.state, java_script_enabled=False
    )
    bonds = {BondKind.PARTNER: bonded.bond, BondKind.COLLEAGUE: work}
    yield Pair(house, ada, plain, bonds)
    for each in (ada, plain):
        each.leave()
    house.end()
    # What nobody in front of the screen sees: errors, and whatever would leave the house.
    assert [*ada.watch.remaining(), *plain.watch.remaining()] == []


@pytest.mark.parametrize(
    ("practice", "way", "form"), walks(), ids=lambda each: getattr(each, "id", None) or str(each)
)
def test_it_can_be_walked_from_start_to_end(
    pair: Pair, practice: Practice, way: Way, form: str
) -> None:
    if way is Way.SIDE_BY_SIDE:
        assert walking.aloud(practice.id, form, pair.ada)
        return
    if way is Way.ALONE or practice.begins_alone:
        pair.ada.go(f"/practices/{practice.id}/")
        begin(pair.ada, form)
        walking.by_oneself(practice.id, pair.ada)
    if way is Way.ALONE:
        return
    if practice.strategy is Strategy.TOUCH:
        for person in (pair.ada, pair.ben):
            touch_on(person, practice)
    pair.ada.go(f"/practices/{practice.id}/")
    begin(pair.ada, form, pair.bond_for(practice))
    walking.together(practice.id, pair.ada.path, pair.ada, pair.ben)


def begin(person: Visitor, form: str, bond: str = "") -> None:
    """By the button of this form, alone or with this bond."""
    within = (
        f"form:has(input[name=bond][value='{bond}'])" if bond else "form:not(:has([name=bond]))"
    )
    forms = person.page.locator(f"main {within}[action$='/sitting/']")
    named = forms.locator(f"button[value='{form}']")
    (named if named.count() else forms.locator("button")).first.click()
    person.page.wait_for_url("**/sittings/**" if bond else "**/alone/**")


def touch_on(person: Visitor, practice: Practice) -> None:
    person.page.goto(f"{person.house.url}/practices/{practice.id}/")
    switch = person.page.locator("main form[action$='/touch/'] button[value='on']")
    if switch.count():
        switch.first.click()
        person.page.wait_for_load_state()
