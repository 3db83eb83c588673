"""The keys of People alone."""

from __future__ import annotations

from warmth.tui.keys.action import Action

PEOPLE = "people"

ACTIONS: tuple[Action, ...] = (
    Action("mark", "space", "Mark", "Mark them, and go on to the next: the keys then act on all marked", where=PEOPLE),
    Action("mark-found", "asterisk", "Mark all", "Mark everybody who is found, after a question", where=PEOPLE,
           footer=False, shown="*"),
    Action("views", "v", "Views", "Open a view: a search and an order under a name", where=PEOPLE),
    Action("save-view", "V", "Save view", "Keep this search and order as a view", where=PEOPLE, footer=False),
    Action("sort", "S", "Sort", "Sort by a column, or turn the order round", where=PEOPLE,
           footer=False),
)  # fmt: skip
