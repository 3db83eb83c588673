"""Those whom you forgot: recognised by hashes alone, so that no file brings them back."""

from __future__ import annotations

from collections.abc import Iterable

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
        sure = [one for one in handles if one.kind is not HandleKind.PHONE]
        identities = [forgetting.by_handle(kind, one.key) for one in sure for kind in (one.kind, "request")]
        return self._known.any_of([*identities, forgetting.by_day(self._source, key, connected_on)])
