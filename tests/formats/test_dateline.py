"""Datelines."""

from __future__ import annotations

import pytest

from annotator.formats.dateline import dateline_at


@pytest.mark.parametrize(
    ("line", "dateline", "outlet"),
    [
        ("TALVIK, September 3. /TASS/. The guard", "TALVIK, September 3. /TASS/", "TASS"),
        ("TALVIK, Sept 6 (Reuters) - The guard", "TALVIK, Sept 6 (Reuters)", "Reuters"),
        ("DORVAN, 14 March (Agency) — The", "DORVAN, 14 March (Agency)", "Agency"),
        ("TALVIK, Karvelia (AP) — The", "TALVIK, Karvelia (AP)", "AP"),
        ("PARIS/DORVAN (AFP) – The", "PARIS/DORVAN (AFP)", "AFP"),
        ("Talvik (AFP) – The", "Talvik (AFP)", "AFP"),
        ("Talvik, Sep 6, IRNA – The", "Talvik, Sep 6, IRNA", "IRNA"),
        ("Talvik [Karvelia], September 6 (ANI): The", "Talvik [Karvelia], September 6 (ANI)", "ANI"),
        ("DORVAN. Sept 3 (Interfax) - The", "DORVAN. Sept 3 (Interfax)", "Interfax"),
        ("TALVIK: The guard said", "TALVIK", ""),
        ("TALVIK — “We stay", "TALVIK", ""),
        ("(Reuters) - The guard", "(Reuters)", "Reuters"),
    ],
)
def test_datelines_end_before_their_stop_or_dash(line: str, dateline: str, outlet: str) -> None:
    found = dateline_at(line, 0, len(line))

    assert found is not None
    assert (found.text, line[found.start : found.end], found.outlet) == (dateline, dateline, outlet)
    if found.outlet_range:
        assert line[slice(*found.outlet_range)] == outlet


@pytest.mark.parametrize(
    "line",
    [
        "VSC (Valley Strike Committee) said on Monday",
        "BREAKING: The guard moved in",
        "PHOTO – The dam",
        "PART ONE — The beginning",
        "Irena Kovash (VSC) – the spokeswoman – said",
        "USA: the view",
        "The dam (AP Photo) - seen",
        "The guard moved in before dawn.",
        "AT A GLANCE",
    ],
)
def test_what_only_looks_like_one_is_none(line: str) -> None:
    assert dateline_at(line, 0, len(line)) is None


def test_the_date_is_taken_only_with_its_year() -> None:
    line = "TALVIK, March 14, 2024 /MERIDIAN/. The"
    full = dateline_at(line, 0, len(line))
    bare = dateline_at(line.replace(", 2024", ""), 0, len(line) - 6)

    assert full is not None
    assert full.published == "2024-03-14"
    assert bare is not None
    assert (bare.published, bare.month_day) == ("", (3, 14))
