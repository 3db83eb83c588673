"""The generated pages are fresh, every verb, setting and key is in them, and no link leads nowhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.source import TOP
from tests.architecture.write_docs import DOCS, pages
from warmth import config
from warmth.cli.main import VERBS
from warmth.tui.keys import ACTIONS

PAGES = sorted([*DOCS.glob("*.md"), *TOP.glob("*.md")])


@pytest.mark.parametrize("name", ["cli.md", "config.md", "keys.md"])
def test_a_generated_page_is_fresh(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == pages()[name], "`make docs` writes it anew"


@pytest.mark.parametrize("verb", [verb for verbs in VERBS.values() for verb in verbs])
def test_every_verb_is_documented(verb: str) -> None:
    page = (DOCS / "cli.md").read_text(encoding="utf-8")
    section = page.partition(f"\n### {verb}\n")[2].partition("\n#")[0]
    assert f"warmth {verb} " in section
    assert len(section.partition("```\n\n")[2].splitlines()[0]) > 12, "it says what it does"


@pytest.mark.parametrize("key", config.shown(config.Config()))
def test_every_setting_is_documented_with_what_it_means(key: str) -> None:
    page = (DOCS / "config.md").read_text(encoding="utf-8")
    row = re.search(rf"^\| `{re.escape(key)}` \| (.+?) \| (.+) \|$", page, re.MULTILINE)
    assert row is not None


@pytest.mark.parametrize("action", [action.id for action in ACTIONS])
def test_every_key_is_documented(action: str) -> None:
    assert f"| `{action}` |\n" in (DOCS / "keys.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_verbs_that_the_pages_speak_of_exist() -> None:
    verbs = {verb for group in VERBS.values() for verb in group}
    told = {
        f"{page.name}: warmth {verb}"
        for page in PAGES
        for verb in re.findall(r"(?:^|`)warmth ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE)
        if verb not in verbs
    }
    assert told == set()
