"""Writes the table in docs/settings.md from the declared settings: ``python packaging/settings_page.py``."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from annotator.settings.declared import SETTINGS
from annotator.settings.lines import written as as_toml

PAGE = Path(__file__).resolve().parents[1] / "docs" / "settings.md"
BEGIN = "<!-- settings: written by packaging/settings_page.py -->\n"
END = "<!-- end of settings -->\n"


def table() -> str:
    """The table, in Markdown, heading by heading."""
    lines = ["| name in the file | is | what it does | comes as |", "| --- | --- | --- | --- |"]
    for group, settings in groupby(SETTINGS, key=lambda setting: setting.group):
        lines.append(f"| | **{group.value}** | | |")
        for s in settings:
            does = " ".join(part for part in (f"{s.name}. {s.help}", s.effect.value) if part)
            lines.append(f"| `{s.id}` | {s.kind.wants} | {does} | `{as_toml(s.default)}` |")
    return "\n".join(lines) + "\n"


def written(page: str) -> str:
    """The page with its table replaced by the present one."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
