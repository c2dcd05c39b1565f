"""The Labels screen: the scheme at the left, one part of it in the middle, changes to come at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import Changes
from annotator.domain.errors import UnfitChange, UserFixable
from annotator.domain.scheme_changes.change import Change
from annotator.store.scheme_usage import Usage
from annotator.store.schemes import SchemeVersion
from annotator.ui.actions.key_map import key_map
from annotator.ui.annotate.desk import Desk
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import several, shown, tr
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.scheme.applying import Applying
from annotator.ui.scheme.changing import Changing
from annotator.ui.scheme.draft import Draft, carried_counts
from annotator.ui.scheme.dressing import scheme_sheet
from annotator.ui.scheme.exchanging import Exchanging
from annotator.ui.scheme.form import Form
from annotator.ui.scheme.items import Item, Kind
from annotator.ui.scheme.label_form import LabelForm
from annotator.ui.scheme.layer_form import LayerForm
from annotator.ui.scheme.pending_panel import PendingPanel
from annotator.ui.scheme.relation_form import RelationForm
from annotator.ui.scheme.scheme_form import SchemeForm
from annotator.ui.scheme.scheme_list import SchemeList
from annotator.ui.screen import Screen
from annotator.ui.theme.theme import LIGHT, Theme

_WIDTHS = (270, 850, 320)  # pixels of list, form and changes in a window of 1440
StartJob = Callable[[str, Work], Job]


class SchemeScreen(Screen):
    """Edits the scheme of the open project. Nothing is written before the changes are carried out."""

    def __init__(self, start_unseen: StartJob, start_step: StartJob, parent: QWidget | None = None) -> None:
        """``start_unseen`` runs counting, ``start_step`` the step itself, with progress."""
        super().__init__(parent)
        self._start_unseen = start_unseen
        self._desk: Desk | None = None
        self._theme: Theme = LIGHT
        self._usage: Usage | None = None
        self._stale = True
        self._chosen: Item | None = None
        self.draft = Draft(self)
        self.list = SchemeList()
        self.forms: dict[Kind, Form] = {
            Kind.SCHEME: SchemeForm(),
            Kind.LAYER: LayerForm(),
            Kind.LABEL: LabelForm(),
            Kind.RELATION: RelationForm(),
        }
        self.pending = PendingPanel()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.middle = QScrollArea()
        self._stack = QStackedWidget()
        self.changing = Changing(self)
        self.applying = Applying(self, start_unseen, start_step)
        self.exchanging = Exchanging(self)
        self._arrange()
        self.draft.changed.connect(self._show)
        key_map().changed.connect(self._show)
        self.list.itemChosen.connect(self._choose)
        self.list.moved.connect(self.changing.move)
        self.pending.left.connect(self._leave_out)
        self.pending.commandGiven.connect(self.commandGiven)
        for form in self.forms.values():
            form.wanted.connect(self.want)
            form.commandGiven.connect(self.commandGiven)
            form.left.connect(self.list.setFocus)

    # A screen

    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``."""
        self._desk, self._usage, self._stale, self._chosen = desk, None, True, None
        self.draft.clear()
        self.draft.begin(desk.scheme if desk is not None else None)
        if desk is not None:
            desk.changed.connect(self._committed)
            if self.isVisible():
                self._read()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self.setStyleSheet(dialog_sheet(theme) + scheme_sheet(theme))
        self.list.set_theme(theme, self.draft.scheme)
        self.pending.set_theme(theme)
        for form in self.forms.values():
            form.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self.list.show_keys(shown)
        self.pending.show_keys(shown)

    def arrive(self) -> None:
        """Count anew what has changed, and go to the list."""
        if self._stale:
            self._read()
        self._show()
        self.list.setFocus()

    def do(self, command: str) -> None:
        """Carry out one of the screen's commands."""
        self.keep()
        name = command.removeprefix("scheme.")
        handlers: dict[str, Callable[[], None]] = {
            "apply": self.applying.look,
            "discard": self.draft.discard,
            "next_pane": lambda: self._turn_pane(1),
            "previous_pane": lambda: self._turn_pane(-1),
            **self.changing.handlers(),
            **self.exchanging.handlers(),
        }
        if name in handlers:
            handlers[name]()

    # What the parts of the screen ask for

    @property
    def desk(self) -> Desk | None:
        """What the screen shows the scheme of."""
        return self._desk

    @property
    def theme(self) -> Theme:
        """The colours of the screen."""
        return self._theme

    @property
    def chosen(self) -> Item | None:
        """What the middle shows."""
        return self._chosen

    @property
    def usage(self) -> Usage | None:
        """How much the work uses of the scheme; None until it is counted."""
        return self._usage

    def want(self, *changes: Change, then: Item | None = None) -> bool:
        """Add changes, and show ``then`` if it is given; what does not fit is said where it was written."""
        try:
            self._follow(changes)
            self.draft.do(*changes)
        except UnfitChange as error:
            self._say(f"{shown(error.what)} {shown(error.next_step)}".strip())
            return False
        if then is not None:
            self.choose(then)
        return True

    def choose(self, item: Item) -> None:
        """Show an item of the scheme."""
        self._chosen = item
        self._show()

    def keep(self) -> None:
        """Take what is being written."""
        form = self._form()
        if form is not None and form.isVisible():
            form.keep()

    def say(self, words: str) -> None:
        """Tell the person something in the status line."""
        if self._desk is not None:
            self._desk.say(words)

    # What is shown

    def _follow(self, changes: tuple[Change, ...]) -> None:
        """What is chosen is found under its new name."""
        item = self._chosen
        scheme = self.draft.scheme
        if item is None or scheme is None:
            return
        for change in changes:
            scheme = change.applied(scheme)
            item = _renamed(item, change)
        self._chosen = item

    def _say(self, words: str) -> None:
        form = self._form()
        scheme = self.draft.scheme
        if form is None or scheme is None:
            return
        self._show()
        form.say_trouble(words)

    def _form(self) -> Form | None:
        return self.forms.get(self._chosen.kind) if self._chosen is not None else None

    def _choose(self, item: Item) -> None:
        self.keep()
        self._chosen = item
        self._show_form()

    def _show(self) -> None:
        scheme = self.draft.scheme
        if scheme is None:
            return
        spans = links = None
        if self._usage is not None:
            spans = carried_counts(dict(self._usage.spans), self.draft.changes)
            links = self._links()
        self.list.show_scheme(scheme, spans, links, self._chosen)
        self._chosen = self.list.chosen
        self.pending.show_changes(self.draft.changes, len(self.draft.discarded))
        self._show_form()

    def _spans(self, item: Item) -> int | None:
        """How many spans would carry a label by now; None while that is not counted."""
        if self._usage is None:
            return None
        counts = carried_counts(dict(self._usage.spans), self.draft.changes)
        return counts.get((item.layer, item.name), 0)

    def _links(self) -> dict[str, int]:
        from annotator.domain.scheme_changes.relations import MergeRelations, RenameRelation

        counts = dict(self._usage.relations) if self._usage is not None else {}
        for change in self.draft.changes:
            to = change.to if isinstance(change, RenameRelation) else ""
            to = change.into if isinstance(change, MergeRelations) else to
            if to and isinstance(change, RenameRelation | MergeRelations):
                counts[to] = counts.get(to, 0) + counts.pop(change.name, 0)
        return counts

    def _show_form(self) -> None:
        scheme, item, form = self.draft.scheme, self._chosen, self._form()
        if scheme is None or item is None or form is None:
            return
        self._stack.setCurrentWidget(form)
        if isinstance(form, LabelForm):
            form.show_label(scheme, item, self._spans(item))
        elif isinstance(form, LayerForm):
            form.show_layer(scheme, item.name, dict(self._usage.features) if self._usage else {})
        elif isinstance(form, RelationForm):
            form.show_relation(scheme, item.name)
        elif isinstance(form, SchemeForm):
            form.show_scheme(scheme)

    # Keeping in step with the project

    def _committed(self, changes: Changes) -> None:
        desk = self._desk
        if desk is None:
            return
        self._stale = True
        if changes.scheme:
            had = len(self.draft.changes)
            self.draft.begin(desk.scheme)
            lost = had - len(self.draft.changes)
            if lost and not self.applying.under_way:
                self.say(
                    several(
                        "The scheme has changed; %Ln of your changes to come didn't fit it any more.",
                        "The scheme has changed; %Ln of your changes to come didn't fit it any more.",
                        lost,
                    )
                )
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        desk = self._desk
        if desk is None:
            return
        self._stale = False
        workspace = desk.workspace

        def work(_progress: object, _cancelled: object) -> tuple[Usage, list[SchemeVersion], int]:
            with workspace.read() as reading:
                return reading.scheme_usage.get(), reading.schemes.versions(), reading.schemes.version()

        def read(found: tuple[Usage, list[SchemeVersion], int]) -> None:
            if self._desk is not desk:
                return
            self._usage = found[0]
            self.pending.show_versions(found[1], found[2])
            self._show()

        job = self._start_unseen(tr("Count the spans of each label"), work)
        job.finished.connect(read)
        job.failed.connect(
            lambda error: desk.troubled.emit(error) if isinstance(error, UserFixable) else None
        )

    def _leave_out(self, index: int) -> None:
        others = self.draft.leave(index)
        if others:
            self.say(
                several(
                    "%Ln change that needed it went with it.",
                    "%Ln changes that needed it went with it.",
                    others,
                )
            )

    def _turn_pane(self, step: int) -> None:
        form = self._form()
        panes = [self.list, *([form] if form is not None else []), self.pending]
        focus = QApplication.focusWidget()
        at = next(
            (n for n, p in enumerate(panes) if focus is not None and (p is focus or p.isAncestorOf(focus))), 0
        )
        pane = panes[(at + step) % len(panes)]
        target: QWidget | None = pane if pane is self.list else pane.nextInFocusChain()
        (target or pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        for form in self.forms.values():
            self._stack.addWidget(form)
        self.middle.setWidgetResizable(True)
        self.middle.setFrameShape(QFrame.Shape.NoFrame)
        self.middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.middle.setWidget(self._stack)
        self.middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part, least in ((self.list, 200), (self.middle, 370), (self.pending, 220)):
            part.setMinimumWidth(least)
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_WIDTHS))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)


def _renamed(item: Item, change: Change) -> Item:
    if item.kind is Kind.LABEL:
        ways = change.reaches((item.layer, item.name))
        if len(ways) == 1:
            ((layer, name),) = ways
            return Item(Kind.LABEL, name, layer)
    if item.kind is Kind.LAYER:
        ((layer, _),) = change.reaches((item.name, ""))
        return Item(Kind.LAYER, layer)
    to = getattr(change, "to", "")
    if item.kind is Kind.RELATION and to and getattr(change, "name", "") == item.name:
        return Item(Kind.RELATION, to)
    return item
