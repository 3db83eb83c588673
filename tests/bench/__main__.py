"""`python -m tests.bench [PEOPLE]`: how fast it is, as ratios within one run; exits 1 when one is over its limit."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

from tests.bench import importing, keys, verbs
from tests.bench.timing import RUNS, table
from warmth.usecases.demonstration.archive import write_zip
from warmth.usecases.demonstration.growth import grown_network

PEOPLE = 30_000
TODAY = date(2026, 11, 22)


def main(arguments: list[str]) -> int:
    """Measure on a made-up archive of so many people and twice as many messages, and print."""
    people = int(arguments[0]) if arguments else PEOPLE
    with tempfile.TemporaryDirectory(prefix="warmth-bench-") as name:
        folder = Path(name)
        archive = write_zip(grown_network(TODAY, people, 2 * people), folder / "archive.zip")
        imports, path = importing.measure(folder, archive, TODAY, 3 if people >= PEOPLE else 1)
        figures = [*imports, *verbs.measure(path, TODAY, RUNS if people >= PEOPLE else 1)]
    sys.stdout.write(f"{people:,} people, {2 * people:,} messages\n\n{table(figures)}")
    sys.stdout.flush()
    if people >= PEOPLE:
        sys.stdout.write("\nThe app, against an empty app\n\n")
        app_holds = keys.main([1_000, people, 100_000])
    else:
        app_holds = True
    return 0 if app_holds and all(one.holds for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
