"""The keys of Prune alone."""

from __future__ import annotations

from warmth.tui.keys.action import Action

PRUNE = "prune"

VERDICTS = (
    Action("keep", "y", "Keep", "They stay, and are not asked about for a year", where=PRUNE),
    Action("let-go", "x", "Let go", "Archive them; their profile is listed at the end", where=PRUNE),
    Action("unsure", "m", "Unsure", "Meet or talk by a day, then decide", where=PRUNE),
    Action("later", "z", "Later", "Decide later this month", where=PRUNE),
)
"""The ids are the verdicts themselves."""

ACTIONS: tuple[Action, ...] = (
    *VERDICTS,
    Action("protected", "v", "Protected", "See who was kept off the list, and by what", where=PRUNE, footer=False),
    Action("addresses", "w", "Addresses", "Copy the addresses of those let go, to remove the connections by hand",
           where=PRUNE, footer=False),
    Action("month-before", "left_square_bracket", "Month before", "Look at the list of the month before", where=PRUNE,
           footer=False, shown="["),
    Action("month-after", "right_square_bracket", "Month after", "Look at the list of the month after", where=PRUNE,
           footer=False, shown="]"),
)  # fmt: skip

QUIET = frozenset({"find", "log", "label"})
"""Keys of every screen that the bottom line leaves to the help here, so that the verdicts have room."""
