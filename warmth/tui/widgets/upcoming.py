"""What comes: a window over what waits, as many lines as there is height for, however much waits."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widgets import Static

from warmth.tui.parts import vetting
from warmth.tui.rounds import Sitting


class Upcoming(Static):
    """Empty until `show` is called. A click on a line takes the cursor there."""

    @dataclass
    class Chosen(Message):
        """A line was clicked; `place` is its place among all that wait."""

        place: int

    _sitting: Sitting | None = None
    _top = 0
    """The place of the first line."""

    def show(self, sitting: Sitting) -> None:
        """Show the lines about the cursor, those before it too."""
        self._sitting = sitting
        rows = max(self.size.height, 1)
        self._top = max(min(sitting.at - rows // 3, len(sitting.queue) - rows), 0)
        ground = "" if self.app.native_ansi_color else "on $primary 18%"
        self.update(vetting.upcoming(sitting, self._top, rows, ground))

    def on_resize(self) -> None:
        """As many lines as there is height for now."""
        if self._sitting is not None:
            self.show(self._sitting)

    def on_click(self, event: events.Click) -> None:
        """Tell the screen."""
        place = self._top + event.y
        if self._sitting is not None and place < len(self._sitting.queue):
            self.post_message(self.Chosen(place))
