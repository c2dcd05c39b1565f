"""Where figures stand on an axis: pure geometry, in pixels of a strip that is so many wide."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.figure import Figure
from annotator.domain.mark import MarkKey
from annotator.ui.language import locale, number, tr
from annotator.ui.punctuation import listed

_LINEAR_UP_TO = 40.0  # beyond this ratio of largest to smallest a linear axis crowds the small ones
_LABEL_GAP = 10.0
_OPEN = 30.0  # pixels of an arrow that stands for "or more"
_MOST_NAMES = 2
MOST_LANES = 6
_MOST_TICKS = 6
_MOST_SAID = 150  # figures that are looked at at all
_LONGEST = 28  # letters of a name on a label
_NUMBER = re.compile(r"(?<![\d.])(\d+)(?:\.(\d+))?")
_GROUPED_FROM = 5  # digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A figure, who says it, in which camp, and the claim it stands in."""

    figure: Figure
    who: str
    camp: str
    key: MarkKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A figure on the axis, or several equal ones, with the label above it. All of it in pixels.

    ``left`` equals ``right`` for a single number; ``open_left`` and ``open_right`` have an arrow
    there. ``lane`` counts upwards from the axis. ``hollow``: the bound itself is left out.
    """

    left: float
    right: float
    open_left: bool
    open_right: bool
    hollow: bool
    about: bool
    label: str
    label_left: float
    label_width: float
    lane: int
    camp: str
    said: tuple[Said, ...]

    @property
    def extent(self) -> tuple[float, float]:
        """From where to where mark and label reach."""
        low = self.left - (_OPEN if self.open_left else 6)
        high = self.right + (_OPEN if self.open_right else 6)
        return min(low, self.label_left), max(high, self.label_left + self.label_width)


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The figures of one unit, the ticks below them, and what could not be shown among them."""

    unit: str
    points: tuple[Point, ...]
    ticks: tuple[tuple[float, str], ...]
    lanes: int
    logarithmic: bool
    left_out: int

    @property
    def counts(self) -> str:
        """What the figures count, as a heading: not all of them may say it."""
        if not self.unit:
            return tr("Figures")
        if any(not one.figure.unit for point in self.points for one in point.said):
            return tr("Figures in {unit}, or in what they do not say", unit=self.unit)
        return tr("Figures in {unit}", unit=self.unit)


@dataclass(frozen=True, slots=True)
class Counted:
    """Figures that may count the same thing, and how many others there are."""

    unit: str
    said: tuple[Said, ...]
    others: int


def by_unit(said: Sequence[Said]) -> list[Counted]:
    """The figures by what they count, the commonest first; one without a unit may count any of it."""
    units: dict[str, list[Said]] = {}
    for one in said:
        units.setdefault(one.figure.unit, []).append(one)
    bare = units.pop("", [])
    groups: list[list[Said]] = []
    for same in units.values():
        home = next((g for g in groups if g[0].figure.comparable(same[0].figure)), None)
        if home is None:
            groups.append(list(same))
        else:
            home += same
    groups.sort(key=len, reverse=True)
    found = []
    for group in groups:
        names = [one.figure.unit for one in group]
        unit = max(dict.fromkeys(names), key=names.count)
        keys = {one.key for one in group}
        inside = tuple(one for one in said if not one.figure.unit or one.key in keys)
        found.append(Counted(unit, inside, len(said) - len(inside)))
    if bare and (not groups or len(bare) > len(groups[0])):
        # Most say only a number: a unit would hide more than it tells apart.
        found.insert(0, Counted("", tuple(bare), len(said) - len(bare)))
    return found


def group_of(groups: Sequence[Counted], chosen: MarkKey | None) -> Counted | None:
    """The figures to show beside the chosen claim's; the commonest where it has none."""
    first = groups[0] if groups else None
    if first is None or any(one.key == chosen for one in first.said):
        return first
    return next((g for g in groups if any(one.key == chosen for one in g.said)), first)


def laid_out(
    group: Counted | None,
    width: float,
    measure: Callable[[str], float],
    *,
    chosen: MarkKey | None = None,
    lanes: int = MOST_LANES,
) -> Axis | None:
    """Lay out figures that count the same; None where there are none.

    ``measure`` gives the width of a label in pixels. Labels never overlap: what would is put a lane
    higher; where lanes run out, the figure is left out and counted.
    """
    if group is None or not group.said:
        return None
    shown = group.said[:_MOST_SAID]
    shown += tuple(one for one in group.said[_MOST_SAID:] if one.key == chosen)
    scale = _Scale.of([one.figure for one in shown], width)
    points, too_many = _stacked(_points(shown, scale, width, measure), chosen, lanes)
    return Axis(
        unit=group.unit,
        points=tuple(points),
        ticks=tuple(_ticks(scale, measure)),
        lanes=1 + max((p.lane for p in points), default=0),
        logarithmic=scale.logarithmic,
        left_out=group.others + len(group.said) - len(shown) + sum(len(p.said) for p in too_many),
    )


def in_words(axis: Axis) -> str:
    """The axis as a screen reader says it: each figure and who says it, from low to high."""
    lines = [
        f"{p.said[0].figure}: {', '.join(dict.fromkeys(s.who for s in p.said))}"
        for p in sorted(axis.points, key=lambda p: (p.left, p.right))
    ]
    return ". ".join((axis.counts, *lines)) + "."


