"""Somebody who knows an article's gold and brings the article there by key presses alone, looking on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.claim_parts import CLAIMED_BY, CUED_BY
from annotator.domain.clauses import cuts
from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.services.annotating.article import Article
from annotator.ui.annotate.desk import Desk
from annotator.ui.main_window.shell import MainWindow
from tests.end_to_end.key_routes import Place, edge_route, route

Range = tuple[int, int]
Kind = tuple[str, str, int, int]  # layer, label, start, end
_KEYS = {CLAIMED_BY: "S", CUED_BY: "Q"}
_LAYERS = ("entity", "claim")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A span of the gold, and for a claim what it is said by: (label, start, end) of source and cue."""

    kind: Kind
    source: tuple[str, int, int] | None = None
    cue: tuple[str, int, int] | None = None

    @property
    def range(self) -> Range:
        """Where it stands."""
        return self.kind[2], self.kind[3]

    def part(self, relation: str) -> tuple[str, int, int] | None:
        """Its source or cue."""
        return self.source if relation == CLAIMED_BY else self.cue


@dataclass(slots=True)
class Tally:
    """Presses by what they were for, and decisions."""

    presses: Counter[str] = field(default_factory=Counter)
    decisions: Counter[str] = field(default_factory=Counter)

    @property
    def ratio(self) -> float:
        """Presses per decision."""
        return self.presses.total() / self.decisions.total()

    def told(self) -> str:
        """Both in one line."""
        costs = ", ".join(f"{what} {n}" for what, n in self.presses.most_common())
        made = ", ".join(f"{what} {n}" for what, n in self.decisions.most_common())
        return (
            f"{self.presses.total()} presses for {self.decisions.total()} decisions: {self.ratio:.2f} each; "
            f"presses: {costs}; decisions: {made}"
        )


def state_of(article: Article) -> dict[Kind, Wanted]:
    """The decided entities and claims of an article with source and cue."""
    found = {}
    for mark in article.marks():
        if mark.layer in _LAYERS and not mark.undecided and mark.status is not Status.REJECTED:
            parts = [article.related(mark.key, r) for r in _KEYS] if mark.layer == "claim" else [None, None]
            source, cue = ((p.label, p.start, p.end) if p is not None else None for p in parts)
            kind = (mark.layer, mark.label, mark.start, mark.end)
            found[kind] = Wanted(kind, source, cue)
    return found


