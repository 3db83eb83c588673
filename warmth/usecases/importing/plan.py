"""The plan of one import: every finding goes to the part that knows what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
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
    Network,
    Skipped,
)
from warmth.store import bulk
from warmth.store.store import Db
from warmth.usecases.importing.edition import Edition
from warmth.usecases.importing.extras import Extras
from warmth.usecases.importing.happenings import Happenings
from warmth.usecases.importing.membership import Membership
from warmth.usecases.importing.owner import Owner
from warmth.usecases.importing.persons import Persons
from warmth.usecases.importing.receipt import Receipt
from warmth.usecases.importing.requests import Requests

Progress = Callable[[str, int, int | None], None]


class Plan:
    """Matches findings against what is known and writes what is new, inside one change."""

    def __init__(self, db: Db, receipt: Receipt, today: date, me: Collection[str], progress: Progress) -> None:
        """`me` are the keys of addresses that the user has called their own."""
        self._db, self._receipt, self._today, self._me, self._progress = db, receipt, today, me, progress

    def carry_out(self, findings: Sequence[Finding]) -> None:
        """Take all findings, people first, so that what happened finds whom it happened with."""
        receipt = self._receipt
        network = next((one for one in findings if isinstance(one, Network)), None)
        owner = Owner(self._db, receipt, self._me)
        batch = bulk.Batch(self._db)
        told = (one for one in findings if isinstance(one, FoundPerson))
        edition = Edition(self._db, receipt.source, network, self._today, told)
        persons = Persons(self._db, batch, receipt, self._today, edition, owner)
        happenings = Happenings(self._db, batch, persons, receipt)
        requests, extras = Requests(self._db, batch, persons, receipt), Extras(self._db, batch, persons, receipt)
        for finding in findings:
            if isinstance(finding, FoundOwner):
                owner.take(finding)
            elif isinstance(finding, Skipped):
                receipt.skipped.append(finding)
        takers: tuple[tuple[type[Finding], Callable[..., None]], ...] = (
            (FoundPerson, persons.take),
            (FoundRequest, requests.take),
            (FoundInteraction, happenings.take),
            (FoundOffer, extras.take_offer),
            (FoundDoor, extras.take_door),
            (FoundNote, extras.take_note),
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
