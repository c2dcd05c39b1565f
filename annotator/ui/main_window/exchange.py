"""Articles in, suggestions made, datasets out: the long work, each as a job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from annotator.domain.wording import Worded
from annotator.services.progress import Cancelled, Progress
from annotator.settings.declared import SUGGESTING as SUGGESTING_AFTER
from annotator.store.people import Role
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import several, shown, tr
from annotator.ui.project.choosing import choose_articles
from annotator.ui.project.message import Message, Step, Tone
from annotator.ui.punctuation import separate

# Readers, writers and their dialogs are imported where they are first used: a window that opens
# a project needs none of them.
if TYPE_CHECKING:
    from annotator.services.suggesting.suggest_corpus import SuggestReport
    from annotator.ui.main_window.export_dialog import Wanted
    from annotator.ui.main_window.shell import MainWindow
    from annotator.ui.project.import_dialog.storing import Stored

SUGGESTING = "suggest"
"""The kind of job that suggests; one at a time, beside imports and exports."""


class Exchange:
    """The commands that bring articles in, have spans suggested, and write datasets."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {
            "file.import": lambda: choose_articles(self._window, self.take_in),
            "file.suggest": self.suggest,
            "file.export": self._ask_export,
            "article.details": self._details,
        }

    def take_in(self, paths: Sequence[Path], *, new: bool = False) -> None:
        """Show what ``paths`` hold, and import it into the open project, or into a ``new`` one."""
        from annotator.ui.project.import_dialog.dialog import ImportDialog

        window = self._window
        desk = None if new else window.screen_.desk
        dialog = ImportDialog(
            window.runner,
            window.appearance.theme,
            desk.workspace if desk is not None else None,
            desk.person if desk is not None else None,
            annotator=window.projects.annotator_name(),
            parent=window,
        )
        dialog.stored.connect(self._stored)
        dialog.open()
        if paths:
            dialog.add(list(paths))

    def suggest(self) -> None:
        """Suggest spans in the articles that have none, beginning with the open one."""
        desk = self._window.screen_.desk
        if desk is None:
            return
        if self._window.remembered.safe:
            desk.say(tr("Goldspan was started with --safe: it makes no suggestions."))
            return
        if any(job.kind == SUGGESTING for job in self._window.runner.jobs()):
            desk.say(tr("Suggestions are being made already."))
            return
        workspace, person, screen = desk.workspace, desk.person, self._window.screen_

        def first() -> int | None:
            here = screen.desk
            return here.row if here is desk else None

        def work(progress: Progress, cancelled: Cancelled) -> SuggestReport:
            # Here, not on the window's thread, which would stand still meanwhile.
            from annotator.services.suggesting.suggest_corpus import suggest
            from annotator.services.suggesting.suggest_with import suggest_with_all

            report = suggest(workspace, person=person, first=first, progress=progress, cancelled=cancelled)
            others = suggest_with_all(workspace, person=person, progress=progress, cancelled=cancelled)
            left_out = tuple(
                tr(
                    "The plug-in {name} is in use in this project, but nobody took it into use on this "
                    "machine.",
                    name=name,
                )
                for name in others.left_out
            )
            return replace(report, others=others.spans, skipped=report.skipped + left_out)

        job = self._window.start_job(tr("Make suggestions"), work, kind=SUGGESTING)
        job.finished.connect(lambda report: self._suggested(desk, report))

    def _suggested(self, desk: Desk, report: SuggestReport) -> None:
        if desk is not self._window.screen_.desk:
            return
        self._window.ruling.apply()
        if report.documents:
            found = several("%Ln suggestion", "%Ln suggestions", report.spans)
            where = several("in %Ln article", "in %Ln articles", report.documents)
            desk.say(tr("Suggestions are made: {suggestions} {where}.", suggestions=found, where=where))
        elif report.changed:
            desk.say(
                several(
                    "Suggestions are settled anew in %Ln article.",
                    "Suggestions are settled anew in %Ln articles.",
                    report.changed,
                )
            )
        elif report.others:
            desk.say(
                several(
                    "The models in use suggest %Ln span.",
                    "The models in use suggest %Ln spans.",
                    report.others,
                )
            )
        else:
            desk.say(tr("Every article has been looked at already."))
        if report.advice and report.documents:
            self._window.messages.say(Message(what=shown(report.advice), tone=Tone.NOTE))
        for reason in report.skipped[:3]:
            self._window.messages.say(Message(what=shown(reason), tone=Tone.NOTE))

    def _stored(self, stored: Stored) -> None:
        window, report = self._window, stored.report
        if stored.made and not report.cancelled:
            window.projects.enter(stored.workspace)
        desk = window.screen_.desk
        if report.cancelled or desk is None:
            return
        from annotator.ui.project import import_report

        if import_report.has_details(report):

            def details() -> None:
                import_report.ReportDialog(report, window.appearance.theme, window).open()

            window.messages.say(import_report.message_about(report, details, _until_undone(desk)))
        else:
            desk.say(f"{import_report.summary_of(report)} {import_report.way_back(report)}".strip())
        window.ruling.apply()
        if report.taken and window.remembered.settings.value(SUGGESTING_AFTER):
            self.suggest()

    def _details(self) -> None:
        desk = self._window.screen_.desk
        if desk is None or desk.row is None:
            return
        from annotator.ui.project.details_dialog import DetailsDialog

        theme = self._window.appearance.theme
        DetailsDialog(desk.workspace, desk.person, desk.row, theme, self._window).open()

    def _ask_export(self) -> None:
        desk = self._window.screen_.desk
        if desk is None:
            return
        from annotator.ui.main_window.export_dialog import Ahead, ExportDialog
        from annotator.ui.main_window.export_preview import PreviewPane
        from annotator.ui.usual_folder import usual_folder

        stem = desk.workspace.path.stem
        out, number = usual_folder() / f"{stem}-dataset", 2
        while out.exists():
            out, number = out.with_name(f"{stem}-dataset-{number}"), number + 1
        with desk.workspace.read() as reading:
            scheme = reading.schemes.get()
        ahead = Ahead(scheme, PreviewPane(self._window.runner, desk.workspace))
        dialog = ExportDialog(_sources(desk), out, self._window.appearance.theme, self._window, ahead)
        dialog.accepted.connect(lambda: self.export(dialog.wanted))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, wanted: Wanted) -> None:
        """Write a dataset."""
        desk = self._window.screen_.desk
        if desk is None:
            return
        from annotator.services.exporting.chosen_records import ExportCancelled
        from annotator.services.exporting.export_corpus import export
        from annotator.services.exporting.export_foreign import export_foreign
        from annotator.ui.main_window.export_formats import DATASET
        from annotator.ui.main_window.export_formats import choices as choices_of

        workspace = desk.workspace
        choices = choices_of(wanted)

        def work(progress: Progress, cancelled: Cancelled) -> _Exported | None:
            try:
                if wanted.format == DATASET:
                    report = export(
                        workspace,
                        wanted.out,
                        source=wanted.source,
                        choices=choices,
                        progress=progress,
                        cancelled=cancelled,
                    )
                    return _Exported(report.path, report.source, report.records, report.left_out)
                source, written = export_foreign(
                    workspace,
                    wanted.out,
                    wanted.format,
                    source=wanted.source,
                    choices=choices,
                    progress=progress,
                    cancelled=cancelled,
                )
            except ExportCancelled:
                return None
            return _Exported(written.path, source, written.records, _in_short(written.not_carried))

        job = self._window.start_job(tr("Export"), work)
        job.finished.connect(self._exported)

    def _exported(self, report: _Exported) -> None:
        folder = report.path if report.path.is_dir() else report.path.parent

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        self._window.messages.say(
            Message(
                what=several(
                    "Exported %Ln record of “{source}”.",
                    "Exported %Ln records of “{source}”.",
                    report.records,
                    source=report.source,
                ),
                where=str(report.path),
                next_step=" ".join(map(shown, report.left_out)),
                tone=Tone.NOTE,
                steps=(Step(tr("Show the folder"), show),),
            )
        )


