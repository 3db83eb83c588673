"""What the columns of an export may hold, told by the tables: a row that does not fit is named by its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.domain.fuzzy import FuzzyDate
from warmth.domain.handles import HandleKind
from warmth.domain.inbox import RequestStatus
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introductions import Stage
from warmth.domain.origins import AskedBy, OriginKind
from warmth.domain.wants import Basis
from warmth.store.hiding import Row, Tables
from warmth.store.tables import KEPT

FUZZY = frozenset(
    {("people", "birthday"), ("origins", "on"), ("positions", "started"), ("positions", "ended"), ("doors", "on")}
)
"""Days that may be as vague as they were given."""
WORDS: dict[tuple[str, str], tuple[str, ...]] = {
    ("boundaries", "kind"): tuple(Boundary),
    ("handles", "kind"): tuple(HandleKind),
    ("interactions", "kind"): tuple(Kind),
    ("interactions", "direction"): tuple(Direction),
    ("introductions", "stage"): tuple(Stage),
    ("introduction_steps", "stage"): tuple(Stage),
    ("offers", "basis"): tuple(Basis),
    ("origins", "kind"): tuple(OriginKind),
    ("origins", "asked_by"): tuple(AskedBy),
    ("requests", "status"): tuple(RequestStatus),
}
"""Columns that hold one word of a few."""
_DAYS = frozenset({"on", "by", "until", "as_of", "snoozed_until"})
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])", re.ASCII)
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LARGEST = 2**63


def is_day(table: str, column: str) -> bool:
    """Does a column hold whole days?"""
    return (column in _DAYS or column.endswith("_on")) and (table, column) not in FUZZY


def checked(told: Mapping[str, Sequence[Mapping[str, Any]]], file: str) -> Tables:
    """The rows with every column there is now; what an older export did not know yet is as it would be if not said.

    Raises WarmthError that names the first place where a row does not fit its table.
    """
    names = {table.name for table in KEPT}
    if unknown := next((name for name in told if name not in names), None):
        raise _broken(file, f"there is no table {unknown}")
    found = {table.name: _rows_of(table, told.get(table.name, ()), file) for table in KEPT}
    ids = {name: {row["id"] for row in rows} for name, rows in found.items()}
    for table in KEPT:
        if len(ids[table.name]) < len(found[table.name]):
            raise _broken(file, f"{table.name} has two rows of one id")
        for column in table.columns:
            for key in column.foreign_keys:
                there = ids[key.column.table.name]
                for place, row in enumerate(found[table.name], start=1):
                    if row[column.name] is not None and row[column.name] not in there:
                        raise _broken(file, f"{table.name}, row {place}, speaks of a row that is missing")
    return found


def _rows_of(table: sa.Table, told: Sequence[Mapping[str, Any]], file: str) -> list[Row]:
    unsaid = {column.name: _unsaid(column) for column in table.columns if column.nullable or column.server_default}
    names = [column.name for column in table.columns]
    known = set(names)
    found: list[Row] = []
    for place, row in enumerate(told, start=1):
        if row.keys() == known:
            found.append({name: row[name] for name in names})
            continue
        if unknown := next((name for name in row if name not in known), None):
            raise _broken(file, f"{table.name}, row {place}, has a column {unknown} that there is not")
        if missing := next((name for name in names if name not in row and name not in unsaid), None):
            raise _broken(file, f"{table.name}, row {place}, has no {missing}")
        found.append({name: row[name] if name in row else unsaid[name] for name in names})
    for column in table.columns:
        _check(table.name, column, (row[column.name] for row in found), file)
    return found


def _unsaid(column: sa.Column[Any]) -> Any:
    default = column.server_default
    if not isinstance(default, sa.DefaultClause):
        return None
    return str(default.arg)


def _check(table: str, column: sa.Column[Any], values: Iterable[Any], file: str) -> None:
    kind = int if isinstance(column.type, sa.Integer) else str
    fits = _rule(table, column.name, kind)
    good: set[Any] = {None} if column.nullable else set()
    for place, value in enumerate(values, start=1):
        if type(value) is kind and value in good:
            continue
        if value is None and column.nullable:
            continue
        if type(value) is not kind or not fits(value):
            raise _broken(file, f"{table}, row {place}, has no {column.name} that can be read")
        if len(good) < 1 << 12:
            good.add(value)


def _rule(table: str, column: str, kind: type) -> Callable[[Any], bool]:
    if kind is int:
        return lambda value: -_LARGEST <= value < _LARGEST
    if (table, column) in WORDS:
        return frozenset(WORDS[table, column]).__contains__
    if (table, column) in FUZZY:
        return _is_fuzzy
    if is_day(table, column):
        return _is_day
    if column == "month":
        return lambda value: _MONTH.fullmatch(value) is not None
    return _can_be_kept


def _is_day(value: str) -> bool:
    try:
        return bool(_ISO.fullmatch(value)) and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _is_fuzzy(value: str) -> bool:
    try:
        return bool(FuzzyDate.parse(value))
    except WarmthError:
        return False


def _can_be_kept(value: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in value) if not value.isascii() else True


def _broken(file: str, what: str) -> WarmthError:
    return WarmthError(f"{file} is damaged: {what}; export it again.")
