"""Any history of people, bonds and words, judged by a model that knows no cryptography.

The machine keeps a database as the real one would (blobs only) and, beside it, a model in plain
sets: who may open what. After every act everybody tries everything they have on everything there
is. The host, who may be one of them, swaps, rolls back, forges and lowers in between.
"""

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from closeknit import vault
from closeknit.vault import About, BondKey, Identity
from closeknit.vault.identity import open_with_identity_key
from closeknit.vault.tests.cast import cheap_derivations, row
from closeknit.vault.tests.world import (
    Bond,
    Member,
    Words,
    everything_opened,
    one_of,
    refused,
)

TEXTS = st.binary(max_size=400)
MANY = 7
AT = st.integers(0, 99)


class VaultMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.people: list[Member] = []
        self.bonds: list[Bond] = []
        self.words: list[Words] = []
        self.derivations = cheap_derivations()
        self.derivations.__enter__()

    def teardown(self) -> None:
        self.derivations.__exit__(None, None, None)

    @initialize()
    def four_people(self) -> None:
        for number in range(4):
            person, passphrase = row(), f"passphrase {number}"
            identity, stored = vault.create_identity(person, passphrase)
            self.people.append(Member(person, identity, stored, passphrase))
        self.bond(2, 0)

    # Bonds and their epochs.

    @precondition(lambda self: len(self.bonds) < 2)
    @rule(size=st.integers(2, 3), first=st.integers(0, 3))
    def bond(self, size: int, first: int) -> None:
        bond = Bond(row(), [self.people[(first + at) % 4] for at in range(size)])
        self.bonds.append(bond)
        self._next_epoch(bond)

    @rule(at=AT, who=st.integers(0, 3))
    def join(self, at: int, who: int) -> None:
        bond, newcomer = self._bond(at), self.people[who]
        if newcomer not in bond.members:
            bond.members.append(newcomer)
            self._next_epoch(bond)

    @rule(at=AT, who=st.integers(0, 3))
    def leave(self, at: int, who: int) -> None:
        bond, leaver = self._bond(at), self.people[who]
        if leaver in bond.members and len(bond.members) > 1:
            bond.members.remove(leaver)
            self._next_epoch(bond)

    def _next_epoch(self, bond: Bond) -> None:
        bond.epoch += 1
        giver, key = bond.members[0], vault.new_bond_key(bond.id, bond.epoch)
        giver.adopt(key)
        bond.holders[bond.epoch] = {giver}
        circle = {member.id: member.identity.public.fingerprint for member in bond.members}
        for receiver in bond.members[1:]:
            box = vault.hand_over(
                giver.identity.shared, giver.id, receiver.id, receiver.identity.public, key, circle
            )
            for other in self.people:
                if other is not receiver:
                    assert refused(lambda: self._adopted(other, giver, box, bond, bond.epoch))  # noqa: B023
            receiver.adopt(self._adopted(receiver, giver, box, bond, bond.epoch))
            bond.holders[bond.epoch].add(receiver)
            bond.boxes.append((giver, receiver, bond.epoch, box))

    def _adopted(
        self, receiver: Member, giver: Member, box: bytes, bond: Bond, epoch: int
    ) -> BondKey:
        return vault.adopt(
            receiver.identity.shared, receiver.id, giver.id, giver.identity.public, box, bond.id,
            epoch,
        ).bond_key  # fmt: skip

    # Words.

    @precondition(lambda self: len(self.words) < MANY)
    @rule(who=st.integers(0, 3), text=TEXTS)
    def write_privately(self, who: int, text: bytes) -> None:
        author = self.people[who]
        about = About("record", row(), author.id)
        body, wrap = vault.seal_private(author.identity.private, about, text)
        self.words.append(Words(author, about, body, b"", wrap, None, text))

    @precondition(lambda self: self.bonds and len(self.words) < MANY)
    @rule(at=AT, who=AT, text=TEXTS)
    def seal(self, at: int, who: int, text: bytes) -> None:
        bond = self._bond(at)
        author = bond.members[who % len(bond.members)]
        about = About("answer", row(), author.id, bond.id)
        self.words.append(
            Words(author, about, *vault.seal_words(author.identity.shared, about, text), bond, text)
        )

    @rule(at=AT)
    def open_to_bond(self, at: int) -> None:
        words = one_of((words for words in self._shareable() if self._may_open(words)), at)
        if words is None or words.bond is None:
            return
        bond, author = words.bond, words.author
        words.bond_wraps[bond.epoch] = vault.wrap_for_bond(
            author.identity.shared, author.key_of(bond.id, bond.epoch), words.about, words.body,
            words.wrap,
        )  # fmt: skip

    def _may_open(self, words: Words) -> bool:
        return words.bond is not None and words.author in words.bond.holders[words.bond.epoch]

    @rule(at=AT, who=st.integers(0, 3))
    def open_to_reader(self, at: int, who: int) -> None:
        words, reader = one_of(self._shareable(), at), self.people[who]
        if words is None:
            return
        words.reader_wraps[reader] = vault.wrap_for_reader(
            words.author.identity.shared, reader.identity.public, words.about, words.body,
            words.wrap,
        )  # fmt: skip

    @rule(at=AT, who=AT)
    def carry_into_the_new_epoch(self, at: int, who: int) -> None:
        words = one_of((words for words in self._shareable() if words.bond_wraps), at)
        if words is None or words.bond is None:
            return
        bond = words.bond
        epoch, wrap = next(iter(words.bond_wraps.items()))
        able = (member for member in bond.members if member in bond.holders[epoch])
        member = one_of(able, who)
        if member is None:
            return
        words.bond_wraps[bond.epoch] = vault.rewrap_for_bond(
            member.key_of(bond.id, epoch), member.key_of(bond.id, bond.epoch), words.about,
            words.body, wrap,
        )  # fmt: skip

    @rule(at=AT)
    def withdraw(self, at: int) -> None:
        words = one_of(self._shareable(), at)
        if words is not None:
            words.bond_wraps.clear()
            words.reader_wraps.clear()

    @precondition(lambda self: len(self.words) == MANY)
    @rule(at=AT)
    def erase(self, at: int) -> None:
        words = self.words[at % MANY]
        words.erased, words.wrap = True, b""
        words.bond_wraps.clear()
        words.reader_wraps.clear()

    @rule(at=AT, text=TEXTS)
    def edit(self, at: int, text: bytes) -> None:
        closed = (
            words for words in self._kept() if not words.bond_wraps and not words.reader_wraps
        )
        words = one_of(closed, at)
        if words is None:
            return
        keys, about = words.author.identity, words.about
        old = (words.body, words.wrap)
        words.about = about._replace(revision=about.revision + 1)
        words.text = text
        if words.bond is None:
            words.body, words.wrap = vault.seal_private(keys.private, words.about, text)
        else:
            words.body, words.signature, words.wrap = vault.seal_words(
                keys.shared, words.about, text
            )
        # The host puts the older body and wrap back.
        assert refused(lambda: self._own(words, *old))

    # Keys and secrets.

    @rule(who=st.integers(0, 3))
    def somebody_may_know_it(self, who: int) -> None:
        person = self.people[who]
        old = person.identity.private.identity_key
        passphrase = person.passphrase + " renewed"
        person.identity, person.stored = vault.renew_vault_keys(
            person.id, person.identity, person.stored, passphrase
        )
        person.passphrase = passphrase
        assert refused(lambda: open_with_identity_key(person.id, person.stored, old))

    @rule(at=AT)
    def move_one_row(self, at: int) -> None:
        words = one_of(self._kept(), at)
        if words is not None:
            self._move(words)

    @rule(who=st.integers(0, 3))
    def drop_former_keys(self, who: int) -> None:
        person = self.people[who]
        for words in self.words:
            if words.author is person and not words.erased:
                self._move(words)
        for (bond, epoch), blob in person.kept.items():
            person.kept[bond, epoch] = vault.rekeep(
                person.identity.shared, "bond key", person.id, bond + bytes([epoch]), blob
            )
        person.identity, person.stored = vault.drop_former(
            person.id, person.identity, person.stored
        )

    @rule(who=st.integers(0, 3), pin=st.text(min_size=1, max_size=8))
    def another_evening(self, who: int, pin: str) -> None:
        person, cookie = self.people[who], vault.new_key_cookie()
        credential = person.stored.credential
        place = (person.id, credential)
        private = vault.lock_private(person.identity.private, cookie, *place)
        shared = vault.lock_shared(person.identity.shared, cookie, *place)
        locked = vault.lock_under_pin(person.identity, pin, cookie, *place)
        for elsewhere in (
            (vault.new_key_cookie(), person.id, credential),
            (cookie, self.people[who - 1].id, credential),
            (cookie, person.id, credential + 1),
        ):
            assert refused(lambda: vault.open_private_blob(private, *elsewhere))  # noqa: B023
            assert refused(lambda: vault.open_shared_blob(shared, *elsewhere))  # noqa: B023
            assert refused(lambda: vault.unlock_with_pin(locked, pin, *elsewhere))  # noqa: B023
        opened = Identity(
            vault.open_private_blob(private, cookie, *place),
            vault.open_shared_blob(shared, cookie, *place),
        )
        assert opened == person.identity == vault.unlock_with_pin(locked, pin, cookie, *place)
        person.identity = opened

    @rule(who=st.integers(0, 3))
    def another_passphrase(self, who: int) -> None:
        person = self.people[who]
        stored, code = vault.make_recovery(person.id, person.identity, person.stored)
        old, person.passphrase = person.passphrase, person.passphrase + " changed"
        identity = vault.unlock_with_recovery(person.id, stored, code)
        person.stored = vault.change_passphrase(person.id, identity, stored, person.passphrase)
        assert refused(lambda: vault.unlock_identity(person.id, person.stored, old))
        assert vault.unlock_with_recovery(person.id, person.stored, code) == person.identity
        person.identity = vault.unlock_identity(person.id, person.stored, person.passphrase)

    # The host who is a member, with the database open in an editor.

    @rule(who=st.integers(0, 3), cost=st.sampled_from([(1, 128 * 1024), (3, 8 * 1024)]))
    def lower_the_cost_of_guessing(self, who: int, cost: tuple[int, int]) -> None:
        person = self.people[who]
        easy = replace(person.stored.kdf, time=cost[0], memory_kib=cost[1])
        try:
            vault.unlock_identity(person.id, replace(person.stored, kdf=easy), person.passphrase)
        except vault.Tampered:
            return
        except vault.WrongSecret:
            raise AssertionError("The cheap derivation was done.") from None
        raise AssertionError("A lowered cost was accepted.")

    @rule(who=st.integers(0, 3), whose=st.integers(0, 3))
    def replace_public_keys(self, who: int, whose: int) -> None:
        person, mallory = self.people[who], self.people[whose]
        if person is mallory:
            return
        changed = replace(person.stored, public=mallory.stored.public)
        assert refused(lambda: vault.unlock_identity(person.id, changed, person.passphrase))

    @rule(
        one=AT,
        two=AT,
        parts=st.sampled_from(["body", "wrap", "both"]),
    )
    def swap_rows(self, one: int, two: int, parts: str) -> None:
        here = one_of(self._kept(), one)
        if here is None:
            return
        others = [words for words in self._kept() if words is not here]
        # Rows that differ in nothing but their number are the ones a lax reader mixes up.
        alike = [
            words for words in others if words.about._replace(row=here.about.row) == here.about
        ]
        there = one_of(alike or others, two)
        if there is None:
            return
        body = here.body if parts == "wrap" else there.body
        assert refused(lambda: self._own(here, body, here.wrap if parts == "body" else there.wrap))
        for epoch, key in self._common_keys(here, there):
            wraps = (here if parts == "body" else there).bond_wraps
            assert refused(lambda: vault.open_shared(key, here.about, body, wraps[epoch]))  # noqa: B023

    @rule(at=AT, who=AT, text=TEXTS, noted=st.booleans())
    def forge_anothers_words(self, at: int, who: int, text: bytes, noted: bool) -> None:
        theirs = (
            words
            for words in self._shareable()
            if words.bond and words.author in words.bond.members and len(words.bond.members) > 1
        )
        words = one_of(theirs, at)
        if words is None or words.bond is None:
            return
        bond = words.bond
        others = [member for member in bond.members if member is not words.author]
        forger, reader = others[who % len(others)], bond.members[who % len(bond.members)]
        key = forger.key_of(bond.id, bond.epoch)
        forged = vault.seal_words(forger.identity.shared, words.about, text)
        wrap = vault.wrap_for_bond(
            forger.identity.shared, key, words.about, forged.body, forged.author_wrap
        )
        known = bytes(32) if noted else b""
        for signature in (words.signature, forged.signature):
            assert refused(
                lambda: vault.open_signed(
                    reader.identity.shared, key, words.author.identity.public, words.about,
                    (forged.body, signature, wrap), known,  # noqa: B023
                )
            )  # fmt: skip

    @rule(at=AT, which=AT)
    def replay_or_forge_a_box(self, at: int, which: int) -> None:
        bond = self._bond(at)
        if not bond.boxes:
            return
        giver, receiver, epoch, box = bond.boxes[which % len(bond.boxes)]
        assert refused(lambda: self._adopted(receiver, giver, box, bond, epoch + 1))
        mallory = next(person for person in self.people if person is not giver)
        circle = {member.id: member.identity.public.fingerprint for member in (giver, receiver)}
        forged = vault.hand_over(
            mallory.identity.shared, giver.id, receiver.id, receiver.identity.public,
            vault.new_bond_key(bond.id, epoch), circle,
        )  # fmt: skip
        assert refused(lambda: self._adopted(receiver, giver, forged, bond, epoch))

    # What everybody can do with all they have, against what the model says.

    @invariant()
    def each_opens_exactly_what_is_theirs(self) -> None:
        for words in self.words:
            readers = words.readers()
            for person in self.people:
                found = list(everything_opened(words, person))
                assert bool(found) == (person in readers)
                assert all(text == words.text for text in found)

    def _bond(self, at: int) -> Bond:
        return self.bonds[at % len(self.bonds)]

    def _kept(self) -> list[Words]:
        return [words for words in self.words if not words.erased]

    def _shareable(self) -> list[Words]:
        return [words for words in self._kept() if words.bond is not None]

    def _own(self, words: Words, body: bytes, wrap: bytes) -> bytes:
        keys = words.author.identity
        if words.bond is None:
            return vault.open_private(keys.private, words.about, body, wrap)
        return vault.open_own(keys.shared, words.about, body, wrap)

    def _move(self, words: Words) -> None:
        keys, place = words.author.identity, (words.about, words.body, words.wrap)
        if words.bond is None:
            words.wrap = vault.move_private(keys.private, *place)
        else:
            words.wrap = vault.move_own(keys.shared, *place)

    def _common_keys(self, here: Words, there: Words) -> Iterator[tuple[int, BondKey]]:
        if here.bond is None or here.bond is not there.bond:
            return
        for epoch in here.bond_wraps.keys() & there.bond_wraps.keys():
            holder = next(iter(here.bond.holders[epoch]))
            yield epoch, holder.key_of(here.bond.id, epoch)
