"""The tables' files in a path: a zip, a folder, or a single file, opened without trusting any of them.

Nothing is unpacked to disk, of names inside an archive only the last part is used, and no more bytes are
read than PER_ENTRY_LIMIT allows, whatever an archive declares.
"""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from warmth.domain.errors import WarmthError
from warmth.importers import contract

_DEPTH = 4
_MOST_FILES = 2_000
_CHUNK = 1 << 20
_ENCRYPTED = 0x1
_ZIP_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError,
    RuntimeError, NotImplementedError, ValueError, OverflowError, KeyError, IndexError,
)  # fmt: skip
"""What the standard library is known to raise on bytes that only look like a zip."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file: `path` on disk, and inside it `entry` when the path is a zip. `name` and `folder` are for people."""

    path: Path
    name: str
    folder: str = ""
    entry: zipfile.ZipInfo | None = None

    def inside(self, top: Path) -> str:
        """Its path inside the folder or zip `top`."""
        if self.entry is not None:
            return self.entry.filename.replace("\\", "/")
        return self.path.relative_to(top).as_posix() if self.path != top else self.name

    def head(self, size: int = 1 << 16) -> bytes:
        """The first `size` bytes."""
        return self._read(size)

    def read(self) -> bytes:
        """All of it. Raises WarmthError when it is damaged, locked, unreadable, or too large."""
        limit = contract.PER_ENTRY_LIMIT
        declared = self.entry.file_size if self.entry else 0
        content = b"" if declared > limit else self._read(limit + 1)
        if declared > limit or len(content) > limit:
            raise WarmthError(
                f"{self.name} is larger than {limit // 2**20} MiB unpacked; take it out of the archive and try again."
            )
        return content

    def _read(self, size: int) -> bytes:
        if self.entry is None:
            try:
                with self.path.open("rb") as file:
                    return _read_up_to(file, size)
            except (OSError, ValueError) as fault:
                raise WarmthError(f"{self.path} cannot be read; check that it exists and is yours to read.") from fault
        self._refuse_strange(self.entry)
        try:
            with zipfile.ZipFile(self.path) as archive, archive.open(self.entry) as file:
                return _read_up_to(file, size)
        except _ZIP_FAULTS as fault:
            raise WarmthError(
                f"{self.name} in {self.path.name} is damaged; download the archive from LinkedIn again."
            ) from fault

    def _refuse_strange(self, entry: zipfile.ZipInfo) -> None:
        if entry.flag_bits & _ENCRYPTED:
            raise WarmthError(f"{self.path.name} is locked with a password; unpack it and import the folder.")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise WarmthError(f"{self.path.name} is packed in an unusual way; unpack it and import the folder.")


def _read_up_to(file: IO[bytes], size: int) -> bytes:
    chunks: list[bytes] = []
    while size > 0 and (chunk := file.read(min(size, _CHUNK))):
        chunks.append(chunk)
        size -= len(chunk)
    return b"".join(chunks)


def is_zip(path: Path) -> bool:
    """Does the file begin as a zip does?"""
    return _is(Path.is_file, path) and Member(path, path.name).head(4) in (b"PK\x03\x04", b"PK\x05\x06")


def members(path: Path) -> Iterator[Member]:
    """The files that may hold a table, in the order of their names. Raises WarmthError when `path` cannot be opened."""
    if _is(Path.is_dir, path):
        yield from _in_folder(path)
    elif not _is(Path.is_file, path):
        raise WarmthError(f"{path} is no file or folder that can be opened; check the path.")
    elif is_zip(path):
        yield from _in_zip(path)
    else:
        yield Member(path, path.name, path.resolve().parent.name)


def _in_folder(top: Path) -> Iterator[Member]:
    seen = 0
    for folder, below, names in os.walk(top, onerror=_cannot_list):
        here = Path(folder)
        depth = len(here.relative_to(top).parts)
        below[:] = sorted(name for name in below if not name.startswith((".", "__"))) if depth < _DEPTH else []
        for name in sorted(names):
            if _is_table(name) and _is(Path.is_file, here / name):
                seen += 1
                if seen > _MOST_FILES:
                    raise WarmthError(f"{top} holds too many files; give the folder of one LinkedIn archive.")
                yield Member(here / name, name, here.resolve().name)


def _in_zip(path: Path) -> Iterator[Member]:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except _ZIP_FAULTS as fault:
        raise WarmthError(f"{path.name} is damaged or incomplete; download it from LinkedIn again.") from fault
    for entry in sorted(entries, key=lambda each: each.filename):
        *folders, name = entry.filename.replace("\\", "/").split("/")
        if _is_table(name) and "__MACOSX" not in folders:
            yield Member(path, name, folders[-1] if folders else "", entry)


def _cannot_list(fault: OSError) -> None:
    raise WarmthError(f"{fault.filename} cannot be read; check that it is yours to read.") from fault


def _is(test: Callable[[Path], bool], path: Path) -> bool:
    try:
        return test(path)
    except OSError:
        return False


def _is_table(name: str) -> bool:
    return name.casefold().endswith((".csv", ".tsv")) and not name.startswith(".")
