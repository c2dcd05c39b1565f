"""Pictures as people with other colour sight see them; prints which labels of the default scheme come close.

    .venv/bin/python packaging/colour_sight.py FOLDER PICTURE…

Writes ``PICTURE-protanopia.png`` and so on into FOLDER, and a line for each pair of labels whose lines are
nearer than 10 to one another under some theme.
"""

from __future__ import annotations

import itertools
import json
import sys
from functools import cache
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from annotator.domain.scheme import scheme_from_json
from annotator.folders import resource
from annotator.ui.theme.colour_sight import Sight, distance, seen_linear
from annotator.ui.theme.theme import DARK, LIGHT, label_line

NEAR = 10.0


def seen(picture: QImage, sight: Sight) -> QImage:
    """``picture`` as somebody of that sight sees it."""
    made = picture.convertToFormat(QImage.Format.Format_RGB32)

    @cache
    def pixel(rgb: int) -> int:
        light = seen_linear(f"#{rgb:06X}", sight)
        red, green, blue = (round(255 * _encoded(part)) for part in light)
        return QColor(red, green, blue).rgb()

    for y, x in itertools.product(range(made.height()), range(made.width())):
        made.setPixel(x, y, pixel(made.pixel(x, y) & 0xFFFFFF))
    return made


def near_pairs() -> list[str]:
    """Pairs of entity labels whose lines are near, the nearest first."""
    scheme = scheme_from_json(json.loads(resource("schemes", "news-claims.json").read_text("utf-8")))
    labels = [(label.name, label.colour) for layer, label in scheme.labels() if layer.name == "entity"]
    found = []
    for theme, sight in itertools.product((LIGHT, DARK), Sight):
        for (one, a), (other, b) in itertools.combinations(labels, 2):
            apart = distance(label_line(a, theme), label_line(b, theme), sight)
            if apart < NEAR:
                found.append((apart, f"{apart:4.1f}  {one} and {other}, {theme.name}, {sight.value}"))
    return [line for _, line in sorted(found)]


def _encoded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def main(folder: Path, pictures: list[Path]) -> int:
    """Write and print; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in pictures:
        for sight in (Sight.PROTAN, Sight.DEUTAN, Sight.TRITAN):
            seen(QImage(str(path)), sight).save(str(folder / f"{path.stem}-{sight.value}.png"))
    sys.stdout.write("\n".join(near_pairs()) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]))
