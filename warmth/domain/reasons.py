"""Reasons: why a person is suggested, listed, protected or refused. A suggestion is its reasons.

A reason carries its facts and its points, never a string: `warmth.phrasing` words it. A score is the sum of the points.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Reason:
    """What all reasons share. `points` add up to a suggestion's score; refusals and protections have none."""

    code: ClassVar[str] = "reason"
    points: int

    def __init_subclass__(cls) -> None:
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()
