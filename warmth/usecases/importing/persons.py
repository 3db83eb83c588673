"""People of an import: who is known already, who is new, and what their rows add."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from datetime import date
from typing import Any

from warmth.domain.handles import Handle, email_handle
from warmth.domain.matching import PROFILE
from warmth.domain.names import name_key, tidy_full_name, tidy_name
from warmth.domain.text import clean, clean_lines
from warmth.importers.findings import FoundPerson, Who
from warmth.store import bulk, people, rows, tables
from warmth.store.store import Db
from warmth.usecases.importing.edition import Edition
from warmth.usecases.importing.handles import Handles
from warmth.usecases.importing.owner import Owner
from warmth.usecases.importing.positions import Positions
from warmth.usecases.importing.receipt import Receipt


class Persons:
    """Matches rows to people, and people mentioned elsewhere to rows."""

    def __init__(
        self, db: Db, batch: bulk.Batch, receipt: Receipt, today: date, edition: Edition, owner: Owner
    ) -> None:
        self._owner = owner
        self._db, self._batch, self._receipt = db, batch, receipt
        self._today = today.isoformat()
        self.source = receipt.source
        self.identities = bulk.identities(db, receipt.source)
        self.origins = bulk.origins(db)
        self._positions = Positions(db, batch, edition)
        self._pairs = {frozenset(pair) for pair in bulk.known_rows(db, "duplicates", ("a_id", "b_id"))}
        self.handles = Handles()
        self._updated: set[int] = set()
        self._rows: Counter[int] = Counter()
        self._people: dict[int, list[Any]] = {}
        self.seen: set[int] = set()

    def take(self, found: FoundPerson) -> None:
        """Complete the person a row means, or add a new one."""
        handles = self.handles.of(found)
        if self._owner.is_me(handles):
            self._receipt.skip(found.where, "this is you")
            return
        name = _name(found)
        key = name_key(name)
        profiles = [handle.key for handle in handles if handle.key.startswith(PROFILE)]
        person = self.identities.owner(handles, key)
        if person is None and found.creates:
            person = self.identities.connected(key, found.connected_on, profiles)
        if person is not None:
            self._complete(person, found, handles)
        elif found.creates:
            self._add(found, name, key, handles)
        else:
            self._receipt.skip(found.where, "in your address book only: nobody here has this address")

    def _complete(self, person: int, found: FoundPerson, handles: list[Handle]) -> None:
        changed = self._add_handles(person, handles)
        if found.creates:
            repeated = person in self.seen
            self.seen.add(person)
            changed |= not repeated and self._positions.take(person, found)
            self.identities.know_day(person, self.identities.names.get(person, ""), found.connected_on)
            changed |= self._complete_origin(person, found)
        if found.birthday:
            changed |= self._complete_birthday(person, found.birthday)
        self._rows[person] += 1
        if changed:
            self.updated(person)

    def updated(self, person: int) -> None:
        """Something became known of somebody; whoever is new was counted when added."""
        if person not in self.new:
            self._updated.add(person)

    def _complete_birthday(self, person: int, birthday: str) -> bool:
        if person in self.new:
            self._people[person][4] = self._people[person][4] or birthday
            return False
        known = self._db.exec_driver_sql("SELECT birthday FROM people WHERE id = ?", (person,)).scalar()
        if known is None:
            people.set_fields(self._db, person, birthday=birthday)
        return known is None

    def _complete_origin(self, person: int, found: FoundPerson) -> bool:
        known = self.origins.get(person)
        if known is None:
            self.origins[person] = bulk.KnownOrigin(0, None, found.connected_on, None, "", self.source)
            return True
        if known.on is None and found.connected_on:
            known.on = found.connected_on
            if known.id:
                rows.update(self._db, tables.origins, known.id, on=found.connected_on)
            return True
        return False

    def _add(self, found: FoundPerson, name: str, key: str, handles: list[Handle]) -> None:
        person = self.add_named(name, key, found.connected_on, found.birthday)
        self._note_duplicates(person, key, handles)
        self._rows[person] += 1
        self.seen.add(person)
        self._add_handles(person, handles)
        self._positions.first(person, clean(found.title), clean(found.company))

    def add_named(self, name: str, key: str, connected_on: str | None = None, birthday: str | None = None) -> int:
        """Add somebody of whom no more than a name may be known; returns the id."""
        person = self._batch.new_id("people")
        self._people[person] = [person, name, key, self._today, birthday, ""]
        self.origins[person] = bulk.KnownOrigin(0, None, connected_on, None, "", self.source)
        self.identities.know_day(person, key, connected_on)
        self._receipt.people.added += 1
        return person

    @property
    def new(self) -> Container[int]:
        """Everyone added by this import."""
        return self._people.keys()

    def add_note(self, person: int, text: str) -> bool:
        """A note about somebody new; False when it is written already."""
        row = self._people[person]
        if text in row[-1]:
            return False
        row[-1] = f"{row[-1]}\n{text}".strip()
        return True

    def _note_duplicates(self, person: int, key: str, handles: list[Handle]) -> None:
        """A name or an address in common is evidence, never identity."""
        evidence = [(other, "the same address") for other in self.identities.sharing(handles)]
        evidence += [(other, "the same name") for other in self.identities.by_name.get(key, ())[:1]]
        for other, why in evidence:
            pair = frozenset((other, person))
            if pair not in self._pairs:
                self._pairs.add(pair)
                self._batch.add("duplicates", other, person, why)
                self._receipt.possible_duplicates += 1
        self.identities.know(person, key)

    def add_stranger(self, name: str, handles: list[Handle]) -> int:
        """Add somebody known by an exchange alone, or find them from an older file that told no addresses."""
        key = name_key(name)
        person = self.identities.connected(key, None, [handle.key for handle in handles])
        if person is None:
            person = self.add_named(name, key)
            self._note_duplicates(person, key, handles)
        self.complete(person, handles)
        return person

    def complete(self, person: int, handles: list[Handle]) -> None:
        """More addresses of somebody known."""
        if self._add_handles(person, handles):
            self.updated(person)

    def _add_handles(self, person: int, handles: list[Handle]) -> bool:
        changed = False
        for handle in handles:
            if person not in self.identities.by_handle.get((handle.kind.value, handle.key), ()):
                self._batch.add("handles", person, handle.kind.value, handle.value, handle.key)
                self.identities.know_handle(person, handle.kind.value, handle.key)
                changed = True
        return changed

    def find(self, who: Who) -> int | None:
        """The person of yours whom a file mentions: by address, else by the whole name if only one goes by it."""
        handle = self.handles.of_url(who.url)
        if handle is not None:
            return next(iter(self.identities.by_handle.get((handle.kind.value, handle.key), ())), None)
        if who.email and (address := email_handle(who.email)):
            return next(iter(self.identities.by_handle.get((address.kind.value, address.key), ())), None)
        return self.identities.only_one_called(self.handles.name_key(who.name)) if who.name else None

    def is_name_of_someone(self, name: str) -> bool:
        """Does anybody go by this name?"""
        return bool(self.identities.by_name.get(self.handles.name_key(name)))

    def finish(self) -> None:
        """Add everyone new, with as much of their origin as became known, and count."""
        counts = self._receipt.people
        counts.updated += len(self._updated)
        told = sum(1 for person in self._rows if person in self.new or person in self._updated)
        counts.unchanged += self._rows.total() - told
        for row in self._people.values():
            self._batch.add("people", *row)
        for person, origin in self.origins.items():
            if not origin.id:
                values = (origin.kind, origin.on, origin.asked_by, origin.words, origin.network)
                self._batch.add("origins", person, *values)


def _name(found: FoundPerson) -> str:
    tidied = tidy_name(*found.parts) if found.parts else tidy_full_name(found.name)
    return tidied or clean_lines(found.name)
