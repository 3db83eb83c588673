"""The schema's version: creating, checking and upgrading a database, and keeping it private."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import sqlalchemy as sa

from warmth.domain.errors import NewerDatabase, WarmthError
from warmth.store import backups

HEAD = "0003"
"""The newest revision. A test holds it to migrations/; comparing it spares every start the import of Alembic."""

APPLICATION_ID = 0x77617262
"""SQLite's application_id of our files, so that a stranger's database is never mistaken for one."""


def migrations_folder() -> Path:
    """Where the revisions are: beside the installed package, or at the top of the checkout."""
    package = Path(__file__).resolve().parent.parent
    packaged, checkout = package / "migrations", package.parent / "migrations"
    return packaged if (packaged / "env.py").is_file() else checkout


def prepare(path: Path, engine: sa.Engine) -> None:
    """Make sure that `path` is a database of ours at HEAD: create or upgrade it when needed.

    Raises WarmthError when it cannot be one, NewerDatabase when a later version of the program wrote it.
    """
    if path.is_dir():
        raise WarmthError(f"{path} is a folder; --db takes the path of a file.")
    fresh = not path.exists() or path.stat().st_size == 0
    if fresh:
        make_private(path)
    elif not os.access(path, os.W_OK):
        raise WarmthError(f"{path} is read-only; allow writing with `chmod u+w`, or name another database with --db.")
    version = None if fresh else _version(path)
    if version == HEAD:
        return
    if version is not None:
        _refuse_newer(path, version)
        backups.make(path, "before-upgrade")
    _upgrade(engine)


def require_ours(path: Path) -> None:
    """Raise WarmthError unless `path` is a database of ours that this version can open."""
    version = _version(path)
    if version is None:
        raise WarmthError(f"{path} is not a warmth database; name another.")
    _refuse_newer(path, version)


def make_private(path: Path) -> None:
    """Create an empty file for the user alone, in a folder for the user alone."""
    if path.exists() and not path.is_file():
        raise WarmthError(f"{path} is no ordinary file; --db takes the path of one.")
    try:
        if not path.parent.exists():
            path.parent.mkdir(mode=0o700, parents=True)
        path.touch(mode=0o600)
        path.chmod(0o600)
    except OSError as error:
        raise WarmthError(f"The database {path} cannot be created: {error.strerror}.") from None


def _version(path: Path) -> str | None:
    """The revision a database says it has, None when it is empty; raises WarmthError when it is none of ours.

    An empty one is left behind when the program is killed between making the file and filling it.
    """
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=15)
        try:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
                    return None
                raise WarmthError(f"{path} is not a warmth database; name another with --db.")
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise WarmthError(f"{path} cannot be read as a database ({error}); restore a backup or name another.") from None
    return str(row[0]) if row else ""


def _refuse_newer(path: Path, version: str) -> None:
    known = {script.name.split("_")[0] for script in (migrations_folder() / "versions").glob("*.py")}
    if version not in known:
        raise NewerDatabase(f"{path} was written by a newer version of warmth; upgrade the program to open it.")


def _upgrade(engine: sa.Engine) -> None:
    """Run the missing revisions in one transaction, foreign keys off, and check them before it is committed."""
    from alembic import command
    from alembic.config import Config

    from warmth.store.tables import metadata

    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    with engine.connect() as db:
        # Not through SQLAlchemy, which would begin a transaction first: inside one the pragma does nothing.
        db.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        with db.begin():
            config.attributes |= {"connection": db, "metadata": metadata}
            command.upgrade(config, "head")
            broken = db.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise WarmthError(f"The upgrade would leave {broken[0]} with rows of nobody, so nothing was changed.")
            db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            for table in ("journal", "changes", "marks"):
                db.exec_driver_sql(f"DELETE FROM {table}")
