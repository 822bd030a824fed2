"""A process that lives through evenings of three people until somebody kills it.

Run as `python -m tests.crash.living begin|live|look FOLDER`: `begin` lays the database and the
people, `live` seals, opens and leaves for as long as it may and prints a line for each act that is
done, `look` says what does not hold afterwards.
"""

import json
import os
import pickle
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

folder = Path(sys.argv[2])
os.environ["DJANGO_SETTINGS_MODULE"] = "closeknit.settings"
os.environ["CLOSEKNIT_DATA"] = str(folder)
os.environ.pop("DATABASE_URL", None)

import django  # noqa: E402  Settings read the environment that stands above.

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.http import Http404  # noqa: E402

from closeknit import engine, vault  # noqa: E402
from closeknit.bonds import access, keys, leaving, words  # noqa: E402
from closeknit.bonds.models import Bond, Departure, KeyHandover, Words  # noqa: E402
from closeknit.bonds.tests import bonding  # noqa: E402
from closeknit.engine import Act, Standing  # noqa: E402
from closeknit.people import shelf, visits  # noqa: E402
from closeknit.people.http import Visit  # noqa: E402
from closeknit.people.models import Person  # noqa: E402
from closeknit.practices import access as doors  # noqa: E402
from closeknit.practices import library, openings, starting  # noqa: E402
from closeknit.practices.acting import perform  # noqa: E402
from closeknit.practices.models import Seal, Sitting  # noqa: E402
from closeknit.practices.sittings import JointRun  # noqa: E402
from tests import cast  # noqa: E402

STEPS = ("feeling", "line")


def begin() -> None:
    call_command("migrate", verbosity=0)
    parts = [cast._part(name) for name in ("alice", "bob", "charlie")]
    for part in parts:
        cast.arrive(part)
    (folder / "cast.pickle").write_bytes(pickle.dumps(parts))


def people() -> dict[UUID, Visit]:
    found = {}
    for part in pickle.loads((folder / "cast.pickle").read_bytes()):
        person = Person.objects.get(pk=part.id)
        person.part = part
        found[part.id] = cast.visit_of(person)
    return found


def live() -> None:
    alice, bob, _ = people().values()
    while True:
        bond = bonding.bond_of(alice, bob)
        for evening in range(4):
            sit(bond, *random.sample([alice, bob], 2), opens=evening < 3)
        who = random.choice([alice, bob])
        leaving.leave(who, bonding.again(bond), withdraw=random.random() < 0.5)
        done("leave", bond=bond.pk.hex, who=who.person.pk.hex)


def sit(bond: Bond, first: Visit, second: Visit, *, opens: bool) -> None:
    practice = library.practice("daily-check-in")
    row = starting.offer(first, bonding.again(bond), practice, "two-minutes", uuid4())
    done("offer", sitting=row.ref.hex)
    for step in STEPS:
        for visit in (first, second):
            if opens or (visit, step) != (second, "line"):
                said = {"text": text_of(row, step, visit.person.pk)}
                assert perform(visit, row, engine.Deed(Act.SEAL, step), said) is None
                done("seal", sitting=row.ref.hex, step=step, who=visit.person.pk.hex)
    visits.run(first)
    for step in STEPS if opens else STEPS[:1]:
        done("open", sitting=row.ref.hex, step=step)


def text_of(row: Sitting, step: str, who: UUID) -> str:
    return f"{step} {who.hex} {row.ref.hex}"


def done(act: str, **what: str) -> None:
    sys.stdout.write(json.dumps({"act": act, **what}) + "\n")
    sys.stdout.flush()


def look() -> None:
    """What does not hold, a sentence each."""
    acts = [json.loads(line) for line in (folder / "done").read_text().splitlines()]
    here = people()
    wrong = [*integrity(), *lost(acts)]
    for round_ in ("as it was left", "after everybody came by"):
        wrong += [f"{round_}: {each}" for each in everything(here)]
        if round_ == "as it was left":
            for _ in range(2):
                come_by(here)
        else:
            wrong += stuck(here)
    sys.stdout.write(json.dumps(wrong))


def come_by(here: dict[UUID, Visit]) -> None:
    """Everybody's visit does all that it can, without the bound that one request has."""
    for visit in here.values():
        visits.run(visit)
        for run in sittings_of(visit):
            openings.open_up(visit, run.row, run.position())


def integrity() -> list[str]:
    with connection.cursor() as cursor:
        answer = cursor.execute("PRAGMA integrity_check").fetchone()[0]
        loose = cursor.execute("PRAGMA foreign_key_check").fetchall()
    return [] if answer == "ok" and not loose else [f"integrity: {answer} {loose}"]


