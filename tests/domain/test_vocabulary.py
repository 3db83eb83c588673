"""Reading a vocabulary: its lines, what they add up to, and what is said of those that cannot be used."""

from __future__ import annotations

import pytest

from warmth.domain.errors import WarmthError
from warmth.domain.gifts import Gift
from warmth.domain.vocabulary.reading import read
from warmth.domain.vocabulary.senses import senses

OWN = """
# Boats of the north.
[boats]
boats : ship, Schiff > sloop = sloep, tender?
rigging < boats : rigger
needs a crew ~> sails along
needs a crew : crew wanted
sails along : joins a crew
"""


def test_a_line_is_a_concept_with_its_words_and_what_it_holds() -> None:
    known = read([("own.txt", OWN)])
    assert known.concepts["sloop"].broader == ("boats",)
    assert known.concepts["rigging"].field == "boats"
    assert known.kin("boats").fully == {"boats", "sloop", "tender", "rigging"}
    assert known.kin("sloop").weakly == {"boats"}
    assert Gift("Sloep", "skill").meets("ships", known)
    assert not Gift("rigger", "skill").meets("a sloop", known)


def test_an_unsure_word_counts_only_where_no_other_field_is_spoken_of() -> None:
    known = read([("a", OWN), ("b", "[health]\nnursing : nurse")])
    assert [unit.concepts for unit in senses("a tender", known)] == [{"tender"}]
    assert [unit.concepts for unit in senses("a tender nurse", known)] == [frozenset(), {"nursing"}]


def test_an_exact_word_is_no_other_of_its_stem() -> None:
    blues = read([("a", "[music]\njazz : blues.\n")])
    assert [sorted(unit.concepts) for unit in senses("blues for a blue house", blues)] == [["jazz"], [], []]


def test_a_phrase_that_comes_down_to_one_word_is_unsure() -> None:
    worn = read([("a", "[work]\nhiring : we hire\n[boats]\nboat\n")])
    (said,) = senses("hire", worn)
    assert said.concepts == {"hiring"}
    assert [sorted(unit.concepts) for unit in senses("boats for hire", worn)] == [["boat"], []]


def test_a_bound_word_counts_only_beside_its_own_field_and_means_nothing_else_there() -> None:
    known = read([("a", OWN), ("b", "[tools]\nclamps : clamp\n[boats]\nrigging : clamp!")])
    assert [unit.concepts for unit in senses("a clamp", known)] == [{"clamps"}]
    assert [unit.concepts for unit in senses("a clamp for the sloop", known)] == [{"rigging"}, {"sloop"}]


def test_a_bound_word_that_is_not_at_home_is_known_to_mean_something_else() -> None:
    known = read([("a", OWN), ("b", "[boats]\nrigging : stay!")])
    (alone,) = senses("a stay", known)
    assert not alone.concepts
    assert alone.denied == {"rigging"}
    assert alone.is_ambiguous
    assert not Gift("a stay in the country", "offer").meets("a stay for our sloop", known)


def test_an_ambiguous_word_carries_no_meeting_alone() -> None:
    known = read([("own.txt", "[ambiguous]\nwords of many meanings : crane")])
    assert not Gift("paints cranes and herons", "offer").meets("a crane operator", known)
    assert Gift("a crane", "offer").meets("a crane operator", known)
    assert Gift("operator of a big crane", "offer").meets("a crane operator in spring", known)


def test_what_is_written_the_same_beats_what_has_the_same_stem() -> None:
    known = read([("own.txt", "[a]\nhospitals : hospital\n[b]\nhosting : hospitality")])
    assert [unit.concepts for unit in senses("hospital", known)] == [{"hospitals"}]
    assert [unit.concepts for unit in senses("hospitality", known)] == [{"hosting"}]


@pytest.mark.parametrize(
    ("word", "concept"),
    [
        ("Segelschiffe", "ships"),
        ("Schiffskurs", "ships"),
        ("Schiffsmeisterin", "ships"),
        ("Matrosin", "crews"),
        ("Matrosinnen", "crews"),
    ],
)
def test_a_word_is_known_by_its_last_part_and_without_its_female_ending(word: str, concept: str) -> None:
    known = read([("own.txt", "[boats]\nships : Schiff, Schiffe\ncrews : Matros")])
    assert [unit.concepts for unit in senses(word, known)] == [{concept}]


@pytest.mark.parametrize("word", ["Schiffe", "something", "whatever"])
def test_a_short_end_is_no_last_part(word: str) -> None:
    known = read([("own.txt", "[a]\nthings : thing, ever, iffe")])
    assert all(not unit.concepts for unit in senses(word, known))


def test_sides_meet_each_other_and_a_demanding_one_only_by_what_both_are_about() -> None:
    known = read([("own.txt", OWN)])
    assert Gift("joins a crew on a sloop", "ask").meets("crew wanted for our ship", known)
    assert not Gift("joins a crew", "ask").meets("crew wanted for our ship", known)


def test_a_later_file_adds_words_to_what_is_known() -> None:
    known = read([("a", OWN), ("b", "boats < things : dinghy\nthings : stuff")])
    assert known.concepts["boats"].broader == ("things",)
    assert known.concepts["boats"].field == "boats"
    assert Gift("dinghies", "skill").meets("a ship", known)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("\n: word", "own.txt:2 begins with no name; write `name : word, word`."),
        ("sloops < boats", "own.txt:1 speaks of “boats”, which no line describes; add `boats : …`."),
        ("boats\nboats <> crews", "own.txt:2 speaks of “crews”, which no line describes; add `crews : …`."),
    ],
)
def test_a_line_that_cannot_be_used_is_named(text: str, sentence: str) -> None:
    with pytest.raises(WarmthError) as raised:
        read([("own.txt", text)])
    assert raised.value.message == sentence
