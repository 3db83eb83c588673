"""A small network made by use-cases as of fixed days: everything that the screens show occurs in it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import Origin, OriginKind
from warmth.domain.wants import Basis
from warmth.store.store import Store
from warmth.usecases import acquaintances, interactions, people, promises, ratings, tags, wants
from warmth.usecases.people import Details

TODAY = date(2026, 11, 22)

PEOPLE: tuple[tuple[str, str, str, OriginKind | None, str], ...] = (
    ("Ana Ruiz", "Data engineer", "Blue Harbour", OriginKind.WORKED, "2019-05"),
    ("Ben Okafor", "Founder", "Tidewater", OriginKind.MET, "2021"),
    ("Chiara Lindqvist-Montgomery", "Head of research and very long titles", "Institute", OriginKind.STUDIED, "2008"),
    ("Dmitri Volkov", "Lawyer", "Volkov & Sons", OriginKind.EVENT, "2024-03-14"),
    ("王小明", "Architect", "北京设计院", OriginKind.COMMUNITY, "2023"),
    ("Emilia [bold]Nowak[/]", "Designer", "Studio Nowak", OriginKind.ONLINE, "2022-10"),
    ("Farid Haddad 🦊", "Baker", "", OriginKind.MET, "2025-08"),
    ("Grace Lunch", "Cook", "Table Nine", OriginKind.FAMILY, ""),
    ("Hugo Bare", "Sales", "Cold Callers", OriginKind.REQUEST_IN, "2026-09-01"),
    ("Ingrid Solberg", "Physicist", "Fjord Lab", None, ""),
    ("Juno Park", "", "", None, ""),
    ("Karl Linden", "Carpenter", "Lindberg", OriginKind.MET, "2020"),
)


def small_network(path: Path) -> Store:
    """A store with twelve people, as of `TODAY`."""
    store = Store(path, TODAY)
    ids = {name: _add(store, name, title, company, kind, on) for name, title, company, kind, on in PEOPLE}
    ana, ben, chiara, dmitri = (ids[name] for name, *_ in PEOPLE[:4])
    _talk(store, ana, Kind.MEETING, (470, 440, 415, 380, 350, 320, 300, 63), "Coffee at the harbour.")
    _talk(store, ana, Kind.EMAIL, (461, 200), "")
    _talk(store, ben, Kind.CALL, (230, 200, 170, 140, 110, 80, 50, 20, 6), "")
    _talk(store, chiara, Kind.VIDEO, (1200, 1100, 1000), "Spoke about her move to Lund.")
    _talk(store, dmitri, Kind.MESSAGE, (30, 12), "Sent him the contract.", Direction.OUT)
    _talk(store, ids["王小明"], Kind.EVENT, (3,), "")
    interactions.log(store, [ana, ben], Kind.MEETING, on=TODAY - timedelta(64), note="Lunch, the three of us.")
    _rate(store, ana, TODAY - timedelta(500), (3, 4, 4), "Reliable on the migration.")
    _rate(store, ana, TODAY - timedelta(60), (4, 4, 5), "")
    _rate(store, chiara, TODAY - timedelta(900), (4, 5, 5), "")
    tags.tag(store, [ana, ben], ["climbing"])
    tags.set_cadence(store, tags.Owner(person=ana), 30)
    tags.set_boundaries(store, tags.Owner(person=ids["Grace Lunch"]), [Boundary.NEVER_PRUNE])
    wants.ask(store, ana, "A data engineer for a team of four")
    wants.offer(store, ana, "Knows the ports of the Baltic", Basis.SEEN)
    wants.offer(store, ben, "Angel money", Basis.SAID)
    promises.promise(store, ana, "Send the climbing topo", TODAY - timedelta(4))
    promises.promise(store, ben, "Introduce you to Tidewater's CFO", TODAY + timedelta(3), mine=False)
    acquaintances.knows(store, ana, ben)
    people.edit(store, ben, Details(birthday="1985-11-27", emails=["ben@tidewater.example"], notes="Two children."))
    return store


def _add(store: Store, name: str, title: str, company: str, kind: OriginKind | None, on: str) -> int:
    note = "The migration of 2019." if name == "Ana Ruiz" else ""
    origin = Origin(kind=kind, on=on or None, note=note) if kind else None
    return people.add(store, Details(name=name, title=title, company=company), origin).id


def _talk(
    store: Store, who: int, kind: Kind, ages: tuple[int, ...], note: str, direction: Direction = Direction.BOTH
) -> None:
    for age in ages:
        interactions.log(store, [who], kind, on=TODAY - timedelta(age), direction=direction, note=note)


def _rate(store: Store, who: int, on: date, marks: tuple[int, int, int], why: str) -> None:
    store.today = on
    ratings.rate(store, who, know=marks[0], like=marks[1], trust=marks[2], why=why)
    store.today = TODAY
