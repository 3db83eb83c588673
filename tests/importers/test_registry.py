"""The formats: every reader is named, called in a sentence, and told of in the manual; nothing else is."""

from __future__ import annotations

import pytest

from tests.architecture.source import TOP
from tests.importers.shared import everyone
from warmth.importers.csv_tables.fields import Field
from warmth.usecases.importing.readers import ADDRESS_BOOKS, CALLED, FORMATS, HAPPENINGS, READS

MANUAL = (TOP / "docs" / "importing.md").read_text(encoding="utf-8")


def manual_table() -> str:
    """The table of formats, as the manual has to have it."""
    rows = [f"| {each.called} | `{name}` | {each.given} |" for name, each in FORMATS.items()]
    return "\n".join(["| what | `--from` | what you can give |", "| --- | --- | --- |", *rows])


def test_every_reader_is_in_the_registry_and_nothing_else_is() -> None:
    assert sorted(reader.name for reader in everyone()) == sorted(FORMATS) == sorted(CALLED)
    assert (ADDRESS_BOOKS | HAPPENINGS) - FORMATS.keys() == set()
    assert set() == ADDRESS_BOOKS & HAPPENINGS


@pytest.mark.parametrize("name", FORMATS)
def test_the_sentence_names_everything_that_is_read(name: str) -> None:
    assert FORMATS[name].reads in READS


def test_the_sentence_is_one() -> None:
    assert READS.startswith("warmth reads ")
    assert ", and " not in READS


def test_the_manual_has_the_table_of_formats() -> None:
    assert manual_table() in MANUAL, manual_table()


@pytest.mark.parametrize("field", Field)
def test_the_manual_has_everything_that_a_column_can_mean(field: Field) -> None:
    assert f"`{field}`" in MANUAL.partition("Columns can mean")[2].partition("What you said")[0]
