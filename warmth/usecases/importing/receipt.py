"""The receipt of an import: what became of every row."""

from __future__ import annotations

from dataclasses import dataclass, field

from warmth.domain.labels import counted
from warmth.importers.csv_generic import Preview
from warmth.importers.findings import Guessed, Skipped


@dataclass(slots=True)
class Counts:
    """Rows that added something, changed something, or said what was known."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0


@dataclass(slots=True)
class Receipt:
    """What an import did, or (with `dry_run`) would do. `change` is its undo step; None when nothing changed.

    `source` names the formats that were read, with commas between.
    """

    source: str
    dry_run: bool = False
    people: Counts = field(default_factory=Counts)
    interactions: Counts = field(default_factory=Counts)
    requests: Counts = field(default_factory=Counts)
    others: Counts = field(default_factory=Counts)
    skipped: list[Skipped] = field(default_factory=list)
    possible_duplicates: int = 0
    change: int | None = None
    notes: list[str] = field(default_factory=list)
    """What else the user ought to know: how columns and names were read."""
    previews: list[Preview] = field(default_factory=list)
    """Of a dry run: how tables would be read."""

    @property
    def changes_something(self) -> bool:
        """Did any row add or change anything?"""
        each = (self.people, self.interactions, self.requests, self.others)
        return any(counts.added or counts.updated for counts in each)

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """What became of the rows: of what, and how many were what."""
        people, interactions, requests = self.people, self.interactions, self.requests
        rows = [
            ("people", f"{people.added:,} added, {people.updated:,} updated, {people.unchanged:,} unchanged"),
            ("interactions", f"{interactions.added:,} added, {interactions.unchanged:,} unchanged"),
            ("requests", f"{requests.added:,} added, {requests.unchanged:,} unchanged"),
        ]
        if self.possible_duplicates:
            rows.append(("to vet", counted(self.possible_duplicates, "possible duplicate")))
        if self.skipped:
            rows.append(("skipped", counted(len(self.skipped), "row")))
        return tuple(rows)

    def add(self, part: Receipt) -> None:
        """Count what became of another format's rows too."""
        for mine, theirs in (
            (self.people, part.people), (self.interactions, part.interactions),
            (self.requests, part.requests), (self.others, part.others),
        ):  # fmt: skip
            mine.added += theirs.added
            mine.updated += theirs.updated
            mine.unchanged += theirs.unchanged
        self.skipped += part.skipped
        self.notes += part.notes
        self.possible_duplicates += part.possible_duplicates

    def doubt(self, guessed: Guessed) -> None:
        """Tell that letters of a file may be wrong."""
        more = f" and in {counted(guessed.count - 1, 'line')} below" if guessed.count > 1 else ""
        self.notes.append(
            f"{guessed.where}: what stands here{more} is not in UTF-8 and was read as Windows-1252; look whether the"
            " letters are right."
        )

    def skip(self, where: str, reason: str) -> None:
        """Account for a row that is not taken."""
        self.skipped.append(Skipped(where, reason))
