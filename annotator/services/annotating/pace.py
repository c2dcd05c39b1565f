"""What an annotator teaches by deciding, at once: strings and contexts they accept or reject often.

Only one's own decisions count, so that nobody is led by what others did. Counted once, then kept in step by
``Changes``; nothing is trained and nothing stored, but for where somebody began afresh.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.leaning import (
    ALIKE,
    CONTEXTS,
    NOTHING_KNOWN,
    Learned,
    Tally,
    learned,
    neighbours,
)
from annotator.domain.mark import Mark
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.access import Reading
from annotator.store.own_decisions import OwnDecision
from annotator.store.people import Person
from annotator.store.repository import now
from annotator.store.rules import Words
from annotator.store.workspace import Workspace

MOST_FOLLOWED = 500
"""Decisions that a commit may bring and still be followed on the window's thread."""

_LONGEST = 60  # code points: what is longer is no name, and no two are alike
_AT_ONCE = 200
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Counted:
    keys: tuple[Key, ...]
    accepted: bool
    words: Words


class Pace:
    """Counts one annotator's decisions on suggestions, by their words and by what stands around them."""

    def __init__(self, workspace: Workspace, person: Person) -> None:
        """Nothing is counted yet."""
        self._workspace = workspace
        self._person = person
        self._tallies: dict[Key, Tally] = {}
        self._counted: dict[int, _Counted] = {}
        self._fresh: dict[Words, str] = {}
        self._text: tuple[int, str] = (0, "")

    @classmethod
    def read(
        cls,
        workspace: Workspace,
        person: Person,
        *,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> Pace:
        """Count all of an annotator's decisions; what was counted so far once ``cancelled``."""
        pace = cls(workspace, person)
        with workspace.read() as reading:
            by_article: dict[int, list[OwnDecision]] = defaultdict(list)
            for decision in reading.own_decisions.all(person.row):
                if len(decision.text) <= _LONGEST:
                    by_article[decision.document].append(decision)
            pace._fresh = reading.rules.begun_afresh(person.row)
            rows = sorted(by_article)
            for first in range(0, len(rows), _AT_ONCE):
                if cancelled():
                    break
                part = rows[first : first + _AT_ONCE]
                texts = reading.documents.texts(part)
                for row in part:
                    pace._count(texts[row], by_article[row])
                progress(first + len(part), len(rows), "")
        return pace

    def follow(self, changes: Changes) -> set[Key]:
        """Count the decisions that a commit brought, changed or took back.

        Returns the keys of what is alike, where there are decisions enough for them to say anything.
        """
        rows = sorted(changes.annotations)
        if not rows:
            return set()
        with self._workspace.read() as reading:
            found = [
                d for d in reading.own_decisions.among(self._person.row, rows) if len(d.text) <= _LONGEST
            ]
            texts = {document: self._text_of(reading, document) for document in {d.document for d in found}}
        touched: set[Key] = set()
        for row in rows:
            gone = self._counted.pop(row, None)
            if gone is not None:
                self._add(gone, -1)
                touched.update(gone.keys)
        for decision in found:
            touched |= self._count(texts[decision.document], [decision])
        few = min(ALIKE, CONTEXTS) - 1  # one may just have been taken back
        return {key for key in touched if self._tallies.get(key, NOTHING_KNOWN).number >= few}

    def too_much(self, changes: Changes) -> bool:
        """Whether a change has to be read anew, beside the window."""
        return changes.corpus or changes.rules or len(changes.annotations) > MOST_FOLLOWED

    def learned(self, mark: Mark, text: str) -> Learned:
        """What is known of a suggestion in an article of that ``text``."""
        keys = self.keys(mark, text) if self._tallies else ()
        if not keys:
            return Learned(score=mark.score or 0.0, given=mark.score)
        words, context, exact, *both = keys
        get = self._tallies.get
        others = get(context, NOTHING_KNOWN) - get(exact, NOTHING_KNOWN)
        narrow = max((get(key, NOTHING_KNOWN) for key in both), key=lambda t: t.number)
        return learned(mark.score, words=get(words, NOTHING_KNOWN), context=others, both=narrow)

    def keys(self, mark: Mark, text: str) -> tuple[Key, ...]:
        """What a suggestion in an article of that ``text`` is compared by."""
        if len(mark.text) > _LONGEST:
            return ()
        return _keys(mark.layer, mark.label, mark.text, neighbours(text, mark.start, mark.end))

    def begin_afresh(self, words: Words | None = None) -> Changes:
        """Let decisions made so far teach nothing any more: those on ``words``, or all. One step.

        Raises:
            UnusableProject: if the project can't be written.
        """
        said = (
            f"forget what “{words.text[:40]}” as {words.label} taught" if words else "forget what was taught"
        )
        about = words or Words("", "", "")
        return self._workspace.perform(
            said,
            lambda writing: writing.rules.begin_afresh(self._person.row, about, now()),
            annotator=self._person.row,
        ).changes

    def _count(self, text: str, decisions: Iterable[OwnDecision]) -> set[Key]:
        touched: set[Key] = set()
        for d in decisions:
            words = Words(d.layer, d.label, d.text)
            since = max(self._fresh.get(words, ""), self._fresh.get(_EVERYTHING, ""))
            if since and d.when <= since:
                continue
            keys = _keys(d.layer, d.label, d.text, neighbours(text, d.start, d.end))
            one = _Counted(keys, d.accepted, words)
            self._counted[d.row] = one
            self._add(one, 1)
            touched.update(keys)
        return touched

    def _add(self, one: _Counted, times: int) -> None:
        by = Tally(times, 0) if one.accepted else Tally(0, times)
        for key in one.keys:
            self._tallies[key] = self._tallies.get(key, NOTHING_KNOWN) + by

    def _text_of(self, reading: Reading, document: int) -> str:
        if self._text[0] != document:
            self._text = (document, reading.documents.text(document))
        return self._text[1]


_EVERYTHING = Words("", "", "")


def _keys(layer: str, label: str, words: str, around: tuple[str, str]) -> tuple[Key, ...]:
    """The words; what stands around; both; the words with what stands before, and with what stands after."""
    before, after = around
    return (
        ("words", layer, label, words),
        ("between", layer, label, before, after),
        ("words between", layer, label, words, before, after),
        ("after", layer, label, words, before),
        ("before", layer, label, words, after),
    )
