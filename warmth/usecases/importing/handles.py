"""Addresses and names as files write them, each read once however often it stands there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import chain

from warmth.domain.handles import Handle, email_handle, url_handle
from warmth.domain.matching import Place
from warmth.domain.names import name_key, tidy_full_name
from warmth.importers.findings import FoundPerson, Who
from warmth.usecases.importing.phones import Phones


class Handles:
    """Reads the handles and names of findings; numbers as they are dialled in `region`."""

    def __init__(self, region: str = "") -> None:
        self.of_url = cache(url_handle)
        """The handle of a profile address."""
        self._of_email = cache(email_handle)
        self._keys: dict[str, str] = {}
        self.phones = Phones(region)

    def of(self, found: FoundPerson) -> list[Handle]:
        """Every handle of a person's row that can be read."""
        parsed = chain(
            map(self.of_url, found.urls), map(self._of_email, found.emails), map(self.phones.handle, found.phones)
        )
        return [handle for handle in parsed if handle is not None]

    def of_who(self, who: Who) -> Handle | None:
        """The handle by which somebody mentioned is known: of a profile, else an email address, else a number."""
        if profile := self.of_url(who.url):
            return profile
        if who.email:
            return self._of_email(who.email)
        return self.phones.handle(who.phone) if who.phone else None

    def shared_by_several(self, found: Iterable[FoundPerson]) -> set[Place]:
        """The handles under which rows name several people: a family's telephone, an office's address."""
        first: dict[Place, FoundPerson] = {}
        several: dict[Place, list[FoundPerson]] = {}
        for one in found:
            if one.creates and (one.emails or one.phones):
                for handle in self.of(one):
                    place = (handle.kind, handle.key)
                    if (before := first.setdefault(place, one)) is not one:
                        several.setdefault(place, [before]).append(one)
        return {place for place, each in several.items() if len({self._words(one.name) for one in each}) > 1}

    def _words(self, name: str) -> tuple[str, ...]:
        return tuple(sorted(self.name_key(name).split()))

    def name_key(self, name: str) -> str:
        """What a name as written, tidied, is compared by."""
        if name not in self._keys:
            self._keys[name] = name_key(tidy_full_name(name))
        return self._keys[name]
