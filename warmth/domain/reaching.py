"""Reach: who of yours is there, is that person or gives that, and else through whom you could ask, honestly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from warmth.domain.gifts import Meeting
from warmth.domain.introduce_reasons import Bounded, Refusal
from warmth.domain.introducing import Facts, honesty
from warmth.domain.named import Named

KNOWS, INTRODUCED, THROUGH, MET = "knows", "introduced", "through", "met"
"""How two of yours are tied: noted, introduced by you, one met through the other, or both in one small meeting."""
SMALL_MEETING = 4
"""People of a meeting, at most, for those in it to know each other."""
MOST = 50
"""Of all that are found, so many are looked for a way to and answered."""


@dataclass(frozen=True, slots=True)
class Tie:
    """How one of yours is tied to another; `on` is a day where one is known."""

    kind: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Hold:
    """What makes somebody the one to reach: `how` is person, organization or topic; `text` is what it says of them."""

    how: str
    text: str
    met: Meeting | None = None
    gives: str = ""
    seen: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """Somebody to reach, and why."""

    facts: Facts
    hold: Hold


@dataclass(frozen=True, slots=True)
class Step:
    """Somebody on the way, how they are tied to the next, and every reason why you could not honestly ask them."""

    facts: Facts
    tie: Tie | None
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """A way to a target: nobody between, or one or two to ask, the one you would ask first."""

    target: Target
    against: tuple[Refusal, ...]
    steps: tuple[Step, ...] = ()

    @property
    def honest(self) -> bool:
        """Can you vouch for whom you would ask: the target, or the first on the way?

        Boundaries of all the others hold.
        """
        first, later = self.steps[:1], self.steps[1:]
        bound = any(isinstance(one, Bounded) for step in later for one in step.refusals)
        return not self.against and not bound and not any(step.refusals for step in first)

    @property
    def first(self) -> Named | None:
        """Whom to ask first; None when nobody stands between."""
        return Named(self.steps[0].facts.id, self.steps[0].facts.name) if self.steps else None


Ties = Mapping[int, Mapping[int, Tie]]
"""For each person whom they are tied to, and how."""

_HOWS = ("person", "organization", "topic")


def paths(targets: Iterable[Target], ties: Ties, people: Mapping[int, Facts], today: date) -> tuple[Path, ...]:
    """The straight way to each target and, where that is not honest, the best through others; the best first."""
    found: list[Path] = []
    for target in targets:
        straight = Path(target, honesty(target.facts, today))
        found.append(straight)
        if not straight.honest:
            around = min(_around(target, ties, people, today), key=_rank, default=None)
            if around is not None:
                found.append(around)
    return tuple(sorted(found, key=_rank))


def _around(target: Target, ties: Ties, people: Mapping[int, Facts], today: date) -> Iterator[Path]:
    """Every way through one or two others. The target need not be vouched for, but a boundary of theirs holds."""
    bounds = tuple(one for one in honesty(target.facts, today) if isinstance(one, Bounded))
    for near, tie in ties.get(target.facts.id, {}).items():
        if near not in people:
            continue
        last = Step(people[near], tie, honesty(people[near], today))
        yield Path(target, bounds, (last,))
        if not last.refusals:
            continue
        for far, other in ties.get(near, {}).items():
            if far != target.facts.id and far in people:
                yield Path(target, bounds, (Step(people[far], other, honesty(people[far], today)), last))


def _rank(path: Path) -> tuple[bool, int, int, float, float, int, int]:
    """Honest first, then fewer to ask, then how surely it is the one, then whom you judged best."""
    first = path.steps[0].facts if path.steps else path.target.facts
    worth = path.target.hold.met.worth if path.target.hold.met else 0.0
    how = _HOWS.index(path.target.hold.how)
    return (not path.honest, len(path.steps), how, -worth, -first.mark, path.target.facts.id, first.id)
