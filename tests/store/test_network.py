"""Rows packed into bytes come out as they went in, in the order asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.store.network import Row, Rows

TEXT = st.text(max_size=6)
MAYBE = st.none() | st.integers(0, 9)


@st.composite
def crowds(draw: st.DrawFn) -> list[Row]:
    return [
        Row(
            number, draw(TEXT), draw(TEXT), draw(TEXT), "", draw(st.none() | st.floats(0, 99)), None, None, "new",
            draw(MAYBE), None, None, None, draw(MAYBE), draw(st.none() | TEXT), 1, archived=draw(st.integers(0, 1)),
            rated_on="2026-01-02",
        )
        for number in sorted(draw(st.sets(st.integers(1, 1 << 40), max_size=8)))
    ]  # fmt: skip


@given(crowds())
def test_rows_come_out_as_they_went_in(crowd: list[Row]) -> None:
    rows = Rows(crowd)
    assert list(rows) == [rows[place] for place in range(len(rows))] == rows[:] == crowd
    shuffled = sorted(crowd, key=lambda row: (row.name, -row.id))
    assert list(Rows(crowd, [row.id for row in shuffled])) == shuffled
    assert [*Rows(crowd)][::-1] == rows[::-1]


def test_places_outside_raise_and_negative_ones_count_from_the_end() -> None:
    row = Row(1, "Ana", "ana", "", "", None, None, None, "new", None, None, None, None, None, None, 1)
    rows = Rows([row, row._replace(id=2)])
    assert rows[-1].id == 2
    with pytest.raises(IndexError):
        rows[2]
