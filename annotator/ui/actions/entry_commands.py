"""The commands of the Entries screen."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need


def _of_entries(
    name: str, text: str, keys: tuple[str, ...], tip: str, *, section: int = 0, repeats: bool = False
) -> Command:
    return Command(
        id=f"entries.{name}",
        text=text,
        menu=Menu.REVIEW,
        submenu="&Entries",
        keys=keys,
        needs=Need.ENTRIES,
        section=section,
        repeats=repeats,
        tip=tip,
    )


ENTRIES = (
    _of_entries(
        "next",
        "&Next to Decide",
        ("Tab",),
        "Choose the next variant that waits for a decision, in this entry or the next.",
        repeats=True,
    ),
    _of_entries(
        "previous",
        "&Previous to Decide",
        ("Shift+Tab",),
        "Choose the variant before that waits for a decision.",
        repeats=True,
    ),
    _of_entries("accept", "&Accept", ("A",), "The chosen variants name this entry; go on to the next."),
    _of_entries(
        "accept_all",
        "Accept A&ll",
        ("Shift+A",),
        "Everything proposed for this entry names it; go on to the next entry.",
    ),
    _of_entries(
        "reject",
        "Not the &Same",
        ("X",),
        "The chosen variants name something else; that is not asked again.",
    ),
    _of_entries(
        "split",
        "&Split Off",
        ("S",),
        "Make an entry of their own of the chosen variants.",
    ),
    _of_entries(
        "split_here",
        "Split Off in &One Article",
        ("Shift+S",),
        "Make an entry of its own of the chosen variant in the article of the chosen place alone.",
    ),
    _of_entries("merge", "&Merge with…", ("M",), "Make one entry of this and another; type to find it."),
    _of_entries(
        "place",
        "&This Place Names…",
        ("T",),
        "Say of the chosen place alone what it names, whatever the same words name elsewhere.",
    ),
    _of_entries("rename", "&Rename", ("F2",), "Call the entry otherwise; Enter keeps, Esc leaves."),
    _of_entries(
        "external",
        "E&xternal Id",
        ("E",),
        "Write its id elsewhere, such as a Wikidata QID; Enter keeps, Esc leaves.",
    ),
    _of_entries("note", "No&te", ("N",), "Write a note on the entry; Enter keeps, Esc leaves."),
    _of_entries("delete", "&Delete Entry", ("Del",), "Delete the entry; its variants are free again."),
    _of_entries(
        "open",
        "&Go to the Article",
        ("Return", "Enter"),
        "Show the chosen place in its article; Go Back leads here again.",
    ),
    _of_entries("filter", "&Find an Entry", ("Ctrl+L",), "Go to the box that filters the entries."),
    _of_entries("clear", "Sh&ow All", ("Esc",), "Empty the box that filters the entries."),
    _of_entries(
        "next_pane",
        "Ne&xt Pane",
        ("F6",),
        "Go from the entries to the variants, the places, and round again.",
    ),
    _of_entries("previous_pane", "Pre&vious Pane", ("Shift+F6",), "Go round the panes the other way."),
)

ENTRY_OF_SPAN = Command(
    id="annotate.entry",
    text="&Entry of the Span",
    menu=Menu.ANNOTATE,
    keys=("Shift+E",),
    needs=Need.ARTICLE,
    section=3,
    tip="Show on the Entries screen what the chosen span names.",
)
"""From a span to its entry."""
