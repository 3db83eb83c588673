"""Requests to connect, as files tell: how a connection began, or one that is still pending."""

from __future__ import annotations

from datetime import date

from warmth.domain.canned import is_canned
from warmth.domain.inbox import OPEN, RequestStatus
from warmth.domain.names import name_key, tidy_full_name
from warmth.domain.origins import AskedBy, OriginKind
from warmth.domain.text import clean
from warmth.importers.findings import FoundRequest, Who
from warmth.store import bulk, requests, rows, tables
from warmth.store.store import Db
from warmth.usecases.importing.forgotten import FORGOTTEN
from warmth.usecases.importing.persons import Persons
from warmth.usecases.importing.receipt import Receipt


class Requests:
    """A request of a connection is its origin, until you say better; of anybody else it is pending."""

    def __init__(self, db: Db, batch: bulk.Batch, persons: Persons, receipt: Receipt, today: date) -> None:
        self._db, self._batch, self._persons, self._receipt, self._today = db, batch, persons, receipt, today
        self._known = requests.known_keys(db)

    def take(self, found: FoundRequest) -> None:
        """Learn who asked, and with which words."""
        person = self._persons.find(found.who)
        handle = self._persons.handles.of_url(found.who.url)
        name = tidy_full_name(found.who.name)
        key = handle.key if handle is not None else name_key(name)
        direction = "in" if found.incoming else "out"
        known = self._known.get((direction, key))
        if person is not None:
            news = self._begin(person, found)
            if known is not None and known[1] in OPEN:
                requests.settle(self._db, known[0], RequestStatus.ACCEPTED, self._today, person=person)
                self._known[direction, key] = (known[0], RequestStatus.ACCEPTED)
                news = True
            if news:
                self._persons.updated(person)
                self._receipt.others.added += 1
            else:
                self._receipt.others.unchanged += 1
        elif known is not None:
            self._receipt.requests.unchanged += 1
        elif self._persons.forgotten.includes(name_key(name), None, [handle] if handle else []):
            self._receipt.skip(found.where, FORGOTTEN)
        elif not key:
            self._receipt.skip(found.where, "nobody is named")
        else:
            self._known[direction, key] = (0, "new")
            url, words = handle.value if handle else "", clean(found.words)
            self._batch.add("requests", direction, name, name_key(name), key, url, words, found.on.isoformat())
            self._receipt.requests.added += 1

    def finish(self) -> None:
        """What was pending has been accepted when its other side is a connection by now, though no file says so."""
        for one in requests.undecided(self._db):
            who = Who(one.name, one.url)
            person = self._persons.find(who)
            if person is not None and person in self._persons.seen:
                self.take(FoundRequest("", who, one.incoming, one.on, one.words))

    def _begin(self, person: int, found: FoundRequest) -> bool:
        """Complete an origin that the user has not labelled; True when that was news."""
        origin = self._persons.origins.get(person)
        if origin is None or origin.kind not in (None, OriginKind.REQUEST_IN, OriginKind.REQUEST_OUT):
            return False
        kind = OriginKind.REQUEST_IN if found.incoming else OriginKind.REQUEST_OUT
        asked_by = AskedBy.THEM if found.incoming else AskedBy.ME
        words = clean(found.words)
        keeps_words = bool(origin.words) and (not is_canned(origin.words) or not words or is_canned(words))
        said = origin.words if keeps_words else words
        if origin.kind is not None and said == origin.words:
            return False
        before = origin.origin
        origin.kind, origin.asked_by, origin.words = kind.value, asked_by.value, said
        origin.labelled_on = origin.origin.dated(before, self._today).labelled_on
        if origin.id:
            values = {
                "kind": origin.kind, "asked_by": origin.asked_by, "words": origin.words,
                "labelled_on": origin.labelled_on,
            }  # fmt: skip
            rows.update(self._db, tables.origins, origin.id, **values)
        return True
