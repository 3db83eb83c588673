"""The bounds of judgement: how high and how lately you must have judged someone to vouch for them, and to rely on."""

LOWEST_MARK = 3
"""Know and trust, each, at least."""
RATING_MONTHS = 24
"""A judgement older than this no longer vouches."""
TRUSTED = 4
"""Trust from which a dormant person is to be revived, and is protected from the prune list."""
