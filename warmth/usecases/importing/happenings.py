"""What happened, as files tell: interactions with people of yours, and strangers who turn out to be none."""

from __future__ import annotations

from collections.abc import Iterable

from warmth.domain.interactions import Direction, Kind
from warmth.domain.names import tidy_full_name
from warmth.domain.text import clean
from warmth.importers.findings import FoundInteraction, Who
from warmth.store import bulk
from warmth.store.store import Db
from warmth.usecases.importing.persons import Persons
from warmth.usecases.importing.receipt import Receipt

WRITTEN_TOGETHER = 10_000
"""Interactions that are gathered before they are written."""


class Happenings:
    """Adds each interaction once. A stranger becomes a person only by an exchange in both directions."""

    def __init__(self, db: Db, batch: bulk.Batch, persons: Persons, receipt: Receipt) -> None:
        self._batch, self._persons, self._receipt = batch, persons, receipt
        self._keys = bulk.source_keys(db, receipt.source)
        self._correspondents: set[str] = set()
        self._strangers: dict[str, int] = {}
        self._profiles: dict[str, str] = {}

    def find_correspondents(self, found: Iterable[FoundInteraction]) -> None:
        """Learn who both wrote and was written to, also where only one of the two tells their address.

        Wants the connections to be known already, so that nobody is taken for a namesake among them.
        """
        exchanged = [one for one in found if one.kind != Kind.REACTION and one.creates]
        profiles: dict[str, set[str]] = {}
        for who in (who for one in exchanged for who in one.people):
            handle = self._persons.handles.of_url(who.url)
            if handle is not None and not self._persons.is_name_of_someone(who.name):
                profiles.setdefault(self._persons.handles.name_key(who.name), set()).add(handle.key)
        self._profiles = {name: keys.pop() for name, keys in profiles.items() if len(keys) == 1}
        ways: dict[str, set[Direction]] = {}
        for one in exchanged:
            for who in one.people:
                ways.setdefault(self._identity(who), set()).add(one.direction)
        both = {Direction.IN, Direction.OUT}
        self._correspondents = {identity for identity, seen in ways.items() if both <= seen or Direction.BOTH in seen}

    def _identity(self, who: Who) -> str:
        handle = self._persons.handles.of_who(who)
        if handle is not None:
            return handle.key
        key = self._persons.handles.name_key(who.name)
        return self._profiles.get(key, key)

    def take(self, found: FoundInteraction) -> None:
        """Add an interaction with everyone in it who is yours; skip it when nobody is."""
        if found.key in self._keys:
            self._receipt.interactions.unchanged += 1
            return
        people = list(dict.fromkeys(person for who in found.people if (person := self._whom(who)) is not None))
        if not people:
            self._receipt.skip(found.where, self._why_nobody(found))
            return
        self._keys.add(found.key)
        interaction = self._batch.new_id("interactions")
        self._batch.add(
            "interactions", interaction, found.on.isoformat(), found.kind.value, found.direction.value,
            max(found.group, 1), clean(found.note), self._receipt.source, found.key,
        )  # fmt: skip
        for person in people:
            self._batch.add("interaction_people", interaction, person)
        self._receipt.interactions.added += 1
        if self._receipt.interactions.added % WRITTEN_TOGETHER == 0:
            # Whoever is new follows in the same transaction, before its foreign keys are looked at.
            self._batch.write()

    def _whom(self, who: Who) -> int | None:
        known = self._persons.find(who)
        if known is not None or self._persons.is_address_of_several(who):
            return known
        identity = self._identity(who)
        if identity not in self._correspondents or not who.name:
            return None
        if self._persons.handles.of_who(who) is None and self._persons.is_name_of_someone(who.name):
            return None
        handle = self._persons.handles.of_url(who.url)
        if self._persons.forgotten.includes(self._persons.handles.name_key(who.name), None, [handle] if handle else []):
            return None
        return self._stranger(who, identity)

    def _stranger(self, who: Who, identity: str) -> int:
        handle = self._persons.handles.of_who(who)
        handles = [handle] if handle is not None else []
        if identity in self._strangers:
            self._persons.complete(self._strangers[identity], handles)
        else:
            self._strangers[identity] = self._persons.add_stranger(tidy_full_name(who.name), handles)
        return self._strangers[identity]

    def _why_nobody(self, found: FoundInteraction) -> str:
        names = [who.name for who in found.people]
        if any(map(self._persons.is_address_of_several, found.people)):
            return "several people share the address, and nothing tells which it is"
        if any(
            len(self._persons.identities.by_name.get(self._persons.handles.name_key(name), ())) > 1 for name in names
        ):
            return f"several people are called {clean(names[0])}, and nothing tells which it is"
        if found.direction is Direction.IN:
            return f"{clean(names[0]) or 'the sender'} is no connection, and you never answered"
        return f"{clean(names[0]) if names else 'the receiver'} is no connection, and never answered"
