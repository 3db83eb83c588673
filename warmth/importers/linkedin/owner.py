"""Whose archive it is: told by its profile and invitations, else by who takes part in every conversation."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from warmth.importers.findings import FoundOwner, Skipped
from warmth.importers.linkedin.connections import Roster
from warmth.importers.linkedin.names import folded, is_hidden, slug, split_names, tidy
from warmth.importers.linkedin.shapes import Shape
from warmth.importers.linkedin.tables import Table

_ENOUGH_MESSAGES = 4_000
"""Of each file; more would tell nothing new."""

_NEARLY_ALL = 0.9
"""The share of conversations that the owner takes part in, and nobody else does."""


@dataclass(frozen=True, slots=True)
class Owner:
    """The user, as the archive has them: folded names, profile slugs, and what to report of them."""

    where: str = ""
    name: str = ""
    names: frozenset[str] = frozenset()
    slugs: frozenset[str] = frozenset()
    urls: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Can a party be told to be the owner?"""
        return bool(self.names or self.slugs)

    def is_party(self, name: str, profile: str) -> bool:
        """Is this party (a name, and a slug or "") the owner? A profile decides where both sides have one."""
        if profile and self.slugs:
            return profile in self.slugs
        return folded(name) in self.names

    def finding(self) -> FoundOwner | None:
        """What to report, or None when the archive tells nothing."""
        if not (self.name or self.urls or self.emails):
            return None
        return FoundOwner(self.where, self.name, self.emails, self.urls)

    def with_name(self, where: str, name: str) -> Owner:
        """The owner under one more name; the first is the one that is reported."""
        return replace(
            self, where=self.where or where, name=self.name or name, names=self.names | ({folded(name)} - {""})
        )

    def with_profile(self, where: str, url: str) -> Owner:
        """The owner with one more profile address."""
        if not slug(url) or slug(url) in map(slug, self.urls):
            return self
        return replace(self, where=self.where or where, slugs=self.slugs | {slug(url)}, urls=(*self.urls, url.strip()))


def find_owner(tables: Sequence[Table], roster: Roster, given: Owner) -> Owner:
    """The owner of these tables; `given` is what the caller knew before."""
    owner = _from_profile(tables, given)
    owner = _from_invitations(tables, owner)
    messages = [table for table in tables if table.shape is Shape.MESSAGES]
    if owner.urls or not messages:
        return owner
    parties = _Parties(messages, roster)
    if owner.known and not parties.include(owner):
        owner = replace(owner, slugs=frozenset())
    if not parties.include(owner):
        owner = parties.infer(owner)
    return parties.add_profile(owner)


def _from_profile(tables: Sequence[Table], owner: Owner) -> Owner:
    for table in tables:
        if table.shape is Shape.PROFILE:
            for where, (first, last) in _told(table, "firstname", "lastname"):
                owner = owner.with_name(where, tidy(f"{first} {last}"))
    for table in tables:
        if table.shape is Shape.EMAILS:
            for where, (address, _) in _told(table, "emailaddress", "primary"):
                if "@" in address and address.strip() not in owner.emails:
                    owner = replace(owner, where=owner.where or where, emails=(*owner.emails, address.strip()))
    return owner


def _from_invitations(tables: Sequence[Table], owner: Owner) -> Owner:
    columns = ("direction", "from", "to", "inviterprofileurl", "inviteeprofileurl")
    for table in tables:
        if table.shape is not Shape.INVITATIONS:
            continue
        for where, (direction, sender, recipient, inviter, invitee) in _told(table, *columns):
            going = direction.strip().upper()
            if going in ("OUTGOING", "INCOMING"):
                name, url = (sender, inviter) if going == "OUTGOING" else (recipient, invitee)
                owner = owner.with_name(where, tidy(name)).with_profile(where, url)
    return owner


