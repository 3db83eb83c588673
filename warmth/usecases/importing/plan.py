"""The plan of one import: every finding goes to the part that knows what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
        receipt = self._receipt
        network = next((one for one in findings if isinstance(one, Network)), None)
        owner = Owner(self._db, receipt, self._me.keys)
        batch = bulk.Batch(self._db)
        told = [one for one in findings if isinstance(one, FoundPerson)]
        edition = Edition(self._db, receipt.source, network, self._today, told)
        persons = Persons(self._db, batch, receipt, self._today, edition, owner, self._me.region)
        persons.expect(told)
        happenings = Happenings(self._db, batch, persons, receipt)
        requests = Requests(self._db, batch, persons, receipt, self._today)
        extras = Extras(self._db, batch, persons, receipt)
        for finding in findings:
            if isinstance(finding, FoundOwner):
                owner.take(finding)
            elif isinstance(finding, Skipped):
                receipt.skipped.append(finding)
            elif isinstance(finding, FoundTables):
                own.take(self._db, receipt, finding)
        takers: tuple[tuple[type[Finding], Callable[..., None]], ...] = (
            (FoundPerson, persons.take),
            (FoundRequest, requests.take),
            (FoundInteraction, happenings.take),
            (FoundOffer, extras.take_offer),
            (FoundDoor, extras.take_door),
            (FoundNote, extras.take_note),
            (FoundThrough, extras.take_through),
        )
        done = 0
        for kind, take in takers:
            if kind is FoundInteraction:
                happenings.find_correspondents(one for one in findings if isinstance(one, FoundInteraction))
            for finding in findings:
                if isinstance(finding, kind):
                    take(finding)
                    done += 1
                    if done % 1000 == 0:
                        self._progress("Matching", done, len(findings))
        requests.finish()
        persons.finish()
        self._progress("Writing", 0, None)
        batch.write()
        owner.finish()
        if network is not None:
            Membership(self._db, receipt, self._today, edition).take(network, persons)
        edition.finish()
        self._resuming.finish(self._db, findings, persons, receipt)
