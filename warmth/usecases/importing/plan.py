"""The plan of one import: every finding goes to the part that knows what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from warmth.importers.findings import (
    Finding,
    FoundDoor,
    FoundInteraction,
    FoundNote,
    FoundOffer,
    FoundOwner,
    FoundPerson,
    FoundRequest,
    FoundTables,
    FoundThrough,
    FoundWorkingLife,
    Guessed,
    Network,
    Skipped,
)
from warmth.store import bulk
from warmth.store.store import Db
from warmth.usecases.importing import own
from warmth.usecases.importing.edition import Edition
from warmth.usecases.importing.extras import Extras
from warmth.usecases.importing.happenings import Happenings
from warmth.usecases.importing.membership import Membership
from warmth.usecases.importing.owner import Owner
from warmth.usecases.importing.persons import Persons
from warmth.usecases.importing.readers import Me
from warmth.usecases.importing.receipt import Receipt
from warmth.usecases.importing.requests import Requests
from warmth.usecases.importing.resuming import Resuming

Progress = Callable[[str, int, int | None], None]


class Plan:
    """Matches findings against what is known and writes what is new, inside one change."""

    def __init__(
        self,
        db: Db,
        receipt: Receipt,
        today: date,
        me: Me,
        progress: Progress,
        resuming: Resuming,
    ) -> None:
        self._db, self._receipt, self._today, self._me, self._progress = db, receipt, today, me, progress
        self._resuming = resuming

    def carry_out(self, findings: Sequence[Finding]) -> None:
        """Take all findings, people first, so that what happened finds whom it happened with."""
        db, receipt, batch = self._db, self._receipt, bulk.Batch(self._db)
        network = next((one for one in findings if isinstance(one, Network)), None)
        told = [one for one in findings if isinstance(one, FoundPerson)]
        owner = Owner(db, receipt, self._me.keys)
        edition = Edition(db, receipt.source, network, self._today, told)
        persons = Persons(db, batch, receipt, self._today, edition, owner, self._me.region)
        persons.expect(told)
        requests = Requests(db, batch, persons, receipt, self._today)
        self._take_besides(findings, owner)
        self._match(findings, self._takers(findings, batch, persons, requests))
        requests.finish()
        persons.finish()
        self._progress("Writing", 0, None)
        batch.write()
        owner.finish(edition)
        if network is not None:
            Membership(db, receipt, self._today, edition).take(network, persons)
        edition.finish()
        self._resuming.finish(db, findings, persons, receipt)

    def _take_besides(self, findings: Sequence[Finding], owner: Owner) -> None:
        """What is told of the user, of the file itself, and of all tables at once."""
        for finding in findings:
            if isinstance(finding, FoundOwner):
                owner.take(finding)
            elif isinstance(finding, FoundWorkingLife):
                owner.take_working_life(finding)
            elif isinstance(finding, Skipped):
                self._receipt.skipped.append(finding)
            elif isinstance(finding, Guessed):
                self._receipt.doubt(finding)
            elif isinstance(finding, FoundTables):
                own.take(self._db, self._receipt, finding)

    def _takers(
        self, findings: Sequence[Finding], batch: bulk.Batch, persons: Persons, requests: Requests
    ) -> Iterator[tuple[type[Finding], Callable[..., None]]]:
        """Who takes which kind, in the order in which they are taken: each is asked for when those before are done."""
        yield FoundPerson, persons.take
        yield FoundRequest, requests.take
        happenings = Happenings(self._db, batch, persons, self._receipt)
        happenings.find_correspondents(one for one in findings if isinstance(one, FoundInteraction))
        yield FoundInteraction, happenings.take
        extras = Extras(self._db, batch, persons, self._receipt)
        yield FoundOffer, extras.take_offer
        yield FoundDoor, extras.take_door
        yield FoundNote, extras.take_note
        yield FoundThrough, extras.take_through

    def _match(self, findings: Sequence[Finding], takers: Iterable[tuple[type[Finding], Callable[..., None]]]) -> None:
        done = 0
        for kind, take in takers:
            for finding in findings:
                if isinstance(finding, kind):
                    take(finding)
                    done += 1
                    if done % 1000 == 0:
                        self._progress("Matching", done, len(findings))
