"""What an import of Google's table of contacts costs, with everyday names and with numbered ones."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from random import Random
from statistics import median

from tests.bench.importing import one_import
from tests.bench.timing import Figure
from warmth.usecases.demonstration.growth import grown_network

LIMIT = 8.0
HEADER = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name",
    "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title",
    "Organization Department", "Birthday", "Notes", "Photo", "Labels", "E-mail 1 - Label", "E-mail 1 - Value",
    "E-mail 2 - Label", "E-mail 2 - Value", "Phone 1 - Label", "Phone 1 - Value", "Phone 2 - Label", "Phone 2 - Value",
)  # fmt: skip
GROUPS = ("Choir", "Sailing club", "Old school", "Neighbours")


def measure(folder: Path, today: date, count: int, runs: int) -> list[Figure]:
    """Both kinds of names, each held against the least."""
    figures = []
    for numbered, name in ((False, "import of Google's table"), (True, "the same, names with digits")):
        file = write_table(folder / f"google-{numbered}.csv", today, count, numbered=numbered)
        rounds = [one_import(folder, f"{file.stem}-{turn}", file, today)[1:] for turn in range(runs)]
        taken, against = (median(column) for column in zip(*rounds, strict=True))
        figures.append(Figure(name, taken, against, LIMIT))
    return figures


def write_table(path: Path, today: date, count: int, *, numbered: bool) -> Path:
    """So many made-up people as Google writes them; `numbered` people share a given name and differ by a number."""
    dice = Random(11)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for n, one in enumerate(grown_network(today, count, 0).people):
            given, family = ("Mia", f"Nowak{n}") if numbered else (one.first, one.last)
            groups = ["* myContacts", *dice.sample(GROUPS, dice.randint(0, 2))]
            birthday = f"{dice.choice(('', '1979', '1988'))}-0{1 + n % 9}-1{n % 10}" if n % 3 == 0 else ""
            writer.writerow((
                given, "", family, "", "", "", "", "", "", "", one.company, one.title, "",
                f"-{birthday}" if birthday.startswith("-") else birthday,
                f"Met at the harbour, twice.\nLikes lemon cake; walk {n}" if n % 2 else "", "", " ::: ".join(groups),
                "* Work", f"{one.slug}@company.example", "Home", f"p{n}@home.example",
                "Mobile", f"+49 170 {n:07}", "Work", f"+49 30 {n:07}" if n % 3 else "",
            ))  # fmt: skip
    return path
