"""Samples of our own export, held to what all readers are held to; every table of the newest version stands in one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.factories import fresh_store
from tests.importers.shared import EXPECTED, SAMPLES, ReaderContract, called
from warmth.importers.own import NEWEST
from warmth.store.tables import KEPT
from warmth.usecases import exporting
from warmth.usecases.importing import import_paths

FOLDER = SAMPLES / "warmth"
FILES = [file for file in sorted(FOLDER.iterdir()) if not file.name.endswith(EXPECTED)]


@pytest.mark.parametrize("sample", FILES, ids=lambda file: file.stem)
class TestOwnExports(ReaderContract):
    """Exports of this version and of an older one. Their place is the file: the rows are told apart by the tables."""

    def test_places_are_lines_that_say_something(self, sample: Path) -> None:
        assert [finding.where for finding in called("warmth").read(sample)] == [sample.name]


def test_no_expectation_lacks_its_sample() -> None:
    assert {file.name for file in FOLDER.glob(f"*{EXPECTED}")} == {file.name + EXPECTED for file in FILES}


def test_the_newest_sample_has_rows_in_every_table_and_comes_back_as_it_is(tmp_path: Path) -> None:
    sample = FOLDER / "all.json"
    document = json.loads(sample.read_text("utf-8"))
    assert document.pop("warmth") == {"version": NEWEST}
    assert [name for name, rows in document.items() if not rows] == []
    assert document.keys() == {"forgotten", *(table.name for table in KEPT)}
    store = fresh_store(tmp_path)
    import_paths(store, [sample])
    assert exporting.export(store).encode() == sample.read_bytes()


def test_an_older_sample_gets_what_it_could_not_know(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    assert import_paths(store, [FOLDER / "version-1.json"]).people.added == 2
    found = json.loads(exporting.export(store))
    assert [(row["id"], row["birthday"], row["notes"], row["bumped_on"]) for row in found["people"]] == [
        (1, None, "", None), (4, "1980", "", None),
    ]  # fmt: skip
    assert [row["note"] for row in found["interactions"]] == ["First call"]


def test_a_door_of_an_older_sample_follows_from_no_origin(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    import_paths(store, [FOLDER / "version-2.json"])
    (door,) = json.loads(exporting.export(store))["doors"]
    assert (door["note"], door["other_id"]) == ("For the ferry job", None)
