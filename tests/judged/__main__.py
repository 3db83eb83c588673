"""`python -m tests.judged`: the table of precision and recall, and every disagreement."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.judged.building import build
from tests.judged.report import disagreements, table
from tests.judged.scoring import judge


def main() -> int:
    """Build, judge and print."""
    with tempfile.TemporaryDirectory(prefix="warmth-judged-") as folder:
        found = judge(build(Path(folder)))
    sys.stdout.write(f"{table(found)}\n{disagreements(found)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
