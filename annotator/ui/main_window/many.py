"""Many decisions at once: the rest of an article, what a list shows, the same words; and rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.leaning import Leaning
from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.services.bulk.apply_label import Alike, ApplyingLabel, Occurrence
from annotator.services.bulk.bulk_decisions import BulkReport
from annotator.services.bulk.decide_many import DecidingMany
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.settings.declared import ORDER, AnySetting
from annotator.store.waiting import Waiting
from annotator.ui.actions.bulk_commands import BY_SCORE
from annotator.ui.annotate.deciding import ALL_DECIDED, NOTHING_CHOSEN, quoted
from annotator.ui.annotate.desk import Desk
from annotator.ui.bulk.wording import articles_of, counted, pressed, takes_back

# Dialogs are imported where they are first asked for.
if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow

DECIDING = "decide"
"""The kind of job that decides; one at a time, beside everything else."""

AT_ONCE = 60
"""So many decisions are made while the window waits: a few milliseconds."""


class Many:
    """The commands that decide more than one suggestion."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.remembered.settings.watch(self._show_order)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {
            BY_SCORE.id: self._turn_order,
            "bulk.accept_rest": lambda: self._rest(accepting=True),
            "bulk.reject_rest": lambda: self._rest(accepting=False),
            "bulk.decide": self._ask,
            "bulk.same_here": self._same_here,
            "bulk.same_everywhere": self._same_everywhere,
        }

    # The order

    def show_desk(self, desk: Desk) -> None:
        """Let suggestions be gone through as this machine remembers."""
        desk.order.lowest_first = self._window.remembered.lowest_first
        self._check_order()

    def _show_order(self, setting: AnySetting) -> None:
        desk = self._window.screen_.desk
        if setting is ORDER:
            self._check_order()
            if desk is not None:
                desk.order.lowest_first = self._window.remembered.lowest_first
                self._window.screen_.renew_rest()

    def _turn_order(self) -> None:
        desk, remembered = self._window.screen_.desk, self._window.remembered
        remembered.lowest_first = not remembered.lowest_first
        if desk is None:
            return
        goes = "to the lowest score first" if remembered.lowest_first else "through the text"
        desk.say(f"{pressed('annotate.next') or 'Next'} goes {goes}.")

    def _check_order(self) -> None:
        action = self._window.actions_.action(BY_SCORE.id)
        if action is not None:
            action.setChecked(self._window.remembered.lowest_first)

    # The rest of the article

    def _rest(self, *, accepting: bool) -> None:
        desk = self._window.screen_.desk
        article = desk.article if desk is not None else None
        if desk is None or article is None:
            return
        self._window.screen_.leave_box()
        waiting = [mark for mark in article.marks() if mark.asked]
        # What the person mostly rejects is not accepted by the way, unless nothing else is left.
        sunk = [mark for mark in waiting if accepting and mark.leaning is Leaning.DOWN]
        left = len(sunk) if len(sunk) < len(waiting) else 0
        rows = [mark.key.row for mark in waiting if not left or mark not in sunk]
        if not rows:
            desk.say(ALL_DECIDED if article.marks() else "There are no suggestions in this article.")
            return
        document, deciding = article.row, DecidingMany(desk.workspace, desk.person)

        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return deciding.decide_rows(
                {document: rows}, accepting=accepting, progress=progress, cancelled=cancelled
            )

        def said(report: BulkReport) -> None:
            verb = "Accepted" if accepting else "Rejected"
            done = pressed("article.done")
            then = f" {done}: done." if done else ""
            if left:
                then = f" {counted(left, 'suggestion')} left that you mostly reject."
            desk.say(f"{verb} {report.decided:,} of this article. {takes_back(report.decided)}{then}")

        verb = "Accept" if accepting else "Reject"
        self._carry_out(desk, f"{verb} {counted(len(rows), 'suggestion')}", len(rows), work, said)

    # What a list shows

    def _ask(self) -> None:
        desk, window = self._window.screen_.desk, self._window
        if desk is None:
            return
        from annotator.ui.bulk.decide_dialog import DecideDialog
        from annotator.ui.bulk.filters import Scope

        listed = window.screen_.corpus.model.rows()
        scopes: list[tuple[str, Scope, Sequence[int] | None]] = []
        if desk.row is not None:
            scopes.append(("this article", Scope.ARTICLE, [desk.row]))
        with desk.workspace.read() as reading:
            every = reading.documents.count()
        if len(listed) < every:
            scopes.append((f"the articles listed ({len(listed):,})", Scope.LISTED, list(listed)))
        scopes.append((f"all articles ({every:,})", Scope.CORPUS, None))
        deciding = DecidingMany(desk.workspace, desk.person)

        def decide(waiting: list[Waiting], accepting: bool) -> None:  # as the signal carries it
            def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
                return deciding.decide(waiting, accepting=accepting, progress=progress, cancelled=cancelled)

            def said(report: BulkReport) -> None:
                verb = "Accepted" if accepting else "Rejected"
                where = f" in {counted(report.documents, 'article')}" if report.documents > 1 else ""
                desk.say(
                    f"{verb} {counted(report.decided, 'suggestion')}{where}. {takes_back(report.decided)}"
                )

            verb = "Accept" if accepting else "Reject"
            self._carry_out(desk, f"{verb} {counted(len(waiting), 'suggestion')}", len(waiting), work, said)

        dialog = DecideDialog(
            deciding,
            desk.scheme,
            scopes,
            lambda name, work: window.start_job(name, work, kind="looking", quiet=True),
            window.appearance.theme,
            window,
        )
        dialog.show_keys(window.remembered.keys_shown)
        dialog.decided.connect(decide)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # The same words

    def _same_here(self) -> None:
        desk = self._window.screen_.desk
        mark = self._chosen(desk)
        if desk is None or desk.row is None or mark is None:
            return
        applying = ApplyingLabel(desk.workspace, desk.person)
        alike = applying.here(desk.row, mark)
        elsewhere = pressed("bulk.same_everywhere")
        look = f" {elsewhere} looks through the corpus." if elsewhere else ""
        if not alike.free:
            desk.say(f"{quoted(mark)} stands nowhere else here{_left(alike)}.{look}")
            return
        self._apply(desk, applying, mark, alike.free, f"{_left(alike)}.{look}")

    def _same_everywhere(self) -> None:
        desk, window = self._window.screen_.desk, self._window
        mark = self._chosen(desk)
        if desk is None or mark is None:
            return
        from annotator.ui.bulk.apply_dialog import ApplyDialog

        applying = ApplyingLabel(desk.workspace, desk.person)
        dialog = ApplyDialog(
            applying,
            mark,
            desk.scheme,
            lambda name, work: window.start_job(name, work, kind="looking", quiet=True),
            window.appearance.theme,
            window,
        )
        dialog.show_keys(window.remembered.keys_shown)
        dialog.wanted.connect(lambda places: self._apply(desk, applying, mark, places, "."))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _apply(
        self, desk: Desk, applying: ApplyingLabel, mark: Mark, places: Sequence[Occurrence], rest: str
    ) -> None:
        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return applying.apply(mark.layer, mark.label, places, progress=progress, cancelled=cancelled)

        def said(report: BulkReport) -> None:
            where = f" in {counted(report.documents, 'article')}" if report.documents > 1 else ""
            times = counted(report.decided, "time")
            desk.say(
                f"Marked {quoted(mark)} as {mark.label} {times}{where}{rest} {takes_back(report.decided)}"
            )

        name = f"Mark {counted(len(places), 'place')} in {counted(articles_of(places), 'article')}"
        self._carry_out(desk, name, len(places), work, said)

    def _chosen(self, desk: Desk | None) -> Mark | None:
        """The chosen span, where its label can be given elsewhere; None after saying why not."""
        if desk is None or desk.article is None:
            return None
        self._window.screen_.leave_box()
        mark = desk.chosen
        if mark is None:
            desk.say(NOTHING_CHOSEN)
        elif mark.status is Status.REJECTED:
            desk.say("This span is rejected. A accepts it; then the same words can be marked.")
        elif len(mark.pieces) > 1:
            desk.say("This span is in pieces: the same words can't be looked for elsewhere.")
        elif (mark.layer, mark.label) not in {(a.name, b.name) for a, b in desk.scheme.offered()}:
            desk.say(f"The label {mark.label} is retired: it is given no more.")
        else:
            return mark
        return None

    # Carrying out

    def _carry_out(
        self,
        desk: Desk,
        name: str,
        size: int,
        work: Callable[[Progress, Cancelled], BulkReport],
        said: Callable[[BulkReport], None],
    ) -> None:
        """Decide a few at once, more of them beside the window."""
        window = self._window

        def told(report: BulkReport) -> None:
            if desk is window.screen_.desk:
                desk.saved.emit()
                chosen = desk.chosen
                if chosen is not None and chosen.status is Status.REJECTED:
                    window.screen_.choose(None)
                else:
                    window.screen_.show_chosen()
                said(report)
                desk.noted.emit(report.notice)

        if size <= AT_ONCE:
            made: list[BulkReport] = []

            def commit() -> Changes:
                made.append(work(silent, never))
                return made[0].changes

            if desk.commit(commit) is not None:
                told(made[0])
            return
        job = window.start_job(name, work, kind=DECIDING)
        job.finished.connect(told)
        job.cancelled.connect(lambda: self._stopped(desk))

    def _stopped(self, desk: Desk) -> None:
        if desk is self._window.screen_.desk:
            desk.say("Stopped: nothing was decided.")


def _left(alike: Alike) -> str:
    """What is left as it is, to be said after a sentence."""
    parts = []
    if alike.taken:
        parts.append(f"{len(alike.taken):,} within other spans")
    if alike.rejected:
        parts.append(f"{alike.rejected:,} rejected before")
    return f" ({' and '.join(parts)} left as they are)" if parts else ""
