"""Portraits of everyone for an export, drawn from the tables that the export may show and from nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from operator import attrgetter

from warmth.domain.named import Named
from warmth.exporters.portrait import Portrait, Said, Touch
from warmth.store import dump, portraits
from warmth.store.hiding import Row, Tables
from warmth.store.store import Db

BRIEF = frozenset({"people", "handles", "positions", "origins", "tags", "person_tags", "acquaintances"})
"""The tables that tell who somebody is, without what happened."""
FULL = BRIEF | {"interactions", "interaction_people", "asks", "offers", "promises"}


def everyone(db: Db, *, private: bool, full: bool = False) -> list[Portrait]:
    """Everyone who is not merged into another, by id, the archived included; `full` with all that happened."""
    told = dump.everything(db, private=private, only=FULL if full else BRIEF)
    into = {row["id"]: row["merged_into_id"] for row in told["people"]}
    found = {row["id"]: _begun(row) for row in told["people"] if into[row["id"]] is None}
    named = {person: Named(person, one.name) for person, one in found.items()}
    _addresses(told, found)
    for row in told["origins"]:
        if one := found.get(row["person_id"]):
            one.origin, one.met_on = row["kind"] or "", row["on"]
            one.met = ", ".join(filter(None, (row["place"], row["note"], row["words"])))
            one.through = named.get(row["through_id"])
    for row in told["acquaintances"]:
        if row["kind"] == "knows" and {row["a_id"], row["b_id"]} <= found.keys():
            found[row["a_id"]].knows.append(named[row["b_id"]])
            found[row["b_id"]].knows.append(named[row["a_id"]])
    for person, standing in portraits.standings(db).items():
        if one := found.get(person):
            for name, value in standing.items():
                setattr(one, name, value)
    if full:
        _happened(told, found, named)
    return list(found.values())


def _begun(row: Row) -> Portrait:
    return Portrait(row["id"], row["name"], row["created_on"], row["birthday"], row["notes"], row["archived_on"])


def _addresses(told: Tables, found: dict[int, Portrait]) -> None:
    for row in told["handles"]:
        if one := found.get(row["person_id"]):
            {"email": one.emails, "phone": one.phones}.get(row["kind"], one.urls).append(row["value"])
    tags = {row["id"]: row["name"] for row in told["tags"]}
    for row in told["person_tags"]:
        if one := found.get(row["person_id"]):
            one.tags.append(tags[row["tag_id"]])


def _happened(told: Tables, found: dict[int, Portrait], named: dict[int, Named]) -> None:
    taking_part: dict[int, list[int]] = defaultdict(list)
    for row in told["interaction_people"]:
        if row["person_id"] in found:
            taking_part[row["interaction_id"]].append(row["person_id"])
    for row in told["interactions"]:
        people = taking_part.get(row["id"], ())
        for person in people:
            others = tuple(named[one] for one in people if one != person)
            touch = Touch(row["on"], row["kind"], row["direction"], others, row["note"])
            found[person].timeline.append(touch)
    for one in found.values():
        one.timeline.sort(key=attrgetter("on"), reverse=True)
    for person, said in _sayings(told, "asks", "on", "closed_on"):
        found[person].asks.append(said) if person in found else None
    for person, said in _sayings(told, "offers", "on", "closed_on"):
        found[person].offers.append(said) if person in found else None
    for person, said in _sayings(told, "promises", "by", "done_on"):
        found[person].promises.append(said) if person in found else None


def _sayings(told: Tables, table: str, day: str, over: str) -> Iterator[tuple[int, Said]]:
    for row in told[table]:
        yield row["person_id"], Said(row["text"], row[day], row[over], row.get("whose", ""))
