"""One-line dialogs: what is typed as a promise, as tags, as a cadence, as an offer, and as somebody new."""

from __future__ import annotations

from datetime import date

import pytest

from tests.tui.samples import TODAY
from warmth.domain.errors import WarmthError
from warmth.domain.origins import OriginKind
from warmth.domain.wants import Basis
from warmth.tui.adding import read_newcomer
from warmth.tui.lines import (
    CadenceLine,
    OfferLine,
    PromiseLine,
    TagLine,
    read_cadence,
    read_offer,
    read_promise,
    read_tags,
    tag_completion,
)

KNOWN = ("berlin", "blue harbour", "climbing", "Work")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("send the topo by friday", PromiseLine("send the topo", date(2026, 11, 27), True)),
        ("they: intro to the CFO by 3 dec", PromiseLine("intro to the CFO", date(2026, 12, 3), False)),
        ("She : a call", PromiseLine("a call", None, False)),
        ("me: write", PromiseLine("write", None, True)),
        ("read the book by Calvino", PromiseLine("read the book by Calvino", None, True)),
        ("read the book by Calvino by monday", PromiseLine("read the book by Calvino", date(2026, 11, 23), True)),
        ("stand by me", PromiseLine("stand by me", None, True)),
    ],
)
def test_promises(text: str, said: PromiseLine) -> None:
    assert read_promise(text, TODAY) == said


@pytest.mark.parametrize("text", ["", "they:", "by friday"])
def test_a_promise_of_nothing_is_refused(text: str) -> None:
    with pytest.raises(WarmthError, match="what is promised"):
        read_promise(text, TODAY)


@pytest.mark.parametrize(
    ("text", "give", "take"),
    [
        ("climbing berlin", ("climbing", "berlin"), ()),
        ("climbing, -berlin", ("climbing",), ("berlin",)),
        ("Climbing work", ("climbing", "Work"), ()),
        ("blue harbour", ("blue harbour",), ()),
        ("-Blue Harbour berlin", ("berlin",), ("blue harbour",)),
        ('"two words" -"a b"', ("two words",), ("a b",)),
        ("blue", ("blue",), ()),
        ("blue -harbour", ("blue",), ("harbour",)),
        ("new -new", (), ("new",)),
        ('"open quote', ("open quote",), ()),
    ],
)
def test_tags(text: str, give: tuple[str, ...], take: tuple[str, ...]) -> None:
    assert read_tags(text, KNOWN) == TagLine(give, take)


@pytest.mark.parametrize("text", ["", ",", "-", '""'])
def test_no_tag_is_refused(text: str) -> None:
    with pytest.raises(WarmthError, match="Say which tag"):
        read_tags(text, KNOWN)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("cl", "climbing"),
        ("-cl", "-climbing"),
        ("berlin, blue h", "berlin, blue harbour"),
        ("berlin cl", "berlin climbing"),
        ('"blue', '"blue harbour'),
        ("climbing", None),
        ("berlin ", None),
        ("", None),
        ("zzz", None),
    ],
)
def test_tags_are_completed(text: str, whole: str | None) -> None:
    assert tag_completion(KNOWN)(text) == whole


@pytest.mark.parametrize(
    ("text", "days"), [("30d", 30), ("Monthly", 30), ("quarterly", 90), ("none", 0), ("", None), ("unset", None)]
)
def test_cadences(text: str, days: int | None) -> None:
    assert read_cadence(text) == CadenceLine(days)


def test_no_cadence() -> None:
    with pytest.raises(WarmthError, match="no span of time"):
        read_cadence("often")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tunes Postgres", OfferLine("tunes Postgres", Basis.SAID)),
        ("seen: tunes Postgres", OfferLine("tunes Postgres", Basis.SEEN)),
        ("Said : angel money", OfferLine("angel money", Basis.SAID)),
        ("unseen art", OfferLine("unseen art", Basis.SAID)),
    ],
)
def test_offers(text: str, said: OfferLine) -> None:
    assert read_offer(text) == said


@pytest.mark.parametrize("text", ["", "seen:"])
def test_an_offer_of_nothing_is_refused(text: str) -> None:
    with pytest.raises(WarmthError, match="in a few words"):
        read_offer(text)


def through(typed: str) -> tuple[int, str]:
    """Everybody began through Ben."""
    return 2, f"{typed.title()} Okafor"


def test_everything_of_somebody_new() -> None:
    text = (
        "Lea Brandt, engineer at Tidewater Ltd, lea@tide.example, +49 170 1234567, linkedin.com/in/lea #climbing "
        "#kiel -- met yesterday at the fair"
    )
    new = read_newcomer(text, through, TODAY)
    said = new.details
    assert (said.name, said.title, said.company) == ("Lea Brandt", "engineer", "Tidewater Ltd")
    assert (said.emails, said.phones, said.urls) == (["lea@tide.example"], ["+49 170 1234567"], ["linkedin.com/in/lea"])
    assert said.tags == ["climbing", "kiel"]
    assert new.label is not None
    assert (new.label.kind, new.label.on, new.label.note) == (OriginKind.MET, "yesterday", "at the fair")


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("Lea", None, None),
        ("Lea, engineer", "engineer", None),
        ("Lea, engineer, Tidewater", "engineer", "Tidewater"),
        ("Lea, at Tidewater", None, "Tidewater"),
        ("Lea, @ Tidewater", None, "Tidewater"),
        ("Lea lea@tide.example, engineer", "engineer", None),
    ],
)
def test_a_position(text: str, title: str | None, company: str | None) -> None:
    said = read_newcomer(text, through, TODAY).details
    assert (said.name, said.title, said.company) == ("Lea", title, company)


@pytest.mark.parametrize(
    ("began", "kind", "on", "person", "note"),
    [
        ("met", OriginKind.MET, None, None, None),
        ("worked 2019 on the bridge", OriginKind.WORKED, "2019", None, "on the bridge"),
        ("studied May 2008", OriginKind.STUDIED, "May 2008", None, None),
        ("introduced by ben, over lunch", OriginKind.INTRODUCED, None, 2, "over lunch"),
        ("introduced at a party", OriginKind.INTRODUCED, None, None, "at a party"),
        ("request-in with words", OriginKind.REQUEST_IN, None, None, "with words"),
    ],
)
def test_how_it_began(began: str, kind: OriginKind, on: str | None, person: int | None, note: str | None) -> None:
    label = read_newcomer(f"Lea -- {began}", through, TODAY).label
    assert label is not None
    assert (label.kind, label.on, label.through, label.note) == (kind, on, person, note)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "wants a name"),
        (", engineer", "wants a name"),
        ("#climbing", "wants a name"),
        ("Lea -- somehow", "After -- say how it began"),
        ("Lea, a, b, c", "cannot both stand"),
    ],
)
def test_what_cannot_be_added(text: str, sentence: str) -> None:
    with pytest.raises(WarmthError, match=sentence):
        read_newcomer(text, through, TODAY)
