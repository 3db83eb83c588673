"""What the owner added by hand, as data: the hand-written stories of the key characters, and notes on the others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate

from warmth.domain.interactions import Direction
from warmth.domain.origins import OriginKind
from warmth.domain.wants import Basis
from warmth.usecases.demonstration import playbill
from warmth.usecases.demonstration.characters import Character
from warmth.usecases.demonstration.doubles import NAMESAKES, TWICE
from warmth.usecases.demonstration.shapes import MadeUpNetwork
from warmth.usecases.demonstration.story_extras import Extras
from warmth.usecases.demonstration.story_shapes import (
    Birthday,
    Label,
    Logged,
    Pair,
    PersonLimit,
    Remark,
    Story,
    StoryAsk,
    StoryCadence,
    StoryIntroduction,
    StoryOffer,
    StoryPromise,
    StoryRating,
    StorySnooze,
    Tagging,
    TagLimit,
)


def story(network: MadeUpNetwork, today: date) -> Story:
    """The story that goes with a network, as of `today` (the day the network was made for)."""
    cast = playbill.CHARACTERS
    extras = Extras(network, frozenset([*(character.slug for character in cast), *NAMESAKES, *TWICE]))
    return Story(
        labels=tuple(_said(network, (*(_label(character, today) for character in cast), *extras.labels()), today)),
        ratings=(*(rating for character in cast for rating in _ratings(character, today)), *extras.ratings()),
        taggings=(*(Tagging(each.slug, each.tags) for each in cast if each.tags), *extras.taggings()),
        tag_limits=tuple(TagLimit(*limit) for limit in playbill.TAG_LIMITS),
        person_limits=tuple(PersonLimit(*limit) for limit in playbill.PERSON_LIMITS),
        cadences=tuple(StoryCadence(*cadence) for cadence in playbill.CADENCES),
        birthdays=tuple(_birthdays(today)),
        asks=tuple(StoryAsk(each.slug, text, _heard_on(each, today)) for each in cast for text in each.asks),
        offers=tuple(offer for character in cast for offer in _offers(character, today)),
        remarks=tuple(Remark(each.slug, each.about) for each in cast if each.about),
        logged=tuple(sorted((*_logged(today), *extras.logged()), key=lambda each: (each.on, each.slugs))),
        promises=tuple(
            StoryPromise(slug, text, today + timedelta(days=due), whose) for slug, text, due, whose in playbill.PROMISES
        ),
        knows=tuple(Pair(*pair) for pair in playbill.KNOWS),
        apart=tuple(Pair(*pair) for pair in playbill.APART),
        snoozes=tuple(StorySnooze(slug, today + timedelta(days=days)) for slug, days in playbill.SNOOZES),
        introductions=tuple(
            StoryIntroduction(one, other, why, tuple((stage, today - timedelta(days=ago)) for stage, ago in steps))
            for one, other, why, steps in playbill.INTRODUCTIONS
        ),
    )


def _label(character: Character, today: date) -> Label:
    met = character.met
    day = today - timedelta(days=met.ago)
    match met.kind:
        case OriginKind.FAMILY:
            on = ""
        case OriginKind.STUDIED:
            on = str(day.year - 5)
        case OriginKind.EVENT:
            on = day.isoformat()
        case _:
            on = f"{day:%Y-%m}"
    return Label(character.slug, met.kind, on, met.place, met.through, met.note)


def _said(network: MadeUpNetwork, labels: Sequence[Label], today: date) -> Iterator[Label]:
    """The labels with the days on which they were given: in sittings over the months, the closest people first.

    Nobody is labelled before they were connected.
    """
    connected = {person.slug: person.connected_on for person in network.people}
    given, shares = 0, list(accumulate(share for _, share in playbill.SITTINGS))
    for place, label in enumerate(labels):
        while place * shares[-1] >= shares[given] * len(labels):
            given += 1
        on = today - timedelta(days=playbill.SITTINGS[given][0])
        yield replace(label, said_on=max(on, connected[label.slug]))


def _ratings(character: Character, today: date) -> Iterator[StoryRating]:
    for each in character.ratings:
        on = today - timedelta(days=each.ago)
        yield StoryRating(character.slug, on, each.know, each.like, each.trust, each.why)


def _offers(character: Character, today: date) -> Iterator[StoryOffer]:
    on = _heard_on(character, today)
    for basis, texts in ((Basis.SEEN, character.gives), (Basis.SAID, character.claims)):
        for text in texts:
            yield StoryOffer(character.slug, text, basis, on)


def _heard_on(character: Character, today: date) -> date:
    """The day of the newest thing logged, which is when asks and offers came up; else the day they met."""
    return today - timedelta(days=min((touch.ago for touch in character.logs), default=character.met.ago))


def _logged(today: date) -> Iterator[Logged]:
    for character in playbill.CHARACTERS:
        for touch in character.logs:
            on = today - timedelta(days=touch.ago)
            yield Logged((character.slug,), touch.kind, Direction.BOTH, on, touch.note)
    for slugs, ago, kind, note in playbill.TOGETHER:
        yield Logged(slugs, kind, Direction.BOTH, today - timedelta(days=ago), note)


def _birthdays(today: date) -> Iterator[Birthday]:
    for slug, ahead, turning in playbill.BIRTHDAYS_NEAR:
        day = today + timedelta(days=ahead)
        month_and_day = "02-28" if (day.month, day.day) == (2, 29) else f"{day:%m-%d}"
        yield Birthday(slug, f"{day.year - turning}-{month_and_day}" if turning else f"--{month_and_day}")
    for slug, on in playbill.BIRTHDAYS:
        yield Birthday(slug, on)
