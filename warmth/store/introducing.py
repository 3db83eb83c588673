"""The facts that introduce looks at: X, and everyone whose words may meet X's asks or gifts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from warmth.domain.boundaries import Boundary
from warmth.domain.gift_index import concepts_sought, looked_for
from warmth.domain.introducing import FATIGUE_DAYS, Between, Facts
from warmth.domain.organizations import organization_key
from warmth.domain.rarity import UNKNOWN, Rarity
from warmth.domain.vocabulary import Vocabulary
from warmth.domain.vocabulary.senses import senses
from warmth.domain.words import telling
from warmth.store import rows, search
from warmth.store.gifts import gifts_of, grouped, tags_of

_FACTS = """SELECT p.id, p.name, s.labelled, s.know, s."like", s.trust, s.judged_on, s.silence, s.two_way, s.boundaries
    FROM people p JOIN summaries s ON s.person_id = p.id WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.id"""


def facts(db: sa.Connection, people: Collection[int], today: date) -> list[Facts]:
    """The facts of `people`, by id."""
    only = rows.among(sorted(people))
    gifts, asks, tags = gifts_of(db, people), _asks(db, only), tags_of(db, only)
    organizations, circles, asked = _organizations(db, only), _circles(db, people), _asked_lately(db, today)
    return [
        Facts(
            id=person, name=name, labelled=bool(labelled), know=know, like=like, trust=trust,
            judged_on=date.fromisoformat(judged) if judged else None, silence=silence, spoke=bool(two_way),
            boundaries=frozenset(Boundary(word) for word in boundaries.split()),
            organizations=frozenset(organizations.get(person, ())), tags=frozenset(tags.get(person, ())),
            circle=frozenset(circles.get(person, ())), asks=tuple(asks.get(person, ())),
            gifts=tuple(gifts.get(person, ())), introductions_lately=asked[person][0] if person in asked else 0,
            introduced_since=asked[person][1] if person in asked else None,
        )
        for person, name, labelled, know, like, trust, judged, silence, two_way, boundaries in rows.fetch(
            db, _FACTS, only
        )
    ]  # fmt: skip


def _asks(db: sa.Connection, only: tuple[str]) -> dict[int, list[str]]:
    sql = """SELECT person_id, text FROM asks WHERE closed_on IS NULL
        AND person_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
    return grouped(db, sql, only)


def _organizations(db: sa.Connection, only: tuple[str]) -> dict[int, list[str]]:
    sql = """SELECT person_id, organization FROM positions
        WHERE organization <> '' AND person_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
    return {
        person: list(filter(None, map(organization_key, names))) for person, names in grouped(db, sql, only).items()
    }


def _circles(db: sa.Connection, people: Collection[int]) -> dict[int, set[int]]:
    """Whom each is known to know."""
    found: dict[int, set[int]] = defaultdict(set)
    for a, b in db.exec_driver_sql("SELECT a_id, b_id FROM acquaintances WHERE kind = 'knows'"):
        if a in people:
            found[a].add(b)
        if b in people:
            found[b].add(a)
    return found


def _asked_lately(db: sa.Connection, today: date) -> dict[int, tuple[int, date]]:
    """How many introductions each was drawn into, on either side, within the last 90 days, and since when."""
    sql = """SELECT i.a_id, i.b_id, min(s."on") FROM introductions i JOIN introduction_steps s
        ON s.introduction_id = i.id WHERE s.stage <> 'idea' GROUP BY i.id HAVING min(s."on") > ? ORDER BY 3 DESC"""
    found: dict[int, tuple[int, date]] = {}
    for a, b, on in db.exec_driver_sql(sql, ((today - timedelta(FATIGUE_DAYS)).isoformat(),)):
        for person in (a, b):
            found[person] = (found[person][0] + 1 if person in found else 1, date.fromisoformat(on))
    return found


_ASKED = """FROM asks a JOIN summaries s ON s.person_id = a.person_id JOIN people p ON p.id = a.person_id
    WHERE a.closed_on IS NULL AND p.archived_on IS NULL AND s.rated_on IS"""
_WEIGHED_ASKS = f"""SELECT a.person_id, a.text {_ASKED} NOT NULL
    UNION ALL SELECT * FROM (SELECT a.person_id, a.text {_ASKED} NULL ORDER BY a."on" DESC, a.id DESC LIMIT ?)"""
"""What those ask for whom you have judged, and of the others (who could only be refused) what was asked last."""


def candidates(db: sa.Connection, x: Facts, vocabulary: Vocabulary) -> set[int]:
    """Everyone, not archived, who may give what X asks for, or ask for what X could give or seeks the other side of."""
    found = search.people_giving(db, {run for ask in x.asks for run in looked_for(ask, vocabulary)})
    texts = [*(gift.text for gift in x.gifts), *x.asks]
    given = {stem for gift in x.gifts for stem in telling(gift.text)}
    sought = {name for text in texts for name in concepts_sought(text, vocabulary)}
    for person, text in rows.fetch(db, _WEIGHED_ASKS, (search.WEIGHED,)):
        if given & telling(text) or any(unit.concepts & sought for unit in senses(text, vocabulary)):
            found.add(person)
    found.discard(x.id)
    sql = "SELECT id FROM people WHERE archived_on IS NULL AND id IN (SELECT value FROM json_each(?))"
    return set(db.exec_driver_sql(sql, rows.among(sorted(found))).scalars())


def rarity(db: sa.Connection, asks: Iterable[str], vocabulary: Vocabulary) -> Rarity:
    """How rare the words of these asks are among what people could give."""
    wanted = {stem for text in asks for unit in senses(text, vocabulary) for stem in unit.stems}
    return Rarity(search.indexed(db), search.holders(db, wanted)) if wanted else UNKNOWN


def between(db: sa.Connection, x: int) -> dict[int, Between]:
    """What is on record between X and each other person."""
    know: set[int] = set()
    apart: set[int] = set()
    tried: dict[int, str] = {}
    pairs: Any = db.exec_driver_sql("SELECT a_id, b_id, kind FROM acquaintances WHERE ? IN (a_id, b_id)", (x,))
    for a, b, kind in pairs:
        (know if kind == "knows" else apart).add(b if a == x else a)
    pairs = db.exec_driver_sql("SELECT a_id, b_id, stage FROM introductions WHERE ? IN (a_id, b_id) ORDER BY id", (x,))
    for a, b, stage in pairs:
        tried[b if a == x else a] = stage
    met = """SELECT DISTINCT o.person_id FROM origins o WHERE o.through_id = :x
        UNION SELECT through_id FROM origins WHERE person_id = :x AND through_id IS NOT NULL"""
    know |= set(db.exec_driver_sql(met, {"x": x}).scalars())
    return {y: Between(y in know, y in apart, tried.get(y)) for y in {*know, *apart, *tried}}
