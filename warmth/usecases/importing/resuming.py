"""Files that only grow: how far each was read is kept as a setting, so that undo takes it back with all the rest.

Reading goes on from there only while nobody's address has become known since: somebody new may stand in the part read
before. The same holds for strangers whose letter is answered in the new part; of them a digest is kept, no address.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any

from warmth.domain.handles import email_handle
from warmth.domain.interactions import Direction
from warmth.importers.findings import Finding, FoundInteraction, ReadUpTo, Who
from warmth.store import bulk, settings
from warmth.store.store import Db
from warmth.usecases.importing.persons import Persons
from warmth.usecases.importing.receipt import Receipt

_PREFIX = "read."


class Resuming:
    """What is remembered of files read before. `me` are the keys of addresses that the user has called their own."""

    def __init__(self, db: Db, me: Collection[str]) -> None:
        self._me = me
        told = settings.all_of(db)
        self._known = {key: json.loads(value) for key, value in told.items() if key.startswith(_PREFIX)}
        self._print = self._people_print(db, told)

    @property
    def before(self) -> Mapping[str, str]:
        """How far each file was read, by its identity; none of those that have to be read from the start."""
        return {
            key.removeprefix(_PREFIX): str(one["place"])
            for key, one in self._known.items()
            if one["people"] == self._print
        }

    def must_start_over(self, findings: Iterable[Finding]) -> bool:
        """Is a stranger of the part read before answered, or heard of again the other way round, in the new one?"""
        resumed = [one for one in findings if isinstance(one, ReadUpTo) and one.earlier]
        waiting = {each for one in resumed for each in self._of(one).get("one_way", "").split()}
        return bool(waiting) and any(
            _digest(who, _opposite(one.direction)) in waiting
            for one in findings
            if isinstance(one, FoundInteraction)
            for who in one.people
        )

    def finish(self, db: Db, findings: Sequence[Finding], persons: Persons, receipt: Receipt) -> None:
        """Remember how far files were read, and count what was passed over this time as known."""
        places = [one for one in findings if isinstance(one, ReadUpTo)]
        if not places:
            return
        people = self._people_print(db, settings.all_of(db))
        skipped = {one.where for one in receipt.skipped}
        for one in places:
            happened = [
                each
                for each in findings
                if isinstance(each, FoundInteraction) and each.where.rpartition(":")[0] == one.where
            ]
            known = self._of(one) if one.earlier else {}
            taken = int(known.get("taken", 0))
            if one.earlier:
                receipt.interactions.unchanged += taken
                receipt.skip(f"{one.where}:message 1", f"the first {one.earlier:,} messages were read before")
            waiting = {
                _digest(who, each.direction) for each in happened for who in each.people if _unknown(who, persons)
            }
            remembered = {
                "place": one.place,
                "people": people,
                "taken": taken + sum(1 for each in happened if each.where not in skipped),
                "one_way": " ".join(sorted(waiting.union(str(known.get("one_way", "")).split()))),
            }
            settings.put(db, _PREFIX + one.file, json.dumps(remembered))

    def _of(self, place: ReadUpTo) -> dict[str, Any]:
        told: dict[str, Any] = self._known.get(_PREFIX + place.file, {})
        return told

    def _people_print(self, db: Db, told: Mapping[str, str]) -> str:
        """Changes whenever an address becomes known, or is no longer, of anybody or of the user."""
        mine = sorted({*self._me, *told.get("me.emails", "").split()})
        known = sorted(key for kind, key in bulk.known_rows(db, "handles", ("kind", "key")) if kind == "email")
        return sha256("\n".join([*mine, "", *known]).encode()).hexdigest()[:16]


def _unknown(who: Who, persons: Persons) -> bool:
    return persons.find(who) is None


def _opposite(going: Direction) -> Direction:
    return Direction.OUT if going is Direction.IN else Direction.IN


def _digest(who: Who, going: Direction) -> str:
    handle = email_handle(who.email)
    identity = handle.key if handle is not None else who.name
    return sha256(f"{identity} {going.value}".encode()).hexdigest()[:8]
