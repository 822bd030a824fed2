"""What a person in front of the screen does not see, and what still fails their journey."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    WebSocket,
)

from tests.journeys.house import NEUTRAL

# Going elsewhere ends the requests of the page that one leaves; nothing is lost by that.
LEFT = "net::ERR_ABORTED"
HTML = "text/html"
EVERYDAY = "<!DOCTYPE html><title>Weather</title><h1>Sunny, with some clouds</h1>"


class Watch:
    """Listens to one context: problems, websocket frames, and whatever would leave the house."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.origin = urlsplit(url).netloc
        self.problems: list[str] = []
        self.forgiven: list[str] = []
        self.frames: list[str] = []
        self.asked: list[str] = []
        self.posts: list[tuple[str, str]] = []
        self.context = context
        context.on("request", self._asked)
        context.on("response", self._answered)
        context.on("requestfailed", self._failed)
        context.on("console", self._console)
        context.on("weberror", lambda error: self._note(f"error on a page: {error.error}"))
        context.on("page", self._page)

    def forgive(self, pattern: str) -> None:
        """This is meant to happen in this journey; everything else still fails it."""
        self.forgiven.append(pattern)

    def remaining(self) -> list[str]:
        return [
            problem
            for problem in self.problems
            if not any(re.search(pattern, problem) for pattern in self.forgiven)
        ]

    def sent_to(self, ending: str) -> list[str]:
        """What was posted to addresses with this ending."""
        return [body for path, body in self.posts if path.endswith(ending)]

    def _is_ours(self, address: str) -> bool:
        parts = urlsplit(address)
        return parts.netloc == self.origin or parts.scheme in ("data", "blob", "about")

    def everyday_site(self) -> None:
        """Let the everyday site that Exit leads to be there. Only for who goes: listening in on the
        network holds up what a page sends while it closes."""
        self.context.route(NEUTRAL, lambda route: route.fulfill(body=EVERYDAY, content_type=HTML))

    def _asked(self, request: Request) -> None:
        self.asked.append(f"{request.method} {request.url}")
        if not self._is_ours(request.url) and request.url != NEUTRAL:
            self._note(f"left the house: {request.url}")
        if request.method == "POST":
            self.posts.append((urlsplit(request.url).path, request.post_data or ""))

    def _answered(self, response: Response) -> None:
        if response.status >= 400 and self._is_ours(response.url):
            method, path = response.request.method, urlsplit(response.url).path
            self._note(f"{response.status} for {method} {path}")

    def _failed(self, request: Request) -> None:
        if self._is_ours(request.url) and request.failure != LEFT:
            self._note(f"{request.failure} for {request.method} {urlsplit(request.url).path}")

    def _console(self, message: ConsoleMessage) -> None:
        # A status is noted from the answer itself, with its path.
        if message.type in ("error", "warning") and "the server responded with" not in message.text:
            self._note(f"console: {message.text}")

    def _page(self, page: Page) -> None:
        page.on("websocket", self._socket)

    def _socket(self, socket: WebSocket) -> None:
        for event in ("framereceived", "framesent"):
            socket.on(event, lambda frame: self.frames.append(_text(frame)))

    def _note(self, problem: str) -> None:
        self.problems.append(problem)


def _text(frame: str | bytes) -> str:
    return frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
