"""Puts the figures and the disagreements into words."""

from __future__ import annotations

from collections.abc import Iterator

from tests.judged.scoring import VERDICTS, Case, Judgement

HEAD = f"{'question':10} {'verdict':10} {'right':>6} {'given':>6} {'both':>6} {'precision':>10} {'recall':>7}"


def table(found: Judgement) -> str:
    """Precision and recall by question and verdict."""
    asked = [question for question in VERDICTS if any(one.question == question for one in found.cases)]
    return "".join(f"{line}\n" for line in (HEAD, *(row for question in asked for row in _rows(found, question))))


def introductions(found: Judgement) -> str:
    """The part of the table that is about introductions."""
    return "".join(f"{line}\n" for line in (HEAD, *_rows(found, "introduce")))


def traps(found: Judgement) -> str:
    """How many of the tempting ones were left alone."""
    return f"introduce  traps left alone: {sum(one.agrees for one in found.traps)} of {len(found.traps)}\n"


def _rows(found: Judgement, question: str) -> Iterator[str]:
    for verdict in VERDICTS[question]:
        score = found.score(question, verdict)
        counted = f"{score.right:6} {score.given:6} {score.both:6}"
        yield f"{question:10} {verdict:10} {counted} {score.precision:10.2f} {score.recall:7.2f}"
    yield f"{question:10} for a right reason, where the verdict agrees: {found.reasons(question):.2f}"


def disagreements(found: Judgement) -> str:
    """Each with my words and the program's codes."""
    return "".join(f"{_line(one)}\n" for one in found.disagreements)


def _line(one: Case) -> str:
    mine = f"{one.right.verdict} ({' or '.join(one.right.because)})" if one.right.because else one.right.verdict
    its = f"{one.told.verdict} ({', '.join(one.told.codes)})" if one.told.codes else one.told.verdict
    return f"{one.question}: {one.about}: {mine}, because {one.right.words} | the program: {its}"
