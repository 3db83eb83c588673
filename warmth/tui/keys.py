"""Every key, declared once: bindings, footer, palette, help and the user's keymap are all made from `ACTIONS`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual.binding import Binding

EVERYWHERE, TODAY, PEOPLE, PERSON = "everywhere", "today", "people", "person"


@dataclass(frozen=True, slots=True)
class Action:
    """Something a key does. `key` may name several, with commas; `where` is the screen that knows it.

    `footer` tells whether the bottom line shows it; `shown` is how the key is written when its name is not.
    """

    id: str
    key: str
    label: str
    means: str
    run: str
    where: str = EVERYWHERE
    footer: bool = True
    shown: str | None = None
    offered: bool = True


ACTIONS: tuple[Action, ...] = (
    Action("open", "enter", "Open", "Open the person under the cursor", "app.open", shown="⏎"),
    Action("find", "slash", "Find", "Search the whole network as you type", "app.find", shown="/"),
    Action("log", "l", "Log", "Log a coffee, a call, a message: one line", "app.log"),
    Action("rate", "r", "Rate", "Say how far you know, like and trust them", "app.rate"),
    Action("label", "o", "Label", "Say how you came to know them", "app.label"),
    Action("snooze", "s", "Snooze", "Suggest them again in a week", "screen.snooze", TODAY),
    Action("done", "d", "Done", "Mark the promise under the cursor as kept", "screen.done", TODAY),
    Action("sort", "S", "Sort", "Sort by name, warmth, silence, know-like-trust", "screen.sort", PEOPLE),
    Action("earlier", "m", "More", "Show more of the timeline", "screen.earlier", PERSON),
    Action("undo", "u", "Undo", "Take back the last change, whoever made it", "app.undo"),
    Action("redo", "U,ctrl+r", "Redo", "Bring back what was undone last", "app.redo", footer=False),
    Action("help", "question_mark", "Help", "Show every key", "app.help", shown="?"),
    Action("quit", "q", "Quit", "Leave", "app.leave", shown="q"),
    Action("today", "1", "Today", "What to do this morning", "app.go('today')", footer=False),
    Action("people", "2", "People", "Everybody you know", "app.go('people')", footer=False),
    Action("palette", "ctrl+p", "Palette", "Find an action by name", "app.command_palette", footer=False,
           offered=False),
    Action("back", "escape", "Back", "Go back, or leave the search", "app.back", footer=False, offered=False),
    Action("down", "j,down", "Down", "Move down", "screen.move(1)", footer=False, offered=False),
    Action("up", "k,up", "Up", "Move up", "screen.move(-1)", footer=False, offered=False),
    Action("page-down", "pagedown,ctrl+d", "Page down", "Move a page down", "screen.move_page(1)", footer=False,
           offered=False),
    Action("page-up", "pageup,ctrl+u", "Page up", "Move a page up", "screen.move_page(-1)", footer=False,
           offered=False),
    Action("first", "g,home", "First", "Go to the first", "screen.move_end(-1)", footer=False, offered=False),
    Action("last", "G,end", "Last", "Go to the last", "screen.move_end(1)", footer=False, offered=False),
)  # fmt: skip

_MOVES = frozenset({"down", "up", "page-down", "page-up", "first", "last"})


def bindings(where: str) -> list[Binding]:
    """The bindings of a screen: those of every screen and its own, in one order for the footer."""
    return [_binding(action) for action in ACTIONS if action.where in (EVERYWHERE, where) and action.id not in _MOVES]


def moves() -> list[Binding]:
    """The bindings of a screen that has something to move over."""
    return [_binding(action) for action in ACTIONS if action.id in _MOVES]


def _binding(action: Action) -> Binding:
    return Binding(
        action.key, action.run, action.label, show=action.footer, key_display=action.shown, id=action.id,
        tooltip=action.means, priority=action.id == "palette",
    )  # fmt: skip


_SPELLED = {"slash": "/", "question_mark": "?", "enter": "⏎", "escape": "esc"}


def written(action: Action, keymap: Mapping[str, str]) -> str:
    """The keys of an action as they are shown, the user's own where they changed them."""
    keys = (keymap.get(action.id) or action.key).split(",")
    return " ".join(_SPELLED.get(key.strip(), key.strip().replace("ctrl+", "^")) for key in keys)


def key_of(id: str, keymap: Mapping[str, str]) -> str:  # noqa: A002
    """The first key of the action with this id, as it is shown."""
    return next(written(action, keymap).split(" ")[0] for action in ACTIONS if action.id == id)
