"""Import: from anywhere, a screen of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


def import_(app: WarmthApp) -> None:
    """Ask for a path."""
    app.open_import()
