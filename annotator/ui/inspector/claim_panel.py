"""Who says the chosen claim, by which words, and how: every control of it can be worked by key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Feature, Scheme
from annotator.domain.wording import worded
from annotator.services.annotating.relate import (
    ATTRIBUTION,
    AUTHOR,
    CLAIMED_BY,
    CUED_BY,
    is_claim,
    relation_type,
)
from annotator.ui.actions.label_commands import key_of, label_id
from annotator.ui.inspector.facts import Section
from annotator.ui.inspector.label_tag import TagInk
from annotator.ui.inspector.note_field import NoteField
from annotator.ui.inspector.part_button import PartButton
from annotator.ui.inspector.segments import Segments
from annotator.ui.inspector.wording import one_line
from annotator.ui.language import shown, tr
from annotator.ui.pieces import plain_label

NORMALIZED = "normalized"
FIGURE = "figure"
_NAMES = {"checkworthy": worded("Check-worthy")}
_KEYS = {"attribution": "D", "stance": "T", "checkworthy": "K"}
_PARTS = ((CLAIMED_BY, worded("Claimer"), "SOURCE"), (CUED_BY, worded("Cue"), "CUE"))


class ClaimPanel(QWidget):
    """Shows and changes what is said of one claim.

    ``featureGiven(MarkKey, str, str)``: a feature and its value, empty to take it away.
    ``partRemoved(MarkKey, str)``: a relation is to go. ``commandGiven(str)``: the id of a command.
    ``left``: the person goes back to the article. ``normalized`` stands where its owner puts it.
    """

    featureGiven = Signal(object, str, str)  # noqa: N815  # Qt's way of naming signals
    partRemoved = Signal(object, str)  # noqa: N815  # as above
    commandGiven = Signal(str)  # noqa: N815  # as above
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._key: MarkKey | None = None
        self._scheme: Scheme | None = None
        self._labels: dict[str, tuple[str, str]] = {}  # relation → command and key of its label
        self._choices: dict[str, Segments] = {}
        self.normalized = NoteField(tr("In your own words"), tr("In your own words (N)"), lines=2)
        self.figure = NoteField(tr("Figure"), tr("Number or range (F)"), lines=1)
        self.parts = {relation: PartButton(shown(name)) for relation, name, _ in _PARTS}
        self.meant = plain_label("dim", wrap=True)
        self.meant.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._added: list[QWidget] = []
        for relation, name, _ in _PARTS:
            button = self.parts[relation]
            button.clicked.connect(lambda _checked=False, r=relation: self._ask(r))
            button.removed.connect(lambda r=relation: self._remove(r))
            button.left.connect(self.left)
            button.stepped.connect(lambda step, b=button: self._step(b, step))
            self._column.addWidget(_row(name, button))
            if relation == CLAIMED_BY:
                self._column.addWidget(self.meant)
        self._figure_row = _row(tr("Figure"), self.figure, wide=True)
        for feature, field in ((NORMALIZED, self.normalized), (FIGURE, self.figure)):
            field.kept.connect(lambda words, name=feature: self._give(name, words))
            field.left.connect(self.left)
            field.stepped.connect(lambda step, f=field: self._step(f, step))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Section(tr("Source"), [self._rows, self._figure_row]))

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Offer the choices that a scheme gives for claims."""
        self._scheme = scheme
        for row in self._added:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._added, self._choices, self._labels = [], {}, {}
        if scheme is None:
            return
        for feature in self._features():
            if feature.type == "choice":
                self._offer(feature)
        for relation, _, label in _PARTS:
            layer = scheme.layer_of(label)
            known = scheme.label(layer.name, label) if layer is not None else None
            if layer is not None and known is not None:
                self._labels[relation] = (label_id(layer.name, label), key_of(known))
        self._figure_row.setVisible(FIGURE in self._texts())

    def says(self, name: str, value: str) -> bool:
        """Whether a feature's value is shown here, and need not be listed elsewhere."""
        choice = self._choices.get(name)
        return value in choice.buttons if choice is not None else name in self._texts()

    def _texts(self) -> frozenset[str]:
        return frozenset(f.name for f in self._features() if f.type == "text") & {NORMALIZED, FIGURE}

    def shows(self, mark: Mark | None) -> bool:
        """Whether a mark is a claim under the scheme."""
        return self._scheme is not None and is_claim(self._scheme, mark)

    def show_claim(
        self, mark: Mark | None, source: Mark | None, cue: Mark | None, ink: TagInk, *, claimer: str = ""
    ) -> None:
        """Show a claim; anything else hides the panel. ``claimer`` is who is meant by the source's words."""
        if mark is None or mark.key != self._key:
            self.keep()
        shown = self.shows(mark)
        self._key = mark.key if mark is not None and shown else None
        self.setVisible(shown)
        self.normalized.setVisible(shown and NORMALIZED in self._texts())
        if mark is None or not shown:
            return
        own = mark.features.get(ATTRIBUTION) == AUTHOR
        for relation, part in ((CLAIMED_BY, source), (CUED_BY, cue)):
            key = self._labels.get(relation, ("", ""))[1]
            none = tr("choose ({key})", key=key) if key else tr("none")
            instead = tr("the article itself") if own and relation == CLAIMED_BY else none
            self.parts[relation].show_part(part, instead, ink, key, suggested=mark.undecided)
        self.meant.setText(meant(claimer, source, undecided=mark.undecided))
        self.meant.setVisible(bool(self.meant.text()))
        for name, segments in self._choices.items():
            segments.show_value(str(mark.features.get(name, "")))
        for feature, field in ((NORMALIZED, self.normalized), (FIGURE, self.figure)):
            field.show_text(str(mark.features.get(feature, "")), mark.key)

    def choices(self, name: str) -> Segments | None:
        """The control of one feature."""
        return self._choices.get(name)

    def first(self) -> QWidget:
        """What takes the focus when the panel is gone to."""
        return self.parts[CLAIMED_BY]

    def keep(self) -> None:
        """Hand over what is being written."""
        for field in (self.normalized, self.figure):
            if field.hasFocus() and self._key is not None:
                field.keep()

    def edit(self, name: str) -> None:
        """Let the person write one of the texts."""
        field = self.normalized if name == NORMALIZED else self.figure
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _features(self) -> tuple[Feature, ...]:
        kind = relation_type(self._scheme, CLAIMED_BY) if self._scheme is not None else None
        if self._scheme is None or kind is None:
            return ()
        layers = (self._scheme.layer_of(head) for head in kind.heads)
        return tuple(f for layer in layers if layer is not None for f in layer.features)

    def _offer(self, feature: Feature) -> None:
        name = shown(_NAMES.get(feature.name, feature.name.capitalize()))
        key = _KEYS.get(feature.name, "")
        tip = (
            tr("{description} Key {key}.", description=feature.description, key=key)
            if key
            else feature.description
        )
        segments = self._choices[feature.name] = Segments(name, feature.values, tip.strip())
        segments.picked.connect(lambda value, n=feature.name: self._give(n, value))
        segments.left.connect(self.left)
        segments.stepped.connect(lambda step: self._step(segments, step))
        row = _row(name, segments)
        self._column.addWidget(row)
        self._added.append(row)

    def _give(self, name: str, value: str) -> None:
        if self._key is not None:
            self.featureGiven.emit(self._key, name, value)

    def _step(self, control: QWidget, step: int) -> None:
        """Go to the next control, or the one before, round the end."""
        controls = (self.normalized, *self.parts.values(), *self._choices.values(), self.figure)
        shown = [c for c in controls if c.isVisible()]
        beside = shown[(shown.index(control) + step) % len(shown)]
        if isinstance(beside, Segments):
            beside.take_focus()
        else:
            beside.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self, relation: str) -> None:
        if relation in self._labels:
            self.commandGiven.emit(self._labels[relation][0])
            self.left.emit()

    def _remove(self, relation: str) -> None:
        if self._key is not None:
            self.partRemoved.emit(self._key, relation)


def meant(claimer: str, source: Mark | None, *, undecided: bool) -> str:
    """Who is meant by the words of a source, where that says more: "probably Irena Kovash"."""
    words = one_line(source.text) if source is not None else ""
    if not claimer or claimer.casefold().removeprefix("the ") == words.casefold().removeprefix("the "):
        return ""
    return tr("probably {claimer}", claimer=claimer) if undecided else claimer


def _row(name: str, widget: QWidget, *, wide: bool = False) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    label = plain_label("name", name)
    label.setBuddy(widget)
    line.addWidget(label)
    if not wide:
        line.addStretch(1)
    line.addWidget(widget, 1 if wide else 0)
    return row
