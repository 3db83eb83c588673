"""What the verbs that read cost on a full network, held against the import of the database library alone."""

from __future__ import annotations

import os
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from tests.bench.timing import Figure, interleaved
from warmth.domain.text import fold
from warmth.store.store import Store
from warmth.usecases import people

LIMIT = 2.0
BASELINE = "import sqlalchemy"


def measure(path: Path, today: date, runs: int) -> list[Figure]:
    """Every verb as a program of its own, `--json`, on a fixed day; WORD is a name that some hundreds bear."""
    name = _name_of_one(Store(path, today))
    environment = {**os.environ, "WARMTH_CONFIG": str(path.with_name("config.toml")), "PYTHONDONTWRITEBYTECODE": ""}
    warmth = [sys.executable, "-m", "warmth", "--db", str(path), "--today", today.isoformat()]
    verbs = {
        "list --limit 20": ["list", "--limit", "20"],
        "find WORD": ["find", name.split()[-1]],
        "show NAME": ["show", name],
        "today": ["today"],
        "reconnect": ["reconnect"],
        "prune": ["prune"],
        'introduce NAME --for "data engineer"': ["introduce", name, "--for", "data engineer"],
    }
    commands = {BASELINE: [sys.executable, "-c", BASELINE]}
    commands |= {verb: [*warmth, *arguments, "--json"] for verb, arguments in verbs.items()}
    taken = interleaved(commands, environment, runs)
    return [Figure(verb, taken[verb], taken[BASELINE], LIMIT) for verb in verbs]


def _name_of_one(store: Store) -> str:
    """The warmest person who is named like no other."""
    named = [card.name for card in people.listed(store, "", "warmth")]
    times = Counter(fold(name) for name in named)
    return next(name for name in named if times[fold(name)] == 1)
