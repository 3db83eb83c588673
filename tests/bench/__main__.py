"""`python -m tests.bench [PEOPLE]`: how fast it is, as ratios within one run; exits 1 when one is over its limit.

With fewer than 30,000 people everything shrinks alike: a look at whether it runs, not at what is promised.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

from tests.bench import contacts, google, importing, keys, mail, verbs
from tests.bench.timing import RUNS, Figure, table
from warmth.usecases.demonstration.archive import write_zip
from warmth.usecases.demonstration.growth import grown_network

PEOPLE = 30_000
MEGABYTES = 100
"""Of mail; ten times as much is read too."""
TODAY = date(2026, 11, 22)


def main(arguments: list[str]) -> int:
    """Measure on made-up files of so many people and twice as many messages, and print."""
    people = int(arguments[0]) if arguments else PEOPLE
    promised = people >= PEOPLE
    with tempfile.TemporaryDirectory(prefix="warmth-bench-") as name:
        folder = Path(name)
        sys.stdout.write(f"{people:,} people, {2 * people:,} messages\n\n")
        archive = write_zip(grown_network(TODAY, people, 2 * people), folder / "archive.zip")
        imports, database = importing.measure(folder, archive, TODAY, 3 if promised else 1)
        holds = _told([*imports, *verbs.measure(database, TODAY, RUNS if promised else 1)])
        sys.stdout.write("\nOther files\n\n")
        holds &= _told(_files(folder, people, 3 if promised else 1))
    if promised:
        sys.stdout.write("\nThe app, against an empty app\n\n")
        sys.stdout.flush()
        holds &= keys.main([1_000, people, 100_000])
    return 0 if holds else 1


def _files(folder: Path, people: int, runs: int) -> list[Figure]:
    return [
        *google.measure(folder, TODAY, people, runs),
        contacts.measure(contacts.write_cards(folder / "cards.vcf", people)),
        *mail.measure(folder, max(1, MEGABYTES * people // PEOPLE), runs),
    ]


def _told(figures: list[Figure]) -> bool:
    """Print them; does each hold?"""
    sys.stdout.write(table(figures))
    sys.stdout.flush()
    return all(one.holds for one in figures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
