"""What an act on several came to, in sentences: counts, names and boundaries agree with each other."""

from __future__ import annotations

import pytest

from warmth.domain.boundaries import Boundary
from warmth.domain.bulk import Act, Done
from warmth.domain.named import Named
from warmth.phrasing import bulk

ANA, BEN, CY, DEE = (Named(number, name) for number, name in enumerate(("Ana", "Ben", "Cy", "Dee"), 1))
PRUNE, CONTACT = Boundary.NEVER_PRUNE, Boundary.DO_NOT_CONTACT


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Done(Act.ARCHIVE, (ANA,)), "1 person put away: Ana."),
        (Done(Act.TAG, (ANA, BEN)), "2 people tagged: Ana and Ben."),
        (Done(Act.TAG, (ANA,), (BEN,)), "1 person tagged: Ana. Ben was so already."),
        (Done(Act.TAG, (ANA,), (BEN, CY)), "1 person tagged: Ana. Ben and Cy were so already."),
        (Done(Act.SNOOZE, (), (ANA, BEN)), "That was so already, of everyone."),
        (Done(Act.SNOOZE, (), (ANA,)), "That was so already."),
        (
            Done(Act.ARCHIVE, (CY,), (), ((ANA, PRUNE), (BEN, PRUNE))),
            "1 person put away: Cy. 2 of them are under *never prune* and were left out: Ana and Ben.",
        ),
        (
            Done(Act.PROMISE, (CY,), (), ((ANA, CONTACT),)),
            "1 person given that promise: Cy. 1 of them is under *do not contact* and was left out: Ana.",
        ),
    ],
)
def test_what_was_done(outcome: Done, said: str) -> None:
    assert bulk.done(outcome) == said


def test_many_left_out_are_counted() -> None:
    many = [(one, PRUNE) for one in (ANA, BEN, CY, DEE)]
    assert bulk.left_out(many) == "4 of them are under *never prune* and were left out: Ana, Ben and 2 more."


@pytest.mark.parametrize("act", list(Act))
def test_every_act_has_words(act: Act) -> None:
    assert bulk.done(Done(act, (ANA,))).startswith("1 person ")


def test_when_nobody_is_left_the_boundary_is_named() -> None:
    assert bulk.nobody_left([(ANA, CONTACT)]) == (
        "Ana is under *do not contact*; lift the boundary first, or choose others."
    )
