"""Everything about one relation: its name, and which labels it links."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.scheme import RelationType, Scheme
from annotator.domain.scheme_changes.relations import ChangeEnds, RenameRelation
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.scheme.form import Form, fill


class RelationForm(Form):
    """Shows one relation of a scheme; what is written becomes changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._relation: RelationType | None = None
        self.name = self.line(tr("Name"))
        self.across = QCheckBox(tr("May link spans of different articles"))
        self.row("", self.across, stretch=False)
        self.starts_at = _Ends(tr("It starts at"))
        self.leads_to = _Ends(tr("It leads to"))
        ends = QHBoxLayout()
        ends.setSpacing(18)
        ends.addWidget(self.starts_at, 1)
        ends.addWidget(self.leads_to, 1)
        self.column.addLayout(ends, 1)
        self.column.addWidget(self.trouble)
        self.actions_ = self.buttons(
            (tr("Merge into…"), "scheme.merge", tr("Make all its links links of another relation.")),
            (
                tr("Split…"),
                "scheme.split",
                tr("Make links to some labels links of a relation of their own."),
            ),
            (
                tr("Delete…"),
                "scheme.delete",
                tr("Delete it, or retire it where links are of it. No link goes."),
            ),
            (tr("Bring back"), "scheme.restore", tr("Let the retired relation be made again.")),
        )
        self.name.editingFinished.connect(self._rename)
        self.across.clicked.connect(lambda _checked: self._ends())
        self.starts_at.changed.connect(self._ends)
        self.leads_to.changed.connect(self._ends)

    def show_relation(self, scheme: Scheme, name: str) -> None:
        """Show a relation of ``scheme``."""
        relation = next((r for r in scheme.relations if r.name == name), None)
        if relation is None:
            return
        self._relation = relation
        fill(self.name, name)
        self.across.setChecked(relation.across_documents)
        labels = list(dict.fromkeys(label.name for _, label in scheme.labels()))
        self.starts_at.show_labels(labels, relation.heads)
        self.leads_to.show_labels(labels, relation.children)
        self.actions_["scheme.restore"].setVisible(relation.retired)
        self.say_trouble("")

    def keep(self) -> None:
        """Tell what is being written."""
        self._rename()

    def _rename(self) -> None:
        relation = self._relation
        if relation is not None and self.name.text() != relation.name:
            self.wanted.emit(RenameRelation(name=relation.name, to=self.name.text()))

    def _ends(self) -> None:
        relation = self._relation
        if relation is None:
            return
        told = (self.starts_at.labels(), self.leads_to.labels(), self.across.isChecked())
        if told != (relation.heads, relation.children, relation.across_documents):
            self.wanted.emit(
                ChangeEnds(name=relation.name, heads=told[0], children=told[1], across_documents=told[2])
            )


class _Ends(QWidget):
    """The labels of the scheme, each allowed or not."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setObjectName("names")
        self.list.setAccessibleName(title)
        self._filling = False
        self._allowed: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label("dim", title))
        column.addWidget(self.list, 1)
        self.list.itemChanged.connect(lambda _item: None if self._filling else self.changed.emit())

    def show_labels(self, labels: list[str], allowed: tuple[str, ...]) -> None:
        self._filling = True
        self._allowed = allowed
        self.list.clear()
        for name in labels:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in allowed else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._filling = False

    def labels(self) -> tuple[str, ...]:
        """What is allowed, in the order it was, new ones last."""
        items = (self.list.item(n) for n in range(self.list.count()))
        chosen = [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]
        kept = [name for name in self._allowed if name in chosen]
        return (*kept, *(name for name in chosen if name not in kept))
