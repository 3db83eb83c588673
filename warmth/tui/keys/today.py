"""The keys of Today alone."""

from __future__ import annotations

from warmth.tui.keys.action import Action

TODAY = "today"

ACTIONS: tuple[Action, ...] = (
    Action("done", "d", "Done", "Mark the promise under the cursor as kept", where=TODAY),
    Action("demo", "L", "Demo", "Look around in a made-up network first", where=TODAY, footer=False),
)
