"""The keys of the Map alone."""

from __future__ import annotations

from warmth.tui.keys.action import Action

MAP = "map"

ACTIONS: tuple[Action, ...] = (
    Action("next-dot", "tab", "Next", "Go on to the next in one place, then in reading order", where=MAP),
    Action("dot-before", "shift+tab", "Before", "Go back to the one before", where=MAP, footer=False),
    Action("corner", "v", "Corner", "List everybody of this corner on People", where=MAP),
    Action("dot-left", "left", "Left", "Walk to the nearest dot at the left", where=MAP, footer=False, offered=False),
    Action("dot-right", "right", "Right", "Walk to the nearest dot at the right", where=MAP, footer=False,
           offered=False),
)  # fmt: skip
