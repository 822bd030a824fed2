"""The book: all moments that somebody may read, by when they were, the latest first, a page at a
time. A page costs the same with ten of them and with thousands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from django.http import Http404

from closeknit.bonds import keys, words
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Bond, Words
from closeknit.keepsakes.moments import contents, times
from closeknit.keepsakes.moments.contents import Entry
from closeknit.keepsakes.moments.moment import Moment, book_of, moments_of
from closeknit.people import clock
from closeknit.people.http import Visit

PAGE = 20
MOST_ANNIVERSARIES = 3


@dataclass(frozen=True, slots=True)
class Year:
    """A year in which something was, and the moment with which it begins in the book. `name` is
    empty for what nobody knows the year of."""

    name: str
    at: UUID


@dataclass(frozen=True, slots=True)
class Page:
    """`today` was on this day of earlier years; it stands on the first page. `older` is where the
    next page begins; `years` are all that the book has."""

    years_here: tuple[tuple[str, tuple[Moment, ...]], ...]
    today: tuple[Moment, ...]
    years: tuple[Year, ...]
    older: UUID | None
    first: bool
    changed: bool


def page(visit: Visit, view: BondView, at: UUID | None = None) -> Page:
    """The page that begins with the moment `at`; the first one, if there is no such moment. Constant
    in queries, in rows and in what is opened."""
    listed = contents.read(visit, view)
    start = next((n for n, entry in enumerate(listed.entries) if entry.id == at), 0)
    here = listed.entries[start : start + PAGE]
    today = () if start else _anniversaries(visit, listed.entries)
    moments, changed = _opened(visit, view, {*here, *today})
    shown = [moments[entry.id] for entry in here if entry.id in moments]
    following = listed.entries[start + PAGE : start + PAGE + 1]
    return Page(
        years_here=_by_year(shown),
        today=tuple(moments[entry.id] for entry in today if entry.id in moments),
        years=_years(listed.entries),
        older=following[0].id if following else None,
        first=not start,
        changed=changed or listed.changed,
    )


def every(visit: Visit, view: BondView) -> Sequence[UUID]:
    """The ids of all moments in the book, in its order."""
    return [entry.id for entry in contents.read(visit, view).entries]


def some(visit: Visit, view: BondView, ids: Sequence[UUID]) -> list[Moment]:
    """These moments, in this order, as far as they can be read."""
    rows = list(Words.objects.filter(bond=view.bond, pk__in=ids))
    opened = list(zip(rows, words.read_many(visit, view.bond, rows), strict=True))
    found = {each.id: each for each in moments_of(view.everybody, opened, visit.person.zone)}
    return [found[id_] for id_ in ids if id_ in found]


def left_behind(visit: Visit, bond: Bond) -> Iterator[Moment]:
    """A person's own moments in a bond that they have left: those stay theirs to read."""
    rows = Words.objects.filter(bond=bond, author=visit.person, subject=book_of(bond.pk))
    for row in rows.order_by("pk").iterator(chunk_size=PAGE):
        yield from moments_of([], [(row, words.read(visit, row, bond))], visit.person.zone)


def find(visit: Visit, view: BondView, moment: UUID) -> Moment:
    """The one of that address; Http404 for one that is not there, or not for this person. Raises
    Tampered for one that is not what its author wrote."""
    row = Words.objects.filter(pk=moment, bond=view.bond, subject=book_of(view.bond.pk)).first()
    try:
        payload = words.read(visit, row, view.bond) if row else None
    except keys.NoKey:
        payload = None
    opened = [(row, payload)] if row and payload else []
    found = next(moments_of(view.everybody, opened, visit.person.zone), None)
    if found is None:
        raise Http404
    return found


def _opened(visit: Visit, view: BondView, entries: set[Entry]) -> tuple[dict[UUID, Moment], bool]:
    """The moments of these entries; an author lists their own alone."""
    author_of = {entry.id: entry.author for entry in entries}
    rows = list(Words.objects.filter(bond=view.bond, pk__in=author_of))
    rows = [row for row in rows if row.author_id == author_of[row.pk]]
    opened = list(zip(rows, words.read_many(visit, view.bond, rows), strict=True))
    found = {each.id: each for each in moments_of(view.everybody, opened, visit.person.zone)}
    return found, any(payload is words.CHANGED for _, payload in opened)


def _anniversaries(visit: Visit, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    today = clock.today(visit.person.zone)
    found = [entry for entry in entries if times.is_anniversary(entry.sort, today)]
    return tuple(found[:MOST_ANNIVERSARIES])


def _by_year(moments: Sequence[Moment]) -> tuple[tuple[str, tuple[Moment, ...]], ...]:
    by_year = groupby(moments, key=lambda moment: times.year_of(moment.sort))
    return tuple((year, tuple(those)) for year, those in by_year)


def _years(entries: Sequence[Entry]) -> tuple[Year, ...]:
    by_year = groupby(entries, key=lambda entry: times.year_of(entry.sort))
    return tuple(Year(year, next(those).id) for year, those in by_year)
