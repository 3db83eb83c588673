"""Contact files: what they add to people, whom they mean, and that a second import and an undo leave no trace."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.archives import Row, archive, connections
from tests.factories import person
from warmth.domain.cards import Card
from warmth.domain.errors import WarmthError
from warmth.domain.origins import OriginKind
from warmth.store.store import Store
from warmth.usecases import changes, exporting, inbox, people, tags
from warmth.usecases.importing import import_paths
from warmth.usecases.importing.readers import CALLED

SAMPLES = Path(__file__).parent.parent / "samples"
CONTACTS = [
    file
    for name in ("vcard", "google", "outlook", "thunderbird", "csv")
    for file in sorted((SAMPLES / name).iterdir())
    if file.suffix != ".json"
]


def cards(folder: Path, *each: str, name: str = "cards.vcf") -> Path:
    """A file of vCards; the properties of each are parted by `|`."""
    path = folder / name
    text = "\n".join(f"BEGIN:VCARD\n{one}\nEND:VCARD" for one in each).replace("|", "\n")
    path.write_text(text + "\n", "utf-8")
    return path


def table(folder: Path, *rows: str, name: str = "table.csv") -> Path:
    """A table, a row a line."""
    path = folder / name
    path.write_text("\n".join(rows) + "\n", "utf-8")
    return path


def everything(store: Store) -> str:
    """All that is kept, as text."""
    return exporting.export(store, private=True)


def card_of(store: Store, name: str) -> Card:
    """The card of the one so named."""
    return people.card(store, people.resolve(store, name))


@pytest.mark.parametrize("sample", CONTACTS, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_second_import_changes_nothing_and_undo_leaves_nothing(store: Store, sample: Path) -> None:
    empty = everything(store)
    first = import_paths(store, [sample])
    assert first.people.added > 0
    assert changes.history(store)[0].label.endswith(f" from {CALLED[sample.parent.name]}")
    full = everything(store)
    second = import_paths(store, [sample])
    assert (second.change, second.people.added, second.people.updated) == (None, 0, 0)
    assert second.people.unchanged == first.people.added + first.people.updated + first.people.unchanged
    assert second.interactions.unchanged == first.interactions.added
    assert everything(store) == full
    changes.undo(store)
    assert everything(store) == empty
    changes.redo(store)
    assert everything(store) == full


def test_a_card_becomes_an_unlabelled_person_with_all_it_says(store: Store, tmp_path: Path) -> None:
    said = "FN:Ana Roth|N:Roth;Ana|EMAIL:ana@x.example|EMAIL:roth@y.example|TEL:+49 170 1234567|ORG:Harbour|TITLE:Pilot"
    import_paths(store, [cards(tmp_path, f"{said}|BDAY:--0229|NOTE:Likes tea|CATEGORIES:Choir,Rowers")])
    ana = card_of(store, "Ana Roth")
    assert (ana.emails, ana.phones) == (("ana@x.example", "roth@y.example"), ("+49 170 1234567",))
    assert (ana.company, ana.title, ana.birthday, ana.notes) == ("Harbour", "Pilot", "--02-29", "Likes tea")
    assert ana.tags == ("Choir", "Rowers")
    assert not ana.labelled
    assert [one.text for one in inbox.queue(store) if one.what == "unlabelled"]


def test_words_on_how_you_met_are_a_label(store: Store, tmp_path: Path) -> None:
    rows = ("Name,Email,How we met,Met on", "Ana,ana@x.example,at the fair,2019-06-01", "Ben,ben@x.example,Worked,")
    path = table(tmp_path, *rows)
    import_paths(store, [path])
    told = [(card.labelled, card.origin) for card in (card_of(store, "Ana"), card_of(store, "Ben"))]
    origins = [(origin.kind, origin.note, origin.on) for labelled, origin in told if labelled and origin is not None]
    assert origins == [(OriginKind.OTHER, "at the fair", "2019-06-01"), (OriginKind.WORKED, "", None)]


def test_a_label_of_yours_is_not_overwritten_and_a_missing_one_is_given(store: Store, tmp_path: Path) -> None:
    person(store, "Ana", handle="ana@x.example", origin=OriginKind.FAMILY)
    person(store, "Ben", handle="ben@x.example", origin=None)
    path = table(tmp_path, "Name,Email,How we met", "Ana,ana@x.example,at the fair", "Ben,ben@x.example,at the fair")
    assert import_paths(store, [path]).people.updated == 1
    kinds = [origin.kind for name in ("Ana", "Ben") if (origin := card_of(store, name).origin)]
    assert kinds == [OriginKind.FAMILY, OriginKind.OTHER]


def test_the_last_contact_is_an_interaction_unless_the_day_is_on_record(store: Store, tmp_path: Path) -> None:
    person(store, "Ana", handle="ana@x.example", contacts=(3,))
    rows = ("Name,Email,Last Contact", "Ana,ana@x.example,2026-11-19", "Ben,,2026-11-01", "Cy,,2030-01-01")
    receipt = import_paths(store, [table(tmp_path, *rows)])
    assert (receipt.interactions.added, receipt.interactions.unchanged) == (1, 1)
    last = card_of(store, "Ben").last
    assert last is not None
    assert str(last.on) == "2026-11-01"
    assert card_of(store, "Cy").last is None


def test_what_is_known_is_completed_and_never_replaced(store: Store, tmp_path: Path) -> None:
    ana = people.add(
        store,
        people.Details(name="Ana Roth", emails=["ana@x.example"], company="Tidewater", birthday="1985", notes="Sails"),
    )
    tags.tag(store, [ana.id], ["choir"])
    said = (
        "FN:Ana Roth|EMAIL:ANA@x.example|TEL:+49 170 1|ORG:Old Firm|BDAY:1986-01-01|NOTE:Likes tea|CATEGORIES:Choir,Law"
    )
    receipt = import_paths(store, [cards(tmp_path, said)])
    assert (receipt.people.added, receipt.people.updated) == (0, 1)
    now = card_of(store, "Ana Roth")
    assert (now.company, now.birthday, now.notes, now.tags) == (
        "Tidewater",
        "1985",
        "Sails\nLikes tea",
        ("choir", "Law"),
    )


def test_what_you_put_right_after_an_import_stays_right(store: Store, tmp_path: Path) -> None:
    path = cards(tmp_path, "FN:Ana Roth|EMAIL:ana@x.example|NOTE:Likes tea|CATEGORIES:Choir")
    import_paths(store, [path])
    ana = people.resolve(store, "Ana Roth")
    tags.untag(store, [ana], ["choir"])
    before = everything(store)
    assert import_paths(store, [path]).change is None
    assert everything(store) == before


def test_two_cards_of_one_name_are_two_people(store: Store, tmp_path: Path) -> None:
    mail, phone, bare = (f"FN:Ana Roth|{said}" for said in ("EMAIL:ana@x.example", "TEL:+49 170 1234567", "ORG:X"))
    receipt = import_paths(store, [cards(tmp_path, mail, phone, bare)])
    assert (receipt.people.added, receipt.possible_duplicates) == (3, 2)
    before = everything(store)
    for order in ((mail, phone, bare), (bare, phone, mail), (phone, bare, mail)):
        again = import_paths(store, [cards(tmp_path, *order)])
        assert (again.people.added, again.people.updated, again.change) == (0, 0, None)
    assert everything(store) == before


def test_repeats_of_a_card_are_one_person(store: Store, tmp_path: Path) -> None:
    bare, phone = "FN:Ana Roth|NOTE:x", "FN:Ben Ito|TEL:+49 170 1234567"
    receipt = import_paths(store, [cards(tmp_path, bare, bare, phone, phone)])
    assert (receipt.people.added, receipt.people.unchanged) == (2, 2)


def test_an_address_book_and_an_archive_meet_in_one_person(store: Store, tmp_path: Path) -> None:
    row = Row("Ana", "Roth", "ana-roth", "08 Feb 2026", "ana@x.example", "Tidewater", "Engineer")
    import_paths(store, [archive(tmp_path / "archives", connections(row))])
    receipt = import_paths(store, [cards(tmp_path, "FN:Ana M. Roth|EMAIL:ana@x.example|TEL:+49 170 1|ORG:Old Firm")])
    assert (receipt.people.added, receipt.people.updated, receipt.possible_duplicates) == (0, 1, 0)
    assert card_of(store, "Ana Roth").company == "Tidewater"


def test_an_offices_number_is_no_evidence(store: Store, tmp_path: Path) -> None:
    receipt = import_paths(store, [cards(tmp_path, *(f"FN:Person {n:03}|TEL:+49 30 5550100" for n in range(300)))])
    assert receipt.people.added == 300
    assert receipt.possible_duplicates <= 10


def test_columns_mean_what_is_said(store: Store, tmp_path: Path) -> None:
    path = table(tmp_path, "Mensch,Kaffee", "Ana Roth,2026-11-01")
    with pytest.raises(WarmthError, match="is not recognised"):
        import_paths(store, [path])
    receipt = import_paths(store, [path], said={"Mensch": "name", "Kaffee": "last_touch"})
    assert (receipt.people.added, receipt.interactions.added) == (1, 1)
    last = card_of(store, "Ana").last
    assert last is not None
    assert str(last.on) == "2026-11-01"


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("a.vcf", "BEGIN:VCARD\nNOTE:x\nEND:VCARD\n", "holds 1 entry but no person could be read"),
        ("a.csv", "Name,Email,Note\n,,x\n,,y\n", "holds 2 entries but no person could be read"),
        ("a.csv", "Name,Email\n", "holds nobody"),
    ],
)
def test_a_file_that_holds_nobody_is_no_success(
    store: Store, tmp_path: Path, name: str, text: str, complaint: str
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(WarmthError, match=complaint):
        import_paths(store, [tmp_path / name])


def test_a_file_of_companies_alone_is_read_and_says_so(store: Store, tmp_path: Path) -> None:
    receipt = import_paths(store, [cards(tmp_path, "FN:Harbour|X-ABShowAs:COMPANY")])
    assert [(one.where, one.reason) for one in receipt.skipped] == [
        ("cards.vcf:1", "the card of a company, not of a person")
    ]
    assert receipt.change is None


def test_commands_for_a_terminal_in_cards_are_harmless(store: Store, tmp_path: Path) -> None:
    import_paths(
        store, [cards(tmp_path, "FN:\x1b[31mAna\x07|NOTE:a\x1b[2Jb\\nc|CATEGORIES:x\x1b]0;y\x07z|TITLE:\x9b5mT")]
    )
    text = everything(store)
    assert not [sign for sign in text if sign != "\n" and not sign.isprintable()]
    assert not [code for code in ("\\u001b", "\\u0007", "\\u009b") if code in text]
