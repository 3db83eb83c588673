"""Origin: how you came to know someone. A person without one is unlabelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from warmth.domain.canned import is_canned


class OriginKind(StrEnum):
    """How it began."""

    MET = "met"
    WORKED = "worked"
    STUDIED = "studied"
    INTRODUCED = "introduced"
    EVENT = "event"
    COMMUNITY = "community"
    ONLINE = "online"
    FAMILY = "family"
    REQUEST_IN = "request-in"
    REQUEST_OUT = "request-out"
    OTHER = "other"


class AskedBy(StrEnum):
    """Who asked to connect."""

    ME = "me"
    THEM = "them"


REQUESTS = frozenset({OriginKind.REQUEST_IN, OriginKind.REQUEST_OUT})


@dataclass(frozen=True, slots=True)
class Origin:
    """What is known of how it began. `on` is a fuzzy date as text; `network` the place it was collected from.

    `labelled_on` is the ISO day the label was given, None when that is unknown or there is no label.
    """

    kind: OriginKind | None = None
    on: str | None = None
    place: str = ""
    through_id: int | None = None
    through_name: str | None = None
    asked_by: AskedBy | None = None
    words: str = ""
    note: str = ""
    network: str = ""
    labelled_on: str | None = None

    @property
    def labels(self) -> bool:
        """Does it say how you came to know them? A bare request does only with its note or a word of yours."""
        if self.kind is None:
            return False
        if self.kind in REQUESTS:
            return bool(self.note.strip()) or bool(self.words.strip() and not is_canned(self.words))
        return True

    def dated(self, before: Origin | None, today: date) -> Origin:
        """The same with the day of its label: `today` for one that was not there `before`, else the day known."""
        if not self.labels:
            return replace(self, labelled_on=None)
        if before is None or not before.labels:
            return replace(self, labelled_on=today.isoformat())
        return replace(self, labelled_on=before.labelled_on)
