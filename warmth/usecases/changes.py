"""History, undo and redo."""

from __future__ import annotations

from warmth.store import journal
from warmth.store.journal import Change
from warmth.store.store import Store


def history(store: Store) -> list[Change]:
    """Every change that is kept, newest first."""
    with store.read() as db:
        return journal.history(db)


def undo(store: Store) -> Change:
    """Take back the newest change that stands, whichever face made it. Raises WarmthError when there is none."""
    return store.undo()


def redo(store: Store) -> Change:
    """Bring back what was undone last. Raises WarmthError when there is nothing to bring back."""
    return store.redo()
