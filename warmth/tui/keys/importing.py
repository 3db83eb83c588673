"""The keys of the Import alone."""

from __future__ import annotations

from warmth.tui.keys.action import Action

IMPORT = "import"

ACTIONS: tuple[Action, ...] = (
    Action("write", "w", "Write", "Write what the receipt says, in one undo step", where=IMPORT),
    Action("again", "e", "Another", "Read another path", where=IMPORT),
)
