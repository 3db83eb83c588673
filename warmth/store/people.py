"""People: their cards, finding them by what somebody types, and writing them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from warmth.domain.boundaries import Boundary
from warmth.domain.cards import Card, LastTouch, OriginShown
from warmth.domain.handles import parse_handle
from warmth.domain.interactions import Direction, Kind
from warmth.domain.named import Named
from warmth.domain.names import name_key
from warmth.domain.origins import AskedBy, OriginKind
from warmth.domain.text import fold
from warmth.domain.warmth import Band, State, Trend
from warmth.store import rows
from warmth.store.tables import people

_CARD = """SELECT p.id, p.name, s.company, s.title, p.birthday, p.notes, s.labelled, s.know, s."like", s.trust, s.klt,
    s.rated_on, s.warmth, s.band, s.trend, s.state, s.silence, s.usual_gap, s.ratio, s.cadence, i."on", i.kind,
    i.direction, i.note, s.boundaries, p.archived_on, p.snoozed_until
    FROM people p JOIN summaries s ON s.person_id = p.id LEFT JOIN interactions i ON i.id = s.last_id
    WHERE p.id IN (SELECT value FROM json_each(?))"""
_ORIGIN = """SELECT o.person_id, o.kind, o."on", o.place, o.through_id, t.name, o.note, o.asked_by, o.words
    FROM origins o LEFT JOIN people t ON t.id = o.through_id WHERE o.person_id IN (SELECT value FROM json_each(?))"""
_HANDLES = "SELECT person_id, kind, value FROM handles WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY id"
_TAGS = """SELECT p.person_id, t.name FROM person_tags p JOIN tags t ON t.id = p.tag_id
    WHERE p.person_id IN (SELECT value FROM json_each(?)) ORDER BY t.name_key"""


def cards(db: sa.Connection, ids: Sequence[int]) -> list[Card]:
    """The cards of `ids`, in that order; whoever is gone is left out."""
    only = rows.among(ids)
    handles: dict[tuple[int, str], list[str]] = defaultdict(list)
    for person, kind, value in rows.fetch(db, _HANDLES, only):
        handles[person, kind].append(value)
    tags: dict[int, list[str]] = defaultdict(list)
    for person, name in rows.fetch(db, _TAGS, only):
        tags[person].append(name)
    origins = {row[0]: _origin(row) for row in rows.fetch(db, _ORIGIN, only)}
    found = {row[0]: _card(row, handles, tags, origins) for row in rows.fetch(db, _CARD, only)}
    return [found[person] for person in ids if person in found]


def _origin(row: tuple[Any, ...]) -> OriginShown:
    _, kind, on, place, through_id, through, note, asked_by, words = row
    return OriginShown(
        kind=OriginKind(kind) if kind else None,
        on=on,
        place=place,
        through=Named(through_id, through) if through_id is not None else None,
        note=note,
        asked_by=AskedBy(asked_by) if asked_by else None,
        words=words,
    )


def _card(
    row: tuple[Any, ...],
    handles: dict[tuple[int, str], list[str]],
    tags: dict[int, list[str]],
    origins: dict[int, OriginShown],
) -> Card:
    (person, name, company, title, birthday, notes, labelled, know, like, trust, klt, rated_on, warmth, band, trend,
     state, silence, gap, ratio, cadence, on, kind, direction, note, boundaries, archived_on,
     snoozed_until) = row  # fmt: skip
    return Card(
        id=person, name=name, company=company, title=title, birthday=birthday, notes=notes,
        emails=tuple(handles.get((person, "email"), ())),
        phones=tuple(handles.get((person, "phone"), ())),
        urls=tuple(handles.get((person, "url"), ())),
        tags=tuple(tags.get(person, ())),
        labelled=bool(labelled), origin=origins.get(person),
        know=know, like=like, trust=trust, klt=klt, rated_on=_day(rated_on),
        warmth=warmth, band=Band(band) if band else None, trend=Trend(trend) if trend else None, state=State(state),
        silence=silence, usual_gap=gap, rhythm=ratio, cadence=cadence,
        last=LastTouch(date.fromisoformat(on), Kind(kind), Direction(direction), note) if on else None,
        boundaries=tuple(Boundary(word) for word in boundaries.split()),
        archived_on=_day(archived_on), snoozed_until=_day(snoozed_until),
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def names(db: sa.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The name of each."""
    sql = "SELECT id, name FROM people WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: row[1] for row in db.exec_driver_sql(sql, rows.among(ids))}


def standing(db: sa.Connection, person: int) -> int | None:
    """Whom an id means: the person, or the one they were merged into; None when it is nobody's."""
    found = db.execute(sa.select(people.c.merged_into_id).where(people.c.id == person)).first()
    if found is None:
        return None
    return person if found.merged_into_id is None else standing(db, found.merged_into_id)


def named(db: sa.Connection, text: str) -> list[int]:
    """Everyone whom `text` names: a handle, else the whole name, else a part of it, folded. Archived people last."""
    handle = parse_handle(text)
    if handle is not None:
        sql = """SELECT DISTINCT h.person_id FROM handles h JOIN people p ON p.id = h.person_id
            WHERE h.kind = ? AND h.key = ? AND p.merged_into_id IS NULL"""
        owners = list(db.exec_driver_sql(sql, (handle.kind.value, handle.key)).scalars())
        if owners:
            return owners
    key = name_key(text)
    if not key:
        return []
    order = "AND merged_into_id IS NULL ORDER BY archived_on IS NOT NULL, name_key, id"
    whole = list(db.exec_driver_sql(f"SELECT id FROM people WHERE name_key = ? {order}", (key,)).scalars())
    if whole:
        return whole
    return named_like(db, f" {key}") or named_like(db, key)


def named_like(db: sa.Connection, part: str) -> list[int]:
    """Everyone whose folded name holds `part`; a blank in front means that a word begins so. Archived people last."""
    sql = """SELECT id FROM people WHERE instr(' ' || name_key, ?) AND merged_into_id IS NULL
        ORDER BY archived_on IS NOT NULL, name_key, id"""
    return list(db.exec_driver_sql(sql, (part,)).scalars())


def sounding_like(db: sa.Connection, text: str, limit: int = 3) -> list[str]:
    """The names nearest to `text`, best first, for a hint."""
    from rapidfuzz import fuzz, process

    known = dict(rows.fetch(db, "SELECT name_key, name FROM people WHERE archived_on IS NULL"))
    near = process.extract(fold(text), known.keys(), scorer=fuzz.WRatio, limit=limit, score_cutoff=75)
    return [known[key] for key, _, _ in near]


def add(db: sa.Connection, name: str, today: date, *, birthday: str | None = None, notes: str = "") -> int:
    """A new person with nothing else; returns the id."""
    return rows.insert(
        db, people, name=name, name_key=name_key(name), created_on=today.isoformat(), birthday=birthday, notes=notes
    )


def rename(db: sa.Connection, person: int, name: str) -> None:
    """Give a person another name."""
    rows.update(db, people, person, name=name, name_key=name_key(name))


def set_fields(db: sa.Connection, person: int, **fields: Any) -> None:
    """Set columns of a person's own row."""
    rows.update(db, people, person, **fields)
