"""Asks whose work goes out, in which format and where to; nothing that exists is written over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.record import GOLD
from annotator.domain.scheme import Scheme
from annotator.domain.wording import worded
from annotator.ui.chooser import Chooser
from annotator.ui.language import several, shown, tr
from annotator.ui.main_window.export_formats import (
    BY,
    DATASET,
    FORMATS,
    SPLITS,
    STATUSES,
    choices,
    is_folder,
    target,
)
from annotator.ui.main_window.export_preview import PreviewPane
from annotator.ui.main_window.several_box import SeveralBox
from annotator.ui.own_direction import in_own_direction
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme

_ABOUT = worded("Written are JSON Lines, one article a line, with a manifest and a card that describes them.")
_ABOUT_OTHERS = worded(
    "What this format has no place for is counted when it is written. Nothing is lost in the project."
)
_HIGH = 560  # pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to export: ``source`` as the export service names it, ``out`` what is not there yet.

    ``format`` is a name of ``FORMATS``; ``split`` are shares, empty for none, and ``by`` what is split by.
    ``layers``, ``labels`` and ``statuses`` say which spans go out; empty takes all. ``soft_labels`` adds
    to gold what share of the annotators has each span.
    """

    source: str
    out: Path
    format: str = DATASET
    split: str = ""
    by: str = "document"
    layers: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    soft_labels: bool = False


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is known of the project before it is exported: its scheme, and a look at the first records."""

    scheme: Scheme
    pane: PreviewPane


class ExportDialog(QDialog):
    """Whose work, in which format and splits, and what it is written to."""

    def __init__(
        self,
        sources: Sequence[tuple[str, str]],
        out: Path,
        theme: Theme,
        parent: QWidget,
        ahead: Ahead | None = None,
    ) -> None:
        """``sources`` are words and the source they stand for; ``out`` is proposed; ``ahead`` shows it."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setStyleSheet(dialog_sheet(theme))
        self.setMinimumWidth(560)
        self._out = out
        self._source = QComboBox()
        self._source.setAccessibleName(tr("Whose work"))
        for words, source in sources:
            self._source.addItem(words, source)
        self._format = _box(tr("Format"), FORMATS)
        self._split = _box(tr("Parts for training and testing"), SPLITS)
        self._by = _box(tr("What stands in one part only"), BY)
        self._ahead = ahead
        self._layers = SeveralBox(
            tr("Only these layers"), tr("Every layer"), lambda n: several("%Ln layer", "%Ln layers", n)
        )
        self._labels = SeveralBox(
            tr("Only these labels"), tr("Every label"), lambda n: several("%Ln label", "%Ln labels", n)
        )
        self._statuses = SeveralBox(
            tr("Only spans of these statuses"),
            tr("Every status"),
            lambda n: several("%Ln status", "%Ln statuses", n),
        )
        self._soft = QCheckBox(tr("Soft labels: what share of the annotators has each span of gold"))
        self._soft.toggled.connect(self._look)
        self._statuses.offer([(shown(words), status) for words, status in STATUSES])
        layers = ahead.scheme.layers if ahead is not None else ()
        self._layers.offer([(layer.name, layer.name) for layer in layers])
        self._name = QLineEdit(out.name)
        self._name.setAccessibleName(tr("Name of the new folder"))
        self._folder = QLineEdit(str(out.parent))
        self._folder.setAccessibleName(tr("Folder it is written in"))
        self._wrong = plain_label("wrong", wrap=True)
        self._words = plain_label("dim", wrap=True)
        self._go = VerbButton(tr("Export"), theme, primary=True)
        self._go.setDefault(True)
        self._go.clicked.connect(self.accept)
        for line in (self._name, self._folder):
            line.textChanged.connect(self._look)
        self._layers.changed.connect(self._list_labels)
        self._list_labels()
        for only in (self._layers, self._labels, self._statuses):
            only.changed.connect(self._look)
        for box in (self._source, self._format, self._split):
            box.currentIndexChanged.connect(self._look)
        self._arrange(theme)
        self._look()
        # Left to itself it takes two thirds of the screen at most, in which its rows are cut.
        room = self.screen().availableSize().height() - 60
        self.resize(self.minimumWidth(), min(max(_HIGH, self.sizeHint().height()), room))
        if ahead is not None:
            self.finished.connect(ahead.pane.stop)

    @property
    def wanted(self) -> Wanted:
        """What was asked for."""
        return Wanted(
            source=str(self._source.currentData()),
            out=self._target(),
            format=str(self._format.currentData()),
            split=str(self._split.currentData()),
            by=str(self._by.currentData()),
            layers=self._layers.chosen,
            labels=self._labels.chosen,
            statuses=self._statuses.chosen,
            soft_labels=self._soft.isEnabled() and self._soft.isChecked(),
        )

    def _list_labels(self) -> None:
        """Offer the labels of the layers."""
        if self._ahead is None:
            return
        layers = self._layers.chosen
        labels = self._ahead.scheme.labels()
        names = dict.fromkeys(label.name for layer, label in labels if not layers or layer.name in layers)
        self._labels.offer([(name, name) for name in names])

    def _target(self) -> Path:
        folder = Path(self._folder.text()).expanduser()
        format_, split = str(self._format.currentData()), str(self._split.currentData())
        return target(folder, self._name.text().strip(), format_, split)

    def _objection(self) -> str:
        name, folder = self._name.text().strip(), Path(self._folder.text()).expanduser()
        if not name or name in {".", ".."} or "/" in name or "\\" in name or "\0" in name:
            return tr("The dataset needs a name.")
        if not folder.is_absolute() or not folder.is_dir():
            return tr("Choose a folder that exists.")
        if self._target().exists():
            return tr("There is something of this name already: choose another name.")
        return ""

    def _look(self) -> None:
        objection = self._objection()
        self._wrong.setText(objection)
        self._wrong.setVisible(bool(objection))
        self._go.setEnabled(not objection)
        self._soft.setEnabled(self._source.currentData() == GOLD and self._format.currentData() == DATASET)
        wanted = self.wanted
        folder = "/" if is_folder(wanted.format, wanted.split) else ""
        name = in_own_direction(wanted.out.name.replace("&", "&&") + folder)
        self._go.setText(tr("Export to {name}", name=name))
        self._go.updateGeometry()
        self._by.setEnabled(bool(wanted.split))
        self._words.setText(shown(_ABOUT if wanted.format == DATASET else _ABOUT_OTHERS))
        self._words.setVisible(wanted.format == DATASET or self._ahead is None)
        if self._ahead is not None:
            self._ahead.pane.show_for(wanted.format, wanted.source, choices(wanted, parts=False))

    def _choose(self) -> None:
        chooser = Chooser(self, tr("Folder to write in"), self._folder.text())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self._folder.setText)
        chooser.open()

    def _arrange(self, theme: Theme) -> None:
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        # Else its rows are made lower once the words below take several lines.
        form = QWidget()
        form.setLayout(self._form())
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column.addWidget(form)
        column.addWidget(self._wrong)
        column.addWidget(self._words)
        if self._ahead is not None:
            column.addWidget(self._ahead.pane, 1)
        else:
            column.addStretch(1)
        column.addLayout(buttons)

    def _form(self) -> QFormLayout:
        change = QPushButton(tr("Change…"))
        change.setObjectName("plain")
        change.setAutoDefault(False)
        change.setAccessibleName(tr("Choose another folder to write in"))
        change.clicked.connect(self._choose)
        where = QHBoxLayout()
        where.addWidget(self._folder, 1)
        where.addWidget(change)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.addRow(tr("&Whose work"), self._source)
        form.addRow(tr("&Format"), self._format)
        if self._ahead is not None:
            only = QHBoxLayout()
            only.setSpacing(8)
            for box in (self._layers, self._labels, self._statuses):
                only.addWidget(box, 1)
            which = QLabel(tr("&Only"))
            which.setBuddy(self._layers)
            form.addRow(which, only)
        form.addRow("", self._soft)
        parts = QHBoxLayout()
        parts.setSpacing(8)
        parts.addWidget(self._split, 1)
        parts.addWidget(self._by, 1)
        split = QLabel(tr("&Parts"))
        split.setBuddy(self._split)
        form.addRow(split, parts)
        form.addRow(tr("&Name"), self._name)
        into = QLabel(tr("&In"))
        into.setBuddy(self._folder)
        form.addRow(into, where)
        return form


def _box(name: str, items: Sequence[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for words, value in items:
        box.addItem(shown(words), value)
    return box
