"""What the preview says about articles, in few words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from annotator.domain.record import Refusal
from annotator.formats.encoding import CHOICES
from annotator.ui.project.import_dialog.candidate import Candidate, State
from annotator.ui.project.import_dialog.format_names import recognised_as

_LABELS = 8  # named of the work that comes with an article
_ENCODINGS = {
    "utf-8": ("UTF-8", ""),
    "utf-8-sig": ("UTF-8", "with a mark"),
    "utf-16": ("UTF-16", ""),
    "utf-16-le": ("UTF-16 LE", ""),
    "utf-16-be": ("UTF-16 BE", ""),
    "utf-32": ("UTF-32", ""),
    "cp1252": ("Windows-1252", "Western"),
    "iso8859-15": ("ISO 8859-15", "Western"),
    "mac-roman": ("Mac Roman", "Western"),
    "cp1250": ("Windows-1250", "Central European"),
    "cp1251": ("Windows-1251", "Cyrillic"),
    "koi8-r": ("KOI8-R", "Cyrillic"),
    "cp866": ("CP866", "Cyrillic"),
    "cp1253": ("Windows-1253", "Greek"),
    "cp1254": ("Windows-1254", "Turkish"),
    "cp1255": ("Windows-1255", "Hebrew"),
    "cp1256": ("Windows-1256", "Arabic"),
    "cp1257": ("Windows-1257", "Baltic"),
    "euc_kr": ("EUC-KR", "Korean"),
    "shift_jis": ("Shift JIS", "Japanese"),
    "euc_jp": ("EUC-JP", "Japanese"),
    "gb18030": ("GB 18030", "Chinese"),
    "big5": ("Big5", "Chinese"),
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
        return f"refused: {candidate.refusal.reason}"
    if candidate.problems:
        return "to correct"
    if not candidate.taken and candidate.state is not State.KNOWN:
        return "left out by you"
    if candidate.state is State.KNOWN:
        return f"the same as {candidate.twin.file}" if candidate.twin else "already in the project"
    whose = record.annotator if record else ""
    spans = len(record.spans) if record else 0
    if candidate.state is State.WORK:
        return f"adds work of {whose}" if whose else f"adds {plural(spans, 'span')}"
    if whose or spans:
        return f"new, with {plural(spans, 'span')}" + (f" of {whose}" if whose else "")
    return "new, corrected" if candidate.corrected else "new"


def verb_for(articles: int, work: int) -> str:
    """The words on the button that imports."""
    if articles:
        return f"Import {plural(articles, 'article')}"
    if work:
        return f"Import work on {plural(work, 'article')}"
    return "Nothing to import"


def left_out_of(refused: Sequence[Refusal]) -> str:
    """What of a file is left out: how much, and the first of it with its place and reason; or nothing."""
    if not refused:
        return ""
    first = refused[0]
    return f"Left out of this file: {len(refused):,}. {': '.join(filter(None, (first.place, first.reason)))}"


def plural(number: int, noun: str) -> str:
    """Such as "1 article" and "12 articles"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _with_script(encoding: str) -> str:
    name, script = _ENCODINGS.get(encoding, (encoding, ""))
    return f"{name}  ({script})" if script else name


def work_of(candidate: Candidate) -> str:
    """What a file was recognised as, and the spans and relations that come with the article; or nothing."""
    record = candidate.record
    if record is None or not record.spans:
        return recognised_as(record) if record is not None else ""
    counted = Counter(span.label for span in record.spans).most_common()
    labels = ", ".join(f"{label} {number:,}" for label, number in counted[:_LABELS])
    more = ", …" if len(counted) > _LABELS else ""
    links = f"; {plural(len(record.relations), 'relation')}" if record.relations else ""
    whose = f" of {record.annotator}" if record.annotator else ""
    found = f"{plural(len(record.spans), 'span')}{whose}: {labels}{more}{links}."
    return " ".join(filter(None, (recognised_as(record), found)))
