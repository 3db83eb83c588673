"""The encoding that no text file declares: UTF-8, UTF-16 with its mark or without, and else Windows-1252."""

from __future__ import annotations

import codecs

FALL_BACK = "warmth-single-bytes"
"""Error handler: bytes that are no UTF-8 are read as Windows-1252, one by one, so that the rest of the text stays."""


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
    return "utf-8-sig"
