"""Where the cursor goes when one thing after another is decided: over a month's list, and through the inbox."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from warmth.domain.inbox import Waiting, What
from warmth.usecases.pruning import Review

WINDOW = 50
"""How many of those that wait are read ahead of the cursor: there can be tens of thousands."""
Key = tuple[What, int]
"""What tells one thing that waits from another."""


def place_now(before: Review | None, found: Review, here: int | None, given: Collection[int]) -> int | None:
    """The line for the cursor after reading a month's list anew; None leaves it.

    Whose verdict was taken back is looked at again; the next comes when somebody else decided about whom the cursor
    stands on (`here`). After a verdict `given` here the cursor has gone on already.
    """
    if before is None or before.month != found.month:
        return next_place(found, None, given)
    elsewhere = changed(before, found) - set(given)
    had = {one.card.id for one in before.people if one.verdict is not None}
    back = [place for place, one in enumerate(found.people) if one.card.id in elsewhere & had]
    if back:
        return back[0]
    return next_place(found, here, given) if here in elsewhere else None


def changed(before: Review | None, found: Review) -> set[int]:
    """Whose verdict is another than it was."""
    old = {one.card.id: one.verdict for one in before.people} if before else {}
    return {one.card.id for one in found.people if one.card.id in old and old[one.card.id] != one.verdict}


def next_place(found: Review, after: int | None, given: Collection[int]) -> int:
    """The next without a verdict after a person, from the top again at the end; the last line when there is none.

    `given` have a verdict that is not read yet.
    """
    ids = [one.card.id for one in found.people]
    start = ids.index(after) + 1 if after in ids else 0
    round_about = [*range(start, len(ids)), *range(start)]
    open_ones = (place for place in round_about if found.people[place].verdict is None and ids[place] not in given)
    return next(open_ones, len(ids) + bool(found.protected))


@dataclass(slots=True)
class Sitting:
    """The inbox as it is worked off. `at` is the place in `queue`, one behind the last when all were put off.

    `queue` is the beginning of all that waits, `waiting` counts the whole; `decided` keeps the order of deciding, and
    `going` are those of them whose writing is under way.
    """

    queue: Sequence[Waiting] = ()
    waiting: int = 0
    at: int = 0
    decided: list[Key] = field(default_factory=list)
    going: set[Key] = field(default_factory=set)
    put_off: set[Key] = field(default_factory=set)

    @property
    def current(self) -> Waiting | None:
        """What is to be decided now."""
        return self.queue[self.at] if self.at < len(self.queue) else None

    @property
    def upto(self) -> int:
        """How many to read: enough that the next one is among them, and never less than before."""
        return max(len(self.queue), self.at + WINDOW, len(self.put_off) + WINDOW)

    @property
    def runs_out(self) -> bool:
        """Is the end of what was read near, and not the end of what waits?"""
        return self.at + WINDOW // 2 > len(self.queue) < self.waiting

    def take(self, queue: Sequence[Waiting], waiting: int) -> None:
        """What waits was read anew: what is gone from under the cursor was decided, what is back was taken back."""
        here = key(self.current) if self.current else None
        self.queue, self.waiting = queue, waiting
        places = {key(one): place for place, one in enumerate(queue)}
        back = [one for one in self.decided if one in places and one not in self.going]
        self.decided = [one for one in self.decided if one not in back]
        if back:
            self.at = places[back[-1]]
        elif here is None:
            self.at = self._open_from(0)
        elif here in places:
            self.at = places[here]
        else:
            self.decided.append(here)
            self.at = self._open_from(self.at)

    def move(self, step: int) -> None:
        """Look at another, without deciding."""
        if self.queue:
            self.at = min(max(self.at + step, 0), len(self.queue) - 1)

    def decide(self) -> None:
        """It is being decided: the next comes."""
        if self.current is not None:
            self.decided.append(key(self.current))
            self.going.add(key(self.current))
            self.at = self._open_from(self.at + 1)

    def written(self, one: Key) -> None:
        """The decision is written, or could not be, which the next reading shows."""
        self.going.discard(one)

    def later(self) -> None:
        """Not in this sitting: the next comes."""
        if self.current is not None:
            self.put_off.add(key(self.current))
            self.at = self._open_from(self.at + 1)

    def _open_from(self, start: int) -> int:
        """The place of the next that is neither decided nor put off, from the top again at the end."""
        done = {*self.decided, *self.put_off}
        round_about = [*range(start, len(self.queue)), *range(min(start, len(self.queue)))]
        return next((place for place in round_about if key(self.queue[place]) not in done), len(self.queue))


def key(one: Waiting) -> Key:
    """What tells it from the others."""
    return one.what, one.id
