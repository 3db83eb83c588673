"""Origins: which ones label a person, and which invitations nobody wrote."""

from __future__ import annotations

from datetime import date

import pytest

from warmth.domain.canned import is_canned
from warmth.domain.origins import REQUESTS, Origin, OriginKind

SEARCHING = (
    "I found you while I was searching my network at LinkedIn. Let's connect directly, so we can help each other with "
    "referrals. If we connect, both of our networks will grow. To add me as your connection, just follow the link below"
    "."
)
CANNED = [
    "I'd like to add you to my professional network on LinkedIn.",
    "I’d like to add you to my professional network on LinkedIn.",
    "I'd like to add you to my professional network on LinkedIn.\n\n- Joe Blow",
    "I'd like to add you to my professional network on LinkedIn. – Joe van der Blow",
    "I would like to add you to my professional network",
    "i'd like to add you to my LinkedIn network.",
    "Hi Ana, I'd like to add you to my professional network on LinkedIn.",
    "Hi Ana,\n\nI'd like to join your LinkedIn network.\n\nBest regards,\nBen Okafor",
    "Hi Dr. Ana Ruiz, I'd like to connect with you on LinkedIn.",
    "Hello Anne-Marie O'Neill! I'd like to connect.",
    "Hey there, I'd love to connect with you.",
    "Dear ana, I'd like to join your professional network.",
    "Deborah, please add me to your LinkedIn network",
    "Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.",
    "Since you're someone I trust, I wanted to invite you to join my network on LinkedIn.",
    "Hi Ana, I'd like to include you in my network to share updates and stay in touch.",
    "I'd like to invite you to connect.",
    "Hi Ana, let's connect!",
    "Let’s connect on LinkedIn. Thanks, Ben",
    "Good morning 山本さん, I'd like to connect with you.",
    SEARCHING,
]
PERSONAL = [
    "I'd like to add you to my professional network on LinkedIn. We met at PyCon, over the soup.",
    "I'd like to add you to my professional network on LinkedIn - we sat together at the wedding",
    "I'd like to add you to my professional network on LinkedIn because your talk helped me.",
    "Hi Ana, I'd like to connect with you on LinkedIn; Ben Okafor said we should talk about ports.",
    "Hi Ana, I'd like to connect. I read your paper on tides.",
    "Great talk yesterday. I'd like to connect",
    "Met you at PyCon, I'd like to connect.",
    "Hi Ana from the climbing hall, I'd like to connect with you.",
    "Hi Ana. Loved the panel in Lyon. I'd like to connect.",
    "Hi Ana, it's Ben from Harbour Street, let's connect",
    "Let's connect about the data role",
    "I'd like to connect with you and your team in Oslo.",
    "Hello neighbour from the third floor, I'd like to join your LinkedIn network",
    "I'd like to add you to my network of beekeepers",
    "Congratulations Ana, I'd like to connect with you",
    "Since you are a person I trust, I wanted to ask you about Berlin.",
    "ok",
]


@pytest.mark.parametrize("words", CANNED)
def test_what_the_network_fills_in_is_canned(words: str) -> None:
    assert is_canned(words)
    assert is_canned(words.upper())


@pytest.mark.parametrize("words", PERSONAL)
def test_a_word_of_their_own_is_not_canned(words: str) -> None:
    assert not is_canned(words)


def test_silence_is_not_canned_either() -> None:
    assert not is_canned("")
    assert not is_canned(" \n ")


def test_without_a_kind_nothing_labels() -> None:
    assert not Origin().labels
    assert not Origin(on="2019-05-17", note="red scarf", words="We met at PyCon.").labels


@pytest.mark.parametrize("kind", sorted(set(OriginKind) - REQUESTS))
def test_a_kind_labels_by_itself(kind: OriginKind) -> None:
    assert Origin(kind=kind).labels


@pytest.mark.parametrize("kind", sorted(REQUESTS))
@pytest.mark.parametrize(
    ("words", "note", "labels"),
    [
        ("", "", False),
        ("  ", " \n", False),
        (CANNED[0], "", False),
        (PERSONAL[0], "", True),
        ("", "the tall one", True),
        (CANNED[0], "the tall one", True),
    ],
)
def test_a_request_labels_only_with_words(kind: OriginKind, words: str, note: str, labels: bool) -> None:
    assert Origin(kind=kind, words=words, note=note).labels is labels


TODAY = date(2026, 11, 22)
MET, BARE = Origin(OriginKind.MET), Origin(OriginKind.REQUEST_IN)
SINCE = Origin(OriginKind.EVENT, labelled_on="2026-03-01")


@pytest.mark.parametrize(
    ("origin", "before", "day"),
    [
        (MET, None, "2026-11-22"),
        (MET, BARE, "2026-11-22"),
        (MET, SINCE, "2026-03-01"),
        (MET, Origin(OriginKind.EVENT), None),
        (BARE, None, None),
        (BARE, SINCE, None),
    ],
)
def test_a_label_has_the_day_it_came_to_be(origin: Origin, before: Origin | None, day: str | None) -> None:
    assert origin.dated(before, TODAY).labelled_on == day
