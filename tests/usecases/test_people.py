"""People: whom a typed name means, adding and editing without making two of one, and odd words in every field."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.factories import TODAY, ago, person
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import Ambiguous, NoSuchPerson, WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.domain.origins import Origin, OriginKind
from warmth.store import interactions as happened
from warmth.store.store import Store
from warmth.usecases import (
    acquaintances,
    backups,
    changes,
    interactions,
    origins,
    pages,
    people,
    promises,
    ratings,
    tags,
    wants,
)
from warmth.usecases.people import Details


def history(store: Store) -> list[str]:
    """The labels of all changes, newest first."""
    return [change.label for change in changes.history(store)]


@pytest.mark.parametrize("typed", ["Ana Ruíz", "ana ruiz", "RUIZ", "rui", "ana@harbour.example", "+49 170 1234567",
                                   "https://linkedin.com/in/ana-ruiz/", "www.linkedin.com/in/ana-ruiz"])  # fmt: skip
def test_a_person_is_meant_by_name_part_or_handle(store: Store, typed: str) -> None:
    details = Details(
        name="Ana Ruíz", emails=["ana@harbour.example"], phones=["+491701234567"], urls=["linkedin.com/in/ana-ruiz"]
    )
    ana = people.add(store, details).id
    person(store, "Benedikt")
    assert people.resolve(store, typed) == ana
    assert people.resolve(store, str(ana)) == ana


def test_a_whole_name_beats_longer_ones_that_contain_it(store: Store) -> None:
    ana = person(store, "Ana")
    person(store, "Ana Ruiz")
    assert people.resolve(store, "ana") == ana


def test_several_by_one_name_are_listed_and_nobody_is_chosen(store: Store) -> None:
    person(store, "Ana Ruiz", company="Blue Harbour", title="Engineer")
    second = person(store, "Ana Ruiz")
    people.archive(store, [second])
    with pytest.raises(Ambiguous) as raised:
        people.resolve(store, "ana ruiz")
    assert raised.value.candidates == ("1  Ana Ruiz  Engineer · Blue Harbour", "2  Ana Ruiz  (archived)")


@pytest.mark.parametrize("typed", ["", " ", "\x00", "99", "9" * 30, "-1", "%", "_", "'; --", "(((", "٣"])
def test_a_name_of_nobody_is_said_so(store: Store, typed: str) -> None:
    person(store, "Ana Ruiz")
    with pytest.raises(NoSuchPerson):
        people.resolve(store, typed)


def test_a_near_name_is_offered(store: Store) -> None:
    person(store, "Ana Ruiz")
    with pytest.raises(NoSuchPerson, match=r"Did you mean Ana Ruiz\?"):
        people.resolve(store, "Anna Ruis")


def test_names_of_signs_alone_are_told_apart(store: Store) -> None:
    party, fire = person(store, "🎉"), person(store, "🔥")
    assert (people.resolve(store, "🎉"), people.resolve(store, "🔥")) == (party, fire)


def test_adding_refuses_an_address_of_somebody_else_and_writes_nothing(store: Store) -> None:
    people.add(store, Details(name="Ana", emails=["ana@x.example"]))
    with pytest.raises(WarmthError, match=r"news@x.example belongs to Ana \(id 1\) already"):
        people.add(store, Details(name="Ben", emails=["ANA+news@x.example"]))
    with pytest.raises(WarmthError, match="wants a name"):
        people.add(store, Details(name=" \u200b "))
    with pytest.raises(WarmthError, match="cannot be read as an email address"):
        people.add(store, Details(name="Cy", emails=["nonsense"]))
    assert history(store) == ["Add Ana"]


def test_editing_changes_what_is_given_alone(store: Store) -> None:
    ana = people.add(store, Details(name="Ana", company="Harbour", title="Engineer", birthday="--02-29")).id
    card = people.edit(store, ana, Details(title="Head"))
    assert (card.name, card.company, card.title, card.birthday) == ("Ana", "Harbour", "Head", "--02-29")
    card = people.edit(store, ana, Details(company="", title="", birthday="", notes="x\r\ny"))
    assert (card.company, card.title, card.birthday, card.notes) == ("", "", None, "x\ny")
    assert people.edit(store, ana, Details()).name == "Ana"
    assert history(store) == ["Edit Ana", "Edit Ana", "Add Ana"]


def test_editing_takes_one_handle_away(store: Store) -> None:
    ana = people.add(store, Details(name="Ana", emails=["a@x.example", "b@x.example"])).id
    assert people.edit(store, ana, Details(remove_handles=["a@x.example"])).emails == ("b@x.example",)
    with pytest.raises(WarmthError, match="has no handle"):
        people.edit(store, ana, Details(remove_handles=["a@x.example"]))


def test_archiving_hides_and_bringing_back_shows(store: Store) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    people.archive(store, [ana, ben])
    assert people.listed(store) == []
    people.archive(store, [ana])
    people.unarchive(store, [ben])
    assert [card.name for card in people.listed(store)] == ["Ben"]
    assert history(store)[:2] == ["Bring back Ben", "Archive Ana and Ben"]


def test_an_act_on_somebody_who_was_undone_meanwhile_says_so(store: Store) -> None:
    ana, ben = person(store, "Ana"), person(store, "Ben")
    store.undo()
    for act in (
        lambda: interactions.log(store, [ana, ben], Kind.CALL),
        lambda: tags.tag(store, [ben], ["x"]),
        lambda: tags.set_cadence(store, tags.Owner(person=ben), 30),
        lambda: ratings.rate(store, ben, know=3),
        lambda: wants.ask(store, ben, "x"),
        lambda: promises.promise(store, ben, "x", None),
        lambda: acquaintances.knows(store, ana, ben),
        lambda: origins.label(store, ben, origins.Label(OriginKind.MET)),
        lambda: people.edit(store, ben, Details(name="x")),
        lambda: people.archive(store, [ana, ben]),
        lambda: pages.page(store, ben),
    ):
        with pytest.raises(NoSuchPerson):
            act()
    assert history(store) == ["Add Ben", "Add Ana"]


def test_tags_are_one_however_spelled_but_signs_count(store: Store) -> None:
    ana = person(store, "Ana")
    tags.tag(store, [ana], ["C++", "c#", "C", "🎉", "🔥", "Climbing"])
    card = tags.tag(store, [ana], ["CLIMBING", "c++", " climbing "])[0]
    assert set(card.tags) == {"C++", "c#", "C", "🎉", "🔥", "Climbing"}
    for word in ("c++", "C#", "🎉", "climbing"):
        assert [one.name for one in people.listed(store, f"tag:{word}")] == ["Ana"]
    assert tags.untag(store, [ana], ["c#"])[0].tags.count("C++") == 1


def test_a_boundary_and_a_cadence_of_a_tag_hold_for_everyone_with_it(store: Store) -> None:
    ana, ben = person(store, "Ana", tagged=("clients",)), person(store, "Ben", tagged=("clients",))
    tags.set_cadence(store, tags.Owner(tag="clients"), 30)
    tags.set_boundaries(store, tags.Owner(tag="Clients"), [Boundary.NEVER_INTRODUCE])
    tags.set_cadence(store, tags.Owner(person=ben), 7)
    cards = [people.card(store, one) for one in (ana, ben)]
    assert [(card.cadence, card.boundaries) for card in cards] == [
        (30, (Boundary.NEVER_INTRODUCE,)),
        (7, (Boundary.NEVER_INTRODUCE,)),
    ]
    tags.untag(store, [ana], ["clients"])
    assert (people.card(store, ana).cadence, people.card(store, ana).boundaries) == (None, ())


def test_setting_what_is_set_leaves_no_line(store: Store) -> None:
    ana = person(store, "Ana", tagged=("x",))
    tags.set_cadence(store, tags.Owner(person=ana), 30)
    before = history(store)
    tags.set_cadence(store, tags.Owner(person=ana), 30)
    tags.set_boundaries(store, tags.Owner(person=ana), [], [Boundary.PRIVATE])
    tags.tag(store, [ana], ["x"])
    tags.untag(store, [ana], ["never given"])
    people.unarchive(store, [ana])
    people.edit(store, ana, Details(name="Ana"))
    assert history(store) == before


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
@example(text="\x1b[31mred\x1b[0m [bold]x[/bold] \u202e\x00")
@example(text='"; DROP TABLE people; --')
@example(text="word " * 20_000)
@example(text="")
def test_any_words_do_no_harm_in_any_field(store: Store, text: str) -> None:
    ana = people.add(store, Details(name=f"Ana {text}", notes=text, company=text, title=text)).id
    interactions.log(store, [ana], Kind.CALL, note=text)
    origins.label(store, ana, origins.Label(OriginKind.MET, note=text, place=text))
    people.found(store, text)
    card = people.card(store, ana)
    for shown in (card.name, card.notes, card.company, card.title):
        assert not [sign for sign in shown if sign != "\n" and ord(sign) < 32]
        assert "\x1b" not in shown
    assert people.edit(store, ana, Details(notes=card.notes, company=card.company)).notes == card.notes
    assert backups.check(store) == []
    for _ in range(3):
        store.undo()


DAYS = st.lists(
    st.tuples(st.integers(-40, 1500), st.sampled_from(Kind), st.sampled_from(Direction), st.integers(1, 5)), max_size=12
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=DAYS, cadence=st.none() | st.sampled_from([0, 7, 45, 400]), moved=st.integers(-1000, 1000))
@example(days=[(0, Kind.CALL, Direction.IN, 1)] * 3, cadence=None, moved=0)
def test_the_page_and_the_list_give_the_same_numbers(
    store: Store, days: list[tuple[int, Kind, Direction, int]], cadence: int | None, moved: int
) -> None:
    store.today = TODAY
    several = [people.add(store, Details(name=f"Person {n}"), Origin(OriginKind.MET)).id for n in range(6)]
    with store.change("History") as db:
        for back, kind, direction, group in days:
            happened.add(db, several[: group + 1], ago(back), kind, direction)
    if cadence is not None:
        tags.set_cadence(store, tags.Owner(person=several[0]), cadence)
    for today in (TODAY, date.fromordinal(TODAY.toordinal() + moved), TODAY):
        store.today = today
        page = pages.page(store, several[0])
        card, measure = page.card, page.measure
        assert (card.warmth, card.band, card.trend, card.state) == (
            measure.warmth, measure.band, measure.trend, measure.state
        )  # fmt: skip
        gap = measure.rhythm.gap if measure.rhythm else None
        assert (card.silence, card.usual_gap, card.rhythm) == (measure.silence, gap, measure.ratio)
        assert backups.check(store) == []
