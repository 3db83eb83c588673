"""The inbox: what waits, the most promising first, and as much as is counted."""

from __future__ import annotations

from datetime import date

import pytest

from tests.factories import TODAY, ago, person
from warmth.domain.errors import WarmthError
from warmth.domain.inbox import Shared, Waiting, What
from warmth.domain.interactions import Direction, Kind
from warmth.domain.named import Named
from warmth.domain.origins import Origin, OriginKind
from warmth.store import interactions as happened
from warmth.store import origins, positions, rows, tables
from warmth.store.store import Store
from warmth.usecases import changes, inbox, interactions, people
from warmth.usecases import origins as labelling


def stranger(store: Store, name: str, on: str | None = None, contacts: tuple[int, ...] = ()) -> int:
    """Somebody unlabelled."""
    return person(store, name, origin=None, met=on, contacts=contacts)


def request(store: Store, name: str, direction: str = "in", words: str = "", days: int = 5) -> int:
    with store.change("Request") as db:
        return rows.insert(
            db, tables.requests, direction=direction, name=name, name_key=name.lower(), key=name.lower(), words=words,
            on=ago(days).isoformat(),
        )  # fmt: skip


def duplicates(store: Store, a: int, b: int) -> int:
    with store.change("Duplicate") as db:
        return rows.insert(db, tables.duplicates, a_id=a, b_id=b, evidence="same name")


def moved(store: Store, who: int, days: int) -> None:
    with store.change("Notice") as db:
        rows.insert(
            db, tables.positions, person_id=who, title="Head", organization="Harbour", noticed_on=ago(days).isoformat()
        )


def names(store: Store, networks: tuple[str, ...] = (), limit: int | None = None) -> list[str]:
    return [one.name for one in inbox.queue(store, networks, limit)]


def test_nothing_waits_for_people_who_are_labelled_or_archived(store: Store) -> None:
    person(store, "Ana", contacts=(3,))
    people.archive(store, [stranger(store, "Ben", contacts=(3,))])
    assert (inbox.queue(store), inbox.first(store), inbox.count(store)) == ([], None, 0)


def mixed(store: Store) -> list[str]:
    """One of everything; returns the names in the order in which they wait."""
    stranger(store, "Nothing known")
    stranger(store, "A year known", "2026")
    stranger(store, "Connected lately", "2026-06-01")
    stranger(store, "Connected early", "2015-06-01")
    never = stranger(store, "Never answered", "2012-01-01")
    liked = stranger(store, "Liked a post", "2011-01-01")
    with store.change("Attempts") as db:
        for days in range(20, 25):
            happened.add(db, [never], ago(days), Kind.MESSAGE, Direction.OUT)
        happened.add(db, [liked], ago(9), Kind.REACTION, Direction.IN)
    stranger(store, "One word", "2010-01-01", contacts=(700,))
    stranger(store, "Many words", contacts=(800, 801, 802))
    request(store, "Asked lately", days=2)
    request(store, "Asked early", "out", days=9)
    return [
        "Many words", "One word", "Asked lately", "Asked early", "Connected lately", "Connected early",
        "Never answered", "Liked a post", "Nothing known", "A year known",
    ]  # fmt: skip


def test_those_you_exchanged_words_with_come_first_then_requests_then_the_newest(store: Store) -> None:
    expected = mixed(store)
    assert names(store) == expected
    assert [one.messages for one in inbox.queue(store)] == [3, 1, *[0] * 8]


def test_a_limit_cuts_the_same_order_and_the_first_is_its_head(store: Store) -> None:
    expected = mixed(store)
    for limit in range(len(expected) + 2):
        assert names(store, limit=limit) == expected[:limit]
    for place in range(2):
        first = inbox.first(store)
        assert first is not None
        assert first.name == expected[place]
        assert first.person is not None
        labelling.label(store, first.person.id, labelling.Label(OriginKind.MET))


def test_an_answer_moves_somebody_to_the_front(store: Store) -> None:
    mixed(store)
    stranger(store, "Ana")
    assert names(store)[0] == "Many words"
    ana = people.resolve(store, "Ana")
    for days in range(5):
        interactions.log(store, [ana], Kind.EMAIL, direction=Direction.IN, on=ago(days))
    assert names(store)[0] == "Ana"
    store.today = ago(5)
    assert names(store)[0] == "Many words"


def test_open_networks_owe_nothing(store: Store) -> None:
    for name, network in (("Ana", "feed"), ("Ben", "ring"), ("Cy", "")):
        who = stranger(store, name)
        with store.change("Network") as db:
            origins.put(db, who, Origin(on="2015-03-01", network=network))
    stranger(store, "Dora")
    for networks, expected in (
        ((), ["Ana", "Ben", "Cy", "Dora"]),
        (("feed",), ["Ben", "Cy", "Dora"]),
        (("feed", "ring", "other"), ["Cy", "Dora"]),
    ):
        assert sorted(names(store, networks)) == expected
        assert inbox.count(store, networks) == len(expected)


def test_the_count_is_what_the_queue_holds(store: Store) -> None:
    expected = mixed(store)
    ana, ben = person(store, "Ana"), person(store, "Ben")
    duplicates(store, ana, ben)
    moved(store, ana, 3)
    assert inbox.count(store) == len(inbox.queue(store)) == len(expected) + 2
    for one in list(inbox.queue(store)):
        if one.what == What.UNLABELLED and one.person is not None:
            labelling.label(store, one.person.id, labelling.Label(OriginKind.ONLINE))
    assert inbox.count(store) == len(inbox.queue(store)) == 4


