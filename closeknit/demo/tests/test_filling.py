"""Half a year in the database: both threads show both, and nobody reads what is not theirs."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction

from closeknit.bonds import access, words
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Words
from closeknit.catalogue import load
from closeknit.demo import filling, history
from closeknit.demo.filling import Arrived
from closeknit.demo.history import History, Scene
from closeknit.keepsakes import keeping
from closeknit.keepsakes.circle import circles
from closeknit.keepsakes.moments import book
from closeknit.people import clock, notes, shelf
from closeknit.people.http import Visit
from closeknit.practices import payloads, starting, thread
from closeknit.practices.models import Seal, Sitting

pytestmark = pytest.mark.django_db
People = dict[str, Arrived]


@pytest.fixture(scope="module")
def told() -> History:
    return history.read(load())


@pytest.fixture(scope="module")
def people(told: History, django_db_setup: None, django_db_blocker: Any) -> Iterator[People]:
    """Everybody of the demo, in a database that is put back after the last test of this file."""
    before = clock.now()
    with django_db_blocker.unblock(), transaction.atomic():
        yield {each.name: each for each in filling.fill(told, "Europe/Berlin")}
        transaction.set_rollback(True)
    assert clock.now() >= before  # The real clock is back.


def test_everything_in_the_file_has_happened(told: History, people: People) -> None:
    joint = [scene for scene in told.scenes if scene.ending != "private"]
    assert Sitting.objects.count() == len(joint)
    begun = Counter(
        (view.kind.value, row.epoch) for view in pair_and_friend(people) for row in rows(view)
    )
    by_kind = Counter(scene.bond.kind.value for scene in joint)
    assert {kind: count for (kind, _), count in begun.items()} == by_kind


def test_what_lasts_has_lived(told: History, people: People) -> None:
    """Every mark of the file counted, and each one's private moment is their own."""
    joss, desta = people["Joss"].visit, people["Desta"].visit
    for visit in (joss, desta):
        kept = {each.first["text"]: each for each in keeping.of_bond(visit, pair(visit))}
        for each in told.kept:
            if each.bond == "pair":
                marks = [made.mark for made in kept[each.text].life.marks]
                assert marks == [then.mark for then in each.marks]
    for memory in told.memories:
        for visit, who in ((joss, "joss"), (desta, "desta")):
            texts = {
                each.text for each in book.some(visit, pair(visit), book.every(visit, pair(visit)))
            }
            assert (memory.text in texts) == (not memory.private or memory.who == who)
    assert len(circles.mine(joss)) == sum(len(each.held) for each in told.circles)
    assert circles.mine(desta) == ()


def test_both_threads_show_both(told: History, people: People) -> None:
    opened = [
        scene
        for scene in told.scenes
        if scene.bond.id == "pair" and scene.ending == "opened" and len(scene.parts) == 2
    ]
    for name in ("Desta", "Joss"):
        lines = whole_thread(people[name].visit, pair(people[name].visit))
        for scene in opened:
            for text in sealed_texts(scene):
                assert text in lines


def test_what_was_put_away_is_readable_by_nobody_else(told: History, people: People) -> None:
    away = [s for s in told.scenes if s.ending == "put away"]
    kept = [line for s in away if s.parts[0].got_back != "open" for line in lines_of(s)]
    given = [line for s in away if s.parts[0].got_back == "open" for line in lines_of(s)]
    assert kept
    assert given
    readable = set[str]().union(*(everything_readable(each.visit) for each in people.values()))
    assert not set(kept) & readable
    assert set(given) <= readable


def test_what_was_taken_back_and_let_go_is_gone(told: History, people: People) -> None:
    (scene,) = [
        s for s in told.scenes if s.ending == "taken back" and s.parts[0].got_back != "open"
    ]
    for person in people.values():
        assert not set(lines_of(scene)) & everything_readable(person.visit)


def test_private_notes_are_their_authors_alone(told: History, people: People) -> None:
    for each in told.people:
        visit = people[each.name].visit
        mine = {kept.payload.fields["text"] for kept in shelf.recent(visit, [notes.KIND], limit=99)}
        beside = [
            p.note.strip() for s in told.scenes for p in s.parts if p.who == each.id and p.note
        ]
        written = [r.text for r in told.reflections if r.who == each.id]
        assert mine == {*written, *beside}
        assert not mine & everything_readable(visit)


def test_every_shelf_is_whole(people: People) -> None:
    assert all(shelf.check(person.visit) for person in people.values())


def test_one_offer_waits_for_desta_and_its_words_are_sealed(told: History, people: People) -> None:
    (scene,) = [s for s in told.scenes if s.ending == "waiting"]
    visit = people["Desta"].visit
    offered = [
        run
        for run in starting.running(visit, pair(visit))
        if run.starter == people["Joss"].visit.person.pk and run.position().state == "offered"
    ]
    (run,) = [run for run in offered if run.practice.id == scene.practice.id]
    assert Seal.objects.filter(sitting=run.row).count() == 1
    assert not set(sealed_texts(scene)) & everything_readable(visit)


def test_the_prompts_are_those_that_the_answers_speak_of(told: History, people: People) -> None:
    catalogue = load()
    asked = {
        text
        for view in pair_and_friend(people)
        for item in items(people["Joss"].visit, view)
        for text in item.asked
    }
    for scene in told.scenes:
        for step in scene.steps:
            if step.pool:
                assert catalogue.pools[step.pool].prompt(scene.prompt).text in asked


def pair(visit: Visit) -> BondView:
    return next(view for view in access.bonds_of(visit) if view.kind.value == "partner")


def pair_and_friend(people: People) -> list[BondView]:
    return access.bonds_of(people["Joss"].visit)


def rows(view: BondView) -> list[Sitting]:
    return list(Sitting.objects.filter(bond=view.bond))


def sealed_texts(scene: Scene) -> list[str]:
    """What was written into the sealed steps that everybody of the scene answered."""
    parts = [part.answers for part in scene.parts]
    return [
        str(answers[step.key]["text"])
        for step in scene.steps
        for answers in parts
        if step.kind == "share" and all(each.get(step.key) for each in parts)
    ]


def lines_of(scene: Scene) -> list[str]:
    """The same without single words, which somebody may well have said on another day."""
    return [text for text in sealed_texts(scene) if " " in text]


def items(visit: Visit, view: BondView) -> list[thread.Item]:
    found, before = [], None
    while True:
        page = thread.page(visit, view, before)
        found += page.items
        before = page.older
        if before is None:
            return found


def whole_thread(visit: Visit, view: BondView) -> set[str]:
    return {each.line for item in items(visit, view) for step in item.steps for each in step.spoken}


def everything_readable(visit: Visit) -> set[str]:
    """All that others said and this person's keys open, whatever any page would show of it."""
    texts: set[str] = set()
    for view in access.bonds_of(visit):
        others = list(Words.objects.filter(bond=view.bond).exclude(author=visit.person))
        for payload in words.read_many(visit, view.bond, others):
            if payload.kind == payloads.SAID:
                texts.add(str(payload.fields["said"].get("text", "")))
    return texts
