"""A small network made once, copied for each test; and the app on it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.tui.driving import Driver
from tests.tui.samples import TODAY, small_network
from warmth.store.store import Store
from warmth.tui.screens import searching
from warmth.usecases.demonstration import stage


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the small network."""
    path = tmp_path_factory.mktemp("tui") / "template.sqlite3"
    small_network(path)
    return path


@pytest.fixture
def store(template: Path, tmp_path: Path) -> Store:
    """A copy of the small network."""
    return Store(Path(shutil.copy(template, tmp_path / "warmth.sqlite3")), TODAY)


@pytest.fixture(scope="session")
def made_up_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the demonstration's network."""
    folder = tmp_path_factory.mktemp("made-up")
    path = folder / "template.sqlite3"
    stage.enact(Store(path, TODAY), folder)
    return path


@pytest.fixture
def made_up(made_up_template: Path, tmp_path: Path) -> Store:
    """A copy of the demonstration's network: 400 people."""
    return Store(Path(shutil.copy(made_up_template, tmp_path / "made-up.sqlite3")), TODAY)


@pytest.fixture
def empty(tmp_path: Path) -> Store:
    """A store with nobody in it."""
    return Store(tmp_path / "empty.sqlite3", TODAY)


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for a pause in the typing happens at once."""
    monkeypatch.setattr(searching, "PAUSE", 0.001)


@pytest.fixture
def drive(store: Store) -> Driver:
    """The app on the small network, to press keys on."""
    return Driver(store)
