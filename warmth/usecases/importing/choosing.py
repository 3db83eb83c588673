"""Which readers read a path. A file is read by one; a folder or zip by everyone who finds something of theirs in it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.importers.contract import Damaged, Importer
from warmth.importers.files import Entry, entries, is_zip
from warmth.importers.findings import Skipped
from warmth.usecases.importing.readers import FORMATS, READS

NOBODYS = "no kind of file that is read"

_ATTACHED = (
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".mp4", ".mov", ".3gp", ".opus", ".ogg", ".oga", ".m4a", ".mp3",
    ".aac", ".srt",
)  # fmt: skip
_BELONGING: dict[str, tuple[str, ...]] = {
    "linkedin": (".html",),
    "mail": (".msf", ".dat", ".html", "table_of_contents"),
    "whatsapp": _ATTACHED,
    "meta": (*_ATTACHED, ".json", ".html", ".txt", ".css", ".js"),
}
"""What lies beside the files of a format without being read of it."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A path, the name of a reader that reads something of it, and the path that was given: itself or its folder."""

    path: Path
    name: str
    given: Path


def choose(path: Path, known: Sequence[Importer], source: str | None) -> list[Chosen | Skipped]:
    """Everyone who reads `path`, and the files of a folder or zip that nobody does.

    `source` names the only format to try. Raises NotRecognised when no reader, or several, know a file; WarmthError
    when the path cannot be read.
    """
    if source is not None:
        known = [reader for reader in known if reader.name == source]
        if not known:
            raise WarmthError(f"There is no format “{source}”; --from takes {', '.join(FORMATS)}.")
    _refuse_unreadable(path)
    found = [reader for reader in known if reader.recognises(path)]
    whole = path.is_dir() or is_zip(path)
    inside = list(_zips_in(path, known)) if path.is_dir() and source is None else []
    if not found and not any(isinstance(one, Chosen) for one in inside):
        what = "" if source is None else f" as {FORMATS[source].called}"
        raise NotRecognised(f"{path} is not recognised{what}; {READS}.")
    if len(found) > 1 and not whole:
        names = tuple(reader.name for reader in found)
        raise NotRecognised(f"{path} could be {' or '.join(names)}; say which with --from.", names)
    unread = _unread(path, found) if whole and source is None else ()
    return [*(Chosen(path, reader.name, path) for reader in found), *inside, *unread]


def _refuse_unreadable(path: Path) -> None:
    if not path.exists():
        raise WarmthError(f"There is no file {path}; check the path.")
    if not os.access(path, os.R_OK):
        raise WarmthError(f"{path} cannot be read; allow it with `chmod u+r`.")


def _zips_in(folder: Path, known: Sequence[Importer]) -> Iterator[Chosen | Skipped]:
    """What zips right in a folder hold."""
    for path in sorted(one for one in folder.iterdir() if one.suffix.casefold() == ".zip" and is_zip(one)):
        try:
            for one in choose(path, known, None):
                yield replace(one, given=folder) if isinstance(one, Chosen) else one
        except NotRecognised:
            yield Skipped(path.name, _why_nobodys(partial(_first_in, path)))
        except Damaged as fault:
            yield Skipped(path.name, fault.message)


def _unread(path: Path, found: Iterable[Importer]) -> Iterator[Skipped]:
    """The files of a folder or zip that none of these reads, but for those that come with what they read."""
    taken = {file: reader.name for reader in found for file in reader.files_in(path)}
    folders = tuple(file for file in taken if file.endswith("/"))
    endings = tuple(ending for name in set(taken.values()) for ending in _BELONGING.get(name, ()))
    for entry in entries(path, lambda name: not name.startswith(".")):
        file = entry.inside
        if file in taken or file.startswith(folders) or (endings and file.casefold().endswith(endings)):
            continue
        if not (entry.packed is None and is_zip(entry.path)) and file.rpartition("/")[2] != "Thumbs.db":
            yield Skipped(file, _why_nobodys(entry.head))


def _first_in(folder: Path) -> Entry | None:
    return next(entries(folder, bool), None)


def _why_nobodys(opens: Callable[[], object]) -> str:
    """No reader knows a file; when it does not open, that is why."""
    try:
        opens()
    except Damaged as fault:
        return fault.message
    return NOBODYS
