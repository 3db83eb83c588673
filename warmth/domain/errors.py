"""What can go wrong in a way that the user can put right, said in one sentence each.

    WarmthError
    ├── NoSuchPerson     nobody by that name; carries the names that come near
    ├── Ambiguous        several by that name; carries the candidates
    ├── NotRecognised    no reader, or more than one, knows the file; carries the readers' names
    └── NewerDatabase    the file was written by a later version of the program

Anything else that is raised is a bug, and shows as one.
"""

from __future__ import annotations


class WarmthError(Exception):
    """One sentence that says what is wrong and how to put it right."""

    @property
    def message(self) -> str:
        """The sentence."""
        return str(self.args[0])


class NoSuchPerson(WarmthError):
    """Nobody goes by `name`; `near` are the names closest to it, best first."""

    def __init__(self, name: str, near: tuple[str, ...] = ()) -> None:
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        super().__init__(f"Nobody here is called “{name}”.{hint}")
        self.name, self.near = name, near


class Ambiguous(WarmthError):
    """`count` people go by `name`; `candidates` are lines that tell the first of them apart, each with its id."""

    def __init__(self, name: str, candidates: tuple[str, ...], count: int) -> None:
        super().__init__(f"“{name}” fits {count:,} people; say which by a longer name, a handle or the id.")
        self.name, self.candidates = name, candidates


class NotRecognised(WarmthError):
    """No importer, or more than one, recognises a file; `formats` are the names `--from` takes."""

    def __init__(self, message: str, formats: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.formats = formats


class NewerDatabase(WarmthError):
    """The database belongs to a later version of the program."""
