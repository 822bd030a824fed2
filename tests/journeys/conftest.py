"""A house, a browser, and people who come in. See the package for what this is."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, StorageState, sync_playwright

from tests.journeys import coming
from tests.journeys.house import House
from tests.journeys.visitor import Visitor

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    # Whatever would leave this machine finds nothing, and fails the journey besides.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
]
Enter = Callable[..., Visitor]
VISITORS = pytest.StashKey[list[Visitor]]()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """A journey that failed tells what stood on each screen."""
    report = yield
    if report.when == "call" and report.failed:
        for visitor in item.stash.get(VISITORS, []):
            report.sections.append((f"what {visitor.name} saw", visitor.seen_at_last()))
    return report


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    executable = find_chromium()
    if executable is None:
        sys.stderr.write("\nThe journeys are LEFT OUT: there is no Chromium on this machine.\n")
        pytest.skip("no Chromium; CHROMIUM=/path/to/chromium names one")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield browser
        browser.close()


def find_chromium() -> str | None:
    named = os.environ.get("CHROMIUM")
    if named and shutil.which(named):
        return named
    return next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """An empty copy of the program: nobody has an account yet."""
    house = House(tmp_path / "data")
    house.start()
    yield house
    house.end()


@pytest.fixture
def enter(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Enter]:
    """`enter(house, name, **options)`: somebody opens a browser. What went wrong unseen in any of
    them fails the test at its end."""
    visitors = request.node.stash.setdefault(VISITORS, [])

    def enter(house: House, name: str, **options: object) -> Visitor:
        visitors.append(Visitor(browser, house, name, **options))
        return visitors[-1]

    yield enter
    for visitor in visitors:
        visitor.leave()
    problems = [f"{each.name}: {said}" for each in visitors for said in each.watch.remaining()]
    assert not problems, "\n".join(problems)


@dataclass(frozen=True)
class Known:
    """Somebody who has an account already: how they sign in, and their browser's cookies."""

    name: str
    handle: str
    words: str
    state: StorageState

    def comes(self, enter: Enter, house: House, **options: object) -> Visitor:
        visitor = enter(house, self.name, storage_state=self.state, **options)
        visitor.handle, visitor.words = self.handle, self.words
        return visitor


@dataclass(frozen=True)
class Bonded:
    house: House
    bond: str
    ada: Known
    ben: Known


@pytest.fixture(scope="package")
def bonded(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Bonded:
    """Ada and Ben, signed up and bonded, in a house that has been closed: each journey takes a copy
    of it, so that none finds what another left."""
    house = House(tmp_path_factory.mktemp("journeys") / "data")
    house.start()
    try:
        ada, ben = Visitor(browser, house, "Ada"), Visitor(browser, house, "Ben")
        bond = _bond(ada, ben)
        known = [Known(each.name, each.handle, each.words, each.state()) for each in (ada, ben)]
        for each in (ada, ben):
            each.leave()
    finally:
        house.end()
    return Bonded(house, bond, *known)


def _bond(ada: Visitor, ben: Visitor) -> str:
    ada.go("/joining/")
    coming.sign_up(ada)
    invitation = coming.begin_bond(ada)
    bond = ada.path.split("/")[2]
    coming.accept(ben, invitation)
    coming.confirm(ada, "Ben")
    ben.go("/")
    return bond


@dataclass(frozen=True)
class Evening:
    """A house with Ada and Ben in it. `ada` and `ben` come in with `evening.ada.comes(enter, house)`,
    or both at once with `evening.both(enter)`."""

    house: House
    bond: str
    ada: Known
    ben: Known
    enter: Enter

    def both(self, **options: object) -> tuple[Visitor, Visitor]:
        return self.ada_comes(**options), self.ben_comes(**options)

    def ada_comes(self, **options: object) -> Visitor:
        return self.ada.comes(self.enter, self.house, **options)

    def ben_comes(self, **options: object) -> Visitor:
        return self.ben.comes(self.enter, self.house, **options)


@pytest.fixture
def bonded_house(bonded: Bonded, tmp_path: Path) -> Iterator[House]:
    house = bonded.house.copied_to(tmp_path / "bonded")
    house.start()
    yield house
    house.end()


@pytest.fixture
def evening(bonded: Bonded, bonded_house: House, enter: Enter) -> Evening:
    """The house is asked for before the browsers, so that they are closed before it is."""
    return Evening(bonded_house, bonded.bond, bonded.ada, bonded.ben, enter)
