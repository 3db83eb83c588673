"""What address books say of people: birthdays, notes, tags, asks, offers, and when you were last in touch."""

from __future__ import annotations

from collections.abc import Container
from datetime import date
from functools import cached_property

from warmth.domain.interactions import Direction, Kind
from warmth.domain.names import tag_key
from warmth.domain.text import clean, clean_lines
from warmth.importers.findings import FoundPerson
from warmth.store import bulk, tags
from warmth.store.store import Db
from warmth.usecases.importing.receipt import Receipt
from warmth.usecases.importing.wants import Wants


class Details:
    """Adds what is not on record. It takes nothing away, and asks the database once for each kind of thing."""

    def __init__(self, db: Db, batch: bulk.Batch, receipt: Receipt, today: date, repeats: bool) -> None:
        """`repeats` says that the file is the one read last, so that what the user put right since stays right."""
        self._repeats = repeats
        self._db, self._batch, self._receipt, self._today = db, batch, receipt, today
        self.wants = Wants(db, batch, receipt.source, today)
        self._added: dict[int, bulk.Words] = {}
        self._changed: set[int] = set()
        self._called: dict[str, int | None] = {}

    def take(self, person: int, found: FoundPerson) -> bool:
        """Take all of a row; True when any of it was news. What was said before, word for word, is none."""
        if self._repeats and found.creates and person not in self._added:
            self._receipt.interactions.unchanged += found.touched_on is not None and found.touched_on <= self._today
            return False
        news = self.add_birthday(person, found.birthday)
        if found.notes:
            news |= self.add_note(person, clean_lines(found.notes))
        for name in found.tags:
            news |= self._tag(person, name)
        for text in found.asks:
            news |= self.wants.ask(person, text)
        for text in found.offers:
            news |= self.wants.offer(person, text)
        if found.touched_on is not None and found.touched_on <= self._today:
            self._touch(person, found.touched_on.isoformat())
        return news

    def know_new(self, person: int) -> None:
        """Somebody new, of whom nothing is on record."""
        self._added[person] = bulk.Words(None, "")

    def of(self, person: int) -> bulk.Words:
        """The birthday and notes of somebody as they will be."""
        return self._added[person] if person in self._added else self._known.setdefault(person, bulk.Words(None, ""))

    def add_birthday(self, person: int, birthday: str | None) -> bool:
        """A birthday where none is known; False when there is nothing to add."""
        if not birthday or (words := self.of(person)).birthday is not None:
            return False
        words.birthday = birthday
        self._changed.add(person)
        return True

    def add_note(self, person: int, text: str) -> bool:
        """A note below those there are; False when it is written already."""
        if not text or text in (words := self.of(person)).notes:
            return False
        words.notes = f"{words.notes}\n{text}".strip()
        self._changed.add(person)
        return True

    def finish(self, new: Container[int]) -> None:
        """Write what changed of people on record; the rows of `new` ones hold it already."""
        changed = [person for person in sorted(self._changed) if person not in new]
        bulk.put_words(self._db, {person: self._known[person] for person in changed})

    def _tag(self, person: int, name: str) -> bool:
        if name not in self._called:
            self._called[name] = self._tag_called(clean(name))
        tag = self._called[name]
        if tag is None or (pair := (person, tag)) in self._tagged:
            return False
        self._tagged.add(pair)
        self._batch.add("person_tags", *pair)
        return True

    def _tag_called(self, name: str) -> int | None:
        key = tag_key(name)
        if key and key not in self._tags:
            self._tags[key] = tags.ensure(self._db, name)
        return self._tags.get(key)

    def _touch(self, person: int, on: str) -> None:
        """An interaction of a kind that claims the least, unless something is on record of that day."""
        if (person, on) in self._touched:
            self._receipt.interactions.unchanged += 1
            return
        self._touched.add((person, on))
        interaction = self._batch.new_id("interactions")
        source = self._receipt.source
        self._batch.add(
            "interactions", interaction, on, Kind.MESSAGE.value, Direction.BOTH.value, 1, "", source, None
        )  # fmt: skip
        self._batch.add("interaction_people", interaction, person)
        self._receipt.interactions.added += 1

    @cached_property
    def _known(self) -> dict[int, bulk.Words]:
        return bulk.words(self._db)

    @cached_property
    def _tags(self) -> dict[str, int]:
        return dict(bulk.known_rows(self._db, "tags", ("name_key", "id")))

    @cached_property
    def _tagged(self) -> set[tuple[int, int]]:
        return {(person, tag) for person, tag in bulk.known_rows(self._db, "person_tags", ("person_id", "tag_id"))}

    @cached_property
    def _touched(self) -> set[tuple[int, str]]:
        return bulk.touched_days(self._db)
