"""Reading everything that is given, a format at a time: lists of people first, so that what happened finds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from warmth.importers.contract import Importer
from warmth.importers.csv_generic import GenericCsv, Preview
from warmth.importers.findings import Finding, FoundOwner, Skipped
from warmth.usecases.importing.choosing import Chosen, choose
from warmth.usecases.importing.damage import Damage
from warmth.usecases.importing.parts import Part
from warmth.usecases.importing.plan import Progress
from warmth.usecases.importing.readers import FORMATS, HAPPENINGS, Me, readers
from warmth.usecases.importing.resuming import Resuming
from warmth.usecases.importing.sayings import Sayings


@dataclass(slots=True)
class Reading:
    """Chooses the readers and reads. `told` are the settings, `source` the only format that is tried, if one is named.

    `unread` are the files of folders that nobody reads, once `parts` has been called.
    """

    today: date
    told: Mapping[str, str]
    me: Me
    sayings: Sayings
    resuming: Resuming
    source: str | None
    unread: list[Skipped] = field(default_factory=list)

    def parts(self, paths: Sequence[Path], progress: Progress) -> list[Part]:
        """All findings by format. What one part tells of the user, those after it know."""
        everyone = self._readers(self.resuming.before)
        found = [one for path in paths for one in choose(path, everyone, self.source)]
        self.unread = [one for one in found if isinstance(one, Skipped)]
        chosen, damage = [one for one in found if isinstance(one, Chosen)], Damage()
        given = {one.name for one in chosen}
        formats = sorted((name for name in FORMATS if name in given), key=lambda name: name in HAPPENINGS)
        self.sayings.check(formats)
        # Mail is read on from where it ended only when nobody becomes known by this very import.
        before = self.resuming.before if HAPPENINGS.issuperset(formats) else {}
        parts: list[Part] = []
        for name in formats:
            of_format = [one for one in chosen if one.name == name]
            findings = self._read(name, of_format, before, damage, progress)
            if findings or not damage.happened:
                parts.append(Part(name, tuple(one.path for one in of_format), findings))
            self._learn(findings)
        self.unread += damage.settled()
        return parts

    def previews(self, parts: Sequence[Part]) -> Iterator[Preview]:
        """How tables are read whose columns are told by their titles."""
        for part in parts:
            reader = self._reader(part.name, {})
            if isinstance(reader, GenericCsv):
                for path in part.paths:
                    yield from reader.previews(path)

    def _read(
        self, name: str, chosen: Sequence[Chosen], before: Mapping[str, str], damage: Damage, progress: Progress
    ) -> list[Finding]:
        findings = _findings(self._reader(name, before), chosen, damage, progress)
        if before and self.resuming.must_start_over(findings):
            findings = _findings(self._reader(name, {}), chosen, damage, progress)
        return findings

    def _learn(self, findings: Sequence[Finding]) -> None:
        for one in findings:
            if isinstance(one, FoundOwner):
                self.me = replace(self.me, emails=(*self.me.emails, *one.emails), urls=(*self.me.urls, *one.urls))
                if one.name and not self.told.get("me.name"):
                    self.told = {**self.told, "me.name": one.name}

    def _reader(self, name: str, before: Mapping[str, str]) -> Importer:
        return next(reader for reader in self._readers(before) if reader.name == name)

    def _readers(self, before: Mapping[str, str]) -> list[Importer]:
        return readers(self.told, self.me, self.sayings, self.today, before, self.source)


def _findings(reader: Importer, chosen: Iterable[Chosen], damage: Damage, progress: Progress) -> list[Finding]:
    findings: list[Finding] = []
    if isinstance(reader, GenericCsv):
        reader.check(one.path for one in chosen)
    for one in chosen:
        findings += damage.sound(_counted(reader.read(one.path), one.path.name, len(findings), progress), one.given)
    return findings


def _counted(findings: Iterable[Finding], name: str, before: int, progress: Progress) -> Iterator[Finding]:
    for count, finding in enumerate(findings, start=before + 1):
        if count % 1000 == 0:
            progress(f"Reading {name}", count, None)
        yield finding
