"""Writes a report of agreement as a page, a table or JSON, as its name ends."""

from __future__ import annotations

from pathlib import Path

import msgspec

from annotator.agreement.asked import Asked
from annotator.agreement.report import Report
from annotator.formats.agreement_page import page_of
from annotator.formats.agreement_report import csv_of, value_of
from annotator.formats.atomic_output import write_whole


def save_report(path: Path, report: Report, asked: Asked) -> None:
    """Write ``path`` whole, with the settings that made the report.

    Raises:
        UserFixable: if it can't be written.
    """
    kind = path.suffix.lower()
    if kind == ".csv":
        write_whole(path, csv_of(report, asked))
    elif kind == ".json":
        write_whole(path, msgspec.json.encode(value_of(report, asked)))
    else:
        write_whole(path, page_of(report, asked))
