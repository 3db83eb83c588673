"""Whatever is wrong with a file is said in one sentence, without a traceback, and nothing is changed."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Warmth, assert_refused
from warmth.cli.columns import aligned
from warmth.importers import contract
from warmth.usecases.importing.readers import READS

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
DEE = "Dee,Park,https://www.linkedin.com/in/dee,,X,Y,01 Jan 2024\n"


def zipped(path: Path, **entries: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in entries.items():
            packed.writestr(name, content)
    return path


def connections(path: Path) -> Path:
    return zipped(path, **{"Connections.csv": HEADER + DEE})


UNKNOWN: dict[str, bytes] = {
    "empty.csv": b"",
    "binary.csv": bytes(range(256)) * 64,
    "nuls.csv": b"\0" * 5_000,
    "binary.zip": bytes(range(255, -1, -1)) * 64,
    "signature.zip": b"PK\x03\x04" + bytes(range(256)) * 4,
    "empty.zip": b"PK\x05\x06" + bytes(18),
    "one-long-line.csv": b"x" * 10_000_000,
    "latin.csv": "Größe,Höhe\nZoë,Öst\n".encode("cp1252"),
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_a_file_of_no_known_kind_is_not_recognised(nobody: Warmth, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(UNKNOWN[name])
    assert_refused(nobody("import", str(path)), f"{path} is not recognised; {READS}.")
    assert nobody("history", "--json").json == []


def test_an_empty_folder_is_not_recognised(nobody: Warmth, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    assert nobody("import", str(folder)).err.startswith(f"warmth: {folder} is not recognised; ")


def test_a_missing_file_is_said_to_be_missing(nobody: Warmth, tmp_path: Path) -> None:
    path = tmp_path / "nothing.zip"
    assert_refused(nobody("import", str(path)), f"There is no file {path}; check the path.")


def test_a_pipe_is_not_waited_for(nobody: Warmth, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert nobody("import", str(tmp_path / "pipe.csv")).code == 1


def test_a_file_that_is_not_yours_is_said_to_be(
    nobody: Warmth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, opened = tmp_path / "Connections.csv", Path.open
    path.write_text(HEADER + DEE, encoding="utf-8")

    def refused(self: Path, *arguments: object, **options: object) -> object:
        if self == path:
            raise PermissionError(13, "Permission denied", str(path))
        return opened(self, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refused)
    outcome = nobody("import", str(path))
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert str(path) in outcome.err


@pytest.mark.parametrize("option", ["import", "--db", "backup", "export", "demo"])
def test_a_name_too_long_for_the_disk_is_one_sentence(nobody: Warmth, option: str) -> None:
    long = "a" * 5_000
    arguments = {
        "import": ("import", long),
        "--db": ("--db", long, "list"),
        "backup": ("backup", long),
        "export": ("export", "--out", long),
        "demo": ("demo", "--export", long),
    }
    outcome = nobody(*arguments[option])
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.endswith(": File name too long.\n")
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_a_truncated_zip_is_damaged(nobody: Warmth, tmp_path: Path, part: float) -> None:
    whole = connections(tmp_path / "whole.zip").read_bytes()
    path = tmp_path / "half.zip"
    path.write_bytes(whole[: int(len(whole) * part)])
    assert_refused(nobody("import", str(path)), "half.zip is damaged or incomplete; download it from LinkedIn again.")


def test_a_zip_with_a_spoiled_entry_is_damaged(nobody: Warmth, tmp_path: Path) -> None:
    path = connections(tmp_path / "spoiled.zip")
    content = bytearray(path.read_bytes())
    content[45:60] = bytes(15)
    path.write_bytes(content)
    outcome = nobody("import", str(path))
    assert_refused(outcome, "Connections.csv in spoiled.zip is damaged; download the archive from LinkedIn again.")


@pytest.mark.parametrize(
    "name", ["../../../escaped/Connections.csv", "/escaped/Connections.csv", "..\\..\\Connections.csv"]
)
def test_a_path_inside_a_zip_leads_nowhere(nobody: Warmth, tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "evil.zip", **{name: HEADER + DEE})
    before = {each for each in tmp_path.parent.rglob("*") if "warmth.sqlite3" not in each.name}
    assert nobody("import", str(path), "--json").json["people"]["added"] == 1
    assert {each for each in tmp_path.parent.rglob("*") if "warmth.sqlite3" not in each.name} == before


def test_an_entry_that_unpacks_to_too_much_is_refused(
    nobody: Warmth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contract, "PER_ENTRY_LIMIT", 1 << 20)
    path = zipped(
        tmp_path / "bomb.zip", **{"Connections.csv": HEADER + DEE, "messages.csv": MESSAGES + "\n" * (2 << 20)}
    )
    assert path.stat().st_size < 10_000
    sentence = "messages.csv is larger than 1 MiB unpacked; take it out of the archive and try again."
    assert_refused(nobody("import", str(path)), sentence)
    assert nobody("list", "--json").json == []


def test_an_entry_that_lies_about_its_size_is_refused(
    nobody: Warmth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contract, "PER_ENTRY_LIMIT", 1 << 20)
    path = zipped(tmp_path / "liar.zip", **{"Connections.csv": HEADER + DEE + "\n" * (2 << 20)})
    size = len(HEADER + DEE) + (2 << 20)
    content = path.read_bytes().replace(size.to_bytes(4, "little"), (1_000).to_bytes(4, "little"))
    path.write_bytes(content)
    outcome = nobody("import", str(path))
    assert (outcome.code, outcome.out) == (1, "")
    assert "Traceback" not in outcome.err
    assert nobody("list", "--json").json == []


MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
)


def test_a_line_of_ten_megabytes_is_read(nobody: Warmth, tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    header = HEADER.replace("\n", ",Remarks\n")
    long = f'Bo,Berg,https://www.linkedin.com/in/bo,,X,Y,01 Jan 2024,"{"e" * 10_000_000}"\n'
    path.write_text(f"{header}{DEE}{long}", encoding="utf-8")
    assert nobody("import", str(path), "--json").json["people"]["added"] == 2


def test_a_long_name_widens_no_other_row(warmth: Warmth) -> None:
    warmth("add", "Bo " + "Berg" * 10_000)
    lines = warmth("list").out.splitlines()
    assert len(max(lines, key=len)) > 40_000
    assert len(next(line for line in lines if "Ana" in line)) < 1_000


def test_a_terminal_shows_the_beginning_of_a_long_cell(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [["1", "é" * 300_000], ["2", "水" * 300_000], ["3", "Dee"]]
    assert aligned(rows, (), 12) == ["1  éééééééé…", "2  水水水水…", "3  Dee"]
