"""Reading several files of one kind so that one that is damaged costs nobody but itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers.contract import Damaged
from warmth.importers.findings import Finding, LeftOut


class Inside(Protocol):
    """A file that was found, with what is known of it."""

    @property
    def inside(self) -> str:
        """Its path inside the folder or zip that was given."""
        ...


T = TypeVar("T")
F = TypeVar("F", bound=Inside)


def separately(found: Sequence[T], read: Callable[[T], Iterator[Finding]]) -> Iterator[Finding]:
    """The findings of each file. Of several, one that is damaged is left out; raises Damaged for the only one."""
    for one in found:
        count = 0
        try:
            for finding in read(one):
                yield finding
                count += 1
        except Damaged as fault:
            if len(found) == 1:
                raise
            yield LeftOut(fault.file, fault.message, count)


class SeparateFiles(ABC, Generic[F]):
    """A reader of files each of which is told by how it begins, and stands for itself."""

    missing: str
    """What is said, after the path, of one that holds none: what it lacks, and what to give instead."""

    @abstractmethod
    def _found(self, path: Path) -> Iterator[F]:
        """Every file of the kind. Raises WarmthError when `path` cannot be opened."""

    @abstractmethod
    def _findings(self, one: F) -> Iterator[Finding]:
        """All that is in one of them. Raises Damaged when it cannot be read to its end."""

    def recognises(self, path: Path) -> bool:
        """Is there such a file here?"""
        try:
            return next(self._found(path), None) is not None
        except (OSError, ValueError, WarmthError):
            return False

    def files_in(self, path: Path) -> Iterator[str]:
        """All of them."""
        return (one.inside for one in self._found(path))

    def read(self, path: Path) -> Iterator[Finding]:
        """The findings of each, in the order of the files."""
        found = list(self._found(path))
        if not found:
            raise NotRecognised(f"{path} {self.missing}")
        yield from separately(found, self._findings)
