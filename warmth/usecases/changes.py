"""History, undo and redo."""

from __future__ import annotations

from warmth.store import journal
from warmth.store.journal import Change
from warmth.store.store import Store


def history(store: Store) -> list[Change]:
    """Every change that is kept, newest first."""
    with store.read() as db:
        return journal.history(db)


def newest(store: Store) -> int:
    """The id of the newest change, whether it stands or not; 0 when there is none."""
    return max((change.id for change in history(store)), default=0)


def since(store: Store, change: int) -> tuple[str, ...]:
    """The labels of what was done after a change and still stands, the newest first."""
    return tuple(one.label for one in history(store) if one.id > change and not one.undone)


def undo(store: Store) -> Change:
    """Take back the newest change that stands, whichever face made it. Raises WarmthError when there is none."""
    return store.undo()


def redo(store: Store) -> Change:
    """Bring back what was undone last. Raises WarmthError when there is nothing to bring back."""
    return store.redo()
