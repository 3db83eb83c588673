"""What it takes to put a field right in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from warmth.tui import look
from warmth.usecases.pages import Page

Act = Callable[[], object] | str
"""A use-case ready to be called, or the sentence that says why there is none."""
Of = int | str
"""Which one of its kind a field is about."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The line begins with `start`. `read` says what a text means and `write` writes it, one undo step; both may raise
    WarmthError, and both run aside. `hint` says how it can be written, `complete` finishes what is typed.
    """

    start: str
    read: Callable[[str], look.Said]
    write: Callable[[str], object]
    hint: str = ""
    complete: Callable[[str], str | None] | None = None


def as_typed(text: str) -> look.Said:  # noqa: ARG001
    """What needs no reading: it is kept as it is typed."""
    return ""


def one_of(found: tuple[object, ...], of: Of) -> object:
    """The one with an id."""
    return next(one for one in found if getattr(one, "id", None) == of)


__all__ = ["Act", "Edit", "Of", "Page", "as_typed", "one_of"]
