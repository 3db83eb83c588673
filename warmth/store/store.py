"""The store: opening a database, reading it, and `change`, the only way to write to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError

from warmth.domain.errors import WarmthError
from warmth.domain.warmth import DEFAULTS, Constants
from warmth.store import derived, journal, listing, schema

Db = sa.Connection
"""What use-cases read and write through: a connection inside one transaction."""

BUSY_SECONDS = 30
"""How long a writer waits for another process before it gives up."""


class Store:
    """One database file. `today` is the day that derived numbers are as of; a face moves it on at midnight."""

    def __init__(self, path: Path, today: date, constants: Constants = DEFAULTS) -> None:
        """Open `path`, creating or upgrading it when needed. Raises WarmthError when that cannot be done."""
        self.path, self.today, self.constants = path, today, constants
        self._engine = sa.create_engine("sqlite://", creator=self._connect, poolclass=sa.NullPool)
        sa.event.listen(self._engine, "begin", _begin)
        with _sentences(path):
            schema.prepare(path, self._engine)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256
        )
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        for name, function in listing.FUNCTIONS.items():
            connection.create_function(name, 1, function, deterministic=True)
        return connection

    @contextmanager
    def read(self) -> Iterator[Db]:
        """A consistent view, with what is derived up to date for `today`. Writing inside it raises."""
        with _sentences(self.path):
            while True:
                with self._engine.connect().execution_options(warmth_begin="DEFERRED") as db:
                    if derived.is_fresh(db, self.today, self.constants):
                        db.exec_driver_sql("PRAGMA query_only = ON")
                        yield db
                        return
                with self.quietly() as db:
                    derived.catch_up(db, self.today, self.constants)

    @contextmanager
    def change(self, label: str) -> Iterator[Db]:
        """One transaction, one undo step, one line of history. Everything or nothing; nothing written, no line."""
        with _sentences(self.path), self._engine.begin() as db:
            derived.catch_up(db, self.today, self.constants)
            change_id = journal.start(db, label)
            yield db
            journal.stop(db)
            if journal.is_empty(db, change_id):
                journal.drop(db, change_id)
            else:
                derived.refresh(db, journal.touched_people(db, change_id), self.today, self.constants)
                journal.trim(db)

    @contextmanager
    def quietly(self) -> Iterator[Db]:
        """A transaction for what is no change of the user's: derived rows and the drawing of a month's list."""
        with _sentences(self.path), self._engine.begin() as db:
            yield db

    def undo(self) -> journal.Change:
        """Take back the newest change that stands. Raises WarmthError when there is none, or rows have moved on."""
        return self._reverse(journal.newest_standing, "There is nothing to undo.")

    def redo(self) -> journal.Change:
        """Bring back what the newest undo took. Raises WarmthError when nothing was undone since the last change."""
        return self._reverse(journal.newest_undo, "There is nothing to redo.")

    def _reverse(self, choose: Any, nothing: str) -> journal.Change:
        with _sentences(self.path), self._engine.begin() as db:
            target = choose(db)
            if target is None:
                raise WarmthError(nothing)
            derived.catch_up(db, self.today, self.constants)
            change_id = journal.start(db, "", undoes=target)
            journal.replay_backwards(db, target)
            journal.stop(db)
            derived.refresh(db, journal.touched_people(db, change_id), self.today, self.constants)
            return journal.mark_reversed(db, target)

    def version(self) -> int:
        """A number that moves whenever another connection has written to the file (SQLite's data_version)."""
        if not hasattr(self, "_watch"):
            self._watch = self._connect()
        return int(self._watch.execute("PRAGMA data_version").fetchone()[0])


def _begin(db: Db) -> None:
    """Writers take the write lock at once, so that no half-done change waits on another process."""
    db.exec_driver_sql(f"BEGIN {db.get_execution_options().get('warmth_begin', 'IMMEDIATE')}")


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """Say in a sentence what SQLite says of the file, the disk or another process; let bugs show."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        cause = error.orig if isinstance(error, DatabaseError) else error
        code = getattr(cause, "sqlite_errorname", "")
        for prefix, sentence in _SENTENCES.items():
            if code.startswith(prefix):
                raise WarmthError(f"{path}: {sentence}; nothing was changed.") from error
        raise


_SENTENCES = {
    "SQLITE_BUSY": "another warmth is writing to it; try again in a moment",
    "SQLITE_LOCKED": "another warmth is writing to it; try again in a moment",
    "SQLITE_READONLY": "the file or its folder is read-only; allow writing with `chmod u+w`",
    "SQLITE_FULL": "the disk is full",
    "SQLITE_IOERR": "the disk cannot be read or written",
    "SQLITE_CORRUPT": "the file is damaged; `warmth restore` puts a backup in its place",
    "SQLITE_NOTADB": "the file is not a database; name another with --db",
    "SQLITE_CANTOPEN": "the file cannot be opened; check its path and permissions",
}
