"""Export on the command line: every format to the output and to a place, and what is said where that fails."""

from __future__ import annotations

import csv
import io
import json
import stat
from pathlib import Path
from typing import Any

import pytest
import vobject

from tests.cli.conftest import Warmth, assert_refused
from tests.cli.contract import faults
from warmth.store.store import Store

NAMES = ("Ana Ruiz", "Ben Okafor", "Zoë Müller-Öst", "Cy Lind", "Bo Berg", "Bo Berg")
FORMATS = ("json", "csv", "vcard", "markdown")
FILES = ("json", "csv", "vcard")


def names_in(form: str, text: str) -> list[str]:
    """Who stands in an export, in its order."""
    if form == "json":
        return [row["name"] for row in json.loads(text)["people"]]
    if form == "csv":
        return [row["Name"] for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))]
    if form == "vcard":
        return [card.fn.value for card in vobject.readComponents(text)]
    return [line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")]


def hide_zoe(warmth: Warmth) -> None:
    assert warmth("boundary", "zoe", "private").code == 0


@pytest.mark.parametrize("form", FORMATS)
def test_everyone_goes_to_the_output_and_nothing_else(warmth: Warmth, form: str) -> None:
    outcome = warmth("export", "--format", form)
    assert (outcome.code, outcome.err) == (0, "")
    assert names_in(form, outcome.out) == [*NAMES]


def test_json_is_the_format_unless_another_is_named(warmth: Warmth) -> None:
    assert warmth("export").out == warmth("export", "--format", "json").out
    assert faults(warmth("export").json["warmth"], {"version": int}) == []


@pytest.mark.parametrize("form", FILES)
def test_a_file_holds_what_the_output_does(warmth: Warmth, tmp_path: Path, form: str) -> None:
    path = tmp_path / "people.out"
    outcome = warmth("export", "--format", form, "--out", str(path))
    assert (outcome.code, outcome.out, outcome.err) == (0, "", f"Written to {path}.\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_bytes().decode("utf-8")
    assert names_in(form, text) == [*NAMES]
    said = warmth("export", "--format", form).out
    assert json.loads(text) == json.loads(said) if form == "json" else text == said


def test_a_folder_holds_a_page_for_each(warmth: Warmth, tmp_path: Path) -> None:
    folder = tmp_path / "notes" / "people"
    outcome = warmth("export", "--format", "markdown", "--out", str(folder))
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == f"6 pages written to {folder}, 0 unchanged.\n"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    pages = {path.stem: path.read_text("utf-8") for path in folder.iterdir()}
    assert sorted(pages) == sorted({*NAMES, "Bo Berg 6"})
    assert "\n# Zoë Müller-Öst\n" in pages["Zoë Müller-Öst"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert warmth("archive", "cy").code == 0
    again = warmth("export", "--format", "markdown", "--out", str(folder))
    assert again.err == f"1 page written to {folder}, 5 unchanged.\n"


@pytest.mark.parametrize("form", FORMATS)
def test_the_private_are_left_out_until_asked_for(warmth: Warmth, form: str) -> None:
    hide_zoe(warmth)
    open_ = warmth("export", "--format", form).out
    assert names_in(form, open_) == [name for name in NAMES if "Zo" not in name]
    assert "Müller" not in open_
    assert "M\\u00fcller" not in open_
    assert names_in(form, warmth("export", "--format", form, "--private").out) == [*NAMES]


def test_the_private_have_no_page_until_asked_for(warmth: Warmth, tmp_path: Path) -> None:
    hide_zoe(warmth)
    say = ("export", "--format", "markdown", "--out", str(tmp_path / "pages"))
    warmth(*say, "--private")
    assert (tmp_path / "pages" / "Zoë Müller-Öst.md").exists()
    assert warmth(*say).err.endswith("5 unchanged, 1 removed.\n")
    assert not any(
        "Müller" in path.name or "Müller" in path.read_text("utf-8") for path in (tmp_path / "pages").iterdir()
    )


@pytest.mark.parametrize("form", FILES)
def test_an_older_file_is_replaced_whole(warmth: Warmth, tmp_path: Path, form: str) -> None:
    path = tmp_path / "people.out"
    path.write_text("older and longer\n" * 10_000, "utf-8")
    path.chmod(0o644)
    assert warmth("export", "--format", form, "--out", str(path)).code == 0
    assert names_in(form, path.read_bytes().decode("utf-8")) == [*NAMES]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("place", "why"), [("file/below", "Not a directory"), ("x" * 300, "File name too long")], ids=["in a file", "long"]
)
def test_a_place_that_cannot_be_written_is_said(
    warmth: Warmth, tmp_path: Path, form: str, place: str, why: str
) -> None:
    (tmp_path / "file").write_text("a file", "utf-8")
    before = sorted(tmp_path.iterdir())
    outcome = warmth("export", "--format", form, "--out", str(tmp_path / place))
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    assert outcome.err.startswith(f"warmth: {tmp_path / place[:9]}")
    assert outcome.err.endswith(f": {why}.\n")
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("form", FILES)
def test_a_folder_that_is_not_there_is_not_made_for_a_file(warmth: Warmth, tmp_path: Path, form: str) -> None:
    path = tmp_path / "nowhere" / "people.out"
    outcome = warmth("export", "--format", form, "--out", str(path))
    assert_refused(outcome, f"{path} cannot be written: No such file or directory.")
    assert not path.parent.exists()


@pytest.mark.parametrize("form", FILES)
def test_a_folder_is_no_file(warmth: Warmth, tmp_path: Path, form: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    outcome = warmth("export", "--format", form, "--out", str(folder))
    assert_refused(outcome, f"{folder} cannot be written: it is a folder.")
    assert [*folder.iterdir()] == []


def test_a_file_is_no_folder(warmth: Warmth, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("a file", "utf-8")
    outcome = warmth("export", "--format", "markdown", "--out", str(path))
    assert_refused(outcome, f"{path} cannot be written: File exists.")
    assert path.read_text("utf-8") == "a file"


def test_another_format_is_a_matter_of_usage(warmth: Warmth) -> None:
    outcome = warmth("export", "--format", "xml")
    assert (outcome.code, outcome.out) == (2, "")
    assert "'json', 'csv', 'vcard', 'markdown'" in outcome.err


def test_exporting_is_no_change(warmth: Warmth, world: Store, tmp_path: Path) -> None:
    before = warmth("history", "--json").json
    for form in FORMATS:
        warmth("export", "--format", form, "--out", str(tmp_path / f"out-{form}"))
    assert warmth("history", "--json").json == before


@pytest.mark.parametrize("form", FORMATS)
def test_of_nobody_there_is_an_empty_export(nobody: Warmth, form: str) -> None:
    outcome = nobody("export", "--format", form)
    assert (outcome.code, names_in(form, outcome.out)) == (0, [])


def test_the_output_read_by_import_gives_the_same(warmth: Warmth, tmp_path: Path) -> None:
    told: Any = warmth("export").json
    path = tmp_path / "all.json"
    warmth("export", "--out", str(path))
    elsewhere = ("--db", str(tmp_path / "new.sqlite3"))
    assert warmth(*elsewhere, "import", str(path), "--json").json["people"]["added"] == len(NAMES)
    assert warmth(*elsewhere, "export").json == told
