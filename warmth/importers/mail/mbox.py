"""Where messages begin in an mbox file, whichever program wrote it: heads alone, whatever lies between them.

A message begins at a `From ` line with a day in it that a header follows, below a blank line; below any other line only
when it is written out in full. Memory holds one block and one head at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST_HEAD = 1 << 18
"""Bytes: what stands in a head beyond these is not read."""

_LINE = 1024
_DAY = rb"[A-Z][a-z]{2},? {1,2}(?:[A-Z][a-z]{2} {1,2}\d{1,2}|\d{1,2} [A-Z][a-z]{2})[ ,]"
_HEADER = rb"(?=[!-9;-~]+[ \t]*:|>From )"
_BELOW_BLANK = re.compile(rb"From [^\n]{0,400}?" + _DAY + rb"[^\n]{4,80}\n" + _HEADER)
_BELOW_TEXT = re.compile(
    rb"From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d (?:[+-]\d{4} )?\d{4}(?: [+-]\d{4})?\r?\n"
    rb"(?i:From|To|Date|Subject|Received|Return-Path|Message-ID|Delivered-To|MIME-Version|X-[\w-]+):"
)


def begins_a_mailbox(head: bytes) -> bool:
    """Do these first bytes of a file open with a message?"""
    return _BELOW_BLANK.match(head.lstrip(b"\r\n")) is not None


def heads(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The head of every message, its `From ` line included. The first block begins a line."""
    window, at, ended = b"\n\n", 1, False
    while True:
        begin = window.find(b"\nFrom ", at)
        if begin < 0 or len(window) - begin < _LINE:
            if not ended:
                keep = max((begin if begin >= 0 else len(window) - 6) - 2, 0)
                block = next(blocks, b"")
                window, at, ended = window[keep:] + block, max((at if begin < 0 else begin) - keep, 0), not block
                continue
            if begin < 0:
                return
        opening = _opening(window, begin)
        if opening is None:
            at = begin + 1
            continue
        end = _end_of_head(window, opening.end())
        while end < 0 and not ended and len(window) - begin < LONGEST_HEAD:
            block = next(blocks, b"")
            window, ended = window + block, not block
            end = _end_of_head(window, opening.end())
        if end < 0:
            end = min(len(window), begin + LONGEST_HEAD)
        yield window[begin + 1 : end]
        at = end


def _opening(window: bytes, begin: int) -> re.Match[bytes] | None:
    below_blank = window[begin - 1 : begin] == b"\n" or window[begin - 2 : begin] == b"\n\r"
    return (_BELOW_BLANK if below_blank else _BELOW_TEXT).match(window, begin + 1)


def _end_of_head(window: bytes, start: int) -> int:
    """Where the blank line below a head begins, or -1."""
    line = window.find(b"\n", start)
    first, second = (b"\n\r\n", b"\n\n") if window[line - 1 : line] == b"\r" else (b"\n\n", b"\n\r\n")
    end = window.find(first, start, start + LONGEST_HEAD)
    return end if end >= 0 else window.find(second, start, start + LONGEST_HEAD)
