"""What all members chose of a fixed list, and nothing else: an AND of many.

Three stages of posts lie in the open for all members and whoever reads the database. A *key post*
holds a fresh public key. A *choice post* encrypts for each option, under the sum of all these keys,
the neutral point for yes and a random one for no. Then each in turn, in whatever order they come
by, makes a *share post* of the sums: it takes the author's key off and multiplies what is left by a
fresh scalar. After the last, an option is neutral if all said yes, and otherwise random.

Merely decrypting the sums would not do, although one "no" makes them random: whoever says no knows
their own point, takes it off the sum, and reads whether all others said yes while nobody else sees
it. The fresh scalars prevent that, and only if nobody can choose a point in proportion to another's
ciphertext; so each proves that they know which multiple of the base point they hide. (The design is
Brandt's of 2005, "Efficient cryptographic protocol design based on distributed El Gamal
encryption", with the rounds of blinding and of decryption made one.)

What no such protocol gives: who makes the last share may stop and have read the result alone.
"""

from collections.abc import Mapping

from closeknit.vault import group, primitives
from closeknit.vault.encoding import STAMP, unstamp
from closeknit.vault.errors import Tampered
from closeknit.vault.group import NEUTRAL, SIZE
from closeknit.vault.keys import PublicIdentity, SharedKeys
from closeknit.vault.overlap_posts import (
    Context,
    Posts,
    Reading,
    TamperedPost,
    about_post,
    owned_statement,
    write_post,
)
from closeknit.vault.overlap_proofs import Cipher, Opening, joined, peel, prove_known

__all__ = ["Context", "Posts", "TamperedPost", "choose", "joint", "new_key", "share"]


def new_key(context: Context, author: bytes, own: SharedKeys) -> tuple[bytes, bytes]:
    """A secret for this round (65 bytes), and the key post that goes with it.

    The author keeps the secret under their `VK_s` until they have shared or the round has ended,
    and never shares twice with it: that would answer a second question. ValueError if `author` is
    no member.
    """
    _check_author(context, author)
    key, secret = primitives.signing_keypair()
    owned = primitives.sign(secret, owned_statement(context, author))
    return STAMP + secret, write_post("key", context, author, own, (key, owned))


def choose(
    context: Context,
    author: bytes,
    own: SharedKeys,
    posts: Posts,
    publics: Mapping[bytes, PublicIdentity],
    yes: frozenset[int],
) -> bytes:
    """The choice post of `author`: yes to these options (0, 1, …) and no to all others.

    `posts` holds the key posts of all members, `publics` every member's identity as the author has
    pinned it. TamperedPost if a key post does not hold; ValueError if `author` is no member or an
    option is not on the list.
    """
    _check_author(context, author)
    if not yes <= set(range(context.count)):
        raise ValueError("That option is not on the list.")
    keys, all_keys = Reading(context, publics).keys(posts.keys)
    joint_key = _joint_key(keys)
    chosen = [_encrypt(joint_key, yes=option in yes) for option in range(context.count)]
    rows, openings = [row for row, _ in chosen], [opening for _, opening in chosen]
    proof = prove_known(about_post(context, author, all_keys), joint_key, rows, openings)
    return write_post("choice", context, author, own, (all_keys, proof, joined(rows)))


def share(
    context: Context,
    author: bytes,
    own: SharedKeys,
    secret: bytes,
    posts: Posts,
    publics: Mapping[bytes, PublicIdentity],
) -> bytes:
    """The share post of `author`, with the secret of `new_key`, after the shares already there.

    `posts` holds all keys, all choices and every share so far. Shares are a chain, so the caller
    lets one member at a time add theirs. TamperedPost if a post does not hold or `author` has
    shared already, Tampered if the secret is not of this round, ValueError if `author` is no
    member.
    """
    _check_author(context, author)
    if author in posts.shares:
        raise TamperedPost(author, "share", "It is there already.")
    keys, rows, so_far = _read(context, posts, publics)
    scalar = _scalar(secret, keys[author])
    after, proof = peel(about_post(context, author, so_far), scalar, rows)
    return write_post("share", context, author, own, (so_far, proof, joined(after)))


def joint(
    context: Context, posts: Posts, publics: Mapping[bytes, PublicIdentity]
) -> frozenset[int]:
    """The options (0, 1, …) to which all members said yes; it needs all posts and no secret.

    TamperedPost if any post is missing or does not hold.
    """
    for author in sorted(set(context.members) - posts.shares.keys()):
        raise TamperedPost(author, "share", "It is missing.")
    _, rows, _ = _read(context, posts, publics)
    return frozenset(option for option, row in enumerate(rows) if row.second == NEUTRAL)


def _check_author(context: Context, author: bytes) -> None:
    if author not in context.members:
        raise ValueError("Only a member takes part in a round.")


def _encrypt(key: bytes, *, yes: bool) -> tuple[Cipher, Opening]:
    # Both points are computed either way, so that the time of a page does not count the yes.
    first, hidden = group.new_scalar(), group.new_scalar()
    for_yes = group.times(first, key)
    for_no = group.add(for_yes, group.base_times(hidden))
    row = Cipher(group.base_times(first), for_yes if yes else for_no)
    return row, Opening(first, group.ZERO if yes else hidden)


def _read(
    context: Context, posts: Posts, publics: Mapping[bytes, PublicIdentity]
) -> tuple[dict[bytes, bytes], list[Cipher], bytes]:
    """All keys, the sums as the last share left them, and the hash that the next one names."""
    reading = Reading(context, publics)
    keys, all_keys = reading.keys(posts.keys)
    sums, all_choices = reading.choices(posts.choices, _joint_key(keys), all_keys)
    rows, so_far = reading.shares(posts.shares, keys, sums, all_choices)
    return keys, rows, so_far


def _joint_key(keys: Mapping[bytes, bytes]) -> bytes:
    key = group.total(keys.values())
    # Members who conspire can make it so, and then a choice would be no secret.
    if key == NEUTRAL:
        raise Tampered("The keys of this round cancel each other out.")
    return key


def _scalar(secret: bytes, key: bytes) -> bytes:
    kept = unstamp(secret)
    if len(kept) != 2 * SIZE:
        raise Tampered("A round's secret is not whole.")
    scalar = group.scalar_of(kept)
    if group.base_times(scalar) != key:
        raise Tampered("A round's secret is not that of its key.")
    return scalar
