"""What reading mail costs, held against splitting the same file unparsed, and how memory grows with the file.

The least is a loop over the lines that counts those which begin `From `. Memory is the most a process of its own held.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median

from tests.bench.timing import Figure, seconds
from warmth.importers.mail import Mail

LIMIT = 2.5
"""At least 40 % of the speed of the least."""
MEMORY_LIMIT = 1.25
"""Ten times the file may cost a quarter more: what is kept of names seen a while ago."""

ME = "robin@mayer.example"
WORDS = ["boat", "harbour", "letter", "timber", "crane", "invoice", "weather", "ferry", "lamp", "anchor", "bridge"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def measure(folder: Path, megabytes: int, runs: int) -> list[Figure]:
    """Speed over a mailbox of that size and one of ten times as much, and the memory of the one against the other."""
    figures: list[Figure] = []
    held: list[float] = []
    for size in (megabytes, 10 * megabytes):
        path = write_mailbox(folder / f"{size}.mbox", size)
        rounds = [(seconds(lambda path=path: split(path)), seconds(lambda path=path: read(path))) for _ in range(runs)]  # type: ignore[misc]
        least, taken = (median(column) for column in zip(*rounds, strict=True))
        figures.append(Figure(f"reading {size:,} MB of mail", taken, least, LIMIT))
        held.append(_most_held(path))
        path.unlink()
    return [*figures, Figure("memory for the larger", held[1], held[0], MEMORY_LIMIT, "MB")]


def split(path: Path) -> int:
    """The least: how many lines begin `From `."""
    with path.open("rb") as file:
        return sum(1 for line in file if line.startswith(b"From "))


def read(path: Path) -> int:
    """All findings, none of them kept."""
    return sum(1 for _ in Mail([ME]).read(path))


def write_mailbox(path: Path, megabytes: int) -> Path:
    """A made-up mailbox: friends and newsletters, short notes, and an attachment now and then."""
    dice = Random(7)
    size = 0
    with path.open("wb") as file:
        for message in _messages(dice):
            size += file.write(message)
            if size >= megabytes * 1_000_000:
                return path
    raise AssertionError


def _messages(dice: Random) -> Iterator[bytes]:
    number = 0
    people = [f"{first.title()} {last.title()}" for first in WORDS for last in WORDS]
    while True:
        number += 1
        name = dice.choice(people)
        address = f"{name.replace(' ', '.').lower()}@post{dice.randrange(40)}.example"
        clock = f"{dice.randrange(24):02d}:17:{number % 60:02d}"
        day = f"{dice.randint(1, 28)} {dice.choice(MONTHS)} {dice.randint(2008, 2025)} {clock}"
        sent = dice.random() < 0.3
        sender, receiver = (f"Robin Mayer <{ME}>", f'"{name}" <{address}>')[:: 1 if sent else -1]
        head = [
            f"From {number}@xxx Mon Mar 04 11:20:34 +0000 2024",
            f"X-GM-THRID: {1_700_000_000_000_000_000 + number}",
            f"Delivered-To: {ME}",
            *(f"Received: from relay{hop}.example by mx{hop}.example\r\n\tfor <{ME}>; {day} +0000" for hop in range(6)),
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=post.example; s=one;\r\n\tbh="
            + "Zm9v" * 11
            + "=;\r\n\tb="
            + "YmFy" * 40,
            f"Message-ID: <{number}.{dice.randrange(10**9)}@post.example>",
            f"Date: {day} +0100",
            f"From: {sender}",
            f"To: {receiver}",
            f"Subject: {dice.choice(WORDS)} and {dice.choice(WORDS)}",
            "MIME-Version: 1.0",
            'Content-Type: text/plain; charset="utf-8"',
        ]
        if dice.random() < 0.4:
            head += ["List-Unsubscribe: <https://news.example/stop>", "Precedence: bulk"]
        lines = [" ".join(dice.choices(WORDS, k=11)) for _ in range(dice.randint(5, 60))]
        if dice.random() < 0.05:
            lines += ["QUJD" * 19] * dice.randint(300, 3000)
        yield "\r\n".join([*head, "", *lines, "", ""]).encode()


def _most_held(path: Path) -> float:
    """Megabytes that a process which reads the mailbox held at most."""
    command = [sys.executable, "-m", "tests.bench.mail", str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _peak() -> float:
    """Megabytes that this process held at most; `getrusage` would count what its parent held as well."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM:"))


if __name__ == "__main__":
    read(Path(sys.argv[1]))
    sys.stdout.write(str(_peak()))
