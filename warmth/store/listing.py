"""Lists of people: a query compiled to SQL over the summaries, in the order asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa

from warmth.domain.months import months_before
from warmth.domain.query import Query, Term
from warmth.domain.text import fold
from warmth.domain.vouching import LOWEST_MARK, RATING_MONTHS
from warmth.store import rows, search
from warmth.store.boundaries import vouchable

SORTS = {
    "name": "s.sort_key, p.id",
    "warmth": "s.warmth IS NULL, s.warmth DESC, s.sort_key, p.id",
    "silence": "s.silence IS NULL, s.silence DESC, s.sort_key, p.id",
    "klt": "s.klt IS NULL, s.klt DESC, s.sort_key, p.id",
}

Condition = tuple[str, list[Any]]

_COLUMNS = {
    "warmth": "s.warmth", "know": "s.know", "like": 's."like"', "trust": "s.trust", "klt": "s.klt",
    "touches": "s.touches", "silent": "s.silence", "gap": "s.usual_gap", "cadence": "s.cadence",
}  # fmt: skip


def ids(db: sa.Connection, query: Query, today: date, sort: str = "name", limit: int | None = None) -> list[int]:
    """Who meets the query today, sorted; at most `limit`."""
    conditions: list[Condition] = [("p.merged_into_id IS NULL", []), _archived(query.archived)]
    conditions += [_negated(term, _condition(term, today)) for term in query.terms if term.field != "archived"]
    conditions += [_word(db, word) for word in query.words]
    where = " AND ".join(f"({sql})" for sql, _ in conditions)
    parameters = [value for _, values in conditions for value in values]
    sql = f"SELECT p.id FROM people p JOIN summaries s ON s.person_id = p.id WHERE {where} ORDER BY {SORTS[sort]}"
    if limit is not None:
        sql, parameters = f"{sql} LIMIT ?", [*parameters, limit]
    return list(db.exec_driver_sql(sql, tuple(parameters)).scalars())


def _archived(which: str) -> Condition:
    sql = {"no": "p.archived_on IS NULL", "yes": "p.archived_on IS NOT NULL", "all": "1"}[which]
    return sql, []


def _negated(term: Term, condition: Condition) -> Condition:
    sql, values = condition
    return (f"({sql}) IS NOT TRUE", values) if term.no else condition


def _word(db: sa.Connection, word: str) -> Condition:
    """A plain word stands in the name, or begins a word that is said of them anywhere."""
    (said,) = rows.among(search.people_saying(db, word))
    return "instr(p.name_key, ?) OR p.id IN (SELECT value FROM json_each(?))", [word, said]


def _condition(term: Term, today: date) -> Condition:
    if term.field in _COLUMNS:
        column = _COLUMNS[term.field]
        return (f"{column} IS NULL", []) if term.value is None else (f"{column} {term.sign} ?", [term.value])
    if term.field == "vouchable":
        return _vouchable(term.value == "yes", today)
    return _SPECIAL[term.field](term.value)


def _vouchable(wanted: bool, today: date) -> Condition:
    """As of a day, by the one rule that also counts them."""
    rule = f"{vouchable('?', '?')} IS {'' if wanted else 'NOT '}TRUE"
    return rule, [LOWEST_MARK, LOWEST_MARK, months_before(today, RATING_MONTHS).isoformat()]


def _tag(value: Any) -> Condition:
    mine = "FROM person_tags x JOIN tags t ON t.id = x.tag_id WHERE x.person_id = p.id"
    if value is None:
        return f"NOT EXISTS (SELECT 1 {mine})", []
    return f"EXISTS (SELECT 1 {mine} AND t.name_key = ?)", [value]


def _email(value: Any) -> Condition:
    mine = "FROM handles h WHERE h.person_id = p.id AND h.kind = 'email'"
    if value is None:
        return f"NOT EXISTS (SELECT 1 {mine})", []
    return f"EXISTS (SELECT 1 {mine} AND instr(replace(replace(h.key, '@', ' '), '.', ' '), ?))", [value]


def _origin(value: Any) -> Condition:
    if value is None:
        return "s.labelled = 0", []
    if value == "any":
        return "s.labelled = 1", []
    return "EXISTS (SELECT 1 FROM origins o WHERE o.person_id = p.id AND o.kind = ?)", [value]


def _boundary(value: Any) -> Condition:
    if value is None:
        return "s.boundaries = ''", []
    return ("s.boundaries <> ''", []) if value == "any" else ("instr(' ' || s.boundaries || ' ', ?)", [f" {value} "])


def _contains(column: str) -> Callable[[Any], Condition]:
    def condition(value: Any) -> Condition:
        return (f"{column} = ''", []) if value is None else (f"instr(warmth_fold({column}), ?)", [value])

    return condition


_SPECIAL: dict[str, Callable[[Any], Condition]] = {
    "tag": _tag,
    "email": _email,
    "origin": _origin,
    "boundary": _boundary,
    "company": _contains("s.company"),
    "title": _contains("s.title"),
    "note": _contains("p.notes"),
    "name": lambda value: ("0", []) if value is None else ("instr(p.name_key, ?)", [value]),
    "state": lambda value: ("replace(s.state, ' ', '-') = ?", [value]),
    "band": lambda value: ("s.band = ?", [value]),
    "trend": lambda value: ("s.trend = ?", [value]),
    "rated": lambda value: (f"s.rated_on IS {'NOT ' if value == 'yes' else ''}NULL", []),
}

FUNCTIONS: dict[str, Callable[[str], str]] = {"warmth_fold": fold}
"""SQL functions that the conditions call; every connection has them."""
