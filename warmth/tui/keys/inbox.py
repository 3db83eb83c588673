"""The keys of the Inbox alone; what yes and no decide depends on what waits."""

from __future__ import annotations

from warmth.tui.keys.action import Action

INBOX = "inbox"

DECISIONS = (
    Action("yes", "y", "Yes", "Accept the request, they are the same, the position is seen", where=INBOX),
    Action("no", "n", "No", "Decline the request, they are not the same; they do not know you", where=INBOX),
    Action("meet-first", "m", "Meet", "Meet or talk by a day before you accept", where=INBOX),
    Action("ask-why", "w", "Why", "Ask what brings them; the request waits again after two weeks", where=INBOX,
           footer=False),
    Action("ignore", "x", "Let be", "Ignore the request, or withdraw it when it is yours", where=INBOX, footer=False),
)  # fmt: skip

ACTIONS: tuple[Action, ...] = (
    *DECISIONS,
    Action("reply", "R", "Reply", "Draft the answer to the request", where=INBOX, footer=False),
    Action("put-off", "z", "Later", "Go on without deciding; it comes again in the next sitting", where=INBOX),
)

QUIET = frozenset({"find", "log"})
"""Keys of every screen that the bottom line leaves to the help here, so that the decisions have room."""
