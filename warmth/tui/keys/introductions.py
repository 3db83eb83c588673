"""The keys of Introduce alone: of finding somebody for X, and of the board of all introductions."""

from __future__ import annotations

from warmth.tui.keys.action import Action

INTRODUCTIONS = "introductions"

FINDING = (
    Action("for-what", "w", "What for", "Say what they need, for this once", where=INTRODUCTIONS, footer=False),
    Action("start", "n", "New", "Start an introduction to the one under the cursor", where=INTRODUCTIONS),
    Action("all-found", "m", "More", "Show more of each list", where=INTRODUCTIONS, footer=False),
)
"""What they do is done to somebody who was found."""

BOARD = (
    Action("step", "y", "Next", "They said yes, or the next step is done", where=INTRODUCTIONS),
    Action("decline", "x", "No", "They said no, or you let it be", where=INTRODUCTIONS, footer=False),
    Action("due", "d", "Due", "What is due now is done", where=INTRODUCTIONS, footer=False),
    Action("reason", "e", "Reason", "Say anew why the two should meet", where=INTRODUCTIONS, footer=False),
    Action("outcome", "R", "Ratings", "See what the outcome says of your ratings", where=INTRODUCTIONS, footer=False),
    Action("other", "v", "Other", "Let the keys act on the other of the two", where=INTRODUCTIONS, footer=False),
    Action("over", "h", "History", "Show those that are over, or leave them out", where=INTRODUCTIONS, footer=False),
    Action("lane-before", "left", "Left", "Move to the column before", where=INTRODUCTIONS, footer=False,
           offered=False),
    Action("lane-after", "right", "Right", "Move to the column after", where=INTRODUCTIONS, footer=False,
           offered=False),
)  # fmt: skip
"""What they do is done to the introduction under the cursor, or to the board."""

ACTIONS: tuple[Action, ...] = (
    Action("for", "f", "For", "Choose for whom you look", where=INTRODUCTIONS),
    Action("turn", "tab", "Turn", "Turn between finding somebody and the board", where=INTRODUCTIONS),
    *FINDING,
    *BOARD,
)
