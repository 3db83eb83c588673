"""Asks and offers of an import: each once, and never anew when it has been closed since."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from warmth.domain.text import clean, fold
from warmth.domain.wants import Basis
from warmth.store import bulk
from warmth.store.store import Db

Told = set[tuple[int, str]]


class Wants:
    """What people need and what they could give, open or closed, and what is added to it."""

    def __init__(self, db: Db, batch: bulk.Batch, source: str, today: date) -> None:
        self._db, self._batch, self._source, self._today = db, batch, source, today.isoformat()

    def ask(self, person: int, text: str) -> bool:
        """Add an ask, as of today; False when it is on record."""
        line = _news(self._asks, person, text)
        if line:
            self._batch.add("asks", person, line, self._today)
        return bool(line)

    def offer(self, person: int, text: str, on: date | None = None) -> bool:
        """Add an offer that is *said*, since `on`; False when it is on record."""
        line = _news(self._offers, person, text)
        if line:
            day = on.isoformat() if on else None
            self._batch.add("offers", person, line, day, Basis.SAID.value, self._source)
        return bool(line)

    @cached_property
    def _asks(self) -> Told:
        return self._known("asks")

    @cached_property
    def _offers(self) -> Told:
        return self._known("offers")

    def _known(self, table: str) -> Told:
        return {(person, fold(text)) for person, text in bulk.known_rows(self._db, table, ("person_id", "text"))}


def _news(known: Told, person: int, text: str) -> str:
    """The text in one line, remembered as known from now on; empty when it was known before."""
    line = clean(text)
    said = (person, fold(line))
    if not line or said in known:
        return ""
    known.add(said)
    return line
