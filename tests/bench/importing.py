"""What an import of a LinkedIn archive and its undo cost."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

from tests.bench import least
from tests.bench.timing import Figure, apart
from warmth.store.store import Store
from warmth.usecases import changes
from warmth.usecases.importing import import_paths

IMPORT_LIMIT, UNDO_LIMIT = 8.0, 2.0


def measure(folder: Path, archive: Path, today: date, runs: int) -> tuple[list[Figure], Path]:
    """Import, undo and the least, in turn; leaves a database that holds the archive and says where."""
    against, imported, undone = [], [], []
    for turn in range(runs):
        store, taken, bare = one_import(folder, f"import-{turn}", archive, today)
        imported.append(taken)
        against.append(bare)
        undone.append(apart(partial(changes.undo, store)))
        changes.redo(store)
    figures = [
        Figure("import of LinkedIn's archive", median(imported), median(against), IMPORT_LIMIT),
        Figure("undo of it", median(undone), median(imported), UNDO_LIMIT),
    ]
    return figures, store.path


def one_import(folder: Path, name: str, file: Path, today: date) -> tuple[Store, float, float]:
    """Import a file into a new database: that, the seconds it took, and those of the least."""
    store = Store(folder / f"{name}.sqlite3", today)
    taken = apart(lambda: import_paths(store, [file]))
    rows = least.rows_of(store.path)
    plain = Store(folder / f"{name}-least.sqlite3", today).path
    against = apart(lambda: least.put(plain, file, rows))
    least.refuse_less(plain, rows)
    return store, taken, against
