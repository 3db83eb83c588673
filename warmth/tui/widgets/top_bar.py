"""The line at the top: the program, its screens by number, where you are, and the day."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from warmth.tui import look


class Tab(Static):
    """One screen's name with its key; a click goes there."""

    DEFAULT_CSS = """
    Tab { width: auto; padding: 0 1; color: $text-muted; }
    Tab:hover { background: $foreground 10%; }
    Tab.-here { color: $text-accent; text-style: bold; background: $foreground 10%; }
    """

    def __init__(self, name: str, key: str, title: str, here: bool) -> None:
        super().__init__(look.row((key, "bold"), f" {title}"), classes="-here" if here else "")
        self._goes_to = name

    async def on_click(self) -> None:
        """Go there."""
        await self.app.run_action(f"app.go('{self._goes_to}')")


class TopBar(Horizontal):
    """One line; `here` is the name of the screen shown, `where` words for what lies above it."""

    DEFAULT_CSS = """
    TopBar { height: 1; dock: top; background: $panel; }
    TopBar > .name { width: auto; padding: 0 2 0 1; color: $text-warning; text-style: bold; }
    TopBar > .where { width: 1fr; padding: 0 1; text-overflow: ellipsis; text-wrap: nowrap; }
    TopBar > .day { width: auto; padding: 0 1; color: $text-muted; }
    """

    def __init__(self, tabs: list[tuple[str, str, str]], here: str) -> None:
        super().__init__()
        self._tabs, self._here = tabs, here

    def compose(self) -> ComposeResult:
        """The name, the tabs, the rest."""
        yield Static("warmth", classes="name")
        for name, key, title in self._tabs:
            yield Tab(name, key, title, name == self._here)
        yield Static("", classes="where")
        yield Static("", classes="day")

    def say(self, where: str, day: str) -> None:
        """Show where one is, and which day it is."""
        self.query_one(".where", Static).update(look.row((where, "bold")))
        self.query_one(".day", Static).update(day)
