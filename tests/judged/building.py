"""Lives the lives of the judged network: who was met when, what was said and given, and what the archives brought."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from tests.archives import PROFILE
from tests.factories import TODAY, template
from tests.judged import collected
from tests.judged.archived import write
from tests.judged.diary import Diary, Network
from tests.judged.living import BEGUN, WANTED
from tests.judged.networks import Judged
from tests.judged.person import P
from warmth.domain.boundaries import Boundary
from warmth.domain.wants import Basis
from warmth.store.store import Store
from warmth.usecases import interactions, origins, people, tags, wants
from warmth.usecases import ratings as rating
from warmth.usecases.importing import import_paths
from warmth.usecases.interactions import LogLine
from warmth.usecases.tags import Owner


def build(folder: Path, judged: Judged) -> Network:
    """A judged network as of TODAY, in `folder`."""
    path = folder / "judged.sqlite3"
    shutil.copyfile(template(), path)
    network = Network(Store(path, TODAY))
    diary = Diary(network)
    for one in judged.people:
        diary.note(_written_on(one), partial(_add, network, one))
    for one in judged.people:
        _live_with(diary, one)
    for place, day in enumerate(judged.archives):
        diary.note(day, partial(_import, network, folder, place + 1))
    judged.happened(diary)
    diary.live(path)
    network.store = Store(path, TODAY)
    return network


def _written_on(one: P) -> date:
    """The day somebody is written down: when they were met, if that was after the beginning."""
    return max(BEGUN, date.fromisoformat(one.how[1])) if one.how and one.how[1] else BEGUN


def _add(network: Network, one: P, store: Store) -> None:
    title, _, company = one.role.partition(", ")
    urls = (PROFILE + one.slug,) if one.slug else ()
    said = people.Details(one.name, company or None, title or None, one.birthday, urls=urls, tags=one.tags)
    network.ids[one.known_as] = people.add(store, said).id


def _live_with(diary: Diary, one: P) -> None:
    written, who = _written_on(one), one.known_as
    diary.act(written, partial(_label, diary.network, one), who)
    for line in one.touches:
        said = interactions.read_what(line, TODAY)
        # Logged on as few days as will do: each day of the diary begins with a recount of everybody.
        diary.act(WANTED if said.on <= WANTED else TODAY, _log, who, line=said)
    if one.rated:
        know, like, trust = one.rated
        diary.act(max(written, date.fromisoformat(one.rated_on)), rating.rate, who, know=know, like=like, trust=trust)
    for text in one.asks:
        diary.act(WANTED, wants.ask, who, text=text)
    for basis, texts in ((Basis.SEEN, one.seen), (Basis.SAID, one.said)):
        for text in texts:
            diary.act(WANTED, wants.offer, who, text=text, basis=basis)
    if one.cadence:
        diary.act(written, _want_cadence, who, days=one.cadence)
    if one.boundaries:
        diary.act(written, _limit, who, limits=one.boundaries)
    if one.snoozed:
        diary.act(WANTED, people.snooze, who, until=TODAY + timedelta(one.snoozed))


def _label(network: Network, one: P, store: Store, person: int) -> None:
    if one.how is not None:
        kind, on, note = one.how
        through = network.ids[one.through] if one.through else None
        origins.label(store, person, origins.Label(kind, on or None, through=through, note=note))


def _log(store: Store, person: int, line: LogLine) -> None:
    interactions.log_line(store, [person], line)


def _want_cadence(store: Store, person: int, days: int) -> None:
    tags.set_cadence(store, Owner(person=person), days)


def _limit(store: Store, person: int, limits: Sequence[Boundary]) -> None:
    tags.set_boundaries(store, Owner(person=person), limits)


def _import(network: Network, folder: Path, edition: int, store: Store) -> None:
    """Take an archive in; its people are known by their profiles from then on."""
    import_paths(store, [write(folder / "archives", edition)])
    for one in collected.PEOPLE:
        if one.since == edition:
            network.ids[one.known_as] = people.resolve(store, PROFILE + one.row.slug)
