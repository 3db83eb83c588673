"""The bounds of vouching for someone: how high you must have judged them, and how lately."""

LOWEST_MARK = 3
"""Know and trust, each, at least."""
RATING_MONTHS = 24
"""A judgement older than this no longer vouches."""
