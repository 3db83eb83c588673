"""What reading 30,000 vCards costs, held against `vobject` on the same file where that is installed.

`python -m tests.bench.contacts [CARDS]` prints the ratio; without `vobject` it says so and measures nothing.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.bench.timing import Figure, table
from warmth.importers.vcard import VCard

LIMIT = 0.3
CARDS = 30_000


def measure(path: Path) -> Figure | None:
    """CPU seconds of both readers over one file; None without `vobject`. Both must find the same number of people."""
    if importlib.util.find_spec("vobject") is None:
        return None
    other = importlib.import_module("vobject")
    with path.open(encoding="utf-8", newline="") as file:
        theirs, against = _counted(lambda: other.readComponents(file))
    ours, seconds = _counted(lambda: VCard().read(path))
    assert ours == theirs, "the readers found different numbers of cards"
    return Figure("vCards", seconds, against, LIMIT)


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


def main(arguments: list[str]) -> int:
    """Measure and print; 1 when it takes too long."""
    with tempfile.TemporaryDirectory(prefix="warmth-bench-") as folder:
        cards = write_cards(Path(folder) / "cards.vcf", int(arguments[0]) if arguments else CARDS)
        figure = measure(cards)
    sys.stdout.write(table([figure]) if figure else "vobject is not installed: nothing to compare with\n")
    return 0 if figure is None or figure.holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