class KeyboardReader:
    """Acts on the window by key presses alone, and counts them."""

    def __init__(self, window: MainWindow, gold: dict[Kind, Wanted]) -> None:
        self._window = window
        self._gold = gold
        self.tally = Tally()

    def finish(self) -> None:
        """Bring the open article to its gold, and say that it is done."""
        self._press("begin", "Tab")
        while (mark := self._desk.chosen) is not None and mark.asked:
            self._add_missing_before(mark)
            self._decide(mark)
            if self._desk.chosen is None or not self._desk.chosen.asked:
                self._press("go on", "Tab")
        self._add_missing_before(None)
        self._press("done", "Ctrl+Return")

    # Suggestions

    def _decide(self, mark: Mark) -> None:
        wanted = self._wanted_for(mark)
        if wanted is None:
            self.tally.decisions["rejected"] += 1
            self._press("reject", "X")
            return
        layer, label, start, end = wanted.kind
        changes: list[str] = []
        if mark.label != label:
            changes.append("label")
            self._press("relabel", self._label_key(layer, label))
        if (mark.start, mark.end) != (start, end):
            changes.append("edges")
            if not self._split(mark, wanted):
                self._move_edges(start, end)
        if layer == "claim":
            changes += self._mend_parts(wanted)
        if changes:
            self.tally.decisions["corrected"] += 1
            self._press("go on", "Tab")
        else:
            self.tally.decisions["accepted"] += 1
            self._press("accept", "A")

    def _wanted_for(self, mark: Mark) -> Wanted | None:
        """What the gold has in place of a suggestion, if anything."""
        kind = (mark.layer, mark.label, mark.start, mark.end)
        if kind in self._gold:
            return self._gold[kind]
        taken = {
            (m.layer, m.label, m.start, m.end)
            for m in self._desk.marks()
            if m.key != mark.key and m.status is not Status.REJECTED
        }
        free = [w for k, w in self._gold.items() if k[0] == mark.layer and k not in taken]
        same = [w for w in free if w.range == (mark.start, mark.end)]
        near = [
            w for w in free if w.kind[1] == mark.label and w.range[0] < mark.end and mark.start < w.range[1]
        ]
        steps = {w.range: len(edge_route(self._text, (mark.start, mark.end), w.range)) for w in near}
        cheap = [w for w in near if 0 < steps[w.range] <= self._cost_anew(mark, w)]
        cheap.sort(key=lambda w: (w.range[0] != mark.start, steps[w.range]))
        return next(iter(same or cheap), None)

    def _cost_anew(self, mark: Mark, wanted: Wanted) -> int:
        """Rejecting, and marking the words anew with their source and cue, in presses."""
        parts = 4 * sum(part is not None for part in (wanted.source, wanted.cue))
        return 2 + len(route(self._text, Place(mark.start, mark.start), *wanted.range)) + parts

    def _move_edges(self, start: int, end: int) -> None:
        for _ in range(5):
            mark = self._chosen
            if (mark.start, mark.end) == (start, end):
                return
            self._press("edges", *edge_route(self._text, (mark.start, mark.end), (start, end)))
        raise AssertionError((self._chosen.text, self._text[start:end]))

    def _split(self, mark: Mark, wanted: Wanted) -> bool:
        """Cut off what the gold has as a span of its own with the same source and cue."""
        places = cuts(self._text, mark.start, mark.end)
        for presses, (left, right) in enumerate(reversed(places), start=1):
            other = self._gold.get((mark.layer, mark.label, right, mark.end))
            alike = other is not None and (other.source, other.cue) == (wanted.source, wanted.cue)
            if wanted.range == (mark.start, left) and alike:
                self._press("split", *["/"] * presses)
                self.tally.decisions["added"] += 1
                return True
        return False

    # Sources and cues

    def _mend_parts(self, wanted: Wanted) -> list[str]:
        mended = []
        for relation, key in _KEYS.items():
            part, there = wanted.part(relation), self._part_now(relation)
            if part == there:
                continue
            mended.append(relation)
            if part is None:
                self._take_away(relation)
            else:
                self._point_to(key, part)
            assert self._part_now(relation) == part, (wanted, relation)
        return mended

    def _part_now(self, relation: str) -> tuple[str, int, int] | None:
        article = self._desk.article
        assert article is not None
        mark = article.related(self._chosen.key, relation)
        return (mark.label, mark.start, mark.end) if mark is not None else None

    def _point_to(self, key: str, part: tuple[str, int, int]) -> None:
        """Walk to the span by Tab, or select its words, whichever is shorter."""
        _, start, end = part
        claim = self._chosen
        self._press("source and cue", key)
        marks = [m for m in self._desk.marks() if m.status is not Status.REJECTED and m.key != claim.key]
        kinds = ("CUE",) if key == "Q" else self._claimers
        fitting = [m for m in marks if m.label in kinds]
        fitting.sort(
            key=lambda m: (
                m.label in ("DATE", "CARDINAL"),
                max(claim.start - m.end, m.start - claim.end, 0),
                m.order,
            )
        )
        at = next((m for m in fitting if (m.label, m.start, m.end) == part), None)
        words = route(self._text, self._place, start, end)
        steps = fitting.index(at) + 1 if at is not None else 1000
        if at is not None and steps <= len(words):
            self._press("source and cue", *["Tab"] * steps)
        else:
            self._select("source and cue", start, end)
            if at is None:
                self.tally.decisions["added"] += 1
        self._press("source and cue", key)

    def _take_away(self, relation: str) -> None:
        self._press("source and cue", "Shift+S" if relation == CLAIMED_BY else "Shift+Q")

    @property
    def _claimers(self) -> Sequence[str]:
        return next(r.children for r in self._desk.scheme.relations if r.name == CLAIMED_BY)

    # What nobody suggested

    def _add_missing_before(self, mark: Mark | None) -> None:
        """Add the spans of the gold that no suggestion waits for, as far as ``mark``."""
        for wanted in sorted(self._gold.values(), key=lambda w: w.range):
            if mark is not None and wanted.range[0] >= mark.start:
                break
            there = [m for m in self._desk.marks() if m.status is not Status.REJECTED]
            if any((m.layer, m.label, m.start, m.end) == wanted.kind for m in there):
                continue
            if any(m.asked and self._wanted_for(m) == wanted for m in there):
                continue
            self._add(wanted)
            if mark is not None:
                self._press("go on", "Tab")
                for _ in range(50):
                    if self._desk.chosen is not None and self._desk.chosen.key == mark.key:
                        break
                    self._press("go on", "Tab")

    def _add(self, wanted: Wanted) -> None:
        layer, label, start, end = wanted.kind
        self._select("select words", start, end)
        self._press("label words", self._label_key(layer, label))
        self.tally.decisions["added"] += 1
        chosen = self._chosen
        assert (chosen.label, chosen.start, chosen.end) == (label, start, end)
        if layer == "claim":
            self._mend_parts(wanted)

    def _select(self, why: str, start: int, end: int) -> None:
        """Select words; where that led elsewhere than planned, go on from there."""
        for _ in range(20):
            keys = route(self._text, self._place, start, end)
            assert keys, self._text[start:end]
            for key in keys:
                self._press(why, key)
                if self._window.screen_.page.selected_range() == (start, end):
                    return
        raise AssertionError(self._text[start:end])

    # The window

    @property
    def _desk(self) -> Desk:
        desk = self._window.screen_.desk
        assert desk is not None
        return desk

    @property
    def _chosen(self) -> Mark:
        mark = self._desk.chosen
        assert mark is not None
        return mark

    @property
    def _text(self) -> str:
        document = self._desk.document
        assert document is not None
        return document.text

    @property
    def _place(self) -> Place:
        page = self._window.screen_.page
        selected = page.selected_range(exact=True)
        caret = page.caret()
        if selected is None:
            return Place(caret, caret)
        return Place(selected[0] if caret > selected[0] else selected[1], caret)

    def _label_key(self, layer: str, label: str) -> str:
        known = self._desk.scheme.label(layer, label)
        assert known is not None
        return known.key

    def _press(self, why: str, *keys: str) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            combination = QKeySequence(key)[0]  # type: ignore[index]  # not in PySide's stubs
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()
            self.tally.presses[why] += 1
