"""What the preview says about articles, in few words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from annotator.domain.record import Refusal
from annotator.domain.wording import worded
from annotator.formats.encoding import CHOICES
from annotator.ui.language import number as grouped
from annotator.ui.language import several, shown, tr
from annotator.ui.project.import_dialog.candidate import Candidate, State
from annotator.ui.project.import_dialog.format_names import recognised_as
from annotator.ui.punctuation import listed

_LABELS = 8  # named of the work that comes with an article
_ENCODINGS = {
    "utf-8": ("UTF-8", ""),
    "utf-8-sig": ("UTF-8", worded("with a mark")),
    "utf-16": ("UTF-16", ""),
    "utf-16-le": ("UTF-16 LE", ""),
    "utf-16-be": ("UTF-16 BE", ""),
    "utf-32": ("UTF-32", ""),
    "cp1252": ("Windows-1252", worded("Western")),
    "iso8859-15": ("ISO 8859-15", worded("Western")),
    "mac-roman": ("Mac Roman", worded("Western")),
    "cp1250": ("Windows-1250", worded("Central European")),
    "cp1251": ("Windows-1251", worded("Cyrillic")),
    "koi8-r": ("KOI8-R", worded("Cyrillic")),
    "cp866": ("CP866", worded("Cyrillic")),
    "cp1253": ("Windows-1253", worded("Greek")),
    "cp1254": ("Windows-1254", worded("Turkish")),
    "cp1255": ("Windows-1255", worded("Hebrew")),
    "cp1256": ("Windows-1256", worded("Arabic")),
    "cp1257": ("Windows-1257", worded("Baltic")),
    "euc_kr": ("EUC-KR", worded("Korean")),
    "shift_jis": ("Shift JIS", worded("Japanese")),
    "euc_jp": ("EUC-JP", worded("Japanese")),
    "gb18030": ("GB 18030", worded("Chinese")),
    "big5": ("Big5", worded("Chinese")),
}


def encoding_name(encoding: str) -> str:
    """An encoding as people write it."""
    return _ENCODINGS.get(encoding, (encoding, ""))[0]


def encoding_choices(present: str) -> list[tuple[str, str]]:
    """Encodings to choose from, as ``(words, encoding)``; the ``present`` one first."""
    names = dict.fromkeys([*([present] if present else []), *CHOICES])
    return [(_with_script(name), name) for name in names]


def status_of(candidate: Candidate) -> str:
    """What will become of it: "new", "already in the project", "refused: The file is empty."."""
    record = candidate.record
    if candidate.refusal is not None:
        return tr("refused: {reason}", reason=shown(candidate.refusal.reason))
    if candidate.problems:
        return tr("to correct")
    if not candidate.taken and candidate.state is not State.KNOWN:
        return tr("left out by you")
    if candidate.state is State.KNOWN:
        return (
            tr("the same as {file}", file=candidate.twin.file)
            if candidate.twin
            else tr("already in the project")
        )
    whose = record.annotator if record else ""
    spans = len(record.spans) if record else 0
    if candidate.state is State.WORK:
        return (
            tr("adds work of {annotator}", annotator=whose)
            if whose
            else several("adds %Ln span", "adds %Ln spans", spans)
        )
    if whose:
        return several(
            "new, with %Ln span of {annotator}", "new, with %Ln spans of {annotator}", spans, annotator=whose
        )
    if spans:
        return several("new, with %Ln span", "new, with %Ln spans", spans)
    return tr("new, corrected") if candidate.corrected else tr("new")


def verb_for(articles: int, work: int) -> str:
    """The words on the button that imports."""
    if articles:
        return several("Import %Ln article", "Import %Ln articles", articles)
    if work:
        return several("Import work on %Ln article", "Import work on %Ln articles", work)
    return tr("Nothing to import")


def left_out_of(refused: Sequence[Refusal]) -> str:
    """What of a file is left out: how much, and the first of it with its place and reason; or nothing."""
    if not refused:
        return ""
    first = refused[0]
    why = ": ".join(filter(None, (first.place, first.reason)))
    return tr("Left out of this file: {count:,}. {why}", count=len(refused), why=shown(why))


def _with_script(encoding: str) -> str:
    name, script = _ENCODINGS.get(encoding, (encoding, ""))
    return f"{name}  ({shown(script)})" if script else name


def work_of(candidate: Candidate) -> str:
    """What a file was recognised as, and the spans and relations that come with the article; or nothing."""
    record = candidate.record
    if record is None or not record.spans:
        return recognised_as(record) if record is not None else ""
    counted = Counter(span.label for span in record.spans).most_common()
    labels = listed(f"{label} {grouped(number)}" for label, number in counted[:_LABELS])
    more = ", …" if len(counted) > _LABELS else ""
    links = "; " + several("%Ln relation", "%Ln relations", len(record.relations)) if record.relations else ""
    spans = len(record.spans)
    if record.annotator:
        head = several(
            "%Ln span of {annotator}", "%Ln spans of {annotator}", spans, annotator=record.annotator
        )
    else:
        head = several("%Ln span", "%Ln spans", spans)
    found = f"{head}: {labels}{more}{links}."
    return " ".join(filter(None, (recognised_as(record), found)))
