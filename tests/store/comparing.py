"""What a database's schema and the tables of the program disagree on."""

from __future__ import annotations

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from warmth.store import derived_tables
from warmth.store.store import Db
from warmth.store.tables import metadata

INDEXES = (derived_tables.SEARCH, derived_tables.GIVES)


def differences(db: Db) -> list[Any]:
    """What Alembic would change to make the schema that of the tables; the search indexes are not its concern."""

    def ours(name: str | None, kind: str, _parents: object) -> bool:
        return not (kind == "table" and name is not None and name.startswith(INDEXES))

    context = MigrationContext.configure(db, opts={"compare_type": True, "include_name": ours})
    found: list[Any] = compare_metadata(context, metadata)
    return found
