"""The line of keys at the bottom: one widget that draws them all, so that a page opens and changes cheaply."""

from __future__ import annotations

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from warmth.tui import look

_DIM = "$foreground 52%"
_HOVERED = "on $foreground 10%"


class KeyLine(Widget):
    """The keys that the screen shows, those that can do nothing now dim; a click is the key."""

    DEFAULT_CSS = """
    KeyLine { dock: bottom; height: 1; background: $panel; color: $footer-description-foreground; }
    """
    _spans: tuple[tuple[int, int, Binding], ...] = ()
    """From and to which cell each key is drawn."""
    _hovered: Binding | None = None
    _line = Content()

    def on_mount(self) -> None:
        """Follow the keys of the screen."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, screen: Screen[object]) -> None:
        if screen is self.screen and self.is_attached:
            self.refresh()

    def render(self) -> Content:
        """Each key with what it does. Beneath a dialog, which its actions would be asked of, it stays as it was."""
        if self._spans and self.app.screen is not self.screen:
            return self._line
        parts: list[Content] = []
        spans = []
        at = 0
        seen: set[str] = set()
        for _, binding, enabled, _ in self.screen.active_bindings.values():
            if not binding.show or binding.action in seen:
                continue
            seen.add(binding.action)
            parts.append(self._drawn(binding, enabled))
            spans.append((at, at + parts[-1].cell_length, binding))
            at = spans[-1][1]
        self._spans = tuple(spans)
        self._line = look.row(*parts)
        return self._line

    def _drawn(self, binding: Binding, enabled: bool) -> Content:
        words = look.row(
            (f" {self.app.get_key_display(binding)}", look.KEY if enabled else ""), f" {binding.description}"
        )
        style = "" if enabled else _DIM
        return words.stylize_before(f"{style} {_HOVERED}".strip() if binding is self._hovered else style)

    def _key_at(self, x: int) -> Binding | None:
        return next((binding for start, end, binding in self._spans if start <= x < end), None)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """What the key under the mouse does is told in full."""
        self._hover(self._key_at(event.x))

    def on_leave(self) -> None:
        """No key is under the mouse any more."""
        self._hover(None)

    def _hover(self, binding: Binding | None) -> None:
        if binding is not self._hovered:
            self._hovered, self.tooltip = binding, Content(binding.tooltip) if binding else None
            self.refresh()

    def on_click(self, event: events.Click) -> None:
        """A click on a key is that key."""
        if (binding := self._key_at(event.x)) is not None:
            self.app.simulate_key(binding.key)
