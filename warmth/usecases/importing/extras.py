"""Offers, doors and notes of an import: only ever about somebody who is yours already."""

from __future__ import annotations

from warmth.domain.origins import OriginKind
from warmth.domain.text import clean, clean_lines
from warmth.importers.findings import FoundDoor, FoundNote, FoundOffer, FoundThrough
from warmth.store import bulk, rows, tables
from warmth.store.store import Db
from warmth.usecases.importing.persons import Persons
from warmth.usecases.importing.receipt import Receipt

STRANGER = "about somebody who is no connection"


class Extras:
    """Adds each offer and door once, and a note where it is not written yet."""

    def __init__(self, db: Db, batch: bulk.Batch, persons: Persons, receipt: Receipt) -> None:
        self._db, self._batch, self._persons, self._receipt = db, batch, persons, receipt
        self._doors = bulk.known_rows(db, "doors", ("person_id", "kind", "whose", "on"))

    def take_offer(self, found: FoundOffer) -> None:
        """A skill that somebody is said to have."""
        person = self._persons.find(found.who)
        if person is None:
            return
        if self._persons.details.wants.offer(person, found.text, found.on):
            self._receipt.others.added += 1
        else:
            self._receipt.others.unchanged += 1

    def take_door(self, found: FoundDoor) -> None:
        """A recommendation opened a door, for you or for them."""
        person = self._persons.find(found.who)
        if person is None:
            return
        door = (person, "recommended", "them" if found.for_me else "me", found.on.isoformat())
        if door in self._doors:
            self._receipt.others.unchanged += 1
            return
        self._doors.add(door)
        self._batch.add("doors", *door, clean(found.text), self._receipt.source)
        self._receipt.others.added += 1

    def take_note(self, found: FoundNote) -> None:
        """A private note of yours, kept with the person's notes."""
        person = self._persons.find(found.who)
        text = clean_lines(found.text)
        if person is None:
            self._receipt.skip(found.where, STRANGER)
            return
        if self._persons.details.add_note(person, text):
            self._persons.updated(person)
            self._receipt.others.added += 1
        else:
            self._receipt.others.unchanged += 1

    def take_through(self, found: FoundThrough) -> None:
        """Who introduced somebody to you, where that is not on record yet."""
        person, through = self._persons.find(found.who), self._persons.find(found.through)
        origin = self._persons.origins.get(person) if person is not None else None
        if origin is None or through is None or through == person:
            self._receipt.skip(found.where, "who introduced you cannot be told")
        elif origin.through_id is None and origin.kind in (None, OriginKind.INTRODUCED):
            origin.through_id, origin.kind = through, OriginKind.INTRODUCED.value
            if origin.id:
                rows.update(self._db, tables.origins, origin.id, through_id=through, kind=origin.kind)
            self._receipt.others.added += 1
        else:
            self._receipt.others.unchanged += 1
