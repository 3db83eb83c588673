"""The program agrees with a networker's judgement at least as far as it once did; `pytest -s` shows how far."""

from __future__ import annotations

import pytest

from tests.judged.building import build
from tests.judged.diary import Network
from tests.judged.judging import CAN, LISTED, NEITHER, NOT, NOT_YET, NOTHING, ONE_SIDED, PROTECTED, REFUSED, SUGGESTED
from tests.judged.networks import FIRST, HALVES, SECOND, THIRD
from tests.judged.report import disagreements, introductions, table, traps
from tests.judged.scoring import VERDICTS, Judgement, judge
from warmth.usecases import people

SAME = {
    ("prune", LISTED): (1.0, 1.0),
    ("prune", PROTECTED): (1.0, 1.0),
    ("prune", NEITHER): (1.0, 1.0),
}
FLOORS = {
    "first": {
        ("introduce", CAN): (1.0, 0.95),
        ("introduce", NOT_YET): (1.0, 1.0),
        ("introduce", ONE_SIDED): (0.55, 1.0),
        ("introduce", REFUSED): (0.8, 1.0),
        ("introduce", NOTHING): (0.95, 0.95),
        ("reconnect", SUGGESTED): (1.0, 0.9),
        ("reconnect", NOT): (0.95, 1.0),
        **SAME,
    },
    "second": {
        ("introduce", CAN): (1.0, 0.65),
        ("introduce", NOT_YET): (1.0, 1.0),
        ("introduce", ONE_SIDED): (0.4, 0.6),
        ("introduce", REFUSED): (1.0, 1.0),
        ("introduce", NOTHING): (0.95, 0.95),
        ("reconnect", SUGGESTED): (0.9, 0.85),
        ("reconnect", NOT): (0.7, 0.8),
        **SAME,
    },
    "third": {
        ("introduce", CAN): (1.0, 0.1),
        ("introduce", ONE_SIDED): (0.15, 0.2),
        ("introduce", REFUSED): (0.2, 0.6),
        ("introduce", NOTHING): (0.95, 0.95),
    },
}
"""Lowest precision and recall of each verdict: what was reached, rounded down to a twentieth."""
REASON_FLOOR = 0.95
"""The lowest share of agreeing verdicts that come with a right reason."""
HALF_FLOORS = {
    "second, in view": (0.8, 1.0),
    "second, held out": (0.5, 0.9),
    "third, in view": (0.15, 0.9),
    "third, held out": (0.1, 0.85),
}
"""The lowest recall of who can be introduced, and share of traps left alone."""
JUDGED = {"first": FIRST, "second": SECOND, "third": THIRD}


@pytest.fixture(scope="module")
def networks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Network]:
    """The judged networks, built once."""
    return {name: build(tmp_path_factory.mktemp(name), judged) for name, judged in JUDGED.items()}


@pytest.fixture(scope="module")
def judgements(networks: dict[str, Network]) -> dict[str, Judgement]:
    """Every answer of the program beside the right one, shown with `-s`."""
    found = {name: judge(networks[name], judged) for name, judged in JUDGED.items()}
    for name, one in found.items():
        print(f"\n{name}\n{table(one)}{traps(one)}\n{disagreements(one)}")  # noqa: T201 - what `-s` is for
    for half, (name, xs) in HALVES.items():
        part = found[name].about(xs)
        print(f"\n{half}\n{introductions(part)}{traps(part)}")  # noqa: T201 - what `-s` is for
    return found


@pytest.mark.parametrize(("name", "size", "xs"), [("first", 70, 14), ("second", 70, 30), ("third", 100, 60)])
def test_a_network_is_large_enough_to_be_wrong_about(
    networks: dict[str, Network], judgements: dict[str, Judgement], name: str, size: int, xs: int
) -> None:
    ids = networks[name].ids
    assert len(ids) == len(set(ids.values())) >= size
    assert len(JUDGED[name].introduce) >= xs
    assert all(judgements[name].score(*each).right for each in FLOORS[name])


def test_who_was_let_go_is_not_brought_back_by_a_later_archive(networks: dict[str, Network]) -> None:
    first = networks["first"]
    assert people.card(first.store, first.ids["Rex Quill"]).archived_on is not None


@pytest.mark.parametrize(
    ("name", "question", "verdict"), [(name, *each) for name, floors in FLOORS.items() for each in floors]
)
def test_precision_and_recall_do_not_fall(
    judgements: dict[str, Judgement], name: str, question: str, verdict: str
) -> None:
    score = judgements[name].score(question, verdict)
    precision, recall = FLOORS[name][question, verdict]
    assert score.precision >= precision, disagreements(judgements[name])
    assert score.recall >= recall, disagreements(judgements[name])


@pytest.mark.parametrize("half", list(HALVES))
def test_no_half_of_a_network_falls(judgements: dict[str, Judgement], half: str) -> None:
    (name, xs), (recall, left_alone) = HALVES[half], HALF_FLOORS[half]
    found = judgements[name].about(xs)
    assert found.score("introduce", CAN).recall >= recall, disagreements(found)
    assert found.traps_left_alone >= left_alone, disagreements(found)


@pytest.mark.parametrize("name", list(JUDGED))
@pytest.mark.parametrize("question", list(VERDICTS))
def test_a_right_verdict_has_a_right_reason(judgements: dict[str, Judgement], name: str, question: str) -> None:
    assert judgements[name].reasons(question) >= REASON_FLOOR
