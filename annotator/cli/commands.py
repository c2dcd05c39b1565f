"""The commands by name, and where each is: one that runs brings in only itself."""

from __future__ import annotations

import importlib
from typing import Any

COMMANDS = {
    "new": "project_commands:new",
    "import": "project_commands:import_",
    "suggest": "project_commands:suggest",
    "export": "project_commands:export",
    "convert": "file_commands:convert",
    "validate": "file_commands:validate",
    "check": "check_command:check",
    "entries": "entries_command:entries",
    "search": "search_command:search",
    "assign": "assign_command:assign",
    "next": "next_command:next_",
    "second-look": "second_look_command:second_look",
    "agreement": "agreement_command:agreement",
    "adjudicate": "adjudicate_command:adjudicate",
    "train": "model_commands:train",
    "evaluate": "model_commands:evaluate",
    "bench": "bench_command:bench",
    "demo": "demo_command:demo_command",
    "scheme": "scheme_command:scheme",
    "snapshot": "snapshot_command:snapshot",
    "packet": "packet_command:packet",
    "server": "server_command:server",
}
"""A function, or a ``Typer`` of several, in a file of this room."""


def load(name: str) -> Any:
    """The command of that name."""
    module, _, attribute = COMMANDS[name].partition(":")
    return getattr(importlib.import_module(f"annotator.cli.{module}"), attribute)
