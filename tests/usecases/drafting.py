"""People to write to: two pairs of whom everything is known, and one of whom nothing is."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.factories import TODAY, ago, fresh_store, person
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introductions import Move
from warmth.domain.origins import AskedBy, Origin, OriginKind
from warmth.domain.wants import Basis
from warmth.store import interactions, origins, positions, rows, settings, tables
from warmth.store.store import Store
from warmth.usecases import acquaintances, introductions, people, promises, wants

MY_OFFERS = ("climbing lessons",)


@dataclass(frozen=True, slots=True)
class World:
    """Ana and Ben, Cleo and Dan know everything about each other's needs; of Nora nothing is known but her name."""

    ana: int
    ben: int
    cleo: int
    dan: int
    nora: int
    introductions: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of one: where you met, your note of a call so many days ago, what they need and could give."""

    place: str
    note: str
    ask: str
    offer: str
    days: int


@cache
def built() -> tuple[Path, World]:
    """A database with everybody in it, to be copied, made once a process."""
    store = fresh_store(Path(tempfile.mkdtemp(prefix="warmth-drafting-")))
    return store.path, world(store)


def world(store: Store) -> World:
    """Everybody, and an introduction of each pair that both said yes to."""
    gus = person(store, "Gus Hale", rated=(4, 4, 4), contacts=(8,))
    wants.offer(store, gus, "data engineer")
    zoe = person(store, "Zoë Öst", rated=(4, 4, 4), contacts=(3,))
    ana = _known(
        store, "Ana Ruiz", Told("PyCon Lyon", "she builds tide gauges", "a data engineer", "harbour maps", 20), zoe
    )
    ben = _known(
        store, "Ben Okafor", Told("a regatta", "his barge leaks", "maps of the harbour", "data engineer", 21), zoe
    )
    cleo = _known(
        store, "Cleo Papas", Told("a wedding", "she restores cellos", "a cello teacher", "violin repair", 22), zoe
    )
    dan = _known(
        store, "Dan Eriksen", Told("a train", "he tunes pianos", "repair of a violin", "cello teacher", 23), zoe
    )
    nora = person(store, "Nora Voss", origin=None)
    made = tuple(_introduced(store, a, b, why) for a, b, why in ((ana, ben, "tides"), (cleo, dan, "old wood")))
    with store.change("Learn who I am") as db:
        settings.put(db, "me.name", "Jo Lindqvist")
    return World(ana, ben, cleo, dan, nora, (made[0], made[1]))


def _known(store: Store, name: str, told: Told, friend: int) -> int:
    given, family = name.split()
    who = person(
        store, name, rated=(4, 4, 4), contacts=(40,), handle=f"{given.lower()}@mail.example", company="Tidewater",
        title="Owner", tagged=("sea",),
    )  # fmt: skip
    began = Origin(OriginKind.MET, "2019-05", told.place, asked_by=AskedBy.THEM, words=f"{told.offer} are my trade.")
    with store.change(f"Know {name}") as db:
        origins.put(db, who, began)
        interactions.add(db, [who], ago(told.days), Kind.CALL, Direction.BOTH, told.note)
        positions.change(db, who, f"Head of {told.offer}", f"{family} & Co", ago(told.days).isoformat())
        rows.insert(db, tables.doors, person_id=who, kind="recommended", whose="them", on="2024-05-02")
    people.edit(store, who, people.Details(birthday=TODAY.strftime("--%m-%d")))
    wants.ask(store, who, told.ask)
    wants.offer(store, who, told.offer, Basis.SAID)
    promises.promise(store, who, f"send {given} the atlas", ago(-3))
    acquaintances.knows(store, who, friend)
    return who


def _introduced(store: Store, a: int, b: int, why: str) -> int:
    made = introductions.start(store, a, b, why).introduction.id
    for move in (Move.ASK, Move.YES, Move.ASK, Move.YES):
        introductions.move(store, made, move)
    return made
