"""What an act on several people came to, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from warmth.domain.boundaries import Boundary
from warmth.domain.bulk import Act, Done
from warmth.domain.labels import counted, listed
from warmth.domain.named import Named

_DID = {
    Act.ARCHIVE: "put away",
    Act.UNARCHIVE: "brought back",
    Act.SNOOZE: "snoozed",
    Act.TAG: "tagged",
    Act.UNTAG: "untagged",
    Act.CADENCE: "given that cadence",
    Act.BOUNDARY: "given those boundaries",
    Act.LOG: "logged",
    Act.PROMISE: "given that promise",
}


def done(outcome: Done) -> str:
    """Who was written, and after that whoever was not, and why."""
    sentences = [_written(outcome)]
    if outcome.already and outcome.written:
        was = "was" if len(outcome.already) == 1 else "were"
        sentences.append(f"{_names(outcome.already)} {was} so already.")
    if outcome.left_out:
        sentences.append(left_out(outcome.left_out))
    return " ".join(sentences)


def _written(outcome: Done) -> str:
    if not outcome.written:
        return "That was so already, of everyone." if len(outcome.already) > 1 else "That was so already."
    return f"{counted(len(outcome.written), 'person', 'people')} {_DID[outcome.act]}: {_names(outcome.written)}."


def left_out(people: Sequence[tuple[Named, Boundary]]) -> str:
    """`2 of them are under *never prune* and were left out: Ana and Ben.` A sentence for each boundary."""
    sentences = []
    for boundary in dict.fromkeys(boundary for _, boundary in people):
        names = [who for who, under in people if under is boundary]
        are, were = ("is", "was") if len(names) == 1 else ("are", "were")
        words = boundary.value.replace("-", " ")
        sentences.append(f"{len(names):,} of them {are} under *{words}* and {were} left out: {_names(names)}.")
    return " ".join(sentences)


def nobody_left(people: Sequence[tuple[Named, Boundary]]) -> str:
    """Everyone asked for was left out: what to do about it."""
    words = " and ".join(dict.fromkeys(boundary.value.replace("-", " ") for _, boundary in people))
    are = "is" if len(people) == 1 else "are all"
    return f"{_names([who for who, _ in people])} {are} under *{words}*; lift the boundary first, or choose others."


def _names(people: Sequence[Named]) -> str:
    return listed([who.name for who in people])
