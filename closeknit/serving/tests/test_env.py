import subprocess
import sys
from pathlib import Path

import pytest

from closeknit import env
from closeknit.serving.documenting import with_table
from closeknit.serving.tests.running import start

ROOT = Path(__file__).parents[3]


def mistakes(**environ: str) -> list[str]:
    with pytest.raises(env.WrongSettings) as caught:
        env.read(environ)
    return caught.value.mistakes


def test_without_a_word_it_is_a_copy_for_this_computer_alone() -> None:
    settings = env.read({})
    assert settings.url == "http://localhost:8000"
    assert settings.bind == "127.0.0.1"
    assert settings.database_file == settings.data / "closeknit.sqlite3"
    assert not settings.https
    assert not settings.secret


def test_the_port_is_part_of_the_address() -> None:
    assert env.read({"CLOSEKNIT_PORT": "8123"}).url == "http://localhost:8123"


@pytest.mark.parametrize(
    "url", ["http://closeknit.example.org", "http://192.168.1.20:8000", "ftp://localhost", "nonsense",
            "https://", "https://example.org/path", "https://name:word@example.org"],
)  # fmt: skip
def test_an_address_that_is_not_safe_is_refused_with_what_is_expected(url: str) -> None:
    (sentence,) = mistakes(CLOSEKNIT_URL=url)
    assert sentence.startswith("CLOSEKNIT_URL must be an address like https://")


@pytest.mark.parametrize("url", ["http://localhost", "http://127.0.0.1:99", "http://[::1]:8000"])
def test_plain_http_is_for_localhost(url: str) -> None:
    assert env.read({"CLOSEKNIT_URL": url}).url == url


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CLOSEKNIT_PORT", "0"), ("CLOSEKNIT_PORT", "70000"), ("CLOSEKNIT_PORT", "eighty"),
        ("CLOSEKNIT_PORT", ""), ("CLOSEKNIT_PORT", "٨٠"), ("CLOSEKNIT_PAGE_THREADS", "1"),
        ("CLOSEKNIT_LAN", "true"), ("CLOSEKNIT_SECRET", "short"), ("CLOSEKNIT_HOSTS", "*"),
        ("CLOSEKNIT_HOSTS", "https://a.example"), ("CLOSEKNIT_EXIT_SITE", "javascript:alert(1)"),
        ("CLOSEKNIT_LOG_LEVEL", "loud"), ("CLOSEKNIT_HOST_NAME", "a\nb"),
        ("CLOSEKNIT_HOST_CONTACT", "x" * 121), ("DATABASE_URL", "mysql://localhost/x"),
        ("DATABASE_URL", "postgres://localhost"), ("REDIS_URL", "localhost:6379"),
        ("CLOSEKNIT_URL", "https://example.org:99999"),
    ],
)  # fmt: skip
def test_each_wrong_value_is_refused_by_name(name: str, value: str) -> None:
    (sentence,) = mistakes(**{name: value})
    assert sentence.startswith(f"{name} must be ")
    assert sentence.endswith(".")


def test_all_mistakes_are_said_at_once_with_unknown_names() -> None:
    found = mistakes(CLOSEKNIT_PORT="x", CLOSEKNIT_LAN="perhaps", CLOSEKNIT_PROT="8000")
    assert [sentence.split()[0] for sentence in found] == [
        "CLOSEKNIT_PROT", "CLOSEKNIT_PORT", "CLOSEKNIT_LAN",
    ]  # fmt: skip


def test_reading_makes_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = "import closeknit.settings as s; print(len(s.SECRET_KEY), s.DEBUG)"
    told = subprocess.run(
        [sys.executable, "-c", program],
        env={"CLOSEKNIT_DATA": str(data)},
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stdout == "64 False\n"
    assert not data.exists()


def test_wrong_settings_end_the_start_with_sentences_and_code_2(tmp_path: Path) -> None:
    process = start(
        tmp_path / "data", "serve", CLOSEKNIT_PORT="x", CLOSEKNIT_URL="http://a.example"
    )
    out, err = process.communicate(timeout=30)
    assert process.returncode == 2
    assert out == ""
    assert [line.split()[0] for line in err.splitlines()] == ["CLOSEKNIT_URL", "CLOSEKNIT_PORT"]
    assert not (tmp_path / "data").exists()


def test_the_documentation_holds_the_same_table() -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    assert with_table(page) == page, "run python -m closeknit.serving.documenting docs/settings.md"


def test_the_documentation_of_a_changed_setting_is_noticed() -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    assert with_table(page.replace("`CLOSEKNIT_PORT`", "`CLOSEKNIT_PORTS`")) == page
