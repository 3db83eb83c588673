"""Erasing a person from the file, free pages included, and knowing them again by nothing but salted hashes."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path

import sqlalchemy as sa

from warmth.store import backups, forgetting_journal, rows, search
from warmth.store.derived_tables import forgotten
from warmth.store.search import INDEXES

_THESE = "IN (SELECT value FROM json_each(?))"
WAIT_SECONDS = 15
"""How long wiping waits for other processes to leave the file."""


class Known:
    """The hashes of everyone forgotten. Each holds its salt, so that those of another database can stand among them."""

    def __init__(self, db: sa.Connection) -> None:
        self._hashes = {row[0] for row in rows.fetch(db, "SELECT hash FROM forgotten")}
        self._salts = sorted({one.partition("$")[0] for one in self._hashes})

    def any_of(self, identities: Iterable[str]) -> bool:
        """Is one of these identities that of somebody forgotten?"""
        if not self._hashes:
            return False
        return any(_hash(salt, identity) in self._hashes for identity in identities for salt in self._salts)

    @property
    def salt(self) -> str:
        """The salt for more of them."""
        return self._salts[0] if self._salts else secrets.token_hex(16)


def _hash(salt: str, identity: str) -> str:
    return f"{salt}${blake2b(identity.encode(), key=salt.encode(), digest_size=20).hexdigest()}"


def by_handle(kind: str, key: str) -> str:
    """The identity of a handle."""
    return f"{kind} {key}"


def by_day(source: str, name_key: str, day: str | None) -> str:
    """The identity of a row without a handle: its source, its name and the day of connection."""
    return f"day {source} {day or ''} {name_key}"


def together(db: sa.Connection, person: int) -> list[int]:
    """A person with everyone merged into them."""
    sql = """WITH RECURSIVE one(id) AS (SELECT ? UNION SELECT p.id FROM people p JOIN one ON p.merged_into_id = one.id)
        SELECT id FROM one ORDER BY id"""
    return [row[0] for row in rows.fetch(db, sql, (person,))]


def keys(db: sa.Connection, ids: Sequence[int]) -> list[str]:
    """What the handles of these people are compared by."""
    return [row[0] for row in rows.fetch(db, f"SELECT key FROM handles WHERE person_id {_THESE}", rows.among(ids))]


def shared_notes(db: sa.Connection, ids: Sequence[int]) -> int:
    """How many interactions with a note these people had together with others."""
    sql = f"""SELECT count(DISTINCT i.id) FROM interactions i JOIN interaction_people x ON x.interaction_id = i.id
        WHERE i.note <> '' AND x.person_id {_THESE} AND EXISTS (SELECT 1 FROM interaction_people o
        WHERE o.interaction_id = i.id AND o.person_id NOT {_THESE})"""
    return int(db.exec_driver_sql(sql, rows.among(ids) * 2).scalar_one())


def erase(db: sa.Connection, ids: Sequence[int]) -> None:
    """Erase these people: their rows, the interactions with them alone, their requests, their images in the journal.

    What others share with them stays with the others. Their hashes are kept.
    """
    db.exec_driver_sql("PRAGMA secure_delete = ON")
    only, addresses = rows.among(ids), keys(db, ids)
    _remember(db, ids)
    forgetting_journal.purge(db, ids, addresses)
    sql = f"""DELETE FROM interactions WHERE id IN (SELECT interaction_id FROM interaction_people
        WHERE person_id {_THESE}) AND NOT EXISTS (SELECT 1 FROM interaction_people o
        WHERE o.interaction_id = interactions.id AND o.person_id NOT {_THESE})"""
    db.exec_driver_sql(sql, only * 2)
    sql = f"DELETE FROM requests WHERE person_id {_THESE} OR key {_THESE}"
    db.exec_driver_sql(sql, (*only, *rows.among_any(addresses)))
    db.exec_driver_sql(f"DELETE FROM people WHERE id {_THESE}", only)
    search.refresh(db, ids)
    for index in INDEXES:
        db.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('rebuild')")


def _remember(db: sa.Connection, ids: Sequence[int]) -> None:
    only = rows.among(ids)
    found = {
        by_handle(kind, key)
        for kind, key in rows.fetch(db, f"SELECT kind, key FROM handles WHERE person_id {_THESE}", only)
    }
    names = [row[0] for row in rows.fetch(db, f"SELECT name_key FROM people WHERE id {_THESE}", only)]
    sql = f"SELECT network, \"on\" FROM origins WHERE network <> '' AND person_id {_THESE}"
    found |= {by_day(network, name, on) for network, on in rows.fetch(db, sql, only) for name in names}
    sql = f"SELECT key FROM requests WHERE person_id {_THESE}"
    found |= {by_handle("request", key) for (key,) in rows.fetch(db, sql, only)}
    salt = Known(db).salt
    for identity in sorted(found):
        db.execute(sa.insert(forgotten).prefix_with("OR IGNORE").values(hash=_hash(salt, identity)))


def keep_hashes(db: sa.Connection, hashes: Iterable[str]) -> None:
    """Keep the hashes of those whom another database forgot among these."""
    db.exec_driver_sql(
        "INSERT OR IGNORE INTO forgotten(hash) SELECT value FROM json_each(?) ORDER BY value", rows.among_any(hashes)
    )


def wipe(path: Path) -> bool:
    """Write the file anew without its free pages, and empty the log beside it.

    False when another process holds it, so that old pages may remain until the next time.
    """
    connection = sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("VACUUM")
        return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()


def backups_holding(path: Path, ids: Sequence[int], addresses: Sequence[str]) -> list[Path]:
    """The backups in which one of these people can still be found, newest first; those that cannot be read among them,
    and whatever was moved aside as damaged.
    """
    damaged = sorted(path.parent.glob(f"{path.name}.damaged-*"))
    return [one for one in backups.all_of(path) if _holds(one, ids, addresses)] + damaged


def _holds(backup: Path, ids: Sequence[int], addresses: Sequence[str]) -> bool:
    sql = f"""SELECT EXISTS(SELECT 1 FROM people WHERE id {_THESE})
        OR EXISTS(SELECT 1 FROM journal WHERE table_name = 'people' AND row_id {_THESE})
        OR EXISTS(SELECT 1 FROM handles WHERE key {_THESE}) OR EXISTS(SELECT 1 FROM requests WHERE key {_THESE})"""
    only, keys_ = rows.among(ids), rows.among_any(addresses)
    try:
        connection = sqlite3.connect(f"{backup.resolve().as_uri()}?mode=ro", uri=True)
        try:
            return bool(connection.execute(sql, (*only, *only, *keys_, *keys_)).fetchone()[0])
        finally:
            connection.close()
    except sqlite3.Error:
        return True
