"""An export of `warmth` itself, taken in: whom of it is here already, who was forgotten, and what is added."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from warmth.domain.handles import Handle, HandleKind
from warmth.importers.findings import FoundTables
from warmth.store import bulk, exported, forgetting, joining
from warmth.store.hiding import Row, Tables
from warmth.store.store import Db
from warmth.usecases.importing.doubles import Doubles
from warmth.usecases.importing.forgotten import FORGOTTEN
from warmth.usecases.importing.kinship import Kinship
from warmth.usecases.importing.receipt import Receipt


def take(db: Db, receipt: Receipt, told: FoundTables) -> None:
    """Add what an export holds and the database does not. Raises WarmthError that names the place of damage."""
    found = exported.checked(told.tables, told.where)
    handles = _handles(found)
    kin = Kinship(db, found, handles)
    people: dict[int, int | None] = dict(kin.people)
    forgotten = _forgotten(db, found, handles, kin.people)
    ids = joining.new_ids(db, found, {*people, *forgotten})
    people |= ids | dict.fromkeys(forgotten)
    for place, row in enumerate(found["people"], start=1):
        if row["id"] in forgotten:
            receipt.skip(f"{told.where}:people {place}", FORGOTTEN)
    if not joining.is_empty(db):
        _note_doubles(db, receipt, kin, found, handles, ids)
    _count(receipt, joining.Joining(db, found, people, ids, told.where).carry_out(), kin, found)


def remember_forgotten(db: Db, told: Sequence[FoundTables]) -> None:
    """Whoever was forgotten there stays forgotten here."""
    forgetting.keep_hashes(db, [one for each in told for one in each.forgotten])


def _handles(found: Tables) -> dict[int, list[Handle]]:
    of: dict[int, list[Handle]] = defaultdict(list)
    for row in found["handles"]:
        of[row["person_id"]].append(Handle(HandleKind(row["kind"]), row["value"], row["key"]))
    return of


def _forgotten(db: Db, found: Tables, handles: dict[int, list[Handle]], here: dict[int, int]) -> set[int]:
    """Those who were forgotten here, and who was merged into them."""
    known = forgetting.Known(db)
    origins = {row["person_id"]: row for row in found["origins"]}
    gone = {
        row["id"]
        for row in found["people"]
        if row["id"] not in here and known.any_of(_identities(row, handles.get(row["id"], ()), origins.get(row["id"])))
    }
    while more := {row["id"] for row in found["people"] if row["merged_into_id"] in gone} - gone - here.keys():
        gone |= more
    return gone


def _identities(person: Row, handles: Sequence[Handle], origin: Row | None) -> list[str]:
    """A phone alone does not tell: it may be that of a whole house."""
    sure = [one for one in handles if one.kind is not HandleKind.PHONE]
    told = [forgetting.by_handle(kind, one.key) for one in sure for kind in (one.kind, "request")]
    if origin is not None and origin["network"]:
        told.append(forgetting.by_day(origin["network"], person["name_key"], origin["on"]))
    return told


def _note_doubles(
    db: Db,
    receipt: Receipt,
    kin: Kinship,
    found: Tables,
    handles: dict[int, list[Handle]],
    ids: dict[int, int],
) -> None:
    """Who is new may be somebody here under another address."""
    batch = bulk.Batch(db)
    doubles = Doubles(db, batch, receipt, kin.identities)
    companies = {row["person_id"]: row["organization"] for row in found["positions"] if row["ended"] is None}
    birthdays = {person: words.birthday for person, words in bulk.words(db).items()}
    for row in found["people"]:
        if row["id"] in ids and row["merged_into_id"] is None:
            mine, old = ids[row["id"]], row["id"]
            birthdays[mine] = row["birthday"]
            doubles.note(mine, row["name"], row["name_key"], handles.get(old, []), companies.get(old, ""))
            for one in handles.get(old, ()):
                kin.identities.know_handle(mine, one.kind.value, one.key)
    doubles.finish(birthdays.get)
    batch.write()


def _count(receipt: Receipt, outcome: joining.Outcome, kin: Kinship, found: Tables) -> None:
    added, same = outcome.added, outcome.unchanged
    receipt.people.added += added["people"]
    updated = outcome.people & kin.people.keys()
    receipt.people.updated += len(updated)
    receipt.people.unchanged += len(kin.people) - len(updated)
    for name, counts in (("interactions", receipt.interactions), ("requests", receipt.requests)):
        counts.added += added[name]
        counts.unchanged += same[name]
    counted = {"people", "interactions", "requests"}
    for name in found.keys() - counted:
        receipt.others.added += added[name]
        receipt.others.updated += outcome.completed[name]
        receipt.others.unchanged += same[name]
