"""Words that join the chosen span as further pieces, and words that leave it."""

from __future__ import annotations

from annotator.domain.fragments import added, covers, piece_at, taken_out
from annotator.domain.mark import Mark
from annotator.services.annotating.article import Article
from annotator.ui.annotate.deciding import NOTHING_CHOSEN, quoted
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.view import PageView
from annotator.ui.language import tr


class Piecing:
    """The commands that change which words the chosen span covers, piece by piece."""

    def __init__(self, desk: Desk, view: PageView) -> None:
        self._desk = desk
        self._view = view

    def add(self, layer: str = "", label: str = "") -> None:
        """Add the selected words to the chosen span, which must have the label where one is named."""
        article, mark = self._desk.article, self._desk.chosen
        if article is None:
            return
        selected = self._view.selected_range()
        if mark is None:
            named = label or "span"
            self._desk.say(
                tr("Choose the {named} that the words are to join, then select them.", named=named)
            )
        elif label and (mark.layer, mark.label) != (layer, label):
            self._desk.say(
                tr(
                    "The chosen span is {label}, not {other}. + adds words to it.",
                    label=mark.label,
                    other=label,
                )
            )
        elif selected is None:
            self._desk.say(tr("Select the words that are to join {mark}.", mark=quoted(mark)))
        elif covers(mark.pieces, *selected):
            self._desk.say(tr("These words are part of {mark} already.", mark=quoted(mark)))
        else:
            start, end = selected
            before = added(mark.pieces, start, end, article.document.text)
            changes = self._desk.commit(
                lambda: self._desk.annotating.add_piece(article.row, mark.key, start, end)
            )
            if changes is not None:
                self._show(
                    article, end, tr("Added") if len(before) <= len(mark.pieces) else tr("Added as a piece")
                )

    def take_out(self) -> None:
        """Take the selected words out of the chosen span, or else its piece at the caret."""
        article, mark = self._desk.article, self._desk.chosen
        if article is None:
            return
        if mark is None:
            self._desk.say(NOTHING_CHOSEN)
            return
        place = self._view.selected_range() or self._piece(mark)
        if place is None:
            return
        start, end = place
        left = taken_out(mark.pieces, start, end, article.document.text)
        if not left:
            self._desk.say(tr("Nothing would be left of {mark}. Delete takes it away.", mark=quoted(mark)))
        elif left == mark.pieces:
            self._desk.say(tr("The selected words are no part of {mark}.", mark=quoted(mark)))
        else:
            changes = self._desk.commit(
                lambda: self._desk.annotating.take_out(article.row, mark.key, start, end)
            )
            if changes is not None:
                self._show(article, None, tr("Taken out"))

    def _piece(self, mark: Mark) -> tuple[int, int] | None:
        """The piece at the caret; None after telling the person why there is none."""
        if len(mark.pieces) < 2:
            self._desk.say(
                tr("{mark} is in one piece. Select the words to take out of it.", mark=quoted(mark))
            )
            return None
        found = piece_at(mark.pieces, self._view.caret())
        if found is None:
            self._desk.say(tr("Select words to take out, or put the caret into the piece that is to go."))
        return found

    def _show(self, article: Article, caret: int | None, verb: str) -> None:
        self._view.show_chosen()
        mark = self._desk.chosen
        if mark is None or article is not self._desk.article:
            return
        if caret is not None:
            # Where the words were added the next ones are looked for.
            self._view.place_caret(caret, caret)
        self._desk.say(f"{verb}: {mark.label} {quoted(mark)}")
