"""The physical lines of a file, numbered, however they end and however long they are."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator

from warmth.importers.encodings import UTF_8, encoding_of

LONGEST = 1 << 18
"""Bytes of a line that are kept. Only pictures are longer, and those are not kept at all."""

Line = tuple[int, bytes]


def lines_of(blocks: Iterable[bytes]) -> Iterator[Line]:
    """Every line without its end, in UTF-8 where the file is UTF-16."""
    return enumerate(_joined(_as_utf8(blocks)), start=1)


def _as_utf8(blocks: Iterable[bytes]) -> Iterator[bytes]:
    decoder: codecs.IncrementalDecoder | None = None
    first = True
    for block in blocks:
        if first:
            first = False
            encoding = encoding_of(block)
            if encoding != UTF_8:
                decoder = codecs.getincrementaldecoder(encoding)("replace")
            block = block.removeprefix(codecs.BOM_UTF8)
        yield decoder.decode(block).encode("utf-8", "replace") if decoder is not None else block


def _joined(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Lines put together across blocks, cut to LONGEST. A block that ends between CR and LF ends no line yet."""
    begun: list[bytes] = []
    size = 0
    returned = False
    for block in blocks:
        if returned:
            block = b"\r" + block
        returned = block.endswith(b"\r")
        lines = block[:-1].splitlines(keepends=True) if returned else block.splitlines(keepends=True)
        for line in lines:
            if line.endswith((b"\n", b"\r")):
                line = line.rstrip(b"\r\n")
                if begun:
                    line, begun, size = b"".join((*begun, line[: LONGEST - size])), [], 0
                yield line[:LONGEST]
            elif size < LONGEST:
                begun.append(line[: LONGEST - size])
                size += len(begun[-1])
    if begun or returned:
        yield b"".join(begun)
