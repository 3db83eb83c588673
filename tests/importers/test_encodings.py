"""Encodings that nothing declares: told by the bytes, and counted where that is a guess."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from warmth.importers.encodings import encoding_of, guessed, text_of
from warmth.importers.findings import Guessed

MIXED = "Zoë\nplain\n".encode() + b"Zo\xeb\nplain\nMu\xf1oz"


def in_blocks(content: bytes, size: int) -> Iterator[bytes]:
    """The content, `size` bytes at a time."""
    return (content[start : start + size] for start in range(0, len(content), size))


@pytest.mark.parametrize(
    ("written", "encoding"),
    [("utf-8", "utf-8-sig"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-16-be", "utf-16-be"),
     ("cp1252", "utf-8-sig")],
)  # fmt: skip
def test_an_encoding_is_told_by_the_bytes(written: str, encoding: str) -> None:
    assert encoding_of("Name,Città\nZoë,x\n".encode(written)) == encoding


def test_a_stray_byte_spoils_no_other_letter() -> None:
    assert text_of("Zoë ".encode() + b"\x80") == "Zoë €"


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_lines_that_are_no_utf_8_are_counted_however_they_are_cut(size: int) -> None:
    assert list(guessed("a.csv", in_blocks(MIXED, size))) == [Guessed("a.csv:3", 2)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("size", [100, 1000])
def test_an_encoding_that_can_be_known_is_no_guess(encoding: str, size: int) -> None:
    assert list(guessed("a.csv", in_blocks(("Zoë Lind\nplain\n" * 20).encode(encoding), size))) == []
