"""What is brought in while nobody waits, once a project stands there: each part's first use finds it loaded.

The window opens without any of it. The order is that of who would wait for it soonest: a key, a tab, a menu.
"""

from __future__ import annotations

import importlib

from annotator.services.progress import Cancelled, Progress
from annotator.ui.jobs.collector import collector_spared
from annotator.ui.main_window.entrances import ENTRANCES

_KEYS = (
    "annotator.services.annotating.clauses",
    "annotator.services.bulk.apply_label",
    "annotator.services.bulk.decide_many",
    "annotator.services.bulk.rules",
    "annotator.services.claims.link_claims",
    "annotator.services.history",
    "annotator.store.history",
    "annotator.ui.actions.palette",
    "annotator.ui.inspector.elsewhere_list",
)
_DIALOGS = (
    "annotator.ui.keys.help",
    "annotator.ui.keys.editor",
    "annotator.ui.preferences.window",
    "annotator.ui.bulk.apply_dialog",
    "annotator.ui.bulk.decide_dialog",
    "annotator.ui.bulk.rules_dialog",
    "annotator.ui.work.overview_dialog",
    "annotator.ui.project.details_dialog",
    "annotator.ui.main_window.export_dialog",
    "annotator.ui.main_window.export_preview",
    "annotator.ui.project.import_dialog.dialog",
    "annotator.ui.snapshots.dialog",
    "annotator.ui.main_window.annotator_dialog",
    "annotator.ui.main_window.face_dialog",
    "annotator.ui.main_window.about",
    "annotator.ui.project.check_dialog",
    "annotator.ui.project.new_project",
    "annotator.ui.project.report_dialog",
    "annotator.ui.guide.guide_window",
    "annotator.ui.team.dialog",
    "annotator.ui.team.hand_out_dialog",
    "annotator.ui.team.waiting_dialog",
    "annotator.ui.packets.packet_dialog",
    "annotator.ui.packets.update_dialog",
    "annotator.ui.packets.versions_dialog",
)
AHEAD = (*_KEYS, *(f"annotator.ui.{entrance.room}.screen" for entrance in ENTRANCES), *_DIALOGS)
"""Modules, in the order in which they are brought in."""


def bring_in(_progress: Progress, cancelled: Cancelled) -> None:
    """Load it all, a module at a time; work of a job, beside the window."""
    with collector_spared():  # modules stay to the end
        for module in AHEAD:
            if cancelled():
                return
            importlib.import_module(module)
