"""How each kind of field is put right, taken away or settled, and why some cannot be: one use-case each."""

from __future__ import annotations

from collections.abc import Callable

from warmth.store.store import Store
from warmth.tui.edits import dealings, details, history
from warmth.tui.edits.edit import Act, Edit
from warmth.tui.parts.fields import About
from warmth.usecases.pages import Page

__all__ = ["ACTS", "Edit", "edit_of", "removal_of", "settling_of"]

_EDITS = details.EDITS | history.EDITS | dealings.EDITS
_REMOVALS = details.REMOVALS | history.REMOVALS | dealings.REMOVALS

ACTS = {"kind": "label", "marks": "rate", "boundaries": "boundary", "nothing": "log", "warmth": "log"}
"""Fields that a key of every screen puts right."""
_WHY_NOT = {
    "rhythm": "The rhythm is measured; the cadence above it is yours to say.",
    "months": "These days are counted from the timeline.",
    "position": "An earlier position can be removed; a new title or company begins the next.",
    "door": "What a door was is not edited; d says that you returned it.",
    "thanks": "An origin tells of this introduction; d says that you returned it.",
}


def edit_of(store: Store, page: Page, about: About) -> Edit | str:
    """How a field is put right in place, or why it cannot be."""
    make = _EDITS.get(about[0])
    return make(store, page, about[1]) if make else _WHY_NOT.get(about[0], "There is nothing to edit here.")


def removal_of(store: Store, page: Page, about: About) -> Callable[[], object] | str:
    """The use-case that takes a field away, or why none does."""
    make: Callable[..., Act] | None = _REMOVALS.get(about[0])
    return make(store, page, about[1]) if make else "There is nothing to remove here."


def settling_of(store: Store, page: Page, about: About) -> Callable[[], object] | str:
    """The use-case that marks a field as kept, met or returned, or opens it again; or why none does."""
    make: Callable[..., Act] | None = dealings.SETTLINGS.get(about[0])
    return make(store, page, about[1]) if make else "Only a promise, an ask, an offer or a door can be done."
