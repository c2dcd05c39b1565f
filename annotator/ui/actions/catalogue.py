"""All commands but those of the labels, which come from the scheme."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need

_FILE = (
    Command(
        id="file.new",
        text="&New Project from Articles…",
        menu=Menu.FILE,
        keys=("Ctrl+N",),
        tip="Make a project from text, HTML, Word, PDF or JSONL files.",
    ),
    Command(
        id="file.new_empty",
        text="New &Empty Project…",
        menu=Menu.FILE,
        tip="Make a project without articles.",
    ),
    Command(
        id="file.open",
        text="&Open Project…",
        menu=Menu.FILE,
        keys=("Ctrl+O",),
        tip="Open a project file.",
    ),
    Command(
        id="file.sample",
        text="Open the &Sample Project",
        menu=Menu.FILE,
        tip="Open the project that comes with Goldspan.",
    ),
    Command(
        id="file.import",
        text="&Import Articles…",
        menu=Menu.FILE,
        keys=("Ctrl+I",),
        needs=Need.PROJECT,
        section=1,
        tip="Add articles to this project.",
    ),
    Command(
        id="file.suggest",
        text="&Make Suggestions",
        menu=Menu.FILE,
        needs=Need.PROJECT,
        section=1,
        tip="Suggest spans in the articles that have none yet.",
    ),
    Command(
        id="file.export",
        text="&Export…",
        menu=Menu.FILE,
        keys=("Ctrl+E",),
        needs=Need.PROJECT,
        section=1,
        tip="Write this project as a dataset in JSONL.",
    ),
    Command(
        id="file.annotator",
        text="&Annotator…",
        menu=Menu.FILE,
        needs=Need.PROJECT,
        section=2,
        tip="Say who is annotating; each annotator's work is kept apart.",
    ),
    Command(
        id="file.close",
        text="&Close Project",
        menu=Menu.FILE,
        keys=("Ctrl+W",),
        needs=Need.PROJECT,
        section=3,
        tip="Close the project and go back to the first page. Everything is saved already.",
    ),
    Command(
        id="file.quit",
        text="&Quit",
        menu=Menu.FILE,
        keys=("Ctrl+Q",),
        section=3,
        tip="Leave Goldspan. Everything is saved already.",
    ),
)

_EDIT = (
    Command(
        id="edit.undo",
        text="&Undo",
        menu=Menu.EDIT,
        keys=("Ctrl+Z",),
        needs=Need.PROJECT,
        repeats=True,
        tip="Take back your latest step, also one made before the last restart.",
    ),
    Command(
        id="edit.redo",
        text="&Redo",
        menu=Menu.EDIT,
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        needs=Need.PROJECT,
        repeats=True,
        tip="Bring back the step you took back last.",
    ),
    Command(
        id="edit.delete",
        text="&Delete Span",
        menu=Menu.EDIT,
        keys=("Del",),
        needs=Need.ARTICLE,
        section=1,
        tip="Delete the chosen span; one that was suggested counts as rejected.",
    ),
    Command(
        id="edit.clear",
        text="&Choose Nothing",
        menu=Menu.EDIT,
        keys=("Esc",),
        needs=Need.ARTICLE,
        section=1,
        tip="Let go of the chosen span and the selection.",
    ),
)

_VIEW = (
    Command(
        id="view.zoom_in",
        text="Zoom &In",
        menu=Menu.VIEW,
        keys=("Ctrl++", "Ctrl+="),
        needs=Need.PROJECT,
        repeats=True,
        tip="Make the article's text larger.",
    ),
    Command(
        id="view.zoom_out",
        text="Zoom &Out",
        menu=Menu.VIEW,
        keys=("Ctrl+-",),
        needs=Need.PROJECT,
        repeats=True,
        tip="Make the article's text smaller.",
    ),
    Command(
        id="view.zoom_reset",
        text="&100 %",
        menu=Menu.VIEW,
        keys=("Ctrl+0",),
        needs=Need.PROJECT,
        tip="Show the article's text in its usual size.",
    ),
    Command(
        id="view.theme.system",
        text="As the &System",
        menu=Menu.VIEW,
        submenu="Co&lours",
        section=1,
        checkable=True,
        tip="Light or dark, as the desktop asks for.",
    ),
    Command(
        id="view.theme.light",
        text="&Light",
        menu=Menu.VIEW,
        submenu="Co&lours",
        section=1,
        checkable=True,
        tip="Dark text on a light ground.",
    ),
    Command(
        id="view.theme.dark",
        text="&Dark",
        menu=Menu.VIEW,
        submenu="Co&lours",
        section=1,
        checkable=True,
        tip="Light text on a dark ground.",
    ),
    Command(
        id="view.keys",
        text="Show &Keys on Controls",
        menu=Menu.VIEW,
        section=1,
        checkable=True,
        tip="Show beside each control the key that does the same.",
    ),
    Command(
        id="view.filter",
        text="&Filter the List of Articles",
        menu=Menu.VIEW,
        keys=("Ctrl+L",),
        needs=Need.PROJECT,
        section=2,
        tip="Go to the box that filters the list by title and outlet.",
    ),
    Command(
        id="view.next_pane",
        text="&Next Pane",
        menu=Menu.VIEW,
        keys=("F6",),
        needs=Need.PROJECT,
        section=2,
        tip="Go from the article to the inspector, the list of articles, and round again.",
    ),
    Command(
        id="view.previous_pane",
        text="&Previous Pane",
        menu=Menu.VIEW,
        keys=("Shift+F6",),
        needs=Need.PROJECT,
        section=2,
        tip="Go round the panes the other way.",
    ),
    Command(
        id="view.span",
        text="Chosen &Span",
        menu=Menu.VIEW,
        keys=("Ctrl+1",),
        needs=Need.PROJECT,
        section=3,
        tip="Show the chosen span and its history in the inspector.",
    ),
    Command(
        id="view.spans",
        text="&All Spans",
        menu=Menu.VIEW,
        keys=("Ctrl+2",),
        needs=Need.PROJECT,
        section=3,
        tip="List every span of the article, rejected ones as well.",
    ),
    Command(
        id="view.guidelines",
        text="&Guidelines",
        menu=Menu.VIEW,
        keys=("Ctrl+3",),
        needs=Need.PROJECT,
        section=3,
        tip="Say what each label is for.",
    ),
)

_ANNOTATE = (
    Command(
        id="annotate.next",
        text="&Next Suggestion",
        menu=Menu.ANNOTATE,
        keys=("Tab",),
        needs=Need.ARTICLE,
        repeats=True,
        tip="Choose the next suggestion that waits for a decision.",
    ),
    Command(
        id="annotate.previous",
        text="&Previous Suggestion",
        menu=Menu.ANNOTATE,
        keys=("Shift+Tab",),
        needs=Need.ARTICLE,
        repeats=True,
        tip="Choose the suggestion before that waits for a decision.",
    ),
    Command(
        id="annotate.accept",
        text="&Accept",
        menu=Menu.ANNOTATE,
        keys=("A",),
        needs=Need.ARTICLE,
        section=1,
        tip="Accept the chosen suggestion and go on to the next.",
    ),
    Command(
        id="annotate.reject",
        text="&Reject",
        menu=Menu.ANNOTATE,
        keys=("X",),
        needs=Need.ARTICLE,
        section=1,
        tip="Reject the chosen suggestion and go on to the next.",
    ),
    Command(
        id="annotate.skip",
        text="&Skip for Now",
        menu=Menu.ANNOTATE,
        keys=("Space",),
        needs=Need.ARTICLE,
        section=1,
        repeats=True,
        tip="Leave the chosen suggestion undecided and go on to the next.",
    ),
    Command(
        id="annotate.reopen",
        text="&Decide Again",
        menu=Menu.ANNOTATE,
        needs=Need.ARTICLE,
        section=1,
        tip="Take back the decision on the chosen span, so that it waits again.",
    ),
    Command(
        id="annotate.at_caret",
        text="Choose Span at the &Caret",
        menu=Menu.ANNOTATE,
        keys=("Return", "Enter"),
        needs=Need.ARTICLE,
        section=3,
        tip="Choose the span the caret stands in; again for one that lies beneath.",
    ),
    Command(
        id="annotate.next_span",
        text="Next Span of Any &Kind",
        menu=Menu.ANNOTATE,
        keys=("Alt+Right",),
        needs=Need.ARTICLE,
        section=3,
        repeats=True,
        tip="Choose the next span, decided or not.",
    ),
    Command(
        id="annotate.previous_span",
        text="Previous Span of An&y Kind",
        menu=Menu.ANNOTATE,
        keys=("Alt+Left",),
        needs=Need.ARTICLE,
        section=3,
        repeats=True,
        tip="Choose the span before, decided or not.",
    ),
)


def _edge(name: str, text: str, key: str, where: str) -> tuple[Command, Command]:
    """The two commands that move an edge: by a token, and with Alt by a character."""
    by_token, by_character = (
        Command(
            id=f"edge.{name}{suffix}",
            text=f"{text} by a {unit}",
            menu=Menu.ANNOTATE,
            submenu="&Edges",
            section=2,
            keys=(f"{modifier}{key}",),
            needs=Need.ARTICLE,
            repeats=True,
            tip=f"Move the {where} of the chosen span by one {unit}.",
        )
        for suffix, unit, modifier in (("", "Word", ""), (".character", "Character", "Alt+"))
    )
    return by_token, by_character


_EDGES = tuple(
    command
    for pair in zip(
        _edge("left_out", "Left Edge to the Left", "[", "left edge to the left"),
        _edge("left_in", "Left Edge to the Right", "Shift+[", "left edge to the right"),
        _edge("right_out", "Right Edge to the Right", "]", "right edge to the right"),
        _edge("right_in", "Right Edge to the Left", "Shift+]", "right edge to the left"),
        strict=True,
    )
    for command in pair
)

_ARTICLE = (
    Command(
        id="article.done",
        text="&Done, Next Article",
        menu=Menu.ARTICLE,
        keys=("Ctrl+Return", "Ctrl+Enter"),
        needs=Need.ARTICLE,
        tip="Mark the article as done and open the next one that is not.",
    ),
    Command(
        id="article.next",
        text="&Next Article",
        menu=Menu.ARTICLE,
        keys=("Ctrl+Right", "Ctrl+PgDown"),
        needs=Need.ARTICLE,
        repeats=True,
        section=1,
        tip="Open the next article of the list.",
    ),
    Command(
        id="article.previous",
        text="&Previous Article",
        menu=Menu.ARTICLE,
        keys=("Ctrl+Left", "Ctrl+PgUp"),
        needs=Need.ARTICLE,
        repeats=True,
        section=1,
        tip="Open the article before in the list.",
    ),
    Command(
        id="article.details",
        text="De&tails…",
        menu=Menu.ARTICLE,
        keys=("Alt+Return", "Alt+Enter"),
        needs=Need.ARTICLE,
        section=2,
        tip="Correct title, date, outlet and the like.",
    ),
    Command(
        id="article.flag",
        text="&Flag",
        menu=Menu.ARTICLE,
        needs=Need.ARTICLE,
        section=2,
        tip="Flag the article for somebody to look at again.",
    ),
    Command(
        id="article.skip",
        text="&Skip",
        menu=Menu.ARTICLE,
        needs=Need.ARTICLE,
        section=2,
        tip="Leave the article out of your work.",
    ),
    Command(
        id="article.reopen",
        text="&Reopen",
        menu=Menu.ARTICLE,
        needs=Need.ARTICLE,
        section=2,
        tip="Put the article back to in progress.",
    ),
)

_HELP = (
    Command(
        id="help.palette",
        text="&Every Command…",
        menu=Menu.HELP,
        keys=("Ctrl+K",),
        tip="Find a command or an article by its name.",
    ),
    Command(
        id="help.keys",
        text="&Keys",
        menu=Menu.HELP,
        keys=("F1",),
        tip="List every key.",
    ),
    Command(
        id="help.about",
        text="&About Goldspan",
        menu=Menu.HELP,
        section=1,
        tip="Version, licence, and where reports of errors are kept.",
    ),
)

COMMANDS: tuple[Command, ...] = (*_FILE, *_EDIT, *_VIEW, *_ANNOTATE, *_EDGES, *_ARTICLE, *_HELP)
"""Every command, in the order of the menus."""

BY_ID: dict[str, Command] = {command.id: command for command in COMMANDS}
"""Every command by its id."""
