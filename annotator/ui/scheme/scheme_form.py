"""The scheme as a whole: its name, and the general page of its guidelines."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.layers import RenameScheme
from annotator.domain.scheme_changes.looks import WriteGuideline
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.scheme.form import Form, fill
from annotator.ui.scheme.guideline_editor import GuidelineEditor


class SchemeForm(Form):
    """Shows what belongs to no label; what is written becomes changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self.name = self.line(tr("Name"))
        self.whole(plain_label("section", tr("GENERAL GUIDELINE")))
        self.guideline = GuidelineEditor(tr("General guideline"))
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.guideline, 1)
        self.buttons(
            (tr("Add label"), "scheme.add_label", tr("Add a label to the layer that was chosen last.")),
            (tr("Add layer"), "scheme.add_layer", tr("Add a kind of annotation with labels of its own.")),
            (tr("Add relation"), "scheme.add_relation", tr("Add a link between spans.")),
            (
                tr("Import…"),
                "scheme.import",
                tr("Bring the scheme of a file, or one that ships, in as changes."),
            ),
            (tr("Export…"), "scheme.export", tr("Write the scheme to a JSON file.")),
        )
        self.name.editingFinished.connect(self._rename)
        self.guideline.written.connect(lambda text: self.wanted.emit(WriteGuideline(guideline=text)))

    def show_scheme(self, scheme: Scheme) -> None:
        """Show a scheme."""
        self._scheme = scheme
        fill(self.name, scheme.name)
        self.guideline.show_text(scheme.guideline)
        self.say_trouble("")

    def keep(self) -> None:
        """Tell what is being written."""
        self.guideline.keep()
        self._rename()

    def _rename(self) -> None:
        if self._scheme is not None and self.name.text() != self._scheme.name:
            self.wanted.emit(RenameScheme(name=self.name.text()))
