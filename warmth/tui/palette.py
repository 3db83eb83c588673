"""The palette: every action by name, and Textual's own commands behind them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from warmth.tui.keys import ACTIONS, EVERYWHERE, Action, written


class ActionProvider(Provider):
    """Offers what the keys do, on the screen the palette was opened from."""

    def _offered(self) -> Iterator[tuple[str, str, Action]]:
        """Title, what it does or why it can do nothing now, and the action, of all that this screen knows."""
        from warmth.tui.app import WarmthApp

        app = cast(WarmthApp, self.app)
        where = app.room.where if app.room else EVERYWHERE
        for action in ACTIONS:
            if action.offered and action.where in (EVERYWHERE, where):
                means = app.why_not(action.id) or action.means
                yield f"{action.label}  ({written(action, app.config.keys)})", means, action

    async def discover(self) -> Hits:
        """Everything, before anything is typed."""
        for title, means, action in self._offered():
            yield DiscoveryHit(title, partial(self._run, action), help=means)

    async def search(self, query: str) -> Hits:
        """What matches."""
        matcher = self.matcher(query)
        for title, means, action in self._offered():
            score = max(matcher.match(title), matcher.match(means))
            if score > 0:
                yield Hit(score, matcher.highlight(title), partial(self._run, action), help=means)

    async def _run(self, action: Action) -> None:
        await self.app.run_action(action.does, self.screen)
