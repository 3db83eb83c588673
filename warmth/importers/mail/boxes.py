"""Mailboxes at a path: mbox files, and folders in the way of Maildir, each with the heads of its messages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from warmth.domain.errors import WarmthError
from warmth.importers.contract import Damaged
from warmth.importers.files import Entry, begun
from warmth.importers.mail.mbox import LONGEST_HEAD, begins_a_mailbox, heads

_NOT_MAIL = (".msf", ".dat", ".csv", ".vcf", ".ics", ".json", ".html", ".jpg", ".png", ".pdf", ".zip", ".sqlite", ".db")
_SENT = frozenset(
    ("sent", "sentmail", "sentitems", "sentmessages", "gesendet", "gesendeteobjekte", "envoys", "enviados")
)
_CHECKED = 4096
"""Bytes by which a file is known to be the one read before, at its beginning and before the place reading ended."""


@dataclass(frozen=True, slots=True)
class ReadBefore:
    """How far an mbox file was read: its first `messages`, up to `offset`; `below` is a print of the bytes there."""

    offset: int
    messages: int
    below: str

    @classmethod
    def of(cls, text: str) -> ReadBefore | None:
        """From what `str` gave; None when it is nothing of the kind."""
        offset, _, rest = text.partition(" ")
        messages, _, below = rest.partition(" ")
        known = offset.isdecimal() and messages.isdecimal() and below
        return cls(int(offset), int(messages), below) if known else None

    def __str__(self) -> str:
        return f"{self.offset} {self.messages} {self.below}"


@dataclass(frozen=True, slots=True)
class Mbox:
    """One mbox file."""

    entry: Entry

    @property
    def name(self) -> str:
        """What its messages are placed under; Apple's mailboxes are all called `mbox`, so theirs is the folder's."""
        return self.entry.path.parent.name if self.entry.name == "mbox" else self.entry.name

    @property
    def identity(self) -> str:
        """The same for the same file, grown or not."""
        return _print_of(self.entry.head(_CHECKED).split(b"\n\n", 1)[0].split(b"\n\r\n", 1)[0])

    @property
    def holds_sent(self) -> bool:
        """Is it the folder of what you sent?"""
        return "".join(filter(str.isalpha, self.name.casefold().removesuffix(".mbox"))) in _SENT

    def resumes(self, before: ReadBefore | None) -> bool:
        """Can it be read on from there?"""
        return before is not None and self.entry.packed is None and self._print_at(before.offset) == before.below

    def end(self) -> tuple[int, str] | None:
        """Where the file ends now, and the print below it; None when it could not be read on from there."""
        if self.entry.packed is not None:
            return None
        size = self.entry.path.stat().st_size
        below = self._print_at(size)
        return (size, below) if below else None

    def heads(self, start: int = 0) -> Iterator[bytes]:
        """The head of every message from a place that begins a line."""
        return heads(self.entry.blocks(start))

    def _print_at(self, offset: int) -> str:
        start = max(offset - _CHECKED, 0)
        block = next(self.entry.blocks(start), b"")[: offset - start]
        return _print_of(block) if len(block) == offset - start and block.endswith(b"\n") else ""


@dataclass(frozen=True, slots=True)
class Maildir:
    """One folder with a file for each message."""

    path: Path

    @property
    def name(self) -> str:
        """What its messages are placed under."""
        return self.path.name.lstrip(".") or self.path.name

    @property
    def holds_sent(self) -> bool:
        """Is it the folder of what you sent?"""
        return "".join(filter(str.isalpha, self.name.casefold().rpartition(".")[2])) in _SENT

    def heads(self) -> Iterator[bytes | Damaged]:
        """The head of every message, in the order of their files' names; of one that cannot be opened, why."""
        for below in ("cur", "new"):
            for file in sorted(one.name for one in (self.path / below).iterdir()):
                message = self.path / below / file
                if message.is_file() and not file.startswith("."):
                    yield _head_in(Entry(message, file))


Box = Mbox | Maildir


def _head_in(message: Entry) -> bytes | Damaged:
    try:
        return head_of(message.head(LONGEST_HEAD))
    except Damaged as fault:
        return fault


def head_of(message: bytes) -> bytes:
    """What stands above the first blank line."""
    ends = [end for end in (message.find(b"\n\n"), message.find(b"\n\r\n")) if end >= 0]
    return message[: min(ends, default=len(message))]


def boxes(path: Path) -> Iterator[Box]:
    """Every mailbox at a path, in the order of their names. Raises WarmthError when the path cannot be opened."""
    maildirs = sorted(_maildirs(path))
    yield from map(Maildir, maildirs)
    for entry, head in begun(path, lambda name: not name.casefold().endswith(_NOT_MAIL), 8192):
        if not any(entry.path.is_relative_to(folder) for folder in maildirs) and begins_a_mailbox(head):
            yield Mbox(entry)


def _maildirs(path: Path) -> Iterator[Path]:
    if path.is_dir():
        for folder in (path, *_below(path, 3)):
            if (folder / "cur").is_dir() and (folder / "new").is_dir():
                yield folder


def _below(folder: Path, depth: int) -> Iterator[Path]:
    try:
        inside = sorted(one for one in folder.iterdir() if one.is_dir() and not one.is_symlink())
    except OSError as fault:
        raise WarmthError(f"{folder} cannot be read; check that it is yours to read.") from fault
    for one in inside:
        if one.name not in ("cur", "new", "tmp"):
            yield one
            if depth:
                yield from _below(one, depth - 1)


def _print_of(content: bytes) -> str:
    return sha256(content).hexdigest()[:16]
