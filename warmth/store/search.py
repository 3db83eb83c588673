"""The two word indexes: everything said about a person, and the stems of what a person could give."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

import sqlalchemy as sa

from warmth.domain.text import fold
from warmth.store import rows

_SAID = (
    "SELECT id, name || ' ' || notes FROM people",
    "SELECT person_id, value FROM handles",
    "SELECT person_id, title || ' ' || organization FROM positions",
    "SELECT person_id, place || ' ' || words || ' ' || note || ' ' || coalesce(kind, '') FROM origins",
    "SELECT p.person_id, t.name FROM person_tags p JOIN tags t ON t.id = p.tag_id",
    "SELECT person_id, text FROM asks",
    "SELECT person_id, text FROM offers",
    "SELECT person_id, text FROM promises",
    "SELECT person_id, why FROM ratings",
    "SELECT p.person_id, i.note FROM interaction_people p JOIN interactions i ON i.id = p.interaction_id",
)
_GIVES = (
    "SELECT person_id, text FROM offers WHERE closed_on IS NULL",
    "SELECT p.person_id, t.name FROM person_tags p JOIN tags t ON t.id = p.tag_id",
    "SELECT person_id, title || ' ' || organization FROM positions WHERE ended IS NULL",
)


INDEXES = ("search", "gives")


def refresh(db: sa.Connection, people: Collection[int] | None) -> None:
    """Index `people` anew, or everyone."""
    only = None if people is None else json.dumps(sorted(people))
    for index, words in _words(db, only).items():
        _replace(db, index, only, words.items())


def differing(db: sa.Connection) -> list[int]:
    """The ids whose indexed words are not what a recount gives."""
    found: set[int] = set()
    for index, words in _words(db, None).items():
        kept = dict(rows.fetch(db, f"SELECT rowid, words FROM {index}"))
        fresh = {person: text for person, text in words.items() if text}
        found |= {person for person in kept.keys() | fresh.keys() if kept.get(person) != fresh.get(person)}
    return sorted(found)


def _words(db: sa.Connection, only: str | None) -> dict[str, dict[int, str]]:
    """What each index holds for each person."""
    said = {person: " ".join(sorted(set(texts))) for person, texts in _texts(db, _SAID, only).items()}
    gives = {
        person: " ".join(sorted(set().union(*map(stems, texts)))) for person, texts in _texts(db, _GIVES, only).items()
    }
    return {"search": {person: fold(text) for person, text in said.items()}, "gives": gives}


def _texts(db: sa.Connection, queries: Iterable[str], only: str | None) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for query in queries:
        sql = f"SELECT * FROM ({query})"
        parameters: tuple[str, ...] = ()
        if only is not None:
            column = "id" if query.startswith("SELECT id") else "person_id"
            sql = f"SELECT * FROM ({query}) WHERE {column} IN (SELECT value FROM json_each(?))"
            parameters = (only,)
        for person, text in rows.fetch(db, sql, parameters):
            if text and not text.isspace():
                found[person].append(text)
    return found


@lru_cache(maxsize=20_000)
def stems(text: str) -> frozenset[str]:
    """Stems as one word each to the index, whatever signs they hold (`c++`, `.net`)."""
    from warmth.domain.words import telling

    return frozenset(token(stem) for stem in telling(text))


def token(stem: str) -> str:
    """A stem spelled in letters and digits alone, the same way when indexing and when asking."""
    return stem if stem.isalnum() else "".join(sign if sign.isalnum() else f"x{ord(sign):x}" for sign in stem)


def _replace(db: sa.Connection, index: str, only: str | None, words: Iterable[tuple[int, str]]) -> None:
    if only is None:
        db.exec_driver_sql(f"DELETE FROM {index}")
    else:
        db.exec_driver_sql(f"DELETE FROM {index} WHERE rowid IN (SELECT value FROM json_each(?))", (only,))
    indexed = [(person, text) for person, text in words if text]
    if indexed:
        db.exec_driver_sql(f"INSERT INTO {index} (rowid, words) VALUES (?, ?)", indexed)


def people_saying(db: sa.Connection, words: str) -> set[int]:
    """Everyone of whom all the words (each may be a beginning) are said somewhere."""
    asked = " ".join(f'"{word}"*' for word in fold(words).split())
    if not asked:
        return set()
    found = db.exec_driver_sql("SELECT rowid FROM search WHERE search MATCH ?", (asked,))
    return {int(row[0]) for row in found}


WEIGHED = 200
"""Of those whom you never judged, so many are weighed for an introduction that could only refuse them."""


def people_giving(db: sa.Connection, runs: Iterable[Sequence[str]]) -> set[int]:
    """Who could give something that holds all stems of any of `runs`.

    That is everyone you have judged, and of the others (who could only be refused) those whose words fit best, by bm25.
    """
    # Without the plus sign SQLite asks the index once for each of the judged.
    asked = _any_of(runs)
    if not asked:
        return set()
    sql = """SELECT rowid FROM gives WHERE gives MATCH ?1
            AND +rowid IN (SELECT person_id FROM ratings)
        UNION SELECT rowid FROM (SELECT rowid FROM gives WHERE gives MATCH ?1 ORDER BY rank, rowid LIMIT ?2)"""
    return {row[0] for row in rows.fetch(db, sql, (asked, WEIGHED))}


def _any_of(runs: Iterable[Sequence[str]]) -> str:
    """The query for whoever has all stems of one of the runs."""
    every = sorted({" AND ".join(f'"{token(stem)}"' for stem in sorted(set(run))) for run in runs if run})
    return " OR ".join(f"({one})" if " AND " in one else one for one in every)


def holders(db: sa.Connection, wanted: Iterable[str]) -> dict[str, int]:
    """Of how many people something with each stem is known that they could give."""
    sql = "SELECT value, (SELECT count(*) FROM gives WHERE gives MATCH '\"' || value || '\"') FROM json_each(?)"
    tokens = {token(stem): stem for stem in wanted}
    return {tokens[one]: count for one, count in rows.fetch(db, sql, rows.among_any(sorted(tokens)))}


def indexed(db: sa.Connection) -> int:
    """How many people are in the index of what could be given."""
    return int(db.exec_driver_sql("SELECT count(*) FROM summaries").scalar_one())