def _until_undone(desk: Desk) -> Callable[[], bool]:
    """Whether the latest step of the person at ``desk`` has not been taken back."""

    def latest() -> int:
        with desk.workspace.read() as reading:
            step = reading.history.undoable(desk.person.row)
        return step.row if step is not None else 0

    now = latest()
    # Steps are taken back from the last one on: while one as late is left, this one is.
    return lambda: latest() >= now


@dataclass(frozen=True, slots=True)
class _Exported:
    """What was written, in a few words."""

    path: Path
    source: str
    records: int
    left_out: tuple[str, ...]


def _in_short(not_carried: Sequence[str]) -> tuple[str, ...]:
    """What a format has no place for, counted; where each of it stands is for the command line."""
    said, counts = [], []
    for line in not_carried:
        if isinstance(line, Worded) and "places" in line.values:
            what = line.values["what"]
            if isinstance(what, str):
                counts.append(tr("{what}: {count:,}", what=shown(what), count=line.values["count"]))
        else:
            said.append(line)
    if counts:
        said.append(tr("The format has no place for {counts}.", counts=separate(counts)))
    return tuple(said)


def _sources(desk: Desk) -> list[tuple[str, str]]:
    """Whose work there is to export: words, and the name the export knows it by."""
    with desk.workspace.read() as reading:
        people = [p for p in reading.people.all() if reading.annotations.documents_of(p.row)]
        suggesters = reading.suggestions.all_suggesters()
    own = [p.name for p in people if p.row == desk.person.row]
    others = [p.name for p in people if p.row != desk.person.row and p.name != "gold"]
    gold = ["gold"] if any(p.name == "gold" for p in people) else []
    mine = [(tr("{name} (you)", name=name), name) for name in own]
    settled = [(tr("Gold"), name) for name in gold]
    # A lead hands over gold; everybody else their own work.
    found = settled + mine if desk.person.role is Role.LEAD else mine + settled
    found += [(name, name) for name in others]
    found.append((tr("Everybody, with the suggestions"), "all"))
    if suggesters:
        found.append((tr("The suggestions alone"), "suggestions"))
    return found
