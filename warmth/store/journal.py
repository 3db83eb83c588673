"""Undo as a journal: before- and after-images of every row a change touches, replayed backwards.

Triggers record the images, so bulk SQL and cascades are in it too. An undo is itself a change, so redo is undoing it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from warmth.domain.errors import WarmthError
from warmth.store import journal_triggers
from warmth.store.derived_tables import changes
from warmth.store.tables import KEPT

KEEP = 500
"""Changes kept for undo; older ones are settled."""

MANY_ROWS = 20_000
"""Beyond so many rows it costs less to refresh everyone than to find out whom a change touched."""


@dataclass(frozen=True, slots=True)
class Change:
    """One undo step. `when` is an ISO moment, local with its offset.

    `forgotten` says that a part of it was erased since.
    """

    id: int
    when: str
    label: str
    undone: bool
    forgotten: bool = False


def start(db: sa.Connection, label: str, undoes: int | None = None) -> int:
    """Open a change and record every write until `stop`. Returns the change's id."""
    moment = datetime.now().astimezone().isoformat(timespec="seconds")
    made = db.execute(changes.insert().values(at=moment, label=label, undoes=undoes))
    change_id = int(made.inserted_primary_key[0])  # type: ignore[index]
    journal_triggers.begin(db, change_id)
    db.info["change"] = change_id
    return change_id


def stop(db: sa.Connection) -> None:
    """Record no more."""
    del db.info["change"]
    journal_triggers.end(db)


def current(db: sa.Connection) -> int:
    """The id of the change being made on this connection."""
    return int(db.info["change"])


def relabel(db: sa.Connection, label: str) -> None:
    """Give the change being made the label that is only known now."""
    db.execute(changes.update().where(changes.c.id == current(db)).values(label=label))


def is_empty(db: sa.Connection, change_id: int) -> bool:
    """Did the change touch nothing?"""
    found = db.exec_driver_sql("SELECT EXISTS(SELECT 1 FROM journal WHERE change_id = ?)", (change_id,)).scalar_one()
    return not found


def drop(db: sa.Connection, change_id: int) -> None:
    """Forget that a change that wrote nothing was ever opened."""
    db.exec_driver_sql("DELETE FROM changes WHERE id = ?", (change_id,))


def trim(db: sa.Connection) -> None:
    """Keep the newest changes alone."""
    db.exec_driver_sql(
        "DELETE FROM changes WHERE id <= (SELECT id FROM changes ORDER BY id DESC LIMIT 1 OFFSET ?)", (KEEP,)
    )


def history(db: sa.Connection) -> list[Change]:
    """The user's changes, newest first; undoing one marks its line."""
    query = sa.select(changes).where(changes.c.undoes.is_(None)).order_by(changes.c.id.desc())
    return [_change(row) for row in db.execute(query)]


def newest_standing(db: sa.Connection) -> int | None:
    """The change that undo would take back."""
    query = sa.select(sa.func.max(changes.c.id)).where(changes.c.undoes.is_(None), changes.c.undone == 0)
    return db.execute(query).scalar()


def newest_undo(db: sa.Connection) -> int | None:
    """The undo that redo would take back: none once something new was done after it."""
    last_done = sa.select(sa.func.coalesce(sa.func.max(changes.c.id), 0)).where(changes.c.undoes.is_(None))
    undone = sa.select(changes.c.id).where(changes.c.undoes.is_(None)).scalar_subquery()
    query = sa.select(sa.func.max(changes.c.id)).where(
        changes.c.undoes.in_(undone), changes.c.undone == 0, changes.c.id > last_done.scalar_subquery()
    )
    return db.execute(query).scalar()


def mark_reversed(db: sa.Connection, change_id: int) -> Change:
    """Note that a change no longer stands (or, for an undo, that the change it took stands again); say which."""
    db.execute(changes.update().where(changes.c.id == change_id).values(undone=1))
    row = db.execute(sa.select(changes).where(changes.c.id == change_id)).one()
    if row.undoes is None:
        return _change(row)
    db.execute(changes.update().where(changes.c.id == row.undoes).values(undone=0))
    return _change(db.execute(sa.select(changes).where(changes.c.id == row.undoes)).one())


def _change(row: sa.Row[tuple[int, str, str, int | None, int, int]]) -> Change:
    return Change(row.id, row.at, row.label, bool(row.undone), bool(row.partly_forgotten))


