"""Positions of an import: a file shows them as of its day, so the newest file gives job changes for free."""

from __future__ import annotations

from warmth.domain.text import clean
from warmth.importers.findings import FoundPerson
from warmth.store import bulk, rows, tables
from warmth.store.store import Db
from warmth.usecases.importing.edition import Edition
from warmth.usecases.importing.readers import ADDRESS_BOOKS


class Positions:
    """Compares what a file says with what is on record."""

    def __init__(self, db: Db, batch: bulk.Batch, edition: Edition, source: str) -> None:
        self._db, self._batch, self._edition = db, batch, edition
        self._known = bulk.positions(db)
        self._undated = source in ADDRESS_BOOKS

    def first(self, person: int, title: str, organization: str) -> None:
        """The position of somebody new."""
        if title or organization:
            self._batch.add("positions", person, title, organization, None, None)

    def take(self, person: int, found: FoundPerson) -> bool:
        """Give a known person a new position and keep the old one with its day; True when that was news."""
        title, organization = clean(found.title), clean(found.company)
        if not (title or organization) or self._edition.older or self._edition.repeats:
            return False
        known = self._known.get(person, [])
        present = known[-1] if known and known[-1].ended is None else None
        # An address book grows old unnoticed: it tells who somebody is, not who they have become.
        if self._undated and known:
            return False
        if present is not None and (present.title, present.organization) == (title, organization):
            return False
        held = [one for one in known if (one.title, one.organization) == (title, organization)]
        if any(one.ended is None or one.ended >= self._edition.as_of for one in held):
            return False
        if present is not None:
            rows.update(self._db, tables.positions, present.id, ended=self._edition.as_of)
            self._batch.add("positions", person, title, organization, self._edition.as_of, self._edition.as_of)
        else:
            self.first(person, title, organization)
        return True
