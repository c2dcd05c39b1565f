"""Naming an article's language."""

from __future__ import annotations

import pytest

from annotator.formats.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The guard entered the dam before dawn, and it was said that they were in control of it.", "en"),
        ("Die Garde rückte vor Sonnenaufgang in die Anlage ein, sagte eine Sprecherin am Donnerstag.", "de"),
        ("La garde est entrée dans le barrage avant l’aube, a déclaré jeudi une porte-parole.", "fr"),
        ("نفى العمّال المضربون في السدّ أن تكون القوات قد استعادت السيطرة الكاملة على المحطة.", "ar"),
        ("Acme said.", ""),
        ("a" * 500, ""),
        ("", ""),
    ],
)
def test_languages_are_named_where_there_is_no_doubt(text: str, language: str) -> None:
    assert language_of(text) == language
