"""How it began, in the words of a table that has a column for it: such words are a label."""

from __future__ import annotations

from datetime import date

from warmth.domain.origins import REQUESTS, OriginKind
from warmth.domain.text import clean, fold
from warmth.store import bulk, rows, tables
from warmth.store.store import Db

_KINDS = {kind.value: kind for kind in OriginKind if kind not in REQUESTS}


def label(db: Db, origin: bulk.KnownOrigin, met: str, today: date) -> bool:
    """Label an origin that nobody has labelled; True when that was news. A kind's own name stands for the kind."""
    note = clean(met)
    if not note or origin.kind is not None:
        return False
    before, first = origin.origin, fold(note).split(" ")[0]
    origin.kind = _KINDS.get(first, OriginKind.OTHER).value
    origin.note = origin.note or ("" if fold(note) == first and first in _KINDS else note)
    origin.labelled_on = origin.origin.dated(before, today).labelled_on
    if origin.id:
        told = {"kind": origin.kind, "note": origin.note, "labelled_on": origin.labelled_on}
        rows.update(db, tables.origins, origin.id, **told)
    return True
