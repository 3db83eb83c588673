"""`python -m tests.judged`: for each network the table of precision and recall, and every disagreement."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.judged.building import build
from tests.judged.networks import FIRST, HELD_OUT, IN_VIEW, SECOND
from tests.judged.report import disagreements, introductions, table, traps
from tests.judged.scoring import judge


def main() -> int:
    """Build, judge and print."""
    for name, judged in (("first", FIRST), ("second", SECOND)):
        with tempfile.TemporaryDirectory(prefix="warmth-judged-") as folder:
            found = judge(build(Path(folder), judged), judged)
        sys.stdout.write(f"The {name} network\n\n{table(found)}{traps(found)}\n{disagreements(found)}\n")
    for name, xs in (("in view", IN_VIEW), ("held out", HELD_OUT)):
        half = found.about(xs)
        sys.stdout.write(f"The second network's introductions {name}\n\n{introductions(half)}{traps(half)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
