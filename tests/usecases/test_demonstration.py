"""The made-up network: the same every time, fresh every day, and true to the story that goes with it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

import pytest

from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Direction, Kind
from warmth.domain.wants import Basis
from warmth.domain.warmth import State, Touch, Trend, measure
from warmth.domain.words import meets
from warmth.usecases.demonstration.bonds import PER_400
from warmth.usecases.demonstration.companies import COMPANIES
from warmth.usecases.demonstration.doubles import NAMESAKES, TWICE
from warmth.usecases.demonstration.growth import grown_network
from warmth.usecases.demonstration.network import made_up_network
from warmth.usecases.demonstration.playbill import CHARACTERS
from warmth.usecases.demonstration.shapes import Bond, MadeUpNetwork
from warmth.usecases.demonstration.story import story
from warmth.usecases.demonstration.story_shapes import Story, StoryRating
from warmth.usecases.demonstration.trades import TRADES
from warmth.usecases.demonstration.wordsmith import sentences

TODAY = date(2026, 5, 14)
LEAP_EVE = date(2028, 2, 21)


@cache
def network(today: date = TODAY) -> MadeUpNetwork:
    return made_up_network(today)


@cache
def told(today: date = TODAY) -> Story:
    return story(network(today), today)


@cache
def touches(today: date = TODAY) -> dict[str, list[Touch]]:
    """Letters and logged interactions of each person, by slug."""
    made, slug_of = network(today), {person.url: person.slug for person in network(today).people}
    found: dict[str, list[Touch]] = {person.slug: [] for person in made.people}
    for message in made.messages:
        incoming = message.sender.url in slug_of
        for party in [message.sender] if incoming else message.to:
            group = len(message.to)
            direction = Direction.IN if incoming else Direction.OUT
            found[slug_of[party.url]].append(Touch(message.moment.date(), Kind.MESSAGE, direction, group))
    for each in told(today).logged:
        for slug in each.slugs:
            found[slug].append(Touch(each.on, each.kind, each.direction, len(each.slugs)))
    return found


def newest_ratings(told_story: Story) -> dict[str, StoryRating]:
    return {rating.slug: rating for rating in sorted(told_story.ratings, key=lambda rating: rating.on)}


def slugs_with(bond: Bond) -> list[str]:
    return [person.slug for person in network().people if person.bond is bond]


class TestNetwork:
    def test_it_is_the_same_for_the_same_day_size_and_seed(self) -> None:
        assert made_up_network(TODAY) == network()
        assert made_up_network(TODAY, seed=21) != network()

    def test_it_moves_along_with_the_day(self) -> None:
        later = made_up_network(TODAY + timedelta(days=30))
        assert [person.slug for person in later.people] == [person.slug for person in network().people]
        newest, newest_later = network().messages[0], later.messages[0]
        assert newest_later.moment - newest.moment == timedelta(days=30)

    @pytest.mark.parametrize("size", [300, 400, 1500])
    def test_it_has_the_size_asked_for(self, size: int) -> None:
        people = made_up_network(TODAY, size=size).people
        assert len(people) == len({person.slug for person in people}) == size

    @pytest.mark.parametrize("size", [0, 299, 30_001])
    def test_it_refuses_other_sizes(self, size: int) -> None:
        with pytest.raises(ValueError, match="300 to 30,000"):
            made_up_network(TODAY, size=size)

    def test_the_bonds_are_distributed_as_planned(self) -> None:
        assert Counter(person.bond for person in network().people) == PER_400

    def test_letters_span_years_and_lie_between_connection_and_today(self) -> None:
        connected = {person.url: person.connected_on for person in network().people}
        for message in network().messages:
            for party in (message.sender, *message.to):
                assert connected.get(party.url, date.min) <= message.moment.date() < TODAY
        assert network().messages[-1].moment.date() < TODAY - timedelta(days=5 * 365)

    def test_letters_are_filled_in_and_hardly_ever_alike(self) -> None:
        texts = [message.content for message in network().messages]
        assert not [text for text in texts if "{" in text or "}" in text]
        assert len(set(texts)) > 0.9 * len(texts) > 2000
        worn = Counter(sentence for text in texts for sentence in sentences(text))
        assert worn.most_common(1)[0][1] <= 8

    def test_names_are_odd_in_all_the_ways_they_are(self) -> None:
        people = {person.slug: person for person in network().people}
        names = Counter(person.name for person in people.values())
        assert [name for name, count in names.items() if count > 1] == ["João Pinhal"]
        assert len({people[slug].company for slug in NAMESAKES}) == 2
        assert len({people[slug].company for slug in TWICE}) == 1
        assert any(not person.last for person in people.values())
        assert any("🌻" in person.first for person in people.values())
        assert any(person.last.endswith(", PhD") for person in people.values())
        assert any("%" in person.url for person in people.values())

    def test_pending_requests_come_from_strangers(self) -> None:
        urls = {person.url for person in network().people}
        pending = [each for each in network().invitations if each.who.url not in urls]
        assert Counter((each.incoming, bool(each.words)) for each in pending) == {
            (True, True): 2, (True, False): 4, (False, True): 1, (False, False): 2,
        }  # fmt: skip

    def test_the_conference_brought_fourteen_people_in_three_days(self) -> None:
        days = {person.connected_on for person in network().people if person.bond is Bond.BURST}
        assert (max(days) - min(days)).days <= 2
        assert 30 <= (TODAY - max(days)).days <= 40

    def test_trades_and_companies_fit_each_other(self) -> None:
        assert set(COMPANIES) == set(TRADES) - {"home"}

    def test_a_grown_network_is_large_and_skewed(self) -> None:
        grown = grown_network(TODAY, people=30_000, messages=60_000)
        assert (len(grown.people), len({person.slug for person in grown.people})) == (30_000, 30_000)
        owner = grown.owner.party
        writing = {party.url for message in grown.messages for party in (message.sender, *message.to)} - {owner.url}
        assert len(grown.messages) == 60_000
        assert 2_700 <= len(writing) <= 3_000


class TestStory:
    def test_it_speaks_only_of_people_in_the_network(self) -> None:
        known = {person.slug for person in network().people}
        assert set(slugs_of(told())) <= known
        assert {label.through_slug for label in told().labels} <= {*known, None}

    def test_it_is_the_same_every_time_and_large_enough(self) -> None:
        again = story(made_up_network(TODAY), TODAY)
        assert again == told()
        ratings = newest_ratings(again)
        assert len(again.labels) == len({label.slug for label in again.labels}) == 120
        assert 85 <= len(ratings) <= 95
        assert 33 <= sum(rating.trust >= 4 for rating in ratings.values()) <= 42
        assert max(Counter(rating.slug for rating in again.ratings).values()) == 3
        assert 140 <= len(again.logged) <= 170
        assert len(again.asks) >= 12
        assert len(again.offers) >= 18
        assert {offer.basis for offer in again.offers} == {Basis.SEEN, Basis.SAID}

    @pytest.mark.parametrize("today", [TODAY, LEAP_EVE, date(2027, 12, 30)])
    def test_nothing_happened_before_they_met_or_after_today(self, today: date) -> None:
        connected = {person.slug: person.connected_on for person in network(today).people}
        for each in told(today).logged:
            assert all(connected[slug] <= each.on <= today for slug in each.slugs)
        wishes = [(ask.slug, ask.on) for ask in told(today).asks] + [
            (offer.slug, offer.on) for offer in told(today).offers
        ]
        judgements = [(each.slug, each.on) for each in told(today).ratings]
        for slug, on in wishes + judgements:
            assert connected[slug] <= on <= today

    def test_nobody_is_rated_well_without_an_exchange(self) -> None:
        for slug, rating in newest_ratings(told()).items():
            if max(rating.know, rating.trust) >= 3:
                assert measure(touches()[slug], TODAY).last_contact is not None

    def test_whoever_is_trusted_and_dormant_can_be_revived(self) -> None:
        trusted = [slug for slug, rating in newest_ratings(told()).items() if rating.trust >= 4]
        assert sum(measure(touches()[slug], TODAY).state is State.DORMANT for slug in trusted) >= 11

    def test_the_silent_are_dormant_and_the_cooling_are_cooling(self) -> None:
        assert {measure(touches()[slug], TODAY).state for slug in slugs_with(Bond.SILENT)} == {State.DORMANT}
        cooling = [measure(touches()[slug], TODAY) for slug in slugs_with(Bond.COOLING)]
        assert {each.trend for each in cooling} == {Trend.COOLING}
        assert {each.state for each in cooling} == {State.DRIFTING}

    def test_strangers_stay_strangers(self) -> None:
        assert not [slug for slug in slugs_with(Bond.BARE) if touches()[slug]]
        assert all(measure(touches()[slug], TODAY).unreciprocated for slug in slugs_with(Bond.UNANSWERED))
        assert {t.direction for slug in slugs_with(Bond.PITCHER) for t in touches()[slug]} == {Direction.IN}

    def test_asks_meet_offers_and_many_pairs_gain_on_both_sides(self) -> None:
        gains = {
            (ask.slug, offer.slug)
            for ask in told().asks
            for offer in told().offers
            if ask.slug != offer.slug and meets(ask.text, offer.text)
        }
        mutual = {pair for pair in gains if pair[::-1] in gains}
        assert {("ana-teles-brandao", "benedikt-oster"), ("chidinma-okwuosa", "sunniva-hegge-lund")} <= mutual
        assert len(mutual) >= 14
        ratings, labelled = newest_ratings(told()), {label.slug for label in told().labels}
        acquainted = {frozenset((pair.one, pair.other)) for pair in told().knows}
        for slug in {slug for pair in mutual for slug in pair}:
            assert slug in labelled
            assert min(ratings[slug].know, ratings[slug].trust) >= 3
        assert not [pair for pair in mutual if frozenset(pair) in acquainted]

    @pytest.mark.parametrize("today", [TODAY, LEAP_EVE])
    def test_three_birthdays_are_near(self, today: date) -> None:
        ahead = {f"{today + timedelta(days=days):%m-%d}" for days in range(15)}
        assert sum(birthday.on[-5:] in ahead for birthday in told(today).birthdays) >= 3

    def test_promises_are_overdue_soon_and_later(self) -> None:
        due = [(promise.by - TODAY).days for promise in told().promises]
        assert sum(days < 0 for days in due) == 1
        assert sum(0 <= days <= 7 for days in due) == 2

    def test_limits_cover_clients_family_and_the_one_who_asked_for_silence(self) -> None:
        assert [limit.tag for limit in told().tag_limits] == ["client", "family"]
        assert [limit.boundaries for limit in told().person_limits] == [(Boundary.DO_NOT_CONTACT,)]

    def test_the_key_characters_are_described(self) -> None:
        assert len({character.slug for character in CHARACTERS}) == len(CHARACTERS) >= 35
        assert all(character.about and character.met.note for character in CHARACTERS)


def slugs_of(told_story: Story) -> Iterator[str]:
    for part in ("labels", "ratings", "taggings", "birthdays", "asks", "offers", "remarks", "promises", "snoozes"):
        yield from (each.slug for each in getattr(told_story, part))
    yield from (slug for each in told_story.logged for slug in each.slugs)
    yield from (slug for pair in (*told_story.knows, *told_story.apart) for slug in (pair.one, pair.other))
    yield from (each.whom for each in told_story.cadences if not each.whom.startswith("tag:"))
