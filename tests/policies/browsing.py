"""A browser without a screen: cookies, forms and the token in them, against a real server."""

import html
import http.client
import re
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urlsplit

FORM_TOKEN = re.compile(r'(?:name="csrfmiddlewaretoken" value=|"X-CSRFToken": )"([^"]+)"')
BOUNDARY = "----closeknit-test"


@dataclass(frozen=True)
class Page:
    status: int
    headers: http.client.HTTPMessage
    content: bytes

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")

    def found(self, pattern: str) -> str:
        """The first group of a pattern that has to stand in the page."""
        match = re.search(pattern, html.unescape(self.text))
        assert match, f"{pattern} is not in the page"
        return match[1]

    @property
    def leads_to(self) -> str:
        assert self.status == 302, f"{self.status}: {self.text[-2000:]}"
        return self.headers["Location"]


@dataclass
class Browser:
    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    token: str = ""

    def get(self, path: str) -> Page:
        return self._ask("GET", path, b"", {})

    def post(self, path: str, **fields: object) -> Page:
        """A form of the page that was opened last, and the token with it."""
        data = urlencode({"csrfmiddlewaretoken": self.token, **fields}, doseq=True).encode()
        return self._ask("POST", path, data, {"Content-Type": "application/x-www-form-urlencoded"})

    def upload(self, path: str, name: str, content: bytes) -> Page:
        return self.send(path, [("file", f"{name}.jpg", content)])

    def send(self, path: str, files: list[tuple[str, str, bytes]], **fields: str) -> Page:
        """A form with files in it: the field of each, its name, and what is in it."""
        parts = [
            (f'name="{name}"', "", value.encode())
            for name, value in {"csrfmiddlewaretoken": self.token, **fields}.items()
        ]
        parts += [
            (f'name="{field}"; filename="{name}"', "Content-Type: image/jpeg\r\n", content)
            for field, name, content in files
        ]
        body = b"".join(
            f"--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n{kind}\r\n".encode()
            + content
            + b"\r\n"
            for head, kind, content in parts
        )
        kind = f"multipart/form-data; boundary={BOUNDARY}"
        end = f"--{BOUNDARY}--\r\n".encode()
        return self._ask("POST", path, body + end, {"Content-Type": kind})

    def _ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Page:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            line.request(method, path, body or None, self._headers() | headers)
            response = line.getresponse()
            page = Page(response.status, response.headers, response.read())
        finally:
            line.close()
        self._remember(page)
        return page

    def _headers(self) -> dict[str, str]:
        jar = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Sec-Fetch-Site": "same-origin", **({"Cookie": jar} if jar else {})}

    def _remember(self, page: Page) -> None:
        for header in page.headers.get_all("Set-Cookie", []):
            for name, morsel in SimpleCookie(header).items():
                self.cookies[name] = morsel.value
                if not morsel.value:
                    del self.cookies[name]
        token = FORM_TOKEN.search(page.text)
        if token:
            self.token = token[1]


def path_of(address: str) -> str:
    return urlsplit(address).path
