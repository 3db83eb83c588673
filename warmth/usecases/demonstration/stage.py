"""Putting the made-up network on stage: its archive through the real importer, then what its owner wrote by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from warmth.domain.acquaintances import APART, KNOWS
from warmth.domain.errors import WarmthError
from warmth.domain.handles import HandleKind
from warmth.domain.interactions import Direction, Kind
from warmth.domain.introductions import Stage
from warmth.domain.origins import Origin
from warmth.domain.ratings import Rating
from warmth.domain.warmth import DEFAULTS, Constants
from warmth.store import (
    acquaintances,
    handles,
    interactions,
    introductions,
    origins,
    people,
    promises,
    ratings,
    tags,
    wants,
)
from warmth.store.store import Db, Store
from warmth.usecases.demonstration.archive import write_archive, write_zip
from warmth.usecases.demonstration.network import made_up_network
from warmth.usecases.demonstration.story import story
from warmth.usecases.demonstration.story_shapes import Story
from warmth.usecases.importing import import_paths

PROFILE = "linkedin.com/in/"


def write(folder: Path, today: date) -> None:
    """Write the made-up people as a LinkedIn archive into a new or empty folder. Raises WarmthError otherwise."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise WarmthError(f"{folder} is not empty; name a new folder, so that nothing of yours is overwritten.")
        write_archive(made_up_network(today), folder)
    except OSError as error:
        raise WarmthError(f"{folder} cannot be written: {error.strerror}.") from None


@contextmanager
def made_up(today: date, constants: Constants = DEFAULTS) -> Iterator[Store]:
    """A store with the made-up network as of a day, gone afterwards."""
    with TemporaryDirectory(prefix="warmth-demo-") as temporary:
        store = Store(Path(temporary) / "demo" / "warmth.sqlite3", today, constants)
        enact(store, Path(temporary))
        yield store


def enact(store: Store, folder: Path) -> None:
    """Fill an empty database with the made-up network, by way of an archive in `folder`."""
    network = made_up_network(store.today)
    import_paths(store, [write_zip(network, folder)])
    _Hand(store).write(story(network, store.today))


class _Hand:
    """Writes a story down: one undo step for each kind of thing, on the days the story gives."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.read() as db:
            owners = handles.owners(db)
        self._ids = {
            key.removeprefix(PROFILE): owner[0] for (kind, key), owner in owners.items() if kind == HandleKind.URL.value
        }

    def write(self, told: Story) -> None:
        """Everything the owner wrote, in the order they would have."""
        steps: tuple[tuple[str, Callable[[Db, Story], None]], ...] = (
            ("Label the people I can place", self._labels),
            ("Tag people, and say what must never happen", self._tags),
            ("Note what people told me", self._notes),
            ("Log coffees, calls and dinners", self._happenings),
            ("Rate those I know", self._ratings),
            ("Note who needs and who gives what", self._wants),
            ("Say how often I want to be in touch, and what I promised", self._promises),
            ("Bring people together", self._introductions),
        )
        for label, step in steps:
            with self._store.change(label) as db:
                step(db, told)

    def _labels(self, db: Db, told: Story) -> None:
        for one in told.labels:
            person = self._ids[one.slug]
            known = origins.of(db, person) or Origin()
            changed = replace(known, kind=one.kind, on=one.on or known.on, place=one.place, note=one.note,
                              labelled_on=one.said_on.isoformat())  # fmt: skip
            through = self._ids[one.through_slug] if one.through_slug else None
            origins.put(db, person, replace(changed, through_id=through))

    def _tags(self, db: Db, told: Story) -> None:
        for tagging in told.taggings:
            for name in tagging.tags:
                tags.give(db, self._ids[tagging.slug], name)
        for limit in told.tag_limits:
            tags.set_boundaries(db, "tag_id", tags.ensure(db, limit.tag), set(limit.boundaries))
        for boundary in told.person_limits:
            tags.set_boundaries(db, "person_id", self._ids[boundary.slug], set(boundary.boundaries))

    def _notes(self, db: Db, told: Story) -> None:
        for remark in told.remarks:
            person = self._ids[remark.slug]
            known = people.cards(db, [person])[0].notes
            people.set_fields(db, person, notes=f"{known}\n{remark.text}".strip())
        for birthday in told.birthdays:
            people.set_fields(db, self._ids[birthday.slug], birthday=birthday.on)

    def _happenings(self, db: Db, told: Story) -> None:
        for one in told.logged:
            who = [self._ids[slug] for slug in one.slugs]
            interactions.add(db, who, one.on, one.kind, one.direction, one.note)

    def _ratings(self, db: Db, told: Story) -> None:
        for one in told.ratings:
            ratings.add(db, self._ids[one.slug], Rating(one.on, one.know, one.like, one.trust, one.why))

    def _wants(self, db: Db, told: Story) -> None:
        for ask in told.asks:
            wants.add_ask(db, self._ids[ask.slug], ask.text, ask.on)
        for offer in told.offers:
            wants.add_offer(db, self._ids[offer.slug], offer.text, offer.on, offer.basis)
        for pairs, kind in ((told.knows, KNOWS), (told.apart, APART)):
            for pair in pairs:
                acquaintances.add(db, self._ids[pair.one], self._ids[pair.other], kind, self._store.today)

    def _promises(self, db: Db, told: Story) -> None:
        for cadence in told.cadences:
            name = cadence.whom.removeprefix("tag:")
            if name != cadence.whom:
                tags.set_cadence(db, "tag_id", tags.ensure(db, name), cadence.days or 0)
            else:
                tags.set_cadence(db, "person_id", self._ids[name], cadence.days or 0)
        for one in told.promises:
            promises.add(db, self._ids[one.slug], one.text, one.by, one.whose, self._store.today)
        for snooze in told.snoozes:
            people.set_fields(db, self._ids[snooze.slug], snoozed_until=snooze.until.isoformat())

    def _introductions(self, db: Db, told: Story) -> None:
        for each in told.introductions:
            pair = self._ids[each.one], self._ids[each.other]
            first, *steps = each.steps
            begun = introductions.add(db, *pair, each.reason, first[1])
            for stage, on in steps:
                introductions.advance(db, begun, stage, on)
                if stage is Stage.INTRODUCED:
                    acquaintances.add(db, *pair, KNOWS, on)
                    interactions.add(db, pair, on, Kind.INTRODUCTION, Direction.BOTH, each.reason)
