"""The words in which the right answers are written down."""

from __future__ import annotations

from typing import NamedTuple

CAN, NOT_YET, ONE_SIDED, REFUSED, NOTHING = "can", "not yet", "one-sided", "refused", "nothing"
LISTED, PROTECTED, NEITHER = "listed", "protected", "neither"
SUGGESTED, NOT = "suggested", "not"


class Right(NamedTuple):
    """A right answer about one person. `because` names the reasons of which one has to be given; none: any will do."""

    who: str
    verdict: str
    words: str
    because: tuple[str, ...] = ()


def can(who: str, words: str) -> Right:
    """I would introduce them today: each gets something, and I can stand for both."""
    return Right(who, CAN, words)


def not_yet(who: str, words: str) -> Right:
    """Both gain and I can stand for both, but one has not heard from me for over a year."""
    return Right(who, NOT_YET, words)


def one_sided(who: str, words: str) -> Right:
    """Only one would gain, as far as I know."""
    return Right(who, ONE_SIDED, words)


def refused(who: str, words: str, *because: str) -> Right:
    """Somebody would gain, but I must not."""
    return Right(who, REFUSED, words, because)


def nothing(who: str, words: str) -> Right:
    """It looks like a fit, and is none. Whoever is not named in the answers is *nothing*, too."""
    return Right(who, NOTHING, words)


def listed(who: str, words: str, *because: str) -> Right:
    """On the month's prune list."""
    return Right(who, LISTED, words, because)


def protected(who: str, words: str, *because: str) -> Right:
    """The evidence would have listed them, and something keeps them off."""
    return Right(who, PROTECTED, words, because)


def suggested(who: str, words: str, *because: str) -> Right:
    """To get back in touch with; the main reason is one of `because`."""
    return Right(who, SUGGESTED, words, because)
