"""The contract every reader keeps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from warmth.domain.errors import WarmthError
from warmth.importers.findings import Finding

PER_ENTRY_LIMIT = 512 * 1024 * 1024
"""Bytes, unpacked: an entry of an archive larger than this is refused."""


class Damaged(WarmthError):
    """`file` cannot be read to its end. Among several in a folder or zip it alone is left out."""

    def __init__(self, sentence: str, file: str) -> None:
        super().__init__(sentence)
        self.file = file


class WhoseMail(WarmthError):
    """Nothing says which address is the user's own, and what `name` holds cannot be told without."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Nothing in {name} says which address is yours; say it once with"
            " `warmth config me.email YOU@EXAMPLE.ORG` and import again."
        )
        self.name = name


class Importer(Protocol):
    """Reads one kind of file. It never writes, and never decides what becomes of a finding."""

    name: str
    """What `--from` takes, and the source that findings are kept under."""

    def recognises(self, path: Path) -> bool:
        """Look at the content: is this path (a file or a folder) of this kind? Never raises for odd bytes."""
        ...

    def files_in(self, path: Path) -> Iterator[str]:
        """The files of a folder or zip that it reads, as paths inside it; a path that ends with / is all that is below.

        Raises WarmthError when `path` cannot be opened.
        """
        ...

    def read(self, path: Path) -> Iterator[Finding]:
        """All findings, in a stable order. Raises WarmthError for a file that cannot be read through.

        Of several files in a folder or zip, one that is damaged comes as LeftOut.
        """
        ...
