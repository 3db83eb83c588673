"""A file of separated values: its encoding, delimiter and header, and its rows with the line each begins on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TextIO

from warmth.domain.errors import WarmthError
from warmth.importers.contract import PER_ENTRY_LIMIT, Damaged
from warmth.importers.encodings import FALL_BACK, encoding_of
from warmth.importers.files import Entry

_HEADER_WITHIN = 10
"""Lines: `sep=;` and blank lines may stand before the header."""
_DELIMITERS = ",;\t|"
_LONGEST_ROW = 1_000
"""Lines: a row that runs on for more is a quotation mark that is never closed."""

Row = tuple[int, list[str]]
"""The line a row begins on, and its cells: as many as the header has."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file with the header that was found in it, below `preamble` lines."""

    entry: Entry
    encoding: str
    delimiter: str
    preamble: int
    titles: tuple[str, ...]

    def place(self, line: int) -> str:
        """`FILE:LINE`."""
        return f"{self.entry.name}:{line}"

    def rows(self) -> Iterator[Row]:
        """Every row that is not blank. Raises Damaged for a file that cannot be read to its end."""
        width = len(self.titles)
        csv.field_size_limit(max(csv.field_size_limit(), PER_ENTRY_LIMIT))
        try:
            with self._opened() as file:
                for _ in range(self.preamble):
                    next(file, None)
                for line, row in self._numbered(file):
                    if len(row) < width:
                        row += [""] * (width - len(row))
                    yield line, [_bare(cell) if cell[:1] == "'" else cell for cell in row]
        except OSError as fault:
            raise Damaged(
                f"{self.entry.path} cannot be read; check that it is a file and yours to read.", self.entry.inside
            ) from fault

    def _opened(self) -> TextIO:
        if self.entry.packed is None:
            return self.entry.path.open(encoding=self.encoding, errors=FALL_BACK, newline="")
        return io.TextIOWrapper(io.BytesIO(self.entry.read()), self.encoding, FALL_BACK, newline="")

    def _numbered(self, lines: Iterable[str]) -> Iterator[Row]:
        reader = csv.reader(lines, delimiter=self.delimiter)
        try:
            next(reader, None)
            before = reader.line_num
            for row in reader:
                if reader.line_num - before > _LONGEST_ROW:
                    raise Damaged(
                        f"{self.entry.name} has a quotation mark at line {self.preamble + before + 1} that is never"
                        " closed; close it and import again.",
                        self.entry.inside,
                    )
                if any(map(str.strip, row)):
                    yield self.preamble + before + 1, row
                before = reader.line_num
        except csv.Error as fault:
            line = self.preamble + reader.line_num
            raise Damaged(
                f"{self.entry.name} is damaged at line {line}; export it again.", self.entry.inside
            ) from fault


def sheets(entry: Entry, head: bytes) -> Iterator[Sheet]:
    """Every way to read a file that begins like this: each line near its beginning could be the header.

    Raises WarmthError when it is too large.
    """
    if entry.size > PER_ENTRY_LIMIT:
        raise WarmthError(f"{entry.name} is larger than {PER_ENTRY_LIMIT // 2**20} MiB; split it and import the parts.")
    encoding = encoding_of(head)
    lines = io.TextIOWrapper(io.BytesIO(head), encoding, FALL_BACK, newline="")
    for preamble, line in zip(range(_HEADER_WITHIN), lines, strict=False):
        for delimiter in _DELIMITERS:
            if delimiter in line:
                yield Sheet(entry, encoding, delimiter, preamble, _cells(line, delimiter))


def _bare(cell: str) -> str:
    """Without the apostrophe by which a table keeps a spreadsheet from reading a formula."""
    return cell[1:] if cell[1:].startswith(tuple("=+-@\t\r＝＋－＠")) else cell


def _cells(line: str, delimiter: str) -> tuple[str, ...]:
    try:
        return tuple(next(csv.reader([line.replace("\0", "")], delimiter=delimiter), ()))
    except csv.Error:
        return ()
