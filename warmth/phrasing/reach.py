"""The ways to reach somebody, each as one true sentence."""

from __future__ import annotations

from datetime import date

from warmth.domain.introduce_reasons import Refusal
from warmth.domain.reaching import INTRODUCED, KNOWS, THROUGH, Path, Step, Target
from warmth.domain.spans import ago
from warmth.phrasing.starting import clauses


def reach_sentence(path: Path, today: date) -> str:
    """Whom it leads to and why them, through whom, and of each on the way whether you can vouch for them."""
    who, name = _who(path.target), path.target.facts.name
    if not path.steps:
        return f"{who}; {_vouching(name, path.against, today)}."
    names = [step.facts.name for step in path.steps]
    after = [*names[1:], name]
    ways = ", ".join(_tie(step, other, today) for step, other in zip(path.steps, after, strict=True))
    vouched = "; ".join(_vouching(step.facts.name, step.refusals, today) for step in path.steps)
    bound = f"; but {clauses(path.against, today)}" if path.against else ""
    return f"{who}. Ask {names[0]}, {ways}; {vouched}{bound}."


def no_way(asked: str) -> str:
    """That there is none."""
    return f"Nobody of yours is called “{asked}”, is there, or gives it."


def _who(target: Target) -> str:
    hold, name = target.hold, target.facts.name
    if hold.how == "person":
        return f"{name} is one of yours"
    if hold.how == "organization":
        return f"{name} is at {hold.text}{f' ({hold.gives})' if hold.gives else ''}"
    seen = ", as you have seen yourself" if hold.seen else ""
    match hold.gives:
        case "offer":
            said = f"{name} {'offers' if hold.seen else 'is said to offer'} “{hold.text}”{seen}"
        case "skill":
            said = f"{name} is {'' if hold.seen else 'said to be '}good at “{hold.text}”{seen}"
        case "tag":
            said = f"You tagged {name} “{hold.text}”"
        case _:
            said = f"{name}'s position reads “{hold.text}”"
    bridges = hold.met.bridges if hold.met else ()
    met = "; ".join(f"“{one.given}” met “{one.asked}” ({one.concept})" for one in bridges)
    return f"{said} – {met}" if met else said


def _tie(step: Step, other: str, today: date) -> str:
    tie = step.tie
    if tie is None or tie.kind == KNOWS:
        return f"who knows {other}"
    if tie.kind == INTRODUCED:
        return f"whom you introduced to {other}"
    if tie.kind == THROUGH:
        return f"who and {other} know each other: you met one through the other"
    return f"who was in one meeting with you and {other}{f' ({ago(tie.on, today)})' if tie.on else ''}"


def _vouching(name: str, refusals: tuple[Refusal, ...], today: date) -> str:
    if not refusals:
        return f"you can vouch for {name}"
    return f"you cannot vouch for {name}: {clauses(refusals, today)}"
