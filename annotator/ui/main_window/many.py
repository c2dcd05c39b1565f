"""Many decisions at once: the rest of an article, what a list shows, the same words; and rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.leaning import Leaning
from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.settings.declared import ORDER, AnySetting
from annotator.store.waiting import Waiting
from annotator.ui.actions.bulk_commands import BY_SCORE
from annotator.ui.annotate.deciding import ALL_DECIDED, NOTHING_CHOSEN, quoted
from annotator.ui.annotate.desk import Desk
from annotator.ui.bulk.wording import articles_of, pressed, takes_back
from annotator.ui.language import several, shown, tr

# Dialogs are imported where they are first asked for.
if TYPE_CHECKING:
    from annotator.services.bulk.apply_label import Alike, ApplyingLabel, Occurrence
    from annotator.services.bulk.bulk_decisions import BulkReport
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
        key = pressed("annotate.next") or tr("Next")
        if remembered.lowest_first:
            desk.say(tr("{key} goes to the lowest score first.", key=key))
        else:
            desk.say(tr("{key} goes through the text.", key=key))

    def _check_order(self) -> None:
        action = self._window.actions_.action(BY_SCORE.id)
        if action is not None:
            action.setChecked(self._window.remembered.lowest_first)

    # The rest of the article

    def _rest(self, *, accepting: bool) -> None:
        from annotator.services.bulk.decide_many import DecidingMany

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
            desk.say(ALL_DECIDED if article.marks() else tr("There are no suggestions in this article."))
            return
        document, deciding = article.row, DecidingMany(desk.workspace, desk.person)

        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return deciding.decide_rows(
                {document: rows}, accepting=accepting, progress=progress, cancelled=cancelled
            )

        def said(report: BulkReport) -> None:
            done = pressed("article.done")
            then = tr("{key}: done.", key=done) if done else ""
            if left:
                then = several(
                    "%Ln suggestion left that you mostly reject.",
                    "%Ln suggestions left that you mostly reject.",
                    left,
                )
            if accepting:
                what = tr("Accepted {number:,} of this article.", number=report.decided)
            else:
                what = tr("Rejected {number:,} of this article.", number=report.decided)
            desk.say(_joined(what, takes_back(report.decided), then))

        self._carry_out(desk, _deciding(len(rows), accepting=accepting), len(rows), work, said)

    # What a list shows

    def _ask(self) -> None:
        from annotator.services.bulk.decide_many import DecidingMany

        desk, window = self._window.screen_.desk, self._window
        if desk is None:
            return
        from annotator.ui.bulk.decide_dialog import DecideDialog
        from annotator.ui.bulk.filters import Scope

        listed = window.screen_.corpus.model.rows()
        scopes: list[tuple[str, Scope, Sequence[int] | None]] = []
        if desk.row is not None:
            scopes.append((tr("this article"), Scope.ARTICLE, [desk.row]))
        with desk.workspace.read() as reading:
            every = reading.documents.count()
        if len(listed) < every:
            scopes.append(
                (tr("the articles listed ({number:,})", number=len(listed)), Scope.LISTED, list(listed))
            )
        scopes.append((tr("all articles ({number:,})", number=every), Scope.CORPUS, None))
        deciding = DecidingMany(desk.workspace, desk.person)

        def decide(waiting: list[Waiting], accepting: bool) -> None:  # as the signal carries it
            def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
                return deciding.decide(waiting, accepting=accepting, progress=progress, cancelled=cancelled)

            def said(report: BulkReport) -> None:
                what = _decided(report, accepting=accepting)
                desk.say(_joined(what, takes_back(report.decided)))

            name = _deciding(len(waiting), accepting=accepting)
            self._carry_out(desk, name, len(waiting), work, said)

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
        from annotator.services.bulk.apply_label import ApplyingLabel

        desk = self._window.screen_.desk
        mark = self._chosen(desk)
        if desk is None or desk.row is None or mark is None:
            return
        applying = ApplyingLabel(desk.workspace, desk.person)
        alike = applying.here(desk.row, mark)
        elsewhere = pressed("bulk.same_everywhere")
        look = tr("{key} looks through the corpus.", key=elsewhere) if elsewhere else ""
        left = _left(alike)
        if alike.free:
            self._apply(desk, applying, mark, alike.free, left=left, look=look)
        elif left:
            said = tr("{mark} stands nowhere else here ({left}).", mark=quoted(mark), left=left)
            desk.say(_joined(said, look))
        else:
            desk.say(_joined(tr("{mark} stands nowhere else here.", mark=quoted(mark)), look))

    def _same_everywhere(self) -> None:
        from annotator.services.bulk.apply_label import ApplyingLabel

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
        dialog.wanted.connect(lambda places: self._apply(desk, applying, mark, places))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _apply(
        self,
        desk: Desk,
        applying: ApplyingLabel,
        mark: Mark,
        places: Sequence[Occurrence],
        *,
        left: str = "",
        look: str = "",
    ) -> None:
        """Mark places as a span is, then say what is ``left`` as it is, and where to ``look`` on."""

        def work(progress: Progress, cancelled: Cancelled) -> BulkReport:
            return applying.apply(mark.layer, mark.label, places, progress=progress, cancelled=cancelled)

        def said(report: BulkReport) -> None:
            desk.say(_joined(_marked(mark, report, left), look, takes_back(report.decided)))

        name = tr(
            "Mark {places} {where}",
            places=several("%Ln place", "%Ln places", len(places)),
            where=_in_articles(articles_of(places)),
        )
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
            desk.say(tr("This span is rejected. A accepts it; then the same words can be marked."))
        elif len(mark.pieces) > 1:
            desk.say(tr("This span is in pieces: the same words can't be looked for elsewhere."))
        elif (mark.layer, mark.label) not in {(a.name, b.name) for a, b in desk.scheme.offered()}:
            desk.say(tr("The label {label} is retired: it is given no more.", label=mark.label))
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
                desk.noted.emit(shown(report.notice))

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
            desk.say(tr("Stopped: nothing was decided."))


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def _in_articles(number: int) -> str:
    return several("in %Ln article", "in %Ln articles", number)


def _deciding(number: int, *, accepting: bool) -> str:
    """What is done, as the name of a job."""
    if accepting:
        return several("Accept %Ln suggestion", "Accept %Ln suggestions", number)
    return several("Reject %Ln suggestion", "Reject %Ln suggestions", number)


def _decided(report: BulkReport, *, accepting: bool) -> str:
    """What was decided, and in how many articles where they are several."""
    number = report.decided
    if report.documents > 1:
        what = several("%Ln suggestion", "%Ln suggestions", number)
        where = _in_articles(report.documents)
        if accepting:
            return tr("Accepted {suggestions} {where}.", suggestions=what, where=where)
        return tr("Rejected {suggestions} {where}.", suggestions=what, where=where)
    if accepting:
        return several("Accepted %Ln suggestion.", "Accepted %Ln suggestions.", number)
    return several("Rejected %Ln suggestion.", "Rejected %Ln suggestions.", number)


def _marked(mark: Mark, report: BulkReport, left: str) -> str:
    """What was marked; in how many articles, where they are several, or what was left as it is."""
    words, label, number = quoted(mark), mark.label, report.decided
    if report.documents > 1:
        return several(
            "Marked {words} as {label} %Ln time {where}.",
            "Marked {words} as {label} %Ln times {where}.",
            number,
            words=words,
            label=label,
            where=_in_articles(report.documents),
        )
    if left:
        return several(
            "Marked {words} as {label} %Ln time ({left}).",
            "Marked {words} as {label} %Ln times ({left}).",
            number,
            words=words,
            label=label,
            left=left,
        )
    return several(
        "Marked {words} as {label} %Ln time.",
        "Marked {words} as {label} %Ln times.",
        number,
        words=words,
        label=label,
    )


def _left(alike: Alike) -> str:
    """What is left as it is, to be said within a sentence."""
    taken, rejected = len(alike.taken), alike.rejected
    if taken and rejected:
        return tr(
            "{taken:,} within other spans and {rejected:,} rejected before left as they are",
            taken=taken,
            rejected=rejected,
        )
    if taken:
        return tr("{taken:,} within other spans left as they are", taken=taken)
    return tr("{rejected:,} rejected before left as they are", rejected=rejected) if rejected else ""
