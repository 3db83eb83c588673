"""People as a table for a spreadsheet: a row a person, and no cell that a spreadsheet would take for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from warmth.domain.text import clean, clean_lines
from warmth.exporters.portrait import Portrait

TITLES = (
    "Name", "Job Title", "Company", "Emails", "Phones", "URLs", "Tags", "Birthday", "Origin kind", "How we met",
    "Met on", "Know", "Like", "Trust", "Warmth", "State", "Last Contacted", "Boundaries", "Archived", "Notes",
)  # fmt: skip
MARK = "\ufeff"
"""Without it, Excel takes UTF-8 for the code page of its machine."""
FORMULA = tuple("=+-@\t\r＝＋－＠")


def pieces(people: Iterable[Portrait]) -> Iterator[str]:
    """The table, line by line; lines end as RFC 4180 says."""
    yield MARK + _line(TITLES)
    for one in people:
        yield _line([_safe(cell) for cell in _cells(one)])


def _cells(one: Portrait) -> list[str]:
    numbers = ("" if value is None else str(value) for value in (one.know, one.like, one.trust, one.warmth))
    lists = ("; ".join(map(clean, several)) for several in (one.emails, one.phones, one.urls, one.tags))
    return [
        clean(one.name), clean(one.title), clean(one.company), *lists, one.birthday or "", one.origin, clean(one.met),
        one.met_on or "", *numbers, one.state, one.last_touch or "", one.boundaries, one.archived_on or "",
        clean_lines(one.notes),
    ]  # fmt: skip


def _safe(cell: str) -> str:
    """An apostrophe in front makes text of it."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
