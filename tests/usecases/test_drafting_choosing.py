"""Which drafts there is something to write of, with the reason for the others; and whom a reply is to."""

from __future__ import annotations

import pytest

from tests.factories import ago, person
from warmth.domain.boundaries import Boundary
from warmth.domain.drafting import PAIRED, REPLIES, DraftKind
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Kind
from warmth.domain.origins import AskedBy, Origin, OriginKind
from warmth.store import origins, rows, tables
from warmth.store.store import Store
from warmth.usecases import doors, drafting, interactions, people, requests
from warmth.usecases.drafting import Meant
from warmth.usecases.people import Details


def asking(store: Store, name: str, who: int | None = None) -> int:
    """An open request."""
    with store.change("Request") as db:
        return rows.insert(
            db, tables.requests, direction="in", name=name, name_key=name.lower(), key=name, words="Hello.",
            on=ago(3).isoformat(), person_id=who,
        )  # fmt: skip


def test_each_kind_wants_something_on_record(store: Store) -> None:
    ana = person(store, "Ana Ruiz", contacts=(9,))
    assert drafting.why_not(store, Meant((ana,))) == {
        DraftKind.THANK: "nothing that Ana Ruiz did for you is on record",
        DraftKind.CONGRATULATE: "no new position and no birthday of Ana Ruiz within two weeks is on record",
        DraftKind.ASK_WHY: "no request of Ana Ruiz to connect is on record",
        DraftKind.DECLINE: "no request of Ana Ruiz to connect is on record",
    }
    doors.opened(store, ana, "recommended", for_me=True)
    people.edit(store, ana, Details(birthday=f"--{ago(-3):%m-%d}"))
    with store.change("Asked") as db:
        origins.put(db, ana, Origin(OriginKind.REQUEST_IN, asked_by=AskedBy.THEM, words="From the fair."))
    assert drafting.why_not(store, Meant((ana,))) == {}


def test_boundaries_forbid_the_letters_about_two_or_all(store: Store) -> None:
    ana = person(store, "Ana Ruiz", boundaries=(Boundary.NEVER_INTRODUCE,))
    why = drafting.why_not(store, Meant((ana,)))
    assert {why[kind] for kind in PAIRED} == {"A boundary on Ana Ruiz says “never introduce”."}
    ben = person(store, "Ben Okafor", boundaries=(Boundary.DO_NOT_CONTACT,))
    with pytest.raises(WarmthError, match="do not contact"):
        drafting.why_not(store, Meant((ben,)))
    people.archive(store, [ana])
    with pytest.raises(WarmthError, match="is archived"):
        drafting.why_not(store, Meant((ana,)))


def test_a_reply_is_to_the_stranger_who_asked_until_it_is_decided(store: Store) -> None:
    first, second = asking(store, "Ida Ny"), asking(store, "Ida Ny")
    whom = drafting.replying(store, second)
    assert whom.request is not None
    assert (whom.people, whom.request.id) == ((), second)
    assert not drafting.why_not(store, whom).keys() & REPLIES
    requests.decline(store, second)
    with pytest.raises(WarmthError, match="decided already"):
        drafting.replying(store, second)
    assert drafting.replying(store, first).request is not None
    ana = person(store, "Ana Ruiz")
    interactions.log(store, [ana], Kind.CALL, on=ago(1))
    assert drafting.replying(store, asking(store, "Ana Ruiz", ana)) == Meant((ana,))
