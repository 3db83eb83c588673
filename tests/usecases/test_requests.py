"""Requests: what is decided of them, when they wait again, and whom they become."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.archives import Row, archive, connections, profile
from tests.factories import TODAY, ago, person
from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.inbox import What
from warmth.domain.inbox_reasons import ManyUnknown, NoNote
from warmth.domain.origins import AskedBy, OriginKind
from warmth.store import requests as kept
from warmth.store import rows, tables
from warmth.store.store import Store
from warmth.usecases import changes, exporting, inbox, people, requests
from warmth.usecases.importing import import_paths
from warmth.usecases.origins import Label

URL = "https://www.linkedin.com/in/dora"
Decision = Callable[[Store, int], object]
INCOMING: tuple[tuple[Decision, str, str], ...] = (
    (requests.ask_why, "asked why", "Ask Dora Quist why"),
    (lambda store, one: requests.meet_first(store, one, ago(-7)), "meet first", "Meet Dora Quist first, by 2026-11-29"),
    (requests.decline, "declined", "Decline Dora Quist"),
    (requests.ignore, "ignored", "Ignore Dora Quist"),
    (requests.accept, "accepted", "Accept Dora Quist"),
)
OUTGOING: tuple[tuple[Decision, str, str], ...] = (
    (requests.withdraw, "withdrawn", "Withdraw the request to Dora Quist"),
    (requests.refused_unknown, "refused as unknown", "Refused as unknown by Dora Quist"),
    (requests.accepted, "accepted", "Accepted by Dora Quist"),
)


def asked(store: Store, direction: str = "in", words: str = "From the fair", url: str = URL) -> int:
    with store.change("Request") as db:
        return rows.insert(
            db, tables.requests, direction=direction, name="Dora Quist", name_key="dora quist",
            key=url.removeprefix("https://www."), url=url, words=words, on=ago(5).isoformat(),
        )  # fmt: skip


def waiting(store: Store) -> list[int]:
    return [one.id for one in inbox.queue(store) if one.what is What.REQUEST]


def at(store: Store, request: int) -> kept.Request:
    with store.read() as db:
        found = kept.one(db, request)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("direction", "decide", "status", "label"),
    [*(("in", *one) for one in INCOMING), *(("out", *one) for one in OUTGOING)],
    ids=[one[1] for one in (*INCOMING, *OUTGOING)],
)
def test_a_decision_is_one_step_and_waits_no_more(
    store: Store, direction: str, decide: Decision, status: str, label: str
) -> None:
    one = asked(store, direction)
    before = exporting.export(store)
    decide(store, one)
    assert (waiting(store), at(store, one).status) == ([], status)
    assert inbox.count(store) == len(inbox.queue(store))
    with store.read() as db:
        assert rows.fetch(db, "SELECT decided_on FROM requests") == [(TODAY.isoformat(),)]
    assert changes.history(store)[0].label == label
    changes.undo(store)
    assert (waiting(store), exporting.export(store)) == ([one], before)


@pytest.mark.parametrize(
    ("decide", "again"), [(requests.ask_why, 14), (lambda store, one: requests.meet_first(store, one, ago(-7)), 7)]
)
def test_it_waits_again_when_the_time_has_come(store: Store, decide: Decision, again: int) -> None:
    one = asked(store)
    decide(store, one)
    for days, expected in ((again - 1, []), (again, [one]), (again + 30, [one])):
        store.today = TODAY + timedelta(days)
        assert waiting(store) == expected
        assert inbox.count(store) == len(inbox.queue(store))
    requests.decline(store, one)
    assert waiting(store) == []


@pytest.mark.parametrize(
    ("direction", "decide", "kind", "by"),
    [
        ("in", requests.accept, OriginKind.REQUEST_IN, AskedBy.THEM),
        ("out", requests.accepted, OriginKind.REQUEST_OUT, AskedBy.ME),
    ],
)
def test_who_is_accepted_becomes_a_person_with_the_words(
    store: Store, direction: str, decide: Callable[[Store, int], Card], kind: OriginKind, by: AskedBy
) -> None:
    one = asked(store, direction)
    card = decide(store, one)
    assert (card.name, card.urls, card.labelled) == ("Dora Quist", (URL,), True)
    assert card.origin is not None
    assert (card.origin.kind, card.origin.on, card.origin.asked_by) == (kind, ago(5).isoformat(), by)
    assert (card.origin.words, at(store, one).person) == ("From the fair", card.id)


def test_a_label_given_with_it_wins_and_the_words_are_kept(store: Store) -> None:
    card = requests.accept(store, asked(store, words=""), Label(OriginKind.EVENT, on="2026-05", note="the fair"))
    assert card.labelled
    assert card.origin is not None
    assert (card.origin.kind, card.origin.on, card.origin.note) == (OriginKind.EVENT, "2026-05", "the fair")
    assert card.origin.asked_by == AskedBy.THEM


def test_whoever_has_the_address_already_is_not_made_twice(store: Store) -> None:
    dora = person(store, "Dora Q.", handle=URL)
    assert requests.accept(store, asked(store)).id == dora
    assert people.card(store, dora).origin is not None
    assert len(people.listed(store)) == 1


@pytest.mark.parametrize("decide", [requests.ask_why, lambda store, one: requests.meet_first(store, one, ago(-7))])
def test_an_import_settles_a_resting_request_of_who_is_a_connection_by_now(
    store: Store, tmp_path: Path, decide: Decision
) -> None:
    one = asked(store)
    decide(store, one)
    import_paths(store, [archive(tmp_path / "a", profile(), connections(Row("Dora", "Quist", "dora")))])
    assert (at(store, one).status, len(people.listed(store))) == ("accepted", 1)


def test_what_cannot_be_decided_is_said_and_nothing_is_written(store: Store) -> None:
    mine, theirs, gone = asked(store, "out"), asked(store), asked(store)
    requests.ignore(store, gone)
    before = exporting.export(store)
    tries: tuple[tuple[Decision, int, str], ...] = (
        (requests.accept, 99, "There is no request 99; `warmth vet --list --json` gives their ids."),
        (requests.decline, gone, "The request of Dora Quist was decided already: ignored."),
        (requests.withdraw, theirs, "Dora Quist asked you; accept, ask why, meet first, decline or ignore."),
        (requests.ignore, mine, "You asked Dora Quist; it is withdrawn, refused as unknown or accepted."),
        (lambda store, one: requests.meet_first(store, one, TODAY), theirs,
         "Meeting first wants a day to come, not 2026-11-22."),
    )  # fmt: skip
    for decide, one, said in tries:
        with pytest.raises(WarmthError) as refused:
            decide(store, one)
        assert refused.value.message == said
    assert exporting.export(store) == before


@pytest.mark.parametrize(
    ("direction", "words", "warned"),
    [
        ("out", "", True),
        ("out", "I'd like to add you to my professional network.", True),
        ("out", "From the fair", False),
        ("in", "", False),
    ],
)
def test_one_of_yours_without_a_note_is_flagged(store: Store, direction: str, words: str, warned: bool) -> None:
    asked(store, direction, words)
    assert [one.warning for one in inbox.queue(store)] == [NoNote(0) if warned else None]


@pytest.mark.parametrize(
    ("unknown", "others", "warned"), [(3, 2, True), (2, 0, False), (3, 3, False), (3, 0, True), (0, 0, False)]
)
def test_too_many_refused_as_unknown_are_warned_of(store: Store, unknown: int, others: int, warned: bool) -> None:
    asked(store, "out")
    for _ in range(unknown):
        requests.refused_unknown(store, asked(store, "out"))
    for _ in range(others):
        requests.withdraw(store, asked(store, "out"))
    assert requests.share_unknown(store) == (unknown, unknown + others)
    expected = ManyUnknown(0, unknown, unknown + others) if warned else None
    assert requests.unknown_warning(store) == expected
