"""Made-up mailboxes, a line a letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ME = "robin@mayer.example"
ENVELOPE = "From x@mayer.example Mon Mar 04 11:20:34 2024"


@dataclass(frozen=True)
class Letter:
    """A letter, to me unless it says otherwise. `more` are further lines of its head."""

    sender: str
    to: str = ME
    number: int = 1
    date: str = "Mon, 4 Mar 2024 12:00:00 +0000"
    more: Sequence[str] = ()
    body: str = "Hello."

    @property
    def text(self) -> str:
        """As it stands in a file of its own."""
        head = [
            f"From: {self.sender}",
            f"To: {self.to}",
            f"Date: {self.date}",
            f"Message-ID: <{self.number}@x.example>",
        ]
        return "\n".join([*head, *self.more, "", self.body, ""])


def mbox(path: Path, *letters: Letter, grown: bool = False) -> Path:
    """Write letters into an mbox file, or below those that are in it when it has `grown`."""
    before = path.read_text("utf-8") if grown else ""
    path.write_text(before + "".join(f"{ENVELOPE}\n{letter.text}\n" for letter in letters), "utf-8")
    return path
