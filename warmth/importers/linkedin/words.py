"""What people wrote, as it is kept: plain text, an excerpt, and the key that tells one row from another."""

from __future__ import annotations

import hashlib
import html
import re

EXCERPT = 280
"""Characters of a text that are kept as a note."""

_BLOCK = re.compile(r"</?(?:p|br|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|hr)\b[^<>]*>", re.IGNORECASE)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|body|code|em|font|html|i|img|s|small|span|strong|style|sub|sup|u)\b(?!@)[^<>]*>", re.IGNORECASE
)


def plain(text: str) -> str:
    """Without tags and entities, runs of white space made one blank."""
    if "<" in text:
        text = _INLINE.sub("", _BLOCK.sub(" ", text))
    if "&" in text:
        text = html.unescape(text).replace("\0", "")
    # Most messages are one line; splitting them all would take a quarter of the time of an import.
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(text.split())


def excerpt(text: str) -> str:
    """The beginning of a plain text, at most EXCERPT characters."""
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"


def row_key(*parts: str) -> str:
    """Sixteen hexadecimal digits that stand for these parts, in this order."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
