"""Every key, declared once: bindings, footer, palette, help and the user's keymap are all made from `ACTIONS`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.binding import Binding

from warmth.tui.keys import everywhere, importing, inbox, introductions, map, people, person, prune, today  # noqa: A004
from warmth.tui.keys.action import EVERYWHERE, Action
from warmth.tui.keys.importing import IMPORT
from warmth.tui.keys.inbox import INBOX
from warmth.tui.keys.introductions import INTRODUCTIONS
from warmth.tui.keys.map import MAP
from warmth.tui.keys.people import PEOPLE
from warmth.tui.keys.person import PERSON
from warmth.tui.keys.prune import PRUNE
from warmth.tui.keys.today import TODAY

__all__ = [
    "ACTIONS", "EVERYWHERE", "IMPORT", "INBOX", "INTRODUCTIONS", "MAP", "PEOPLE", "PERSON", "PRUNE", "SCREENS", "TODAY",
    "Action", "bindings", "bound", "key_of", "moves", "written",
]  # fmt: skip

SCREENS = {
    TODAY: "On Today", PEOPLE: "On People", PERSON: "On a person's page", INTRODUCTIONS: "On Introduce",
    PRUNE: "On Prune", INBOX: "On the Inbox", MAP: "On the Map", IMPORT: "On Import",
}  # fmt: skip
"""Every screen that has keys of its own, with the words for being there."""

ACTIONS: tuple[Action, ...] = (
    *everywhere.PEOPLE_ACTS, *today.ACTIONS, *people.ACTIONS, *person.ACTIONS, *introductions.ACTIONS, *prune.ACTIONS,
    *inbox.ACTIONS, *map.ACTIONS, *importing.ACTIONS, *everywhere.REST, *everywhere.MOVES,
)  # fmt: skip


def bindings(where: str) -> list[Binding]:
    """The bindings of a screen: those of every screen and its own, in one order for the footer."""
    return [_binding(one) for one in ACTIONS if one.where in (EVERYWHERE, where) and one not in everywhere.MOVES]


def moves() -> list[Binding]:
    """The bindings of a screen that has something to move over."""
    return [_binding(action) for action in everywhere.MOVES]


def _binding(action: Action) -> Binding:
    return Binding(
        action.key, action.does, action.label, show=action.footer, key_display=action.shown, id=action.id,
        tooltip=action.means, priority=action.id == "palette",
    )  # fmt: skip


def bound(key: str, where: str, keymap: Mapping[str, str]) -> Iterator[Action]:
    """The actions that a key runs on a screen, the user's own keys taken into account."""
    for action in ACTIONS:
        pressed = (keymap.get(action.id) or action.key).split(",")
        if action.where in (EVERYWHERE, where) and key in _names(pressed):
            yield action


def _names(pressed: list[str]) -> set[str]:
    """Keys by the names that Textual's events give them."""
    return {_NAMED.get(one.strip(), one.strip()) for one in pressed}


_NAMED = {"/": "slash", "*": "asterisk", "?": "question_mark"}
_SPELLED = {"slash": "/", "asterisk": "*", "question_mark": "?", "enter": "⏎", "escape": "esc",
            "left_square_bracket": "[", "right_square_bracket": "]"}  # fmt: skip


def written(action: Action, keymap: Mapping[str, str]) -> str:
    """The keys of an action as they are shown, the user's own where they changed them."""
    keys = (keymap.get(action.id) or action.key).split(",")
    return " ".join(_SPELLED.get(key.strip(), key.strip().replace("ctrl+", "^")) for key in keys)


def key_of(id: str, keymap: Mapping[str, str]) -> str:  # noqa: A002
    """The first key of the action with this id, as it is shown."""
    return next(written(action, keymap).split(" ")[0] for action in ACTIONS if action.id == id)
