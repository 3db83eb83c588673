"""Whom of those on record each person of an export is: by a shared handle, else as the very same row told twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from warmth.domain.handles import Handle
from warmth.domain.matching import Place
from warmth.store import bulk
from warmth.store.hiding import Row, Tables
from warmth.store.store import Db

_Known = tuple[int, int | None, str, str | None]
"""Id, whom they were merged into, and of the origin the network and the day."""


class Kinship:
    """`people` leads from those of the export to those here, without those who are new.

    Somebody of whom export and database share no address is the same only under the same name, added on the same day,
    where neither has any address at all and their origins do not contradict each other.
    """

    def __init__(self, db: Db, found: Tables, handles: Mapping[int, Sequence[Handle]]) -> None:
        self._handles = handles
        self.identities = bulk.identities(db, "")
        self.identities.shared |= _shared(found, handles)
        self.people: dict[int, int] = {}
        self._origins = {row["person_id"]: row for row in found["origins"]}
        self._places: dict[int, set[Place]] = defaultdict(set)
        for place, people in self.identities.by_handle.items():
            for person in people:
                self._places[person].add(place)
        self._rows, self._kept = _by_day_added(db)
        if self._rows:
            self._match(found["people"])

    def _match(self, told: Sequence[Row]) -> None:
        standing = [row for row in told if row["merged_into_id"] is None]
        for row in standing:
            if (here := self.identities.owner(self._handles.get(row["id"], ()), row["name_key"])) is not None:
                self.people[row["id"]] = here
        claimed = set(self.people.values())
        for row in (*standing, *(one for one in told if one["merged_into_id"] is not None)):
            if row["id"] not in self.people and (same := self._same_row(row, claimed)) is not None:
                claimed.add(same)
                self.people[row["id"]] = same if row["merged_into_id"] is not None else self._kept.get(same, same)

    def _same_row(self, row: Row, claimed: set[int]) -> int | None:
        merged = row["merged_into_id"] is not None
        origin = self._origins.get(row["id"], {})
        network, on = origin.get("network", ""), origin.get("on")
        fitting = [
            (there != (network, on), here)
            for here, into, *told in self._rows.get((row["name_key"], row["created_on"]), ())
            if here not in claimed
            and (not merged or into is not None)
            and _agree((network, on), there := (told[0], told[1]))
            and self._no_other_address(row["id"], here)
        ]
        return min(fitting)[1] if fitting else None

    def _no_other_address(self, told: int, here: int) -> bool:
        mine = {(one.kind.value, one.key) for one in self._handles.get(told, ())}
        theirs = self._places.get(here, set())
        return mine == theirs or bool(mine & theirs)


def _agree(one: tuple[str | None, str | None], other: tuple[str | None, str | None]) -> bool:
    return all(a == b or not a or not b for a, b in zip(one, other, strict=True))


def _shared(found: Tables, handles: Mapping[int, Sequence[Handle]]) -> set[Place]:
    """The handles under which the export itself names several people."""
    names = {row["id"]: row["name_key"] for row in found["people"]}
    several: dict[Place, set[str]] = defaultdict(set)
    for person, each in handles.items():
        for one in each:
            several[one.kind.value, one.key].add(names[person])
    return {place for place, called in several.items() if len(called) > 1}


def _by_day_added(db: Db) -> tuple[dict[tuple[str, str], list[_Known]], dict[int, int]]:
    """Everyone here by folded name and day of adding; and where those who were merged went in the end."""
    origins = bulk.origins(db)
    found: dict[tuple[str, str], list[_Known]] = defaultdict(list)
    kept: dict[int, int] = {}
    columns = ("id", "name_key", "created_on", "merged_into_id")
    for person, key, day, into in sorted(bulk.known_rows(db, "people", columns)):
        origin = origins.get(person)
        found[key, day].append((person, into, origin.network if origin else "", origin.on if origin else None))
        if into is not None:
            kept[person] = into
    for person in kept:
        while kept[person] in kept:
            kept[person] = kept[kept[person]]
    return found, kept
