"""Where the names of labels stand in the gap above a line.

Names go from left to right, of items at one place the outer first. A name may slide to the right
over its own item; where there is no room, names are shortened, and at last only counted. All
lengths are in pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

GAP = 4.0
MUST_COVER = 6.0
"""How much of its item a name that slid to the right must still stand over."""
SHORT = 3
LONGEST = 14
"""Letters of a name before it is cut."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A name that wants to stand over its item, which reaches from ``left`` to ``right``.

    ``ends_right`` puts it at the item's right edge where it is wider than the item (right-to-left
    text). ``colour`` is carried through.
    """

    left: float
    right: float
    name: str
    colour: str = ""
    ends_right: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A name where it stands; ``stands_for`` counts the wishes it answers."""

    x: float
    width: float
    text: str
    colour: str
    stands_for: int = 1


class _Slot:
    """A name being placed: its text shrinks and its counts grow as neighbours come.

    ``short`` says how far it has shrunk: 0 "ORG +2", 1 its first letters, 2 no space, 3 "+3" alone.
    """

    __slots__ = ("_measure", "alike", "others", "short", "wish", "x")

    def __init__(self, wish: Wish, x: float, measure: Callable[[str], float]) -> None:
        self.wish = wish
        self.x = x
        self.alike = 1
        self.others = 0
        self.short = 0
        self._measure = measure

    def text(self, short: int | None = None) -> str:
        step = self.short if short is None else short
        if step >= 3:
            return f"+{self.alike + self.others}"
        name = shortened(self.wish.name) if step == 0 else shortened(self.wish.name)[:SHORT]
        space = "" if step >= 2 else " "
        times = f"{space}×{self.alike}" if self.alike > 1 else ""
        more = f"{space}+{self.others}" if self.others else ""
        return f"{name}{times}{more}"

    def right(self, short: int | None = None) -> float:
        return self.x + self._measure(self.text(short))


def shortened(name: str) -> str:
    """A label's name on one line and of bearable length."""
    flat = " ".join(name.split())
    return flat if len(flat) <= LONGEST else flat[: LONGEST - 1] + "…"


def place_names(
    wishes: Sequence[Wish], measure: Callable[[str], float], start: float, limit: float
) -> tuple[Placed, ...]:
    """Places between ``start`` and ``limit`` for ``wishes``, sorted by ``left``, the outer first.

    Only a first name that is wider than all the room reaches past ``limit``.
    """
    slots: list[_Slot] = []
    for wish in wishes:
        wanted = _wanted(wish, measure, start, limit)
        if not slots:
            slots.append(_Slot(wish, wanted, measure))
            continue
        last = slots[-1]
        if _counted(last, wish, wanted, measure, limit):
            before = slots[-2].right() + GAP if len(slots) > 1 else start
            _fit(last, before, limit)
        else:
            slots.append(_Slot(wish, max(wanted, last.right() + GAP), measure))
    return tuple(
        Placed(
            x=slot.x,
            width=measure(slot.text()),
            text=slot.text(),
            colour=slot.wish.colour,
            stands_for=slot.alike + slot.others,
        )
        for slot in slots
    )


def _wanted(wish: Wish, measure: Callable[[str], float], start: float, limit: float) -> float:
    """Where the name would stand with the line to itself."""
    width = measure(shortened(wish.name))
    wide = width > wish.right - wish.left
    x = wish.right - width if wish.ends_right and wide else wish.left
    return max(start, min(x, limit - width))


def _counted(last: _Slot, wish: Wish, wanted: float, measure: Callable[[str], float], limit: float) -> bool:
    """Whether ``wish`` is only counted on the name before it, which shrinks where that gives room."""
    if last.right() + GAP <= wanted:
        return False
    alike = wish.name == last.wish.name and not last.others
    if alike and wish.left < last.wish.right:
        last.alike += 1
        return True
    furthest = min(max(wish.left + 10.0, wish.right - MUST_COVER), limit - measure(shortened(wish.name)))
    for step in range(last.short, 3):
        if last.right(step) + GAP <= furthest:
            last.short = step
            return False
    if alike:
        last.alike += 1
    else:
        last.others += 1
    return True


def _fit(slot: _Slot, before: float, limit: float) -> None:
    """Make a name whose counts grew past ``limit`` fit: shorter, moved left to ``before``, or a count."""
    while slot.right() > limit and slot.short < 2:
        slot.short += 1
    if slot.right() > limit:
        slot.x = max(before, slot.x - (slot.right() - limit))
    if slot.right() > limit:
        slot.short = 3
