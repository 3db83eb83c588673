"""The facts that prune looks at, and the list of a month as it was drawn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from warmth.domain.boundaries import Boundary
from warmth.domain.origins import OriginKind
from warmth.domain.pruning import Facts, Inbound
from warmth.domain.warmth import Constants
from warmth.store import rows
from warmth.store.derived_tables import review_people, reviews
from warmth.store.tables import people, verdicts

_FACTS = """SELECT p.id, p.name, s.labelled, o.kind, o."on", coalesce(o.words, ''), s.touches, s.silence, s.ratio,
    s.attempts, s.know, s.trust, s.klt, s.rated_on, s.boundaries, p.left_on
    FROM people p JOIN summaries s ON s.person_id = p.id LEFT JOIN origins o ON o.person_id = p.id
    WHERE p.archived_on IS NULL {only}"""
_MAYBE = """AND (s.labelled = 0 OR s.silence > ?2 OR s.ratio >= ?3 OR s.know <= 1 OR p.left_on IS NOT NULL
    OR (s.silence IS NULL AND s.attempts >= 2) OR p.id IN (SELECT value FROM json_each(?1)))"""
_THESE = "AND p.id IN (SELECT value FROM json_each(?))"


def facts(
    db: sa.Connection,
    today: date,
    constants: Constants,
    people: Iterable[int] | None = None,
    open_networks: Collection[str] = (),
) -> list[Facts]:
    """The facts of `people`, or of everyone against whom there may be evidence, as measured by `constants`. Unlabelled
    people of an open network are left out.
    """
    these = None if people is None else sorted(set(people))
    duplicates = _duplicates(db, these)
    wrote, answered = _wrote(db, today, these)
    if these is None:
        others = rows.among(sorted({*duplicates, *wrote}))
        found = rows.fetch(db, _FACTS.format(only=_MAYBE), (*others, constants.dormant_days, constants.dormant_gaps))
    else:
        found = rows.fetch(db, _FACTS.format(only=_THESE), rows.among(these))
    exempt = _of_open_networks(db, open_networks)
    ids = {row[0] for row in found} - exempt
    extra = _Extra(db, these, today)
    return [
        _facts(row, extra, constants, duplicates.get(row[0]), wrote.get(row[0], ()), row[0] in answered)
        for row in found
        if row[0] in ids
    ]


def _facts(
    row: tuple[Any, ...],
    extra: _Extra,
    constants: Constants,
    duplicate: str | None,
    wrote: Sequence[Inbound],
    answered: bool,
) -> Facts:  # fmt: skip
    (person, name, labelled, kind, on, words, touches, silence, ratio, attempts, know, trust, klt, rated_on, boundaries,
     left_on) = row  # fmt: skip
    return Facts(
        id=person, name=name, labelled=bool(labelled), origin=OriginKind(kind) if kind else None, connected_on=on,
        origin_words=words, touches=touches, silence=silence, ratio=ratio, attempts=attempts,
        last_attempt=extra.attempted.get(person), last_contact=extra.contacts.get(person), wrote=tuple(wrote),
        answered_by_me=answered, know=know, trust=trust, klt=klt, judged_on=_day(rated_on),
        tags=extra.tags.get(person, frozenset()),
        boundaries=frozenset(Boundary(word) for word in boundaries.split()), duplicate_of=duplicate,
        left_on=_day(left_on), promise=extra.promises.get(person), introduction_with=extra.introductions.get(person),
        kept_on=extra.kept.get(person), constants=constants,
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _only(column: str, these: Sequence[int] | None) -> tuple[str, tuple[str, ...]]:
    """The condition, with its parameters, that keeps a query to these people; nothing when everyone is meant."""
    return ("", ()) if these is None else (f" AND {column} IN (SELECT value FROM json_each(?))", rows.among(these))


class _Extra:
    """What only some people have, looked up once for all of them, or for these alone."""

    def __init__(self, db: sa.Connection, these: Sequence[int] | None, today: date) -> None:
        limit, (only, ids) = today.isoformat(), _only("x.person_id", these)
        days = f"""SELECT x.person_id, max(CASE WHEN i.direction <> 'out' THEN i."on" END),
            max(CASE WHEN i.direction = 'out' THEN i."on" END) FROM interaction_people x
            JOIN interactions i ON i.id = x.interaction_id
            WHERE i.kind <> 'reaction' AND i."on" <= ?{only} GROUP BY 1"""
        self.contacts: dict[int, date] = {}
        self.attempted: dict[int, date] = {}
        for person, contact, attempt in rows.fetch(db, days, (limit, *ids)):
            if contact:
                self.contacts[person] = date.fromisoformat(contact)
            if attempt:
                self.attempted[person] = date.fromisoformat(attempt)
        self.tags = _tags(db, these)
        sql = "SELECT person_id, text FROM promises WHERE done_on IS NULL"
        self.promises: dict[int, str] = {person: text for person, text in db.exec_driver_sql(sql)}
        self.introductions: dict[int, str] = {}
        sql = """SELECT i.a_id, a.name, i.b_id, b.name FROM introductions i JOIN people a ON a.id = i.a_id
            JOIN people b ON b.id = i.b_id
            WHERE i.stage NOT IN ('declined', 'worked', 'fizzled', 'harmed', 'thanked')
            AND +a.merged_into_id IS NULL AND +b.merged_into_id IS NULL"""
        for a, a_name, b, b_name in db.exec_driver_sql(sql):
            self.introductions |= {a: b_name, b: a_name}
        sql = 'SELECT person_id, max("on") FROM verdicts WHERE verdict = \'keep\' AND "on" <= ? GROUP BY person_id'
        self.kept = {person: date.fromisoformat(on) for person, on in db.exec_driver_sql(sql, (limit,))}


def _tags(db: sa.Connection, these: Sequence[int] | None) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    only, ids = _only("x.person_id", these)
    sql = f"SELECT x.person_id, t.name_key FROM person_tags x JOIN tags t ON t.id = x.tag_id WHERE true{only}"
    for person, name in rows.fetch(db, sql, ids):
        found[person].add(name)
    return {person: frozenset(names) for person, names in found.items()}


def _duplicates(db: sa.Connection, these: Sequence[int] | None) -> dict[int, str]:
    """The later of two possible duplicates, with the name of the earlier."""
    only, ids = _only("d.b_id", these)
    sql = f"""SELECT d.b_id, a.name FROM duplicates d JOIN people a ON a.id = d.a_id
        WHERE d.verdict IS NULL AND a.archived_on IS NULL{only} ORDER BY d.id"""
    return dict(rows.fetch(db, sql, ids))


def _wrote(db: sa.Connection, today: date, these: Sequence[int] | None) -> tuple[dict[int, list[Inbound]], set[int]]:
    """What was written by those whom you never answered, and everyone you ever wrote or spoke to."""
    limit, (only, ids) = today.isoformat(), _only("x.person_id", these)
    sql = f"""SELECT DISTINCT x.person_id FROM interaction_people x JOIN interactions i ON i.id = x.interaction_id
        WHERE i.direction <> 'in' AND i.kind <> 'reaction' AND i."on" <= ?{only}"""
    answered = {row[0] for row in rows.fetch(db, sql, (limit, *ids))}
    sql = f"""SELECT x.person_id, i."on", i.note
        FROM interaction_people x JOIN interactions i ON i.id = x.interaction_id
        WHERE i.direction = 'in' AND i.kind IN ('message', 'email') AND i."on" <= ?
        AND x.person_id NOT IN (SELECT value FROM json_each(?)){only} ORDER BY x.person_id, i."on", i.id"""
    wrote: dict[int, list[Inbound]] = defaultdict(list)
    for person, on, note in rows.fetch(db, sql, (limit, *rows.among(sorted(answered)), *ids)):
        wrote[person].append(Inbound(date.fromisoformat(on), note))
    return wrote, answered


def _of_open_networks(db: sa.Connection, networks: Collection[str]) -> set[int]:
    """Those without a label who are known only from a network that is declared open."""
    if not networks:
        return set()
    marks = ", ".join("?" for _ in networks)
    sql = f"""SELECT o.person_id FROM origins o JOIN summaries s ON s.person_id = o.person_id
        WHERE s.labelled = 0 AND o.network IN ({marks})"""
    return set(db.exec_driver_sql(sql, tuple(networks)).scalars())


@dataclass(frozen=True, slots=True)
class Drawn:
    """A month's list: the people on it in order, and those whom only a protection kept off it."""

    month: str
    people: tuple[int, ...]
    protected: tuple[int, ...]


