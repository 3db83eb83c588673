"""A screen that is sheets: the keys that move their cursor."""

from __future__ import annotations

from textual import on

from warmth.config import Config
from warmth.store.store import Store
from warmth.tui.screens.room import Room
from warmth.tui.widgets.sheets import Sheets


class SheetsRoom(Room):
    """Holds one `Sheets`, which `compose` yields."""

    def __init__(self, store: Store, config: Config, sheets: Sheets) -> None:
        super().__init__(store, config)
        self._sheets = sheets

    @on(Sheets.Moved)
    def _moved(self) -> None:
        self.refresh_bindings()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self._sheets.move(step)

    def action_move_page(self, step: int) -> None:
        """Move it by a page."""
        self._sheets.move_page(step)

    def action_move_end(self, step: int) -> None:
        """To the top or the end."""
        self._sheets.move_end(step)

    def action_section(self, step: int) -> None:
        """To the next section, or the one before."""
        self._sheets.move_section(step)
