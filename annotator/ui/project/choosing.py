"""The system's own choosers: of articles, of a folder of them, of a project, of a place for a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.formats.packet.suffix import SUFFIX as PACKET
from annotator.store.file import SUFFIX
from annotator.ui.chooser import Chooser
from annotator.ui.language import tr

_ARTICLES = (
    "*.txt *.text *.md *.html *.htm *.xhtml *.docx *.pdf *.csv *.tsv *.jsonl *.ndjson *.json *.zip *.gz"
)
_WORK = (
    "*.ann *.jsonl *.json *.conll *.conllu *.iob *.bio *.spacy *.xmi *.xml *.bdocjs *.tsv *.csv *.zip *.gz"
)
"""How the files of other tools end; whatever the name, what a file is is told by its content."""


def choose_articles(parent: QWidget, taken: Callable[[Sequence[Path]], None]) -> None:
    """Have files chosen; ``taken`` gets their paths."""
    chooser = Chooser(parent, tr("Choose articles"))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
    articles, work = (
        tr("Articles ({})").format(_ARTICLES),
        tr("Work of other tools ({})").format(_WORK),
    )
    chooser.setNameFilters([articles, work, tr("All files (*)")])
    chooser.filesSelected.connect(lambda names: taken([Path(name) for name in names]))
    chooser.open()


def choose_folder(parent: QWidget, taken: Callable[[Sequence[Path]], None]) -> None:
    """Have a folder of articles chosen; ``taken`` gets its path."""
    chooser = Chooser(parent, tr("Choose a folder of articles"))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.filesSelected.connect(lambda names: taken([Path(name) for name in names]))
    chooser.open()


def choose_project(
    parent: QWidget, taken: Callable[[Path], None], *, title: str = "", folder: Path | None = None
) -> None:
    """Have a project file chosen; ``taken`` gets its path."""
    chooser = Chooser(parent, title or tr("Open a project"))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    projects = tr("Goldspan projects and packets (*{} *{})").format(SUFFIX, PACKET)
    chooser.setNameFilters([projects, tr("All files (*)")])
    if folder is not None and folder.is_dir():
        chooser.setDirectory(str(folder))
    chooser.fileSelected.connect(lambda name: taken(Path(name)))
    chooser.open()


def choose_copy(parent: QWidget, project: Path, taken: Callable[[Path], None]) -> None:
    """Have it said where a copy of a project is to lie; ``taken`` gets its path."""
    chooser = Chooser(parent, tr("Save a copy"))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix(SUFFIX.removeprefix("."))
    chooser.setDirectory(str(Path.home()))
    chooser.selectFile(tr("{name} copy", name=project.stem) + SUFFIX)
    chooser.fileSelected.connect(lambda name: taken(Path(name)))
    chooser.open()
