"""Introductions: two people, the reason, and the stages from idea to thank-you; both are asked before they meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from warmth.domain.errors import WarmthError
from warmth.domain.named import Named


class Stage(StrEnum):
    """Where an introduction stands, in the order of the way."""

    IDEA = "idea"
    ASKED_FIRST = "asked first"
    FIRST_YES = "first said yes"
    ASKED_SECOND = "asked second"
    BOTH_YES = "both said yes"
    INTRODUCED = "introduced"
    WORKED = "worked"
    FIZZLED = "fizzled"
    HARMED = "harmed"
    THANKED = "thanked"
    DECLINED = "declined"


class Move(StrEnum):
    """What takes an introduction to its next stage. `ask` is for whoever is to be asked next, `yes` and `no` answer."""

    ASK = "ask"
    YES = "yes"
    NO = "no"
    INTRODUCED = "introduced"
    WORKED = "worked"
    FIZZLED = "fizzled"
    HARMED = "harmed"
    THANKED = "thanked"


OVER = (Stage.DECLINED, Stage.FIZZLED, Stage.HARMED, Stage.THANKED)
"""Nothing is due any more, though one may thank people for an introduction that came to nothing."""
OUTCOMES = (Stage.WORKED, Stage.FIZZLED, Stage.HARMED)

_THANKED = {Move.THANKED: Stage.THANKED}
_LEADS_TO: dict[Stage, dict[Move, Stage]] = {
    Stage.IDEA: {Move.ASK: Stage.ASKED_FIRST, Move.NO: Stage.DECLINED},
    Stage.ASKED_FIRST: {Move.YES: Stage.FIRST_YES, Move.NO: Stage.DECLINED},
    Stage.FIRST_YES: {Move.ASK: Stage.ASKED_SECOND, Move.NO: Stage.DECLINED},
    Stage.ASKED_SECOND: {Move.YES: Stage.BOTH_YES, Move.NO: Stage.DECLINED},
    Stage.BOTH_YES: {Move.INTRODUCED: Stage.INTRODUCED, Move.NO: Stage.DECLINED},
    Stage.INTRODUCED: {Move.WORKED: Stage.WORKED, Move.FIZZLED: Stage.FIZZLED, Move.HARMED: Stage.HARMED},
    Stage.WORKED: _THANKED,
    Stage.FIZZLED: _THANKED,
    Stage.HARMED: _THANKED,
    Stage.THANKED: {},
    Stage.DECLINED: {},
}


def moves(stage: Stage) -> tuple[Move, ...]:
    """The moves that fit at a stage, the one to hope for first; none at the end."""
    return tuple(_LEADS_TO[stage])


def after(stage: Stage, move: Move) -> Stage:
    """The stage that a move leads to. Raises WarmthError, naming the moves that fit, when this one does not."""
    leads = _LEADS_TO[stage]
    if not leads:
        raise WarmthError(f"At “{stage}” an introduction is over and no move fits; undo the last if it was a slip.")
    if move not in leads:
        *others, last = leads
        fitting = f"{', '.join(others)} or {last}" if others else last
        raise WarmthError(f"“{move}” does not fit at “{stage}”; say {fitting}.")
    return leads[move]


@dataclass(frozen=True, slots=True)
class Step:
    """A stage, and the day it was reached."""

    stage: Stage
    on: date


@dataclass(frozen=True, slots=True)
class Introduction:
    """One introduction with all its steps, oldest first. `a` is asked first."""

    id: int
    a: Named
    b: Named
    reason: str
    stage: Stage
    steps: tuple[Step, ...]

    @property
    def since(self) -> date | None:
        """The day of the newest step."""
        return self.steps[-1].on if self.steps else None

    @property
    def is_open(self) -> bool:
        """Is something still due?"""
        return self.stage not in OVER

    @property
    def outcome(self) -> Step | None:
        """How it went, and the day that was known; None before."""
        return next((step for step in reversed(self.steps) if step.stage in OUTCOMES), None)
