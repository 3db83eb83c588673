"""What every dialog is: a box in the middle above the screen it was opened from."""

from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from textual import events
from textual.containers import ScrollableContainer, Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from warmth.tui import look

T = TypeVar("T")


class Dialog(ModalScreen[T], Generic[T]):
    """Asks one thing, is dismissed with a value, and knows nothing of its caller.

    Keys pressed while it opens are not lost: they wait until it is there, in the order they were pressed.
    """

    AUTO_FOCUS = ""
    FIRST: ClassVar[str] = "Input"
    """What has the keys first, as a selector."""
    HEARS_EARLY: ClassVar[bool] = True
    """Does it take keys that were pressed before anybody could see it?"""
    _met: events.Key | None = None
    _begun = False

    def __init__(self) -> None:
        super().__init__()
        self._early: list[events.Key] = []

    @staticmethod
    def head(box: Vertical | ScrollableContainer, title: str, keys: str) -> None:
        """Write what is asked above the box, and its keys beneath."""
        box.border_title = look.plain(title, 68).replace("[", r"\[")
        box.border_subtitle = keys

    def on_mount(self) -> None:
        """Give out the keys. No line selects what stands in it: letters that were early would be written over."""
        for line in self.query(Input):
            line.select_on_focus = False
        self._begin()

    def _begin(self) -> None:
        """Give the keys to what has them first, and what was pressed before, once all of it has come."""
        if self._begun:
            return
        if self.message_queue_size:
            self.call_later(self._begin)
            return
        self._begun = True
        first = next(iter(self.query(self.FIRST)), None)
        if first is not None and self.focused is None:
            self.set_focus(first)
        for event in sorted(self._early, key=lambda event: event.time):
            self.hear(event)

    def missed(self, event: events.Key) -> bool:
        """Take over a key that has come up to the app past the screen beneath; False when it came through here."""
        if event is self._met:
            return False
        if self._begun and self.HEARS_EARLY:
            self.hear(event)
        else:
            self._hold(event)
        return True

    def on_key(self, event: events.Key) -> None:
        """A key that nothing here took: before there was anything to take it, or one that the dialog itself takes."""
        if event is self._met:
            return
        self._met = event
        if not self._begun and (event.is_printable or event.key in _OF_LINES):
            self._hold(event)
            event.stop()
        elif self._begun and self.takes(event):
            self.hear(event)
            event.stop()

    def _hold(self, event: events.Key) -> None:
        if self.HEARS_EARLY:
            self._early.append(event)

    def takes(self, event: events.Key) -> bool:
        """Is a key that came up to the dialog for it? A letter is that came past a line: it was before its time."""
        return isinstance(self.focused, Input) and event.is_printable

    def hear(self, event: events.Key) -> None:
        """Do at once what a key does to what has the keys now, so that no later key overtakes it."""
        line = self.focused
        if not isinstance(line, Input):
            return
        if event.is_printable and event.character is not None:
            line.insert_text_at_cursor(event.character)
        elif event.key == "backspace":
            line.action_delete_left()
        elif event.key == "enter":
            self.call_later(line.action_submit)


_OF_LINES = ("backspace", "enter")
