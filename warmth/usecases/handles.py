"""Handles as they are typed: read, and refused when they are somebody else's."""

from __future__ import annotations

from collections.abc import Sequence

from warmth.domain.errors import WarmthError
from warmth.domain.handles import Handle, HandleKind, email_handle, phone_handle, url_handle
from warmth.domain.text import clean
from warmth.store import handles, people
from warmth.store.store import Db

_KIND_NAMES = {HandleKind.EMAIL: "an email address", HandleKind.PHONE: "a phone number", HandleKind.URL: "an address"}


def read_handles(emails: Sequence[str], phones: Sequence[str], urls: Sequence[str]) -> list[Handle]:
    """The handles that the texts are. Raises WarmthError for one that cannot be read."""
    found = []
    for kind, texts, parse in (
        (HandleKind.EMAIL, emails, email_handle),
        (HandleKind.PHONE, phones, phone_handle),
        (HandleKind.URL, urls, url_handle),
    ):
        for text in texts:
            handle = parse(clean(text))
            if handle is None:
                raise WarmthError(f"“{clean(text)}” cannot be read as {_KIND_NAMES[kind]}.")
            found.append(handle)
    return found


def refuse_others(db: Db, found: Sequence[Handle], person: int | None = None) -> None:
    """A shared handle is the same person: say whose it is rather than make two. Raises WarmthError."""
    for handle in found:
        others = [owner for owner in handles.owners_of(db, handle) if owner != person]
        if others and handle.kind != HandleKind.PHONE:
            name = people.names(db, others)[others[0]]
            raise WarmthError(f"{handle.value} belongs to {name} (id {others[0]}) already.")
