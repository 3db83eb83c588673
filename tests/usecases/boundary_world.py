"""A small world for boundaries: Zoe, of whom everything can be asked and done, and Ana and Ben beside her."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.factories import ago, person
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introductions import Stage
from warmth.store import interactions, introductions, rows, tables
from warmth.store import people as stored
from warmth.store.store import Db, Store
from warmth.usecases import acquaintances, people, promises, pruning, wants
from warmth.usecases.people import Details

TAG = "clients"


@dataclass(frozen=True, slots=True)
class World:
    """Zoe is the one whom a boundary is about; `tag` is hers alone. Rows of hers by id; Ana and Ben are at peace."""

    store: Store
    zoe: int
    ana: int
    ben: int
    interaction: int
    rating: int
    ask: int
    offer: int
    door: int
    duplicate: int

    def promised(self) -> int:
        """Something due tomorrow is promised to Zoe; returns its id."""
        return promises.promise(self.store, self.zoe, "Lend a drill", ago(-1)).id

    def introduction(self, stage: Stage = Stage.IDEA) -> int:
        """An introduction of Ana and Zoe, at a stage since a month; returns its id."""
        with self.store.change("Introduce") as db:
            made = introductions.add(db, self.ana, self.zoe, "tides", ago(40))
            if stage is not Stage.IDEA:
                introductions.advance(db, made, stage, ago(30))
        return made

    def kept(self) -> int:
        """Zoe was kept in last month's review; returns her id."""
        with self.store.change("Keep") as db:
            rows.insert(db, tables.verdicts, person_id=self.zoe, month="2026-10", verdict="keep", on="2026-10-11")
        return self.zoe

    def reviewed(self) -> None:
        """This month's list is drawn."""
        pruning.review(self.store)

    def in_read(self, ask: Callable[[Db], object]) -> object:
        """What somebody inside a reading transaction learns."""
        with self.store.read() as db:
            return ask(db)


def world(store: Store) -> World:
    """Zoe: labelled, rated, drifting, gone from the network, with a birthday tomorrow, an ask and an offer that Ana's
    meet, and a row in whatever has rows.
    """
    ana = person(store, "Ana Ruiz", rated=(4, 4, 4), contacts=(5,), handle="ana@mail.example")
    ben = person(store, "Ben Okafor", contacts=(5,))
    zoe = person(
        store, "Zoe Quist", met=ago(900).isoformat(), rated=(3, 3, 3), rated_days_ago=50,
        contacts=(200, 230, 260, 290), tagged=(TAG,), handle="zoe@mail.example",
    )  # fmt: skip
    people.edit(store, zoe, Details(birthday=ago(-1).strftime("--%m-%d")))
    ask, offer = wants.ask(store, zoe, "a sail maker")[1].id, wants.offer(store, zoe, "data engineer")[1].id
    wants.ask(store, ana, "a data engineer")
    wants.offer(store, ana, "sail maker")
    acquaintances.apart(store, ben, zoe)
    with store.change("Everything else") as db:
        stored.set_fields(db, zoe, left_on=ago(3).isoformat())
        rows.insert(
            db, tables.positions, person_id=zoe, title="Captain", organization="Blue Harbour",
            started=ago(9).isoformat(), noticed_on=ago(9).isoformat(),
        )  # fmt: skip
        return World(
            store=store, zoe=zoe, ana=ana, ben=ben, ask=ask, offer=offer,
            interaction=interactions.add(db, [zoe], ago(250), Kind.CALL, Direction.BOTH, "Old plans"),
            rating=int(db.exec_driver_sql("SELECT id FROM ratings WHERE person_id = ?", (zoe,)).scalar_one()),
            door=rows.insert(db, tables.doors, person_id=zoe, kind="recommended", whose="them", on="2024-05-01"),
            duplicate=rows.insert(db, tables.duplicates, a_id=zoe, b_id=ben, evidence="the same name"),
        )  # fmt: skip
