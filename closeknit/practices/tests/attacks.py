"""What Eve can do as a member with the database: Bob's keys, every row, and the code."""

from dataclasses import dataclass
from typing import Any

from closeknit import vault
from closeknit.bonds import access, keys, words
from closeknit.bonds.models import Words
from closeknit.people.models import Person
from closeknit.practices import payloads, sealing
from closeknit.practices.models import Seal, Sitting
from closeknit.practices.tests.sitting_down import Table

FEELING = 1
LINE = 2
SAYS_SO = (
    "changed them outside of this program",
    "changed it outside of this program",
    "Something here was changed outside of this program",
    "Nothing is shared until that is clear",
)


@dataclass
class Scene:
    """What Eve has: Bob's keys, all rows, and what was there before."""

    table: Table
    alice: Person
    bob: Person
    before: dict[str, Any]

    @property
    def eve(self) -> Any:
        return self.table.visit(self.bob)

    @property
    def ring(self) -> Any:
        from closeknit.bonds import ring

        return ring.of(self.eve, access.bond_of(self.eve, self.table.bond.pk))

    def alices(self, step: int = FEELING) -> Seal:
        return Seal.objects.select_related("words").get(
            sitting=self.table.row, step=step, author=self.alice
        )

    def bobs(self, step: int = FEELING) -> Seal:
        return Seal.objects.select_related("words").get(
            sitting=self.table.row, step=step, author=self.bob
        )

    def sign(self, said: Words, step: int = FEELING, **fields: Any) -> bytes:
        """An entry that Bob's key has truly signed, over whatever Eve likes."""
        others = [s.entry for s in Seal.objects.filter(sitting=self.table.row, step=step)]
        others = [each for each in others if each != fields.get("leaving_out")]
        fields.pop("leaving_out", None)
        base = {
            "sitting": self.table.row.ref.bytes,
            "step": step,
            "author": self.bob.pk.bytes,
            "keys": sealing.KEYS,
            "words": said.pk.bytes,
            "body_hash": vault.body_hash(said.body),
            "others": tuple(sorted(vault.entry_hash(other) for other in others)),
        }
        return vault.write_entry(self.eve.shared_keys(), vault.SealEntry(**{**base, **fields}))

    def say(self, text: str, *, shared: bool, step: str = "feeling", **fields: Any) -> Words:
        bond = access.bond_of(self.eve, self.table.bond.pk)
        said = {"step": step, "at": "2026-03-02T12:00:00+00:00", "said": {"text": text}, **fields}
        return words.write(
            self.eve, bond, payloads.SAID, said, shared=shared, subject=self.table.row.ref
        )

    def seal(self, text: str = "Forged", step: int = FEELING, **fields: Any) -> Seal:
        said = self.say(text, shared=False, step="feeling" if step == FEELING else "line")
        return Seal.objects.create(
            sitting=self.table.row,
            step=step,
            author=self.bob,
            words=said,
            entry=self.sign(said, step, **fields),
        )

    def let_alice_look(self) -> str:
        self.table.browsers[self.alice.pk].post("/visits/")
        return self.table.page(self.alice) + self.table.thread(self.alice)

    def bob_reads(self) -> str:
        """All that Bob's keys open of Alice's words, whatever any page would show."""
        found = []
        bond = access.bond_of(self.eve, self.table.bond.pk)
        for row in Words.objects.filter(author=self.alice):
            try:
                found.append(str(words.read(self.eve, row, bond).fields))
            except (keys.NoKey, vault.VaultError):
                continue
        return " ".join(found)


def replaced_beginning(scene: Scene, **changes: Any) -> None:
    """Bob signs that the sitting is something else, and points it at that."""
    fields = dict(scene.table.run(scene.bob).fields)
    bond = access.bond_of(scene.eve, scene.table.bond.pk)
    meta = words.write(
        scene.eve,
        bond,
        payloads.SITTING,
        {**fields, **changes},
        shared=True,
        subject=scene.table.row.ref,
    )
    Sitting.objects.filter(ref=scene.table.row.ref).update(meta=meta)
