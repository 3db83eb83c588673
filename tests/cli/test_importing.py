"""Import on the command line: what columns mean, how a table would be read, and whose mailbox it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Warmth, assert_refused
from warmth import config
from warmth.cli import output

LETTER = (
    "From x@y.example Mon Mar  4 11:20:34 2024\nFrom: {0}\nTo: {1}\nDate: Mon, 4 Mar 2024 10:00:00 +0000\n\nHello\n\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table with two columns whose titles tell nothing."""
    path = tmp_path / "table.csv"
    rows = "Ana Roth,ana@x.example,2024-03-04,38\nBen\x1b[2J Ito,ben@x.example,,44\nCy Young,cy@x.example,,40\n"
    path.write_text(f"Who,Mail,Coffee,Shoe\n{rows}", "utf-8")
    return path


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    """An exchange that does not say which side is the user's."""
    path = tmp_path / "letters.mbox"
    each = ("Ana Roth <ana@x.example>", "robin@mayer.example")
    path.write_text(LETTER.format(*each) + LETTER.format(*reversed(each)), "utf-8")
    return path


def test_a_dry_run_shows_how_a_table_would_be_read(nobody: Warmth, table: Path) -> None:
    outcome = nobody("import", str(table), "--dry-run", "--map", "Coffee=last_touch")
    told = outcome.out[outcome.out.index("table.csv\n") :].splitlines()
    assert told == [
        "table.csv",
        "  “Who” is read as name",
        "  “Mail” is read as email",
        "  “Coffee” is read as last_touch",
        "  not read: “Shoe”",
        "  table.csv:2: Ana Roth · email ana@x.example · last_touch 2024-03-04",
        "  table.csv:3: Ben␛[2J Ito · email ben@x.example",
    ]
    assert outcome.err.splitlines() == [
        "table.csv: “Coffee” is read as last_touch.", "A dry run: nothing was written.",
    ]  # fmt: skip
    assert nobody("list", "--json").json == []


def test_what_was_said_is_used_the_next_time_and_said(nobody: Warmth, table: Path) -> None:
    assert nobody("import", str(table), "--map", "Coffee=last_touch", "--json").json["interactions"]["added"] == 1
    again = nobody("import", str(table), "--json")
    assert (again.json["change"], again.json["source"]) == (None, "csv")
    assert again.err == "table.csv: “Coffee” is read as last_touch, as you said before.\n"


@pytest.mark.parametrize("said", ["Coffee", "=notes", "Coffee="])
def test_words_without_a_meaning_are_misused(said: str, nobody: Warmth, table: Path) -> None:
    assert nobody("import", str(table), "--map", said).code == 2


def test_whose_mailbox_it_is_is_asked_once_and_kept(
    nobody: Warmth, mailbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "is_terminal", lambda: True)
    outcome = nobody("import", str(mailbox), typed="Robin <robin@mayer.example>\n")
    assert (outcome.code, "interactions  2 added" in outcome.out) == (0, True)
    assert outcome.err.startswith("Nothing in letters.mbox says which address is yours. Yours is: ")
    assert config.load().my_emails == ("robin@mayer.example",)
    assert nobody("import", str(mailbox), "--json").json["change"] is None


def test_an_answer_that_is_no_address_is_refused(
    nobody: Warmth, mailbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "is_terminal", lambda: True)
    outcome = nobody("import", str(mailbox), typed="robin\n")
    assert outcome.code == 1
    assert outcome.err.endswith("“robin” is no address; import again and give one such as you@example.org.\n")
    assert config.load().my_emails == ()


def test_a_pipe_is_not_asked(nobody: Warmth, mailbox: Path) -> None:
    assert_refused(
        nobody("import", str(mailbox)),
        "Nothing in letters.mbox says which address is yours; say it once with"
        " `warmth config me.email YOU@EXAMPLE.ORG` and import again.",
    )


def test_the_country_telephoned_from_is_a_setting(nobody: Warmth) -> None:
    assert nobody("config", "me.region", "de").code == 0
    assert config.load().my_region == "DE"
    assert nobody("config", "me.region", "Germany").code == 1
