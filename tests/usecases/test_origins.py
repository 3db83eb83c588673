"""The day a label was given: set once, kept when the label is only edited, gone with the label, and undone with it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.archives import Row, archive, connections, invitations, profile
from tests.factories import TODAY, person
from warmth.domain.origins import Origin, OriginKind
from warmth.store.store import Store
from warmth.usecases import changes, origins, people
from warmth.usecases.importing import import_paths
from warmth.usecases.origins import Label

NOW = TODAY.isoformat()
CANNED = "Hi Robin, I'd like to join your LinkedIn network."


def labelled_on(store: Store) -> list[str | None]:
    """The day of each label, by person."""
    with store.read() as db:
        return list(db.exec_driver_sql("SELECT labelled_on FROM origins ORDER BY person_id").scalars())


def later(store: Store) -> Store:
    """The same database, a month on."""
    return Store(store.path, TODAY + timedelta(30))


def test_a_first_label_has_the_day_it_was_given_and_keeps_it(store: Store) -> None:
    ana = person(store, "Ana", origin=None, met="2020-01-02")
    origins.label(store, ana, Label(OriginKind.MET))
    assert labelled_on(store) == [NOW]
    origins.label(later(store), ana, Label(OriginKind.EVENT, note="The fair"))
    assert labelled_on(store) == [NOW]
    changes.undo(store)
    changes.undo(store)
    assert labelled_on(store) == [None]


def test_a_label_of_an_unknown_day_stays_so_when_it_is_edited(store: Store) -> None:
    origins.label(store, person(store, "Ana"), Label(OriginKind.EVENT))
    assert labelled_on(store) == [None]


@pytest.mark.parametrize(("note", "day"), [(None, None), ("She runs the fair", NOW)])
def test_a_bare_request_is_no_label_and_has_no_day(store: Store, note: str | None, day: str | None) -> None:
    origins.label(store, person(store, "Ana", origin=None), Label(OriginKind.REQUEST_IN, note=note))
    assert labelled_on(store) == [day]


def test_a_label_taken_back_to_a_bare_request_loses_its_day(store: Store) -> None:
    ana = person(store, "Ana", origin=None)
    origins.label(store, ana, Label(OriginKind.MET))
    origins.label(store, ana, Label(OriginKind.REQUEST_OUT))
    assert (labelled_on(store), people.card(store, ana).labelled) == ([None], False)


@pytest.mark.parametrize(("kind", "day"), [(OriginKind.MET, NOW), (OriginKind.REQUEST_IN, None)])
def test_somebody_added_with_an_origin_is_labelled_that_day(store: Store, kind: OriginKind, day: str | None) -> None:
    people.add(store, people.Details(name="Ana"), Origin(kind))
    people.add(store, people.Details(name="Ben"), origins.origin_of(store, Label(kind)))
    assert labelled_on(store) == [day, day]


@pytest.mark.parametrize(("words", "day"), [("We met at the fair", NOW), (CANNED, None), ("", None)])
def test_an_import_labels_on_its_own_day(store: Store, tmp_path: Path, words: str, day: str | None) -> None:
    rows = connections(Row("Ana", "Ruiz", "ana-ruiz", "08 Feb 2020"))
    told = archive(tmp_path / "archives", profile(), rows, invitations(("in", "Ana Ruiz", "ana-ruiz", words)))
    import_paths(store, [told])
    assert labelled_on(store) == [day]
    import_paths(later(store), [told])
    assert labelled_on(store) == [day]


def test_a_request_that_says_more_labels_whom_an_earlier_import_could_not(store: Store, tmp_path: Path) -> None:
    rows, folder = connections(Row("Ana", "Ruiz", "ana-ruiz", "08 Feb 2020")), tmp_path / "archives"
    bare = archive(folder, profile(), rows, invitations(("in", "Ana Ruiz", "ana-ruiz", CANNED)))
    said = archive(folder, profile(), rows, invitations(("in", "Ana Ruiz", "ana-ruiz", "We met at the fair")))
    import_paths(store, [bare])
    assert labelled_on(store) == [None]
    import_paths(later(store), [said])
    assert labelled_on(store) == [(TODAY + timedelta(30)).isoformat()]


def test_a_request_read_later_does_not_move_the_day_of_a_label_by_hand(store: Store, tmp_path: Path) -> None:
    rows, folder = connections(Row("Ana", "Ruiz", "ana-ruiz", "08 Feb 2020")), tmp_path / "archives"
    import_paths(store, [archive(folder, profile(), rows)])
    ana = people.resolve(store, "ana")
    origins.label(store, ana, Label(OriginKind.REQUEST_IN, note="She runs the fair"))
    said = archive(folder, profile(), rows, invitations(("in", "Ana Ruiz", "ana-ruiz", "We met at the fair")))
    import_paths(later(store), [said])
    assert people.card(store, ana).labelled
    assert labelled_on(store) == [NOW]
