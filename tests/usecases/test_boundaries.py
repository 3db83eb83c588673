"""Every boundary, on a person and on a tag, against everything that can be asked and done."""

from __future__ import annotations

import inspect
import shutil
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from itertools import product
from pathlib import Path
from pkgutil import iter_modules

import pytest

import warmth.usecases
from tests.factories import TODAY, fresh_store
from tests.usecases.boundary_facts import ABOUT_HER
from tests.usecases.boundary_probes import GUARDED, Probe
from tests.usecases.boundary_world import TAG, World, world
from warmth.domain.boundaries import Boundary
from warmth.domain.errors import WarmthError
from warmth.store.store import Store
from warmth.usecases import merging, people, tags
from warmth.usecases.tags import Owner

NOBODY = {
    "the whole file, or its history": (
        "backups.backup", "backups.check", "backups.restore", "backups.rotating", "changes.history", "changes.newest",
        "changes.redo", "changes.since", "changes.undo", "mapping.imports",
    ),
    "text, before it is about anybody": (
        "exporting.write", "forgetting.is_name", "handles.read_handles", "handles.refuse_others",
        "interactions.read_line", "interactions.read_what", "origins.origin_of", "people.refuse_taken",
        "promises.read_line", "pruning.month_of", "tags.wanted_tags",
    ),
    "somebody who is none of yours yet": (
        "drafting.replying", "people.add", "requests.accept", "requests.accepted", "requests.ask_why",
        "requests.decline", "requests.ignore", "requests.meet_first", "requests.refused_unknown",
        "requests.share_unknown",
        "requests.unknown_warning", "requests.withdraw",
    ),
    "a draft or an introduction that is there already": (
        "drafting.mailto", "drafting.reworded", "introductions.placed",
    ),
    "the user's own templates and lists": (
        "drafting.templates", "views.drop", "views.save", "views.view", "views.views",
        "vocabulary.in_force", "vocabulary.own_file",
    ),
}  # fmt: skip
"""What is about nobody who could have a boundary, by what it is about instead."""
OWNERS = ("person", "tag")


def use_cases() -> Iterator[str]:
    """Every public function of the use-cases, as `module.function`; of a package what it gives to others."""
    for found in iter_modules(warmth.usecases.__path__):
        if found.name == "demonstration":
            continue
        module = import_module(f"warmth.usecases.{found.name}")
        given = getattr(module, "__all__", dir(module))
        for name, function in inspect.getmembers(module, inspect.isfunction):
            ours = f"{function.__module__}.".startswith(f"{module.__name__}.")
            if ours and name in given and not name.startswith("_"):
                yield f"{found.name}.{name}"


def test_of_every_use_case_it_is_said_what_boundaries_mean_for_it() -> None:
    said = [name for names in NOBODY.values() for name in names]
    said += sorted({name.partition(":")[0] for name in (*ABOUT_HER, *GUARDED)})
    assert sorted(said) == sorted(use_cases())


@cache
def prepared(folder: Path) -> World:
    """The world, made once for all tests."""
    folder.mkdir(exist_ok=True)
    return world(fresh_store(folder))


@pytest.fixture
def made(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> World:
    """A world of one's own."""
    first = prepared(tmp_path_factory.getbasetemp() / "boundaries")
    path = tmp_path / "warmth.sqlite3"
    shutil.copyfile(first.store.path, path)
    path.chmod(0o600)
    values = {name: getattr(first, name) for name in World.__slots__ if name != "store"}
    return World(store=Store(path, TODAY), **values)


def takes_part(probe: Probe, made: World) -> bool:
    try:
        return probe(made) is not False
    except WarmthError:
        return False


def bound(made: World, boundaries: Sequence[Boundary], on: str) -> None:
    tags.set_boundaries(made.store, Owner(person=made.zoe) if on == "person" else Owner(tag=TAG), boundaries)


@pytest.mark.parametrize("on", OWNERS)
@pytest.mark.parametrize("name", ABOUT_HER)
def test_of_facts_limits_and_your_own_word_all_boundaries_together_leave_her_out_of_nothing(
    made: World, name: str, on: str
) -> None:
    bound(made, tuple(Boundary), on)
    assert takes_part(ABOUT_HER[name], made)


@pytest.mark.parametrize("name", GUARDED)
def test_without_a_boundary_she_takes_part_in_everything(made: World, name: str) -> None:
    probe, _ = GUARDED[name]
    assert takes_part(probe, made)


@pytest.mark.parametrize(("boundary", "on"), list(product(Boundary, OWNERS)), ids=str)
@pytest.mark.parametrize("name", GUARDED)
def test_a_boundary_leaves_her_out_of_what_it_is_about_and_of_nothing_else(
    made: World, name: str, boundary: Boundary, on: str
) -> None:
    probe, left_out = GUARDED[name]
    bound(made, (boundary,), on)
    assert takes_part(probe, made) is (boundary not in left_out)


@pytest.mark.parametrize(("own", "of_tag"), list(product(Boundary, Boundary)), ids=str)
def test_the_most_protective_of_person_and_tags_wins(made: World, own: Boundary, of_tag: Boundary) -> None:
    bound(made, [own], "person")
    bound(made, [of_tag], "tag")
    assert set(people.card(made.store, made.zoe).boundaries) == {own, of_tag}
    tags.set_boundaries(made.store, Owner(person=made.zoe), [], [own])
    assert set(people.card(made.store, made.zoe).boundaries) == {of_tag}


@pytest.mark.parametrize(("boundary", "on"), list(product(Boundary, OWNERS)), ids=str)
def test_whoever_is_merged_brings_boundaries_along(made: World, boundary: Boundary, on: str) -> None:
    bound(made, [boundary], on)
    assert merging.merge(made.store, made.ben, made.zoe).boundaries == (boundary,)
