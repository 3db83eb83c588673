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
from warmth.importers.contract import Damaged
from warmth.importers.encodings import as_utf8, guessed, text_of
from warmth.importers.findings import Guessed

T = TypeVar("T")
BLOCK = 1 << 20
"""Bytes read at a time."""

_DEPTH = 8
_MOST_FILES = 100_000
_ENCRYPTED = 0x1
_BOUNDED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Ways of packing of which the standard library unpacks no more at a time than it is asked for."""
_ZIP_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError,
    RuntimeError, NotImplementedError, ValueError, OverflowError, KeyError, IndexError,
)  # fmt: skip
"""What the standard library is known to raise on bytes that only look like a zip."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file: `path` on disk, and inside it `packed` when the path is a zip.

    `folder` is where it lies, as a path inside the folder or zip that was given; `sender` whoever sends such zips, so
    that a sentence can say where to get another.
    """

    path: Path
    name: str
    folder: str = ""
    packed: zipfile.ZipInfo | None = None
    sender: str = ""

    @property
    def inside(self) -> str:
        """Its path inside the folder or zip that was given."""
        return f"{self.folder}/{self.name}".removeprefix("/")

    @property
    def size(self) -> int:
        """Bytes, unpacked, as far as its archive can be believed."""
        return self._try(lambda: self.path.stat().st_size) if self.packed is None else self.packed.file_size

    def blocks(self, start: int = 0) -> Iterator[bytes]:
        """The bytes from `start` on. Raises Damaged when they cannot be read, WarmthError when they are too many."""
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

    def check(self) -> None:
        """Raise whatever `read` would."""
        if self.packed is not None:
            for _ in self.blocks():
                pass
        elif self.size > contract.PER_ENTRY_LIMIT:
            raise self._too_large()

    def head(self, size: int = 1 << 16) -> bytes:
        """The first `size` bytes."""
        with ExitStack() as stack:
            file = self._try(lambda: self._opened(stack, 0))
            return self._try(lambda: file.read(size))

    def read(self) -> bytes:
        """All of it. Raises as `blocks` does, also for a file outside of archives larger than PER_ENTRY_LIMIT."""
        content = bytearray()
        for block in self.blocks():
            content += block
            if len(content) > contract.PER_ENTRY_LIMIT:
                raise self._too_large()
        return bytes(content)

    def lines(self) -> Iterator[str]:
        """The lines as text, without their ends: UTF-8 or UTF-16, and Windows-1252 where a line is neither."""
        for line in as_utf8(self.read()).split(b"\n"):
            yield text_of(line.removesuffix(b"\r"))

    def guessed(self) -> Iterator[Guessed]:
        """Says whether lines of it are read as Windows-1252."""
        return guessed(self.name, self.blocks())

    def _opened(self, stack: ExitStack, start: int) -> IO[bytes]:
        if self.packed is None:
            file = stack.enter_context(self.path.open("rb"))
            file.seek(start)
            return file
        if self.packed.flag_bits & _ENCRYPTED:
            raise self._damaged(f"{self.path.name} is locked with a password; unpack it and import the folder.")
        if self.packed.compress_type not in _BOUNDED:
            raise self._damaged(f"{self.path.name} is packed in an unusual way; unpack it and import the folder.")
        archive = stack.enter_context(zipfile.ZipFile(self.path))
        return stack.enter_context(archive.open(self.packed))

    def _try(self, act: Callable[[], T]) -> T:
        try:
            return act()
        except _ZIP_FAULTS as fault:
            if self.packed is None:
                sentence = f"{self.path} cannot be read; check that it exists and is yours to read."
            else:
                again = _again("the archive", self.sender)
                sentence = f"{self.name} in {self.path.name} is damaged; {again}."
            raise self._damaged(sentence) from fault

    def _too_large(self) -> WarmthError:
        """Refused whatever lies beside it: nobody's archive is like that by accident."""
        larger = f"{self.name} is larger than {contract.PER_ENTRY_LIMIT // 2**20} MiB"
        if self.sender:
            return WarmthError(f"{larger} unpacked; take it out of the archive and try again.")
        return WarmthError(f"{larger}; unpack it, or import it in parts.")

    def _damaged(self, sentence: str) -> Damaged:
        return Damaged(sentence, self.inside)


def is_zip(path: Path) -> bool:
    """Does the file begin as a zip does?"""
    try:
        return _is(Path.is_file, path) and Entry(path, path.name).head(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except WarmthError:
        return False


def entries(path: Path, wanted: Callable[[str], bool], sender: str = "") -> Iterator[Entry]:
    """The file itself, or those in a folder or zip whose names are `wanted`, in the order of their names.

    Raises WarmthError when `path` cannot be opened; Damaged when it is a zip that cannot be.
    """
    if _is(Path.is_dir, path):
        yield from _in_folder(path, wanted)
    elif not _is(Path.is_file, path):
        raise WarmthError(f"{path} is no file or folder that can be opened; check the path.")
    elif is_zip(path):
        yield from _in_zip(path, wanted, sender)
    else:
        yield Entry(path, path.name)


def begun(path: Path, wanted: Callable[[str], bool], size: int = 1 << 16) -> Iterator[tuple[Entry, bytes]]:
    """The same with their first `size` bytes. One in a folder or zip that cannot be opened is passed over."""
    for entry in entries(path, wanted):
        try:
            head = entry.head(size)
        except Damaged:
            if entry.path == path and entry.packed is None:
                raise
        else:
            yield entry, head


def _in_folder(top: Path, wanted: Callable[[str], bool]) -> Iterator[Entry]:
    seen = 0
    for folder, below, names in os.walk(top, onerror=_cannot_list):
        inside = Path(folder).relative_to(top)
        below[:] = sorted(name for name in below if name != "__MACOSX") if len(inside.parts) < _DEPTH else []
        for name in sorted(names):
            if not name.startswith("._") and wanted(name) and _is(Path.is_file, Path(folder) / name):
                seen += 1
                if seen > _MOST_FILES:
                    raise WarmthError(f"{top} holds too many files; give a folder further down.")
                yield Entry(Path(folder) / name, name, "/".join(inside.parts))


def _in_zip(path: Path, wanted: Callable[[str], bool], sender: str) -> Iterator[Entry]:
    try:
        with zipfile.ZipFile(path) as archive:
            packed = archive.infolist()
    except _ZIP_FAULTS as fault:
        raise Damaged(f"{path.name} is damaged or incomplete; {_again('it', sender)}.", path.name) from fault
    for one in sorted(packed, key=lambda each: each.filename):
        folder, _, name = one.filename.replace("\\", "/").rpartition("/")
        if name and not name.startswith("._") and "__MACOSX" not in folder and wanted(name):
            yield Entry(path, name, folder, one, sender)


def _again(what: str, sender: str) -> str:
    return f"download {what} from {sender} again" if sender else f"get {what} again"


def _is(test: Callable[[Path], bool], path: Path) -> bool:
    try:
        return test(path)
    except OSError:
        return False


def _cannot_list(fault: OSError) -> None:
    raise WarmthError(f"{fault.filename} cannot be read; check that it is yours to read.") from fault
