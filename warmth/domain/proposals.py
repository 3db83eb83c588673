"""Proposals: a rating that the outcome of an introduction gives reason to change. Only the user ever changes one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from warmth.domain.introductions import Introduction, Stage, Step
from warmth.domain.named import Named
from warmth.domain.ratings import Standing

HIGHEST, LOWEST = 5, 0
_CHANGE = {Stage.WORKED: 1, Stage.HARMED: -1}


@dataclass(frozen=True, slots=True)
class Proposal:
    """To change the trust you rated for `person` from `now` to `proposed`, because of how meeting `other` went."""

    person: Named
    now: int
    proposed: int
    other: Named
    outcome: Step


def proposals(introduction: Introduction, standings: Mapping[int, Standing]) -> tuple[Proposal, ...]:
    """What the outcome proposes for each side, by their standings.

    Nothing for trust that was never rated, that is as high or low as it goes, or that was judged since.
    """
    outcome = introduction.outcome
    change = _CHANGE.get(outcome.stage) if outcome else None
    if outcome is None or change is None:
        return ()
    found = []
    for person, other in ((introduction.a, introduction.b), (introduction.b, introduction.a)):
        standing = standings[person.id]
        if standing.trust is None or standing.trust_on is None or standing.trust_on >= outcome.on:
            continue
        if LOWEST <= standing.trust + change <= HIGHEST:
            found.append(Proposal(person, standing.trust, standing.trust + change, other, outcome))
    return tuple(found)
