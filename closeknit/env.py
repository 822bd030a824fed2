"""The environment variables that configure Closeknit: one table, read once, checked at start.

Each field of `Env` carries its variable's name, its default and its meaning; `docs/settings.md` is
made from the same table. Reading has no side effect: folders and secrets are made by
`closeknit.serving.first_start`.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

SAFE_OVER_HTTP = ("localhost", "127.0.0.1", "::1")


class WrongSettings(Exception):
    """Everything that is wrong with the environment, one sentence each."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


@dataclass(frozen=True, slots=True)
class Setting:
    """One variable. `default` is what a person would write; `expected` completes "must be …"."""

    name: str
    default: str
    meaning: str
    expected: str
    read: Callable[[str], Any]


def _data_folder(text: str) -> Path:
    return Path(text).expanduser().absolute()


def _address(text: str) -> str:
    if not text:
        return ""
    parts = urlsplit(text)
    plain = parts.scheme == "http" and parts.hostname in SAFE_OVER_HTTP
    _require((plain or parts.scheme == "https") and bool(parts.hostname))
    _require(parts.path in ("", "/") and not parts.query and not parts.fragment)
    _require(parts.username is None and parts.port != 0)
    return f"{parts.scheme}://{parts.netloc}"


def _site(text: str) -> str:
    parts = urlsplit(text)
    _require(parts.scheme == "https" and bool(parts.hostname))
    return text


def _line(text: str) -> str:
    _require(text.isprintable() and len(text) <= 120)
    return text.strip()


def _secret(text: str) -> str:
    _require(text == "" or len(text) >= 40)
    return text


def _port(text: str) -> int:
    return _whole(text, 1, 65535)


def _threads(text: str) -> int:
    return _whole(text, 2, 32)


def _whole(text: str, least: int, most: int) -> int:
    _require(text.isascii() and text.isdigit() and least <= int(text) <= most)
    return int(text)


def _yes(text: str) -> bool:
    _require(text in ("yes", "no"))
    return text == "yes"


