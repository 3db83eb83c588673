"""What a draft is warned of, in the user's own words as well: canned, repeated, selling, private, unanswered."""

from __future__ import annotations

import pytest

from tests.factories import ago, person
from warmth.domain.drafting import Draft, DraftKind
from warmth.domain.errors import WarmthError
from warmth.domain.interactions import Direction, Kind
from warmth.store import interactions
from warmth.store.store import Store
from warmth.usecases import drafting

LONG = "we are looking for somebody who can keep the old lighthouse clock of the island going"
PITCH = "We help companies grow your revenue. Book a free demo?"


def reworded(store: Store, name: str, text: str) -> Draft:
    kind = DraftKind.RECONNECT
    return drafting.reworded(store, drafting.draft(store, kind, drafting.meant(store, kind, [name])), text)


def sent(store: Store, who: int, words: str, kind: Kind = Kind.EMAIL, direction: Direction = Direction.OUT) -> None:
    with store.change("Log") as db:
        interactions.add(db, [who], ago(4), kind, direction, words)


def test_canned_words_are_named(store: Store) -> None:
    person(store, "Ana Ruiz", contacts=(3,))
    assert reworded(store, "ana", "Sorry to bother you, Ana.").warnings == (
        "“sorry to bother you” is a canned turn; say it in words of your own, or leave it out.",
    )


def test_the_same_words_are_named_with_whom_and_when(store: Store) -> None:
    person(store, "Ana Ruiz", contacts=(3,))
    ben = person(store, "Ben Okafor", contacts=(3,))
    sent(store, ben, f"Dear Ben, {LONG}. Ciao")
    made = reworded(store, "ana", f"Hi Ana,\n\n{LONG.capitalize()}!")
    assert made.warnings == (f"The same words went to Ben Okafor on Wed 18 Nov: “{LONG}”.",)


@pytest.mark.parametrize(("kind", "direction"), [(Kind.EMAIL, Direction.IN), (Kind.CALL, Direction.OUT)])
def test_only_what_you_wrote_counts(store: Store, kind: Kind, direction: Direction) -> None:
    person(store, "Ana Ruiz", contacts=(3,))
    sent(store, person(store, "Ben Okafor"), LONG, kind, direction)
    assert reworded(store, "ana", LONG).warnings == ()


def test_the_same_words_to_the_same_person_are_no_template_mail(store: Store) -> None:
    sent(store, person(store, "Ana Ruiz", contacts=(3,)), LONG)
    assert reworded(store, "ana", LONG).warnings == ()


def test_a_logged_draft_is_remembered(store: Store) -> None:
    for name in ("Ana Ruiz", "Ben Okafor"):
        person(store, name, contacts=(3,))
    drafting.log(store, reworded(store, "ben", LONG))
    assert any("went to Ben Okafor on Sun 22 Nov" in one for one in reworded(store, "ana", LONG).warnings)


@pytest.mark.parametrize(
    ("rated", "contacts", "warned"),
    [(None, (), True), ((2, 3, 3), (3,), True), ((3, 3, 3), (), False), (None, (3,), False)],
)
def test_a_pitch_to_somebody_barely_known(
    store: Store, rated: tuple[int, int, int] | None, contacts: tuple[int, ...], warned: bool
) -> None:
    person(store, "Ana Ruiz", rated=rated, contacts=contacts)
    said = "This sells something, and you barely know Ana Ruiz."
    assert (said in reworded(store, "ana", PITCH).warnings) is warned


def test_your_own_note_and_tag_are_told_when_the_text_repeats_them(store: Store) -> None:
    ana = person(store, "Ana Ruiz", tagged=("night owls",))
    for _ in range(2):
        sent(store, ana, "talks too much of boats", Kind.CALL, Direction.BOTH)
    assert reworded(store, "ana", "You talks too much of BOATS. “Night owls”!").warnings == (
        "The text repeats your note on Ana Ruiz of Wed 18 Nov; put it in words that are meant for their eyes.",
        "The text names your tag “night owls”; make sure that it is meant for their eyes.",
    )
    assert reworded(store, "ana", "How are the boats?").warnings == ()


def test_who_left_three_attempts_unanswered_is_left_the_next_word(store: Store) -> None:
    person(store, "Ana Ruiz", contacts=(90,), attempts=(30, 20, 10))
    warning = "Your last 3 attempts to reach Ana Ruiz were left unanswered; leave the next word to them."
    assert reworded(store, "ana", "Hello, anything new?").warnings == (warning,)


def test_an_emptied_draft_is_none(store: Store) -> None:
    person(store, "Ana Ruiz")
    with pytest.raises(WarmthError, match="The text is empty"):
        reworded(store, "ana", "Subject: Hello\n\n \n")
