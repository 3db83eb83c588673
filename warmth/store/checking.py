"""Looking for damage: SQLite's own checks, and what is derived against a recount."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from warmth.domain.warmth import Constants
from warmth.store import rows, search, summaries


def problems(db: sa.Connection, today: date, constants: Constants) -> list[str]:
    """One sentence for each kind of damage; none when all is well."""
    found = [f"The file is damaged: {row[0]}." for row in rows.fetch(db, "PRAGMA integrity_check") if row[0] != "ok"]
    broken = rows.fetch(db, "PRAGMA foreign_key_check")
    if broken:
        tables = ", ".join(sorted({str(row[0]) for row in broken}))
        found.append(f"Rows of {tables} belong to nobody.")
    stale = summaries.differing(db, today, constants)
    if stale:
        found.append(f"The summaries of {len(stale)} people are not what a recount gives (ids {_some(stale)}).")
    missing = search.differing(db)
    if missing:
        found.append(f"The search index of {len(missing)} people is not what a recount gives (ids {_some(missing)}).")
    return found


def _some(ids: list[int]) -> str:
    return ", ".join(map(str, ids[:5])) + (" …" if len(ids) > 5 else "")
