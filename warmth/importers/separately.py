"""Reading several files of one kind so that one that is damaged costs nobody but itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from warmth.importers.contract import Damaged
from warmth.importers.findings import Finding, LeftOut

T = TypeVar("T")


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
