"""Repeated words: a long run of the same words in two texts, whatever the case, the accents and the signs."""

from __future__ import annotations

from collections.abc import Iterator

from warmth.domain.scripts import is_cjk
from warmth.domain.text import fold

SAME_RUN = 12
"""Words in a row that do not come twice by chance."""
SOUGHT_RUN = 8
"""Words in a row that are looked for first: every run of SAME_RUN holds one that begins at a multiple of STRIDE."""
STRIDE = SAME_RUN - SOUGHT_RUN + 1


def runs(text: str) -> tuple[str, ...]:
    """Every run of SAME_RUN words within one line, folded, in order.

    Scripts without blanks between words count a word for every two letters.
    """
    return tuple(run for line in _lines(text) for run in _windows(line, SAME_RUN, 1))


def sought(text: str) -> tuple[str, ...]:
    """Runs of SOUGHT_RUN words, one of which is in every text that shares a run with this one."""
    found: list[str] = []
    for line in _lines(text):
        stride = STRIDE if all(_weight(word) == 1 for word in line) else 1
        found += _windows(line, SOUGHT_RUN, stride)
    return tuple(dict.fromkeys(found))


def shared_run(wanted: tuple[str, ...], other: str) -> str | None:
    """The first of the `runs` of a text that another text holds, drawn out as far as the two agree; or None."""
    spaced = f" {fold(other)} "
    for place, run in enumerate(wanted):
        if f" {run} " in spaced:
            return _drawn_out(wanted[place:], spaced)
    return None


def _drawn_out(following: tuple[str, ...], spaced: str) -> str:
    whole = following[0]
    for run in following[1:]:
        longer = f"{whole} {run.rpartition(' ')[2]}"
        if not whole.endswith(run.rpartition(" ")[0]) or f" {longer} " not in spaced:
            break
        whole = longer
    return whole


def _lines(text: str) -> list[list[str]]:
    return [fold(line).split() for line in text.splitlines()]


def _weight(word: str) -> int:
    return max(1, len(word) // 2) if is_cjk(word) else 1


def _windows(words: list[str], least: int, stride: int) -> Iterator[str]:
    """From every `stride`-th word the shortest run that weighs at least so much, as far as there is one."""
    weights = [_weight(word) for word in words]
    for begin in range(0, len(words), stride):
        weight = 0
        for end in range(begin, len(words)):
            weight += weights[end]
            if weight >= least:
                yield " ".join(words[begin : end + 1])
                break
