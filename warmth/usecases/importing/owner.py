"""The user themself, as files tell: kept as settings, and never taken for a contact."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from warmth.domain.handles import Handle, email_handle, url_handle
from warmth.domain.organizations import Stay
from warmth.domain.text import clean
from warmth.importers.findings import FoundOwner, FoundWorkingLife
from warmth.store import settings
from warmth.store.store import Db
from warmth.usecases.importing.edition import Edition
from warmth.usecases.importing.receipt import Receipt
from warmth.usecases.organizations import POSITIONS, SCHOOLS, Told


class Owner:
    """What is known of the user, and what a file adds to it."""

    def __init__(self, db: Db, receipt: Receipt, said: Collection[str] = ()) -> None:
        """`said` are the keys of addresses that the user has called their own."""
        self._db, self._receipt = db, receipt
        self._known = settings.all_of(db)
        self._found = {key: set(self._known.get(key, "").split()) for key in ("me.urls", "me.emails")}
        self._said = frozenset(said)
        self._mine = self._said.union(*self._found.values())
        self._name = self._known.get("me.name", "")
        self._lives: dict[str, FoundWorkingLife] = {}

    def take(self, found: FoundOwner) -> None:
        """Learn what a file says of the user."""
        self._name = self._name or clean(found.name)
        self._found["me.urls"] |= {handle.key for text in found.urls if (handle := url_handle(text))}
        self._found["me.emails"] |= {handle.key for text in found.emails if (handle := email_handle(text))}
        self._mine = self._said.union(*self._found.values())

    def is_me(self, handles: Iterable[Handle]) -> bool:
        """Are these the user's own?"""
        return bool(self._mine) and any(handle.key in self._mine for handle in handles)

    def take_working_life(self, found: FoundWorkingLife) -> None:
        """Learn where the user worked or studied."""
        self._lives[SCHOOLS if found.studied else POSITIONS] = found

    def finish(self, edition: Edition) -> None:
        """Keep what is new; of where the user was, what `edition` tells if it is no older than what told it before."""
        said = {"me.name": self._name, **{key: " ".join(sorted(values)) for key, values in self._found.items()}}
        said |= {key: self._as_kept(key, found, edition) for key, found in self._lives.items()}
        for key, value in said.items():
            if value and value != self._known.get(key):
                settings.put(self._db, key, value)
                self._receipt.others.added += 1

    def _as_kept(self, key: str, found: FoundWorkingLife, edition: Edition) -> str:
        """What a setting is to be; as it is where nothing is news, or the file is the older one."""
        known = Told.of(self._known.get(key))
        as_of = found.as_of.isoformat() if found.as_of else edition.as_of
        held = tuple(Stay(clean(one.organization), one.started, one.ended, one.lasts) for one in found.held)
        older = known.as_of > as_of or (bool(known.held) and edition.newest > as_of)
        return self._known.get(key, "") if older or known.held == held else Told(as_of, held).written()