def drawn(db: sa.Connection, month: str) -> Drawn | None:
    """The list of a month (`2026-11`) as it was drawn, without those merged since; None when there is none, or
    everyone on it is gone.
    """
    listing = review_people.c
    query = (
        sa.select(listing.person_id, listing.protected)
        .join(reviews, reviews.c.id == listing.review_id)
        .join(people, people.c.id == listing.person_id)
        .where(reviews.c.month == month, people.c.merged_into_id.is_(None))
        .order_by(listing.place)
    )
    found = db.execute(query).all()
    if not found:
        return None
    listed = tuple(row.person_id for row in found if not row.protected)
    return Drawn(month, listed, tuple(row.person_id for row in found if row.protected))


def draw(db: sa.Connection, month: str, today: date, people: Sequence[int], protected: Sequence[int]) -> None:
    """Keep the list of a month, in place of one that everybody is gone from."""
    db.execute(reviews.delete().where(reviews.c.month == month))
    review = rows.insert(db, reviews, month=month, drawn_on=today.isoformat())
    both = [(person, 0) for person in people] + [(person, 1) for person in protected]
    listed = [(review, person, place, kept_off) for place, (person, kept_off) in enumerate(both)]
    rows.insert_many(db, review_people, ("review_id", "person_id", "place", "protected"), listed)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided of one person in one month: keep, let-go, unsure (until a day) or later."""

    person: int
    month: str
    verdict: str
    on: date
    until: date | None


def verdicts_of(db: sa.Connection, month: str) -> dict[int, Verdict]:
    """The verdicts of a month, by person."""
    query = sa.select(verdicts).where(verdicts.c.month == month)
    return {
        r.person_id: Verdict(r.person_id, r.month, r.verdict, date.fromisoformat(r.on), _day(r.until))
        for r in db.execute(query)
    }


def give(db: sa.Connection, person: int, month: str, verdict: str, on: date, until: date | None) -> None:
    """Write a verdict, in place of an earlier one of the same month."""
    columns = verdicts.c
    db.execute(verdicts.delete().where(columns.person_id == person, columns.month == month))
    rows.insert(
        db, verdicts, person_id=person, month=month, verdict=verdict, on=on.isoformat(),
        until=until.isoformat() if until else None,
    )  # fmt: skip