def replay_backwards(db: sa.Connection, change_id: int) -> None:
    """Put every row the change touched back as it was before.

    Only a row's first before- and last after-image matter, so each table is three statements however much was written:
    children go before parents and come back after them. Raises WarmthError when a row has moved on since.
    """
    db.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    db.exec_driver_sql(
        "CREATE TEMP TABLE back AS SELECT j.table_name, j.row_id, j.before, k.after FROM ("
        " SELECT table_name, row_id, min(id) AS first_id, max(id) AS last_id FROM journal WHERE change_id = ?"
        " GROUP BY table_name, row_id) JOIN journal j ON j.id = first_id JOIN journal k ON k.id = last_id"
        " WHERE j.before IS NOT k.after",
        (change_id,),
    )
    db.exec_driver_sql("CREATE INDEX temp.ix_back ON back(table_name, row_id)")
    names = {str(row[0]) for row in db.exec_driver_sql("SELECT DISTINCT table_name FROM back")}
    touched = [table for table in KEPT if table.name in names]
    for table in touched:
        _refuse_moved_on(db, table)
    for table in reversed(touched):
        db.exec_driver_sql(
            f'DELETE FROM "{table.name}" WHERE id IN (SELECT row_id FROM back WHERE table_name = ? AND before IS NULL)',
            (table.name,),
        )
    for table in touched:
        _bring_back(db, table)
    db.exec_driver_sql("DROP TABLE back")


def _refuse_moved_on(db: sa.Connection, table: sa.Table) -> None:
    moved = db.exec_driver_sql(
        f'SELECT count(*) FROM back LEFT JOIN "{table.name}" t ON t.id = back.row_id WHERE back.table_name = ?'
        " AND CASE WHEN back.after IS NULL THEN t.id IS NOT NULL"
        f" ELSE t.id IS NULL OR {journal_triggers.image('t', table)} <> back.after END",
        (table.name,),
    ).scalar_one()
    if moved:
        raise WarmthError(
            f"This cannot be undone any more: {moved} of its {table.name.replace('_', ' ')} moved on since."
        )


def _bring_back(db: sa.Connection, table: sa.Table) -> None:
    """Rows that moved on to a value that a removed row had give it up before that row comes back.

    A row that had come to point at a parent that is gone again went with it, and comes back like those removed.
    """
    columns = [f'"{column.name}"' for column in table.columns if column.name != "id"]
    values = [f"json_extract(back.before, '$[{place}]')" for place in range(len(columns))]
    pairs = ", ".join(f"{column} = {value}" for column, value in zip(columns, values, strict=True))
    db.exec_driver_sql(
        f'UPDATE "{table.name}" SET {pairs} FROM back WHERE back.row_id = "{table.name}".id'
        " AND back.table_name = ? AND back.after IS NOT NULL AND back.before IS NOT NULL",
        (table.name,),
    )
    db.exec_driver_sql(
        f'INSERT INTO "{table.name}" (id, {", ".join(columns)}) SELECT row_id, {", ".join(values)} FROM back'
        f' WHERE table_name = ? AND before IS NOT NULL AND row_id NOT IN (SELECT id FROM "{table.name}")',
        (table.name,),
    )


def touched_people(db: sa.Connection, change_id: int) -> set[int] | None:
    """The people a change touched, through their own rows or a tag of theirs; None when it is cheaper to take all."""
    count = db.exec_driver_sql("SELECT count(*) FROM journal WHERE change_id = ?", (change_id,)).scalar_one()
    if count > MANY_ROWS:
        return None
    found: set[int] = set()
    written = set(
        db.exec_driver_sql("SELECT DISTINCT table_name FROM journal WHERE change_id = ?", (change_id,)).scalars()
    )
    for table in (table for table in KEPT if table.name in written):
        for sql in _people_of(table):
            rows = db.exec_driver_sql(sql, (change_id, table.name))
            found.update(int(row[0]) for row in rows if row[0] is not None)
    return found


def _people_of(table: sa.Table) -> list[str]:
    changed = "FROM journal WHERE change_id = ? AND table_name = ?"
    if table.name == "people":
        return [f"SELECT row_id {changed}"]
    if table.name == "interactions":
        return [f"SELECT person_id FROM interaction_people WHERE interaction_id IN (SELECT row_id {changed})"]
    if table.name == "tags":
        return [f"SELECT person_id FROM person_tags WHERE tag_id IN (SELECT row_id {changed})"]
    columns = [column for column in table.columns if column.name != "id"]
    found = []
    for place, column in enumerate(columns):
        for image in ("before", "after"):
            value = f"SELECT json_extract({image}, '$[{place}]') {changed}"
            if any(key.column.table.name == "people" for key in column.foreign_keys):
                found.append(value)
            elif any(key.column.table.name == "tags" for key in column.foreign_keys):
                found.append(f"SELECT person_id FROM person_tags WHERE tag_id IN ({value})")
    return found
