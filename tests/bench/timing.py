"""Timing: medians of interleaved runs, and a table of ratios with a pass mark."""

from __future__ import annotations

import gc
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

RUNS = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing: what it took, what that is held against took, and the ratio it may not exceed.

    Both are seconds, shown as milliseconds, unless `unit` is another.
    """

    name: str
    taken: float
    against: float
    limit: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times as much it took."""
        return self.taken / self.against

    @property
    def holds(self) -> bool:
        """Is the ratio within its limit?"""
        return self.ratio <= self.limit


def seconds(act: Callable[[], object]) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def apart(act: Callable[[], object]) -> float:
    """How long one call takes that does not pay for the garbage of those before it."""
    gc.collect()
    return seconds(act)


def interleaved(commands: Mapping[str, Sequence[str]], environment: Mapping[str, str], runs: int) -> dict[str, float]:
    """The median seconds of each command, each round running all of them once; a first round warms up if several."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    warming = runs > 1
    for turn in range(runs + warming):
        for name, command in commands.items():
            spent = seconds(
                lambda command=command: subprocess.run(  # type: ignore[misc]
                    command, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
                )
            )
            if turn >= warming:
                taken[name].append(spent)
    return {name: median(each) for name, each in taken.items()}


def table(figures: Sequence[Figure]) -> str:
    """The figures as lines."""
    wide = max(len(one.name) for one in figures)
    lines = [f"{'':{wide}}  {'taken':>10}  {'against':>10}  {'ratio':>6}  {'limit':>6}"]
    lines += [
        f"{one.name:{wide}}  {_shown(one.taken, one.unit):>10}  {_shown(one.against, one.unit):>10}  {one.ratio:6.2f}"
        f"  {one.limit:6.1f}  {'ok' if one.holds else 'OVER'}"
        for one in figures
    ]
    return "\n".join(lines) + "\n"


def _shown(value: float, unit: str) -> str:
    return f"{value * 1000 if unit == 'ms' else value:,.0f} {unit}"
