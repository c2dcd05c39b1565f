"""The commands by which one's own decisions lead suggestions no more."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

PACE: tuple[Command, ...] = (
    Command(
        id="pace.forget_words",
        text="Begin Afresh with These &Words",
        menu=Menu.ANNOTATE,
        submenu="R&ules",
        needs=Need.ARTICLE,
        section=1,
        tip="Let what you decided on the chosen words under their label lead no suggestion any more.",
    ),
    Command(
        id="pace.forget_all",
        text="Begin &Afresh with Everything",
        menu=Menu.ANNOTATE,
        submenu="R&ules",
        needs=Need.ANNOTATE,
        section=1,
        tip="Let nothing that you decided so far lead suggestions any more: raise or lower them.",
    ),
)
