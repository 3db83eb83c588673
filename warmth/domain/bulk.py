"""Acts on several people at once, and the boundaries that leave a person out of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from warmth.domain.boundaries import Boundary
from warmth.domain.named import Named


class Act(StrEnum):
    """What can be done to several people in one step."""

    ARCHIVE = "archive"
    UNARCHIVE = "unarchive"
    SNOOZE = "snooze"
    TAG = "tag"
    UNTAG = "untag"
    CADENCE = "cadence"
    BOUNDARY = "boundary"
    LOG = "log"
    PROMISE = "promise"


def leaves_out(act: Act) -> Boundary | None:
    """The boundary whose people an act on several leaves out, or None.

    *Never prune* is a promise not to put somebody away in passing, so archiving many passes them by. Snoozing, a
    cadence (other than *none*) and a promise all say that you mean to be in touch, which *do not contact* rules out.
    Bringing back, tags, boundaries and what has happened already are facts or limits: nothing in them is forbidden.
    *Never introduce* and *private* are about introductions and exports, and forbid none of this.
    """
    match act:
        case Act.ARCHIVE:
            return Boundary.NEVER_PRUNE
        case Act.SNOOZE | Act.CADENCE | Act.PROMISE:
            return Boundary.DO_NOT_CONTACT
        case Act.UNARCHIVE | Act.TAG | Act.UNTAG | Act.BOUNDARY | Act.LOG:
            return None


@dataclass(frozen=True, slots=True)
class Parted:
    """Several people, parted for an act: those it takes, and those whom a boundary leaves out, in the order given."""

    taken: tuple[Named, ...]
    left_out: tuple[tuple[Named, Boundary], ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What an act on several people came to: those it changed, those of whom it was so already, those left out."""

    act: Act
    written: tuple[Named, ...]
    already: tuple[Named, ...] = ()
    left_out: tuple[tuple[Named, Boundary], ...] = ()
