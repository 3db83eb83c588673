"""The shapes of a made-up network: its owner, its people, and everything that passed between them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from urllib.parse import quote

PROFILE = "https://www.linkedin.com/in/"


class Bond(StrEnum):
    """What passed between the owner and somebody, as the letters show it."""

    CLOSE = "close"
    OCCASIONAL = "occasional"
    SILENT = "silent"
    COOLING = "cooling"
    PITCHER = "pitcher"
    UNANSWERED = "unanswered"
    BURST = "burst"
    BRIEF = "brief"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Party:
    """One end of a message: a name and a profile address (empty for a hidden member or an advertiser)."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Position:
    """A line of the owner's working life; `finished` is None for the present one."""

    company: str
    title: str
    town: str
    started: date
    finished: date | None


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose network it is."""

    first: str
    last: str
    slug: str
    headline: str
    summary: str
    town: str
    emails: tuple[str, ...]
    positions: tuple[Position, ...]

    @property
    def party(self) -> Party:
        """The owner as one end of a message."""
        return Party(f"{self.first} {self.last}", PROFILE + self.slug)


@dataclass(frozen=True, slots=True)
class MadeUpPerson:
    """A connection. `slug` identifies; `trade` is a key of `trades.TRADES`; `email` is mostly empty."""

    slug: str
    first: str
    last: str
    email: str
    company: str
    title: str
    town: str
    trade: str
    tongue: str
    bond: Bond
    connected_on: date

    @property
    def name(self) -> str:
        """The whole name as it is written."""
        return f"{self.first} {self.last}".strip()

    @property
    def url(self) -> str:
        """The profile address, percent-encoded where the slug is not plain."""
        return PROFILE + quote(self.slug)

    @property
    def party(self) -> Party:
        """The person as one end of a message."""
        return Party(self.name, self.url)


@dataclass(frozen=True, slots=True)
class Message:
    """A message. `moment` is UTC without a zone."""

    conversation: str
    sender: Party
    to: tuple[Party, ...]
    moment: datetime
    subject: str
    content: str
    folder: str = "INBOX"
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Invitation:
    """A request to connect. Whoever is among the connections accepted it; the others are pending."""

    who: Party
    incoming: bool
    moment: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Endorsement:
    """A skill somebody endorsed: `received` by the owner, or given by the owner."""

    slug: str
    received: bool
    skill: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation in words: `received` by the owner, or given by the owner."""

    slug: str
    received: bool
    text: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """A note the owner keeps about a connection."""

    slug: str
    text: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class MadeUpNetwork:
    """Everything an archive of this network holds. `hidden` counts the members who show only a date."""

    today: date
    seed: int
    owner: Owner
    people: tuple[MadeUpPerson, ...]
    messages: tuple[Message, ...]
    invitations: tuple[Invitation, ...]
    endorsements: tuple[Endorsement, ...]
    recommendations: tuple[Recommendation, ...]
    notes: tuple[PrivateNote, ...]
    hidden: int
