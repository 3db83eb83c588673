"""Those put away: recognised under another profile address too, so that no file brings them back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from warmth.domain.matching import PROFILE, Identities
from warmth.importers.findings import FoundPerson
from warmth.usecases.importing.handles import Handles


class PutAway:
    """Finds whoever was put away and has changed the address of their profile since."""

    def __init__(self, identities: Identities, handles: Handles, told: Sequence[FoundPerson]) -> None:
        """`told` are all rows that tell of people."""
        self._identities, self._handles, self._told = identities, handles, told

    def renamed(self, key: str, day: str | None) -> int | None:
        """The one put away of this folded name and day of connection, if no row tells their old address any more."""
        person = self._identities.away_by(key, day)
        if person is None or self._identities.profiles[person] & self._addresses_told:
            return None
        return person

    @cached_property
    def _addresses_told(self) -> frozenset[str]:
        handles = (one for found in self._told for one in self._handles.of(found))
        return frozenset(one.key for one in handles if one.key.startswith(PROFILE))
