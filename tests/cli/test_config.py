"""The settings, shown and set by `config`, and a file of settings that will not do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Outcome, Warmth
from warmth import config


def refused(outcome: Outcome) -> str:
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)
    return outcome.err.removeprefix("warmth: ").rstrip("\n")


def test_all_settings_are_shown_with_what_they_mean(nobody: Warmth, tmp_path: Path) -> None:
    outcome = nobody("config")
    assert outcome.err == f"{tmp_path / 'config.toml'}\n"
    rows = {line.split()[0]: line for line in outcome.out.splitlines()}
    assert rows.keys() == config.shown(config.Config()).keys()
    assert rows["reconnect.budget"].split("  ")[-1].strip() == "people suggested a day"


def test_all_settings_are_one_document(nobody: Warmth) -> None:
    assert nobody("config", "--json").json == config.shown(config.Config())


@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        ("reconnect.budget", "7", 7),
        ("me.email", "ana@ruiz.example, a@b.example", ["ana@ruiz.example", "a@b.example"]),
        ("networks.open", "linkedin", ["linkedin"]),
        ("tui.theme", "nord", "nord"),
        ("model.hot", "66.5", 66.5),
        ("model.hot", "70", 70),
        ("model.half_age_days", "45", 45),
        ("prune.points.left", "0", 0),
        ("introduce.points.skill", "0.5", 0.5),
        ("keys.log", "L", "L"),
    ],
)
def test_a_setting_is_kept_and_shown(nobody: Warmth, key: str, typed: str, kept: Any) -> None:
    assert nobody("config", key, typed, "--json").json == {key: kept}
    assert nobody("config", key, "--json").json == {key: kept}
    assert config.shown(config.load())[key] == kept


def test_several_values_are_one_list(nobody: Warmth) -> None:
    nobody("config", "me.email", "a@b.example", "c@d.example")
    assert nobody("config", "me.email").out == "a@b.example, c@d.example\n"
    nobody("config", "me.email", "")
    assert nobody("config", "me.email", "--json").json == {"me.email": []}


def test_setting_one_thing_leaves_the_rest_of_the_file_as_it_is(nobody: Warmth, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("# mine\n[model]\nhot = 70 # hotter\n", encoding="utf-8")
    nobody("config", "model.cool", "10")
    assert path.read_text(encoding="utf-8") == "# mine\n[model]\nhot = 70 # hotter\ncool = 10\n"


@pytest.mark.parametrize("key", ["nope", "model", "model.nope", "me", "keys", "keys.", "keys.a.b", "", "."])
def test_a_setting_that_does_not_exist_is_neither_shown_nor_set(nobody: Warmth, tmp_path: Path, key: str) -> None:
    sentence = f"There is no setting “{key}”; `warmth config` lists them all."
    assert refused(nobody("config", key)) == sentence
    assert refused(nobody("config", key, "x")) == sentence
    assert not (tmp_path / "config.toml").exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("reconnect.budget", "0"),
        ("reconnect.budget", "many"),
        ("prune.size", "-1"),
        ("model.hot", "nan"),
        ("model.hot", "inf"),
        ("model.even_sum", "0"),
        ("model.half_age_days", "0"),
        ("model.half_age_days", "1e999"),
        ("model.half_age_days", "1.5"),
        ("model.default_cadence", "0"),
        ("model.gap_min", "-3"),
        ("prune.points.left", "-1"),
    ],
)
def test_a_value_that_cannot_be_reckoned_with_is_refused(nobody: Warmth, tmp_path: Path, key: str, value: str) -> None:
    assert (
        refused(nobody("config", "--", key, value))
        == f"“{value}” will not do for {key}; `warmth config` shows what it takes."
    )
    assert not (tmp_path / "config.toml").exists()


@pytest.mark.parametrize(
    "text",
    ["keys = 5", 'keys = "abc"', "model = 5", "nope = 1", "[model]\nhot = true", "[model]\nhalf_age_days = 0",
     "[prune]\nsize = 3.7", "[reconnect]\nbudget = [1]", "[keys.a]\nb = 1", "= 1", "\x00", "a" * 100_000],
)  # fmt: skip
@pytest.mark.parametrize("verb", ["list", "config"])
def test_a_file_that_will_not_do_stops_every_verb_with_a_sentence(
    nobody: Warmth, tmp_path: Path, text: str, verb: str
) -> None:
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    assert refused(nobody(verb))
    assert refused(nobody("config", "keys.log", "L"))


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"\x80"])
def test_a_file_that_is_no_text_is_refused(nobody: Warmth, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(content)
    assert refused(nobody("list")).startswith(f"The configuration {path} cannot be read: ")


def test_a_folder_in_place_of_the_file_is_refused(nobody: Warmth, tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    assert "Is a directory" in refused(nobody("config"))


def test_settings_are_heeded(warmth: Warmth) -> None:
    warmth("config", "reconnect.budget", "1")
    assert len(warmth("reconnect", "--json").json) == 1
    weighty = promised(warmth)
    warmth("config", "reconnect.points.promise", "0")
    assert promised(warmth) == weighty - 40
    before = warmth("show", "ana", "--json").json["warmth"]
    warmth("config", "model.half_age_days", "300")
    assert warmth("show", "ana", "--json").json["warmth"] > before


def promised(warmth: Warmth) -> int:
    """The points that a promise due gives Ana."""
    points = {one["reason"]: one["points"] for one in warmth("show", "ana", "--json").json["why"]}
    return int(points["promise-due"])
