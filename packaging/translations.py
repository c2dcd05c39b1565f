"""Gathers what is shown into resources/translations/goldspan_*.ts, and makes .qm files of them by lrelease.

``python packaging/translations.py`` after words were changed: texts that are gone leave the files, new ones
come in without a translation, which Qt Linguist (``pyside6-linguist``) or any editor fills in; then once
more, for the .qm files. Found are the literals in calls of ``tr``, ``several``, ``worded`` and
``worded_count``, and what is declared as data: commands, menus, settings. ``pyside6-lupdate`` sees none of
the latter.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6
from lxml import etree

from annotator.settings.declared import SETTINGS
from annotator.settings.setting import Choice, Text
from annotator.ui.actions.catalogue import COMMANDS
from annotator.ui.actions.command import Menu
from annotator.ui.language import CONTEXT, ENGLISH, LANGUAGES
from annotator.ui.main_window.entrances import ENTRANCES

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "ar": 6}
"""How many forms a counted thing has: in Arabic for none, one, two, few, many, and the others."""
_MARKS = {"tr": 1, "several": 2, "worded": 1, "worded_count": 2}


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """A text as translations know it: the English, and what tells it from a like one."""

    source: str
    meaning: str = ""
    counted: bool = False


Found = dict[Key, list[str]]
"""Each text, and the files it stands in."""


def collected() -> Found:
    """Every text there is to translate."""
    found: Found = {}
    for file in sorted((ROOT / "annotator").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        for key in marked(file.read_text("utf-8")):
            found.setdefault(key, [])
            if name not in found[key]:
                found[key].append(name)
    for source, name in declared():
        if source:
            found.setdefault(Key(source), []).append(name)
    return found


def marked(code: str) -> Iterator[Key]:
    """The literals that are marked in a file, in their order."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _MARKS:
            literals = [
                a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
            ]
            wanted = _MARKS[node.func.id]
            if len(literals) >= wanted:
                meaning = next((k.value for k in node.keywords if k.arg == "meaning"), None)
                known = meaning.value if isinstance(meaning, ast.Constant) else ""
                yield Key(literals[wanted - 1], str(known), wanted == 2)


def declared() -> Iterator[tuple[str, str]]:
    """What is declared as data, and where."""
    for menu in Menu:
        yield menu.value, "annotator/ui/actions/command.py"
    for command in COMMANDS:
        for text in (command.text, command.submenu, command.tip):
            yield text, "annotator/ui/actions"
    for entrance in ENTRANCES:
        yield entrance.tab, "annotator/ui/main_window/entrances.py"
    for setting in SETTINGS:
        for text in (setting.group.value, setting.name, setting.help, setting.effect.value):
            yield text, "annotator/settings/declared.py"
        if isinstance(setting.kind, Choice):
            # Languages are called by their own names everywhere.
            named = [] if setting.id == "window.language" else [name for _, name in setting.kind.values]
            for name in (*named, *(["As the system"] if not named else [])):
                yield name, "annotator/settings/declared.py"
        if isinstance(setting.kind, Text):
            yield setting.kind.empty, "annotator/settings/declared.py"


def read(code: str) -> dict[Key, tuple[str, ...]]:
    """The translations of a language; one for each text, or one for each form."""
    file = FOLDER / f"goldspan_{code}.ts"
    if not file.exists():
        return {}
    known: dict[Key, tuple[str, ...]] = {}
    for message in etree.fromstring(file.read_bytes()).iter("message"):
        counted = message.get("numerus") == "yes"
        key = Key(message.findtext("source") or "", message.findtext("comment") or "", counted)
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [form.text or "" for form in translation.iter("numerusform")]
            known[key] = tuple(forms) if counted else (translation.text or "",)
    return known


def written(code: str, found: Found, known: dict[Key, tuple[str, ...]]) -> str:
    """A .ts file. Lines are not numbered: a change of code is none of words."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="{ENGLISH}">',
        f"<context>\n    <name>{CONTEXT}</name>",
    ]
    for key in sorted(found):
        lines.append('    <message numerus="yes">' if key.counted else "    <message>")
        lines += [f'        <location filename="../../{name}"/>' for name in sorted(set(found[key]))]
        lines.append(f"        <source>{escape(key.source)}</source>")
        if key.meaning:
            lines.append(f"        <comment>{escape(key.meaning)}</comment>")
        forms = known.get(key)
        state = "" if forms else ' type="unfinished"'
        if key.counted:
            lines.append(f"        <translation{state}>")
            shown = forms or ("",) * FORMS[code]
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in shown]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def release(code: str) -> None:
    """Make the .qm file the program reads.

    Those that are as in English stay in: another meaning of the same text would be found in their place.
    """
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    file = FOLDER / f"goldspan_{code}.ts"
    command = [str(tool), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
    subprocess.run(command, check=True)  # noqa: S603  # Qt's own tool, with paths of this repository


def main() -> int:
    """Write all files; says how much is without a translation."""
    found = collected()
    for code in LANGUAGES:
        if code == ENGLISH:
            continue
        known = read(code)
        (FOLDER / f"goldspan_{code}.ts").write_text(written(code, found, known), "utf-8")
        release(code)
        missing = sum(key not in known for key in found)
        sys.stdout.write(f"{code}: {len(found)} texts, {missing} without a translation\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
