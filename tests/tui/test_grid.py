"""The map's cells: everybody in exactly one, on the right side of both lines, and all of them within reach."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.corners import HIGH, HIGHEST
from warmth.tui.parts.grid import Grid, Scale
from warmth.usecases.mapping import Dot

SIZES = ((17, 3), (69, 14), (64, 34), (140, 50))
PEOPLE = st.lists(st.tuples(st.integers(0, HIGHEST), st.floats(0, 100)), max_size=40)


def columns(people: list[tuple[int, float]]) -> list[list[Dot]]:
    """Everybody by score, the warmest first."""
    dots = [Dot(number, f"Person {number}", klt, warmth, False) for number, (klt, warmth) in enumerate(people)]
    return [sorted((dot for dot in dots if dot.klt == klt), key=lambda dot: -dot.warmth) for klt in range(HIGHEST + 1)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("warm", [0.0, 40.0, 100.0])
@given(people=PEOPLE)
def test_everybody_is_in_one_cell_within_the_plane(
    people: list[tuple[int, float]], size: tuple[int, int], warm: float
) -> None:
    scale = Scale(*size, warm)
    grid = Grid(columns(people), scale)
    places = [(cell.klt, place) for cell in grid.cells for place in range(cell.start, cell.end)]
    everybody = [(klt, place) for klt, dots in enumerate(columns(people)) for place in range(len(dots))]
    assert sorted(places) == everybody
    assert len({(cell.x, cell.y) for cell in grid.cells}) == len(grid.cells)
    assert all(0 <= cell.x < size[0] and 0 <= cell.y < size[1] for cell in grid.cells)


@pytest.mark.parametrize("size", SIZES)
@given(people=PEOPLE)
def test_both_lines_part_people_as_the_corners_do(people: list[tuple[int, float]], size: tuple[int, int]) -> None:
    found, scale = columns(people), Scale(*size, 40.0)
    for cell in Grid(found, scale).cells:
        assert (cell.x > scale.split) == (cell.klt >= HIGH)
        assert all((cell.y < scale.floor) == (dot.warmth >= 40) for dot in found[cell.klt][cell.start : cell.end])
        assert (cell.x, cell.y) != (scale.split, scale.floor)


def test_those_who_share_a_place_stand_beside_one_another_until_there_is_no_room() -> None:
    scale = Scale(140, 50, 40.0)
    few = Grid(columns([(12, 50.0)] * 3), scale).cells
    assert [cell.count for cell in few] == [1, 1, 1]
    assert few[1].x - few[0].x == 2
    first, end = scale.band(12)
    many = Grid(columns([(12, 50.0)] * 20), scale).cells
    assert len(many) == end - first
    assert sum(cell.count for cell in many) == 20
    assert max(cell.count for cell in many) - min(cell.count for cell in many) <= 1


def test_walking_prefers_what_lies_straight_ahead() -> None:
    grid = Grid(columns([(3, 90.0), (12, 90.0), (4, 10.0), (13, 10.0)]), Scale(140, 50, 40.0))
    start = grid.of(3, 0)
    assert start is not None
    right, below = grid.toward(start, 1, 0), grid.toward(start, 0, 1)
    assert right is not None
    assert below is not None
    assert (right.klt, below.klt) == (12, 4)
    assert grid.toward(start, -1, 0) is None
    assert grid.toward(start, 0, -1) is None


@given(people=PEOPLE)
def test_every_cell_is_reached_in_reading_order(people: list[tuple[int, float]]) -> None:
    grid = Grid(columns(people), Scale(69, 14, 40.0))
    places = [(cell.y, cell.x) for cell in grid.cells]
    assert places == sorted(places)
    for here, after in zip(grid.cells, grid.cells[1:], strict=False):
        assert grid.beside(here, 1) == after
        assert grid.beside(after, -1) == here


def test_the_mouse_may_miss_by_a_column() -> None:
    grid = Grid(columns([(12, 50.0)]), Scale(69, 14, 40.0))
    (cell,) = grid.cells
    assert grid.at(cell.x + 1, cell.y) == grid.at(cell.x, cell.y) == cell
    assert grid.at(cell.x + 2, cell.y) is None
    assert grid.at(cell.x, cell.y + 1) is None
