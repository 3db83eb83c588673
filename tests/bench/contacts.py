"""What reading vCards costs, held against `vobject` on the same file."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

import vobject

from tests.bench.timing import Figure
from warmth.importers.vcard import VCard

LIMIT = 0.3


def measure(path: Path) -> Figure:
    """CPU seconds of both readers over one file. Both must find the same number of people."""
    with path.open(encoding="utf-8", newline="") as file:
        theirs, against = _counted(lambda: vobject.readComponents(file))
    ours, taken = _counted(lambda: VCard().read(path))
    assert ours == theirs, "the readers found different numbers of cards"
    return Figure("reading vCards", taken, against, LIMIT)


def _counted(read: Callable[[], Iterable[object]]) -> tuple[int, float]:
    begun = time.process_time()
    count = sum(1 for _ in read())
    return count, time.process_time() - begun


def write_cards(path: Path, count: int) -> Path:
    """So many made-up cards as a phone writes them."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for n in range(count):
            lines = (
                "BEGIN:VCARD", "VERSION:3.0", f"N:Nowak{n};Mia;;;", f"FN:Mia Nowak{n}", f"ORG:Company {n % 500};Sales",
                "TITLE:Engineer", f"EMAIL;type=INTERNET;type=WORK;type=pref:mia{n}@company.example",
                f"EMAIL;type=INTERNET;type=HOME:nowak{n}@home.example", f"TEL;type=CELL;type=VOICE:+49 170 {n:07}",
                f"TEL;type=WORK:+49 30 {n:07}", f"ADR;type=HOME:;;Street {n};Town;;10115;Land",
                f"BDAY:{1950 + n % 50}-0{1 + n % 9}-1{n % 10}",
                "NOTE:Met at the harbour\\, twice.\\nLikes lemon cake\\; hates fog and whatever else there is t",
                f" o be hated {n}", f"CATEGORIES:Choir,Group {n % 7}", f"UID:{n}", "END:VCARD", "",
            )  # fmt: skip
            file.write("\r\n".join(lines))
    return path
