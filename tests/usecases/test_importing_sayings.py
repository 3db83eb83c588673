"""What the user says of columns and names: it is used, remembered, used again without a word, and taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.importers.shared import SAMPLES
from warmth.domain.errors import WarmthError
from warmth.importers.findings import FoundPerson
from warmth.store.store import Store
from warmth.usecases import changes, exporting, pages, people
from warmth.usecases.importing import import_paths

CHAT = SAMPLES / "whatsapp" / "_chat.txt"


def table(folder: Path, *rows: str, header: str = "Who,Mail,Coffee,Shoe") -> Path:
    """A table whose titles tell nothing."""
    path = folder / f"table-{len(list(folder.glob('*.csv')))}.csv"
    path.write_text("\n".join((header, *rows)) + "\n", "utf-8")
    return path


def touches(store: Store, name: str) -> list[date]:
    """The days of all interactions with somebody."""
    return [one.touch.on for one in pages.page(store, people.resolve(store, name)).timeline]


def test_what_a_column_means_is_remembered_with_its_header(store: Store, tmp_path: Path) -> None:
    before = exporting.export(store, private=True)
    first = import_paths(
        store, [table(tmp_path, "Ana Ruiz,ana@x.example,2024-03-04,38")], said={"Coffee": "last_touch"}
    )
    assert first.notes == ["table-0.csv: “Coffee” is read as last_touch."]
    assert touches(store, "ana") == [date(2024, 3, 4)]
    second = import_paths(store, [table(tmp_path, "Ben Okafor,ben@x.example,2024-03-05,44")])
    assert second.notes == ["table-1.csv: “Coffee” is read as last_touch, as you said before."]
    assert touches(store, "ben") == [date(2024, 3, 5)]
    changes.undo(store)
    changes.undo(store)
    assert exporting.export(store, private=True) == before
    forgotten = import_paths(store, [table(tmp_path, "Cy Young,cy@x.example,2024-03-05,44")])
    assert (forgotten.notes, touches(store, "cy")) == ([], [])


def test_another_header_is_another_table(store: Store, tmp_path: Path) -> None:
    import_paths(store, [table(tmp_path, "Ana Ruiz,ana@x.example,2024-03-04,38")], said={"Coffee": "last_touch"})
    other = table(tmp_path, "Ben Okafor,2024-03-05", header="Who,Coffee")
    assert import_paths(store, [other]).notes == []


def test_what_is_said_later_goes_before_what_was_said(store: Store, tmp_path: Path) -> None:
    row = "Ana Ruiz,ana@x.example,2024-03-04,38"
    import_paths(store, [table(tmp_path, row)], said={"Coffee": "last_touch", "Shoe": "notes"})
    receipt = import_paths(store, [table(tmp_path, row)], said={"Coffee": "nothing"})
    assert receipt.notes == ["table-1.csv: “Coffee” is read as nothing, “Shoe” is read as notes."]
    assert receipt.interactions.added == 0


def test_a_dry_run_remembers_nothing_and_shows_how_a_table_would_be_read(store: Store, tmp_path: Path) -> None:
    rows = [f"{name},{name}@x.example,2024-03-04,38" for name in ("Ana", "Ben", "Cy")]
    path = table(tmp_path, *rows)
    receipt = import_paths(store, [path], said={"Coffee": "last_touch"}, dry_run=True)
    (preview,) = receipt.previews
    assert (preview.name, preview.unread) == ("table-0.csv", ("Shoe",))
    assert preview.read == (("Who", "name"), ("Mail", "email"), ("Coffee", "last_touch"))
    assert [row.name for row in preview.rows if isinstance(row, FoundPerson)] == ["Ana", "Ben"]
    assert import_paths(store, [path], dry_run=True).notes == []
    assert changes.history(store) == []


def test_who_a_name_in_a_chat_is_is_remembered(store: Store) -> None:
    with pytest.raises(WarmthError, match="says which author is you"):
        import_paths(store, [CHAT])
    first = import_paths(store, [CHAT], said={"Robin Mayer": "me"})
    assert first.notes == ["In chats “Robin Mayer” is you."]
    second = import_paths(store, [CHAT])
    assert (second.change, second.notes) == (None, ["In chats “Robin Mayer” is you, as you said before."])
    changes.undo(store)
    with pytest.raises(WarmthError, match="says which author is you"):
        import_paths(store, [CHAT])


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({"Coffee": "shoe"}, "“Coffee” cannot mean “shoe”: a column can mean name, given, "),
        ({"Tea": "notes"}, "There is no column “Tea”; the columns are Who, Mail, Coffee, Shoe."),
    ],
)
def test_what_is_said_of_nothing_there_is_is_refused(
    said: dict[str, str], complaint: str, store: Store, tmp_path: Path
) -> None:
    with pytest.raises(WarmthError) as refusal:
        import_paths(store, [table(tmp_path, "Ana Ruiz,ana@x.example,2024-03-04,38")], said=said)
    assert refusal.value.message.startswith(complaint)
    assert people.listed(store) == []


def test_a_title_that_one_of_several_tables_has_suffices(store: Store, tmp_path: Path) -> None:
    first = table(tmp_path, "Ana Ruiz,ana@x.example,2024-03-04,38")
    second = table(tmp_path, "Ben Okafor,2024-03-05", header="Who,Tea")
    receipt = import_paths(store, [first, second], said={"Coffee": "last_touch", "Tea": "last_touch"})
    assert receipt.notes == [
        "table-0.csv: “Coffee” is read as last_touch.", "table-1.csv: “Tea” is read as last_touch.",
    ]  # fmt: skip
    assert (touches(store, "ana"), touches(store, "ben")) == ([date(2024, 3, 4)], [date(2024, 3, 5)])
    with pytest.raises(WarmthError) as refusal:
        import_paths(store, [first, second], said={"Coffee": "last_touch", "Milk": "notes"})
    assert refusal.value.message == "There is no column “Milk”; the columns are Who, Mail, Coffee, Shoe, Tea."


def test_columns_of_a_file_that_needs_no_words_are_no_matter_of_the_user_s(store: Store) -> None:
    with pytest.raises(WarmthError, match="“Name” names no column here"):
        import_paths(store, [SAMPLES / "google" / "new.csv"], said={"Name": "notes"})
