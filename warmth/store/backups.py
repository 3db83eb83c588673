"""Backups: whole copies of the file beside it, the newest ten kept, and the way back."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from warmth.domain.errors import WarmthError

KEEP = 10
"""Rotating backups kept beside a database; the oldest go first."""


def folder_of(path: Path) -> Path:
    """Where the rotating backups of a database live."""
    return path.parent / f"{path.name}.backups"


def all_of(path: Path) -> list[Path]:
    """The rotating backups, newest first."""
    return sorted(folder_of(path).glob("*.sqlite3"), reverse=True)


def make(path: Path, why: str, spare: Path | None = None) -> Path:
    """Copy the database into its backup folder under the present moment and `why`; drop the oldest beyond KEEP, but not
    `spare`, which is still wanted.
    """
    folder = folder_of(path)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise WarmthError(f"No backup can be made in {folder}: {error.strerror}; nothing was changed.") from None
    target = copy(path, folder / f"{_moment()}-{why}.sqlite3")
    for old in all_of(path)[KEEP:]:
        if spare is None or old.resolve() != spare.resolve():
            old.unlink(missing_ok=True)
    return target


def _moment() -> str:
    return datetime.now().astimezone().strftime("%Y%m%dT%H%M%S%f")


def make_way(path: Path, source: Path) -> Path | None:
    """Keep what is at `path` before `source` takes its place: as a backup, or moved aside when it is too damaged to be
    copied. Returns where it is kept; nothing when there is nothing to keep.
    """
    if not path.exists() or not path.stat().st_size:
        return None
    try:
        return make(path, "before-restore", source)
    except WarmthError as fault:
        if getattr(fault.__cause__, "sqlite_errorname", "") not in ("SQLITE_NOTADB", "SQLITE_CORRUPT"):
            raise
    aside = path.with_name(f"{path.name}.damaged-{_moment()}")
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside


def copy(path: Path, target: Path) -> Path:
    """Copy a live database, whole and consistent, to `target`, which must not exist yet. Private like its source."""
    if target.exists():
        raise WarmthError(f"{target} exists already; a backup never overwrites a file.")
    try:
        target.touch(mode=0o600)
        source, copied = sqlite3.connect(path, timeout=15), sqlite3.connect(target)
        try:
            source.backup(copied)
        finally:
            source.close()
            copied.close()
    except (OSError, sqlite3.Error) as error:
        target.unlink(missing_ok=True)
        raise WarmthError(f"The backup {target} could not be written: {error}.") from error
    return target


def refuse_damaged(source: Path) -> None:
    """Raise WarmthError unless every page of a backup is sound."""
    try:
        backup = _opened(source)
        try:
            sound = backup.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        finally:
            backup.close()
    except sqlite3.Error:
        sound = False
    if not sound:
        raise WarmthError(f"{source} is damaged, so nothing was restored.")


def _opened(source: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)


def restore(path: Path, source: Path) -> None:
    """Put the pages of `source` into the database at `path`, in one transaction of SQLite's own.

    Readers and writers that have the database open keep it open and see the restored state.
    """
    try:
        backup, live = _opened(source), sqlite3.connect(path, timeout=15)
        try:
            backup.backup(live)
        finally:
            backup.close()
            live.close()
    except sqlite3.Error as error:
        raise WarmthError(f"{source} cannot be restored ({error}); nothing was changed.") from None


def make_before(path: Path, why: str) -> Path | None:
    """Back up what is committed so far, while a change is being made; nothing when there is nobody to lose yet."""
    source = sqlite3.connect(path, timeout=15)
    try:
        anybody = source.execute("SELECT EXISTS(SELECT 1 FROM people)").fetchone()[0]
    finally:
        source.close()
    return make(path, why) if anybody else None
