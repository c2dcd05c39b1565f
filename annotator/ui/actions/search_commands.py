"""The commands of the Search screen."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need


def _of_search(
    name: str, text: str, keys: tuple[str, ...], tip: str, *, section: int = 0, repeats: bool = False
) -> Command:
    return Command(
        id=f"search.{name}",
        text=text,
        menu=Menu.REVIEW,
        submenu="&Search",
        keys=keys,
        needs=Need.SEARCH,
        section=section,
        repeats=repeats,
        tip=tip,
    )


SEARCH = (
    _of_search(
        "open",
        "&Go to the Article",
        ("Return", "Enter"),
        "Show the hit in its article. Ctrl+Backspace leads back.",
    ),
    _of_search(
        "choose",
        "&Choose the Hit",
        ("Space",),
        "Choose the hit, or let go of it, and go on to the next.",
        repeats=True,
    ),
    # Ctrl+A as well: the list knows it, as every field does.
    _of_search("choose_all", "Choose A&ll", ("Ctrl+Shift+A",), "Choose every hit that was found."),
    _of_search(
        "accept",
        "&Accept the Marks There",
        ("A",),
        "Accept what stands on the chosen hits, or on this one, as one step.",
    ),
    _of_search(
        "reject",
        "&Reject the Marks There",
        ("X", "Del"),
        "Reject what stands on the chosen hits, or on this one, as one step.",
    ),
    _of_search(
        "clear",
        "Sto&p, Choose None",
        ("Esc",),
        "Stop searching; else choose no hits; else leave the filters.",
    ),
    _of_search("again", "Search A&gain", ("F5",), "Look again for the same."),
    _of_search("words", "&Find…", ("Ctrl+L",), "Go to the line of what is looked for."),
    _of_search(
        "recent", "R&ecent Searches…", ("Alt+Down",), "Choose among the searches made in this project."
    ),
    _of_search(
        "pattern", "Regular E&xpression", ("Alt+X",), "Take the line for a regular expression, or for words."
    ),
    _of_search("exact", "E&xactly as Written", ("Alt+C",), "Let capitals and accents count, or not."),
    _of_search("by_article", "By &Article", ("Alt+1",), "Show the hits article by article."),
    _of_search(
        "by_before", "By Words &Before", ("Alt+2",), "Show the hits in the order of the words before them."
    ),
    _of_search(
        "by_after", "By Words A&fter", ("Alt+3",), "Show the hits in the order of the words after them."
    ),
    _of_search("by_date", "By &Date", ("Alt+4",), "Show the hits in the order of their days."),
    _of_search(
        "next_pane", "Ne&xt Pane", ("F6",), "Go from the hits to the filters, the line, and round again."
    ),
    _of_search("previous_pane", "Pre&vious Pane", ("Shift+F6",), "Go round the panes the other way."),
)
