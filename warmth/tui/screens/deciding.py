"""What Prune and the Inbox share: one thing to decide on the stage, what comes beside it, and the ways beneath."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Static

from warmth.domain.spans import day_words
from warmth.tui import look
from warmth.tui.screens.room import Room
from warmth.tui.widgets.choices import Choices
from warmth.tui.widgets.key_line import KeyLine
from warmth.tui.widgets.stage import Stage
from warmth.tui.widgets.top_bar import TopBar

_PARTS = 4


class DecidingRoom(Room):
    """One thing at a time."""

    AUTO_FOCUS = None

    def compose(self) -> ComposeResult:
        """How far it has come, what comes, the stage, the ways to decide."""
        yield TopBar(self.warmth.tabs, self.tab)
        yield Static("", id="head")
        with Horizontal(id="deciding"):
            yield self.beside()
            yield Stage()
        yield Choices(classes="-hidden")
        yield KeyLine()

    def beside(self) -> Widget:
        """What stands beside the stage where there is room."""
        raise NotImplementedError

    def is_there(self) -> bool:
        """Is there anything to show on? What was read aside may come when the screen is already being left."""
        return self.is_attached and len(self.query("TopBar, #head, Stage, Choices")) == _PARTS

    @property
    def stage(self) -> Stage:
        """What is to be decided."""
        return self.query_one(Stage)

    @property
    def choices(self) -> Choices:
        """The ways to decide."""
        return self.query_one(Choices)

    def say_day(self) -> None:
        """Show which day it is."""
        self.query_one(TopBar).say("", day_words(self.store.today, self.store.today))

    def say_head(self, said: look.Said) -> None:
        """Show how far it has come."""
        self.query_one("#head", Static).update(look.lines(said))

    def on_resize(self) -> None:
        """The ways to decide are laid out for the height there is."""
        self.choices.refit()

    def action_move_page(self, step: int) -> None:
        """Move the text: the other keys move from one to the next."""
        self.stage.scroll_relative(y=step * max(self.stage.size.height - 2, 1), animate=False)