def _told(table: Table, *columns: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    return (record for record in table.records(*columns) if not isinstance(record, Skipped))


class _Parties:
    """Who writes to whom in the messages: counted once, asked several ways."""

    def __init__(self, tables: Sequence[Table], roster: Roster) -> None:
        self._roster = roster
        self._names: Counter[str] = Counter()
        self._shown: dict[str, tuple[str, str]] = {}
        self._profiles: dict[str, Counter[str]] = defaultdict(Counter)
        self._urls: dict[str, str] = {}
        self._conversations: dict[str, set[str]] = defaultdict(set)
        self._directed: Counter[str] = Counter()
        for table in tables:
            self._count(table)

    def include(self, owner: Owner) -> bool:
        """Does the owner, as far as known, write or receive any of it?"""
        return any(name in self._names for name in owner.names) or any(each in self._urls for each in owner.slugs)

    def infer(self, owner: Owner) -> Owner:
        """Add the name of the one party whom nearly every conversation has, when there is exactly one."""
        if self._directed:
            party = self._directed.most_common(1)[0][0]
            where, name = self._shown[party]
            return owner.with_name(where, name)
        taking_part = Counter(party for parties in self._conversations.values() for party in parties)
        enough = _NEARLY_ALL * len(self._conversations)
        present = [
            party for party, count in taking_part.items() if count >= enough and not self._roster.knows(party)
        ]  # fmt: skip
        if len(present) != 1 or is_hidden(present[0]):
            return owner
        where, name = self._shown.get(present[0], ("", ""))
        if present[0] in self._urls:
            owner = owner.with_profile(where, self._urls[present[0]])
        return owner.with_name(where, name) if name else owner

    def add_profile(self, owner: Owner) -> Owner:
        """Add the profile that most often goes with the owner's name."""
        if owner.urls:
            return owner
        profiles = sum((self._profiles[name] for name in owner.names if name in self._profiles), Counter[str]())
        ranked = profiles.most_common(2)
        if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
            return owner
        return owner.with_profile(owner.where, self._urls[ranked[0][0]])

    def _count(self, table: Table) -> None:
        columns = ("conversationid", "from", "senderprofileurl", "to", "recipientprofileurls", "direction", "content")
        alike: Counter[tuple[str, ...]] = Counter()
        first: dict[tuple[str, ...], str] = {}
        for where, (*parties, content) in islice(_told(table, *columns), _ENOUGH_MESSAGES):
            if not parties[2].strip() and ("spinmail" in content or is_hidden(parties[1])):
                continue
            row = tuple(parties)
            alike[row] += 1
            first.setdefault(row, where)
        for row, times in alike.items():
            self._count_alike(first[row], row, times, by_profile=table.has("recipientprofileurls"))

    def _count_alike(self, where: str, row: tuple[str, ...], times: int, *, by_profile: bool) -> None:
        conversation, sender, url, to, urls, direction = row
        recipients = [each for each in urls.split(",") if each.strip()]
        names = [tidy(to)] if len(recipients) == 1 else split_names(to, self._roster.names)
        profiles = recipients if len(names) == len(recipients) else [""] * len(names)
        self._note(where, sender, url, times)
        for name, profile in zip(names, profiles, strict=True):
            self._note(where, name, profile, times)
        for each in recipients:
            self._urls.setdefault(slug(each), each.strip())
        going = direction.strip().upper()
        if going == "OUTGOING" or (going == "INCOMING" and len(names) == 1):
            self._directed[folded(sender if going == "OUTGOING" else names[0])] += times
        parties = {slug(each) for each in (url, *recipients)} if by_profile else set(map(folded, (sender, *names)))
        self._conversations[conversation or str(sorted(parties))].update(parties - {""})

    def _note(self, where: str, name: str, url: str, times: int) -> None:
        party, profile = folded(name), slug(url)
        self._names[party] += times
        self._shown.setdefault(party, (where, tidy(name)))
        if profile:
            self._shown.setdefault(profile, (where, tidy(name)))
            self._urls.setdefault(profile, url.strip())
            self._profiles[party][profile] += times