@dataclass(frozen=True, slots=True)
class _Scale:
    low: float
    high: float
    logarithmic: bool
    left: float
    right: float

    @classmethod
    def of(cls, figures: Sequence[Figure], width: float) -> _Scale:
        ends = [b for f in figures for b in (f.low, f.high) if b is not None]
        low, high = min(ends), max(ends)
        positive = [b for b in ends if b > 0]
        logarithmic = bool(positive) and high / min(positive) > _LINEAR_UP_TO
        if not logarithmic and low <= high * 0.4:
            low = 0.0
        if low == high:
            low, high = (low * 0.5, high * 1.5) if high else (0.0, 1.0)
        room = _OPEN + 6
        return cls(low, high, logarithmic, room, max(room + 1, width - room))

    def at(self, value: float) -> float:
        low, high = self._bent(self.low), self._bent(self.high)
        share = (self._bent(value) - low) / (high - low)
        return self.left + share * (self.right - self.left)

    def _bent(self, value: float) -> float:
        """Zero has a place on a logarithmic axis as well."""
        return math.log10(value + 1) if self.logarithmic else value


def _points(
    shown: Sequence[Said], scale: _Scale, width: float, measure: Callable[[str], float]
) -> Iterable[Point]:
    same: dict[str, list[Said]] = {}
    for one in shown:
        same.setdefault(str(replace(one.figure, unit="")), []).append(one)
    for text, together in same.items():
        figure = together[0].figure
        low = figure.low if figure.low is not None else figure.high
        high = figure.high if figure.high is not None else figure.low
        assert low is not None
        assert high is not None
        left, right = scale.at(low), scale.at(high)
        label = _label(text, together)
        wide = measure(label)
        start = max(0.0, min((left + right) / 2 - wide / 2, width - wide))
        camps = {s.camp for s in together}
        yield Point(
            left=left,
            right=right,
            open_left=figure.low is None,
            open_right=figure.high is None,
            hollow=figure.above or figure.below,
            about=figure.about,
            label=label,
            label_left=start,
            label_width=wide,
            lane=0,
            camp=camps.pop() if len(camps) == 1 else "",
            said=tuple(together),
        )


def _label(figure: str, together: Sequence[Said]) -> str:
    names = list(dict.fromkeys(s.who for s in together))
    # Isolated: a name in another script leaves the order of the label as it is.
    named = listed(f"\u2068{_short(name)}\u2069" for name in names[:_MOST_NAMES])
    more = f" +{len(names) - _MOST_NAMES}" if len(names) > _MOST_NAMES else ""
    return f"{with_commas(figure)} · {named}{more}"


def with_commas(figure: str) -> str:
    """A figure with its long numbers in groups of three digits, as the language of the window writes them."""
    return _NUMBER.sub(lambda found: _as_said(found[1], found[2] or ""), figure)


def _as_said(whole: str, part: str) -> str:
    said = number(int(whole)) if len(whole) >= _GROUPED_FROM else whole
    return f"{said}{locale().decimalPoint()}{part}" if part else said


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"


def _stacked(points: Iterable[Point], chosen: MarkKey | None, lanes: int) -> tuple[list[Point], list[Point]]:
    """The points, each in the lowest lane where neither mark nor label meets another; and those without.

    Where lanes run out, the chosen claim's figure has the first place, then those most people name.
    """

    def rank(point: Point) -> tuple[bool, int, tuple[float, float]]:
        mine = any(one.key == chosen for one in point.said)
        return not mine, -len({one.who for one in point.said}), point.extent

    from_left = sorted(points, key=lambda p: (p.extent, p.label))
    placed = _in_lanes(from_left, lanes)
    if len(placed) < len(from_left):
        placed = _in_lanes(sorted(from_left, key=rank), lanes)
    there = {id(point.said) for point in placed}
    return placed, [point for point in from_left if id(point.said) not in there]


def _in_lanes(points: Iterable[Point], most: int) -> list[Point]:
    lanes: list[list[tuple[float, float]]] = []
    placed = []
    for point in points:
        left, right = point.extent
        free = (
            number
            for number, taken in enumerate(lanes)
            if all(end + _LABEL_GAP <= left or right + _LABEL_GAP <= start for start, end in taken)
        )
        lane = next(free, len(lanes))
        if lane < most:
            if lane == len(lanes):
                lanes.append([])
            lanes[lane].append((left, right))
            placed.append(replace(point, lane=lane))
    return placed


def _ticks(scale: _Scale, measure: Callable[[str], float]) -> Iterable[tuple[float, str]]:
    last = -math.inf
    for value in _round_values(scale):
        text = number(round(value)) if value == round(value) else with_commas(f"{value:.10g}")
        at, half = scale.at(value), measure(text) / 2
        if at - half > last + _LABEL_GAP:
            last = at + half
            yield at, text


def _round_values(scale: _Scale) -> list[float]:
    if scale.logarithmic:
        top = math.ceil(math.log10(scale.high + 1))
        bottom = max(0, math.floor(math.log10(scale.low))) if scale.low > 0 else 0
        values = [0.0] if scale.low == 0 else []
        values += [10.0**power for power in range(bottom, top + 1)]
        return [v for v in values if scale.low <= v <= scale.high]
    rough = (scale.high - scale.low) / _MOST_TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough)
    first = math.ceil(scale.low / step - 1e-9)
    last = math.floor(scale.high / step + 1e-9)
    return [round(n * step, 10) for n in range(first, last + 1)]
