"""The key characters: some forty hand-written people that a visitor meets first."""

from dataclasses import dataclass

from warmth.domain.interactions import Kind
from warmth.domain.origins import OriginKind
from warmth.usecases.demonstration.shapes import Bond


@dataclass(frozen=True, slots=True)
class Met:
    """How the owner came to know a character; `ago` in days, `through` a slug."""

    kind: OriginKind
    ago: int
    place: str
    note: str
    through: str | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A rating, `ago` in days."""

    ago: int
    know: int
    like: int
    trust: int
    why: str


@dataclass(frozen=True, slots=True)
class Touch:
    """Something logged by hand, `ago` in days."""

    ago: int
    kind: Kind
    note: str


@dataclass(frozen=True, slots=True)
class Character:
    """A hand-written person. `gives` are offers known first-hand, `claims` only said; `words` the last exchange,
    theirs with a `<` in front, the owner's with a `>`."""

    slug: str
    first: str
    last: str
    company: str
    title: str
    town: str
    trade: str
    bond: Bond
    met: Met
    about: str = ""
    email: str = ""
    tongue: str = "en"
    tags: tuple[str, ...] = ()
    ratings: tuple[Judged, ...] = ()
    logs: tuple[Touch, ...] = ()
    asks: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
