"""Saved views: a query and an order under a name, kept in the database, undone and exported like everything else."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from warmth.domain.errors import WarmthError
from warmth.domain.query import parse_query
from warmth.domain.text import clean, fold
from warmth.store import settings
from warmth.store.store import Store
from warmth.usecases.people import SORTS

PREFIX = "view:"
"""What the keys of views begin with; the folded name follows."""


@dataclass(frozen=True, slots=True)
class View:
    """A list to come back to. `sort` is one of `people.SORTS`."""

    name: str
    query: str
    sort: str


def views(store: Store) -> list[View]:
    """Every saved view, by name."""
    with store.read() as db:
        kept = settings.all_of(db)
    return [View(**json.loads(kept[key])) for key in sorted(kept) if key.startswith(PREFIX)]


def view(store: Store, name: str) -> View:
    """The view of that name; case and accents do not matter. Raises WarmthError when there is none."""
    known = views(store)
    found = next((one for one in known if fold(one.name) == fold(name)), None)
    if found is None:
        there = f"there is {', '.join(one.name for one in known)}" if known else "`warmth view NAME QUERY` saves one"
        raise WarmthError(f"There is no view “{clean(name)}”; {there}.")
    return found


def save(store: Store, name: str, query: str, sort: str = "name") -> View:
    """Keep a query under a name, in the place of the view that has it. Raises WarmthError for a bad term or no name."""
    made = View(clean(name), clean(query), sort)
    if not fold(made.name):
        raise WarmthError("A view wants a name, as in `warmth view berlin tag:berlin`.")
    if not made.query:
        raise WarmthError("A view wants a query, such as tag:climbing warmth<30.")
    if sort not in SORTS:
        raise WarmthError(f"There is no order “{sort}”; there is {', '.join(SORTS)}.")
    parse_query(made.query)
    with store.change(f"Save view {made.name}") as db:
        settings.put(db, _key(made.name), json.dumps(asdict(made), ensure_ascii=False))
    return made


def drop(store: Store, name: str) -> View:
    """Take a view away. Raises WarmthError when there is none."""
    gone = view(store, name)
    with store.change(f"Drop view {gone.name}") as db:
        settings.drop(db, _key(gone.name))
    return gone


def _key(name: str) -> str:
    return f"{PREFIX}{fold(name)}"
