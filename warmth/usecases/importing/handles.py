"""Addresses and names as files write them, each read once however often it stands there."""

from __future__ import annotations

from collections.abc import Iterable

from warmth.domain.handles import Handle, email_handle, url_handle
from warmth.domain.matching import Place
from warmth.domain.names import name_key, tidy_full_name
from warmth.importers.findings import FoundPerson, Who
from warmth.usecases.importing.phones import Phones


class Handles:
    """Reads the handles and names of findings; numbers as they are dialled in `region`."""

    def __init__(self, region: str = "") -> None:
        self._of_url: dict[str, Handle | None] = {}
        self._of_email: dict[str, Handle | None] = {}
        self._keys: dict[str, str] = {}
        self.phones = Phones(region)

    def of(self, found: FoundPerson) -> list[Handle]:
        """Every handle of a person's row that can be read."""
        parsed = [self.of_url(text) for text in found.urls]
        parsed += [self._email(text) for text in found.emails]
        parsed += [self.phones.handle(text) for text in found.phones]
        return [handle for handle in parsed if handle is not None]

    def of_url(self, url: str) -> Handle | None:
        """The handle of a profile address."""
        if url not in self._of_url:
            self._of_url[url] = url_handle(url) if url else None
        return self._of_url[url]

    def of_who(self, who: Who) -> Handle | None:
        """The handle by which somebody mentioned is known: of a profile, else an email address, else a number."""
        if profile := self.of_url(who.url):
            return profile
        if who.email:
            return self._email(who.email)
        return self.phones.handle(who.phone) if who.phone else None

    def _email(self, text: str) -> Handle | None:
        if text not in self._of_email:
            self._of_email[text] = email_handle(text)
        return self._of_email[text]

    def shared_by_several(self, found: Iterable[FoundPerson]) -> set[Place]:
        """The handles under which rows name several people: a family's telephone, an office's address."""
        rows: dict[Place, list[FoundPerson]] = {}
        for one in found:
            if one.creates and (one.emails or one.phones):
                for handle in self.of(one):
                    rows.setdefault((handle.kind.value, handle.key), []).append(one)
        several = {place: each for place, each in rows.items() if len(each) > 1}
        return {place for place, each in several.items() if len({self._words(one.name) for one in each}) > 1}

    def _words(self, name: str) -> tuple[str, ...]:
        return tuple(sorted(self.name_key(name).split()))

    def name_key(self, name: str) -> str:
        """What a name as written, tidied, is compared by."""
        if name not in self._keys:
            self._keys[name] = name_key(tidy_full_name(name))
        return self._keys[name]
