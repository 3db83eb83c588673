"""The reader of one kind of contact table, in a file, a folder or a zip: told by its header, read row by row."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers.csv_tables.fields import Layout, column_key
from warmth.importers.csv_tables.reading import people_of
from warmth.importers.csv_tables.sheet import Sheet, sheets
from warmth.importers.files import Entry, begun
from warmth.importers.findings import Finding
from warmth.importers.linkedin import shapes
from warmth.importers.separately import separately


class ContactTable(ABC):
    """Reads a file of separated values whose header `layout_of` knows and LinkedIn does not."""

    name: str
    called: str
    """The kind of file, as a sentence calls it."""

    @abstractmethod
    def layout_of(self, titles: Sequence[str]) -> Layout | None:
        """What the columns under this header mean; None when it is another program's."""

    def recognises(self, path: Path) -> bool:
        """Is there a header of this kind near the beginning of a file?"""
        try:
            return next(self._found(path), None) is not None
        except (OSError, ValueError, WarmthError):
            return False

    def files_in(self, path: Path) -> Iterator[str]:
        """The tables of this kind."""
        return (sheet.entry.inside for sheet, _ in self._found(path))

    def read(self, path: Path) -> Iterator[Finding]:
        """A person for every row, or why there is none."""
        found = list(self._found(path))
        if not found:
            raise NotRecognised(f"{path} is no {self.called}; check that it is the file that was exported.")
        yield from separately(found, self._findings)

    def finds(self, entry: Entry, head: bytes) -> tuple[Sheet, Layout] | None:
        """The sheet and layout of a file of this kind, which begins with `head`."""
        for sheet in sheets(entry, head):
            if shapes.shape_of([column_key(title) for title in sheet.titles], entry.name) is not None:
                return None
            if (layout := self.layout_of(sheet.titles)) is not None:
                return sheet, layout
        return None

    def _found(self, path: Path) -> Iterator[tuple[Sheet, Layout]]:
        for entry, head in begun(path, _is_table):
            if (found := self.finds(entry, head)) is not None:
                yield found

    def _findings(self, found: tuple[Sheet, Layout]) -> Iterator[Finding]:
        yield from people_of(*found)
        yield from found[0].entry.guessed()


def _is_table(name: str) -> bool:
    return name.casefold().endswith((".csv", ".tsv", ".tab")) and not name.startswith(".")
