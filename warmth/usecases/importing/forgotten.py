"""Those whom you forgot: recognised by hashes alone, so that no file brings them back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from warmth.domain.handles import Handle, HandleKind
from warmth.store import forgetting
from warmth.store.store import Db

FORGOTTEN = "somebody you forgot"


class Forgotten:
    """Everyone forgotten, as rows of one source would name them."""

    def __init__(self, db: Db, source: str) -> None:
        self._known, self._source = forgetting.Known(db), source

    def includes(self, key: str, connected_on: str | None, handles: Iterable[Handle]) -> bool:
        """Is a row with this folded name one of them? A phone alone does not tell: it may be that of a whole house."""
        return self._known.any_of(self._identities(key, connected_on, handles))

    def _identities(self, key: str, connected_on: str | None, handles: Iterable[Handle]) -> Iterator[str]:
        for one in handles:
            if one.kind is not HandleKind.PHONE:
                yield forgetting.by_handle(one.kind, one.key)
                yield forgetting.by_handle("request", one.key)
        yield forgetting.by_day(self._source, key, connected_on)
