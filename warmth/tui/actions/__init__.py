"""What the keys that ask something do: open a dialog on whom they act on, then call one use-case."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from warmth.tui.app import WarmthApp

Act = Callable[["WarmthApp"], None]

_MODULES = {
    "judging": ("log", "rate", "label"),
    "planning": ("snooze", "promise", "cadence", "bump"),
    "marking": ("tag", "boundary", "archive"),
    "wanting": ("ask", "offer", "knows"),
    "records": ("add", "merge", "split", "forget"),
    "drafting": ("draft",),
    "reaching": ("reach",),
    "going": ("introduce",),
    "importing": ("import",),
}


def act(name: str) -> Act:
    """The act of an action's id; only what is done is imported."""
    module = next(module for module, names in _MODULES.items() if name in names)
    function = "import_" if name == "import" else name
    return cast(Act, getattr(import_module(f"warmth.tui.actions.{module}"), function))
