"""Every page of the evening that somebody can open, and what its markup holds."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from django.http import HttpResponse

from tests.policies.asking import ask
from tests.policies.routes import Route, routes
from tests.policies.world import World

READERS = ("anonymous", "locked", "author", "accepted")
TEXT_FREE = {"script", "style", "svg", "code"}
SPEAKING = {"aria-label", "placeholder", "title", "alt"}


@dataclass(frozen=True)
class Opened:
    """One page as one of the readers gets it."""

    role: str
    route: Route
    thing: str
    response: HttpResponse

    def __str__(self) -> str:
        return f"{self.route.name} ({self.thing}) as {self.role}"


@dataclass
class Markup(HTMLParser):
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    title: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append((tag, found))
        self.texts += [value for name, value in found.items() if name in SPEAKING]
        self.inside.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.inside.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag in self.inside:
            while self.inside.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "title" in self.inside and "svg" not in self.inside:
            self.title += data
        if {"script", "style"} & set(self.inside):
            self.scripts.append(data)
        elif not TEXT_FREE & set(self.inside):
            self.texts.append(data)


def pages(world: World) -> Iterator[Opened]:
    """Everything that GET answers, whatever the answer is: closed and lost pages too."""
    for role in READERS:
        for route in routes().values():
            for thing in route.objects:
                yield Opened(role, route, thing, ask(world, role, "GET", route, thing).response)


def markup(response: HttpResponse) -> Markup:
    read = Markup()
    if response.get("Content-Type", "").startswith("text/html"):
        read.feed(response.content.decode())
    return read
