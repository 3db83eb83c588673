"""The reader of mail: mbox files (of Gmail, Thunderbird, Apple Mail and others) and Maildir folders.

Only heads are looked at. Whose mail it is must be known to tell which way a message went.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.domain.handles import email_handle
from warmth.importers.contract import Damaged, WhoseMail
from warmth.importers.encodings import Guesses
from warmth.importers.findings import Finding, FoundInteraction, FoundOwner, Guessed, ReadUpTo, Skipped
from warmth.importers.mail.addresses import Address, addresses
from warmth.importers.mail.boxes import Box, Maildir, Mbox, ReadBefore, boxes
from warmth.importers.mail.heads import fields_of
from warmth.importers.mail.touches import NobodyIsMe, finding, is_guessed, is_sent, labels_of, not_personal
from warmth.importers.separately import separately

__all__ = ["Mail"]

_LOOKED_AT = 300
"""Messages of each mailbox that are searched for your addresses before reading; more while none is known."""


class Mail:
    """Reads mailboxes. `my_emails` are addresses known to be yours; `before` gives how far each mbox file was read."""

    name = "mail"

    def __init__(self, my_emails: Iterable[str] = (), before: Mapping[str, str] | None = None) -> None:
        self._mine = _keys(my_emails)
        self._before = before or {}

    def recognises(self, path: Path) -> bool:
        """Does it begin with a message, or is it a Maildir folder?"""
        try:
            return next(boxes(path), None) is not None
        except WarmthError:
            return False

    def files_in(self, path: Path) -> Iterator[str]:
        """The mbox files, and the Maildir folders."""
        for box in boxes(path):
            if isinstance(box, Mbox):
                yield box.entry.inside
            else:
                yield f"{box.path.relative_to(path).as_posix()}/".removeprefix("./")

    def read(self, path: Path) -> Iterator[Finding]:
        """Your addresses first, then every message in the order of the files, and how far each mbox file was read."""
        found = list(boxes(path))
        if not found:
            raise NotRecognised(f"{path} holds no mailbox; give an mbox file, a Maildir folder, or a folder of them.")
        told = _told(found, known=bool(self._mine))
        if told:
            yield FoundOwner(path.name, emails=tuple(told))
        own = self._mine | _keys(told)
        try:
            yield from separately(found, lambda box: self._messages(box, own))
        except NobodyIsMe:
            raise WhoseMail(path.name) from None

    def _messages(self, box: Box, own: frozenset[str]) -> Iterator[Finding]:
        if isinstance(box, Maildir):
            yield from _numbered(box, box.heads(), own, 0)
            return
        before = ReadBefore.of(self._before.get(box.identity, ""))
        resumed = before if before is not None and box.resumes(before) else ReadBefore(0, 0, "")
        end, count = box.end(), resumed.messages
        for each in _numbered(box, box.heads(resumed.offset), own, count):
            count += not isinstance(each, Guessed)
            yield each
        if end is not None:
            yield ReadUpTo(box.name, box.identity, str(ReadBefore(end[0], count, end[1])), resumed.messages)


def _numbered(box: Box, heads: Iterable[bytes | Damaged], own: frozenset[str], after: int) -> Iterator[Finding]:
    name, sent, guesses = box.name, box.holds_sent, Guesses()
    for number, head in enumerate(heads, start=after + 1):
        if isinstance(head, Damaged):
            yield Skipped(f"{name}:message {number}", head.message)
            continue
        found = finding(f"{name}:message {number}", head, own, sent=sent)
        yield found
        if not head.isascii() and isinstance(found, FoundInteraction) and is_guessed(head):
            guesses.add(found.where)
    yield from guesses.told()


def _told(found: Iterable[Box], *, known: bool) -> list[str]:
    """Addresses of yours that the mailboxes tell: where mail was delivered, and who wrote what was sent."""
    mine: dict[str, str] = {}
    for box in found:
        # Reading it says what is wrong with a mailbox that is damaged.
        with suppress(Damaged):
            for number, head in enumerate(box.heads()):
                if number >= _LOOKED_AT and (mine or known):
                    break
                for one in _mine_in(box, head):
                    mine.setdefault(one.key, one.who.email)
    return list(mine.values())


def _mine_in(box: Box, head: bytes | Damaged) -> tuple[Address, ...]:
    if isinstance(head, Damaged):
        return ()
    fields = fields_of(head)
    labels = labels_of(fields)
    if not_personal(fields, labels):
        return ()
    return addresses(fields.get(b"from" if box.holds_sent or is_sent(labels) else b"delivered-to", b""))[:1]


def _keys(emails: Iterable[str]) -> frozenset[str]:
    return frozenset(handle.key for email in emails if (handle := email_handle(email)))
