"""Positions.csv and Education.csv: the owner's, nobody else's, and never a row that is skipped."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from warmth.importers.findings import Finding, FoundWorkingLife, Held
from warmth.importers.linkedin import LinkedIn
from warmth.importers.linkedin.dates import fuzzy

POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n"
SCHOOLS = "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"


def found(folder: Path, name: str, text: str) -> list[Finding]:
    (folder / name).write_text(text, "utf-8")
    return list(LinkedIn().read(folder / name))


def test_positions_are_the_owners_with_their_days(tmp_path: Path) -> None:
    rows = 'Acme,Smith,"Anvils,\nand more",Graz,Jan 2024,\nBell,,,,2011,Mar 2013\n'
    rows += "Bell,Clerk,,,2011,Mar 2013\n,Nobody,,,,\n"
    assert found(tmp_path, "Positions.csv", POSITIONS + rows) == [
        FoundWorkingLife(
            "Positions.csv:1", False, (Held("Acme", "2024-01", None, lasts=True), Held("Bell", "2011", "2013-03"))
        )
    ]


def test_a_position_whose_end_cannot_be_read_does_not_last(tmp_path: Path) -> None:
    (life,) = found(tmp_path, "Positions.csv", f"{POSITIONS}Acme,,,,soon,whenever\n")
    assert isinstance(life, FoundWorkingLife)
    assert life.held == (Held("Acme", None, None, lasts=False),)


def test_a_school_without_an_end_may_have_been_left(tmp_path: Path) -> None:
    text = f"{SCHOOLS}University of Graz,2003,2008,,MSc,\nHarbour School,1991,,,,\n"
    assert found(tmp_path, "Education.csv", text) == [
        FoundWorkingLife(
            "Education.csv:1", True, (Held("University of Graz", "2003", "2008"), Held("Harbour School", "1991"))
        )
    ]


@pytest.mark.parametrize("text", [POSITIONS, SCHOOLS, f"{POSITIONS}Acme\n", f"{SCHOOLS},,,,,\n"])
def test_rows_that_tell_nothing_are_neither_told_nor_skipped(text: str, tmp_path: Path) -> None:
    (life,) = found(tmp_path, "table.csv", text)
    assert isinstance(life, FoundWorkingLife)
    assert life.held == ()


def test_the_day_of_the_archive_goes_along(tmp_path: Path) -> None:
    folder = tmp_path / "Basic_LinkedInDataExport_02-08-2026"
    folder.mkdir()
    (folder / "Positions.csv").write_text(f"{POSITIONS}Acme,,,,,\n", "utf-8")
    (life,) = LinkedIn().read(folder)
    assert isinstance(life, FoundWorkingLife)
    assert life.as_of == date(2026, 2, 8)


@pytest.mark.parametrize("header", ["School Name,Teacher,Pupils", "Company Name,Started On,Owner"])
def test_other_tables_of_schools_and_companies_are_left_to_others(header: str, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(f"{header}\na,b,c\n", "utf-8")
    assert not LinkedIn().recognises(tmp_path / "table.csv")


@pytest.mark.parametrize(
    ("text", "day"),
    [("Jan 2024", "2024-01"), ("2011", "2011"), (" mars 2018 ", "2018-03"), ("03/2018", "2018-03"), ("", None),
     ("2018-03", "2018-03"), ("8 Feb 2026", "2026-02-08"), ("13/2018", None), ("2018 2019", None), ("0000", None),
     ("Someday 2018", None), ("Jan", None)],
)  # fmt: skip
def test_days_are_as_vague_as_they_were_given(text: str, day: str | None) -> None:
    assert fuzzy(text) == day
