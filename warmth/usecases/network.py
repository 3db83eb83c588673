"""The network as a whole: thin rows of everybody, who meets a query, and names that begin as typed."""

from __future__ import annotations

from warmth.domain.query import parse_query
from warmth.domain.text import fold
from warmth.store import listing, network
from warmth.store.network import Row, Rows
from warmth.store.store import Store

__all__ = ["Row", "Rows", "matching", "names_beginning", "rows"]


def rows(store: Store) -> Rows:
    """Everyone by name, the archived with their flag; those merged into somebody else are not there."""
    with store.read() as db:
        return network.all_rows(db)


def matching(store: Store, query: str, sort: str = "name") -> list[int]:
    """The ids of those who meet a query (`tag:climbing warmth<30`), sorted. Raises WarmthError for a bad term."""
    asked = parse_query(query)
    with store.read() as db:
        return listing.ids(db, asked, store.today, sort)


def names_beginning(store: Store, text: str, limit: int = 5) -> list[str]:
    """Names with a word that begins as typed, for completion; none for an empty text."""
    key = fold(text)
    if not key:
        return []
    with store.read() as db:
        return network.beginning(db, key, limit)
