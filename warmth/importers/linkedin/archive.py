"""An archive: its tables, in the order they are read, and the day it was made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers.linkedin.members import Member, is_zip, members
from warmth.importers.linkedin.shapes import Shape, has_own_name, has_plain_name
from warmth.importers.linkedin.tables import Table, table_in

_DAY_IN_NAME = re.compile(r"_(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)")
_TELLING_NAMES = (b"Connections.csv", b"messages.csv", b"Invitations.csv", b"Registration.csv")


@dataclass(frozen=True, slots=True)
class Archive:
    """The tables found at a path. `whole` unless the path is one table by itself."""

    path: Path
    tables: tuple[Table, ...]
    whole: bool

    def of(self, *shapes: Shape) -> list[Table]:
        """The tables of these shapes."""
        return [table for table in self.tables if table.shape in shapes]

    @property
    def named_day(self) -> date | None:
        """The day in the name of the archive, or of the folder its files are in."""
        names = [self.path.name, self.path.absolute().name, *(table.member.folder for table in self.tables)]
        return next((day for name in names if (day := _day_in(name))), None)


def open_archive(path: Path) -> Archive:
    """Find the tables. Raises NotRecognised when there are none of LinkedIn's, WarmthError when one is unreadable."""
    tables = tuple(_tables(path))
    if any(table.shape is Shape.MESSAGES and has_plain_name(table.name) for table in tables):
        tables = tuple(table for table in tables if table.shape is not Shape.MESSAGES or has_plain_name(table.name))
    whole = path.is_dir() or is_zip(path)
    if all(table.shape is Shape.UNREAD for table in tables) and (whole or not tables):
        raise NotRecognised(
            f"{path} holds no table of a LinkedIn archive; give the zip that LinkedIn sent, or its folder."
        )
    return Archive(path, tables, whole)


def own_files(path: Path) -> Iterator[str]:
    """The tables of an archive, told by their header or, where nothing is read of them, by their name."""
    for member in members(path):
        if has_own_name(member.name) or table_in(member) is not None:
            yield member.inside(path)


def is_archive(path: Path) -> bool:
    """Is there a table of LinkedIn's here, or a zip of LinkedIn's that is too damaged to tell?"""
    try:
        open_archive(path)
    except NotRecognised:
        return False
    except WarmthError:
        return _begins_like_an_archive(path)
    return True


def _tables(path: Path) -> Iterator[Table]:
    return (table for member in members(path) if (table := table_in(member)))


def _begins_like_an_archive(path: Path) -> bool:
    """True for a zip that cannot be opened but names LinkedIn's files, so that reading it can say what is wrong."""
    try:
        head = Member(path, path.name).head() if is_zip(path) else b""
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
