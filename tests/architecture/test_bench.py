"""The bench runs, names every figure it is asked for, and fails when one is over its limit."""

from __future__ import annotations

import pytest

from tests.bench import __main__ as bench
from tests.bench.timing import Figure, interleaved, table

FIGURES = (
    "import of LinkedIn's archive", "undo of it", "list --limit 20", "find WORD", "show NAME", "today", "reconnect",
    "prune", 'introduce NAME --for "data engineer"', "import of Google's table", "the same, names with digits",
    "reading vCards", "reading 1 MB of mail", "reading 10 MB of mail", "memory for the larger",
)  # fmt: skip


def test_the_bench_measures_every_figure(capsys: pytest.CaptureFixture[str]) -> None:
    code = bench.main(["300"])
    title, *lines = capsys.readouterr().out.splitlines()
    assert title == "300 people, 600 messages"
    assert [line.split() for line in lines if line.endswith("limit")] == [["taken", "against", "ratio", "limit"]] * 2
    figures = [line for line in lines if line.endswith(("ok", "OVER"))]
    assert [line.split("  ")[0] for line in figures] == list(FIGURES)
    assert code == (1 if any(line.endswith("OVER") for line in figures) else 0)


def test_a_figure_over_its_limit_is_marked() -> None:
    within, over = Figure("a", 2.0, 1.0, 2.0), Figure("b", 2.1, 1.0, 2.0)
    assert (within.holds, over.holds) == (True, False)
    _, first, second = table([within, over]).splitlines()
    assert (first.split()[-1], second.split()[-1]) == ("ok", "OVER")


def test_a_command_that_fails_fails_the_bench() -> None:
    with pytest.raises(Exception, match="non-zero exit status"):
        interleaved({"false": ["false"]}, {}, 1)
