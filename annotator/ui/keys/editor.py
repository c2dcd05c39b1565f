"""The key editor: every command with its keys, found by name or by key, and changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.domain.errors import UserFixable
from annotator.ui.actions.command import Command
from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.offers import fit
from annotator.ui.actions.presses import key_words, same_press
from annotator.ui.flat_list import FlatList
from annotator.ui.keys.changing import KeyChanging
from annotator.ui.keys.chosen_keys import ChosenKeys
from annotator.ui.keys.key_file import SUFFIX, read_keys, write_keys
from annotator.ui.keys.keys_list import ROW, KeyRow, KeysDelegate, KeysModel
from annotator.ui.keys.press_button import PressButton
from annotator.ui.language import several, tr
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.project.message import line_of
from annotator.ui.theme.theme import Theme

_WALKING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class KeyEditor(QDialog):
    """Shows and changes keys; each change holds at once, everywhere, and can be taken back here.

    ``commandGiven(str)``: another place is wanted; the editor is left.
    """

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, commands: Callable[[], Sequence[Command]], theme: Theme, parent: QWidget) -> None:
        """``commands`` gives every command with the keys it has now, labels among them."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self._commands = commands
        self._changing = KeyChanging(key_map(), commands)
        self._press = ""  # the key looked for
        self._refused = ""  # the key that another command has
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Type a command's name"))
        self.box.setAccessibleName(tr("Find a command by its name"))
        self.box.setClearButtonEnabled(True)
        self.box.installEventFilter(self)
        self.by_key = PressButton(tr("&Find by key"), tr("Press this, then a key: what has it is shown."))
        self.model = KeysModel(self)
        self.view = FlatList(tr("Commands and their keys"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(KeysDelegate(self.view, theme))
        self.chosen = ChosenKeys()
        self.undo = _button(tr("&Undo"), tr("Take back the last change of keys."))
        self.reset_all = _button(tr("Reset a&ll"), tr("Give every command the keys it comes with."))
        self._note = plain_label("dim", wrap=True)
        self._note.hide()
        self._arrange()
        self.box.textChanged.connect(self._typed)
        self.by_key.pressedKey.connect(self._look_for)
        self.view.selectionModel().currentChanged.connect(self._turn)
        self.view.doubleClicked.connect(lambda _index: self.chosen.add.wait())
        self.chosen.added.connect(self._add)
        self.chosen.removed.connect(self._remove)
        self.chosen.reset.connect(self._reset)
        self.chosen.moved.connect(self._move)
        self.chosen.labelsWanted.connect(self._go_to_labels)
        self.undo.clicked.connect(self._undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)
        self.reset_all.clicked.connect(lambda: self._after(self._changing.reset_all))
        key_map().changed.connect(self._fill)
        self._fill()
        self.box.setFocus()

    @property
    def current(self) -> KeyRow | None:
        """The chosen command."""
        row = self.view.currentIndex().data(ROW)
        return row if isinstance(row, KeyRow) else None

    def choose(self, name: str) -> None:
        """Choose a command by its id."""
        for number, row in enumerate(self.model.rows()):
            if row.command.id == name:
                self.view.setCurrentIndex(self.model.index(number))

    def bring_in(self, path: Path) -> None:
        """Let the keys of a file be in force instead of those there are."""
        try:
            found = read_keys(path)
        except UserFixable as error:
            self._tell(line_of(error))
            return
        self._after(lambda: self._changing.replace(found.given))
        count = len(key_map().given)
        words = several("%Ln command has other keys now.", "%Ln commands have other keys now.", count)
        self._tell(" ".join((words, *found.left_out)))

    def write_out(self, path: Path) -> None:
        """Write the differences into a file."""
        try:
            write_keys(path, key_map().given)
        except UserFixable as error:
            self._tell(line_of(error))
            return
        self._tell(tr("Written: {name}", name=path.name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the list reach it while the box has the focus; Enter adds a key."""
        if watched is self.box and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _WALKING.get(Qt.Key(event.key()))
            if step is not None:
                row = max(0, min(self.model.rowCount() - 1, self.view.currentIndex().row() + step))
                self.view.setCurrentIndex(self.model.index(row))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.chosen.add.wait()
                return True
        return super().eventFilter(watched, event)

    # What is shown

    def _typed(self, _words: str) -> None:
        self._press = ""
        self._fill()

    def _look_for(self, key: str) -> None:
        self.box.clear()
        self._press = key
        self._fill()
        self.view.setFocus()

    def _fill(self) -> None:
        kept = self.current.command.id if self.current is not None else ""
        given, press = key_map().given, same_press(self._press) if self._press else ""
        commands = self._commands()
        if press:
            commands = [c for c in commands if any(same_press(key) == press for key in c.keys)]
            count = len(commands)
            self._tell(
                several(
                    "{key}: %Ln command. Type to see others.",
                    "{key}: %Ln commands. Type to see others.",
                    count,
                    key=key_words(self._press),
                )
                if count
                else tr("{key} is free.", key=key_words(self._press))
            )
        else:
            self._tell("")
            commands = fit(self.box.text(), commands, lambda c: f"{c.plain_text} {c.place}")
        self.model.show([KeyRow(c, c.id in given) for c in commands])
        self.view.setCurrentIndex(self.model.index(0))
        if kept:
            self.choose(kept)
        self.undo.setEnabled(self._changing.undoable)
        self.reset_all.setEnabled(bool(given))
        self._turn()

    def _turn(self, *_: QModelIndex) -> None:
        self._refused = ""
        self.chosen.say("")
        self.chosen.show_row(self.current)

    def _tell(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))

    # What is changed

    def _add(self, key: str, *, move: bool = False) -> None:
        row = self.current
        if row is None:
            return
        refused = self._changing.add(row.command.id, key, move=move)
        if refused is not None:
            self._refused = key
            self.chosen.say(refused.words, move_to=row.command.plain_text if refused.may_move else "")
        else:
            self._done()
        (self.chosen.move_ if refused is not None and refused.may_move else self.box).setFocus()

    def _go_to_labels(self) -> None:
        self.accept()
        self.commandGiven.emit("screen.labels")

    def _move(self) -> None:
        self._add(self._refused, move=True)

    def _remove(self, key: str) -> None:
        row = self.current
        if row is not None:
            self._after(lambda: self._changing.remove(row.command.id, key))
            self.chosen.add.setFocus()

    def _reset(self) -> None:
        row = self.current
        if row is not None:
            words = self._changing.reset(row.command.id)
            self._done()
            self.chosen.say(words)

    def _undo(self) -> None:
        self._after(self._changing.undo)

    def _after(self, do: Callable[[], None]) -> None:
        do()
        self._done()

    def _done(self) -> None:
        """Show what there is after a change, also where nothing differs."""
        self._fill()

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), "", _files())
        if name:
            self.bring_in(Path(name))

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export keys"), f"goldspan{SUFFIX}", _files())
        if name:
            self.write_out(Path(name))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 14, 14, 10)
        head.setSpacing(8)
        head.addWidget(self.box, 1)
        head.addWidget(self.by_key)
        foot = dressed("stripe")
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 10, 14, 12)
        row.setSpacing(8)
        bring, write, close = (
            _button(tr("&Import…"), tr("Take keys from a file.")),
            _button(
                tr("&Export…"), tr("Write the changed keys into a file, for another computer or a colleague.")
            ),
            _button(tr("&Close"), ""),
        )
        bring.clicked.connect(self._import)
        write.clicked.connect(self._export)
        close.clicked.connect(self.reject)
        for button in (self.undo, self.reset_all, bring, write):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        self._note.setContentsMargins(16, 0, 16, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(self.view, 1)
        column.addWidget(self.chosen)
        column.addWidget(foot)
        self.resize(720, 640)


def _files() -> str:
    return tr("Keys ({endings})", endings=f"*{SUFFIX} *.json")


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("plain")
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button
