"""A real server for real browsers: our static files, and pages that a test writes itself."""

import mimetypes
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

from closeknit.serving.headers import CONTENT

STATIC = Path(__file__).parents[1] / "static"
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="/static/css/tokens.css"><link rel="stylesheet" href="/static/css/base.css">
<link rel="stylesheet" href="/static/css/layout.css">
<link rel="stylesheet" href="/static/css/elements.css">
<script src="/static/js/main.js" type="module"></script></head>
<body {body} hx-headers='{{"X-CSRFToken": "token"}}'><main id="main" tabindex="-1">{main}</main>
<ck-exit><form id="exit" method="post" action="/exit/" data-away="/neutral/"><button>Exit</button>
</form></ck-exit></body></html>"""


@dataclass
class Answer:
    html: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    drops: bool = False  # Takes the request and then says nothing, as a network does that breaks.


@dataclass
class Post:
    path: str
    fields: dict[str, list[str]]
    headers: dict[str, str]


class SmallServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, Callable[[], Answer]] = {}
        self.takes: dict[str, Callable[[Post], Answer]] = {}
        self.posts: list[Post] = []
        self.show("/neutral/", "<p>An everyday page.</p>", title="Everyday")
        self.take("/exit/", Answer("<p>Go on</p>"))

    def handle_error(self, request: object, client_address: object) -> None:
        """Browsers break off what they no longer need; that is no failure of a test."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def show(self, path: str, main: str, title: str = "Notes", body: str = "") -> None:
        self.pages[path] = lambda: Answer(PAGE.format(title=title, main=main, body=body))

    def piece(self, path: str, html: str) -> None:
        self.pages[path] = lambda: Answer(html)

    def take(self, path: str, *answers: Answer) -> None:
        """Answer posts to `path` with these in turn, and with the last of them from then on."""
        waiting = list(answers)
        self.takes[path] = lambda _post: waiting.pop(0) if len(waiting) > 1 else waiting[0]

    def posted(self, path: str) -> list[Post]:
        return [post for post in self.posts if post.path == path]


class Handler(BaseHTTPRequestHandler):
    server: SmallServer

    def do_GET(self) -> None:
        static = STATIC / self.path.removeprefix("/static/")
        if self.path.startswith("/static/") and static.is_file():
            kind = mimetypes.guess_type(static.name)[0] or "text/plain"
            self._send(200, static.read_bytes(), {"Content-Type": kind})
        elif self.path in self.server.pages:
            self._answer(self.server.pages[self.path]())
        else:
            self._send(404, b"", {})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        fields = parse_qs(body, keep_blank_values=True)
        post = Post(
            self.path, fields, {name.lower(): value for name, value in self.headers.items()}
        )
        self.server.posts.append(post)
        answer = self.server.takes.get(self.path, lambda _post: Answer(status=404))(post)
        if answer.drops:
            self.close_connection = True
        else:
            self._answer(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Says nothing: the tests look at what arrived themselves."""

    def _answer(self, answer: Answer) -> None:
        headers = {"Content-Type": "text/html; charset=utf-8", **answer.headers}
        self._send(answer.status, answer.html.encode(), headers)

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        ours = {"Content-Security-Policy": CONTENT, "Cache-Control": "no-store"}
        for name, value in {**ours, **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def small_server() -> Iterator[SmallServer]:
    server = SmallServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
