"""Handles: the wished name and a word drawn here, such as "sam-otter". So none is ever taken, and
nobody learns from signing up who else is here."""

import secrets
import unicodedata

from closeknit.people.models import Person

LONGEST_WISH = 24
TRIES = 40

WORDS = tuple(
    ["acorn", "alder", "almond", "anchor", "apple", "apron", "arrow", "aspen", "autumn", "badger", "bagel", "bamboo", "barley", "basil", "basket", "beacon", "beaver", "bell", "berry", "birch", "biscuit", "blossom", "boat", "bobbin", "bonfire", "bramble", "branch", "brass", "breeze", "bridge", "brook", "broom", "bubble", "bucket", "button", "cabin", "canary", "candle", "canoe", "cardamom", "carrot", "castle", "cedar", "chalk", "cherry", "chestnut", "chime", "cider", "cinnamon", "clay", "cloud", "clover", "cobble", "cocoa", "comet", "compass", "copper", "coral", "cork", "cotton", "cove", "cricket", "crocus", "crow", "cup", "curlew", "cypress", "daisy", "dandelion", "dawn", "dolphin", "door", "dove", "drum", "duck", "dune", "eagle", "ember", "fable", "falcon", "feather", "fern", "fiddle", "field", "finch", "firefly", "fjord", "flint", "flute", "forest", "fox", "garden", "garnet", "ginger", "glade", "goose", "gorse", "granite", "grape", "grove", "guitar", "gull", "hammock", "harbour", "harp", "hazel", "heather", "hedge", "heron", "hill", "hollow", "honey", "horizon", "ibis", "iris", "island", "ivory", "ivy", "jasmine", "juniper", "kettle", "kite", "lagoon", "lake", "lamp", "lantern", "larch", "lark", "lavender", "leaf", "lemon", "lichen", "lilac", "linden", "linen", "lizard", "loom", "lotus", "lynx", "magpie", "mango", "maple", "marble", "marigold", "marsh", "meadow", "melon", "midnight", "mill", "mint", "mirror", "mitten", "moon", "morning", "moss", "mountain", "mulberry", "nectar", "nest", "nettle", "nutmeg", "oak", "oasis", "oat", "ocean", "olive", "onyx", "orchard", "otter", "owl", "oyster", "paddle", "paper", "parsley", "path", "peach", "pear", "pebble", "pepper", "petal", "pigeon", "pine", "plum", "pocket", "pond", "poplar", "poppy", "puffin", "quail", "quartz", "quill", "quilt", "rabbit", "raft", "rain", "raven", "reed", "ribbon", "ridge", "river", "robin", "rocket", "rope", "rose", "rosemary", "rowan", "saddle", "saffron", "sail", "salmon", "sand", "scarf", "seal", "shell", "shore", "shuttle", "silver", "skylark", "sleet", "snow", "sparrow", "spindle", "spring", "spruce", "squirrel", "starling", "stone", "stork", "storm", "stove", "stream", "summer", "swallow", "swan", "swift", "sycamore", "tea", "teapot", "tent", "thimble", "thistle", "thrush", "thyme", "tide", "timber", "toast", "torch", "tower", "trout", "tulip", "tundra", "turnip", "turtle", "valley", "vanilla", "velvet", "vine", "violet", "walnut", "water", "weaver", "whale", "wheat", "whistle", "willow", "wind", "window", "winter", "wool", "wren", "yarn"]
)  # fmt: skip


def drawn(wish: str) -> str:
    """A handle that nobody has, beginning with what is plain ASCII in `wish`."""
    name = plain(wish) or secrets.choice(WORDS)
    for attempt in range(TRIES):
        words = [secrets.choice(WORDS) for _ in range(1 + attempt // (TRIES // 2))]
        handle = "-".join([name, *words])
        if not Person.objects.filter(handle=handle).exists():
            return handle
    raise RuntimeError("No free handle was found.")


def plain(wish: str) -> str:
    """`wish` as lowercase ASCII letters and digits: accents go, other scripts leave nothing."""
    spread = unicodedata.normalize("NFKD", wish).encode("ascii", "ignore").decode().lower()
    return "".join(character for character in spread if character.isalnum())[:LONGEST_WISH]


def as_meant(typed: str) -> str:
    """A handle as typed on a phone: a capital, a space instead of the dash, a space at the end."""
    folded = unicodedata.normalize("NFKC", typed).casefold()
    return "-".join(folded.replace("-", " ").split())
