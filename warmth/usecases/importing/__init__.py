"""Importing: findings are matched, planned, written and accounted for here, once for every source."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from warmth.domain.errors import NotRecognised, WarmthError
from warmth.domain.handles import email_handle, url_handle
from warmth.domain.labels import counted
from warmth.importers.contract import Importer
from warmth.importers.findings import Finding, FoundPerson, Network, Skipped
from warmth.importers.linkedin import LinkedIn
from warmth.store import backups, journal, settings
from warmth.store.store import Db, Store
from warmth.usecases.importing.plan import Plan
from warmth.usecases.importing.receipt import Receipt

__all__ = ["FORMATS", "Me", "Progress", "Receipt", "import_paths"]

Progress = Callable[[str, int, int | None], None]
"""Told now and then what is being done, how many rows are done, and how many there are if that is known."""

NETWORK_NAMES = {"linkedin": "LinkedIn"}
"""What `--from` takes, and how the source is called in a sentence."""
FORMATS = tuple(NETWORK_NAMES)


@dataclass(frozen=True, slots=True)
class Me:
    """What the user has said of themself in the configuration."""

    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()

    @property
    def keys(self) -> frozenset[str]:
        """What addresses are compared by."""
        found = [*map(email_handle, self.emails), *map(url_handle, self.urls)]
        return frozenset(handle.key for handle in found if handle is not None)


class _NothingStaysError(Exception):
    """Leaves the transaction of a dry run, or of an import that brought nothing new, without a trace."""


def import_paths(
    store: Store,
    paths: Sequence[Path],
    *,
    source: str | None = None,
    dry_run: bool = False,
    me: Me | None = None,
    progress: Progress = lambda _what, _done, _total: None,
) -> Receipt:
    """Read `paths`, match, write in one undo step, and account for every row.

    Raises NotRecognised when no reader, or several, know a path; WarmthError when a path cannot be read, or a file that
    is not empty holds nobody.
    """
    with store.read() as db:
        readers = _readers(settings.all_of(db), me or Me())
    chosen = [(path, _choose(path, readers, source)) for path in paths]
    receipt = Receipt(chosen[0][1].name, dry_run)
    with _no_collection():
        findings = list(_read(chosen, progress))
        _refuse_emptiness(findings, paths)
        try:
            with store.change(f"Import from {receipt.source}") as db:
                Plan(db, receipt, store.today, (me or Me()).keys, progress).carry_out(findings)
                _finish(store, db, receipt)
        except _NothingStaysError:
            receipt.change = None
    return receipt


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


def _readers(known: dict[str, str], me: Me) -> list[Importer]:
    urls = frozenset((*known.get("me.urls", "").split(), *me.urls))
    names = frozenset(name for name in (known.get("me.name", ""),) if name)
    return [LinkedIn(urls, names)]


def _choose(path: Path, readers: Sequence[Importer], source: str | None) -> Importer:
    if source is not None:
        named = [reader for reader in readers if reader.name == source]
        if not named:
            raise WarmthError(f"There is no format “{source}”; --from takes {', '.join(FORMATS)}.")
        readers = named
    if not path.exists():
        raise WarmthError(f"There is no file {path}; check the path.")
    if not os.access(path, os.R_OK):
        raise WarmthError(f"{path} cannot be read; allow it with `chmod u+r`.")
    found = [reader for reader in readers if reader.recognises(path)]
    if not found:
        what = "" if source is None else f" as {source}"
        known = "warmth reads a LinkedIn archive: the zip, its folder or one of its CSV files"
        raise NotRecognised(f"{path} is not recognised{what}; {known}.")
    if len(found) > 1:
        names = tuple(reader.name for reader in found)
        raise NotRecognised(f"{path} could be {' or '.join(names)}; say which with --from.", names)
    return found[0]


def _read(chosen: Iterable[tuple[Path, Importer]], progress: Progress) -> Iterable[Finding]:
    count = 0
    for path, reader in chosen:
        for finding in reader.read(path):
            count += 1
            if count % 1000 == 0:
                progress(f"Reading {path.name}", count, None)
            yield finding


def _refuse_emptiness(findings: Sequence[Finding], paths: Sequence[Path]) -> None:
    """Zero people from a list of connections that has rows is a misread file, never a success."""
    people = sum(1 for finding in findings if isinstance(finding, FoundPerson) and finding.creates)
    lists = {one.where.rpartition(":")[0] for one in findings if isinstance(one, Network)}
    lost = [one for one in findings if isinstance(one, Skipped) and one.where.rpartition(":")[0] in lists]
    if lost and not people:
        raise WarmthError(
            f"{paths[0]} holds {counted(len(lost), 'row')} of connections but no person could be read from them"
            f" ({lost[0].where}: {lost[0].reason}); ask LinkedIn for a fresh archive."
        )


def _finish(store: Store, db: Db, receipt: Receipt) -> None:
    """Back up what was there before, name the undo step, or leave without a trace."""
    if receipt.dry_run or not receipt.changes_something:
        raise _NothingStaysError
    backups.make_before(store.path, "before-import")
    journal.relabel(db, f"Import {_summary(receipt)} from {NETWORK_NAMES[receipt.source]}")
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
