"""An entry of a screen: a few lines about somebody or something that the cursor can stand on."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from warmth.domain.named import Named
from warmth.tui.rows import Rows


class Entry(Static):
    """Some lines, the person they are about, and what they are about besides: a promise, an introduction …

    `what` and `id` tell two entries about one person apart, and find an entry again after reading anew.
    """

    DEFAULT_CSS = """
    Entry { width: 1fr; height: auto; padding: 0 1; border-left: blank; }
    Entry:hover { background: $foreground 4%; }
    Entry.-cursor { border-left: outer $primary; background: $primary 18%; }
    Entry.-cursor:ansi { background: $surface; }
    Entry.-spaced { margin-bottom: 1; }
    """

    @dataclass
    class Chosen(Message):
        """It was clicked."""

        entry: Entry
        twice: bool

    def __init__(
        self,
        content: Content | Rows,
        person: Named | None,
        what: str = "person",
        of: int | None = None,
        *,
        spaced: bool = False,
    ) -> None:
        super().__init__(content, classes="-spaced" if spaced else "")
        self.person, self.what = person, what
        self.of = of if of is not None or person is None else person.id

    @property
    def about(self) -> tuple[str, int | None]:
        """What it is about."""
        return self.what, self.of

    def on_click(self, event: events.Click) -> None:
        """Tell the screen."""
        self.post_message(self.Chosen(self, event.chain > 1))
