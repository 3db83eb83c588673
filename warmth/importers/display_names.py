"""Names as mail programs and calendars show them."""

from __future__ import annotations

import re

from warmth.domain.text import clean

_FAMILY_FIRST = re.compile(r"([^,]+), ([^,.]+)")


def display_name(text: str) -> str:
    """A shown name, `Ruiz, Ana` turned round and quotes taken off; empty when it is only an address again."""
    shown = clean(text).strip("'\" ")
    if "@" in shown:
        return ""
    swapped = _FAMILY_FIRST.fullmatch(shown)
    # What follows in capitals is a title (`Ruiz, MBA`).
    return f"{swapped[2]} {swapped[1]}" if swapped and not swapped[2].isupper() else shown
