"""What waits in the inbox, read from people, requests, duplicates and positions."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

import sqlalchemy as sa

from warmth.domain.canned import is_canned
from warmth.domain.inbox import Shared, Waiting, What
from warmth.domain.inbox_reasons import NoNote
from warmth.domain.named import Named
from warmth.store import duplicates, requests, rows

_EXCHANGED = "CASE WHEN s.silence IS NULL THEN 0 ELSE s.touches END"
"""What was exchanged: nothing with somebody who never had a word for you."""
_EXEMPT = "AND NOT (coalesce(o.network, '') IN (SELECT value FROM json_each(?)))"


def unlabelled(db: sa.Connection, open_networks: Collection[str], limit: int | None = None) -> list[Waiting]:
    """People without an origin, those you exchanged words with first; open networks owe none."""
    sql = f"""SELECT p.id, p.name, s.title, s.company, o."on", {_EXCHANGED}
        FROM summaries s JOIN people p ON p.id = s.person_id
        LEFT JOIN origins o ON o.person_id = p.id
        WHERE s.labelled = 0 AND p.archived_on IS NULL {_EXEMPT}
        ORDER BY {_EXCHANGED} DESC,
        CASE WHEN length(o."on") = 10 AND o."on" NOT LIKE '-%' THEN o."on" END DESC, p.id LIMIT ?"""
    networks, most = rows.among_words(open_networks), -1 if limit is None else limit
    return [
        Waiting(
            What.UNLABELLED, person, Named(person, name), name,
            _unlabelled_words(title, company, on), exchanged, _day(on),
        )
        for person, name, title, company, on, exchanged in rows.fetch(db, sql, (networks, most))
    ]  # fmt: skip


def _unlabelled_words(title: str, company: str, on: str | None) -> str:
    role = ", ".join(part for part in (title, company) if part)
    connected = f"connected {on}" if on else ""
    return " · ".join(part for part in (role, connected) if part) or "nothing is known of how it began"


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text and len(text) == 10 and text[0] != "-" else None


def open_requests(db: sa.Connection, today: date) -> list[Waiting]:
    """Requests that wait for a decision on `today`; one of yours without a note carries a warning."""
    return [
        Waiting(
            What.REQUEST, one.id, None, one.name,
            f"{'asks to connect' if one.incoming else 'you asked to connect'}"
            f"{f': “{one.words}”' if one.words else ', without a word'}",
            on=one.on, incoming=one.incoming,
            warning=NoNote(0) if not one.incoming and (not one.words or is_canned(one.words)) else None,
        )
        for one in requests.pending(db, today)
    ]  # fmt: skip


def possible_duplicates(db: sa.Connection) -> list[Waiting]:
    """Pairs that may be one person."""
    return [
        Waiting(
            What.DUPLICATE, one.id, one.a, one.a.name, f"may be the same as {one.b.name}: {one.evidence}", other=one.b
        )
        for one in duplicates.undecided(db)
    ]


def new_positions(db: sa.Connection, today: date, days: int) -> list[Waiting]:
    """Changes of position that an import noticed within so many days."""
    sql = f"""SELECT p.id, p.name, x.title, x.organization, x.noticed_on, {_EXCHANGED} FROM positions x
        JOIN people p ON p.id = x.person_id JOIN summaries s ON s.person_id = p.id
        WHERE x.ended IS NULL AND x.noticed_on BETWEEN ? AND ? AND p.archived_on IS NULL AND s.labelled = 1"""
    since = (today - timedelta(days)).isoformat()
    return [
        Waiting(
            What.POSITION, person, Named(person, name), name,
            f"new position: {', '.join(part for part in (title, company) if part)}", exchanged, date.fromisoformat(on),
        )
        for person, name, title, company, on, exchanged in rows.fetch(db, sql, (since, today.isoformat()))
    ]  # fmt: skip


def count(db: sa.Connection, today: date, open_networks: Collection[str], days: int) -> int:
    """How much waits."""
    sql = "SELECT count(*) FROM summaries s JOIN people p ON p.id = s.person_id"
    if open_networks:
        sql += " LEFT JOIN origins o ON o.person_id = p.id"
    sql += " WHERE s.labelled = 0 AND p.archived_on IS NULL"
    if open_networks:  # else nobody's origin has to be looked up
        sql += f" {_EXEMPT}"
    people = db.exec_driver_sql(sql, (rows.among_words(open_networks),) if open_networks else ()).scalar_one()
    others = (open_requests(db, today), new_positions(db, today, days))
    return int(people) + duplicates.count(db) + sum(map(len, others))


SHOWN = 5
"""Others named who share a tag or handle."""


def shared(db: sa.Connection, person: int) -> tuple[Shared, ...]:
    """What of a person's tags and handles others have too, handles first."""
    found = []
    for what, others in _SHARED:
        for ident, label in rows.fetch(db, what, (person,)):
            sql = f"""FROM people p WHERE p.archived_on IS NULL AND p.id <> ?
                AND p.id IN (SELECT person_id {others})"""
            count = db.exec_driver_sql(f"SELECT count(*) {sql}", (person, ident)).scalar_one()
            if count:
                first = rows.fetch(
                    db, f"SELECT p.id, p.name {sql} ORDER BY p.name_key, p.id LIMIT ?", (person, ident, SHOWN)
                )
                found.append(Shared(label, tuple(Named(*one) for one in first), count))
    return tuple(found)


_SHARED = (
    ("SELECT key, value FROM handles WHERE person_id = ? ORDER BY id", "FROM handles WHERE key = ?"),
    (
        """SELECT t.id, '#' || t.name FROM person_tags x JOIN tags t ON t.id = x.tag_id
        WHERE x.person_id = ? ORDER BY t.name_key""",
        "FROM person_tags WHERE tag_id = ?",
    ),
)
