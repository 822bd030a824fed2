"""The plain-HTTP page of `serve --lan`: how a phone comes to trust this copy, and nothing else.

It is the one thing that is served without HTTPS, because a phone can only trust the authority
after it has fetched it. Somebody in the same network could hand out another one instead; that is
why the fingerprint stands on the console, to be compared.
"""

import threading
from functools import partial
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from string import Template
from typing import Any

CERTIFICATE = "/closeknit.crt"
POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"


class Doormat(threading.Thread):
    """Serves the page and the authority's certificate on a thread of its own."""

    def __init__(
        self, bind: str, port: int, *, address: str, authority: bytes, print_: str
    ) -> None:
        super().__init__(name="doormat", daemon=True)
        pages = _pages(address, authority, print_)
        self.server = ThreadingHTTPServer((bind, port), partial(_Handler, pages))

    def run(self) -> None:
        self.server.serve_forever()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()


class _Handler(BaseHTTPRequestHandler):
    server_version = "closeknit"
    sys_version = ""
    timeout = 20

    def __init__(self, pages: dict[str, tuple[str, bytes]], *args: Any) -> None:
        self.pages = pages
        super().__init__(*args)

    def do_GET(self) -> None:
        kind, body = self.pages.get(self.path, ("", b"There is nothing here."))
        self.send_response(200 if kind else 404)
        self.send_header("Content-Type", kind or "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - The base class's name.
        """Nothing: who came is nobody's business."""


def _pages(address: str, authority: bytes, print_: str) -> dict[str, tuple[str, bytes]]:
    folder = files("closeknit.serving") / "doormat_page"
    page = Template((folder / "page.html").read_text("utf-8"))
    text = page.substitute(address=escape(address), print=escape(print_), certificate=CERTIFICATE)
    return {
        "/": ("text/html; charset=utf-8", text.encode()),
        "/page.css": ("text/css; charset=utf-8", (folder / "page.css").read_bytes()),
        CERTIFICATE: ("application/x-x509-ca-cert", authority),
    }
