"""Reach: who could lead you to an organization, a person or a topic."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from warmth.tui.dialogs.reach import ReachDialog
from warmth.usecases import reaching

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp


def reach(app: WarmthApp) -> None:
    """Ask for it, and show every way there."""
    app.push_screen(ReachDialog(partial(reaching.reach, app.store), app.store.today, app.open_person))
