"""Paths in the import: what a half-typed one may become, and the archives that lie where downloads go."""

from __future__ import annotations

import os
from pathlib import Path

DOWNLOADS = ("Downloads", "Desktop", ".")
MOST_SEEN = 2_000
MOST_SHOWN = 5


def archives(home: Path) -> list[Path]:
    """Files that are named as LinkedIn names its archives, the newest first."""
    found: dict[Path, float] = {}
    for folder in DOWNLOADS:
        for name in _names(home / folder):
            if "linkedindataexport" in name.lower().replace("_", "").replace("-", ""):
                path = home / folder / name
                found[path] = path.stat().st_mtime if path.exists() else 0.0
    return sorted(found, key=lambda path: -found[path])[:MOST_SHOWN]


def _names(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry, _ in zip(entries, range(MOST_SEEN), strict=False)]
    except OSError:
        return []


def completed(text: str) -> str | None:
    """The path with its last part completed as far as all files that begin so agree; None when nothing is gained."""
    if not text:
        return None
    folder, begun = os.path.split(text)
    there = Path(folder or ".").expanduser()
    fitting = sorted(name for name in _names(there) if name.startswith(begun) and (begun or not name.startswith(".")))
    if not fitting:
        return None
    common = os.path.commonprefix(fitting)  # noqa: RUF071 - letters, not folders, are compared
    if len(fitting) == 1 and (there / common).is_dir():
        common += os.sep
    return os.path.join(folder, common) if len(common) > len(begun) else None  # noqa: PTH118


def shortened(path: Path, home: Path) -> str:
    """The path as people write it, from `~`."""
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)
