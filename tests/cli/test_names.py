"""Whom a name means: by any case and accents, and by nothing when several could be meant."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Warmth
from warmth.store.store import Store
from warmth.usecases import changes

CANDIDATES = "  5  Bo Berg  Fjord Lab\n  6  Bo Berg  Studio Nowak\n"
WRITING = (
    ("label", "{}", "met"),
    ("rate", "{}", "--know", "3"),
    ("log", "{}", "coffee"),
    ("log", "ana", "{}", "coffee"),
    ("tag", "{}", "x"),
    ("untag", "{}", "x"),
    ("cadence", "{}", "monthly"),
    ("boundary", "{}", "private"),
    ("ask", "{}", "a boat"),
    ("offer", "{}", "a boat"),
    ("knows", "ana", "{}"),
    ("apart", "{}", "ana"),
    ("promise", "{}", "call"),
    ("snooze", "{}", "in 3 weeks"),
    ("archive", "ana", "{}"),
    ("unarchive", "{}"),
    ("edit", "{}", "--title", "x"),
    ("add", "New Person", "--origin", "introduced", "--through", "{}"),
    ("prune", "{}", "--let-go"),
)
READING = (("show", "{}"), ("introduce", "{}"))


def named(arguments: tuple[str, ...], name: str) -> list[str]:
    return [argument.replace("{}", name) for argument in arguments]


@pytest.mark.parametrize(
    "name",
    ["Zoë Müller-Öst", "zoe muller ost", "ZOË", "zoe", "müller", "MULLER", "ost", "3", "zoë müller", "Zoë Mü"],
)
def test_case_accents_and_signs_do_not_matter(warmth: Warmth, name: str) -> None:
    assert warmth("show", name).out.startswith("Zoë Müller-Öst  (id 3)\n")


@pytest.mark.parametrize(
    "handle",
    ["ana@ruiz.example", "ANA@Ruiz.Example", "mailto:ana@ruiz.example"],
)
def test_a_handle_names_its_person(warmth: Warmth, handle: str) -> None:
    assert warmth("show", handle).out.startswith("Ana Ruiz  (id 1)\n")


@pytest.mark.parametrize(
    "url",
    ["https://www.linkedin.com/in/ben-okafor", "linkedin.com/in/ben-okafor/", "http://linkedin.com/in/Ben-Okafor"],
)
def test_a_profile_names_its_person(warmth: Warmth, url: str) -> None:
    assert warmth("show", url).out.startswith("Ben Okafor  (id 2)\n")


@pytest.mark.parametrize("arguments", [*WRITING, *READING], ids=" ".join)
def test_several_by_a_name_are_listed_and_nothing_is_done(
    warmth: Warmth, world: Store, arguments: tuple[str, ...]
) -> None:
    before = changes.history(world)
    outcome = warmth(*named(arguments, "bo berg"))
    sentence = "warmth: “bo berg” fits 2 people; say which by a longer name, a handle or the id.\n"
    assert (outcome.code, outcome.out, outcome.err) == (1, "", sentence + CANDIDATES)
    assert changes.history(world) == before


@pytest.mark.parametrize("arguments", [*WRITING, *READING], ids=" ".join)
def test_nobody_by_a_name_is_said_with_names_near_it_and_nothing_is_done(
    warmth: Warmth, world: Store, arguments: tuple[str, ...]
) -> None:
    before = changes.history(world)
    outcome = warmth(*named(arguments, "anna"), "--json")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == "warmth: Nobody here is called “anna”. Did you mean Ana Ruiz?\n"
    assert changes.history(world) == before


def test_one_person_in_two_words_is_still_one_argument(warmth: Warmth) -> None:
    assert warmth("show", "ana ruiz").code == 0
    assert warmth("show", "ana", "ruiz").code == 2


def test_a_whole_name_beats_longer_names_that_hold_it(warmth: Warmth) -> None:
    warmth("add", "Ana Ruiz Lopez")
    assert warmth("show", "ana ruiz").out.startswith("Ana Ruiz  (id 1)\n")
    assert warmth("show", "ana").code == 1


def test_an_archived_person_is_still_known_by_name_and_marked_among_several(warmth: Warmth) -> None:
    warmth("archive", "5")
    assert warmth("show", "bo berg").err.splitlines()[1:] == [
        "  6  Bo Berg  Studio Nowak",
        "  5  Bo Berg  Fjord Lab  (archived)",
    ]


def test_an_id_of_nobody_is_nobody(warmth: Warmth) -> None:
    assert warmth("show", "99").code == 1


@pytest.mark.parametrize("blank", ["", " ", "\u200b", "!?"])
def test_no_name_at_all_names_nobody(warmth: Warmth, blank: str) -> None:
    outcome = warmth("show", blank)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("warmth: Nobody here is called “")
