"""Rules: what somebody rejected again and again is rejected everywhere, and in what is suggested later."""

from __future__ import annotations

import time
from dataclasses import dataclass

from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.services.bulk.bulk_decisions import BulkDeciding, BulkReport, StoppedError
from annotator.services.bulk.bulk_plan import Wish
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.access import Reading, Writing
from annotator.store.repository import now
from annotator.store.rules import Rule, Words

__all__ = ["Rule", "RuleLine", "RuleOffer", "Ruling", "Words", "words_of"]

_TICK = 0.01  # seconds
OFFERED_AT = 3
"""So many rejections of the same words under a label, and no acceptance, lead to the offer of a rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOffer:
    """A rule somebody may want: ``words`` were rejected so many ``times``; so many more are ``waiting``."""

    words: Words
    times: int
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """A rule, and how many suggestions it has ``decided``."""

    rule: Rule
    decided: int


class Ruling(BulkDeciding):
    """The rules of ``person``."""

    def times_rejected(self, words: Words) -> int:
        """How often these words were rejected under this label; quick enough for every rejection."""
        with self.workspace.read() as reading:
            return reading.rules.rejections(self.person.row, words)

    def offer(self, words: Words) -> RuleOffer | None:
        """The rule that rejecting these words calls for, or None; it may read all spans of the person."""
        me = self.person.row
        with self.workspace.read() as reading:
            times = reading.rules.rejections(me, words)
            if times < OFFERED_AT or words in self._declined(reading):
                return None
            if reading.rules.is_ruled(me, words) or reading.rules.is_accepted(me, words):
                return None
            waiting = reading.waiting.same_words(me, words.layer, words.label, words.text)
        return RuleOffer(words=words, times=times, waiting=len(waiting))

    def make(self, words: Words, *, progress: Progress = silent, cancelled: Cancelled = never) -> BulkReport:
        """Make a rule and reject all that waits of it, as one step, which undo takes back with the rule.

        Raises:
            UnusableProject: if the project can't be written; nothing is kept then.
        """
        me, since = self.person.row, self._after_what_was_rejected(words)
        with self.workspace.read() as reading:
            wishes = self._rejecting(reading, words)
            latest = reading.waiting.latest()

        def besides(writing: Writing) -> None:
            if not writing.rules.is_ruled(me, words):
                writing.rules.add(me, words, since)
            if writing.facts.get(self._seen_key) is None:
                writing.facts.put(self._seen_key, latest)

        return self.carry_out(
            f"reject “{_short(words.text)}” as {words.label} everywhere",
            wishes,
            besides=besides,
            progress=progress,
            cancelled=cancelled,
        )

    def apply_to_new(self, *, progress: Progress = silent, cancelled: Cancelled = never) -> BulkReport:
        """Apply the rules to what was suggested since they were last applied, as one step.

        What somebody lets wait again after that is left waiting.

        Raises:
            UnusableProject: if the project can't be written; nothing is kept then.
        """
        with self.workspace.read() as reading:
            rules = reading.rules.of(self.person.row)
            latest = reading.waiting.latest()
            seen = reading.facts.get(self._seen_key) or 0
            if not rules or latest <= seen:
                return BulkReport()
            wishes: dict[int, Wish] = {}
            for rule in rules:
                for document, wish in self._rejecting(reading, rule.words, after=seen).items():
                    before = wishes.get(document, Wish())
                    wishes[document] = Wish(reject=[*before.reject, *wish.reject])
                if cancelled():
                    return BulkReport(cancelled=True)

        report = BulkReport()
        if wishes:
            report = self.carry_out("apply rules", wishes, progress=progress, cancelled=cancelled)
        if not report.cancelled:
            self.workspace.perform(
                "note rules", lambda w: w.facts.put(self._seen_key, latest), undoable=False
            )
        return report

    def lines(self) -> list[RuleLine]:
        """Every rule of the person, by its words, with how much it decided."""
        with self.workspace.read() as reading:
            rules = reading.rules.of(self.person.row)
            counts = reading.rules.counts(self.person.row, rules)
        return [RuleLine(rule=rule, decided=counts[rule.row]) for rule in rules]

    def remove(
        self,
        rule: Rule,
        *,
        reopening: bool,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> BulkReport:
        """Remove a rule; with ``reopening`` what it rejected waits again. One step.

        Raises:
            UnusableProject: if the project can't be written; nothing is changed then.
        """
        me = self.person.row
        reopened: set[int] = set()

        def besides(writing: Writing) -> None:
            rejected = writing.rules.rejected_by(me, rule) if reopening else []
            for done, (document, row) in enumerate(rejected):
                if cancelled():
                    raise StoppedError
                self._reopen(writing, document, MarkKey(MarkKind.ANNOTATION, row))
                reopened.add(row)
                progress(done + 1, len(rejected), "")
            writing.rules.remove(rule.row)

        name = f"remove rule “{_short(rule.words.text)}”"
        report = self.carry_out(name, {}, besides=besides)
        return BulkReport(decided=len(reopened), cancelled=report.cancelled, changes=report.changes)

    def decline(self, words: Words) -> None:
        """Remember that no rule is wanted for these words under this label; not a step to undo."""
        with self.workspace.read() as reading:
            declined = sorted({*self._declined(reading), words})
        kept = [[w.layer, w.label, w.text] for w in declined]
        self.workspace.perform(
            "decline a rule", lambda w: w.facts.put(self._declined_key, kept), undoable=False
        )

    def _declined(self, reading: Reading) -> set[Words]:
        return {Words(*words) for words in reading.facts.get(self._declined_key) or ()}

    def _after_what_was_rejected(self, words: Words) -> str:
        """A time (UTC, in milliseconds) later than the last rejection by hand, which is not the rule's."""
        with self.workspace.read() as reading:
            last = reading.rules.last_rejection(self.person.row, words)
        until = time.monotonic() + _TICK  # a clock that was set back is not waited for
        while (since := now()) <= last and time.monotonic() < until:
            pass
        return since

    def _rejecting(self, reading: Reading, words: Words, *, after: int = 0) -> dict[int, Wish]:
        rows: dict[int, list[int]] = {}
        for one in reading.waiting.same_words(
            self.person.row, words.layer, words.label, words.text, after=after
        ):
            rows.setdefault(one.document, []).append(one.row)
        return {document: Wish(reject=found) for document, found in rows.items()}

    @property
    def _seen_key(self) -> str:
        return f"rules applied {self.person.uid}"

    @property
    def _declined_key(self) -> str:
        return f"rules declined {self.person.uid}"


def words_of(mark: Mark) -> Words:
    """What a rule on a mark would be about."""
    return Words(mark.layer, mark.label, mark.text)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 40 else words[:39] + "…"
