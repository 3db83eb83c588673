"""Merging: everything of both stays under one, one step of undo, hidden everywhere, and imports reach the one kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.archives import Row, archive, connections, invitations, messages, profile
from tests.factories import TODAY, ago, person
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import Ambiguous, NoSuchPerson, WarmthError
from warmth.domain.inbox import What
from warmth.domain.interactions import Kind
from warmth.domain.origins import Origin, OriginKind
from warmth.store import checking, dump, names, origins, pruning, rows, tables
from warmth.store.store import Store
from warmth.usecases import (
    acquaintances,
    changes,
    exporting,
    inbox,
    interactions,
    merging,
    network,
    pages,
    people,
    promises,
    ratings,
    stats,
    wants,
)
from warmth.usecases import (
    origins as labelling,
)
from warmth.usecases.importing import import_paths


def everything(store: Store) -> str:
    return exporting.export(store, private=True)


def without_duplicates(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every row that is kept, but what was said of possible duplicates."""
    with store.read() as db:
        found = dump.everything(db, private=True)
    return {table: kept for table, kept in found.items() if table != "duplicates"}


def sound(store: Store) -> bool:
    with store.read() as db:
        return checking.problems(db, store.today, store.constants) == []


def put(store: Store, table: str, **values: object) -> int:
    with store.change("Put") as db:
        return rows.insert(db, tables.metadata.tables[table], **values)


def twins(store: Store) -> tuple[int, int, int]:
    """Ana twice, rich in everything, and Ben, whom both know."""
    ana = person(
        store, "Ana Ruiz", met="2019", rated=(3, 3, 3), contacts=(10, 40), tagged=("climbing", "berlin"),
        handle="ana@ruiz.example", company="Blue Harbour", title="Head", boundaries=(Boundary.NEVER_PRUNE,),
    )  # fmt: skip
    twin = person(
        store, "Ana M. Ruíz", origin=OriginKind.EVENT, met="2018-05", rated=(4, 4, 4), rated_days_ago=50,
        contacts=(20,), attempts=(5,), tagged=("climbing", "rust"), handle="https://www.linkedin.com/in/ana-ruiz",
        company="Tidewater", title="Sailor", boundaries=(Boundary.NEVER_PRUNE, Boundary.PRIVATE),
    )  # fmt: skip
    ben = person(store, "Ben Okafor")
    for who in (ana, twin):
        wants.ask(store, who, "a skipper")
        wants.offer(store, who, f"knots of {who}")
        promises.promise(store, who, f"call {who}", ago(-3))
        acquaintances.knows(store, who, ben)
    people.edit(store, ana, people.Details(notes="Sails."))
    people.edit(store, twin, people.Details(notes="Has a dog.", birthday="--05-04", emails=["ana.m@ruiz.example"]))
    interactions.log(store, [ana, twin, ben], Kind.CALL, on=ago(3), note="all three")
    put(store, "cadences", person_id=twin, days=30)
    put(store, "introductions", a_id=twin, b_id=ben, reason="boats", stage="idea")
    put(store, "doors", person_id=twin, kind="recommended", whose="them", on="2024-01-01")
    put(store, "verdicts", person_id=ana, month="2026-10", verdict="keep", on="2026-10-02")
    put(store, "verdicts", person_id=twin, month="2026-10", verdict="later", on="2026-10-03")
    put(store, "verdicts", person_id=twin, month="2026-09", verdict="keep", on="2026-09-03")
    labelling.label(store, ben, labelling.Label(OriginKind.INTRODUCED, through=twin))
    return ana, twin, ben


