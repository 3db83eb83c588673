"""What every screen shares: the store and configuration, the person under the cursor, and reading anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.screen import Screen
from textual.worker import Worker

from warmth.config import Config
from warmth.domain.named import Named
from warmth.store.store import Store

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


class Room(Screen[None]):
    """A screen that shows something read from the store, and reads it again when the database has moved."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide"), (150, "-widest")]  # noqa: RUF012
    tab = ""
    """The number key's screen that this one belongs to; empty for those above both."""

    def __init__(self, store: Store, config: Config) -> None:
        super().__init__()
        self.store, self.config = store, config
        self._read_at = -1

    @property
    def warmth(self) -> WarmthApp:
        """The app, by its own type."""
        return cast("WarmthApp", self.app)

    @property
    def person(self) -> Named | None:
        """Whom the keys act on now."""
        return None

    def reload(self) -> Worker[None]:
        """Read again and show."""
        raise NotImplementedError

    def freshen(self) -> None:
        """Read again if the database has moved since it was read for this screen."""
        if self._read_at != self.warmth.moves:
            self._read_at = self.warmth.moves
            self.reload()

    def on_screen_resume(self) -> None:
        """Coming back: what was missed meanwhile is shown."""
        self.freshen()

    def go_back(self) -> bool:
        """Do what escape means within this screen; False when there is nothing to leave but the screen itself."""
        return False
