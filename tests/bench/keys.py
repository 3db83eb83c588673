"""What a key costs: CPU per keystroke in the search and per cursor move, against an empty app with one Input.

`python -m tests.bench.keys [PEOPLE …]` opens each app on a pseudo-terminal, sends 60 keys 30 ms apart, and prints a
table of CPU milliseconds and ratios. CPU is the process's own, from /proc; the wait before the keys lets it settle.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import sys
import tempfile
import termios
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

TODAY = date(2026, 11, 22)
KEYS, APART = 60, 0.030
WIDTH, HEIGHT = int(os.environ.get("COLUMNS") or 120), int(os.environ.get("LINES") or 40)
SEARCHES = ("ana", "berg", "lind", "zzq", "oka")
FIRST = [
    "Ana",
    "Ben",
    "Chiara",
    "Dmitri",
    "Emilia",
    "Farid",
    "Grace",
    "Hugo",
    "Ingrid",
    "Juno",
    "Karl",
    "Lena",
    "Mateo",
    "Noor",
    "Olga",
    "Priya",
    "Quentin",
    "Rosa",
]
LAST = [
    "Ruiz",
    "Okafor",
    "Lindqvist",
    "Volkov",
    "Nowak",
    "Haddad",
    "Solberg",
    "Park",
    "Lindberg",
    "Tanaka",
    "Moreau",
    "Costa",
    "Weiss",
    "Novak",
    "Silva",
]
WORK = ["Blue Harbour", "Tidewater", "Fjord Lab", "Studio Nowak", "Table Nine", "Volkov & Sons", "Northwind", "Acme"]


def main(sizes: list[int]) -> None:
    """Measure and print."""
    typed, moved = _typing(), b"\x1b[B" * KEYS
    empty = _spent([sys.executable, "-m", "tests.bench.keys", "--empty"], b"", typed)
    sys.stdout.write(f"{'':>9}  {'type, ms':>9} {'ratio':>6}  {'move, ms':>9} {'ratio':>6}\n")
    sys.stdout.write(f"{'empty app':>9}  {empty:9.2f} {1:6.2f}\n")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "bench.sqlite3"
            _fill(path, size)
            command = [sys.executable, "-m", "tests.bench.keys", "--open", str(path)]
            typing = _spent(command, b"2/", typed)
            moving = _spent(command, b"2", moved)
            sys.stdout.write(f"{size:>9,}  {typing:9.2f} {typing / empty:6.2f}  {moving:9.2f} {moving / empty:6.2f}\n")
            sys.stdout.flush()


def _typing() -> bytes:
    """Words typed and taken back, as somebody looking for several people does."""
    keys = b"".join(word.encode() + b"\x7f" * len(word) for word in SEARCHES * 3)
    return (keys * 2)[:KEYS]


@dataclass
class _Terminal:
    pid: int
    fd: int

    def drain(self, seconds: float) -> None:
        """Read what is drawn, so that the app never waits for the terminal."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self.fd], [], [], left)[0]:
                os.read(self.fd, 1 << 16)

    def cpu(self) -> float:
        """CPU seconds so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _spent(command: list[str], before: bytes, keys: bytes) -> float:
    """CPU milliseconds per key, less what the app spends when nobody types."""
    pid, fd = pty.fork()
    if pid == 0:
        os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        os.execv(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
    terminal = _Terminal(pid, fd)
    terminal.drain(2.5)
    for key in before:
        os.write(fd, bytes([key]))
        terminal.drain(0.3)
    terminal.drain(4.0)
    idle = _during(terminal, b"")
    spent = _during(terminal, keys)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(fd)
    return (spent - idle) * 1000 / KEYS


def _during(terminal: _Terminal, keys: bytes) -> float:
    step = 3 if keys[:1] == b"\x1b" else 1
    start = terminal.cpu()
    for at in range(KEYS):
        if keys:
            os.write(terminal.fd, keys[at * step : (at + 1) * step])
        terminal.drain(APART)
    terminal.drain(0.5)
    return terminal.cpu() - start


def _fill(path: Path, size: int) -> None:
    """A network of made-up names, written in one change past the use-cases for speed."""
    from warmth.store.store import Store

    with Store(path, TODAY).change("Fill") as db:
        numbers = range(size)
        names = [f"{FIRST[n % 18]} {LAST[n // 18 % 15]} {n // 270 or ''}".strip() for n in numbers]
        db.exec_driver_sql(
            "INSERT INTO people (id, name, name_key, created_on) VALUES (?, ?, ?, '2026-01-01')",
            [(n + 1, name, name.lower()) for n, name in zip(numbers, names, strict=True)],
        )
        db.exec_driver_sql(
            "INSERT INTO positions (person_id, title, organization) VALUES (?, 'Engineer', ?)",
            [(n + 1, WORK[n % 8]) for n in numbers],
        )
        db.exec_driver_sql(
            "INSERT INTO origins (person_id, kind) VALUES (?, 'met')", [(n + 1,) for n in numbers if n % 3]
        )
        db.exec_driver_sql(
            "INSERT INTO interactions (id, \"on\", kind, direction, \"group\") VALUES (?, ?, 'call', 'both', 1)",
            [(n + 1, f"2026-{n % 10 + 1:02d}-{n % 27 + 1:02d}") for n in numbers if n % 2],
        )
        db.exec_driver_sql(
            "INSERT INTO interaction_people (interaction_id, person_id) VALUES (?, ?)",
            [(n + 1, n + 1) for n in numbers if n % 2],
        )


def _open_empty() -> None:
    from textual.app import App, ComposeResult
    from textual.widgets import Input

    class Empty(App[None]):
        def compose(self) -> ComposeResult:
            yield Input()

    Empty().run()


def _open(path: str) -> None:
    from warmth.config import Config
    from warmth.store.store import Store
    from warmth.tui.app import run

    run(Store(Path(path), TODAY), Config(), fixed_day=True)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--empty"]:
            _open_empty()
        case ["--open", path]:
            _open(path)
        case sizes:
            main([int(size) for size in sizes] or [1_000, 30_000, 100_000])