def lost(acts: list[dict[str, str]]) -> list[str]:
    check: dict[str, Callable[[dict[str, str]], bool]] = {
        "offer": lambda act: Sitting.objects.filter(ref=act["sitting"]).exists(),
        "seal": lambda act: seal_of(act) is not None,
        "open": lambda act: all(seal.wrapped for seal in seals_of(act["sitting"], act["step"])),
        "leave": has_left,
    }
    return [f"an acknowledged act is gone: {act}" for act in acts if not check[act["act"]](act)]


def seal_of(act: dict[str, str]) -> Seal | None:
    found = seals_of(act["sitting"], act["step"])
    return next((seal for seal in found if seal.author_id.hex == act["who"]), None)


def seals_of(ref: str, step: str) -> list[Seal]:
    keys_of = [each.key for each in library.practice("daily-check-in").steps]
    rows = Seal.objects.filter(sitting__ref=ref, step=keys_of.index(step))
    return list(rows.select_related("words"))


def has_left(act: dict[str, str]) -> bool:
    who, bond = UUID(act["who"]), UUID(act["bond"])
    gone = Departure.objects.filter(membership__bond=bond, membership__person=who).exists()
    return gone and not KeyHandover.objects.filter(epoch__bond=bond, receiver=who).exists()


def everything(here: dict[UUID, Visit]) -> Iterator[str]:
    for visit in here.values():
        if not shelf.check(visit):
            yield f"the private records of {visit.person.handle} are not whole"
        for run in sittings_of(visit):
            if run.changed:
                yield f"{visit.person.handle} is told that {run.ref} was changed"
            yield from half_open(run)
    bonds = {person: bonds_of(visit) for person, visit in here.items()}
    for row in Words.objects.all():
        yield from readers(here, bonds, row)


def sittings_of(visit: Visit) -> Iterator[JointRun]:
    for row in doors.theirs(visit.person):
        try:
            yield doors.run_of(visit, row.ref)
        except Http404:
            continue


def half_open(run: JointRun) -> Iterator[str]:
    """A step shows if and only if the words of all are wrapped and in it."""
    for step in STEPS:
        seals = run.seals_of(step)
        wrapped = len(seals) == 2 and all(seal.wrapped for seal in seals)
        shows = run.position().step(step).standing is Standing.OPEN
        if shows != wrapped:
            yield f"{step} of {run.ref} is half open: {wrapped=} {shows=}"
        heard = {u.said["text"] for u in run.uttered if u.step == step and u.sealed}
        all_said = {text_of(run.row, step, seal.author_id) for seal in seals}
        withdrew = Departure.objects.filter(membership__bond=run.bond, withdrew=True).exists()
        if shows and heard != all_said and not withdrew:
            yield f"{step} of {run.ref} shows {len(heard)} of {len(all_said)}"


def bonds_of(visit: Visit) -> dict[UUID, Bond]:
    return {bond.pk: bond for bond in access.theirs(visit)}


def readers(
    here: dict[UUID, Visit], bonds: dict[UUID, dict[UUID, Bond]], row: Words
) -> Iterator[str]:
    entitled = {row.author_id}
    if row.bond_wrap:
        entitled |= {person for person in here if row.bond_id in bonds[person]}
    for person, visit in here.items():
        if opens(visit, bonds[person].get(row.bond_id), row) != (person in entitled):
            yield f"words {row.pk} open for {visit.person.handle}: {person not in entitled}"


def opens(visit: Visit, bond: Bond | None, row: Words) -> bool:
    if bond is None:
        # Who left reads nothing there but what they wrote, by their own wrap.
        return row.author_id == visit.person.pk and own(visit, row)
    try:
        return bool(words.read(visit, row, bond).fields)
    except (keys.NoKey, vault.VaultError):
        return False


def own(visit: Visit, row: Words) -> bool:
    try:
        return bool(vault.open_own(visit.shared_keys(), row.about, row.body, row.author_wrap))
    except vault.VaultError:
        return False


def stuck(here: dict[UUID, Visit]) -> Iterator[str]:
    """After everybody came by, nothing complete waits any more in a bond of two."""
    for visit in here.values():
        for run in sittings_of(visit):
            if run.position().to_open and keys.current(visit, run.bond):
                yield f"{run.ref} waits for {visit.person.handle}"


DO: dict[str, Callable[[], Any]] = {"begin": begin, "live": live, "look": look}

if __name__ == "__main__":
    DO[sys.argv[1]]()
