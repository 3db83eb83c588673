"""A part of an import: everything that one format's reader found in the paths given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from warmth.importers.findings import Finding


@dataclass(frozen=True, slots=True)
class Part:
    """`name` is the format's."""

    name: str
    paths: tuple[Path, ...]
    findings: Sequence[Finding]
