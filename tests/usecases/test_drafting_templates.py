"""Templates: the user's own before ours, in a sandbox, and one sentence with file and line when one is broken."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.source import TOP
from tests.factories import person
from warmth.domain.drafting import Draft, DraftKind
from warmth.domain.errors import WarmthError
from warmth.drafts.rendering import OURS
from warmth.phrasing.drafting import FACTS
from warmth.store.store import Store
from warmth.usecases import drafting


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "drafts"
    assert drafting.templates() == found
    found.mkdir()
    return found


def draft(store: Store, name: str = "Ana Ruiz") -> Draft:
    who = person(store, name, contacts=(3,))
    return drafting.draft(store, DraftKind.THANK, drafting.meant(store, DraftKind.THANK, [str(who)]))


def test_there_is_a_template_for_every_kind() -> None:
    assert {path.stem for path in OURS.glob("*.j2")} == {kind.value for kind in DraftKind}


def test_your_own_goes_first_and_is_warned_of_too(store: Store, folder: Path) -> None:
    (folder / "thank.j2").write_text(
        "Subject: Danke\n\nLiebe {{ person.called }}, {% include 'end.j2' %} Ich hoffe, es geht dir gut.",
        encoding="utf-8",
    )
    (folder / "end.j2").write_text("<b>& Gruß</b>", encoding="utf-8")
    made = draft(store)
    assert (made.subject, made.text) == ("Danke", "Liebe Ana, <b>& Gruß</b> Ich hoffe, es geht dir gut.")
    assert made.warnings[0].startswith("“ich hoffe es geht dir gut” is a canned turn")
    assert made.unknown == ()


def test_what_your_own_asks_for_in_vain_is_told(store: Store, folder: Path) -> None:
    (folder / "thank.j2").write_text("Hi{% if thanks %} you{% endif %}", encoding="utf-8")
    assert draft(store).unknown == ("nothing that Ana Ruiz did for you is on record",)


@pytest.mark.parametrize(
    ("template", "line", "fault"),
    [
        ("Hi\n{% if last %}", 2, "Unexpected end of template"),
        ("Hi\n\n{{ persn.name }}", 3, "there is no fact “persn”"),
        ("{% if false %}\n{{ nobody }}\n{% endif %}", 2, "there is no fact “nobody”"),
        ("Hi\n{{ person.nickname }}", 2, "has no attribute 'nickname'"),
        ("Hi\n{{ ask.text }}", 2, "'None' has no attribute 'text'"),
        ("Hi\n{{ 1 / 0 }}", 2, "division by zero"),
        ("Hi\n{{ 1 + me }}", 2, "unsupported operand"),
        ("Hi\n{% include 'missing.j2' %}", 2, "there is no template missing.j2"),
        ("Hi\n{% include '../config.toml' %}", 2, "there is no template ../config.toml"),
        ("Hi\n{{ person.__class__.__mro__ }}", 2, "unsafe"),
        ("Hi\n{{ shared.append(1) }}", 2, "unsafe"),
        ("{% include 'thank.j2' %}", 1, "recursion"),
    ],
)
def test_a_broken_one_is_one_sentence_with_file_and_line(
    store: Store, folder: Path, template: str, line: int, fault: str
) -> None:
    own = folder / "thank.j2"
    own.write_text(template, encoding="utf-8")
    (folder.parent / "config.toml").write_text("", encoding="utf-8")
    with pytest.raises(WarmthError) as broken:
        draft(store)
    said = broken.value.message
    assert said.startswith(f"The template {own}:{line} cannot be used: "), said
    assert fault in said
    assert "\n" not in said


def test_one_that_is_no_text_is_refused(store: Store, folder: Path) -> None:
    (folder / "thank.j2").write_bytes(b"\xff\xfeHi")
    with pytest.raises(WarmthError, match=r"thank\.j2 cannot be used: save it as UTF-8\."):
        draft(store)


def test_names_are_data_and_no_template(store: Store) -> None:
    assert draft(store, "{{7*7}} {% raw %}").text == "Hi {{7*7}},"


def test_the_page_documents_every_fact_and_kind() -> None:
    page = (TOP / "docs" / "drafting.md").read_text(encoding="utf-8")
    rows = [
        f"| `{name}` | {fact.means} | {'you are told' if fact.lack else 'nothing is said'} |"
        for name, fact in FACTS.items()
    ]
    assert page.split("| --- | --- | --- |\n")[1].splitlines() == rows
    assert re.findall(r"^\| `([a-z-]+)` \|", page.split("| fact |")[0], re.MULTILINE) == [
        kind.value for kind in DraftKind
    ]
