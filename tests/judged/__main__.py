"""`python -m tests.judged`: for each network the table of precision and recall, and every disagreement."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.judged.building import build
from tests.judged.networks import FIRST, HALVES, SECOND, THIRD
from tests.judged.report import disagreements, introductions, table, traps
from tests.judged.scoring import judge


def main() -> int:
    """Build, judge and print."""
    judgements = {}
    for name, judged in (("first", FIRST), ("second", SECOND), ("third", THIRD)):
        with tempfile.TemporaryDirectory(prefix="warmth-judged-") as folder:
            found = judgements[name] = judge(build(Path(folder), judged), judged)
        sys.stdout.write(f"The {name} network\n\n{table(found)}{traps(found)}\n{disagreements(found)}\n")
    for half, (name, xs) in HALVES.items():
        part = judgements[name].about(xs)
        sys.stdout.write(f"The introductions of the {half}\n\n{introductions(part)}{traps(part)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
