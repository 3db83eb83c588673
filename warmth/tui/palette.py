"""The palette: every action by name, and Textual's own commands behind them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from warmth.tui.keys import ACTIONS, Action, written


class ActionProvider(Provider):
    """Offers what the keys do, on the screen the palette was opened from."""

    def _offered(self) -> Iterator[tuple[str, Action]]:
        from warmth.tui.app import WarmthApp

        keymap = cast(WarmthApp, self.app).config.keys
        for action in ACTIONS:
            target = "screen" if action.run.startswith("screen.") else "app"
            if action.offered and (target == "app" or hasattr(self.screen, f"action_{action.run[7:]}")):
                yield f"{action.label}  ({written(action, keymap)})", action

    async def discover(self) -> Hits:
        """Everything, before anything is typed."""
        for title, action in self._offered():
            yield DiscoveryHit(title, partial(self._run, action), help=action.means)

    async def search(self, query: str) -> Hits:
        """What matches."""
        matcher = self.matcher(query)
        for title, action in self._offered():
            score = max(matcher.match(title), matcher.match(action.means))
            if score > 0:
                yield Hit(score, matcher.highlight(title), partial(self._run, action), help=action.means)

    async def _run(self, action: Action) -> None:
        await self.app.run_action(action.run, self.screen)
