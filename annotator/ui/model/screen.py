"""The Model screen: what there is to suggest with, how good it is, and training more of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from annotator.services.model.acceptance import acceptance
from annotator.services.model.curve import Curve, learning_curve
from annotator.services.model.evaluate import Comparison, Measured, compare, evaluate
from annotator.services.model.learned_from import Source
from annotator.services.model.models import new_model_folder
from annotator.services.model.train import Order, train_model
from annotator.services.progress import Cancelled, Progress
from annotator.services.suggesting.installed import installed_packages
from annotator.suggest.training.values import Settings, Step, Trained, TrainingStopped
from annotator.ui.agreement.figures_table import FiguresTable
from annotator.ui.annotate.desk import Desk
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import several, shown, tr
from annotator.ui.model.asking_bar import AskingBar
from annotator.ui.model.results import Results
from annotator.ui.model.suggesters import HEADS, Offered, offered
from annotator.ui.model.taking import Taking
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.screen import Screen
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme

_KIND = "model"
Start = Callable[[str, Work, str], Job]


class ModelScreen(Screen):
    """Lists what suggests or could; trains, measures, compares, and takes into use."""

    def __init__(self, start: Start, suggest: Callable[[], None], parent: QWidget | None = None) -> None:
        """``start`` runs a job; ``suggest`` has everything in use make suggestions."""
        super().__init__(parent)
        self._start = start
        self._taking = Taking(self, self.refresh, suggest)
        self._desk: Desk | None = None
        self._theme: Theme = LIGHT
        self._offered: list[Offered] = []
        self._measured: Offered | None = None
        self._steps: list[Step] = []
        self._job: Job | None = None
        self.settings = Settings()
        self.asking = AskingBar()
        self.asking.commandGiven.connect(self.commandGiven)
        self.table = FiguresTable(tr("What suggests, or could"))
        self.results = Results()
        self.results.opened.connect(self.placeWanted)
        self.results.turned.connect(self._turned)
        self.table.doubleClicked.connect(lambda _index: self.do("model.measure"))
        self._count = plain_label("small", wrap=True)
        self._arrange()

    # A screen

    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``; what is being trained for the last one is stopped."""
        if self._job is not None:
            self._job.stop()
        self._desk, self._measured, self._job = desk, None, None
        self.results.clear()
        self.asking.show_busy(False)
        if desk is not None and self.isVisible():
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        for part in (self.asking, self.table, self.results):
            part.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the buttons."""
        self.asking.show_keys(shown)

    def arrive(self) -> None:
        """Look again at what there is, and go to it."""
        self.refresh()
        self.table.setFocus()

    def do(self, command: str) -> None:
        """Carry out one of the screen's commands."""
        handlers: dict[str, Callable[[], None]] = {
            "model.train": self._train,
            "model.stop": self._stop,
            "model.curve": self._curve,
            "model.measure": self._measure,
            "model.compare": self._compare,
            "model.use": self._use,
            "model.add": self._add,
            "model.own": self._own,
            "model.delete": self._delete,
            "model.next_pane": self._next_pane,
        }
        handlers[command]()

    # What is shown

    @property
    def chosen(self) -> Offered | None:
        """The suggester that is chosen in the list."""
        row = self.table.currentIndex().row()
        return self._offered[row] if 0 <= row < len(self._offered) else None

    def refresh(self) -> None:
        """Read what there is."""
        desk = self._desk
        if desk is None:
            return
        with desk.workspace.read() as reading:
            people = [person.name for person in reading.people.all()]
        layers = tuple(layer.name for layer in desk.scheme.layers)
        self.asking.offer(people, layers, installed_packages())
        kept = self.chosen.name if self.chosen is not None else ""
        self._offered = offered(desk.workspace, layers)
        self.table.show_rows(tuple(map(shown, HEADS)), [o.row for o in self._offered])
        names = [o.name for o in self._offered]
        row = names.index(kept) if kept in names else min(1, len(names) - 1)
        self.table.setCurrentIndex(self.table.model().index(row, 0))
        own = sum(o.model is not None for o in self._offered)
        self._count.setText(
            several(
                "%Ln trained here · Enter measures · U uses · C compares",
                "%Ln trained here · Enter measures · U uses · C compares",
                own,
            )
            if own
            else tr("Nothing is trained here yet. Finish some articles, then train a model on them.")
        )

    def _turned(self, side: str) -> None:
        desk = self._desk
        if side == "decisions" and desk is not None:

            def work(progress: Progress, cancelled: Cancelled) -> Any:
                return acceptance(desk.workspace, progress=progress, cancelled=cancelled)

            self._start(tr("Count decisions"), work, "decisions").finished.connect(
                self.results.show_acceptance
            )

    # What is done

    def _begin(self, name: str, work: Work, done: Callable[[Any], None]) -> None:
        """Run one long piece of work of this screen at a time."""
        desk = self._desk
        if desk is None:
            return
        if self._job is not None:
            desk.say(tr("Something is trained or measured already. Shift+F5 stops it."))
            return
        job = self._job = self._start(name, work, _KIND)
        self.asking.show_busy(True)

        def over(*_: object) -> None:
            if self._job is job:
                self._job = None
                self.asking.show_busy(False)
                self.refresh()

        def finished(result: Any) -> None:
            if self._desk is desk:
                done(result)

        job.finished.connect(finished)
        for ending in (job.finished, job.failed, job.cancelled):
            ending.connect(over)

    def _order(self, desk: Desk) -> Order:
        source = self.asking.source
        settings = Settings(
            base=self.asking.base.value,
            most_steps=self.settings.most_steps,
            patience=self.settings.patience,
            look_every=self.settings.look_every,
        )
        return Order(source=source, target=new_model_folder(desk.workspace, source.layer), settings=settings)

    def _train(self) -> None:
        desk = self._desk
        if desk is None:
            return
        order = self._order(desk)
        steps: list[Step] = []

        def work(progress: Progress, cancelled: Cancelled) -> Trained | None:
            def told(step: Step) -> None:
                steps.append(step)
                progress(step.number, step.of, f"F1 {step.best:.2f}")

            progress(0, None, "")
            try:
                return train_model(desk.workspace, order, on_step=told, cancelled=cancelled)
            except TrainingStopped:
                return None

        def done(trained: Trained) -> None:
            scores = trained.facts.get("held", {}).get("scores")
            self.results.show_steps(steps, over=True)
            desk.say(_trained(trained.folder.name, scores["f"] if scores else None, stopped=trained.stopped))
            self.refresh()
            self._choose(trained.folder.name)

        self._begin(tr("Train on {layer}", layer=order.source.layer), work, done)
        if self._job is not None:
            self.results.show_steps(steps)
            self.results.turn_to("curve")
            self._job.progress.connect(lambda *_: self.results.show_steps(steps))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
        elif self._desk is not None:
            self._desk.say(tr("Nothing is being trained or measured."))

    def _curve(self) -> None:
        desk = self._desk
        if desk is None:
            return
        order = self._order(desk)

        def work(progress: Progress, cancelled: Cancelled) -> Curve:
            return learning_curve(desk.workspace, order, progress=progress, cancelled=cancelled)

        self._begin(tr("Learning curve"), work, self.results.show_curve)

    def _measure(self) -> None:
        desk, chosen = self._desk, self.chosen
        if self.results.mistakes.hasFocus() and self.results.open():
            return
        if desk is None or chosen is None:
            return
        if chosen.own:
            desk.say(tr("Goldspan's own suggester is measured by its decisions: see “How it was accepted”."))
            self.results.turn_to("decisions")
            return
        source = self._source_of(chosen)

        def work(progress: Progress, cancelled: Cancelled) -> Measured | None:
            return evaluate(desk.workspace, chosen.choice, source, progress=progress, cancelled=cancelled)

        def done(found: Measured) -> None:
            self._measured = chosen
            self.results.show_measured(found)
            if self.results.side.value not in {"", "taken", "mistakes"}:
                self.results.turn_to("")

        self._begin(tr("Measure {model}", model=chosen.name), work, done)

    def _compare(self) -> None:
        desk, chosen, first = self._desk, self.chosen, self._measured
        if desk is None or chosen is None:
            return
        if first is None or first.name == chosen.name or chosen.own:
            desk.say(tr("Measure one model (Enter), then choose another and compare it."))
            return
        source = self._source_of(first if first.model is not None else chosen)

        def work(progress: Progress, cancelled: Cancelled) -> Comparison | None:
            both = (first.choice, chosen.choice)
            return compare(desk.workspace, both, source, progress=progress, cancelled=cancelled)

        self._begin(
            tr("Compare {one} with {other}", one=first.name, other=chosen.name),
            work,
            self.results.show_comparison,
        )

    def _source_of(self, chosen: Offered) -> Source:
        """What a model was trained on, or what is chosen above for one that was not trained here."""
        source = self.asking.source
        if chosen.model is None:
            return replace(source, layer=chosen.layer or source.layer)
        facts = chosen.model.facts
        split = facts.get("split", {})
        return replace(
            source,
            whose=tuple(facts.get("source", source.whose)),
            layer=chosen.layer,
            held=float(split.get("held", source.held)),
            seed=int(split.get("seed", source.seed)),
        )

    def _use(self) -> None:
        if self._desk is not None and self.chosen is not None:
            self._taking.turn(self._desk, self.chosen, self.asking.chosen_layer)

    def _add(self) -> None:
        if self._desk is not None:
            self._taking.add(self._desk, self.asking.chosen_layer)

    def _own(self) -> None:
        if self._desk is not None:
            layer = self.asking.chosen_layer
            on = layer in next(o.resting for o in self._offered if o.own)
            self._taking.turn_own(self._desk, layer, on)

    def _delete(self) -> None:
        if self._desk is not None and self.chosen is not None:
            self._taking.delete(self._desk, self.chosen)

    def _choose(self, name: str) -> None:
        row = next((n for n, o in enumerate(self._offered) if o.name == name), None)
        if row is not None:
            self.table.setCurrentIndex(self.table.model().index(row, 0))

    def _next_pane(self) -> None:
        if self.table.hasFocus():
            self.results.focus_shown()
        else:
            self.table.setFocus()

    # How it is laid out

    def _arrange(self) -> None:
        bar = dressed("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self.asking)
        splitter = QSplitter()
        splitter.setObjectName("cards")
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(_card(tr("Suggesters"), self._count, self.table))
        splitter.addWidget(_card(tr("What was measured"), self.results))
        splitter.setSizes([520, 640])
        page = dressed("ground")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(16, 12, 16, 14)
        inner.addWidget(splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(page, 1)


def _trained(name: str, f1: float | None, *, stopped: bool) -> str:
    """What came of a training; ``f1`` is the score on what was held back, None where nothing was."""
    if f1 is None:
        return (
            tr("Stopped; the best state is kept as {name}.", name=name)
            if stopped
            else tr("Trained as {name}.", name=name)
        )
    return (
        tr("Stopped; the best state is kept as {name}: F1 {f1:.2f} on what was held back.", name=name, f1=f1)
        if stopped
        else tr("Trained as {name}: F1 {f1:.2f} on what was held back.", name=name, f1=f1)
    )


def _card(title: str, *parts: QWidget) -> QWidget:
    card = dressed("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 12, 14, 10)
    column.setSpacing(8)
    head = plain_label("strong", title)
    head.setFont(interface_font(14, weight=interface_font(14).Weight.DemiBold))
    column.addWidget(head)
    for number, part in enumerate(parts, 1):
        column.addWidget(part, 1 if number == len(parts) else 0)
    return card
