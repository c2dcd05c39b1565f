"""Taking suggesters into use and out of it, and deleting models, from the Model screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from annotator.domain.errors import UserFixable
from annotator.services.model.models import delete_model
from annotator.services.suggesting.in_use import set_own, stop_using, use
from annotator.ui.annotate.desk import Desk
from annotator.ui.chooser import Chooser
from annotator.ui.language import tr
from annotator.ui.model.suggesters import Offered, of_folder


class Taking:
    """Each call is one step, or says why it is none; ``changed`` is called after it."""

    def __init__(self, parent: QWidget, changed: Callable[[], None], suggest: Callable[[], None]) -> None:
        """``suggest`` has everything in use make suggestions."""
        self._parent, self._changed, self._suggest = parent, changed, suggest

    def turn(self, desk: Desk, chosen: Offered, layer: str) -> None:
        """Take a suggester into use, or out of it; one that was not trained here is used on ``layer``."""
        if chosen.own:
            self.turn_own(desk, layer, layer in chosen.resting)
        elif chosen.layers:
            self._commit(desk, lambda: stop_using(desk.workspace, chosen.name, desk.person))
            desk.say(tr("{name} is no longer in use. Ctrl+Z takes it back.", name=chosen.name))
        else:
            self._take(desk, chosen, layer)

    def turn_own(self, desk: Desk, layer: str, on: bool) -> None:
        """Let our own suggester propose on a layer, or not."""
        if self._commit(desk, lambda: set_own(desk.workspace, layer, on, desk.person)):
            desk.say(
                tr(
                    "Goldspan's own suggester proposes on {layer} from the next run on. "
                    "Ctrl+Z takes it back.",
                    layer=layer,
                )
                if on
                else tr(
                    "Goldspan's own suggester proposes nothing on {layer} from the next run on. "
                    "Ctrl+Z takes it back.",
                    layer=layer,
                )
            )

    def add(self, desk: Desk, layer: str) -> None:
        """Ask for a model's folder, and take it into use."""
        chooser = Chooser(self._parent, tr("Use a model's folder"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(lambda name: self._add(desk, layer, name))
        chooser.open()

    def _add(self, desk: Desk, layer: str, name: str) -> None:
        try:
            found = of_folder(name)
        except UserFixable as error:
            desk.troubled.emit(error)
            return
        self._take(desk, found, layer)

    def delete(self, desk: Desk, chosen: Offered) -> None:
        """Delete a model that was trained here, once that is confirmed."""
        if chosen.model is None:
            desk.say(tr("Only a model that was trained here can be deleted."))
            return
        sure = QMessageBox.question(
            self._parent,
            tr("Delete the model"),
            tr("Delete {name}? Its suggestions stay; the folder is gone for good.", name=chosen.name),
        )
        if sure == QMessageBox.StandardButton.Yes:
            self._commit(desk, partial(delete_model, desk.workspace, chosen.model.folder))

    def _take(self, desk: Desk, chosen: Offered, layer: str) -> None:
        layer = chosen.layer if chosen.model is not None else layer
        if self._commit(desk, lambda: use(desk.workspace, chosen.choice, layer, desk.person)):
            desk.say(
                tr(
                    "{name} suggests on {layer} from now on. Ctrl+Z takes it back.",
                    name=chosen.name,
                    layer=layer,
                )
            )
            self._suggest()

    def _commit(self, desk: Desk, step: Callable[[], object]) -> bool:
        """Take a step that may be refused; whether it was taken."""
        try:
            step()
        except UserFixable as error:
            desk.troubled.emit(error)
            return False
        self._changed()
        return True
