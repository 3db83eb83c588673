"""The program agrees with a networker's judgement at least as far as it once did; `pytest -s` shows how far."""

from __future__ import annotations

import pytest

from tests.judged.answers_introduce import ANSWERS
from tests.judged.building import build
from tests.judged.diary import Network
from tests.judged.judging import CAN, LISTED, NEITHER, NOT, NOT_YET, NOTHING, ONE_SIDED, PROTECTED, REFUSED, SUGGESTED
from tests.judged.report import disagreements, table
from tests.judged.scoring import VERDICTS, Judgement, judge
from warmth.usecases import people

FLOORS = {
    ("introduce", CAN): (1.0, 0.95),
    ("introduce", NOT_YET): (1.0, 1.0),
    ("introduce", ONE_SIDED): (0.85, 1.0),
    ("introduce", REFUSED): (0.9, 1.0),
    ("introduce", NOTHING): (0.95, 0.95),
    ("prune", LISTED): (1.0, 1.0),
    ("prune", PROTECTED): (1.0, 1.0),
    ("prune", NEITHER): (1.0, 1.0),
    ("reconnect", SUGGESTED): (1.0, 0.9),
    ("reconnect", NOT): (0.95, 1.0),
}
"""Lowest precision and recall of each verdict: what was reached, rounded down to a twentieth."""
REASON_FLOORS = {"introduce": 0.95, "prune": 0.95, "reconnect": 0.95}
"""The lowest share of agreeing verdicts that come with a right reason."""


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Network:
    """The judged network, built once."""
    return build(tmp_path_factory.mktemp("judged"))


@pytest.fixture(scope="module")
def judgement(network: Network) -> Judgement:
    """Every answer of the program beside the right one, shown with `-s`."""
    found = judge(network)
    print(f"\n{table(found)}\n{disagreements(found)}")  # noqa: T201 - what `-s` is for
    return found


def test_the_network_is_large_enough_to_be_wrong_about(network: Network, judgement: Judgement) -> None:
    assert len(network.ids) == len(set(network.ids.values())) >= 70
    assert len(ANSWERS) >= 14
    assert all(judgement.score(question, verdict).right for question in VERDICTS for verdict in VERDICTS[question])


def test_who_was_let_go_is_not_brought_back_by_a_later_archive(network: Network) -> None:
    assert people.card(network.store, network.ids["Rex Quill"]).archived_on is not None


@pytest.mark.parametrize(("question", "verdict"), [(asked, each) for asked, told in VERDICTS.items() for each in told])
def test_precision_and_recall_do_not_fall(judgement: Judgement, question: str, verdict: str) -> None:
    score = judgement.score(question, verdict)
    precision, recall = FLOORS[question, verdict]
    assert score.precision >= precision, disagreements(judgement)
    assert score.recall >= recall, disagreements(judgement)


@pytest.mark.parametrize("question", list(VERDICTS))
def test_a_right_verdict_has_a_right_reason(judgement: Judgement, question: str) -> None:
    assert judgement.reasons(question) >= REASON_FLOORS[question]
