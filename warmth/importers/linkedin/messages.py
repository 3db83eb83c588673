"""messages.csv of every year: which way each message went, between whom, and what is kept of it.

The key of a message is made of its moment (UTC, to the second), the folded name of its sender, the folded text of
`TO`, and its content without tags and spacing. These stand in the files of all years, so that added columns,
conversation ids and profile addresses do not change it. What does is a time told without its seconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from warmth.domain.interactions import Direction, Kind
from warmth.importers.findings import Finding, FoundInteraction, Skipped, Who
from warmth.importers.linkedin import dates
from warmth.importers.linkedin.connections import Roster
from warmth.importers.linkedin.names import folded, is_hidden, slug, split_names, tidy
from warmth.importers.linkedin.owner import Owner
from warmth.importers.linkedin.tables import Table
from warmth.importers.linkedin.words import excerpt, plain, row_key

_COLUMNS = (
    "from", "senderprofileurl", "to", "recipientprofileurls", "direction", "date", "subject", "content", "folder",
    "ismessagedraft", "isconversationdraft",
)  # fmt: skip
_EMPTY_SUBJECTS = frozenset({"", "no subject", "(no subject)", "message", "re:", "linkedin message"})
_DRAFT = frozenset({"yes", "true", "1"})
_SPONSORED = re.compile(r"spinmail|%(?:first|last)name%", re.IGNORECASE)


_TakingPart = tuple[Direction, tuple[Who, ...], int]
"""Which way, the people it was from or to, and how many others there were in all."""


class _Message(NamedTuple):
    sender: str
    sender_url: str
    to: str
    recipient_urls: str
    direction: str
    date: str
    subject: str
    content: str
    folder: str
    draft: str
    conversation_draft: str


class Correspondence:
    """Reads messages for one owner. The same few write to each other over and over, so who took part is kept."""

    def __init__(self, owner: Owner, roster: Roster) -> None:
        self._owner = owner
        self._roster = roster
        self._taking_part_in: dict[tuple[str, ...], _TakingPart | str] = {}

    def read(self, table: Table) -> Iterator[Finding]:
        """A finding for every row: an interaction, or why there is none."""
        for record in table.records(*_COLUMNS):
            if isinstance(record, Skipped):
                yield record
            else:
                yield self._finding(record[0], _Message._make(record[1]))

    def _finding(self, where: str, message: _Message) -> Finding:
        if reason := _refusal(message):
            return Skipped(where, reason)
        on, moment = _when(message.date.strip())
        if on is None:
            return Skipped(where, dates.unreadable(message.date))
        between = message[:5]
        taking_part = self._taking_part_in.get(between)
        if taking_part is None:
            taking_part = self._taking_part_in[between] = self._taking_part(message)
        if isinstance(taking_part, str):
            return Skipped(where, taking_part)
        direction, people, group = taking_part
        text = plain(message.content)
        key = row_key(moment, folded(message.sender), folded(message.to), text)
        note = excerpt(_with_subject(message.subject, text))
        return FoundInteraction(where, key, on, Kind.MESSAGE, direction, people, group, note)

    def _taking_part(self, message: _Message) -> _TakingPart | str:
        """Who took part, or why the message does not count."""
        recipients = tuple(_recipients(message.to, message.recipient_urls, self._roster))
        others = tuple(who for who in recipients if not self._is_owner(who))
        going = message.direction.strip().upper()
        sender = Who(tidy(message.sender), message.sender_url.strip())
        if going not in ("OUTGOING", "INCOMING"):
            if not self._owner.known:
                return "cannot tell which side is you: import the whole archive, with its Profile.csv"
            going = "OUTGOING" if self._is_owner(sender) else "INCOMING"
            if going == "INCOMING" and len(others) == len(recipients) > 0 and not self._is_named_in(message.to):
                return "you are neither its sender nor among its recipients"
        if going == "OUTGOING":
            return self._outgoing(recipients, others)
        if not sender.url and is_hidden(sender.name):
            return "its sender is hidden"
        if not sender.name and not sender.url:
            return "it names no sender"
        beside = [who for who in others if not _same(who, sender)]
        # When none of the recipients could be told to be the owner, one of them is the owner all the same.
        unseen = 1 if beside and len(others) == len(recipients) else 0
        named = sender if sender.name else Who(slug(sender.url), sender.url)
        return Direction.IN, (named,), 1 + len(beside) - unseen

    def _outgoing(self, recipients: tuple[Who, ...], others: tuple[Who, ...]) -> _TakingPart | str:
        if recipients and not others:
            return "a message to yourself"
        told = tuple(who for who in others if who.url or not is_hidden(who.name))
        if not told:
            return "sent to nobody who can be told"
        return Direction.OUT, told, len(others)

    def _is_owner(self, who: Who) -> bool:
        return self._owner.is_party(who.name, slug(who.url))

    def _is_named_in(self, to: str) -> bool:
        return any(folded(name) in self._owner.names for name in split_names(to, self._owner.names))


def _refusal(message: _Message) -> str:
    if message.folder.strip().upper() == "SPAM":
        return "spam"
    if message.draft.strip().casefold() in _DRAFT or message.conversation_draft.strip().casefold() in _DRAFT:
        return "a draft that was never sent"
    if not message.sender_url.strip() and _SPONSORED.search(message.content):
        return "a sponsored message"
    return ""


def _when(text: str) -> tuple[date | None, str]:
    """The day on this machine's clock, and the moment as it goes into the key. Times without a zone are UTC."""
    moment = dates.moment(text)
    if moment is None:
        on = dates.day(text)
        return on, on.isoformat() if on else ""
    written = text if text.endswith(" UTC") and text[4] == "-" else moment.isoformat(" ")
    return dates.on_this_clock(moment), written[:19]


def _recipients(to: str, urls: str, roster: Roster) -> Iterator[Who]:
    addresses = {slug(url): url.strip() for url in urls.split(",") if url.strip()}
    if not addresses:
        yield from (Who(name) for name in split_names(to, roster.names))
        return
    names = [to] if len(addresses) == 1 else to.split(", ")
    if len(names) != len(addresses):
        names = [""] * len(addresses)
    for (profile, url), name in zip(addresses.items(), names, strict=True):
        yield Who(roster.name_of.get(profile) or tidy(name) or profile, url)


def _same(who: Who, sender: Who) -> bool:
    if who.url and sender.url:
        return slug(who.url) == slug(sender.url)
    return folded(who.name) == folded(sender.name)


def _with_subject(subject: str, text: str) -> str:
    title = plain(subject)
    if title.casefold() in _EMPTY_SUBJECTS or text.startswith(title):
        return text
    return f"{title}: {text}" if text else title
