"""Positions of an import: a file shows them as of its day, so the newest file gives job changes for free."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from hashlib import sha256

from warmth.domain.text import clean
from warmth.importers.findings import FoundPerson, Network
from warmth.store import bulk, rows, settings, tables
from warmth.store.store import Db


class Positions:
    """Compares what a file says with what is on record.

    A file older than one read before changes nothing; neither does one that says again, word for word, what the last
    one said (`repeats`), so that what the user has put right since stays right.
    """

    def __init__(self, db: Db, batch: bulk.Batch, source: str, network: Network | None, today: date) -> None:
        self._db, self._batch = db, batch
        self._known = bulk.positions(db)
        as_of = network.as_of if network is not None else None
        self._as_of = min(as_of or today, today).isoformat()
        self._older = self._as_of < (bulk.newest_as_of(db, source) or "")
        self._whole = "whole" if network is not None and network.complete else "a part"
        self._mark, self._said, self.repeats = f"{source}.positions", "", False

    def compare(self, found: Iterable[FoundPerson]) -> None:
        """Learn whether these are the very positions that the last file told."""
        rows_told = [f"{one.name}\t{one.urls}\t{one.title}\t{one.company}\n" for one in found if one.creates]
        self._said = sha256("".join([*rows_told, self._whole]).encode()).hexdigest() if rows_told else ""
        self.repeats = bool(self._said) and settings.all_of(self._db).get(self._mark) == self._said

    def finish(self) -> None:
        """Remember what the newest file told."""
        if self._said and not self._older:
            settings.put(self._db, self._mark, self._said)

    def first(self, person: int, title: str, organization: str) -> None:
        """The position of somebody new."""
        if title or organization:
            self._batch.add("positions", person, title, organization, None, None)

    def take(self, person: int, found: FoundPerson) -> bool:
        """Give a known person a new position and keep the old one with its day; True when that was news."""
        title, organization = clean(found.title), clean(found.company)
        if not (title or organization) or self._older or self.repeats:
            return False
        known = self._known.get(person, [])
        present = known[-1] if known and known[-1].ended is None else None
        if present is not None and (present.title, present.organization) == (title, organization):
            return False
        held = [one for one in known if (one.title, one.organization) == (title, organization)]
        if any(one.ended is None or one.ended >= self._as_of for one in held):
            return False
        if present is not None:
            rows.update(self._db, tables.positions, present.id, ended=self._as_of)
            self._batch.add("positions", person, title, organization, self._as_of, self._as_of)
        else:
            self.first(person, title, organization)
        return True
