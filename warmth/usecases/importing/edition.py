"""The edition of a list of people: as of which day it speaks, and how it stands to the one read before it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from hashlib import sha256

from warmth.importers.findings import FoundPerson, Network
from warmth.store import bulk, settings
from warmth.store.store import Db


class Edition:
    """`as_of` is an ISO day, `newest` that of the newest edition read before (empty when there was none).

    `older` than that, it changes nothing that a newer one told; neither does one that `repeats` the last, word for
    word, so that what the user has put right since stays right.
    """

    def __init__(self, db: Db, source: str, network: Network | None, today: date, found: Iterable[FoundPerson]) -> None:
        self._db, self._mark = db, f"{source}.positions"
        as_of = network.as_of if network is not None else None
        self.as_of = min(as_of or today, today).isoformat()
        self.newest = bulk.newest_as_of(db, source) or ""
        self.older = self.as_of < self.newest
        rows_told = [_row(one) for one in found if one.creates]
        whole = "whole" if network is not None and network.complete else "a part"
        self._said = sha256("".join([*rows_told, whole]).encode()).hexdigest() if rows_told else ""
        self.repeats = bool(self._said) and settings.all_of(db).get(self._mark) == self._said

    def finish(self) -> None:
        """Remember what the newest edition told."""
        if self._said and not self.older:
            settings.put(self._db, self._mark, self._said)


def _row(one: FoundPerson) -> str:
    """What a row tells, in one line."""
    besides = (one.emails, one.phones, one.birthday, one.notes, one.tags, one.met, one.touched_on)
    wants = (one.asks, one.offers)
    told = f"\t{besides}" if any(besides[2:]) else ""
    told += f"\t{wants}" if any(wants) else ""
    return f"{one.name}\t{one.urls}\t{one.title}\t{one.company}{told}\n"
