"""The training: the same data give the same bytes, and what is missing is named."""

import csv
from pathlib import Path

import pytest

from closeknit.coach import heads
from closeknit.coach.training import Missing, trained
from closeknit.coach.training.__main__ import main
from closeknit.coach.training.fitting import document, fitted, known
from closeknit.coach.training.heads import balanced, precise
from closeknit.coach.training.reading import readable

KIND = ("I<U+0092>m so sorry for your loss", "you deserve better, stay strong", "so proud of you")
TOLD = (
    "I was happy with my wife in May",
    "my son made me cry on Monday",
    "I felt sad at our house",
)
PLAIN = ("the parcel comes by train", "people eat bread", "a bus is a bus")


def table(path: Path, columns: list[str], rows: list[list[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns, *rows])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = []
    for at in range(60):
        for texts, labels in ((KIND, "100"), (TOLD, "011"), (PLAIN, "000")):
            text = f"{texts[at % 3]} {at % 7}"
            rows.append([text, f"post{at % 12}", ("train", "test")[at % 2], *labels])
    columns = ["Emo_support", "Emotional_disclosure", "Information_disclosure"]
    table(tmp_path / "claff_offmychest/dev.csv", ["text", "group", "official", *columns], rows)
    comments = [[each, f"c{at}", "sadness"] for at, each in enumerate(TOLD * 4)]
    comments += [[each, f"p{at}", "neutral"] for at, each in enumerate(PLAIN * 4)]
    table(tmp_path / "goemotions/dev.csv", ["text", "group", "labels"], comments)
    return tmp_path


def test_the_same_data_give_the_same_bytes_and_a_head_that_learned(folder: Path) -> None:
    content = trained(folder)
    assert trained(folder) == content
    made = heads.parsed(content)
    assert made["validation"].score(readable(KIND[0])) > made["validation"].score(PLAIN[0])
    assert made["feeling"].score(TOLD[0]) >= 0.5 > made["feeling"].score(PLAIN[0])


def test_other_data_give_other_bytes(folder: Path) -> None:
    content = trained(folder)
    path = folder / "goemotions/dev.csv"
    path.write_text(path.read_text("utf-8").replace("sadness", "neutral", 1), "utf-8")
    assert trained(folder) != content


@pytest.mark.parametrize("gone", ["claff_offmychest/dev.csv", "goemotions/dev.csv"])
def test_a_missing_file_is_named(folder: Path, gone: str) -> None:
    (folder / gone).unlink()
    with pytest.raises(Missing, match=gone):
        trained(folder)


def test_a_missing_column_is_named(folder: Path) -> None:
    path = folder / "claff_offmychest/dev.csv"
    path.write_text(path.read_text("utf-8").replace("Emo_support", "support"), "utf-8")
    with pytest.raises(Missing, match="no column Emo_support"):
        trained(folder)


def test_the_command_writes_checks_and_complains(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = folder / "heads.bin"
    assert main([str(folder), "--to", str(to)]) == 0
    assert main([str(folder), "--to", str(to), "--check"]) == 0
    to.write_bytes(to.read_bytes()[:-1])
    assert main([str(folder), "--to", str(to), "--check"]) == 1
    assert main([str(folder / "nowhere"), "--check"]) == 2
    said = capsys.readouterr().out
    assert "SHA-256" in said
    assert "is NOT" in said
    assert "Missing:" in said


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("don<U+0092>t", "don’t"),
        ("<U+0001F642> &lt;3 &amp; you", "🙂 <3 & you"),
        ("<U+0081>nothing", "nothing"),
        ("<U+ZZZZ>", "<U+ZZZZ>"),
        ("<U+FFFFFFFF>", ""),
    ],
)
def test_what_exports_did_is_undone(written: str, meant: str) -> None:
    assert readable(written) == meant


def test_a_head_needs_both_answers() -> None:
    with pytest.raises(ValueError, match="both answers"):
        fitted([document(["one"])], [True], 1.0)


def test_a_fitted_plane_parts_what_can_be_parted() -> None:
    texts = [["good", "day"], ["good", "night"], ["bad", "day"], ["bad", "night"]]
    plane = fitted([document(each) for each in texts], [True, True, False, False], 10.0)
    margins = [plane.margin(document(each)) for each in texts]
    assert min(margins[:2]) > 0 > max(margins[2:])


def test_what_occurs_once_is_not_known() -> None:
    assert known([["a", "b"], ["a", "c"]]) == {"a"}


def test_thresholds() -> None:
    judged = [(0.9, True), (0.8, True), (0.7, False), (0.6, True), (0.1, False), (0.0, False)]
    assert precise(1.0)(judged) == 0.8
    assert precise(0.75)(judged) == 0.6
    assert balanced(judged) in (0.8, 0.6)
