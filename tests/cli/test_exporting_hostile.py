"""Exports of what would break a table, a card, a page, a file system or a terminal."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from pathlib import Path

import pytest
import vobject

from tests.cli.conftest import Warmth
from tests.factories import TODAY
from warmth.domain.text import clean, fold
from warmth.store import rows, tables
from warmth.store.store import Store

NAMES = (
    "\x1b[31mRed\x1b[0m Fox", "\x9b2JClear", "\x1b]0;title\x07Bell", "Line\nBreak", "Car\r\nReturn", "Sep\u2028arator",
    "Comma, Semi; Colon: \\ Back\\n", 'Quote " Mark', "Apo ' Strophe", "Zero\x00Byte", "\u200b", "Evil\u202etxt.exe",
    "=cmd|' /C calc'!A0", "@SUM(1+1)", "+49 Plus", "-2+3 Minus", "\t=1+1", "＝1+1", "'=1+1",
    "../../../escape", "..", ".", "/etc/absolute", "C:\\Windows\\win.ini", "%2e%2e%2fencoded", "~root", ".hidden",
    "CON", "nul.txt", "LPT1", "com9. ", "Aux .md", "trailing dot.", "---", "-", "a:b*c?d", "[[Link]]|Other",
    "# Heading ^block", "<script>alert(1)</script>", "END:VCARD", "BEGIN:VCARD\r\nFN:Forged", "x" * 400, "x" * 401,
    "長" * 200, "🎉" * 100,
    "Ana Same", "Ana Same", "ana same", "ANA SAME", "Ana Same 47", "Straße", "STRASSE", "Zoe\u0308 H", "Zo\u00eb H",
    "山田 太郎", "נועה כהן", "مريم العلي", "👩‍👩‍👧 Zoë", "ﬁne Ligature", "fine ligature",
)  # fmt: skip
WORDS = "=HYPERLINK(1)\n@second; line, with \\ signs \x1b[2J and ---\r\nBEGIN:VCARD\u202e"
FORMULAS = tuple("=+-@\t\r＝＋－＠")


@pytest.fixture
def hostile(nobody: Warmth, tmp_path: Path) -> Warmth:
    """Everyone of NAMES, by ids from 1, with hostile words wherever words are kept, as a forged file brings them."""
    store = Store(tmp_path / "warmth.sqlite3", TODAY)
    day = TODAY.isoformat()
    with store.change("Trouble") as db:
        tag = rows.insert(db, tables.tags, name=WORDS, name_key="words")
        for name in NAMES:
            key = fold(name) or "?"
            who = rows.insert(db, tables.people, name=name, name_key=key, created_on=day, notes=WORDS)
            rows.insert(db, tables.positions, person_id=who, title=WORDS, organization=name)
            rows.insert(db, tables.person_tags, person_id=who, tag_id=tag)
            rows.insert(db, tables.asks, person_id=who, text=WORDS, on=day)
            for kind in ("email", "phone", "url"):
                rows.insert(db, tables.handles, person_id=who, kind=kind, value=f"={who}\r\n{name}", key=f"{kind}{who}")
            touch = rows.insert(db, tables.interactions, on=day, kind="call", direction="both", note=WORDS, group=1)
            rows.insert(db, tables.interaction_people, interaction_id=touch, person_id=who)
    return nobody


def harmless(text: str) -> bool:
    """Does nothing in it command a terminal or turn the direction of writing?"""
    bad = {sign for sign in text if unicodedata.category(sign) == "Cc"} - {"\r", "\n"}
    return not bad and not set(text) & {"\u202e", "\u2028"}


def test_a_table_keeps_its_rows_and_holds_no_formula(hostile: Warmth) -> None:
    text = hostile("export", "--format", "csv").out
    found = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    assert harmless(text)
    assert [row["Name"] for row in found] == [
        f"'{name}" if name.startswith(FORMULAS) else name for name in map(clean, NAMES)
    ]
    cells = [cell for row in found for cell in row.values()]
    assert [cell for cell in cells if cell.startswith(FORMULAS)] == []
    assert {len(row) for row in found} == {20}
    assert {row["Notes"] for row in found} == {
        "'=HYPERLINK(1)\n@second; line, with \\ signs and ---\nBEGIN:VCARD"
    }  # fmt: skip


def test_a_card_stays_one_card(hostile: Warmth) -> None:
    text = hostile("export", "--format", "vcard").out
    assert harmless(text)
    assert "\n" not in text.replace("\r\n", "")
    assert text.count("\r\nFN:") == len(NAMES)
    cards = list(vobject.readComponents(text))
    assert [card.fn.value for card in cards] == [clean(name) for name in NAMES]
    assert [card.org.value for card in cards] == [[clean(name)] if clean(name) else [""] for name in NAMES]
    assert {card.note.value for card in cards} == {"=HYPERLINK(1)\n@second; line, with \\ signs and ---\nBEGIN:VCARD"}


def test_pages_stay_in_their_folder_and_each_has_its_own(hostile: Warmth, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "down" / "pages"
    outside = {*tmp_path.rglob("*")}
    outcome = hostile("export", "--format", "markdown", "--out", str(folder))
    assert outcome.err == f"{len(NAMES)} pages written to {folder}, 0 unchanged.\n"
    made = {*tmp_path.rglob("*")} - outside
    pages = {path for path in made if path.is_file()}
    assert made - pages == {folder, folder.parent, folder.parent.parent}
    assert {path.parent for path in pages} == {folder}
    names = [path.name for path in pages]
    assert len({unicodedata.normalize("NFKC", name).casefold() for name in names}) == len(NAMES)
    for name in names:
        assert len(name.encode()) <= 143, "encrypting file systems allow no more"
        assert not set(name) & set('<>:"/\\|?*#^[]%'), name
        assert name[0] not in ". "
        assert name.removesuffix(".md")[-1] not in ". "
        assert name.partition(".")[0].casefold() not in ("con", "nul", "lpt1", "com9", "aux", "aux ")
    assert hostile("export", "--format", "markdown", "--out", str(folder)).err.endswith(f"{len(NAMES)} unchanged.\n")


def test_a_page_is_as_it_is_built(hostile: Warmth, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    hostile("export", "--format", "markdown", "--out", str(folder))
    aliases = []
    for path in folder.iterdir():
        text = path.read_text("utf-8")
        assert harmless(text)
        _, front, body = text.split("---\n", 2)
        told = dict(line.split(": ", 1) for line in front.splitlines())
        aliases += json.loads(told["aliases"])
        keys = ["written-by", "aliases", "tags", "company", "title", "state", "last-touch"]
        assert [*told] == (keys if clean(json.loads(told["aliases"])[0]) else [key for key in keys if key != "company"])
        assert [line for line in body.splitlines() if line.startswith("## ")] == ["## Notes", "## Asks", "## Timeline"]
        assert sum(line.startswith("# ") for line in body.splitlines()) == 1
        assert "<script>" not in body.replace("\\<", "")
    assert sorted(aliases) == sorted(clean(name) for name in NAMES)


@pytest.mark.parametrize("form", ["json", "csv", "vcard", "markdown"])
def test_the_output_commands_no_terminal(hostile: Warmth, form: str) -> None:
    text = hostile("export", "--format", form).out
    assert harmless(text)
    if form == "json":
        assert [row["name"] for row in json.loads(text)["people"]] == [*NAMES]


def test_a_complete_export_comes_back_as_it_was(hostile: Warmth, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    hostile("export", "--out", str(first))
    elsewhere = ("--db", str(tmp_path / "new.sqlite3"))
    assert hostile(*elsewhere, "import", str(first), "--json").json["people"]["added"] == len(NAMES)
    hostile(*elsewhere, "export", "--out", str(second))
    assert second.read_bytes() == first.read_bytes()
