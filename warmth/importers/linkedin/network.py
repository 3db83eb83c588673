"""The network as a whole: how many connections were read, as of which day, and whether the list is complete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from warmth.importers.findings import Finding, FoundInteraction, FoundPerson, FoundRequest, Network, Skipped
from warmth.importers.linkedin.archive import Archive
from warmth.importers.linkedin.shapes import Shape
from warmth.importers.linkedin.tables import is_cut_short


class Tally:
    """Watches findings go by, and sums up the list of connections at the end."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._people = 0
        self._lost = 0
        self._newest = date.min

    def connections(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Pass on what the lists of connections hold."""
        for finding in findings:
            if isinstance(finding, FoundPerson):
                self._people += 1
                if finding.connected_on:
                    self._newest = max(self._newest, date.fromisoformat(finding.connected_on))
            elif isinstance(finding, Skipped) and is_cut_short(finding):
                self._lost += 1
            yield finding

    def happenings(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Pass on what happened, on which day."""
        for finding in findings:
            if isinstance(finding, (FoundInteraction, FoundRequest)) and finding.on > self._newest:
                self._newest = finding.on
            yield finding

    def network(self) -> Iterator[Network]:
        """One summary when there was a list of connections: complete only if no one can have been missed."""
        lists = self._archive.of(Shape.CONNECTIONS, Shape.OUTLOOK)
        if not lists:
            return
        as_of = self._archive.named_day or (self._newest if self._newest > date.min else None)
        headed = any(table.shape is Shape.CONNECTIONS for table in lists)
        complete = self._archive.whole and headed and self._people > 0 and not self._lost
        yield Network(f"{lists[0].name}:{lists[0].preamble + 1}", as_of, complete)
