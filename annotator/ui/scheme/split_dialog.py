"""Asks which spans of a label go where: rules from above to below, and a label for the rest."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.scheme import Label, Layer, Scheme
from annotator.domain.scheme_changes.splitting import SplitLabel, SplitRule
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.scheme.arrow_box import ArrowBox
from annotator.ui.theme.label_colours import free_colour
from annotator.ui.theme.theme import Theme


class SplitDialog(QDialog):
    """Makes a ``SplitLabel`` of what is written."""

    def __init__(self, scheme: Scheme, layer: Layer, label: Label, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Split {name}", name=label.name))
        self.setStyleSheet(dialog_sheet(theme))
        self.setMinimumWidth(640)
        self._scheme, self._layer, self._label = scheme, layer, label
        self._rules: list[tuple[QComboBox, QComboBox, QLineEdit]] = []
        self.go = VerbButton(tr("Add to the changes"), theme, primary=True)
        self.go.setDefault(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        more = QPushButton(tr("Another rule"))
        more.setObjectName("plain")
        more.clicked.connect(self._add_rule)
        self.rest = self._names()
        self.rest.setCurrentText(label.name)
        rest = QHBoxLayout()
        rest.setSpacing(8)
        rest.addWidget(plain_label("value", tr("All others become")))
        rest.addWidget(self.rest)
        rest.addStretch(1)
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        self.go.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(more)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(
            plain_label(
                "strong",
                tr("Which spans of {label} become something else?", label=label.name),
                wrap=True,
            )
        )
        column.addWidget(
            plain_label(
                "dim",
                tr(
                    "A span goes where the first rule that fits says. A name that the layer has not yet "
                    "becomes a new label. To decide one by one, give the rest a label of its own, and find "
                    "its spans by that label in Search."
                ),
                wrap=True,
            )
        )
        column.addLayout(self._grid)
        column.addLayout(rest)
        column.addStretch(1)
        column.addLayout(buttons)
        self._add_rule()
        self._look()

    def change(self) -> SplitLabel:
        """What is written, as a change."""
        rules = tuple(
            rule
            for to, by, what in self._rules
            if (rule := _rule(to.currentText().strip(), by, what)) is not None
        )
        otherwise = self.rest.currentText().strip()
        named = dict.fromkeys([*(rule.to for rule in rules), otherwise])
        present = {label.name for label in self._layer.labels}
        colours = [label.colour for _, label in self._scheme.labels()]
        into = []
        for name in named:
            if name not in present:
                colour = free_colour(colours)
                colours.append(colour)
                into.append(
                    replace(self._label, name=name, key="", colour=colour, guideline="", retired=False)
                )
        return SplitLabel(
            layer=self._layer.name,
            label=self._label.name,
            into=tuple(into),
            rules=rules,
            otherwise=otherwise,
        )

    def _names(self) -> QComboBox:
        box = ArrowBox()
        box.setEditable(True)
        box.setAccessibleName(tr("Label"))
        box.setMinimumWidth(150)
        box.addItems([label.name for label in self._layer.labels if not label.retired])
        box.currentTextChanged.connect(self._look)
        return box

    def _add_rule(self) -> None:
        to, by, what = self._names(), ArrowBox(), QLineEdit()
        to.setCurrentText("")
        by.setAccessibleName(tr("Where", meaning="of a rule"))
        by.addItem(tr("holds one of the words"), "")
        for feature in self._layer.features:
            by.addItem(tr("has as {feature}", feature=feature.name), feature.name)
        what.setAccessibleName(tr("Words or values, separated by commas"))
        what.setPlaceholderText(tr("ministry, office, agency"))
        what.textChanged.connect(self._look)
        at = self._grid.rowCount()
        line = QHBoxLayout()
        line.addWidget(plain_label("value", tr("becomes")))
        self._grid.addWidget(plain_label("value", tr("What", meaning="of a rule")), at, 0)
        self._grid.addWidget(by, at, 1)
        self._grid.addWidget(what, at, 2)
        self._grid.addLayout(line, at, 3)
        self._grid.addWidget(to, at, 4)
        self._rules.append((to, by, what))

    def _look(self) -> None:
        ready = any(_rule(to.currentText().strip(), by, what) is not None for to, by, what in self._rules)
        other = self.rest.currentText().strip()
        self.go.setEnabled(bool(other) and (ready or other != self._label.name))


def _rule(to: str, by: QComboBox, what: QLineEdit) -> SplitRule | None:
    told = tuple(part for item in what.text().split(",") if (part := item.strip()))
    if not to or not told:
        return None
    feature = str(by.currentData() or "")
    return SplitRule(to=to, feature=feature, values=told) if feature else SplitRule(to=to, words=told)