def _hosts(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    _require(all("/" not in name and "*" not in name and " " not in name for name in names))
    return names


def _level(text: str) -> str:
    _require(text in ("debug", "info", "warning", "error"))
    return text.upper()


def _database(text: str) -> str:
    parts = urlsplit(text)
    _require(not text or parts.scheme in ("postgres", "postgresql"))
    _require(not text or len(parts.path) > 1)
    return text


def _redis(text: str) -> str:
    parts = urlsplit(text)
    _require(not text or (parts.scheme in ("redis", "rediss") and bool(parts.hostname)))
    return text


def _require(holds: bool) -> None:
    if not holds:
        raise ValueError


def _setting(
    name: str, default: str, read: Callable[[str], Any], *, expected: str, meaning: str
) -> Any:
    return field(metadata={"setting": Setting(name, default, meaning, expected, read)})


@dataclass(frozen=True, slots=True)
class Env:
    data: Path = _setting(
        "CLOSEKNIT_DATA",
        "~/.local/share/closeknit",
        _data_folder,
        expected="the path of a folder",
        meaning="The folder that holds everything: the database, this copy's secret, prepared "
        "files. It is made at the first start and only its owner can read it. "
        "`make run` uses `./data`.",
    )
    url: str = _setting(
        "CLOSEKNIT_URL",
        "",
        _address,
        expected="an address like https://closeknit.example.org; http is for localhost alone, "
        "because anybody on the way could read along",
        meaning="The address under which people open this copy. Left empty it is "
        "`http://localhost` with the port. Any other address begins with `https://`; put a web "
        "server with a certificate in front, or use `closeknit serve --lan`.",
    )
    host_name: str = _setting(
        "CLOSEKNIT_HOST_NAME",
        "",
        _line,
        expected="one line of at most 120 characters",
        meaning="Who runs this copy. Everybody who is invited reads it before signing up.",
    )
    host_contact: str = _setting(
        "CLOSEKNIT_HOST_CONTACT",
        "",
        _line,
        expected="one line of at most 120 characters",
        meaning="How to reach whoever runs this copy: a number, an address, anything.",
    )
    port: int = _setting(
        "CLOSEKNIT_PORT",
        "8000",
        _port,
        expected="a number from 1 to 65535",
        meaning="The port that the program listens on. `--port` goes before it.",
    )
    bind: str = _setting(
        "CLOSEKNIT_BIND",
        "127.0.0.1",
        _line,
        expected="an address of this machine, like 127.0.0.1 or 0.0.0.0",
        meaning="The address of this machine that the program listens on. `--host` goes before it.",
    )
    lan: bool = _setting(
        "CLOSEKNIT_LAN",
        "no",
        _yes,
        expected='"yes" or "no"',
        meaning="`yes` is the same as `closeknit serve --lan`: HTTPS for the phones at home.",
    )
    trusted_hosts: tuple[str, ...] = _setting(
        "CLOSEKNIT_HOSTS",
        "",
        _hosts,
        expected="host names with commas between them, without https:// and without *",
        meaning="Further host names that this copy answers to, beside the one of its address.",
    )
    secret: str = _setting(
        "CLOSEKNIT_SECRET",
        "",
        _secret,
        expected="at least 40 random characters",
        meaning="Left empty, a secret is made at the first start and kept in the data folder. "
        "Several machines that serve one database need the same one. It opens nobody's words.",
    )
    exit_site: str = _setting(
        "CLOSEKNIT_EXIT_SITE",
        "https://www.wikipedia.org/",
        _site,
        expected="an address that begins with https://",
        meaning='Where "Exit" leads: an everyday page that tells nothing.',
    )
    page_threads: int = _setting(
        "CLOSEKNIT_PAGE_THREADS",
        "2",
        _threads,
        expected="a number from 2 to 32",
        meaning="How many pages are made at the same time. Two are right for a home.",
    )
    log_level: str = _setting(
        "CLOSEKNIT_LOG_LEVEL",
        "info",
        _level,
        expected='"debug", "info", "warning" or "error"',
        meaning="How much is written on the console. No level writes what anybody wrote, nor "
        "which page was opened.",
    )
    database_url: str = _setting(
        "DATABASE_URL",
        "",
        _database,
        expected="an address like postgres://name:password@localhost:5432/closeknit",
        meaning="A PostgreSQL database instead of the SQLite file in the data folder.",
    )
    redis_url: str = _setting(
        "REDIS_URL",
        "",
        _redis,
        expected="an address like redis://localhost:6379/0",
        meaning="A Redis server through which several processes tell open pages that something "
        "changed. One process needs none.",
    )

    @property
    def hosts(self) -> list[str]:
        """Every host name that requests may carry."""
        own = urlsplit(self.url).hostname or "localhost"
        return list(dict.fromkeys([own, "localhost", "127.0.0.1", "[::1]", *self.trusted_hosts]))

    @property
    def https(self) -> bool:
        return self.url.startswith("https://")

    @property
    def database_file(self) -> Path | None:
        """The SQLite file, or None where PostgreSQL is used."""
        return None if self.database_url else self.data / "closeknit.sqlite3"


def table() -> list[Setting]:
    """Every setting, in the order of the documentation."""
    return [member.metadata["setting"] for member in fields(Env)]


def read(environ: Mapping[str, str] = os.environ) -> Env:
    """What the environment says. Raises `WrongSettings` with all mistakes at once."""
    mistakes: list[str] = _unknown(environ)
    values: dict[str, Any] = {}
    for member in fields(Env):
        setting: Setting = member.metadata["setting"]
        try:
            values[member.name] = setting.read(environ.get(setting.name, setting.default))
        except ValueError:
            mistakes.append(f"{setting.name} must be {setting.expected}.")
    if mistakes:
        raise WrongSettings(mistakes)
    values["url"] = values["url"] or f"http://localhost:{values['port']}"
    return Env(**values)


def _unknown(environ: Mapping[str, str]) -> list[str]:
    known = {setting.name for setting in table()}
    strange = sorted(
        name for name in environ if name.startswith("CLOSEKNIT_") and name not in known
    )
    return [f"{name} is not a setting; docs/settings.md names them all." for name in strange]
