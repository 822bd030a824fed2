"""The posts of an overlap's round as they lie in the open, and the checks each has to pass.

A post is: suite byte, its author's Ed25519 signature, and framed parts. What it was made for (the
context, the author, the stage) is signed and not written down: a reader puts in what they expect,
and a post of another round, author or stage does not hold. From the choices on, each names by
hash all the posts it stands on, so that none of them can be exchanged afterwards.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from closeknit.vault import group, primitives
from closeknit.vault.encoding import STAMP, frame, label, number, unframe, unstamp
from closeknit.vault.errors import Tampered
from closeknit.vault.group import NEUTRAL, SIZE
from closeknit.vault.keys import PublicIdentity, SharedKeys
from closeknit.vault.overlap_proofs import (
    KNOWN_SIZE,
    Cipher,
    check_known,
    check_peeled,
    peeled_size,
)

MEMBERS = range(2, 9)
OPTIONS = range(1, 65)

_CONTEXT = label("overlap/context")
_ABOUT = label("overlap/about")
_OWNED = label("overlap/owned")
_ALL_KEYS = label("overlap/all-keys")
_ALL_CHOICES = label("overlap/all-choices")
_LAST_SHARE = label("overlap/last-share")
_POST = {stage: label(f"overlap/{stage}") for stage in ("key", "choice", "share")}

_ID, _HASH = 16, 32
_ROW = 2 * SIZE


class TamperedPost(Tampered):
    """A post is missing, or is not what its author made for this round.

    `author` is the member (16 bytes) in whose name it stands, `stage` is "key", "choice" or
    "share". Who put it there is another question: perhaps whoever has the database.
    """

    def __init__(self, author: bytes, stage: str, what: str) -> None:
        super().__init__(f"The {stage} post of {author.hex()} does not hold. {what}")
        self.author, self.stage = author, stage


@dataclass(frozen=True, slots=True)
class Context:
    """The round that every post is bound to. Ids of bond, subject and members are 16 bytes.

    `epoch` is the bond's, `round` counts within `subject`; `options` is the hash of the list (32
    bytes), `count` its length (1 to 64); `members` are two to eight, in any order. ValueError
    outside of that.
    """

    bond: bytes
    epoch: int
    subject: bytes
    round: int
    options: bytes
    count: int
    members: tuple[bytes, ...]

    def __post_init__(self) -> None:
        sizes = {len(one) for one in (self.bond, self.subject, *self.members)}
        if sizes != {_ID} or len(self.options) != _HASH:
            raise ValueError("Ids have 16 bytes, and the hash of the options has 32.")
        if len(self.members) not in MEMBERS or len(set(self.members)) != len(self.members):
            raise ValueError("An overlap is between two to eight members.")
        if self.count not in OPTIONS:
            raise ValueError("An overlap is over one to 64 options.")
        object.__setattr__(self, "members", tuple(sorted(self.members)))

    @property
    def encoded(self) -> bytes:
        """All of it: canonical, length-prefixed, labelled."""
        return _CONTEXT + frame(
            self.bond,
            number(self.epoch),
            self.subject,
            number(self.round),
            self.options,
            number(self.count),
            *self.members,
        )


@dataclass(frozen=True, slots=True)
class Posts:
    """What was posted in a round so far, stage by stage: member's id → post."""

    keys: Mapping[bytes, bytes]
    choices: Mapping[bytes, bytes] = field(default_factory=dict)
    shares: Mapping[bytes, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """A round as one reader checks it: its context, and the identities that they have pinned.

    Every method raises TamperedPost for the first post that does not hold, and Tampered if all do
    and their sum is neutral.
    """

    context: Context
    publics: Mapping[bytes, PublicIdentity]

    def keys(self, posts: Mapping[bytes, bytes]) -> tuple[dict[bytes, bytes], bytes]:
        """Each member's public key of the round, and the hash of this very set of posts."""
        self._check_complete("key", posts)
        keys: dict[bytes, bytes] = {}
        for author in self.context.members:
            with _naming(author, "key"):
                key = self._key(author, posts[author])
                if key in keys.values():
                    raise Tampered("It repeats another's.")
                keys[author] = key
        return keys, _hash_of(_ALL_KEYS, self.context.encoded, posts)

    def choices(
        self, posts: Mapping[bytes, bytes], joint_key: bytes, all_keys: bytes
    ) -> tuple[list[Cipher], bytes]:
        """For each option the sum of the ciphertexts, and the hash of this very set of posts."""
        self._check_complete("choice", posts)
        sums = [Cipher(NEUTRAL, NEUTRAL)] * self.context.count
        seen: set[bytes] = set()
        for author in self.context.members:
            with _naming(author, "choice"):
                rows = self._choice(author, posts[author], joint_key, all_keys)
                firsts = {row.first for row in rows}
                if len(firsts) < len(rows) or firsts & seen:
                    raise Tampered("It repeats a ciphertext.")
                seen |= firsts
                sums = [_sum(*pair) for pair in zip(sums, rows, strict=True)]
        # Members who conspire can cancel out their own; a share of nothing would prove nothing.
        if NEUTRAL in {row.first for row in sums}:
            raise Tampered("The ciphertexts of an option cancel each other out.")
        return sums, _hash_of(_ALL_CHOICES, all_keys, posts)

    def shares(
        self,
        posts: Mapping[bytes, bytes],
        keys: Mapping[bytes, bytes],
        rows: list[Cipher],
        so_far: bytes,
    ) -> tuple[list[Cipher], bytes]:
        """What the last share left of the sums `rows`, and the hash that the next share names.

        `so_far` is the hash that the first share names: that of all choices.
        """
        sizes = (_HASH, peeled_size(self.context.count), self.context.count * _ROW)
        waiting = {}
        for author, post in posts.items():
            with _naming(author, "share"):
                waiting[author] = self._parts("share", author, post, sizes)
        while waiting:
            author = _next(waiting, so_far)
            _, proof, halves = waiting.pop(author)
            with _naming(author, "share"):
                after = _rows(halves, may_be_neutral=True)
                about = about_post(self.context, author, so_far)
                check_peeled(about, keys[author], rows, after, proof)
            rows, so_far = after, hashlib.sha256(_LAST_SHARE + posts[author]).digest()
        return rows, so_far

    def _key(self, author: bytes, post: bytes) -> bytes:
        key, owned = self._parts("key", author, post, (SIZE, primitives.SIGNATURE))
        group.check_point(key)
        # A key made out of another's, as X - Y is, would make their sum X. Who makes it so does
        # not know its secret half and cannot sign with it.
        primitives.check_signature(key, owned_statement(self.context, author), owned)
        return key

    def _choice(
        self, author: bytes, post: bytes, joint_key: bytes, all_keys: bytes
    ) -> list[Cipher]:
        sizes = (_HASH, KNOWN_SIZE, self.context.count * _ROW)
        under, proof, halves = self._parts("choice", author, post, sizes)
        if under != all_keys:
            raise Tampered("It was made for other keys.")
        rows = _rows(halves)
        check_known(about_post(self.context, author, all_keys), joint_key, rows, proof)
        return rows

    def _parts(self, stage: str, author: bytes, post: bytes, sizes: Sequence[int]) -> list[bytes]:
        """The parts of a post that its author signed for this round and stage."""
        if author not in self.context.members or author not in self.publics:
            raise Tampered("It is of nobody here.")
        signed = unstamp(post)
        signature, fields = signed[: primitives.SIGNATURE], signed[primitives.SIGNATURE :]
        statement = _statement(stage, self.context, author, fields)
        primitives.check_signature(self.publics[author].signing, statement, signature)
        parts = unframe(fields)
        if [len(part) for part in parts] != list(sizes):
            raise Tampered("It is not whole.")
        return parts

    def _check_complete(self, stage: str, posts: Mapping[bytes, bytes]) -> None:
        for author in sorted(posts.keys() ^ set(self.context.members)):
            raise TamperedPost(author, stage, "It is missing, or one too many.")


def write_post(
    stage: str, context: Context, author: bytes, own: SharedKeys, parts: Sequence[bytes]
) -> bytes:
    """The post of `author` with these parts: suite byte, signature (64 bytes), parts."""
    fields = frame(*parts)
    statement = _statement(stage, context, author, fields)
    return STAMP + primitives.sign(own.signing_secret, statement) + fields


def owned_statement(context: Context, author: bytes) -> bytes:
    """What a round's key signs, to show that its author has its secret half."""
    return _OWNED + frame(context.encoded, author)


def about_post(context: Context, author: bytes, so_far: bytes) -> bytes:
    """What a proof is bound to; `so_far` is the hash of all posts that its post stands on."""
    return _ABOUT + frame(context.encoded, author, so_far)


def _statement(stage: str, context: Context, author: bytes, fields: bytes) -> bytes:
    return _POST[stage] + frame(context.encoded, author, fields)


def _hash_of(purpose: bytes, before: bytes, posts: Mapping[bytes, bytes]) -> bytes:
    listed = [part for pair in sorted(posts.items()) for part in pair]
    return hashlib.sha256(purpose + frame(before, *listed)).digest()


def _rows(data: bytes, *, may_be_neutral: bool = False) -> list[Cipher]:
    """Ciphertexts of a post; the second half of a share may be neutral: that is the result."""
    halves = [data[at : at + SIZE] for at in range(0, len(data), SIZE)]
    rows = [Cipher(*pair) for pair in zip(halves[::2], halves[1::2], strict=True)]
    for row in rows:
        group.check_point(row.first)
        if not (may_be_neutral and row.second == NEUTRAL):
            group.check_point(row.second)
    return rows


def _sum(one: Cipher, other: Cipher) -> Cipher:
    return Cipher(group.add(one.first, other.first), group.add(one.second, other.second))


def _next(waiting: Mapping[bytes, Sequence[bytes]], so_far: bytes) -> bytes:
    """The author of the share that names `so_far`. Were there two, nothing would name the other."""
    for author, (before, *_) in waiting.items():
        if before == so_far:
            return author
    raise TamperedPost(min(waiting), "share", "It is not where the chain goes on.")


@contextmanager
def _naming(author: bytes, stage: str) -> Iterator[None]:
    try:
        yield
    except Tampered as what:
        raise TamperedPost(author, stage, str(what)) from None
