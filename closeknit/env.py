"""The environment variables that configure Closeknit, read once and checked at start."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Env:
    data: Path
    secret: str
    url: str
    hosts: list[str]
    database: dict[str, object]
    redis_url: str


def read() -> Env:
    data = Path(os.environ.get("CLOSEKNIT_DATA", "data"))
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Env(
        data=data,
        secret=os.environ.get("CLOSEKNIT_SECRET", "to be made at first start" * 2),
        url="http://localhost:8000",
        hosts=["localhost", "127.0.0.1", "testserver"],
        database={
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": data / "closeknit.sqlite3",
            "OPTIONS": {"transaction_mode": "IMMEDIATE"},
            "TEST": {"NAME": os.environ.get("CLOSEKNIT_TEST_DB", "/tmp/closeknit-test.sqlite3")},
        },
        redis_url="",
    )
