"""Every era of the archive, read whole and compared with the findings written beside it."""

from __future__ import annotations

import json
import shutil
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.importers.shared import as_json
from warmth.importers.findings import Network
from warmth.importers.linkedin import LinkedIn

SAMPLES = Path(__file__).parent.parent / "samples" / "linkedin"
ERAS = ["2015", "2018", "2020", "2022", "2024", "2026", "resaved"]


@pytest.fixture(autouse=True)
def clock_in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("era", ERAS)
def test_an_archive_gives_the_findings_written_beside_it(era: str) -> None:
    assert LinkedIn().recognises(SAMPLES / era)
    findings = as_json(list(LinkedIn().read(SAMPLES / era)))
    assert findings == json.loads((SAMPLES / era / "expected.json").read_text("utf-8"))


def test_no_era_lacks_its_test() -> None:
    assert sorted(folder.name for folder in SAMPLES.iterdir()) == ERAS


@pytest.mark.parametrize("top", ["", "Complete_LinkedInDataExport/"])
@pytest.mark.parametrize("era", ERAS)
def test_a_zip_gives_the_same_as_its_folder(era: str, top: str, tmp_path: Path) -> None:
    packed = tmp_path / "anything.bin"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in sorted((SAMPLES / era).iterdir()):
            archive.write(file, top + file.name)
    assert LinkedIn().recognises(packed)
    assert list(LinkedIn().read(packed)) == list(LinkedIn().read(SAMPLES / era))


@pytest.mark.parametrize("file", [file for era in ERAS for file in sorted((SAMPLES / era).glob("*.csv"))], ids=str)
def test_each_file_can_be_read_by_itself_under_another_name(file: Path, tmp_path: Path) -> None:
    if "coach" in file.name.casefold() or "guide" in file.name or "outlook" in file.name:
        pytest.skip("told by its name")
    alone = tmp_path / "renamed"
    shutil.copy(file, alone)
    assert LinkedIn().recognises(alone)
    for finding in LinkedIn().read(alone):
        assert finding.where == "renamed" or finding.where.startswith("renamed:")
        assert not isinstance(finding, Network) or not finding.complete


@pytest.mark.parametrize("era", ERAS)
def test_places_are_physical_lines_of_the_file(era: str) -> None:
    for finding in LinkedIn().read(SAMPLES / era):
        name, line = finding.where.rsplit(":", 1)
        content = (SAMPLES / era / name).read_bytes()
        text = content.decode("utf-16") if content[:2] == b"\xff\xfe" else content.decode("utf-8", "replace")
        assert text.splitlines()[int(line) - 1].strip()
