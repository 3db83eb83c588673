"""Introduce: from anywhere, to the screen that finds whom somebody could meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


def introduce(app: WarmthApp) -> None:
    """Find whom the person under the cursor could meet."""
    who = app.person
    if who is None:
        return
    came_from = app.current_mode if app.current_mode != "introductions" else None

    async def go() -> None:
        from warmth.tui.screens.introductions import IntroductionsScreen

        await app.action_go("introductions")
        if isinstance(app.room, IntroductionsScreen):
            app.room.choose(who, came_from)

    app.call_later(go)
