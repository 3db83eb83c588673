"""One mark to give: a row of digits 0 to 5, none chosen until a key chooses it."""

from __future__ import annotations

from textual import events
from textual.reactive import reactive
from textual.widget import Widget

from warmth.tui import look
from warmth.tui.rows import Rows

_TAKE_AWAY = ("minus", "backspace", "delete")
_SAME = 15
"""Where the digits begin, in cells."""


class MarkRow(Widget, can_focus=True):
    """`means` says in a few words what the mark judges; `before` what was said last."""

    DEFAULT_CSS = """
    MarkRow { height: 2; padding: 0 1; border-left: blank; }
    MarkRow:focus { border-left: outer $primary; background: $primary 18%; }
    MarkRow:focus:ansi { background: $surface; }
    """
    mark: reactive[int | None] = reactive(None)

    def __init__(self, name: str, means: str, before: str) -> None:
        super().__init__(id=name)
        self._means, self._before = means, before

    def render(self) -> Rows:
        """The name, the digits, what was said before; beneath it what is judged."""
        digits: list[look.Part] = []
        for digit in range(6):
            chosen = digit == self.mark
            digits.append((f"[{digit}]" if chosen else f" {digit} ", "bold $text-accent" if chosen else look.MUTED))
        name = f"{str(self.id).title():<{_SAME - 2}}"
        return look.lines(look.row((name, look.STRONG), *digits, "   ", (self._before, look.MUTED)),
                          look.row((self._means, look.MUTED)))  # fmt: skip

    @staticmethod
    def means_something(event: events.Key) -> bool:
        """Does a key give a mark, or take it away?"""
        return event.key in _TAKE_AWAY or event.character in tuple("012345")

    def on_key(self, event: events.Key) -> None:
        """A digit gives the mark; minus, backspace and delete take it away. None once the keys moved on."""
        if self.screen.focused is not self:
            return
        if event.character is not None and event.character in "012345":
            self._give(int(event.character))
            event.stop()
        elif event.key in _TAKE_AWAY:
            self.mark = None
            event.stop()

    def on_click(self, event: events.Click) -> None:
        """A click on a digit gives it."""
        place = (event.x - 2 - (_SAME - 2)) // 3
        if event.y == 0 and 0 <= place <= 5:
            self._give(place)

    def _give(self, mark: int) -> None:
        self.mark = mark
        self.screen.focus_next()
