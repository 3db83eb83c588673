"""The encoding that no text file declares: UTF-8, UTF-16 with its mark or without, and else Windows-1252."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from warmth.importers.findings import Guessed

UTF_8 = "utf-8-sig"
FALL_BACK = "warmth-single-bytes"
"""Error handler: bytes that are no UTF-8 are read as Windows-1252, one by one, so that the rest of the text stays."""
_LONGEST = 1 << 20
"""Bytes after which a line is taken for ended."""


def _as_windows_1252(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeDecodeError):
        raise fault
    return fault.object[fault.start : fault.end].decode("cp1252", "replace"), fault.end


codecs.register_error(FALL_BACK, _as_windows_1252)


def encoding_of(head: bytes) -> str:
    """The codec for a file that begins with these bytes; a byte-order mark is taken off by it."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    start = head[:200]
    if start and start[1::2].count(0) > len(start) // 3:
        return "utf-16-le"
    if start and start[::2].count(0) > len(start) // 3:
        return "utf-16-be"
    return UTF_8


def as_utf8(content: bytes) -> bytes:
    """The content of a text file without its mark, and as UTF-8 where it was UTF-16; bytes that were no UTF-8 stay."""
    encoding = encoding_of(content)
    return content.removeprefix(codecs.BOM_UTF8) if encoding == UTF_8 else content.decode(encoding, "replace").encode()


def text_of(line: bytes) -> str:
    """Bytes as UTF-8, and as Windows-1252 where they are not."""
    return line.decode("utf-8", FALL_BACK)


def is_guess(line: bytes) -> bool:
    """Does `text_of` have to guess?"""
    try:
        line.decode()
    except UnicodeDecodeError:
        return True
    return False


@dataclass(slots=True)
class Guesses:
    """How many places of a file had to be guessed, and where the first is."""

    count: int = 0
    first: str = ""

    def add(self, where: str) -> None:
        """Count a place."""
        self.first = self.first or where
        self.count += 1

    def told(self) -> Iterator[Guessed]:
        """What is said of it, once for a file."""
        if self.count:
            yield Guessed(self.first, self.count)


def guessed(name: str, blocks: Iterable[bytes]) -> Iterator[Guessed]:
    """Says whether lines of a text file are read as Windows-1252. The blocks are those of the whole file."""
    guesses, number, rest = Guesses(), 0, b""
    for block in blocks:
        if not number and not rest and encoding_of(block) != UTF_8:
            return
        lines = (rest + block).split(b"\n")
        rest = lines.pop() if len(lines[-1]) < _LONGEST else b""
        for line in lines:
            number += 1
            if is_guess(line):
                guesses.add(f"{name}:{number}")
    if is_guess(rest):
        guesses.add(f"{name}:{number + 1}")
    yield from guesses.told()
