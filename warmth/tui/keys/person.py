"""The keys of a person's page alone."""

from __future__ import annotations

from warmth.tui.keys.action import Action

PERSON = "person"

ACTIONS: tuple[Action, ...] = (
    Action("edit", "e", "Edit", "Put right what the cursor stands on", where=PERSON),
    Action("remove", "x", "Remove", "Take away what the cursor stands on, or close it", where=PERSON, footer=False),
    Action("settle", "d", "Done", "Mark it as kept, met or returned; or open it again", where=PERSON, footer=False),
    Action("filter", "f", "Filter", "Show meetings, calls, what was written … alone", where=PERSON, footer=False),
    Action("earlier", "m", "More", "Show more of the timeline", where=PERSON),
    Action("next-section", "tab,right", "Next section", "Go to the next section", "screen.section(1)", where=PERSON,
           footer=False, offered=False),
    Action("previous-section", "shift+tab,left", "Section before", "Go to the section before", "screen.section(-1)",
           where=PERSON, footer=False, offered=False),
)  # fmt: skip
