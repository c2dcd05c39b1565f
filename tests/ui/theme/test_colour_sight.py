"""Labels are told apart by their lines, whatever the sight, and by their names, which always stand there."""

from __future__ import annotations

import itertools

import pytest

from annotator.domain.scheme import Scheme
from annotator.ui.theme.colour_sight import MATRICES, Sight, distance, linear, seen_linear
from annotator.ui.theme.theme import DARK, LIGHT, Theme, label_line


@pytest.mark.parametrize("sight", list(Sight))
def test_grey_stays_grey_whatever_the_sight(sight: Sight) -> None:
    for grey in ("#000000", "#808080", "#FFFFFF"):
        assert seen_linear(grey, sight) == pytest.approx(linear(grey), abs=1e-5)
    assert all(sum(row) == pytest.approx(1, abs=1e-5) for row in MATRICES[sight])


def test_red_and_green_come_together_where_they_are_seen_alike() -> None:
    red, green = "#B02020", "#5A7500"
    assert distance(red, green) > 60
    assert distance(red, green, Sight.DEUTAN) < distance(red, green) / 2
    assert distance(red, red) == 0
    assert distance("#000000", "#FFFFFF") == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("sight", list(Sight))
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_no_two_lines_of_the_shipped_entities_come_close_whatever_the_sight(
    theme: Theme, sight: Sight, news_scheme: Scheme
) -> None:
    lines = {
        label.name: label_line(label.colour, theme)
        for layer, label in news_scheme.labels()
        if layer.name == "entity"
    }
    near = [
        (one, other)
        for one, other in itertools.combinations(lines, 2)
        if distance(lines[one], lines[other], sight) < 10
    ]
    assert near == []
