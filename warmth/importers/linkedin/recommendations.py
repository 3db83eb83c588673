"""Recommendations_Received.csv and Recommendations_Given.csv: letters, and doors opened."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.domain.interactions import Direction, Kind
from warmth.importers.findings import Finding, FoundDoor, FoundInteraction, Skipped, Who
from warmth.importers.linkedin import dates
from warmth.importers.linkedin.names import folded, tidy
from warmth.importers.linkedin.tables import Table
from warmth.importers.linkedin.words import excerpt, plain, row_key

_STANDING = frozenset({"", "VISIBLE", "HIDDEN", "ACCEPTED"})


def read_recommendations(table: Table) -> Iterator[Finding]:
    """A letter and a door for every recommendation. The header is the same both ways: the file's name tells which."""
    file_name = table.name.casefold()
    received = "received" in file_name
    for record in table.records("firstname", "lastname", "text", "creationdate", "status"):
        if isinstance(record, Skipped):
            yield record
            continue
        where, (first, last, text, created, status) = record
        name, words = tidy(f"{first} {last}"), plain(text)
        on = dates.local_day(created.strip())
        if received == ("given" in file_name):
            yield Skipped(where, "the file's name must say whether these were given or received")
        elif status.strip().upper() not in _STANDING:
            yield Skipped(where, f"a recommendation that is {tidy(status).casefold()[:40]}")
        elif not name:
            yield Skipped(where, "it does not name the other side")
        elif on is None:
            yield Skipped(where, dates.unreadable(created))
        else:
            direction = Direction.IN if received else Direction.OUT
            key = row_key("recommendation", direction, str(dates.day(created.strip())), folded(name), words)
            note, who = excerpt(words), Who(name)
            yield FoundInteraction(where, key, on, Kind.LETTER, direction, (who,), 1, note)
            yield FoundDoor(where, who, received, on, note)
