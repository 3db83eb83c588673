"""Tables: bytes to lines to rows, with the line each row begins on.

Text is UTF-8 with or without a byte-order mark, UTF-16, or Windows-1252; fields are parted by commas, semicolons
or tabs; lines end in any way; and anything may stand before the header.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from warmth.importers.contract import PER_ENTRY_LIMIT, Damaged
from warmth.importers.encodings import FALL_BACK, as_utf8
from warmth.importers.files import Entry
from warmth.importers.findings import Skipped
from warmth.importers.linkedin.shapes import NEEDED, Shape, column_key, shape_of

Record = tuple[str, tuple[str, ...]]
"""Where a row begins (`FILE:LINE`), and its cells in the order asked for."""

_HEADER_WITHIN = 40
"""Lines: the header stands within these, below a note that may run over several."""

_DELIMITERS = ",;\t"
_CUT_SHORT = "the row is cut short"


@dataclass(frozen=True, slots=True)
class Table:
    """A file that holds a known table: its columns' keys, and how many lines stand before them."""

    entry: Entry
    shape: Shape
    columns: tuple[str, ...]
    preamble: int
    delimiter: str

    @property
    def name(self) -> str:
        """The file's name."""
        return self.entry.name

    def has(self, column: str) -> bool:
        """Does the header hold this column key?"""
        return column in self.columns

    def records(self, *columns: str) -> Iterator[Record | Skipped]:
        """Every row that is not blank: the cells of at least two columns (empty where there is no such column).

        A row too short for the columns that its table needs comes as Skipped.
        """
        width = len(self.columns)
        pick = itemgetter(*(self.columns.index(column) if column in self.columns else width for column in columns))
        shortest = 1 + max(self.columns.index(column) for column in NEEDED[self.shape])
        name = self.name
        for line, row in self._rows():
            where = f"{name}:{line}"
            if len(row) < shortest:
                yield Skipped(where, f"{_CUT_SHORT}: {len(row)} of {width} columns")
                continue
            if len(row) != width:
                row = [*row[:width], *[""] * (width - len(row))]
            row.append("")
            yield where, pick(row)

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        lines = _lines(self.entry.read())
        for _ in range(self.preamble):
            next(lines, None)
        if csv.field_size_limit() < PER_ENTRY_LIMIT:
            csv.field_size_limit(PER_ENTRY_LIMIT)
        reader = csv.reader(lines, delimiter=self.delimiter)
        try:
            next(reader, None)
            before = reader.line_num
            for row in reader:
                if row and (row[0].strip() or any(map(str.strip, row))):
                    yield self.preamble + before + 1, row
                before = reader.line_num
        except csv.Error as fault:
            line = self.preamble + reader.line_num
            raise Damaged(
                f"{self.name} is damaged at line {line}; download it from LinkedIn again.", self.entry.inside
            ) from fault


def is_cut_short(row: Skipped) -> bool:
    """Was the row skipped because it ends too early?"""
    return row.reason.startswith(_CUT_SHORT)


def table_in(entry: Entry) -> Table | None:
    """The table a file holds, told by its header, or None. Raises Damaged when the file cannot be read."""
    lines = _lines(entry.head())
    for preamble, line in zip(range(_HEADER_WITHIN), lines, strict=False):
        for delimiter in _DELIMITERS:
            if delimiter in line:
                columns = tuple(column_key(title) for title in _cells(line, delimiter))
                if shape := shape_of(columns, entry.name):
                    return Table(entry, shape, columns, preamble, delimiter)
    return None


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _lines(content: bytes) -> Iterator[str]:
    plain = as_utf8(content).replace(b"\0", b"")
    return iter(io.TextIOWrapper(io.BytesIO(plain), "utf-8", FALL_BACK, newline=""))
