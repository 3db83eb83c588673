"""What a reader finds in a file, each with the place it was found (`Connections.csv:17`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from warmth.domain.interactions import Direction, Kind


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody a finding speaks of: a name as written, and the handles that identify them (may be empty).

    `url` is a profile address, `email` an address, `phone` a number, all as written.
    """

    name: str
    url: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class FoundOwner:
    """The user themself, as far as the file says: names and handles that are not a contact's."""

    where: str
    name: str = ""
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A stay of the user's at an organization; fuzzy days as text, None where none is told. It may still last."""

    organization: str
    started: str | None = None
    ended: str | None = None
    lasts: bool = False


@dataclass(frozen=True, slots=True)
class FoundWorkingLife:
    """Where the user worked, or with `studied` where they studied: all of it, as of a day if the file tells one."""

    where: str
    studied: bool
    held: tuple[Held, ...]
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person. `connected_on` is an ISO day or None. With `creates` false it only completes someone already known.

    Where a file offers no handle at all, a person is identified by source, name and `connected_on`. `parts` are the
    given and the family name where the file tells them apart. `met` says in the file's words how it began (which
    labels), `touched_on` when you were last in touch, `asks` and `offers` what they need and what they could give.
    """

    where: str
    name: str
    urls: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    company: str = ""
    title: str = ""
    connected_on: str | None = None
    birthday: str | None = None
    notes: str = ""
    tags: tuple[str, ...] = ()
    creates: bool = True
    parts: tuple[str, str] | None = None
    met: str = ""
    touched_on: date | None = None
    asks: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundInteraction:
    """An interaction with `people` (the others who take part in it for the user); `group` counts all the others.

    `key` is the same at every reading of the same row and differs between rows that are not repeats. With `creates`
    false nobody becomes a person by it.
    """

    where: str
    key: str
    on: date
    kind: Kind
    direction: Direction
    people: tuple[Who, ...]
    group: int
    note: str = ""
    creates: bool = True


@dataclass(frozen=True, slots=True)
class FoundRequest:
    """A request to connect: `incoming` when they asked, with the words used (may be empty)."""

    where: str
    who: Who
    incoming: bool
    on: date
    words: str = ""


@dataclass(frozen=True, slots=True)
class FoundOffer:
    """Something a person is said to be good at (a skill somebody endorsed): a *said* offer, never a *seen* one."""

    where: str
    who: Who
    text: str
    on: date | None


@dataclass(frozen=True, slots=True)
class FoundDoor:
    """A door opened by a recommendation: `for_me` when they recommended the user."""

    where: str
    who: Who
    for_me: bool
    on: date
    text: str = ""


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A private note of the user's about a person."""

    where: str
    who: Who
    text: str
    on: date | None


@dataclass(frozen=True, slots=True)
class FoundThrough:
    """Somebody was introduced to the user by `through`."""

    where: str
    who: Who
    through: Who


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is knowingly not taken, and why (one phrase)."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that turned out to be damaged, and the sentence that says how.

    The `found` findings just before this one came from it, and do not count.
    """

    where: str
    sentence: str
    found: int


@dataclass(frozen=True, slots=True)
class Guessed:
    """`count` lines of a file, the first of them at `where`, are no UTF-8 and were read as Windows-1252."""

    where: str
    count: int


@dataclass(frozen=True, slots=True)
class Network:
    """A list of connections was read whole: `complete` says that whoever is missing from it has left.

    `as_of` is the newest day the archive speaks of.
    """

    where: str
    as_of: date | None
    complete: bool


@dataclass(frozen=True, slots=True)
class ReadUpTo:
    """How far a file that only grows was read: given `place`, the next reading of `file` goes on from there.

    `file` stays the same while it grows. `earlier` counts what was passed over this time, as it had been read before.
    """

    where: str
    file: str
    place: str
    earlier: int


@dataclass(frozen=True, slots=True)
class FoundColumns:
    """What the user has said of the columns of a table, now or before: (title, meaning).

    `header` is the same for every table with the same columns.
    """

    where: str
    header: str
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FoundTables:
    """An export of `warmth` itself: the rows of each table by its name, and the hashes of those who were forgotten.

    Nothing but the shape is known of the rows yet: each is a mapping from columns to values.
    """

    where: str
    tables: Mapping[str, Sequence[Mapping[str, Any]]]
    forgotten: tuple[str, ...]


Finding = (
    FoundOwner
    | FoundWorkingLife
    | FoundPerson
    | FoundInteraction
    | FoundRequest
    | FoundOffer
    | FoundDoor
    | FoundNote
    | FoundThrough
    | Skipped
    | LeftOut
    | Guessed
    | Network
    | ReadUpTo
    | FoundColumns
    | FoundTables
)
