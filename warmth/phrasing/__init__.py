"""Every reason as one true sentence. The type checker proves, family by family, that none is forgotten."""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from warmth.domain.inbox_reasons import InboxReason
    from warmth.domain.introduce_reasons import IntroduceReason, Refusal, Reservation
    from warmth.domain.prune_reasons import Protection, PruneReason
    from warmth.domain.reconnect_reasons import ReconnectReason

    AnyReason = ReconnectReason | PruneReason | Protection | IntroduceReason | Refusal | Reservation | InboxReason

_FAMILIES = {
    "reconnect_reasons": "reconnect",
    "prune_reasons": "prune",
    "introduce_reasons": "introduce",
    "inbox_reasons": "inbox",
}
"""Where the reasons of a module are worded: only the families that are spoken of are imported."""


def because(reason: AnyReason, today: date) -> str:
    """The sentence of a reason, as of `today`."""
    return _wording(type(reason).__module__.rpartition(".")[2])(reason, today)


@cache
def _wording(reasons: str) -> Callable[[AnyReason, date], str]:
    """What words the reasons of a module."""
    sentence: Callable[[AnyReason, date], str] = import_module(f"warmth.phrasing.{_FAMILIES[reasons]}").sentence
    return sentence
