"""Telephone numbers compared: with the country's code, and as they are dialled in a country."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from warmth.store.store import Store
from warmth.usecases import people
from warmth.usecases.importing import Me, import_paths
from warmth.usecases.importing.phones import Phones, region_of


@pytest.mark.parametrize(
    ("text", "region", "key"),
    [
        ("0170/1234567", "DE", "+491701234567"),
        ("(202) 555-0100", "US", "+12025550100"),
        ("020 7946 0000", "GB", "+442079460000"),
        ("06 12 34 56 78", "FR", "+33612345678"),
        ("+44 (0)20 7946 0000", "DE", "+442079460000"),
        ("0170/1234567", "US", "01701234567"),
        ("0170/1234567", "", "01701234567"),
        ("0170/1234567", "XX", "01701234567"),
    ],
)
def test_a_number_is_what_is_dialled_in_its_country(text: str, region: str, key: str) -> None:
    found = Phones(region).handle(text)
    assert found is not None
    assert (found.key, found.value) == (key, text)


def test_what_is_no_number_is_no_handle() -> None:
    assert Phones("DE").handle("none") is None


def test_the_library_is_not_loaded_for_numbers_with_their_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    assert Phones("DE").handle("+49 170 1234567") is not None
    with pytest.raises(ImportError):
        Phones("DE").handle("0170 1234567")


@pytest.mark.parametrize(
    ("environment", "region"),
    [
        ({"LANG": "de_AT.UTF-8"}, "AT"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "pt_BR"}, "BR"),
        ({"LC_ALL": "C.UTF-8", "LANG": "de_DE"}, ""),
        ({"LC_ALL": "", "LANG": "de_DE@euro"}, "DE"),
        ({}, ""),
    ],
)
def test_the_country_of_the_locale(environment: dict[str, str], region: str) -> None:
    assert region_of(environment) == region


def test_a_number_on_record_is_known_by_its_other_form(store: Store, tmp_path: Path) -> None:
    people.add(store, people.Details(name="Ana Ruiz", phones=["0170 1234567"]))
    file = tmp_path / "ana.vcf"
    file.write_text("BEGIN:VCARD\nFN:Ana Ruiz\nTEL:+49 170 1234567\nEND:VCARD\n", "utf-8")
    assert import_paths(store, [file], me=Me(region="US")).people.added == 1
    store.undo()
    receipt = import_paths(store, [file], me=Me(region="DE"))
    assert (receipt.people.added, receipt.people.unchanged + receipt.people.updated) == (0, 1)
    assert people.card(store, 1).phones == ("0170 1234567",)
