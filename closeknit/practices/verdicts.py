"""Whether opened words may be shown: their step has opened, and its seals hold.

Verifying signatures costs more than all else on a page, so each reader does it once for each step
and keeps a receipt; a receipt that no longer fits means that the rows were changed afterwards.
"""

from collections.abc import Sequence

from closeknit import vault
from closeknit.bonds.models import Receipt, Words
from closeknit.bonds.ring import Ring
from closeknit.practices import sealing
from closeknit.practices.models import Opening, Seal, Sitting

Place = tuple[int, int]
"""A sitting's number and a step's."""


class Verdicts:
    """One reader's verdicts on the steps of some sittings of one bond, in three queries."""

    def __init__(self, held: Ring, rows: Sequence[Sitting]) -> None:
        self.held = held
        self.keys = held.visit.shared_keys()
        self.of_words: dict[object, Seal] = {}
        self.of_place: dict[Place, list[Seal]] = {}
        for seal in Seal.objects.filter(sitting__in=rows).select_related("words"):
            self.of_words[seal.words_id] = seal
            self.of_place.setdefault((seal.sitting_id, seal.step), []).append(seal)
        openings = Opening.objects.filter(sitting__in=rows)
        self.openings = {(each.sitting_id, each.step) for each in openings}
        mine = Receipt.objects.filter(
            reader=held.visit.person,
            subject__in=[seal.pk for seals in self.of_place.values() for seal in seals],
        )
        self.receipts = {each.subject: each.mac for each in mine}
        self.fresh: list[Receipt] = []
        self.verdicts: dict[Place, bool] = {}

    def shows(self, row: Sitting, said: Words) -> bool:
        """Told words show; sealed ones where their step has opened and its seals hold."""
        seal = self.of_words.get(said.pk)
        return seal is None or self.holds(row, seal.step)

    def holds(self, row: Sitting, step: int) -> bool:
        """Whether the step of that number has opened, by seals that are what they say."""
        place = (row.number, step)
        if place not in self.verdicts:
            self.verdicts[place] = self._verdict(row, place)
        return self.verdicts[place]

    def save(self) -> None:
        """Keep the new receipts. Two pages that verify the same at once write the same."""
        if self.fresh:
            Receipt.objects.bulk_create(self.fresh, ignore_conflicts=True)
        self.fresh = []

    def _verdict(self, row: Sitting, place: Place) -> bool:
        """Seals that lost their words (withdrawn, erased) still count as listed."""
        seals = [s for s in self.of_place.get(place, []) if s.wrapped or s.words is None]
        worded = [(seal, seal.words) for seal in seals if seal.words is not None]
        known = [pair for pair in worded if pair[0].pk in self.receipts]
        if place not in self.openings or not all(self._as_read(*pair) for pair in known):
            return False
        if len(known) == len(worded):
            return True
        if not sealing.holds(self.held, row.ref, seals):
            return False
        self.fresh += [self._receipt(seal, words) for seal, words in worded]
        return True

    def _as_read(self, seal: Seal, words: Words) -> bool:
        content = sealing.fingerprint(seal, words)
        return vault.receipt_holds(self.keys, seal.pk.bytes, content, self.receipts[seal.pk])

    def _receipt(self, seal: Seal, words: Words) -> Receipt:
        mac = vault.receipt(self.keys, seal.pk.bytes, sealing.fingerprint(seal, words))
        return Receipt(reader=self.held.visit.person, subject=seal.pk, revision=1, mac=mac)
