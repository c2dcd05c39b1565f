"""Translations are whole: every text in every language, its values and forms there, the files in step."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from annotator.ui.language import CONTEXT, LANGUAGES

_SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
_BRACES = re.compile(r"\{[^{}]*\}")
OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_has_a_translation(translations: ModuleType, code: str) -> None:
    known = translations.read(code)
    missing = [key.source for key in translations.collected() if not all(known.get(key, ("",)))]
    assert missing == [], "fill in the .ts file, then run packaging/translations.py"


@pytest.mark.parametrize("code", OTHERS)
def test_the_files_are_those_the_sources_make(translations: ModuleType, code: str) -> None:
    file = translations.FOLDER / f"goldspan_{code}.ts"
    made = translations.written(code, translations.collected(), translations.read(code))
    assert file.read_text("utf-8") == made, "run: .venv/bin/python packaging/translations.py"


@pytest.mark.parametrize("code", OTHERS)
def test_the_values_of_a_text_stand_in_its_translation(translations: ModuleType, code: str) -> None:
    wrong = []
    for key, forms in translations.read(code).items():
        for form in forms:
            # "One article" may do without its number, and in Arabic so may two.
            if sorted(_BRACES.findall(form)) != sorted(_BRACES.findall(key.source)):
                wrong.append((key.source, form))
            if not key.counted and ("%Ln" in form) != ("%Ln" in key.source):
                wrong.append((key.source, form))
        if key.counted and ("%Ln" in key.source) != ("%Ln" in forms[-1]):
            wrong.append((key.source, forms[-1]))
    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_counted_things_have_every_form_of_the_language(translations: ModuleType, code: str) -> None:
    counted = {key: forms for key, forms in translations.read(code).items() if key.counted}
    assert counted
    assert all(len(forms) == translations.FORMS[code] for forms in counted.values())


@pytest.mark.parametrize("code", OTHERS)
def test_the_program_reads_what_was_translated(translations: ModuleType, code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.FOLDER / f"goldspan_{code}.qm"))
    stale = []
    for key, forms in translations.read(code).items():
        got = translator.translate(CONTEXT, key.source, key.meaning or None, 1000 if key.counted else -1)
        if (got or key.source) != forms[-1]:
            stale.append(key.source)
    assert stale == [], "run: .venv/bin/python packaging/translations.py"
