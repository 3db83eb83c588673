"""Invitations.csv: who asked to connect, which way, when, and in which words."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.importers.findings import Finding, FoundRequest, Skipped, Who
from warmth.importers.linkedin import dates
from warmth.importers.linkedin.names import is_hidden, slug, tidy
from warmth.importers.linkedin.owner import Owner
from warmth.importers.linkedin.tables import Table

_COLUMNS = ("from", "to", "sentat", "message", "direction", "inviterprofileurl", "inviteeprofileurl")


def read_invitations(table: Table, owner: Owner) -> Iterator[Finding]:
    """A request for every row that says who asked whom, and when."""
    for record in table.records(*_COLUMNS):
        if isinstance(record, Skipped):
            yield record
            continue
        where, (sender, recipient, sent, words, direction, inviter, invitee) = record
        incoming = _is_incoming(direction, Who(sender, inviter), Who(recipient, invitee), owner)
        if incoming is None:
            yield Skipped(where, "cannot tell whether you were asked or did the asking")
            continue
        name, url = (sender, inviter.strip()) if incoming else (recipient, invitee.strip())
        on = dates.local_day(sent.strip())
        if not url and (not name.strip() or is_hidden(name)):
            yield Skipped(where, "the other side is hidden")
        elif on is None:
            yield Skipped(where, dates.unreadable(sent))
        else:
            yield FoundRequest(where, Who(tidy(name) or slug(url), url), incoming, on, words.strip())


def _is_incoming(direction: str, inviter: Who, invitee: Who, owner: Owner) -> bool | None:
    going = direction.strip().upper()
    if going in ("INCOMING", "OUTGOING"):
        return going == "INCOMING"
    if owner.is_party(inviter.name, slug(inviter.url)):
        return False
    return True if owner.is_party(invitee.name, slug(invitee.url)) else None
