"""Notes.csv: the user's private notes on people."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.importers.findings import Finding, FoundNote, Skipped, Who
from warmth.importers.linkedin import dates
from warmth.importers.linkedin.names import slug, tidy
from warmth.importers.linkedin.tables import Table

_COLUMNS = ("connectionfirstname", "connectionlastname", "connectionprofileurl", "note", "createdon", "editedon")


def read_notes(table: Table) -> Iterator[Finding]:
    """Every note that has words and says whom it is about, on the day it was last edited."""
    for record in table.records(*_COLUMNS):
        if isinstance(record, Skipped):
            yield record
            continue
        where, (first, last, url, note, created, edited) = record
        who = Who(tidy(f"{first} {last}") or slug(url), url.strip())
        if not note.strip():
            yield Skipped(where, "a note without words")
        elif not who.name:
            yield Skipped(where, "it does not say whom it is about")
        else:
            on = dates.local_day(edited.strip()) or dates.local_day(created.strip())
            yield FoundNote(where, who, note.strip(), on)
