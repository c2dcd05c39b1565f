"""One layer seen from several sides: by pair and over time, label against label, by article, its features."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from annotator.agreement.meaning import MEANING
from annotator.agreement.report import LayerReport, Report
from annotator.domain.wording import worded
from annotator.ui.agreement.confusion_view import ConfusionView
from annotator.ui.agreement.figures_table import FiguresRow, FiguresTable
from annotator.ui.agreement.pairs_view import PairsView
from annotator.ui.agreement.periods_view import PeriodsView
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.language import number as grouped
from annotator.ui.language import several, shown, tr
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.theme.theme import Theme

_SIDES = {
    "": worded("Who agrees with whom"),
    "labels": worded("Which labels meet which"),
    "articles": worded("By article"),
    "features": worded("Features, relations, γ"),
}


class SidesCard(QWidget):
    """``articleWanted(int)``: an article (row number) is to be shown."""

    articleWanted = Signal(int)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._report: Report | None = None
        self._articles: tuple[int, ...] = ()
        self._titles: tuple[str, ...] = ()
        self.layer = ChoiceBox(tr("Layer"), tr("Largest layer"))
        self.side = ChoiceBox(tr("What is shown of a layer"), shown(_SIDES[""]))
        self.side.offer([(shown(words), value) for value, words in _SIDES.items() if value])
        self.pairs = PairsView()
        self.periods = PeriodsView()
        self.confusion = ConfusionView()
        self.articles = FiguresTable(tr("Agreement by article"))
        self.features = FiguresTable(tr("Agreement on features and relations"))
        self._head = plain_label("small")
        self._stack = QStackedWidget()
        self._arrange()
        self.layer.chosen.connect(lambda _layer: self._show())
        self.side.chosen.connect(lambda _side: self._show())
        self.articles.opened.connect(self.articleWanted)

    def show_report(self, report: Report, articles: tuple[int, ...], titles: tuple[str, ...]) -> None:
        """Show a report; its articles are told by row number and title."""
        self._report, self._articles, self._titles = report, articles, titles
        self.layer.offer([(layer.layer, layer.layer) for layer in report.layers if layer.pairs])
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for table in (self.articles, self.features):
            table.set_theme(theme)
        for view in (self.pairs, self.periods, self.confusion, self.layer, self.side):
            view.theme = theme
            view.update()

    def _show(self) -> None:
        report = self._report
        if report is None:
            return
        layer = next((one for one in report.layers if one.layer == self.layer.value), None) or _fullest(
            report.layers
        )
        self._stack.setCurrentIndex(list(_SIDES).index(self.side.value))
        name = layer.layer if layer is not None else ""
        self._head.setText(
            {
                "": tr("{layer}, F1", layer=name),
                "labels": tr("{layer}: how often, over all pairs of annotators", layer=name),
                "articles": tr("{layer}, the least alike first", layer=name),
                "features": tr("of spans that are alike; of relations"),
            }[self.side.value]
        )
        self.pairs.show_layer(layer, report.annotators)
        self.periods.show_layers(report.layers)
        self.confusion.show_layer(layer)
        if self.side.value == "articles":  # a thousand rows, made where they are seen
            self.articles.show_rows((tr("Article"), tr("spans"), "F1"), self._article_rows(layer))
        self.features.show_rows(("", tr("compared"), tr("equal"), "κ", "α", "F1", "γ"), _further_rows(report))

    def _article_rows(self, layer: LayerReport | None) -> list[FiguresRow]:
        rows = sorted(
            layer.articles if layer is not None else (),
            key=lambda row: (row.f1 is None, row.f1 or 0.0, row.article),
        )
        return [
            FiguresRow(
                name=self._titles[row.article],
                words=" / ".join("–" if n is None else grouped(n) for n in row.spans),
                figures=(row.f1,),
                tip=self._titles[row.article],
                document=self._articles[row.article],
            )
            for row in rows
        ]

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.side)
        head.addWidget(self._head, 1)
        head.addWidget(self.layer)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.pairs)
        column.addWidget(plain_label("strong", tr("Over time")))
        column.addWidget(self.periods, 1)
        ground = dressed("panel")
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.confusion)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        for page in (first, area, self.articles, self.features):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 10)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)


def _fullest(layers: tuple[LayerReport, ...]) -> LayerReport | None:
    """The layer with the most spans."""
    return max(layers, key=lambda layer: sum(sum(row.spans) for row in layer.rows), default=None)


def _further_rows(report: Report) -> list[FiguresRow]:
    """γ where it was asked for, features, relations, and whether the same articles are settled alike."""
    rows = [
        FiguresRow(
            name=f"{layer.layer}: {name}",
            words=several("%Ln article", "%Ln articles", layer.gamma.articles),
            figures=(None, None, None, None, figure),
            tip=shown(MEANING[meaning]),
        )
        for layer in report.layers
        if layer.gamma is not None and layer.gamma.articles
        for name, figure, meaning in (
            ("γ", layer.gamma.gamma, "gamma"),
            ("γ-cat", layer.gamma.category, "gamma_category"),
        )
    ]
    rows += [
        FiguresRow(
            name=f"{row.layer}: {row.feature}",
            words=several("%Ln span", "%Ln spans", row.items),
            figures=(row.percent, row.kappa.value, row.alpha.value, None, None),
        )
        for row in report.features
    ]
    rows += [
        FiguresRow(
            name=row.label.replace("_", " "),
            words=" / ".join(map(grouped, row.counts)),
            figures=(None, None, None, row.f1.value, None),
        )
        for row in report.relations
    ]
    rows.append(
        FiguresRow(
            name=tr("Status of the article"),
            words=several("%Ln article", "%Ln articles", report.articles),
            figures=(report.statuses.observed, report.statuses.value, None, None, None),
            tip=shown(report.statuses.reason) if report.statuses.value is None else "",
        )
    )
    return rows
