"""Files that turned out to be damaged: each costs only itself, as long as the path it was given in told anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from warmth.importers.contract import Damaged
from warmth.importers.findings import (
    Finding,
    FoundInteraction,
    FoundPerson,
    FoundRequest,
    FoundTables,
    LeftOut,
    Skipped,
)

_TELLING = (FoundPerson, FoundInteraction, FoundRequest, FoundTables)


class Damage:
    """What could not be read of each path given."""

    def __init__(self) -> None:
        self._left_out: dict[Path, dict[str, Damaged]] = defaultdict(dict)
        self._told: set[Path] = set()

    @property
    def happened(self) -> bool:
        """Has any file been left out so far?"""
        return bool(self._left_out)

    def sound(self, findings: Iterable[Finding], given: Path) -> list[Finding]:
        """Findings without those of damaged files; `given` is the path they lie in."""
        taken: list[Finding] = []
        try:
            for one in findings:
                if isinstance(one, LeftOut):
                    del taken[len(taken) - one.found :]
                    self._left_out[given][one.where] = Damaged(one.sentence, one.where)
                else:
                    taken.append(one)
        except Damaged as fault:
            # The only file of its kind: all that was found came from it.
            self._left_out[given][fault.file] = fault
            return []
        if any(isinstance(one, _TELLING) for one in taken):
            self._told.add(given)
        return taken

    def settled(self) -> list[Skipped]:
        """The files left out. Raises Damaged for a path that told nothing besides."""
        for given, faults in self._left_out.items():
            if given not in self._told:
                raise next(iter(faults.values()))
        return [Skipped(file, fault.message) for faults in self._left_out.values() for file, fault in faults.items()]
