"""Everything that is kept, table by table, for an export."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

import sqlalchemy as sa

from warmth.domain.boundaries import Boundary
from warmth.store import rows
from warmth.store.boundaries import carries
from warmth.store.hiding import Row, Tables, hide
from warmth.store.tables import KEPT


def everything(db: sa.Connection, *, private: bool, only: Collection[str] | None = None) -> Tables:
    """The rows of every kept table by id; without `private`, no trace of people under that boundary.

    Of tables that are not among `only`, no rows.
    """
    found: Tables = {
        table.name: list(_rows(db, table)) if only is None or table.name in only else [] for table in _tables()
    }
    if not private and (hidden := _private(db)):
        hide(found, hidden)
    return found


def one_by_one(db: sa.Connection, *, private: bool) -> Iterator[tuple[str, Iterable[Row]]]:
    """The same, a table at a time as far as nobody is hidden, so that not all is held in memory."""
    if not private and _private(db):
        yield from everything(db, private=False).items()
    else:
        for table in _tables():
            yield table.name, _rows(db, table)


def forgotten(db: sa.Connection) -> list[str]:
    """The salted hashes of those who were forgotten, sorted."""
    return [row[0] for row in rows.fetch(db, "SELECT hash FROM forgotten ORDER BY hash")]


def _tables() -> list[sa.Table]:
    return sorted(KEPT, key=lambda one: one.name)


def _rows(db: sa.Connection, table: sa.Table) -> Iterator[Row]:
    names = [column.name for column in table.columns]
    columns = ", ".join(f'"{name}"' for name in names)
    for row in rows.fetch(db, f'SELECT {columns} FROM "{table.name}" ORDER BY id'):
        yield dict(zip(names, row, strict=True))


def _private(db: sa.Connection) -> set[int]:
    """Those under the boundary, and who was merged into them."""
    sql = f"""WITH RECURSIVE hidden(id) AS (
            SELECT s.person_id FROM summaries s WHERE {carries(Boundary.PRIVATE)}
            UNION SELECT p.id FROM people p JOIN hidden h ON p.merged_into_id = h.id
        ) SELECT id FROM hidden"""
    return {row[0] for row in rows.fetch(db, sql)}
