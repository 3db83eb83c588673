"""Possible duplicates: people new by an import who resemble somebody, each pair noted once and never asked again."""

from __future__ import annotations

from collections.abc import Callable

from warmth.domain.handles import Handle
from warmth.domain.matching import Identities
from warmth.domain.organizations import organization_key
from warmth.store import bulk
from warmth.store.store import Db
from warmth.usecases.importing.receipt import Receipt
from warmth.usecases.importing.resemblance import Likeness, Likenesses


class Doubles:
    """Everyone an address in common speaks for, and the one whose name does most."""

    def __init__(self, db: Db, batch: bulk.Batch, receipt: Receipt, identities: Identities) -> None:
        self._db, self._batch, self._receipt, self._identities = db, batch, receipt, identities
        self._pairs = {frozenset(pair) for pair in bulk.known_rows(db, "duplicates", ("a_id", "b_id"))}
        self._new: list[Likeness] = []

    def note(self, person: int, name: str, key: str, handles: list[Handle], company: str = "") -> None:
        """Somebody is new. `key` is their folded name; their handles are not known as theirs yet."""
        for other in self._identities.sharing(handles):
            self._add(other, person, "the same address")
        self._identities.know(person, key)
        self._new.append(Likeness(person, key, name, organization_key(company)))

    def finish(self, birthday_of: Callable[[int], str | None]) -> None:
        """Compare everyone new with everyone there is."""
        if not self._new:
            return
        known = [
            Likeness(person, key, name, organization_key(company))
            for person, name, key, company in bulk.names_and_companies(self._db)
        ]
        for one in (*known, *self._new):
            one.birthday = birthday_of(one.person)
            one.profiles = frozenset(self._identities.profiles.get(one.person, ()))
        everyone = Likenesses((*known, *self._new))
        for one in self._new:
            if (nearest := everyone.nearest(one)) is not None:
                self._add(nearest[0].person, one.person, nearest[1])

    def _add(self, older: int, newer: int, evidence: str) -> None:
        pair = frozenset((older, newer))
        if pair not in self._pairs:
            self._pairs.add(pair)
            self._batch.add("duplicates", older, newer, evidence)
            self._receipt.possible_duplicates += 1
