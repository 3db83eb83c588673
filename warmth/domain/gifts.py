"""Gifts: what a person could give, and whether it meets what another asks for."""

from __future__ import annotations

from dataclasses import dataclass

from warmth.domain.words import telling


@dataclass(frozen=True, slots=True)
class Gift:
    """Something a person could give: `how` is offer, skill, tag or position; *seen* means you know it first-hand."""

    text: str
    how: str
    seen: bool = False

    def meets(self, ask: str) -> bool:
        """Do they share two telling words, or half of those of the ask?

        One word suffices, too, when it is all that an offer says; a position alone must not rest on half an ask.
        """
        wanted, given = telling(ask), telling(self.text)
        shared = len(wanted & given)
        if shared >= 2 or not shared:
            return bool(shared)
        if self.how == "position":
            return len(wanted) == 1
        return 2 * shared >= len(wanted) or (self.how == "offer" and given <= wanted)