def test_everything_of_both_is_kept_under_one(store: Store) -> None:
    ana, twin, ben = twins(store)
    card = merging.merge(store, ana, twin)
    page = pages.page(store, ana)
    assert page.card == card
    assert (card.name, card.company, card.birthday, card.cadence) == ("Ana Ruiz", "Blue Harbour", "--05-04", 30)
    assert card.notes == "Sails.\n\nHas a dog."
    assert card.emails == ("ana@ruiz.example", "ana.m@ruiz.example")
    assert card.urls == ("https://www.linkedin.com/in/ana-ruiz",)
    assert card.tags == ("berlin", "climbing", "rust")
    assert card.boundaries == (Boundary.NEVER_PRUNE, Boundary.PRIVATE)
    assert {one.on for one in page.ratings} == {ago(10), ago(50)}
    assert [one.text for one in page.asks] == ["a skipper"]
    assert {one.text for one in page.offers} == {f"knots of {ana}", f"knots of {twin}"}
    assert {one.text for one in page.promises} == {f"call {ana}", f"call {twin}"}
    assert [one.interaction.on for one in page.timeline] == [ago(3), ago(5), ago(10), ago(20), ago(40)]
    together = page.timeline[0]
    assert ([one.id for one in together.people], together.interaction.group) == ([ana, ben], 2)
    assert [(one.title, one.ended) for one in page.positions] == [("Sailor", TODAY.isoformat()), ("Head", None)]
    assert [(one.a.id, one.b.id) for one in page.introductions] == [(ana, ben)]
    assert [(one.other.id, one.kind) for one in page.acquaintances] == [(ben, "knows")]
    began = people.card(store, ben).origin
    assert began is not None
    assert began.through is not None
    assert began.through.id == ana
    with store.read() as db:
        given = {month: pruning.verdicts_of(db, month)[ana].verdict for month in ("2026-09", "2026-10")}
        assert given == {"2026-09": "keep", "2026-10": "keep"}
        assert rows.fetch(db, "SELECT person_id FROM doors") == [(ana,)]
    assert sound(store)


def test_it_is_one_step_and_undone_is_the_start(store: Store) -> None:
    ana, twin, _ = twins(store)
    before, steps = everything(store), len(changes.history(store))
    merging.merge(store, ana, twin)
    after = everything(store)
    assert [one.label for one in changes.history(store)][: len(changes.history(store)) - steps] == [
        "Merge Ana M. Ruíz into Ana Ruiz"
    ]
    changes.undo(store)
    assert everything(store) == before
    changes.redo(store)
    assert everything(store) == after
    assert sound(store)


def test_who_was_merged_is_hidden_everywhere(store: Store, tmp_path: Path) -> None:
    ana, twin, ben = twins(store)
    put(store, "duplicates", a_id=twin, b_id=ben, evidence="the same name")
    put(store, "introductions", a_id=ana, b_id=twin, reason="", stage="asked first")
    with store.quietly() as db:
        pruning.draw(db, "2026-11", TODAY, [twin, ben], [])
    merging.merge(store, ana, twin)
    assert people.resolve(store, "Ana Ruiz") == ana
    assert people.resolve(store, "linkedin.com/in/ana-ruiz") == ana
    assert people.resolve(store, "ana@ruiz.example") == ana
    assert people.resolve(store, str(twin)) == ana
    with pytest.raises(NoSuchPerson):
        people.resolve(store, "Ana M. Ruíz")
    for query in ("", "archived:yes", "archived:all", "name:ruiz archived:all"):
        assert twin not in [one.id for one in people.listed(store, query)]
    assert [one.id for one in people.found(store, "dog")] == [ana]
    assert {one.id for one in network.rows(store)} == {ana, ben}
    assert stats.stats(store).people == 2
    assert names.beginning_with(store.path, "ana") == ["Ana Ruiz"]
    assert [(one.name, one.other and one.other.id) for one in inbox.queue(store) if one.what is What.DUPLICATE] == [
        ("Ana Ruiz", ben)
    ]
    assert [(one.a.id, one.b.id) for one in pages.page(store, ana).introductions] == [(ana, ben)]
    with store.read() as db:
        drawn = pruning.drawn(db, "2026-11")
        assert drawn is not None
        assert drawn.people == (ben,)
    assert "Ana" not in exporting.export(store)


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (Origin(OriginKind.MET, "2019"), Origin(OriginKind.EVENT, "2018", note="fair"), (OriginKind.MET, "2019", "")),
        (Origin(OriginKind.MET), Origin(OriginKind.EVENT, "2018"), (OriginKind.MET, "2018", "")),
        (Origin(None, "2019"), Origin(OriginKind.EVENT, note="fair"), (OriginKind.EVENT, "2019", "fair")),
        (Origin(None, "2019"), Origin(OriginKind.EVENT, "2018"), (OriginKind.EVENT, "2018", "")),
        (Origin(None, "2019"), Origin(OriginKind.REQUEST_IN, "2018"), (OriginKind.REQUEST_IN, "2019", "")),
        (None, Origin(None, "2018"), (None, "2018", "")),
        (Origin(None, "2019"), None, (None, "2019", "")),
    ],
)
def test_a_label_wins_and_the_rest_is_filled_in(
    store: Store, mine: Origin | None, theirs: Origin | None, expected: tuple[object, ...]
) -> None:
    ana, twin = (person(store, name, origin=None) for name in ("Ana", "Twin"))
    with store.change("Origins") as db:
        for who, origin in ((ana, mine), (twin, theirs)):
            if origin is not None:
                origins.put(db, who, origin)
    before = without_duplicates(store)
    merging.merge(store, ana, twin)
    with store.read() as db:
        found = origins.of(db, ana)
    assert found is not None
    assert (found.kind, found.on, found.note) == expected
    merging.split(store, ana)
    assert without_duplicates(store) == before


