"""The stage: the one person or thing to decide about, large, with all that helps to decide."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import Static

from warmth.tui import look


class Stage(VerticalScroll, can_focus=False):
    """Who it is on top; beneath, two texts, which a screen may put beside one another."""

    DEFAULT_CSS = """
    Stage {
        width: 1fr;
        height: 1fr;
        padding: 0 2;
        scrollbar-size-vertical: 1;
        & > Static, & > Container > Static, & > Container { height: auto; }
        & > #who { margin: 0 0 1 0; }
        & > Container > Static { width: 1fr; margin: 0 0 1 0; }
    }
    """

    def compose(self) -> ComposeResult:
        """Three texts."""
        yield Static("", id="who")
        with Container():
            yield Static("", id="first")
            yield Static("", id="second")

    def show(self, who: look.Said, first: look.Said, second: look.Said | None, *, anew: bool = True) -> None:
        """Show something; it begins at its top unless it is the same again."""
        for name, said in (("#who", who), ("#first", first), ("#second", second)):
            text = self.query_one(name, Static)
            text.set_class(said is None, "-hidden")
            text.update(look.lines("" if said is None else said))
        if anew:
            self.scroll_home(animate=False)
