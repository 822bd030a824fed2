"""Goals 1, 2 and 4: the thread page against its floor and against plaintext, and what a long history
does to Today and the thread. Processor time of this process; the database is a real file each."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from django.core.handlers.wsgi import WSGIHandler
from django.db import connection

from closeknit.bench import years
from closeknit.bench.browsing import Browser, processor_ms
from closeknit.bench.comparing import Work, in_turns, ratio, slope
from closeknit.bench.floor import floor
from closeknit.bench.plain import Remembered
from closeknit.bench.report import Found, Goal, Size
from closeknit.bonds import access
from closeknit.bonds.models import Bond, Receipt
from closeknit.people.http import Visit
from closeknit.practices import thread

TODAY = "/today/"


@dataclass(slots=True)
class Lived:
    """One database with one pair and so many sittings, and a browser of each of them."""

    file: Path
    sittings: int
    bond: Bond
    visit: Visit
    browser: Browser

    @property
    def thread(self) -> str:
        return f"/together/{self.bond.pk}/"

    def use(self) -> None:
        """Let this process answer from this database."""
        if Path(connection.settings_dict["NAME"]) != self.file:
            connection.close()
            connection.settings_dict["NAME"] = self.file


def run(size: Size, folder: Path) -> Found:
    handler = WSGIHandler()
    pair = (years.somebody("one"), years.somebody("other"))
    lives = [_live(pair, count, folder, handler) for count in size.histories]
    found = Found()
    found.counters["histories"] = {str(life.sittings): _counted(life) for life in lives}
    found.counters["entries_on_thread"] = _entries(lives[-1])
    visitor = _at_the_floor(lives[-1])
    found.counters["floor"] = visitor.cost("/").as_json()
    found.goals += _thread(lives[-1], _page(visitor, "/"), size)
    found.goals += _history(lives, size)
    connection.close()
    return found


def _live(
    pair: tuple[years.Known, years.Known], count: int, folder: Path, handler: WSGIHandler
) -> Lived:
    """An empty copy of the migrated database, filled."""
    file = folder / f"history-{count}.sqlite3"
    connection.close()
    connection.settings_dict["NAME"] = folder / "closeknit.sqlite3"
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(file)])
    connection.close()
    connection.settings_dict["NAME"] = file
    visit, _, bond = years.lived(pair, count)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Lived(file, count, bond, visit, Browser(visit, handler))


def _counted(life: Lived) -> dict[str, dict[str, int]]:
    life.use()
    today, thread = life.browser.cost(TODAY), life.browser.cost(life.thread)
    return {"today": today.as_json(), "thread": thread.as_json()}


def _entries(life: Lived) -> int:
    """How many entries the thread page shows: a page that hides some would be a cheap one."""
    view = access.view_of(life.visit, access.bond_of(life.visit, life.bond.pk))
    items = thread.page(life.visit, view).items
    return sum(len(step.spoken) for item in items for step in item.steps)


def _thread(life: Lived, bare: Work, size: Size) -> list[Goal]:
    life.use()
    real = _page(life.browser, life.thread)
    medians = in_turns(
        size.rounds,
        size.pages,
        [real, bare, _plain(life), _first_reading(life)],
    )
    page, least, plain, first = medians
    return [
        _goal("1", "thread page against its floor view", page, least, 1.5),
        _goal("2a", "thread page against plaintext", page, plain, 1.15),
        _goal("2b", "thread page at first reading against plaintext", first, plain, 1.6),
    ]


def _page(browser: Browser, path: str) -> Work:
    return lambda: processor_ms(lambda: browser.get(path))


def _at_the_floor(life: Lived) -> Browser:
    """A browser that meets the floor view, fitted to the thread page of `life`."""
    life.use()
    visitor = Browser(life.visit, floor.handler())
    floor.fit(life.bond, len(life.browser.get(life.thread)), visitor.get)
    return visitor


def _plain(life: Lived) -> Work:
    remembered = Remembered()
    with remembered.listening():
        real = life.browser.get(life.thread)
    with remembered.answering():
        if len(life.browser.get(life.thread)) != len(real):
            raise RuntimeError("The page from plaintext is not the same page.")

    def plain() -> float:
        with remembered.answering():
            return processor_ms(lambda: life.browser.get(life.thread))

    return plain


def _first_reading(life: Lived) -> Work:
    """As if nothing of the page had been read before: every signature is verified anew."""

    def first() -> float:
        Receipt.objects.filter(reader=life.visit.person).delete()
        return processor_ms(lambda: life.browser.get(life.thread))

    return first


def _history(lives: list[Lived], size: Size) -> list[Goal]:
    goals = []
    for id_, name, path in (
        ("4a", "Today", lambda _life: TODAY),
        ("4b", "thread", lambda life: life.thread),
    ):
        works = [_settled(life, path, size.pages) for life in lives]
        medians = [median(each) for each in in_turns(size.rounds, 1, works)]
        goals.append(
            Goal(
                id_,
                f"slope of {name}, {lives[0].sittings} to {lives[-1].sittings} sittings",
                value=slope([life.sittings for life in lives], medians),
                unit="exponent",
                floor=0.0,
                ratio=medians[-1] / medians[0],
                compared="value",
                at_most=0.05,
            )
        )
    return goals


def _settled(life: Lived, path: Callable[[Lived], str], times: int) -> Work:
    """The median of several pages from this database, after two that warm its connection."""

    def pages() -> float:
        life.use()
        costs = [processor_ms(lambda: life.browser.get(path(life))) for _ in range(times + 2)]
        return median(costs[2:])

    return pages


def _goal(id_: str, name: str, values: list[float], floors: list[float], at_most: float) -> Goal:
    return Goal(
        id_,
        name,
        value=median(values),
        unit="CPU ms",
        floor=median(floors),
        ratio=ratio(values, floors),
        at_most=at_most,
    )
