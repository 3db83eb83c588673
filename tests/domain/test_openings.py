"""Canned openings are found in a text, in several languages; plain words of one's own are not."""

from __future__ import annotations

import pytest

from warmth.domain.openings import canned_turns

CANNED = [
    ("Sorry to bother you, but I have a question.", "sorry to bother you"),
    ("SORRY TO BOTHER YOU", "sorry to bother you"),
    (
        "Hi Ana,\nI’d like to add you to my professional network on LinkedIn.",
        "like to add you to my professional network",
    ),
    ("I'd like to add you to my network", "like to add you to my network"),
    ("May I pick your brain over coffee?", "pick your brain"),
    ("I hope this finds you well.", "i hope this finds you"),
    ("I hope this email finds you well.", "i hope this email finds you"),
    ("Hope you’re doing well!", "hope you re doing well"),
    ("To whom it may concern", "to whom it may concern"),
    ("I came across your profile and", "i came across your profile"),
    ("Entschuldigen Sie die Störung", "entschuldigen sie die storung"),
    ("Ich hoffe es geht Ihnen gut!", "ich hoffe es geht ihnen gut"),
    ("Ich bin auf Ihr Profil gestoßen.", "auf ihr profil gestossen"),
    ("J’espère que vous allez bien", "j espere que vous allez bien"),
    ("Désolée de vous déranger !", "desolee de vous deranger"),
    ("Espero que estés bien.", "espero que estes bien"),
    ("Me gustaría añadirte a mi red", "anadirte a mi red"),
    ("Scusa il disturbo", "scusa il disturbo"),
    ("Desculpe o incômodo", "desculpe o incomodo"),
    ("Ik wil je toevoegen aan mijn professionele netwerk", "toevoegen aan mijn professionele netwerk"),
    ("Ursäkta att jag stör.", "ursakta att jag stor"),
    ("Przepraszam, że przeszkadzam", "przepraszam ze przeszkadzam"),
    ("Извините за беспокойство!", "извините за беспокоиство"),
    ("山本様、突然のご連絡失礼いたします。", "突然のご連絡"),
    ("您好,冒昧打扰一下", "冒昧打扰"),
]
OWN = [
    "",
    "We met in May 2019. How is the harbour?",
    "I hope this boat finds its way home soon, it is a good boat",
    "Did you pick your brainy cousin up?",
    "My network cable is broken.",
    "The touch baseball club meets on Monday.",
    "It took a long time to see you again.",
    "Ich hoffe, du kommst am Montag.",
    "Espero que vengas el lunes.",
]


@pytest.mark.parametrize(("text", "turn"), CANNED)
def test_a_canned_turn_is_found(text: str, turn: str) -> None:
    assert canned_turns(text) == (turn,)


@pytest.mark.parametrize("text", OWN)
def test_words_of_ones_own_are_left_alone(text: str) -> None:
    assert canned_turns(text) == ()


def test_several_are_named_in_order_and_each_once() -> None:
    text = "I hope this finds you well. Quick question for you: pick your brain? Again: pick your brain."
    assert canned_turns(text) == ("i hope this finds you", "quick question for you", "pick your brain")
