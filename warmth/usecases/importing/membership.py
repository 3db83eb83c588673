"""Who left your network: gone from the newest full list, and only if that list can be believed."""

from __future__ import annotations

from datetime import date

from warmth.importers.findings import Network
from warmth.store import people, rows, tables
from warmth.store.store import Db
from warmth.usecases.importing.edition import Edition
from warmth.usecases.importing.persons import Persons
from warmth.usecases.importing.receipt import Receipt

BELIEVED_SHARE, BELIEVED_COUNT = 0.2, 20
"""So many may have left between two exports; beyond both, or if everyone had, the list is taken for a part."""


class Membership:
    """Marks those who left, and those who came back."""

    def __init__(self, db: Db, receipt: Receipt, today: date, edition: Edition) -> None:
        self._db, self._receipt, self._today, self._edition = db, receipt, today, edition

    def take(self, network: Network, persons: Persons) -> None:
        """Compare everyone ever connected with the list just read, unless it is partial or no newer than one believed.

        The list that was read last is not judged again: by now it would be measured against the people it brought.
        """
        source, edition = self._receipt.source, self._edition
        members = self._members(source)
        back = [person for person, left_on in members.items() if left_on and person in persons.seen]
        gone = [person for person, left_on in members.items() if not left_on and person not in persons.seen]
        believed = network.complete and not edition.older and not edition.repeats
        if believed:
            self._mark(back, None)
            before = sum(1 for person in members if person not in persons.new)
            newer = edition.as_of > self._newest_believed(source)
            believed = newer and not _is_partial(len(gone), before)
            if believed:
                self._mark(gone, edition.as_of)
            elif newer:
                self._receipt.skip(network.where, f"{len(gone)} people are missing here: taken for a partial list")
        if self._receipt.changes_something and (believed or edition.as_of > edition.newest):
            rows.insert(
                self._db, tables.imports, source=source, on=self._today.isoformat(), as_of=edition.as_of,
                complete=int(believed),
            )  # fmt: skip

    def _newest_believed(self, source: str) -> str:
        """The day of the newest full list believed before; of two lists of one day nothing tells which is the newer."""
        sql = "SELECT coalesce(max(as_of), '') FROM imports WHERE source = ? AND complete = 1"
        return str(rows.fetch(self._db, sql, (source,))[0][0])

    def _members(self, source: str) -> dict[int, str | None]:
        sql = """SELECT p.id, p.left_on FROM people p JOIN origins o ON o.person_id = p.id
            WHERE o.network = ? AND o."on" IS NOT NULL AND p.merged_into_id IS NULL"""
        return dict(rows.fetch(self._db, sql, (source,)))

    def _mark(self, whom: list[int], day: str | None) -> None:
        for person in whom:
            people.set_fields(self._db, person, left_on=day)
            self._receipt.people.updated += 1


def _is_partial(gone: int, before: int) -> bool:
    """Have more left, of so many, than can be believed?"""
    return gone > max(BELIEVED_COUNT, BELIEVED_SHARE * before) or (gone > 0 and gone == before)
