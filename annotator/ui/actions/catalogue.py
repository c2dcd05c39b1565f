"""All commands but those of the labels, which come from the scheme."""

from __future__ import annotations

from annotator.ui.actions.adjudicate_commands import ADJUDICATE
from annotator.ui.actions.agreement_commands import AGREEMENT
from annotator.ui.actions.annotate_commands import ANNOTATE
from annotator.ui.actions.article_commands import ARTICLE
from annotator.ui.actions.board_commands import BOARD
from annotator.ui.actions.bulk_commands import BULK
from annotator.ui.actions.claim_commands import CLAIMS
from annotator.ui.actions.command import Command
from annotator.ui.actions.edge_commands import EDGES
from annotator.ui.actions.edit_commands import EDIT
from annotator.ui.actions.entry_commands import ENTRIES, ENTRY_OF_SPAN
from annotator.ui.actions.file_commands import FILE
from annotator.ui.actions.help_commands import HELP
from annotator.ui.actions.model_commands import MODEL
from annotator.ui.actions.note_commands import NOTES, NOTES_TAB
from annotator.ui.actions.pace_commands import PACE
from annotator.ui.actions.page_commands import PAGE
from annotator.ui.actions.piece_commands import PIECES
from annotator.ui.actions.queue_commands import QUEUE
from annotator.ui.actions.reading_commands import READING
from annotator.ui.actions.scheme_commands import SCHEME
from annotator.ui.actions.screen_commands import SCREENS
from annotator.ui.actions.search_commands import SEARCH
from annotator.ui.actions.second_look_commands import SECOND_LOOK
from annotator.ui.actions.view_commands import VIEW
from annotator.ui.actions.work_commands import WORK

COMMANDS: tuple[Command, ...] = (
    *FILE,
    *EDIT,
    *PAGE,
    *VIEW,
    NOTES_TAB,
    *READING,
    *SCREENS,
    *ANNOTATE,
    *BULK,
    *PACE,
    *EDGES,
    *PIECES,
    *CLAIMS,
    ENTRY_OF_SPAN,
    *ARTICLE,
    *NOTES,
    *QUEUE,
    *BOARD,
    *ENTRIES,
    *SEARCH,
    *AGREEMENT,
    *ADJUDICATE,
    *SECOND_LOOK,
    *MODEL,
    *WORK,
    *SCHEME,
    *HELP,
)
"""Every command, in the order of the menus."""

BY_ID: dict[str, Command] = {command.id: command for command in COMMANDS}
"""Every command by its id."""
