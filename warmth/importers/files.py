"""The files in a path: one file, a folder or a zip, read as streams without trusting any of them.

Nothing is unpacked to disk, and no more is read from an archive than PER_ENTRY_LIMIT allows, whatever it declares.
"""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeVar

from warmth.domain.errors import WarmthError
from warmth.importers import contract

T = TypeVar("T")
BLOCK = 1 << 20
"""Bytes read at a time."""

_DEPTH = 8
_MOST_FILES = 100_000
_ENCRYPTED = 0x1
_ZIP_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError,
    RuntimeError, NotImplementedError, ValueError, OverflowError, KeyError, IndexError,
)  # fmt: skip
"""What the standard library is known to raise on bytes that only look like a zip."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file: `path` on disk, and inside it `packed` when the path is a zip.

    `folder` is where it lies, as a path inside the folder or zip that was given.
    """

    path: Path
    name: str
    folder: str = ""
    packed: zipfile.ZipInfo | None = None

    @property
    def inside(self) -> str:
        """Its path inside the folder or zip that was given."""
        return f"{self.folder}/{self.name}".removeprefix("/")

    @property
    def size(self) -> int:
        """Bytes, unpacked, as far as its archive can be believed."""
        return self._try(lambda: self.path.stat().st_size) if self.packed is None else self.packed.file_size

    def blocks(self, start: int = 0) -> Iterator[bytes]:
        """The bytes from `start` on. Raises WarmthError when they are damaged, locked, unreadable, or too many."""
        limit = contract.PER_ENTRY_LIMIT
        if self.packed is not None and self.packed.file_size > limit:
            raise self._too_large()
        left = limit
        with ExitStack() as stack:
            file = self._try(lambda: self._opened(stack, start))
            while block := self._try(lambda: file.read(BLOCK)):
                left -= len(block)
                if self.packed is not None and left < 0:
                    raise self._too_large()
                yield block

    def head(self, size: int = 1 << 16) -> bytes:
        """The first `size` bytes."""
        with ExitStack() as stack:
            file = self._try(lambda: self._opened(stack, 0))
            return self._try(lambda: file.read(size))

    def read(self) -> bytes:
        """All of it. Raises WarmthError as `blocks` does, and for any file larger than PER_ENTRY_LIMIT."""
        content = bytearray()
        for block in self.blocks():
            content += block
            if len(content) > contract.PER_ENTRY_LIMIT:
                raise self._too_large()
        return bytes(content)

    def lines(self) -> Iterator[str]:
        """The lines as text, without their ends: UTF-8 or UTF-16, and Windows-1252 where a line is neither."""
        content = self.read()
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            content = content.decode("utf-16", "replace").encode()
        for line in content.removeprefix(b"\xef\xbb\xbf").split(b"\n"):
            yield text_of(line.removesuffix(b"\r"))

    def _opened(self, stack: ExitStack, start: int) -> IO[bytes]:
        if self.packed is None:
            file = stack.enter_context(self.path.open("rb"))
            file.seek(start)
            return file
        if self.packed.flag_bits & _ENCRYPTED:
            raise WarmthError(f"{self.path.name} is locked with a password; unpack it and import the folder.")
        archive = stack.enter_context(zipfile.ZipFile(self.path))
        return stack.enter_context(archive.open(self.packed))

    def _try(self, act: Callable[[], T]) -> T:
        try:
            return act()
        except _ZIP_FAULTS as fault:
            if self.packed is not None:
                raise WarmthError(f"{self.name} in {self.path.name} is damaged; get the archive again.") from fault
            raise WarmthError(f"{self.path} cannot be read; check that it exists and is yours to read.") from fault

    def _too_large(self) -> WarmthError:
        limit = contract.PER_ENTRY_LIMIT // 2**20
        return WarmthError(f"{self.name} is larger than {limit} MiB; unpack it, or import it in parts.")


def text_of(line: bytes) -> str:
    """Bytes as UTF-8, or as Windows-1252 where they are not."""
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def is_zip(path: Path) -> bool:
    """Does the file begin as a zip does?"""
    try:
        return path.is_file() and Entry(path, path.name).head(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except (OSError, WarmthError):
        return False


def entries(path: Path, wanted: Callable[[str], bool]) -> Iterator[Entry]:
    """The file itself, or those in a folder or zip whose names are `wanted`, in the order of their names.

    Raises WarmthError when `path` cannot be opened.
    """
    if path.is_dir():
        yield from _in_folder(path, wanted)
    elif not path.is_file():
        raise WarmthError(f"{path} is no file or folder that can be opened; check the path.")
    elif is_zip(path):
        yield from _in_zip(path, wanted)
    else:
        yield Entry(path, path.name)


def _in_folder(top: Path, wanted: Callable[[str], bool]) -> Iterator[Entry]:
    seen = 0
    for folder, below, names in os.walk(top, onerror=_cannot_list):
        inside = Path(folder).relative_to(top)
        below[:] = sorted(name for name in below if name != "__MACOSX") if len(inside.parts) < _DEPTH else []
        for name in sorted(names):
            if not name.startswith("._") and wanted(name) and (Path(folder) / name).is_file():
                seen += 1
                if seen > _MOST_FILES:
                    raise WarmthError(f"{top} holds too many files; give a folder further down.")
                yield Entry(Path(folder) / name, name, inside.as_posix().removeprefix("."))


def _in_zip(path: Path, wanted: Callable[[str], bool]) -> Iterator[Entry]:
    try:
        with zipfile.ZipFile(path) as archive:
            packed = archive.infolist()
    except _ZIP_FAULTS as fault:
        raise WarmthError(f"{path.name} is damaged or incomplete; download it again.") from fault
    for one in sorted(packed, key=lambda each: each.filename):
        folder, _, name = one.filename.replace("\\", "/").rpartition("/")
        if name and not name.startswith("._") and "__MACOSX" not in folder and wanted(name):
            yield Entry(path, name, folder, one)


def _cannot_list(fault: OSError) -> None:
    raise WarmthError(f"{fault.filename} cannot be read; check that it is yours to read.") from fault
