"""Positions.csv and Education.csv: where the owner of the archive worked and studied."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.importers.findings import FoundWorkingLife, Held, Skipped
from warmth.importers.linkedin import dates
from warmth.importers.linkedin.archive import Archive
from warmth.importers.linkedin.names import tidy
from warmth.importers.linkedin.shapes import Shape
from warmth.importers.linkedin.tables import Table

_COLUMNS = {
    Shape.POSITIONS: ("companyname", "startedon", "finishedon"),
    Shape.EDUCATION: ("schoolname", "startdate", "enddate"),
}


def read_working_life(archive: Archive) -> Iterator[FoundWorkingLife]:
    """One finding for each of the two that is there, the row that stands first coming first."""
    for shape, columns in _COLUMNS.items():
        if tables := archive.of(shape):
            held = tuple(dict.fromkeys(one for table in tables for one in _held(table, *columns)))
            where = f"{tables[0].name}:{tables[0].preamble + 1}"
            yield FoundWorkingLife(where, shape is Shape.EDUCATION, held, archive.named_day)


def _held(table: Table, organization: str, began: str, ended: str) -> Iterator[Held]:
    """Every row that names an organization; the others tell nothing that could be shared.

    A position without an end is held to this day. A school without one may have been left at any time.
    """
    for record in table.records(organization, began, ended):
        if isinstance(record, Skipped):
            continue
        name, first, last = record[1]
        if name := tidy(name):
            lasts = table.shape is Shape.POSITIONS and not last.strip()
            yield Held(name, dates.fuzzy(first), dates.fuzzy(last), lasts)
