"""What is said of a text that is handed to the terminal's clipboard (OSC 52), of which nobody learns what became."""

from __future__ import annotations

MOST_COPIED = 74_994
"""Characters of base64 that the terminals which take OSC 52 all take."""
COPIED = "Copied, if your terminal allows it."
TOO_LONG = "Not copied: the text is too long for a terminal to take."


def fits(text: str) -> bool:
    """Do the terminals which take OSC 52 all take a text so long?"""
    return (len(text.encode()) + 2) // 3 * 4 <= MOST_COPIED
