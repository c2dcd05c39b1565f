from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from annotator.ui.theme.fonts import article_font, interface_font


@pytest.mark.parametrize("pixels", [7, 17, 34, 68])
def test_fonts_come_in_the_size_asked_for(qapp: QApplication, pixels: int) -> None:
    assert article_font(pixels).pixelSize() == pixels
    assert interface_font(pixels).pixelSize() == pixels


def test_a_font_is_never_smaller_than_a_pixel(qapp: QApplication) -> None:
    assert article_font(0).pixelSize() == 1
    assert interface_font(0.2).pixelSize() == 1


def test_an_article_names_a_serif_last_where_none_is_known(qapp: QApplication) -> None:
    assert article_font(17).families()[-1] == "serif"


def test_weight_and_boldness_are_kept(qapp: QApplication) -> None:
    assert article_font(23, bold=True).bold()
    assert interface_font(11, weight=QFont.Weight.DemiBold).weight() == QFont.Weight.DemiBold


def test_letters_advance_in_proportion_to_the_size(qapp: QApplication) -> None:
    words = "The ministry said on Thursday"
    small = QFontMetricsF(article_font(17)).horizontalAdvance(words)
    large = QFontMetricsF(article_font(34)).horizontalAdvance(words)
    assert large / small == pytest.approx(2, rel=0.03)
