"""The shape of a trade: `things` are what letters are about, `details` what went wrong or right with them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trade:
    """A trade. Things and details are noun phrases that fit into a sentence as they stand."""

    key: str
    titles: tuple[str, ...]
    skills: tuple[str, ...]
    things: tuple[str, ...]
    details: tuple[str, ...]


def trade(key: str, *, titles: str, skills: str, things: str, details: str) -> Trade:
    """A trade from lists parted by bars."""
    return Trade(key, _split(titles), _split(skills), _split(things), _split(details))


def _split(phrases: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in phrases.split("|"))
