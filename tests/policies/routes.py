"""What there is to ask for: every route, every object it can be asked about, and what to send."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID, uuid4

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.policies.world import World

NOBODYS = UUID("5b0f7a52-8d2e-4c39-9a51-3f4f6f1c0e77")
NOBODYS_TOKEN = "N" * 43
NOBODYS_KEYS = "0" * 64

Ids = dict[str, Any]
Objects = dict[str, tuple[str, ...]]

ONE: dict[tuple[str, ...], Objects] = {
    (): {"-": ()},
    ("bond",): {"ours": ("bond",), "theirs": ("their_bond",), "nobody's": ("nobodys",)},
    ("bond", "person"): {
        "ours": ("bond", "bob"),
        "charlie's": ("bond", "charlie"),
        "no member": ("bond", "nobodys"),
        "theirs": ("their_bond", "bob"),
        "nobody's": ("nobodys", "bob"),
    },
    ("bond", "arrival"): {
        "ours": ("bond", "arrival"),
        "crossed": ("their_bond", "arrival"),
        "nobody's": ("bond", "nobodys"),
    },
    ("token",): {"open": ("token",), "used": ("used",), "nobody's": ("nobodys_token",)},
    ("acceptance",): {"hal's": ("acceptance",), "nobody's": ("nobodys",)},
    ("session",): {"alice's": ("session",), "nobody's": ("nobodys",)},
    ("record",): {
        "note": ("note",),
        "writing": ("writing",),
        "tally": ("tally",),
        "nobody's": ("nobodys",),
    },
    ("name",): {"known": ("practice",), "unknown": ("no_practice",)},
    ("reading",): {"known": ("reading",), "unknown": ("no_reading",)},
    ("programme",): {"known": ("programme",), "unknown": ("no_programme",)},
    ("own",): {"alice's": ("own",), "nobody's": ("no_own",)},
    ("own", "step"): {
        "alice's": ("own", "own_step"),
        "no step": ("own", "no_own_step"),
        "nobody's": ("no_own", "own_step"),
    },
    ("bond", "written"): {
        "ours": ("bond", "given"),
        "theirs": ("their_bond", "given"),
        "nobody's": ("bond", "nobodys"),
    },
    ("bond", "rung"): {
        "ours": ("bond", "rung"),
        "theirs": ("their_bond", "rung"),
        "nobody's": ("bond", "nobodys"),
    },
    ("bond", "moment"): {
        "ours": ("bond", "moment"),
        "alone": ("bond", "moment_alone"),
        "crossed": ("their_bond", "moment"),
        "nobody's": ("bond", "nobodys"),
    },
    ("holds",): {"alice's": ("holds",), "nobody's": ("nobodys",)},
    ("bond", "keepsake"): {
        "promise": ("bond", "promise"),
        "agreed": ("bond", "agreed"),
        "crossed": ("their_bond", "promise"),
        "nobody's": ("bond", "nobodys"),
    },
    ("bond", "keeps"): {
        "ours": ("bond", "keeps"),
        "unknown": ("bond", "no_keeps"),
        "theirs": ("their_bond", "keeps"),
        "nobody's": ("nobodys", "keeps"),
    },
    ("bond", "moment", "medium"): {
        "ours": ("bond", "moment", "picture"),
        "alone": ("bond", "moment_alone", "picture_alone"),
        "crossed": ("bond", "moment", "picture_alone"),
        "nobody's": ("bond", "moment", "nobodys"),
    },
    ("ref",): {
        name: (name,) for name in ("shared", "sealed", "before", "theirs")
    } | {"nobody's": ("nobodys",)},
    ("ref", "words"): {
        "alice's": ("shared", "words"),
        "sealed": ("sealed", "sealed_words"),
        "crossed": ("before", "words"),
        "nobody's": ("nobodys", "words"),
    },
    ("ref", "step"): {
        name: (name, "step") for name in ("shared", "sealed", "before", "theirs")
    } | {"nobody's": ("nobodys", "step"), "no step": ("shared", "no_step")},
}  # fmt: skip
"""For the parameters of a route: the names of its objects, and which ids of the world they are."""

OWN_HEAD = {
    "title": "Trees",
    "why": "To try it.",
    "minutes": "5",
    "ways": ["T", "S"],
    "bonds": ["friend"],
    "depth": "1",
    "strategy": "time",
}
OWN_STEP = {
    "was": "share",
    "kind": "share",
    "title": "A tree",
    "text": "Which one?",
    "length": "line",
}

DRAFT = {"text": "You never listen to Lindenlike trees."}

ALONE: dict[tuple[str, ...], Objects] = {
    ("ref",): {"alice's": ("alone",), "shared": ("shared",), "nobody's": ("nobodys",)},
    ("ref", "step"): {
        "alice's": ("alone", "alone_step"),
        "no step": ("alone", "no_moment"),
        "nobody's": ("nobodys", "alone_step"),
    },
}

FIXED: Ids = {
    "nobodys": NOBODYS,
    "nobodys_token": NOBODYS_TOKEN,
    "practice": "daily-check-in",
    "no_practice": "daily-checking",
    "reading": "hold-me-tight",
    "no_reading": "hold-me-tighter",
    "programme": "nine-strategies",
    "no_programme": "ten-strategies",
    "step": "feeling",
    "alone_step": "what-helped",
    "no_step": "fealing",
    "no_moment": "what-halped",
    "no_own": "own-00000000",
    "keeps": "boundary",
    "no_keeps": "boundery",
    "own_step": "step-1",
    "no_own_step": "step-9",
}


@dataclass(frozen=True)
class Route:
    name: str
    parameters: tuple[str, ...]

    @property
    def objects(self) -> Objects:
        table = ALONE if self.name.startswith("practices:alone") else ONE
        return table[self.parameters]

    def address(self, world: World, thing: str) -> str:
        ids = ids_of(world)
        values = [ids[name] for name in self.objects[thing]]
        return reverse(self.name, kwargs=dict(zip(self.parameters, values, strict=True)))


@cache
def routes() -> dict[str, Route]:
    """Every route of the program by its full name, in the order of the URLconf."""
    return {route.name: route for route in _walk(get_resolver(), "")}


def ids_of(world: World) -> Ids:
    return FIXED | world.ids | {name: person.pk for name, person in world.people.items()}


def _walk(resolver: URLResolver, space: str) -> Iterator[Route]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern, f"{pattern.namespace}:" if pattern.namespace else space)
        else:
            yield _route(pattern, space)


def _route(pattern: URLPattern, space: str) -> Route:
    assert pattern.name, f"{pattern.pattern} has no name, so nothing can be declared about it"
    found = re.findall(r"<(?:\w+:)?(\w+)>", str(pattern.pattern))
    return Route(f"{space}{pattern.name}", tuple(found))


def form(name: str, world: World) -> dict[str, Any]:
    """What somebody who may do it would send, so that a refusal is not owed to an empty form."""
    ids = ids_of(world)
    fitting: dict[str, dict[str, Any]] = {
        "bonds:new": {"kind": "friend", "title": "Some", "line": "Come", "once": uuid4()},
        "bonds:name": {"name": "Allie"},
        "bonds:key": {"keys": ids["keys"]},
        "bonds:invitation": {"line": "Another one"},
        "bonds:confirming": {"keys": ids["keys"]},
        "bonds:consent": {"keys": ids["keys"]},
        "bonds:comparison": {"keys": NOBODYS_KEYS},
        "bonds:departure": {"words": "stay"},
        "private": {"text": "A note of one's own"},
        "keepsakes:circle": {"name": "The choir", "near": "2", "sort": "group"},
        "keepsakes:circle-place": {"near": "1"},
        "keepsakes:circle-showing": {"show": "yes"},
        "keepsakes:new": {"text": "A tree"},
        "keepsakes:marks": {"mark": "repaired", "text": "A tree"},
        "keepsakes:wordings": {"text": "A tree", "seen": "1"},
        "keepsakes:moment-new": {"text": "A tree", "readers": "bond"},
        "keepsakes:moment-change": {"text": "Another tree", "revision": "1"},
        "keepsakes:moment-readers": {"readers": "me"},
        "keepsakes:moment-held": {"held": "up"},
        "practices:answer": {"text": "Mapley"},
        "practices:spoken": {"do": "mark"},
        "practices:alone-answer": {"text": "Limey"},
        "practices:coach-at-step": DRAFT,
        "practices:coach-kinds": DRAFT | {"coach-off": "absolute"},
        "practices:alone-coach": DRAFT,
        "practices:alone-coach-kinds": DRAFT | {"coach-off": "absolute"},
        "practices:early-coach": {"feeling-text": "Well", "line-text": DRAFT["text"]},
        "practices:early-coach-kinds": {"line-text": DRAFT["text"], "coach-off": "absolute"},
        "practices:coach": {"kinds": ["blame"]},
        "practices:returned": {"choice": "keep"},
        "practices:early": {"feeling-text": "Well", "line-text": "It was a day"},
        "practices:offering": {"bond": str(ids["bond"])},
        "practices:own-new": OWN_HEAD,
        "practices:own-head": OWN_HEAD,
        "practices:own-bring": {"text": "It is no practice"},
        "practices:own-steps": OWN_STEP,
        "practices:own-step": OWN_STEP,
        "practices:own-step-place": {"to": "down"},
        "practices:own-beginning": {"bond": str(ids["bond"])},
        "practices:own-sharing": {"bond": str(ids["bond"])},
        "practices:own-withdrawal": {"bond": str(ids["bond"])},
        "practices:rungs": {"text": "Which tree would you be?", "depth": "1"},
        "practices:following": {"with": str(ids["bond"])},
        "practices:leaving": {"with": str(ids["bond"])},
        # Touch has its place between two people, as in the bond of Charlie and Eve.
        "practices:touch": {"bond": str(ids["their_bond"]), "touch": "on"},
        "practices:beginning": {"bond": str(ids["bond"]), "form": "two-minutes"},
    }
    return fitting.get(name, {})
