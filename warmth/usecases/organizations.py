"""Where you were yourself, as your archives and you tell, and which of these organizations you share with others."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from warmth.domain.organizations import Common, Stay, both_at
from warmth.store import positions, settings
from warmth.store.store import Db

POSITIONS, SCHOOLS = "me.positions", "me.schools"
"""The settings that hold what an archive tells."""


@dataclass(frozen=True, slots=True)
class Told:
    """What an archive tells as of an ISO day, which is empty where none told anything."""

    as_of: str = ""
    held: tuple[Stay, ...] = ()

    @classmethod
    def of(cls, setting: str | None) -> Told:
        """As a setting keeps it; nothing of None."""
        if not setting:
            return cls()
        kept = json.loads(setting)
        return cls(kept["as_of"], tuple(Stay(*one) for one in kept["held"]))

    def written(self) -> str:
        """The setting that keeps it."""
        held = [(one.organization, one.started, one.ended, one.lasts) for one in self.held]
        return json.dumps({"as_of": self.as_of, "held": held}, ensure_ascii=False)


def shared(db: Db, people: Sequence[int], my_organizations: Sequence[str] = ()) -> dict[int, tuple[Common, ...]]:
    """Per person: the organizations that you were both at, of those your archives tell and `my_organizations`."""
    mine = _mine(db, my_organizations)
    if not mine:
        return {}
    theirs = positions.stays(db, people)
    return {person: both_at(mine, theirs.get(person, ())) for person in people}


def _mine(db: Db, said: Sequence[str]) -> list[Stay]:
    """Where you worked, where you studied, and what you said yourself, each in the order told."""
    known = settings.all_of(db)
    told = (Told.of(known.get(key)).held for key in (POSITIONS, SCHOOLS))
    return [*chain.from_iterable(told), *map(Stay, said)]
