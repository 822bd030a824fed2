"""Which package may know which: the contracts in `pyproject.toml` hold."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "closeknit"
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(root: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


def test_packages_import_only_what_stands_below_them() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_the_contracts_name_every_package() -> None:
    """A new one without a place in the list would be free to import anything."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    layers = next(one for one in told["contracts"] if one["type"] == "layers")
    named = set(re.findall(r"\w+", " ".join(layers["layers"])))
    there = {path.stem for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    there |= {path.stem for path in PACKAGE.glob("*.py") if path.stem != "__init__"}
    assert layers["exhaustive"] is True
    assert there - named == set()


def test_cryptography_stands_in_the_vault_alone() -> None:
    """Looked for as text too: an import in the middle of a function counts."""
    used = re.compile(r"^\s*(?:import|from)\s+(?:nacl|cryptography)\b", re.MULTILINE)
    found = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if "tests" not in path.parts
        and path.parent.name != "vault"
        and used.search(path.read_text())
    }
    assert found == {"serving/lan.py"}


@pytest.mark.parametrize("name", ["utils", "helpers", "services", "managers", "common"])
def test_no_module_is_named_after_nothing(name: str) -> None:
    assert [*PACKAGE.rglob(f"{name}.py"), *PACKAGE.rglob(f"{name}/__init__.py")] == []


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    files = [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.js"), *(ROOT / "tests").rglob("*.py")]
    long = {str(path): len(path.read_text().splitlines()) for path in files}
    assert {name: lines for name, lines in long.items() if lines > 400} == {}


def test_every_package_says_what_it_knows() -> None:
    silent = [
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.glob("*/__init__.py")
        if not path.read_text().startswith('"""')
    ]
    assert silent == []
