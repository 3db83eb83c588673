"""Boundaries: what must never happen to a person, whatever else is true. The most protective wins."""

from __future__ import annotations

from enum import StrEnum


class Boundary(StrEnum):
    """A limit on a person or on everyone with a tag."""

    NEVER_INTRODUCE = "never-introduce"
    NEVER_PRUNE = "never-prune"
    DO_NOT_CONTACT = "do-not-contact"
    PRIVATE = "private"


NOT_INTRODUCED = (Boundary.NEVER_INTRODUCE, Boundary.DO_NOT_CONTACT)
"""Whoever carries one of these is introduced to nobody, and nobody to them."""
