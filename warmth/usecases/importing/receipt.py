"""The receipt of an import: what became of every row."""

from __future__ import annotations

from dataclasses import dataclass, field

from warmth.importers.findings import Skipped


@dataclass(slots=True)
class Counts:
    """Rows that added something, changed something, or said what was known."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0


@dataclass(slots=True)
class Receipt:
    """What an import did, or (with `dry_run`) would do. `change` is its undo step; None when nothing changed."""

    source: str
    dry_run: bool = False
    people: Counts = field(default_factory=Counts)
    interactions: Counts = field(default_factory=Counts)
    requests: Counts = field(default_factory=Counts)
    others: Counts = field(default_factory=Counts)
    skipped: list[Skipped] = field(default_factory=list)
    possible_duplicates: int = 0
    change: int | None = None

    @property
    def changes_something(self) -> bool:
        """Did any row add or change anything?"""
        each = (self.people, self.interactions, self.requests, self.others)
        return any(counts.added or counts.updated for counts in each)

    def skip(self, where: str, reason: str) -> None:
        """Account for a row that is not taken."""
        self.skipped.append(Skipped(where, reason))
