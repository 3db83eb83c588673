"""Tables, cards and pages: what other programs read is what is kept, and our own readers find the same people in it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
import vobject
from icalendar.parser import Contentlines

from tests.factories import TODAY, ago, fresh_store, person
from warmth.domain.boundaries import Boundary
from warmth.domain.interactions import Direction, Kind
from warmth.domain.names import tidy_full_name
from warmth.store import interactions
from warmth.store.store import Store
from warmth.usecases import acquaintances, exporting, merging, people, promises, tags, wants
from warmth.usecases.exporting_pages import write_pages
from warmth.usecases.importing import import_paths
from warmth.usecases.people import Details
from warmth.usecases.tags import Owner

NAMES = (
    "=HYPERLINK(1)",
    '+Plus, Ana; "Q"',
    "山田 太郎",
    "🎉 Zoë 👩‍👩‍👧",
    "נועה כהן",
    "CON",
    "a/b:c*?",
    "Ana Ruiz",
    "ana ruiz",
)
NOTES = "First, line; with \\ signs\n-second line " + "長い" * 60


@pytest.fixture
def world(store: Store) -> Store:
    """People with odd names, one of them merged, one archived, one private."""
    for place, name in enumerate(NAMES):
        told = Details(name=name, emails=[f"p{place}@x.example"], phones=["+4930123456" + str(place)])
        people.add(store, told)
    people.edit(store, 8, Details(notes=NOTES, birthday="--02-29", tags=["choir, alto", "=sum"]))
    merging.merge(store, 1, person(store, "Merged Away"))
    people.archive(store, [2])
    acquaintances.knows(store, 3, 8)
    zoe = person(store, "Secret Quist")
    acquaintances.knows(store, 8, zoe)
    tags.set_boundaries(store, Owner(person=zoe), [Boundary.PRIVATE])
    promises.promise(store, 8, "Lend a drill", None)
    wants.ask(store, 8, "a *bold* choir")
    with store.change("Touch") as db:
        interactions.add(db, [8, 3], ago(3), Kind.CALL, Direction.BOTH, "About [[things]]")
        interactions.add(db, [8, zoe], ago(2), Kind.CALL, Direction.BOTH, "About Quist")
    return store


def read_back(store: Store, form: str, tmp_path: Path) -> tuple[Any, Any]:
    """Everyone of the database and of a new one that read the export: name to the rest of what both formats tell."""
    path = tmp_path / f"people.{'vcf' if form == 'vcard' else form}"
    exporting.write(exporting.pieces(store, form), path)
    folder = tmp_path / "other"
    folder.mkdir()
    other = fresh_store(folder)
    receipt = import_paths(other, [path])
    assert (receipt.source, receipt.skipped) == (form, [])
    return told(store), told(other)


def told(store: Store) -> dict[Any, Any]:
    found = json.loads(exporting.export(store))
    names = {row["id"]: row["name"] for row in found["people"] if row["merged_into_id"] is None}
    return {
        (tidy_full_name(one["name"]), *sorted(h["key"] for h in found["handles"] if h["person_id"] == one["id"])): (
            one["birthday"], one["notes"],
        )
        for one in found["people"]
        if one["id"] in names
    }  # fmt: skip


@pytest.mark.parametrize("form", ["csv", "vcard"])
def test_our_own_reader_finds_the_same_people(world: Store, form: str, tmp_path: Path) -> None:
    before, after = read_back(world, form, tmp_path)
    assert after == before
    assert len(after) == len(NAMES)


def test_a_table_has_no_formulas_and_a_row_for_each(world: Store) -> None:
    text = exporting.export(world, "csv")
    assert text.startswith("\ufeffName,")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert [row["Name"].removeprefix("'") for row in rows] == list(NAMES)
    assert [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert rows[7]["Last Contacted"] == ago(2).isoformat()
    assert rows[1]["Archived"] == TODAY.isoformat()
    assert "Quist" not in text
    assert "Secret Quist" in exporting.export(world, "csv", private=True)


def test_cards_keep_to_the_rules(world: Store) -> None:
    text = exporting.export(world, "vcard")
    assert text == exporting.export(world, "vcard")
    assert {len(line.encode()) <= 75 for line in text.split("\r\n")} == {True}
    assert "\n" not in text.replace("\r\n", "")
    lines = [line.parts() for line in Contentlines.from_ical(text) if line]  # type: ignore[no-untyped-call]
    assert [str(value) for name, _, value in lines if name == "FN"][7] == "Ana Ruiz"
    assert [str(value) for name, _, value in lines if name == "BDAY"] == ["--0229"]
    uids = [str(value) for name, _, value in lines if name == "UID"]
    assert len(set(uids)) == len(NAMES)
    assert [str(value) for name, _, value in lines if name == "RELATED"] == [uids[7], uids[2]]
    assert "CATEGORIES:choir\\, alto,=sum" in text
    assert f"X-WARMTH-ARCHIVED:{TODAY.isoformat()}" in text
    assert "Quist" not in text


def test_another_program_reads_the_same_from_cards(world: Store) -> None:
    cards = list(vobject.readComponents(exporting.export(world, "vcard")))
    assert [card.validate() for card in cards] == [True] * len(NAMES)
    assert [card.fn.value for card in cards] == list(NAMES)
    assert [card.n.value.given for card in cards] == list(NAMES)
    for place, card in enumerate(cards):
        values = {name: [line.value for line in lines] for name, lines in card.contents.items()}
        assert values["version"] == ["4.0"]
        assert (values["email"], values["tel"]) == ([f"p{place}@x.example"], [f"+4930123456{place}"])
    ana = cards[7]
    assert ana.note.value == NOTES
    assert ana.bday.value == "--0229"
    assert [sorted(line.value) for line in ana.contents["categories"]] == [["=sum", "choir, alto"]]
    assert ana.related.value == cards[2].uid.value


def test_pages_are_safe_files_that_lead_to_each_other(world: Store, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    done = write_pages(world, folder)
    assert (done.written, done.unchanged, done.removed) == (len(NAMES), 0, 0)
    names = sorted(path.name for path in folder.iterdir())
    assert len({name.casefold() for name in names}) == len(NAMES)
    assert {"CON_.md", "a b c.md", "Ana Ruiz.md", "ana ruiz 9.md"} <= {*names}
    page = (folder / "Ana Ruiz.md").read_text(encoding="utf-8")
    assert page.startswith('---\nwritten-by: warmth export\naliases: ["Ana Ruiz"]\ntags: ["choir-alto", "sum"]\n')
    for line in (
        'birthday: "--02-29"', "- [[山田 太郎]]", "- [ ] I: Lend a drill", f"- a \\*bold\\* choir ({TODAY})",
        f"- {ago(3)} call with [[山田 太郎]]: About \\[\\[things\\]\\]", f"- {ago(2)} call",
        "> First, line; with \\\\ signs",
    ):  # fmt: skip
        assert line in page.split("\n"), line
    assert not any("Quist" in path.read_text(encoding="utf-8") for path in folder.iterdir())


def test_a_second_export_touches_only_what_changed(world: Store, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    write_pages(world, folder, private=True)
    mine, edited = folder / "mine.md", folder / "Ana Ruiz.md"
    mine.write_text("# Mine\n", encoding="utf-8")
    edited.write_text("---\naliases: []\n---\nmy own words\n", encoding="utf-8")
    people.edit(world, 3, Details(name="山田 花子"))
    done = write_pages(world, folder)
    assert done.removed == 2, "the old name and the private person's page"
    assert mine.read_text(encoding="utf-8") == "# Mine\n"
    assert edited.read_text(encoding="utf-8").endswith("my own words\n")
    assert (folder / "Ana Ruiz 8.md").exists()
    assert (folder / "山田 花子.md").exists()
    again = write_pages(world, folder)
    assert (again.written, again.unchanged, again.removed) == (0, len(NAMES), 0)


def test_one_document_without_a_folder(world: Store) -> None:
    text = exporting.export(world, "markdown")
    assert text.count("\n# ") + 1 == len(NAMES)
    assert "Quist" not in text
