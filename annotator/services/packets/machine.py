"""Which machine this is: an id drawn once, kept with the settings, telling nothing about it."""

from __future__ import annotations

import json
import uuid

from annotator.folders import settings_folder
from annotator.formats.atomic_output import write_whole

_FILE = "machine.json"


def machine_id() -> str:
    """The id of this machine and login, the same every time.

    Raises:
        UserFixable: if the folder of settings can't be written.
    """
    path = settings_folder() / _FILE
    try:
        told = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        told = None
    known = told.get("machine") if isinstance(told, dict) else None
    if isinstance(known, str) and known:
        return known
    fresh = str(uuid.uuid4())
    write_whole(path, json.dumps({"machine": fresh}).encode())
    return fresh
