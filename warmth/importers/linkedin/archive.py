"""An archive: its tables, in the order they are read, and the day it was made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers.contract import Damaged
from warmth.importers.files import Entry, entries, is_zip
from warmth.importers.linkedin.shapes import Shape, has_own_name, has_plain_name
from warmth.importers.linkedin.tables import Table, table_in

_DAY_IN_NAME = re.compile(r"_(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)")
_FILE_OF_CONNECTIONS = re.compile(r"(?:^|/)connections[^/]*$", re.IGNORECASE)
_TELLING_NAMES = (b"Connections.csv", b"messages.csv", b"Invitations.csv", b"Registration.csv")


@dataclass(frozen=True, slots=True)
class Archive:
    """The tables found at a path. `whole` unless the path is one table by itself; `damaged` are files left out."""

    path: Path
    tables: tuple[Table, ...]
    whole: bool
    damaged: tuple[Damaged, ...] = ()

    def of(self, *shapes: Shape) -> list[Table]:
        """The tables of these shapes."""
        return [table for table in self.tables if table.shape in shapes]

    @property
    def named_day(self) -> date | None:
        """The day in the name of the archive, or of the folder its files are in."""
        above = self.path if self.whole else self.path.resolve().parent
        folders = (table.entry.folder.rpartition("/")[2] for table in self.tables)
        names = [self.path.name, above.absolute().name, *folders]
        return next((day for name in names if (day := _day_in(name))), None)

    def sound(self) -> Archive:
        """Without the tables that cannot be read to their end.

        Raises Damaged when that leaves nothing to read, or takes the connections: who anybody is, they tell.
        """
        faults = {table: fault for table in self.tables if self.whole and (fault := _fault_of(table))}
        tables = tuple(table for table in self.tables if table not in faults)
        damaged = (*self.damaged, *faults.values())
        lost = [fault for fault in damaged if _FILE_OF_CONNECTIONS.search(fault.file)]
        lost += [fault for table, fault in faults.items() if table.shape in (Shape.CONNECTIONS, Shape.OUTLOOK)]
        if lost or (damaged and _nothing_is_read_of(tables)):
            raise Damaged((lost or damaged)[0].message, self.path.name)
        return replace(self, tables=tables, damaged=damaged)


def open_archive(path: Path) -> Archive:
    """Find the tables. Raises NotRecognised when there are none of LinkedIn's, Damaged when those cannot be opened."""
    whole, tables, damaged = path.is_dir() or is_zip(path), list[Table](), list[Damaged]()
    for entry in _files(path):
        try:
            if table := table_in(entry):
                tables.append(table)
        except Damaged as fault:
            if not whole or has_own_name(entry.name):
                damaged.append(fault)
    if any(table.shape is Shape.MESSAGES and has_plain_name(table.name) for table in tables):
        tables = [table for table in tables if table.shape is not Shape.MESSAGES or has_plain_name(table.name)]
    if damaged and _nothing_is_read_of(tables):
        raise damaged[0]
    if _nothing_is_read_of(tables) and (whole or not tables):
        raise NotRecognised(
            f"{path} holds no table of a LinkedIn archive; give the zip that LinkedIn sent, or its folder."
        )
    return Archive(path, tuple(tables), whole, tuple(damaged))


def own_files(path: Path) -> Iterator[str]:
    """The tables of an archive, told by their header or, where nothing is read of them, by their name."""
    for entry in _files(path):
        try:
            if has_own_name(entry.name) or table_in(entry) is not None:
                yield entry.inside
        except Damaged:
            continue


def is_archive(path: Path) -> bool:
    """Is there a table of LinkedIn's here, or a zip of LinkedIn's that is too damaged to tell?"""
    try:
        open_archive(path)
    except NotRecognised:
        return False
    except WarmthError:
        return _begins_like_an_archive(path)
    return True


def _files(path: Path) -> Iterator[Entry]:
    for entry in entries(path, _is_table, "LinkedIn"):
        hidden = any(folder.startswith((".", "__")) for folder in entry.folder.split("/"))
        if entry.packed is not None or not hidden:
            yield entry


def _is_table(name: str) -> bool:
    return name.casefold().endswith((".csv", ".tsv")) and not name.startswith(".")


def _nothing_is_read_of(tables: Iterable[Table]) -> bool:
    return all(table.shape is Shape.UNREAD for table in tables)


def _fault_of(table: Table) -> Damaged | None:
    try:
        if table.shape is not Shape.UNREAD:
            table.entry.check()
    except Damaged as fault:
        return fault
    return None


def _begins_like_an_archive(path: Path) -> bool:
    """True for a zip that cannot be opened but names LinkedIn's files, so that reading it can say what is wrong."""
    try:
        head = Entry(path, path.name).head() if is_zip(path) else b""
    except WarmthError:
        return False
    return any(name in head for name in _TELLING_NAMES)


def _day_in(name: str) -> date | None:
    if not (found := _DAY_IN_NAME.search(name)):
        return None
    try:
        return date(int(found[3]), int(found[1]), int(found[2]))
    except ValueError:
        return None
