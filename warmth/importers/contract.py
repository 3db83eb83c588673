"""The contract every reader keeps, and the choice of the one that recognises a path."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from warmth.importers.findings import Finding

PER_ENTRY_LIMIT = 512 * 1024 * 1024
"""Bytes, unpacked: an entry of an archive larger than this is refused."""


class Importer(Protocol):
    """Reads one kind of file. It never writes, and never decides what becomes of a finding."""

    name: str
    """What `--from` takes, and the source that findings are kept under."""

    def recognises(self, path: Path) -> bool:
        """Look at the content: is this path (a file or a folder) of this kind? Never raises for odd bytes."""
        ...

    def read(self, path: Path) -> Iterator[Finding]:
        """All findings, in a stable order. Raises WarmthError for a file that cannot be read through."""
        ...