def test_two_who_met_through_each_other_did_not_meet_through_themselves(store: Store) -> None:
    ana, twin = (person(store, name, origin=None) for name in ("Ana", "Twin"))
    labelling.label(store, twin, labelling.Label(OriginKind.INTRODUCED, through=ana))
    before = without_duplicates(store)
    card = merging.merge(store, ana, twin)
    assert card.origin is not None
    assert (card.origin.kind, card.origin.through) == (OriginKind.INTRODUCED, None)
    merging.split(store, ana)
    assert without_duplicates(store) == before


def test_what_cannot_be_merged_is_said_and_nothing_is_written(store: Store) -> None:
    ana, ben, cy = (person(store, name) for name in ("Ana", "Ben", "Cy"))
    people.archive(store, [cy])
    merging.merge(store, ana, ben)
    before = everything(store)
    archived = "Cy is archived and Ana is not; merge them the other way round, or bring Cy back with "
    archived += f"`warmth unarchive {cy}`."
    for keep, other, said in (
        (ana, ana, "Ana is one person already; merging wants two."),
        (ana, ben, f"Ben is merged into Ana (id {ana}); name them by that id."),
        (ben, cy, f"Ben is merged into Ana (id {ana}); name them by that id."),
        (cy, ana, archived),
    ):
        with pytest.raises(WarmthError) as refused:
            merging.merge(store, keep, other)
        assert refused.value.message == said
    with pytest.raises(NoSuchPerson):
        merging.merge(store, ana, 99)
    assert everything(store) == before


def test_an_import_reaches_the_one_kept_and_brings_nobody_back(store: Store, tmp_path: Path) -> None:
    path = archive(
        tmp_path / "a",
        profile(),
        connections(
            Row("Ana", "Ruiz", "ana-ruiz", "08 Feb 2024", company="Blue Harbour", title="Head"),
            Row("Anna", "Ruiz", "ana-r", "09 Feb 2022", company="Tidewater", title="Sailor"),
            Row("Bob", "Berg", "", "01 Jan 2020"),
            Row("Robert", "Berg", "", "02 Jan 2021", email="bob@berg.example"),
        ),
        messages(("in", "Anna Ruiz", "ana-r", "Hello"), ("out", "Anna Ruiz", "ana-r", "Yes")),
        invitations(("in", "Anna Ruiz", "ana-r", "From the fair")),
    )  # fmt: skip
    import_paths(store, [path])
    for keep, other in (("Ana Ruiz", "Anna Ruiz"), ("Bob Berg", "Robert Berg")):
        merging.merge(store, people.resolve(store, keep), people.resolve(store, other))
    before = everything(store)
    receipt = import_paths(store, [path])
    assert (receipt.change, receipt.people.added, receipt.people.updated, receipt.people.unchanged) == (None, 0, 0, 4)
    assert everything(store) == before
    newer = archive(
        tmp_path / "b", profile(), connections(Row("Anna", "Ruiz", "ana-r", "09 Feb 2022", email="anna@r.example"))
    )
    import_paths(store, [newer])
    assert people.card(store, people.resolve(store, "Ana Ruiz")).emails == ("anna@r.example",)
    assert len(people.listed(store)) == 2


def test_two_merges_into_one_chain_reach_the_last(store: Store) -> None:
    ana, ben, cy = (person(store, name, contacts=(number,)) for number, name in enumerate(("Ana", "Ben", "Cy"), 1))
    merging.merge(store, ben, cy)
    merging.merge(store, ana, ben)
    assert people.resolve(store, str(cy)) == ana
    assert len(pages.page(store, ana).timeline) == 3
    merging.split(store, ana)
    assert len(pages.page(store, ben).timeline) == 2
    merging.split(store, ben)
    assert [len(pages.page(store, who).timeline) for who in (ana, ben, cy)] == [1, 1, 1]
    assert sound(store)


def test_an_ambiguous_name_is_one_after_the_merge(store: Store) -> None:
    ana, twin = person(store, "Ana Ruiz"), person(store, "Ana Ruiz")
    with pytest.raises(Ambiguous):
        people.resolve(store, "Ana Ruiz")
    merging.merge(store, twin, ana)
    assert people.resolve(store, "Ana Ruiz") == twin
    ratings.rate(store, twin, know=3)
    assert people.card(store, twin).know == 3
