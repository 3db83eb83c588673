"""The preview beside the list: whoever is under the cursor, at a glance."""

from __future__ import annotations

import asyncio

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from warmth.domain.errors import NoSuchPerson
from warmth.store.store import Store
from warmth.tui.parts.preview import preview
from warmth.usecases import people


class Preview(VerticalScroll, can_focus=False):
    """Empty until `look_at` is called."""

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static("")

    async def look_at(self, store: Store, person: int | None) -> None:
        """Show somebody, read aside; nothing for None or for who was erased in between."""
        shown = self.query_one(Static)
        if person is None:
            shown.update("")
            return
        try:
            card = await asyncio.to_thread(people.card, store, person)
        except NoSuchPerson:
            return
        shown.update(preview(card, store.today))
        self.scroll_home(animate=False)
