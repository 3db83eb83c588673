"""What the app costs on a terminal, against an empty app with one Input: keys, pages, the start, and memory.

`python -m tests.bench.keys [PEOPLE …]` opens each app on a pseudo-terminal, presses keys, and prints ratios with their
limits; it exits 1 when one is over. CPU is the process's own, less what it spends when nobody types;
memory is what stays resident once everybody is loaded. Of several runs the least counts; modules are compiled by the
first of them, as an installed program's are.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import pty
import select
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from datetime import date
from pathlib import Path

TODAY = date(2026, 11, 22)
RUNS = 3
KEYS, APART = 60, 0.030
PAGES = 10
WIDTH, HEIGHT = int(os.environ.get("COLUMNS") or 120), int(os.environ.get("LINES") or 40)
SEARCHES = ("ana", "berg", "lind", "zzq", "oka")
FIRST = [
    "Ana", "Ben", "Chiara", "Dmitri", "Emilia", "Farid", "Grace", "Hugo", "Ingrid", "Juno", "Karl", "Lena", "Mateo",
    "Noor", "Olga", "Priya", "Quentin", "Rosa",
]  # fmt: skip
LAST = [
    "Ruiz", "Okafor", "Lindqvist", "Volkov", "Nowak", "Haddad", "Solberg", "Park", "Lindberg", "Tanaka", "Moreau",
    "Costa", "Weiss", "Novak", "Silva",
]  # fmt: skip
WORK = ["Blue Harbour", "Tidewater", "Fjord Lab", "Studio Nowak", "Table Nine", "Volkov & Sons", "Northwind", "Acme"]


@dataclass(frozen=True)
class Costs:
    """CPU milliseconds a letter typed, a move, a page opened, and for the start; megabytes resident."""

    type: float
    move: float
    page: float
    start: float
    memory: float


LIMITS = Costs(type=3.0, move=2.0, page=8.0, start=1.8, memory=1.5)
"""As ratios: keys and pages to a letter in the empty app, the start to its start, memory to the smallest network."""


def main(sizes: Sequence[int]) -> bool:
    """Measure and print; is everything within its limit?"""
    empty = _least([_measured(["--empty"], is_empty=True) for _ in range(RUNS)])
    sys.stdout.write(f"{'':>9}" + "".join(f"  {name + ', ' + unit:>10} {'ratio':>6}" for name, unit in _UNITS) + "\n")
    sys.stdout.write(
        f"{'empty app':>9}  {empty.type:10.2f} {'':6}  {'':10} {'':6}  {'':10} {'':6}  {empty.start:10.0f}\n"
    )
    all_hold, smallest = True, None
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "bench.sqlite3"
            _fill(path, size)
            costs = _least([_measured(["--open", str(path)]) for _ in range(RUNS)])
        smallest = smallest or costs.memory
        ratios = Costs(
            costs.type / empty.type, costs.move / empty.type, costs.page / empty.type, costs.start / empty.start,
            costs.memory / smallest,
        )  # fmt: skip
        over = [
            name for (name, _), one, limit in zip(_UNITS, astuple(ratios), astuple(LIMITS), strict=True) if one > limit
        ]
        line = "".join(f"  {cost:10.2f} {one:6.2f}" for cost, one in zip(astuple(costs), astuple(ratios), strict=True))
        sys.stdout.write(f"{size:>9,}{line}  {'OVER: ' + ', '.join(over) if over else 'ok'}\n")
        sys.stdout.flush()
        all_hold = all_hold and not over
    sys.stdout.write(f"{'limit':>9}" + "".join(f"  {'':10} {limit:6.1f}" for limit in astuple(LIMITS)) + "\n")
    return all_hold


_UNITS = (("type", "ms"), ("move", "ms"), ("page", "ms"), ("start", "ms"), ("memory", "MB"))


def _least(runs: Sequence[Costs]) -> Costs:
    """The least of each: what else the machine does only adds."""
    return Costs(*(min(each) for each in zip(*map(astuple, runs), strict=True)))


def _typing() -> bytes:
    """Words typed and taken back, as somebody looking for several people does."""
    keys = b"".join(word.encode() + b"\x7f" * len(word) for word in SEARCHES * 3)
    return (keys * 2)[:KEYS]


@dataclass
class _Terminal:
    pid: int
    fd: int
    clock: int

    def drain(self, seconds: float) -> None:
        """Read what is drawn, so that the app never waits for the terminal."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self.fd], [], [], left)[0]:
                os.read(self.fd, 1 << 16)

    def cpu(self) -> float:
        """CPU seconds so far, by the clock of the process itself: what /proc tells is counted in ticks of 10 ms."""
        return time.clock_gettime(self.clock)

    def memory(self) -> float:
        """Megabytes resident."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text(encoding="utf-8").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def settle(self) -> None:
        """Wait until it has done all it had to do: for a second it spends next to nothing."""
        quiet = 0
        while quiet < 4:
            before = self.cpu()
            self.drain(0.25)
            quiet = quiet + 1 if self.cpu() - before <= 0.015 else 0

    def press(self, keys: bytes) -> None:
        """Press one key after another, and wait for what they do."""
        for key in keys:
            os.write(self.fd, bytes([key]))
            self.settle()

    def spent(self, keys: Sequence[bytes], apart: float) -> float:
        """CPU milliseconds for each key, less what goes by in the same time without."""

        def during(pressed: Sequence[bytes]) -> float:
            start = self.cpu()
            for key in pressed:
                os.write(self.fd, key)
                self.drain(apart)
            self.drain(0.5)
            return self.cpu() - start

        idle, busy = during([b""] * len(keys)), during(keys)
        self.settle()
        return (busy - idle) * 1000 / len(keys)

    def opened(self) -> float:
        """CPU milliseconds for opening a page, which is left again."""
        spent = self.spent([b"\r"], APART)
        self.press(b"2")
        return spent


def _clock_of(pid: int) -> int:
    """The CPU clock of another process, to be read with `time.clock_gettime`. Raises OSError when there is none."""
    clock = ctypes.c_int()
    if fault := ctypes.CDLL(None).clock_getcpuclockid(pid, ctypes.byref(clock)):
        raise OSError(fault, os.strerror(fault))
    return clock.value


def _measured(arguments: list[str], *, is_empty: bool = False) -> Costs:
    """Run one app, and press on it what is to be measured."""
    command = [sys.executable, "-m", "tests.bench.keys", *arguments]
    pid, fd = pty.fork()
    if pid == 0:
        os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONDONTWRITEBYTECODE": ""}
        os.execv(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
    terminal = _Terminal(pid, fd, _clock_of(pid))
    typed = [bytes([key]) for key in _typing()]
    try:
        terminal.drain(1.0)
        terminal.settle()
        start = terminal.cpu() * 1000
        if is_empty:
            return Costs(terminal.spent(typed, APART), 0, 0, start, terminal.memory())
        terminal.press(b"2")
        memory = terminal.memory()
        terminal.press(b"   ")
        moves = terminal.spent([b"\x1b[B"] * KEYS, APART)
        terminal.press(b"g")
        pages = sum(terminal.opened() for _ in range(PAGES)) / PAGES
        terminal.press(b"/")
        return Costs(terminal.spent(typed, APART), moves, pages, start, memory)
    finally:
        os.kill(pid, 9)
        os.waitpid(pid, 0)
        os.close(fd)


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
    import sqlalchemy  # noqa: F401  (what is measured has to import it too)
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
            sys.exit(0 if main([int(size) for size in sizes] or [1_000, 30_000, 100_000]) else 1)
