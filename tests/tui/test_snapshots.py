"""How the screens look, at three sizes, in a dark and a light theme."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.driving import settle
from warmth.config import Config
from warmth.store.store import Store
from warmth.tui.app import WarmthApp

SIZES = ((80, 24), (120, 40), (200, 60))
KEYS = {
    "today": (), "people": ("2", "space", "space"), "person": ("enter",), "board": ("3",), "prune": ("4",),
    "inbox": ("5",), "map": ("6",), "import": ("I",),
}  # fmt: skip
DIALOGS = {
    "log": ("l",), "rate": ("r", "4"), "label": ("o",), "help": ("question_mark",), "boundary": ("b",),
    "knows": ("K",), "views": ("2", "v"), "sort": ("2", "S"), "bulk": ("2", "space", "space", "a"),
    "edit": ("enter", "j", "e"), "draft": ("D",), "letter": ("D", "r"), "reach": ("W",),
}  # fmt: skip
Compare = Callable[..., bool]


def pressing(keys: tuple[str, ...]) -> Callable[[Pilot[Any]], Awaitable[None]]:
    """What is done before the picture is taken; no cursor blinks in it."""

    async def run(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        for key in keys:
            await pilot.press(key)
            await settle(pilot)
        for line in pilot.app.screen.query(Input):
            line.cursor_blink = False

    return run


def app(store: Store, theme: str = "textual-dark") -> WarmthApp:
    """The app as of the samples' day."""
    return WarmthApp(store, replace(Config(), theme=theme), fixed_day=True)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("screen", KEYS)
def test_screen(snap_compare: Compare, made_up: Store, screen: str, size: tuple[int, int]) -> None:
    assert snap_compare(app(made_up), terminal_size=size, run_before=pressing(KEYS[screen]))


@pytest.mark.parametrize("screen", KEYS)
def test_screen_in_light(snap_compare: Compare, made_up: Store, screen: str) -> None:
    shown = app(made_up, "textual-light")
    assert snap_compare(shown, terminal_size=(120, 40), run_before=pressing(KEYS[screen]))


@pytest.mark.parametrize("dialog", DIALOGS)
def test_dialog(snap_compare: Compare, store: Store, dialog: str) -> None:
    assert snap_compare(app(store), terminal_size=(80, 24), run_before=pressing(DIALOGS[dialog]))


@pytest.mark.parametrize("screen", [screen for screen in KEYS if screen != "person"])
def test_empty(snap_compare: Compare, empty: Store, screen: str) -> None:
    assert snap_compare(app(empty), terminal_size=(80, 24), run_before=pressing(KEYS[screen][:1]))


def test_somebody_to_introduce(snap_compare: Compare, made_up: Store) -> None:
    keys = ("2", "slash", *"tag:founders rated:yes".replace(" ", "~"), "enter", "i")
    pressed = tuple({"~": "space", ":": "colon"}.get(key, key) for key in keys)
    assert snap_compare(app(made_up), terminal_size=(120, 40), run_before=pressing(pressed))
