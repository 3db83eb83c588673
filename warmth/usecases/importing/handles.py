"""Addresses and names as files write them, each read once however often it stands there."""

from __future__ import annotations

from warmth.domain.handles import Handle, email_handle, phone_handle, url_handle
from warmth.domain.names import name_key, tidy_full_name
from warmth.importers.findings import FoundPerson


class Handles:
    """Reads the handles and names of findings."""

    def __init__(self) -> None:
        self._of_url: dict[str, Handle | None] = {}
        self._keys: dict[str, str] = {}

    def of(self, found: FoundPerson) -> list[Handle]:
        """Every handle of a person's row that can be read."""
        parsed = [self.of_url(text) for text in found.urls]
        parsed += [email_handle(text) for text in found.emails]
        parsed += [phone_handle(text) for text in found.phones]
        return [handle for handle in parsed if handle is not None]

    def of_url(self, url: str) -> Handle | None:
        """The handle of a profile address."""
        if url not in self._of_url:
            self._of_url[url] = url_handle(url) if url else None
        return self._of_url[url]

    def name_key(self, name: str) -> str:
        """What a name as written, tidied, is compared by."""
        if name not in self._keys:
            self._keys[name] = name_key(tidy_full_name(name))
        return self._keys[name]
