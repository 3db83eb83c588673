"""The facts of a few people, read for them alone, are those that they have among everyone's."""

from __future__ import annotations

from pathlib import Path

from tests.factories import TODAY
from warmth.domain.warmth import DEFAULTS
from warmth.store import pruning
from warmth.store.store import Store
from warmth.usecases.demonstration import stage


def test_the_facts_of_a_few_are_those_they_have_among_all(store: Store, tmp_path: Path) -> None:
    stage.enact(store, tmp_path)
    with store.read() as db:
        everyone = {each.id: each for each in pruning.facts(db, TODAY, DEFAULTS)}
        assert len(everyone) > 100
        assert any(each.wrote for each in everyone.values())
        assert any(each.duplicate_of for each in everyone.values())
        assert any(each.tags for each in everyone.values())
        for person, facts in everyone.items():
            assert pruning.facts(db, TODAY, DEFAULTS, [person]) == [facts]
        assert pruning.facts(db, TODAY, DEFAULTS, everyone) == list(everyone.values())


def test_the_facts_of_nobody_are_none(store: Store) -> None:
    with store.read() as db:
        assert pruning.facts(db, TODAY, DEFAULTS, []) == []
