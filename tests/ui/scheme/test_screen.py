"""The Labels screen by its keys: changes are gathered, looked at, carried out as one step, and undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotator.domain.scheme_changes.labels import MergeLabels, RenameLabel
from annotator.services import history
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.scheme.items import Item, Kind
from annotator.ui.scheme.label_form import LabelForm
from annotator.ui.scheme.layer_form import LayerForm
from annotator.ui.scheme.merge_dialog import MergeDialog
from annotator.ui.scheme.part_dialog import PartDialog
from annotator.ui.scheme.screen import SchemeScreen
from annotator.ui.scheme.split_dialog import SplitDialog
from annotator.ui.scheme.value_dialog import ValueDialog
from tests.ui.conftest import Press

PERSON = Item(Kind.LABEL, "PERSON", "entity")


@pytest.fixture
def labels(window: MainWindow, press: Press, qtbot: QtBot) -> SchemeScreen:
    """The Labels screen with everything counted."""
    press("Tab", "A")  # one decision, so that there is something to change
    press("Ctrl+4")
    screen = next(s for s in window.screens.made() if isinstance(s, SchemeScreen))
    qtbot.waitUntil(lambda: screen.usage is not None)
    return screen


def label_form(screen: SchemeScreen) -> LabelForm:
    form = screen.forms[Kind.LABEL]
    assert isinstance(form, LabelForm)
    return form


def words(screen: SchemeScreen) -> list[str]:
    return [change.words for change in screen.draft.changes]


def write(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def answer(act: Callable[[QDialog], None], ask: Callable[[], None]) -> None:
    """Do something in the dialog that ``ask`` opens."""

    def found() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        act(dialog)

    QTimer.singleShot(0, found)
    ask()


def in_front(screen: SchemeScreen, qtbot: QtBot) -> None:
    """Let the window have the keys again after a dialog."""

    def has_focus() -> bool:
        screen.window().activateWindow()
        focus = QApplication.focusWidget()
        return focus is not None and screen.isAncestorOf(focus)

    qtbot.waitUntil(has_focus)


def carried_out(screen: SchemeScreen, press: Press, qtbot: QtBot, version: int) -> None:
    in_front(screen, qtbot)
    press("Ctrl+Return")
    dialog = screen.applying.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.go.click()
    desk = screen.desk
    assert desk is not None

    def there() -> bool:
        with desk.workspace.read() as reading:
            return reading.schemes.version() == version

    qtbot.waitUntil(there)
    qtbot.waitUntil(lambda: not screen.draft.changes)
    in_front(screen, qtbot)


def test_a_label_is_renamed_by_keys_everywhere_and_undo_takes_it_back(
    window: MainWindow, labels: SchemeScreen, press: Press, qtbot: QtBot
) -> None:
    labels.choose(Item(Kind.LABEL, "GPE", "entity"))
    press("F2")
    form = label_form(labels)
    assert form.name.hasFocus()
    write(form.name, "PLACE")
    assert labels.draft.changes == (RenameLabel(layer="entity", label="GPE", name="PLACE"),)
    assert labels.chosen == Item(Kind.LABEL, "PLACE", "entity")
    carried_out(labels, press, qtbot, 2)
    press("Ctrl+1")
    desk = window.screen_.desk
    assert desk is not None
    qtbot.waitUntil(lambda: {m.label for m in desk.marks()} >= {"PLACE"})
    assert "GPE" not in {m.label for m in desk.marks()}
    assert ("entity", "PLACE") in window.screen_.bar.labels.shown
    press("Ctrl+Z")
    assert "PLACE" not in {m.label for m in desk.marks()}
    assert desk.scheme.label("entity", "GPE") is not None


def test_three_changes_are_one_step(labels: SchemeScreen, press: Press, qtbot: QtBot) -> None:
    labels.want(RenameLabel(layer="entity", label="ORG", name="BODY"))
    labels.want(RenameLabel(layer="entity", label="DATE", name="WHEN"))
    labels.want(MergeLabels(layer="entity", label="FAC", into_layer="entity", into="LOC"))
    assert labels.pending.apply.text() == "Look at 3 changes…"
    carried_out(labels, press, qtbot, 2)
    desk = labels.desk
    assert desk is not None
    press("Ctrl+Z")
    assert desk.scheme.label("entity", "ORG") is not None
    assert desk.scheme.label("entity", "FAC") is not None


def test_a_taken_key_is_told_with_a_free_one_to_take(labels: SchemeScreen) -> None:
    labels.choose(PERSON)
    form = label_form(labels)
    write(form.key, "a")
    assert form.key_said.text() == "A already means “Accept”."
    assert words(labels) == []
    form.key_free.click()
    assert "the key" in words(labels)[0]
    assert form.key_said.text() == "Gives the label in the article."
    write(form.key, "C")
    assert form.key_said.text() == "C gives CLAIM already."


def test_a_name_that_is_there_is_refused_where_it_is_written(labels: SchemeScreen) -> None:
    labels.choose(PERSON)
    form = label_form(labels)
    write(form.name, "ORG")
    assert "There is a label 'ORG' already." in form.trouble.text()
    assert words(labels) == []


def test_a_new_label_gets_a_free_colour_and_key_and_asks_for_its_name(
    labels: SchemeScreen, press: Press
) -> None:
    labels.choose(PERSON)
    QTest.keyClick(labels.list, Qt.Key.Key_Insert)
    form = label_form(labels)
    assert form.name.hasFocus()
    write(form.name, "WEAPON")
    (change,) = labels.draft.changes
    assert change.words == "Add WEAPON to entity"
    assert labels.chosen == Item(Kind.LABEL, "WEAPON", "entity")
    press("Alt+Up")
    assert [c.words for c in labels.draft.changes][-1] == "Put the labels of entity in another order"


def test_a_label_in_use_is_retired_and_an_unused_one_goes(labels: SchemeScreen) -> None:
    labels.choose(Item(Kind.LABEL, "GPE", "entity"))

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        assert dialog.retire.isChecked()
        dialog.accept()

    answer(keep, lambda: labels.do("scheme.delete"))
    labels.choose(Item(Kind.LABEL, "EVENT", "entity"))
    labels.do("scheme.delete")
    assert [c.words for c in labels.draft.changes] == ["Retire GPE", "Delete EVENT"]


def test_a_label_is_split_by_words(labels: SchemeScreen, press: Press, qtbot: QtBot) -> None:
    labels.choose(Item(Kind.LABEL, "GPE", "entity"))

    def split(dialog: QDialog) -> None:
        assert isinstance(dialog, SplitDialog)
        to, _by, what = dialog._rules[0]  # its first line
        what.setText("talvik, marn")
        to.setCurrentText("CITY")
        dialog.accept()

    answer(split, lambda: labels.do("scheme.split"))
    assert [c.words for c in labels.draft.changes] == [
        "Split GPE: CITY where it holds “talvik” or “marn”; GPE for the rest"
    ], label_form(labels).trouble.text()
    carried_out(labels, press, qtbot, 2)
    desk = labels.desk
    assert desk is not None
    assert {m.label for m in desk.marks() if m.text == "TALVIK"} == {"CITY"}
    assert {m.label for m in desk.marks() if m.text == "Dorvan"} == {"GPE"}


def test_a_change_is_left_out_with_what_needs_it(labels: SchemeScreen) -> None:
    labels.want(RenameLabel(layer="entity", label="ORG", name="BODY"))
    labels.want(RenameLabel(layer="entity", label="LOC", name="ORG"))
    labels.pending.left.emit(0)
    assert words(labels) == []
    labels.want(RenameLabel(layer="entity", label="ORG", name="BODY"))
    labels.do("scheme.discard")
    assert words(labels) == []
    assert labels.pending.discard.text() == "Bring 1 back"
    labels.do("scheme.discard")
    assert words(labels) == ["Rename ORG to BODY"]


def test_a_guideline_is_written_and_shown_beside_the_article(
    window: MainWindow, labels: SchemeScreen, press: Press, qtbot: QtBot
) -> None:
    labels.choose(PERSON)  # the span that is chosen in the article is one
    form = label_form(labels)
    form.guideline.text.selectAll()
    QTest.keyClicks(form.guideline.text, "Only **named** places.")
    carried_out(labels, press, qtbot, 2)
    assert form.guideline.page.toPlainText() == "Only named places."
    press("Ctrl+1", "Alt+3")
    assert "Only named places." in window.screen_.inspector.guidelines.view.toPlainText()


def test_the_scheme_of_a_file_comes_in_as_changes(labels: SchemeScreen) -> None:
    labels.exchanging.take("entities-only")
    assert "Call the scheme “Entities only”" in words(labels)
    assert "Delete CLAIM" in words(labels)
    assert labels.desk is not None
    assert labels.desk.scheme.label("claim", "CLAIM") is not None


def test_a_colour_is_picked_with_its_dark_twin_and_can_be_read(labels: SchemeScreen) -> None:
    labels.choose(PERSON)
    form = label_form(labels)
    form.colour.swatches[4].click()
    (change,) = labels.draft.changes
    assert change.words == "Give PERSON another colour"
    assert not form.colour.mend.isVisible()
    assert form.colour.swatches[4].isChecked()


def test_a_large_step_is_undone_beside_the_window(
    window: MainWindow, labels: SchemeScreen, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_MANY", 1)
    labels.want(RenameLabel(layer="entity", label="GPE", name="PLACE"))
    carried_out(labels, press, qtbot, 2)
    desk = labels.desk
    assert desk is not None
    with qtbot.waitSignal(window.runner.started) as started:
        press("Ctrl+Z")
    assert started.args[0].name == "Undo a large step"
    qtbot.waitUntil(lambda: desk.scheme.label("entity", "GPE") is not None)
    assert {m.label for m in desk.marks()} >= {"GPE"}


def test_a_relation_and_a_feature_are_split(labels: SchemeScreen) -> None:
    labels.choose(Item(Kind.RELATION, "claimed_by"))

    def to_places(dialog: QDialog) -> None:
        assert isinstance(dialog, PartDialog)
        for row in range(dialog.list.count()):
            if dialog.list.item(row).text() in ("GPE", "LOC"):
                dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
        assert not dialog.go.isEnabled()
        dialog.name.setText("claimed_in")
        assert dialog.go.isEnabled()
        dialog.accept()

    answer(to_places, lambda: labels.do("scheme.split"))
    labels.choose(Item(Kind.LAYER, "claim"))
    form = labels.forms[Kind.LAYER]
    assert isinstance(form, LayerForm)
    form.features.list.setCurrentRow(1)

    def denied(dialog: QDialog) -> None:
        assert isinstance(dialog, PartDialog)
        dialog.list.item(2).setCheckState(Qt.CheckState.Checked)
        dialog.name.setText("denial")
        dialog.accept()

    answer(denied, form.features.split.click)
    assert words(labels) == [
        "Split the relation claimed_by: claimed_in where it leads to GPE or LOC",
        "Make denies of stance a feature denial",
    ]


def test_a_relation_that_leads_nowhere_is_not_asked_how_to_split_it(
    labels: SchemeScreen, window: MainWindow
) -> None:
    labels.do("scheme.add_relation")
    labels.do("scheme.split")
    assert "Tick labels it leads to first" in window.foot.said.text()


def test_values_are_renamed_merged_and_split_in_their_list(labels: SchemeScreen) -> None:
    labels.choose(Item(Kind.LAYER, "claim"))
    form = labels.forms[Kind.LAYER]
    assert isinstance(form, LayerForm)
    form.features.list.setCurrentRow(1)
    form.values.renamed.emit("asserts", "says")
    form.values.merged.emit("denies", "says")
    form.values.list.setCurrentRow(1)
    assert form.values.name == "hedges"

    def split(dialog: QDialog) -> None:
        assert isinstance(dialog, ValueDialog)
        dialog.words.setText("may, might")
        dialog.to.setCurrentText("guesses")
        dialog.accept()

    answer(split, form.values.split.click)
    assert words(labels) == [
        "Rename asserts of stance to says",
        "Merge denies of stance into says",
        "Split hedges of stance: guesses where it holds “may” or “might”; hedges for the rest",
    ]


def test_keys_in_a_list_of_features_are_about_the_feature(labels: SchemeScreen, press: Press) -> None:
    labels.choose(Item(Kind.LAYER, "claim"))
    form = labels.forms[Kind.LAYER]
    assert isinstance(form, LayerForm)
    form.features.list.setCurrentRow(4)
    form.features.list.setFocus()
    press("Delete")
    assert words(labels) == ["Delete the feature figure"]
    press("F2")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    write(line, "kind")
    QApplication.processEvents()  # the list takes it after the key
    assert words(labels)[1] == "Rename the feature attribution to kind"


def test_a_press_beside_a_field_that_is_being_written_in_finds_the_panel_it_hit(
    labels: SchemeScreen,
) -> None:
    labels.choose(PERSON)
    name = label_form(labels).name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "HUMAN")
    area = labels.pending.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    body = area.widget()
    assert body is not None
    QTest.mousePress(body, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    name.clearFocus()
    assert words(labels) == ["Rename PERSON to HUMAN"]
    assert area.widget() is not body
    assert isValid(body), "its release is yet to come"
