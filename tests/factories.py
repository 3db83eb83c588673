"""What tests build upon: a fixed day, a fresh store copied from a migrated template, and people in one line each."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from warmth.domain.boundaries import Boundary
from warmth.domain.handles import parse_handle
from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.ratings import Rating
from warmth.store import handles, interactions, origins, people, positions, ratings, tags
from warmth.store.store import Db, Store

TODAY = date(2026, 11, 22)
"""The day every test lives on, a Sunday."""


@cache
def template() -> Path:
    """A migrated, empty database, made once a process."""
    folder = Path(tempfile.mkdtemp(prefix="warmth-template-"))
    path = folder / "template.sqlite3"
    Store(path, TODAY)
    return path


def fresh_store(folder: Path, today: date = TODAY) -> Store:
    """An empty store in `folder`."""
    path = folder / "warmth.sqlite3"
    shutil.copyfile(template(), path)
    path.chmod(0o600)
    return Store(path, today)


def ago(days: int) -> date:
    """So many days before TODAY."""
    return TODAY - timedelta(days)


def everybody(db: Db) -> list[int]:
    """The id of each person, archived or not."""
    return list(db.exec_driver_sql("SELECT id FROM people ORDER BY id").scalars())


def person(
    store: Store,
    name: str,
    *,
    origin: OriginKind | None = OriginKind.MET,
    met: str | None = None,
    rated: tuple[int, int, int] | None = None,
    rated_days_ago: int = 10,
    contacts: tuple[int, ...] = (),
    attempts: tuple[int, ...] = (),
    tagged: tuple[str, ...] = (),
    handle: str = "",
    company: str = "",
    title: str = "",
    boundaries: tuple[Boundary, ...] = (),
) -> int:
    """Add somebody with a history: days ago of contacts both ways and of unanswered messages. Returns the id."""
    with store.change(f"Add {name}") as db:
        who = people.add(db, name, TODAY)
        if origin is not None or met is not None:
            origins.put(db, who, Origin(kind=origin, on=met))
        if rated is not None:
            ratings.add(db, who, Rating(ago(rated_days_ago), *rated))
        for days in contacts:
            interactions.add(db, [who], ago(days), Kind.MEETING, Direction.BOTH)
        for days in attempts:
            interactions.add(db, [who], ago(days), Kind.MESSAGE, Direction.OUT)
        for tag in tagged:
            tags.give(db, who, tag)
        if found := parse_handle(handle):
            handles.add(db, who, found)
        if company or title:
            positions.correct(db, who, title, company)
        tags.set_boundaries(db, "person_id", who, set(boundaries))
    return who
