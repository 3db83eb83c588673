"""People of an import: who is known already, who is new, and what their rows add."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from datetime import date

from warmth.domain.handles import Handle
from warmth.domain.matching import PROFILE
from warmth.domain.names import name_key, tidy_full_name, tidy_name
from warmth.domain.text import clean, clean_lines
from warmth.importers.findings import FoundPerson, Who
from warmth.store import bulk, rows, tables
from warmth.store.store import Db
from warmth.usecases.importing.beginnings import label
from warmth.usecases.importing.details import Details
from warmth.usecases.importing.doubles import Doubles
from warmth.usecases.importing.edition import Edition
from warmth.usecases.importing.forgotten import FORGOTTEN, Forgotten
from warmth.usecases.importing.handles import Handles
from warmth.usecases.importing.owner import Owner
from warmth.usecases.importing.positions import Positions
from warmth.usecases.importing.put_away import PutAway
from warmth.usecases.importing.receipt import Receipt


class Persons:
    """Matches rows to people, and people mentioned elsewhere to rows."""

    def __init__(
        self, db: Db, batch: bulk.Batch, receipt: Receipt, today: date, edition: Edition, owner: Owner, region: str
    ) -> None:
        """`region` is the country whose telephone numbers are written without its code."""
        self._owner = owner
        self._db, self._batch, self._receipt = db, batch, receipt
        self._today = today
        self.source = receipt.source
        self.handles = Handles(region)
        self.identities = bulk.identities(db, receipt.source, self.handles.phones.key)
        self.origins = bulk.origins(db)
        self.details = Details(db, batch, receipt, today, edition.repeats)
        self._positions = Positions(db, batch, edition, receipt.source)
        self.forgotten = Forgotten(db, receipt.source)
        self._doubles = Doubles(db, batch, receipt, self.identities)
        self._put_away = PutAway(self.identities, self.handles, ())
        self._updated: set[int] = set()
        self._rows: Counter[int] = Counter()
        self._people: dict[int, tuple[str, str]] = {}
        self._meant: set[int] = set()
        self.seen: set[int] = set()

    def expect(self, rows_to_come: Sequence[FoundPerson]) -> None:
        """Learn which handles the rows of a file share, so that none of those is taken for one person's."""
        self.identities.shared |= self.handles.shared_by_several(rows_to_come)
        self._put_away = PutAway(self.identities, self.handles, rows_to_come)

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
            if found.connected_on is None and not profiles:
                person = self.identities.same_entry(key, handles, self._meant)
            else:
                person = self.identities.connected(key, found.connected_on, profiles)
            person = person or self._put_away.renamed(key, found.connected_on)
        if person is not None:
            self._complete(person, found, handles)
        elif self.forgotten.includes(key, found.connected_on, handles):
            self._receipt.skip(found.where, FORGOTTEN)
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
        if handles:
            self._meant.add(person)
        changed |= self.details.take(person, found)
        self._rows[person] += 1
        if changed:
            self.updated(person)

    def updated(self, person: int) -> None:
        """Something became known of somebody; whoever is new was counted when added."""
        if person not in self.new:
            self._updated.add(person)

    def _complete_origin(self, person: int, found: FoundPerson) -> bool:
        known = self.origins.get(person)
        if known is None:
            self.origins[person] = bulk.KnownOrigin(0, None, found.connected_on, None, "", self.source)
            label(self._db, self.origins[person], found.met, self._today)
            return True
        labelled = label(self._db, known, found.met, self._today)
        if known.on is None and found.connected_on:
            known.on = found.connected_on
            if known.id:
                rows.update(self._db, tables.origins, known.id, on=found.connected_on)
            return True
        return labelled

    def _add(self, found: FoundPerson, name: str, key: str, handles: list[Handle]) -> None:
        person = self.add_named(name, key, found.connected_on)
        label(self._db, self.origins[person], found.met, self._today)
        self.details.take(person, found)
        if handles:
            self._meant.add(person)
        self._doubles.note(person, name, key, handles, clean(found.company))
        self._rows[person] += 1
        self.seen.add(person)
        self._add_handles(person, handles)
        self._positions.first(person, clean(found.title), clean(found.company))

    def add_named(self, name: str, key: str, connected_on: str | None = None) -> int:
        """Add somebody of whom no more than a name may be known; returns the id."""
        person = self._batch.new_id("people")
        self._people[person] = (name, key)
        self.details.know_new(person)
        self.origins[person] = bulk.KnownOrigin(0, None, connected_on, None, "", self.source)
        self.identities.know_day(person, key, connected_on)
        self._receipt.people.added += 1
        return person

    @property
    def new(self) -> Container[int]:
        """Everyone added by this import."""
        return self._people.keys()

    def add_stranger(self, name: str, handles: list[Handle]) -> int:
        """Add somebody known by an exchange alone, or find them from an older file that told no addresses."""
        key = name_key(name)
        person = self.identities.connected(key, None, [handle.key for handle in handles])
        if person is None:
            person = self.add_named(name, key)
            self._doubles.note(person, name, key, handles)
        self.complete(person, handles)
        return person

    def complete(self, person: int, handles: list[Handle]) -> None:
        """More addresses of somebody known."""
        if self._add_handles(person, handles):
            self.updated(person)

    def _add_handles(self, person: int, handles: list[Handle]) -> bool:
        changed = False
        for handle in handles:
            if person not in self.identities.by_handle.get((handle.kind, handle.key), ()):
                kind = handle.kind.value
                self._batch.add("handles", person, kind, handle.value, handle.key)
                self.identities.know_handle(person, kind, handle.key)
                changed = True
        return changed

    def find(self, who: Who) -> int | None:
        """The person of yours whom a file mentions: by address, else by the whole name if only one goes by it."""
        handle = self.handles.of_who(who)
        if handle is not None:
            return self.identities.meant(handle, self.handles.name_key(who.name))
        return self.identities.only_one_called(self.handles.name_key(who.name)) if who.name else None

    def is_address_of_several(self, who: Who) -> bool:
        """Do several have the address or number that a file mentions?"""
        handle = self.handles.of_who(who)
        return handle is not None and len(self.identities.by_handle.get((handle.kind, handle.key), ())) > 1

    def is_name_of_someone(self, name: str) -> bool:
        """Does anybody go by this name?"""
        return bool(self.identities.by_name.get(self.handles.name_key(name)))

    def finish(self) -> None:
        """Add everyone new, with as much of their origin as became known, and count."""
        counts = self._receipt.people
        counts.updated += len(self._updated)
        told = sum(1 for person in self._rows if person in self.new or person in self._updated)
        counts.unchanged += self._rows.total() - told
        for person, (name, key) in self._people.items():
            words = self.details.of(person)
            self._batch.add("people", person, name, key, self._today.isoformat(), words.birthday, words.notes)
        self._doubles.finish(lambda person: self.details.of(person).birthday)
        self.details.finish(self.new)
        for person, origin in self.origins.items():
            if not origin.id:
                values = (origin.kind, origin.on, origin.asked_by, origin.words, origin.network, origin.note)
                self._batch.add("origins", person, *values, origin.through_id, origin.labelled_on)


def _name(found: FoundPerson) -> str:
    tidied = tidy_name(*found.parts) if found.parts else tidy_full_name(found.name)
    return tidied or clean_lines(found.name)
