"""Fit: what meets an ask by words, by what they mean, or as the other side of it; and what only looks as if it did."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.gifts import Bridge, Gift, meeting
from warmth.domain.rarity import Rarity
from warmth.domain.vocabulary import Vocabulary
from warmth.domain.vocabulary.reading import read
from warmth.store.vocabulary import FOLDER

FITTING = (
    ("database performance", "Postgres", "offer"),
    ("someone who knows Postgres performance", "Postgres tuning", "offer"),
    ("Postgres", "databases", "offer"),
    ("hiring a backend engineer", "looking for a role as Python developer", "ask"),
    ("looking for a role as Python developer", "we are hiring a backend engineer", "ask"),
    ("hiring a backend engineer", "Python developer, Acme", "position"),
    ("looking for work as a nurse", "Recruiter, Personalhaus", "position"),
    ("seed round", "angel investor", "position"),
    ("raising a seed round for climate tech", "Angel investor, self-employed", "position"),
    ("raising", "fundraising", "offer"),
    ("fundraising in Berlin", "Business Angel, Berlin", "position"),
    ("GDPR", "data protection lawyer", "offer"),
    ("GDPR advice", "Datenschutzbeauftragte, Stadtwerke", "position"),
    ("looking for a flat in Berlin", "renting out a flat in Berlin", "offer"),
    ("looking for a flat in Berlin", "renting out a room in Germany", "ask"),
    ("Kubernetes", "k8s", "skill"),
    ("a lawyer", "Rechtsanwältin, Kanzlei Nord", "position"),
    ("an accountant", "comptabilité", "offer"),
    ("DÉVELOPPEUR", "software engineering", "skill"),
    ("Ruby developer", "Ruby on Rails", "skill"),
    ("a bank", "investment banking", "skill"),
    ("機械学習エンジニア", "machine learning", "skill"),
    ("переводчик", "translator from Russian", "offer"),
    ("a designer", "Figma and wireframes", "skill"),
    ("a photographer", "Fotografin, Studio Licht", "position"),
    ("somebody for our bookkeeping", "Steuerberaterin", "offer"),
    ("looking for a cofounder", "technical cofounder wanted", "ask"),
    ("looking for a mentor", "mentoring", "offer"),
    ("usability research in rural clinics", "user interviews", "offer"),
    ("a data engineer in Hamburg who sails", "Data Engineer, Blue Harbour", "position"),
    ("GDPR", "GDPR", "tag"),
    ("running partners", "running", "tag"),
    ("a swimming teacher for my daughter", "swimming lessons for children", "offer"),
    ("a florist who delivers on Sundays", "Florist, Blatt und Stiel", "position"),
    ("restaurants that want our cheese", "Owner of a bistro, Zur Linde", "position"),
    ("nursing homes that need a caterer", "Director, Sonnenhof Care Home", "position"),
    ("a venue for sixty people", "rents out a village hall", "offer"),
    ("someone who is hiring a nurse", "hiring a nurse", "offer"),
    ("founders raising a seed round", "looking for investors", "ask"),
    ("new clients in logistics", "contracts for freelancers at a freight company", "offer"),
    ("a translator from Korean", "translates Korean novels", "offer"),
    ("an interpreter for Arabic", "speaks Arabic and Dari", "offer"),
    ("relief for my sore back", "Physiotherapist", "position"),
    ("laptops for our pupils", "used notebooks and desktop computers", "offer"),
    ("how share options are taxed", "taxation of employee shares", "offer"),
    ("a job in a bakery", "a baker for the early shift", "ask"),
    ("an electrician or a plumber", "Klempner", "position"),
    ("somebody to sew curtains", "sews costumes", "offer"),
    ("a photographer for our brochure", "Landschaftsfotografie", "offer"),
    ("a vet for our goats", "Tierärztin", "position"),
    ("a dance course", "Tanzunterricht", "offer"),
    ("a carpenter for a treehouse", "Schreinermeister", "position"),
    ("a coach for a nervous speaker", "coaching", "offer"),
    ("busco fontanero", "Klempner", "position"),
    ("roasters who buy direct", "Coffee roaster, Bohnenwerk", "position"),
    ("a roofer who is free in May", "knows every builder in the valley", "offer"),
    ("a zen teacher", "zen for beginners", "offer"),
    ("new tiles in the hallway", "Fliesenlegerin", "position"),
    ("someone who sews baby slings", "sews costumes", "offer"),
    ("three weeks of piano lessons from January", "piano lessons", "offer"),
    ("un avocat pour un divorce", "family law", "offer"),
    ("a mortgage for our first house", "arranges home loans", "offer"),
    ("an assistant for the clinic", "looking for a job in a hospital", "ask"),
)
MISSING = (
    ("Java", "JavaScript", "skill"),
    ("a Java developer", "JavaScript developer", "position"),
    ("C++", "C#", "skill"),
    ("a bank", "river bank restoration", "offer"),
    ("Ruby developer", "ruby jewellery", "offer"),
    ("data engineer", "data protection", "offer"),
    ("a data engineer", "engineering of bridges", "offer"),
    ("product manager", "product photographer", "offer"),
    ("someone in Berlin", "Designer, Berlin", "position"),
    ("Berlin", "Berlin", "tag"),
    ("a plumber in Berlin", "Designer, Berlin", "offer"),
    ("looking for a role as Python developer", "Python developer", "position"),
    ("looking for a role as Python developer", "Python", "skill"),
    ("hiring a backend engineer", "looking for a role as a nurse", "ask"),
    ("hiring a data engineer", "hiring a data engineer", "ask"),
    ("a data engineer", "a data engineer", "ask"),
    ("looking for a flat in Berlin", "renting out a flat in Lisbon", "offer"),
    ("looking for a flat", "looking for a flat", "ask"),
    ("a physiotherapist who climbs", "climbing", "tag"),
    ("databases", "patient code review", "offer"),
    ("Postgres", "Database administrator, Acme", "position"),
    ("machine learning", "learning German", "offer"),
    ("", "anything", "offer"),
    ("a good person to know", "good people", "offer"),
    ("a translator from Korean", "Court interpreter for Danish", "position"),
    ("a plumber in Berlin", "Plumber, Hamburg", "position"),
    ("a plumber", "Plumbing journalist", "position"),
    ("a lawyer", "Lawyer, retired", "position"),
    ("restaurants that buy cheese", "bookkeeping for restaurants", "offer"),
    ("founders raising a seed round", "angel investor", "offer"),
    ("founders raising a seed round", "founders raising a seed round", "ask"),
    ("new clients in renewable energy", "photovoltaics on roofs", "offer"),
    ("a direct flight", "Coffee importer, Kahawa Direct", "position"),
    ("the backdrop of a series", "seed investments", "offer"),
    ("laptops for our pupils", "notebooks, pens and paper", "offer"),
    ("regular climbing", "regular evenings", "tag"),
    ("a job in a bakery", "a job in a bakery", "ask"),
    ("a job in a bakery", "bakes bread", "offer"),
    ("a driver for our lorry", "drivers and firmware for printers", "offer"),
    ("a coach for our choir trip with fifty passengers", "career coaching", "offer"),
    ("a crane operator", "cranes and storks", "offer"),
    ("a seal for our pump", "swims with seals", "offer"),
    ("a bridge player for Tuesdays", "builds bridges", "offer"),
    ("a plant manager for our factory", "house plants", "offer"),
    ("a tank for rain water", "drove a tank in the army", "offer"),
    ("a choir for our church", "teaches guitar", "offer"),
    ("a hospital", "hospitality", "skill"),
    ("a good board", "board games", "offer"),
    ("somebody to teach me Spanish", "teaches German", "offer"),
)


@cache
def shipped() -> Vocabulary:
    return read((path.name, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.txt")))


@pytest.mark.parametrize(("ask", "gift", "how"), FITTING)
def test_it_meets(ask: str, gift: str, how: str) -> None:
    met = meeting(ask, Gift(gift, how), shipped())
    assert met is not None
    assert met.worth > 0
    assert met.words or met.bridges


@pytest.mark.parametrize(("ask", "gift", "how"), MISSING)
def test_it_only_looks_as_if(ask: str, gift: str, how: str) -> None:
    assert meeting(ask, Gift(gift, how), shipped()) is None


def test_there_is_a_vocabulary_worth_the_name() -> None:
    known = shipped()
    assert len([one for one in known.concepts.values() if one.field != "places"]) >= 120
    assert len({one.field for one in known.concepts.values()}) >= 14


@pytest.mark.parametrize(
    ("ask", "gift", "words", "bridges"),
    [
        ("database performance", "tuning of Postgres", (), (Bridge("database performance", "Postgres", "databases"),)),
        ("Postgres", "Databases!", (), (Bridge("Postgres", "Databases", "databases"),)),
        ("a data engineer", "data engineering", ("data", "engineer"), ()),
        (
            "seed round", "Angel investor", (),
            (Bridge("seed round", "Angel investor", "raising money and investing"),),
        ),
        ("Ruby developer", "Ruby on Rails", (), (Bridge("Ruby developer", "Ruby on Rails", "ruby"),)),
    ],
)  # fmt: skip
def test_it_says_which_words_met_and_by_which_concept(
    ask: str, gift: str, words: tuple[str, ...], bridges: tuple[Bridge, ...]
) -> None:
    met = meeting(ask, Gift(gift, "offer"), shipped())
    assert met is not None
    assert (met.words, met.bridges) == (words, bridges)


def worth(ask: str, gift: str, rarity: Rarity | None = None) -> float:
    met = meeting(ask, Gift(gift, "offer"), shipped(), rarity or Rarity())
    assert met is not None
    return met.worth


def test_equal_words_outweigh_the_meaning_and_that_outweighs_something_broader() -> None:
    assert worth("Postgres", "Postgres") > worth("SQL", "Postgres") > worth("Postgres", "SQL")


def test_rare_words_outweigh_common_ones_and_what_answers_what_only_mentions() -> None:
    rarity = Rarity(1_000, {"turbin": 2, "sale": 600})
    assert worth("turbines", "turbines", rarity) > 2 * worth("sales", "sales", rarity)
    assert worth("turbines", "turbines") > worth("turbines", "turbines, pastry, chess, tax returns, horses and bees")


WORDS = st.sampled_from(
    [
        "Postgres",
        "hiring",
        "a nurse",
        "GDPR",
        "lawyer",
        "seed round",
        "angel investor",
        "Berlin",
        "bank",
        "Ruby",
        "sales",
    ]
)
NOISE = st.lists(st.sampled_from(["zorble", "quimby", "vantrop"]), min_size=1, max_size=3)
KINDS = ("offer", "skill", "tag", "position", "ask")


@given(st.lists(WORDS, min_size=1, max_size=3), st.lists(WORDS, min_size=1, max_size=3), NOISE, st.sampled_from(KINDS))
def test_words_that_say_nothing_never_make_a_fit(ask: list[str], gift: list[str], noise: list[str], how: str) -> None:
    plain = meeting(" ".join(ask), Gift(" ".join(gift), how), shipped())
    if plain is None:
        for asked, given_ in ((ask + noise, gift), (ask, gift + noise)):
            assert meeting(" ".join(asked), Gift(" ".join(given_), how), shipped()) is None


@given(st.lists(WORDS, min_size=1, max_size=3), st.lists(WORDS, min_size=1, max_size=3))
def test_two_asks_that_are_sides_of_one_thing_meet_either_way(one: list[str], other: list[str]) -> None:
    here, there = " ".join(one), " ".join(other)
    met = [meeting(a, Gift(b, "ask"), shipped()) is not None for a, b in ((here, there), (there, here))]
    assert met[0] == met[1]


@given(st.lists(WORDS.filter(lambda word: word != "Berlin"), min_size=1, max_size=3))
def test_what_is_offered_in_the_very_words_of_the_ask_meets_it(words: list[str]) -> None:
    text = " ".join(words)
    assert Gift(text, "offer").meets(text, shipped())
