"""Properties out of lines: folded ones put together, pictures passed over line by line and never kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from warmth.importers.vcard.lines import Line
from warmth.importers.vcard.properties import Parameters, decoded, head_of, split_head

LONGEST = 1 << 20
"""Bytes of a value that are kept when it is folded over many lines."""

_NOT_KEPT = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN"})
_EDGE = re.compile(rb"(?:[\w-]+\.)?(?:begin|end)\s*:\s*vcard\s*", re.IGNORECASE)
_LONGEST_HEAD = 1_000


class Folded:
    """A property as it stands in the file: the line it begins on, what stands before the colon, and its value so far.

    The name is empty for a line that is no property.
    """

    __slots__ = ("_keeps", "_pieces", "_quoted", "_size", "group", "guessed", "line", "name", "parameters")

    def __init__(self, line: int, head: tuple[str, str, Parameters], value: bytes) -> None:
        self.line = line
        self.name, self.group, self.parameters = head
        self._keeps = self.name not in _NOT_KEPT
        self._pieces = [value] if self._keeps else []
        self._size = len(value)
        self.guessed = False
        self._quoted = bool(self.parameters) and "quoted-printable" in self.parameters.get("encoding", ())

    def add(self, more: bytes) -> None:
        """A further piece of the value."""
        if self._keeps and self._size < LONGEST:
            self._pieces.append(more)
            self._size += len(more)

    def goes_on(self, line: bytes) -> bytes | None:
        """What a line adds to the value; None when the value ended before it."""
        if self._quoted and self._pieces and self._pieces[-1].endswith(b"=") and not _EDGE.fullmatch(line):
            self._pieces[-1] = self._pieces[-1][:-1]
            return line
        if line[:1] in (b" ", b"\t") and not self.ends_card:
            return line[1:]
        return None

    @property
    def value(self) -> bytes:
        """All pieces in one."""
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)

    def decoded(self) -> str | None:
        """The value as text; None where nobody can tell what is written. `guessed` tells of it afterwards."""
        text, self.guessed = decoded(self.value, self.parameters)
        return text

    def _is(self, name: str, value: bytes) -> bool:
        return self.name == name and self.value.strip().upper() == value

    @property
    def begins_card(self) -> bool:
        """`BEGIN:VCARD`, however spelled."""
        return self._is("BEGIN", b"VCARD")

    @property
    def ends_card(self) -> bool:
        """`END:VCARD`, however spelled."""
        return self._is("END", b"VCARD")

    @property
    def is_agent_announced(self) -> bool:
        """Is the next card that of an assistant, inside this one?"""
        return self._is("AGENT", b"")

    @property
    def is_agent_begun(self) -> bool:
        """Does the card of an assistant begin on this very line?"""
        return self._is("AGENT", b"BEGIN:VCARD")


def unfolded(lines: Iterable[Line]) -> Iterator[Folded]:
    """Every property; also every line outside of cards that is none."""
    current: Folded | None = None
    for number, line in lines:
        if current is not None and (more := current.goes_on(line)) is not None:
            current.add(more)
        elif (begun := _begun(number, line)) is not None:
            if current is not None:
                yield current
            current = begun
        elif line.strip() and (current is None or current.ends_card or not current.name):
            # Inside a card it is base64 of old, which goes on without a blank in front, or a note broken in two.
            if current is not None:
                yield current
            current = Folded(number, ("", "", {}), line)
    if current is not None:
        yield current


def _begun(number: int, line: bytes) -> Folded | None:
    parts = split_head(line)
    if parts is None or len(parts[0]) > _LONGEST_HEAD:
        return None
    head = head_of(parts[0])
    return None if head is None else Folded(number, head, parts[1])
