"""Fixtures that every layer shares."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from tests.factories import fresh_store
from warmth.store.store import Store

settings.register_profile("warmth", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("warmth")


@pytest.fixture(autouse=True)
def own_world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test sees the user's files, day or colours."""
    monkeypatch.setenv("WARMTH_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.setenv("WARMTH_DB", str(tmp_path / "warmth.sqlite3"))
    for name in ("WARMTH_TODAY", "NO_COLOR", "_WARMTH_COMPLETE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An empty store on TODAY."""
    return fresh_store(tmp_path)
