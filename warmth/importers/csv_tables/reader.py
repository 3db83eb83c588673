"""The reader of one kind of contact table, in a file, a folder or a zip: told by its header, read row by row."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from warmth.importers.csv_tables.fields import Layout, column_key
from warmth.importers.csv_tables.reading import people_of
from warmth.importers.csv_tables.sheet import Sheet, sheets
from warmth.importers.files import Entry, begun
from warmth.importers.findings import Finding
from warmth.importers.linkedin import shapes
from warmth.importers.separately import SeparateFiles


class Table(NamedTuple):
    """A table that was found, and what its columns mean."""

    sheet: Sheet
    layout: Layout

    @property
    def inside(self) -> str:
        """Its path inside the folder or zip that was given."""
        return self.sheet.entry.inside


class ContactTable(SeparateFiles[Table]):
    """Reads a file of separated values whose header `layout_of` knows and LinkedIn does not."""

    name: str

    @abstractmethod
    def layout_of(self, titles: Sequence[str]) -> Layout | None:
        """What the columns under this header mean; None when it is another program's."""

    def finds(self, entry: Entry, head: bytes) -> Table | None:
        """The table in a file of this kind, which begins with `head`."""
        for sheet in sheets(entry, head):
            if shapes.shape_of([column_key(title) for title in sheet.titles], entry.name) is not None:
                return None
            if (layout := self.layout_of(sheet.titles)) is not None:
                return Table(sheet, layout)
        return None

    def _found(self, path: Path) -> Iterator[Table]:
        for entry, head in begun(path, _is_table):
            if (found := self.finds(entry, head)) is not None:
                yield found

    def _findings(self, one: Table) -> Iterator[Finding]:
        yield from people_of(*one)
        yield from one.sheet.entry.guessed()


def _is_table(name: str) -> bool:
    return name.casefold().endswith((".csv", ".tsv", ".tab")) and not name.startswith(".")
