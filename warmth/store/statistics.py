"""Counting people, over the summaries."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

_COUNTS = """SELECT count(*), coalesce(sum(labelled), 0), coalesce(sum(NOT labelled), 0), count(rated_on),
    coalesce(sum(labelled AND know >= ?1 AND trust >= ?1 AND two_way AND judged_on >= ?2
        AND NOT instr(boundaries, 'never-introduce') AND NOT instr(boundaries, 'do-not-contact')), 0),
    coalesce(sum(band IN ('warm', 'hot')), 0), coalesce(sum(trend = 'cooling'), 0),
    coalesce(sum(state = 'dormant'), 0)
    FROM summaries s JOIN people p ON p.id = s.person_id WHERE p.archived_on IS NULL"""


def counts(db: sa.Connection, lowest_mark: int, judged_since: date) -> tuple[int, ...]:
    """People, labelled, unlabelled, rated, vouchable, warm, cooling, dormant."""
    return tuple(db.exec_driver_sql(_COUNTS, (lowest_mark, judged_since.isoformat())).one())