@pytest.mark.parametrize(
    ("direction", "words", "said"),
    [("in", "From the fair", "asks to connect: “From the fair”"), ("in", "", "asks to connect, without a word"),
     ("out", "Hello", "you asked to connect: “Hello”")],
)  # fmt: skip
def test_an_open_request_waits_until_it_is_settled(store: Store, direction: str, words: str, said: str) -> None:
    made = request(store, "Dora", direction, words)
    assert inbox.queue(store) == [
        Waiting(What.REQUEST, made, None, "Dora", said, on=ago(5), incoming=direction == "in")
    ]
    with store.change("Settle") as db:
        rows.update(db, tables.requests, made, status="declined")
    assert inbox.queue(store) == []


def test_a_possible_duplicate_waits_until_it_is_decided(store: Store) -> None:
    ana, twin = person(store, "Ana Ruiz"), person(store, "Ana Ruíz")
    pair = duplicates(store, ana, twin)
    said = "may be the same as Ana Ruíz: same name"
    assert inbox.queue(store) == [
        Waiting(What.DUPLICATE, pair, Named(ana, "Ana Ruiz"), "Ana Ruiz", said, other=Named(twin, "Ana Ruíz"))
    ]
    people.archive(store, [twin])
    assert inbox.queue(store) == []
    store.undo()
    with store.change("Decide") as db:
        rows.update(db, tables.duplicates, pair, verdict="not the same", decided_on=TODAY.isoformat())
    assert inbox.queue(store) == []


@pytest.mark.parametrize(("days", "waits"), [(-1, False), (0, True), (59, True), (61, False)])
def test_a_new_position_waits_for_two_months(store: Store, days: int, waits: bool) -> None:
    ana = person(store, "Ana", contacts=(90,))
    moved(store, ana, days)
    expected = Waiting(What.POSITION, ana, Named(ana, "Ana"), "Ana", "new position: Head, Harbour", 1, ago(days))
    assert inbox.queue(store) == ([expected] if waits else [])


def test_what_is_known_of_somebody_unlabelled_is_said(store: Store) -> None:
    stranger(store, "Ana")
    person(store, "Ben", origin=OriginKind.REQUEST_IN, met="2015-03-01", company="Harbour", title="Head")
    said = {one.name: (one.text, one.on) for one in inbox.queue(store)}
    assert said == {
        "Ana": ("nothing is known of how it began", None),
        "Ben": ("Head, Harbour · connected 2015-03-01", date(2015, 3, 1)),
    }


def test_the_one_of_whom_more_is_told_is_kept(store: Store) -> None:
    ana, twin = person(store, "Ana"), person(store, "Ana", contacts=(3, 9), handle="ana@x.example")
    pair = duplicates(store, ana, twin)
    assert inbox.same(store, pair).id == twin
    assert changes.history(store)[0].label == "Merge Ana into Ana"
    assert (inbox.queue(store), [one.id for one in people.listed(store)]) == ([], [twin])
    with pytest.raises(WarmthError, match=r"^Ana and Ana were decided already: same\.$"):
        inbox.same(store, pair)
    changes.undo(store)
    assert inbox.not_the_same(store, pair).verdict == "not the same"
    assert inbox.queue(store) == []
    with pytest.raises(WarmthError, match=r"^There is no possible duplicate 99;"):
        inbox.not_the_same(store, 99)


def test_a_new_position_that_was_seen_waits_no_more(store: Store) -> None:
    ana = person(store, "Ana", contacts=(90,))
    moved(store, ana, 5)
    inbox.seen(store, ana)
    assert (inbox.queue(store), people.card(store, ana).title) == ([], "Head")
    with pytest.raises(WarmthError, match=r"^Ana has no new position to take note of\.$"):
        inbox.seen(store, ana)
    changes.undo(store)
    assert names(store) == ["Ana"]


def test_evidence_is_what_each_kind_is_decided_by(store: Store) -> None:
    ana = person(store, "Ana", origin=None, contacts=tuple(range(1, 9)), tagged=("fair",), handle="house@x.example")
    ben = person(store, "Ben", tagged=("fair",), handle="house@x.example", company="Harbour", title="Hand")
    pair, asked = duplicates(store, ana, ben), request(store, "Dora", words="Hello")
    with store.change("End") as db:
        positions.change(db, ben, "Head", "Harbour", ago(2).isoformat())
        rows.update(db, tables.positions, 2, noticed_on=ago(2).isoformat())
    found = {one.what: (one, inbox.evidence(store, one)) for one in inbox.queue(store)}
    unlabelled = found[What.UNLABELLED][1]
    assert [one.interaction.on for one in unlabelled.last] == [ago(days) for days in range(1, 6)]
    assert unlabelled.shared == (
        Shared("house@x.example", (Named(ben, "Ben"),), 1),
        Shared("#fair", (Named(ben, "Ben"),), 1),
    )
    assert [one.id for one in found[What.DUPLICATE][1].cards] == [ana, ben]
    assert found[What.DUPLICATE][0].id == pair
    assert found[What.REQUEST][0].id == asked
    assert (found[What.REQUEST][1].words, found[What.REQUEST][1].on) == ("Hello", ago(5))
    news = found[What.POSITION][1]
    assert news.before is not None
    assert news.after is not None
    assert (news.before.title, news.after.title) == ("Hand", "Head")
