"""Importing: findings are matched, planned, written and accounted for here, once for every source."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from warmth.domain.labels import counted
from warmth.importers.contract import WhoseMail
from warmth.importers.findings import FoundTables
from warmth.store import backups, journal, settings
from warmth.store.store import Db, Store
from warmth.usecases.importing import own
from warmth.usecases.importing.emptiness import refuse_emptiness
from warmth.usecases.importing.plan import Plan
from warmth.usecases.importing.readers import FORMATS, Me
from warmth.usecases.importing.reading import Reading
from warmth.usecases.importing.receipt import Receipt
from warmth.usecases.importing.resuming import Resuming
from warmth.usecases.importing.sayings import Sayings

__all__ = ["FORMATS", "Me", "Progress", "Receipt", "WhoseMail", "import_paths"]

Progress = Callable[[str, int, int | None], None]
"""Told now and then what is being done, how many rows are done, and how many there are if that is known."""


class _NothingStaysError(Exception):
    """Leaves the transaction of a dry run, or of an import that brought nothing new, without a trace."""


def import_paths(
    store: Store,
    paths: Sequence[Path],
    *,
    source: str | None = None,
    dry_run: bool = False,
    me: Me | None = None,
    said: Mapping[str, str] | None = None,
    progress: Progress = lambda _what, _done, _total: None,
) -> Receipt:
    """Read `paths`, match, write in one undo step, and account for every row.

    `said` is what the user says of columns that their titles do not tell (title → a field's name), and of names in
    chats (name → `me`, an address, or the name they have here). It is remembered.

    Raises NotRecognised when no reader, or several, know a path; WhoseMail when the user's own address must be known
    and is not; WarmthError when a path cannot be read, or a file that is not empty holds nobody.
    """
    who = me or Me()
    with store.read() as db:
        told, resuming = settings.all_of(db), Resuming(db, who.keys)
    sayings = Sayings(told, said or {})
    reading = Reading(store.today, told, who, sayings, resuming, source)
    with _no_collection():
        parts = reading.parts(paths, progress)
        receipt = Receipt(", ".join(part.name for part in parts), dry_run, skipped=list(reading.unread))
        receipt.previews += reading.previews(parts) if dry_run else ()
        refuse_emptiness(parts)
        exports = [one for part in parts for one in part.findings if isinstance(one, FoundTables)]
        try:
            with store.change(f"Import from {receipt.source}") as db:
                while parts:
                    # What was found is let go of once it is written: it may be a whole mailbox.
                    part = parts.pop(0)
                    of_part = Receipt(part.name, dry_run)
                    Plan(db, of_part, store.today, who, progress, resuming).carry_out(part.findings)
                    receipt.add(of_part)
                    sayings.keep(db, part, receipt)
                    del part
                _finish(store, db, receipt)
        except _NothingStaysError:
            receipt.change = None
        _remember_forgotten(store, exports, receipt)
    return receipt


def _remember_forgotten(store: Store, exports: Sequence[FoundTables], receipt: Receipt) -> None:
    """Who was forgotten outlives an undo, so it is no part of the change."""
    if any(one.forgotten for one in exports) and not receipt.dry_run:
        with store.quietly() as db:
            own.remember_forgotten(db, exports)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Everything made during an import is kept until its end: looking for garbage would only cost time (a sixth)."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _finish(store: Store, db: Db, receipt: Receipt) -> None:
    """Back up what was there before, name the undo step, or leave without a trace."""
    if receipt.dry_run or not receipt.changes_something:
        raise _NothingStaysError
    backups.make_before(store.path, "before-import")
    journal.relabel(db, f"Import {_summary(receipt)} from {_called(receipt)}")
    receipt.change = journal.current(db)


def _summary(receipt: Receipt) -> str:
    parts = [
        counted(count, one, many)
        for count, one, many in (
            (receipt.people.added, "person", "people"),
            (receipt.people.updated, "update", "updates"),
            (receipt.interactions.added, "interaction", "interactions"),
            (receipt.requests.added, "request", "requests"),
        )
        if count
    ]
    return ", ".join(parts) or "details"


def _called(receipt: Receipt) -> str:
    return ", ".join(FORMATS[name].called for name in receipt.source.split(", "))
