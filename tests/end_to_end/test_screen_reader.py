"""The program through AT-SPI, as screen readers know it: names, roles, what is announced, spans as a list."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest

from annotator.services.projects.sample import sample_project
from tests.end_to_end.hearing import Hearing, Node, heard

SCREENS = {
    "Claims board": "Subjects",
    "Entries": "Entries",
    "Search": "Recent, key Alt ↓",
    "Labels": "Labels of the scheme",
    "Agreement": "Agreement by label",
    "Adjudicate": "Articles to settle",
    "Model": "Scores by label",
    "Second look": "Second look",
}
"""Each screen by the words of its tab, with something that only it has."""

DIALOGS = {
    "Export": "Export",
    "Annotator": "Annotator",
    "Snapshots": "Snapshots",
    "Team": "Team",
    "Work": "Work",
    "Rules": "Rules",
    "Details": "Article details",
    "Decide Many": "Decide many",
    "Keys and Guidelines": "Keys",
    "New Empty Project": "New project",
}
"""Each dialog by the words of its command, with its title."""

PALETTE = "Every command"

# Each question goes through two buses, node by node: minutes, where the machine is busy.
pytestmark = [pytest.mark.soak, pytest.mark.timeout(900), pytest.mark.xdist_group("screen reader")]


@pytest.fixture(scope="module")
def hearing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hearing]:
    """The sample project, open and in front."""
    folder = tmp_path_factory.mktemp("heard")
    project = sample_project(folder)
    assert project is not None
    with heard(project, folder / "home") as hearing:
        hearing.until_told(lambda nodes: any("focused" in n["states"] for n in nodes), "the focus")
        yield hearing


def unnamed(nodes: list[Node]) -> list[str]:
    """What takes the focus and has no name, each with what holds it."""
    found = []
    above: list[Node] = []
    for node in nodes:
        above = above[: node["depth"]]
        if "focusable" in node["states"] and not node["name"].strip():
            found.append(" < ".join(f"{n['role']} {n['name']!r}" for n in [node, *reversed(above[-2:])]))
        above.append(node)
    return found


def test_every_screen_names_what_takes_the_focus(hearing: Hearing) -> None:
    told = {}
    for tab, only_there in SCREENS.items():
        hearing.press(tab)
        told[tab] = unnamed(hearing.until_named(only_there))
    hearing.press("Annotate")
    told["Annotate"] = unnamed(hearing.until_named("Article"))
    assert {screen: found for screen, found in told.items() if found} == {}


def test_every_dialog_names_what_takes_the_focus(hearing: Hearing) -> None:
    told, titles = {}, {}
    for command in DIALOGS:
        hearing.keys("Ctrl+k")
        hearing.until_named("Command or article")
        hearing.write(command)
        hearing.until_told(partial(begins, command), command)
        hearing.keys("Return")
        nodes = hearing.until_told(
            lambda nodes: dialog_of(nodes) not in {"", PALETTE}, f"dialog of {command}"
        )
        told[command], titles[command] = unnamed(nodes), dialog_of(nodes)
        hearing.keys("Escape")
        hearing.until_told(lambda nodes: not dialog_of(nodes), f"the end of {command}")
    assert {command: found for command, found in told.items() if found} == {}
    assert titles == DIALOGS


def test_roles_tell_what_can_be_done(hearing: Hearing) -> None:
    nodes = hearing.until_named("Article")
    roles = {(n["role"], n["name"]) for n in nodes}
    assert {
        ("radio button", "Claims board"),
        ("text", "Article"),
        ("table", "Articles"),
        ("push button", "PERSON, key 1"),
        ("page tab", "Guidelines"),
        ("list", "Labels of the scheme"),
    } - roles == {("list", "Labels of the scheme")}  # which is on another screen
    assert [n["name"] for n in nodes if n["role"] == "radio button" and "checked" in n["states"]] == [
        "Annotate"
    ]


def test_what_is_decided_is_announced_with_what_comes_next(hearing: Hearing) -> None:
    hearing.until_told(
        lambda nodes: any(n["name"] == "Article" and "focused" in n["states"] for n in nodes), "the article"
    )
    hearing.keys("Tab")
    hearing.until_heard("CLAIM, Talvik dam “fully back in lawful hands”, suggested, score .89")
    hearing.keys("a")
    hearing.until_heard("CLAIM, Talvik dam “fully back in lawful hands”, accepted")
    hearing.until_heard("FAC, Talvik dam, suggested, score .99")


def test_the_spans_of_an_article_are_a_list_to_walk_and_choose_from(hearing: Hearing) -> None:
    tab = next(
        n["name"] for n in hearing.nodes() if n["role"] == "page tab" and n["name"].startswith("Spans")
    )
    hearing.press(tab)
    nodes = hearing.until_told(lambda nodes: any(n["role"] == "list item" for n in nodes), "the spans")
    listed = [n["name"] for n in nodes if n["role"] == "list item"]
    assert "PERSON, Mira Castell, to review" in listed
    hearing.choose("PERSON, Mira Castell, to review")
    hearing.until_told(
        lambda nodes: any(
            n["role"] == "list item" and "selected" in n["states"] and "Mira Castell" in n["name"]
            for n in nodes
        ),
        "the span chosen",
    )


def begins(words: str, nodes: list[Node]) -> bool:
    """Whether the name of something begins with these words."""
    return any(node["name"].startswith(words) for node in nodes)


def dialog_of(nodes: list[Node]) -> str:
    """The title of the dialog in front; empty where none is."""
    return next((n["name"] for n in nodes if n["role"] in {"dialog", "file chooser"}), "")
