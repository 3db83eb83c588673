"""What the inbox warns of, in sentences."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from warmth.domain.inbox_reasons import InboxReason, ManyUnknown, NoNote


def sentence(reason: InboxReason, _today: date) -> str:
    """One sentence of warning."""
    match reason:
        case NoNote():
            return "You asked without a note; withdraw it, and ask again with one."
        case ManyUnknown(refused=refused, decided=decided):
            return (
                f"Of {decided} requests of yours that were answered or withdrawn, {refused} were refused by people"
                " who do not know you; ask only those who can place you."
            )
        case _:
            assert_never(reason)
