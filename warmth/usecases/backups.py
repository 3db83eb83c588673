"""Backups: making, restoring, and checking that all is well."""

from __future__ import annotations

from pathlib import Path

from warmth.domain.errors import WarmthError
from warmth.store import backups, checking, schema
from warmth.store.store import Store


def backup(store: Store, path: Path | None = None) -> Path:
    """Copy the database to a new file, or among its rotating backups; returns where."""
    if path is None:
        return backups.make(store.path, "by-hand")
    if not path.parent.is_dir():
        raise WarmthError(f"There is no folder {path.parent} to put the backup in.")
    return backups.copy(store.path, path)


def rotating(path: Path) -> list[Path]:
    """The rotating backups of a database, newest first."""
    return backups.all_of(path)


def restore(path: Path, source: Path) -> Path | None:
    """Put a backup in the place of the database at `path`; returns the backup of what was there before, if anything.

    Raises WarmthError when the backup is none of ours, damaged, or of a newer version; nothing is changed then.
    """
    if not source.is_file():
        raise WarmthError(f"There is no backup at {source}; `warmth restore` without a path lists those there are.")
    schema.require_ours(source)
    backups.refuse_damaged(source)
    before = backups.make_way(path, source)
    if not path.exists():
        schema.make_private(path)
    backups.restore(path, source)
    return before


def check(store: Store) -> list[str]:
    """Every problem as a sentence; none when all is well."""
    with store.read() as db:
        return checking.problems(db, store.today, store.constants)
