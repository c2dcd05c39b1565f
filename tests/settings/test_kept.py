from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.settings import declared
from annotator.settings.declared import COLOURS, FOLDER, KEYS_SHOWN, SCALE, SETTINGS, SNAP, ZOOM
from annotator.settings.kept import Settings
from annotator.settings.lines import said, with_value
from annotator.settings.setting import Choice, Number, Text, YesNo


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_what_nobody_set_is_as_the_program_comes_and_leaves_no_file(file: Path) -> None:
    settings = Settings(file)
    assert {s.id: settings.value_of(s) for s in SETTINGS} == declared.DEFAULTS
    assert not file.exists()


def test_what_is_set_is_there_after_a_restart_and_goes_with_a_reset(file: Path) -> None:
    settings = Settings(file)
    settings.give(COLOURS, "dark")
    settings.give(ZOOM, 130)
    settings.give(SNAP, False)
    again = Settings(file)
    assert (again.value(COLOURS), again.value(ZOOM), again.value(SNAP)) == ("dark", 130, False)
    again.reset(ZOOM)
    assert Settings(file).changed == {"window.colours": "dark", "work.whole_words": False}
    again.replace({})
    assert Settings(file).changed == {}
    assert [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")] == []


def test_the_file_is_toml(file: Path) -> None:
    settings = Settings(file)
    settings.give(FOLDER, 'C:\\Users\\"Lena"\\مقالات')
    settings.give(SCALE, 150)
    read = tomllib.loads(file.read_text("utf-8"))
    assert read == {"folders": {"documents": 'C:\\Users\\"Lena"\\مقالات'}, "window": {"scale": 150}}


def test_what_somebody_wrote_by_hand_stays(file: Path) -> None:
    file.write_text(
        '# mine\nwindow.colours = "light"  # for the projector\n\nnobody.knows = 3\n[article]\nzoom = 120\n'
    )
    settings = Settings(file)
    assert settings.value(COLOURS) == "light"
    assert settings.value(ZOOM) == 120
    settings.give(COLOURS, "dark")
    settings.give(ZOOM, 90)
    settings.give(SNAP, False)
    assert file.read_text() == (
        '# mine\nwindow.colours = "dark"  # for the projector\n\nnobody.knows = 3\n'
        "work.whole_words = false\n[article]\nzoom = 90\n"
    )


def test_an_edit_made_while_the_program_runs_is_kept(file: Path) -> None:
    settings = Settings(file)
    settings.give(COLOURS, "dark")
    file.write_text(file.read_text("utf-8") + "article.zoom = 140\n# and a remark\n", "utf-8")
    settings.give(SNAP, False)
    assert "article.zoom = 140\n# and a remark\n" in file.read_text("utf-8")
    told: list[str] = []
    settings.watch(lambda setting: told.append(setting.id))
    settings.read()
    assert told == ["article.zoom"]
    assert settings.value(ZOOM) == 140


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (
            'window.colours = "purple"',
            "Line 2 of settings.toml: window.colours must be "
            '"system", "light", "dark", "contrast" or "contrast_dark"; it is "system" for now.',
        ),
        (
            "article.zoom = 1000",
            "Line 2 of settings.toml: article.zoom must be a whole number from 60 to 250; it is 100 for now.",
        ),
        (
            "article.zoom = true",
            "Line 2 of settings.toml: article.zoom must be a whole number from 60 to 250; it is 100 for now.",
        ),
        (
            "work.whole_words = 1",
            "Line 2 of settings.toml: work.whole_words must be true or false; it is true for now.",
        ),
        (
            'window.colors = "dark"',
            "Line 2 of settings.toml: window.colors is no setting; window.colours is one.",
        ),
        ("window.colours = dark", "Line 2 of settings.toml can't be read; it counts as not there."),
        ("article.zoom = [", "Line 2 of settings.toml can't be read; it counts as not there."),
    ],
)
def test_a_line_that_is_wrong_is_told_in_one_sentence_and_costs_nothing_else(
    file: Path, line: str, complaint: str
) -> None:
    text = f"article.overview = false\n{line}\nwindow.scale = 150\n"
    file.write_text(text, "utf-8")
    settings = Settings(file)
    assert settings.complaints == (complaint,)
    assert settings.changed == {"article.overview": False, "window.scale": 150}
    settings.give(KEYS_SHOWN, False)
    assert file.read_text("utf-8") == text + "window.keys = false\n"


def test_a_wrong_line_is_mended_by_setting_it(file: Path) -> None:
    file.write_text("article.zoom = 1000\n", "utf-8")
    settings = Settings(file)
    settings.give(ZOOM, 110)
    assert file.read_text("utf-8") == "article.zoom = 110\n"
    settings.read()
    assert settings.complaints == ()


def test_a_link_to_the_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    own = tmp_path / "dotfiles.toml"
    own.write_text("", "utf-8")
    file.symlink_to(own)
    Settings(file).give(COLOURS, "dark")
    assert file.is_symlink()
    assert "dark" in own.read_text("utf-8")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="a folder that can't be written")
def test_what_can_not_be_written_holds_until_the_end(file: Path) -> None:
    file.parent.chmod(0o500)
    try:
        settings = Settings(file)
        settings.give(COLOURS, "dark")
        assert settings.value(COLOURS) == "dark"
        assert not settings.saved
    finally:
        file.parent.chmod(0o700)


def test_a_file_in_the_way_is_no_reason_to_stop(tmp_path: Path) -> None:
    file = tmp_path / "a file" / "settings.toml"
    file.parent.write_text("", "utf-8")
    settings = Settings(file)
    settings.give(COLOURS, "dark")
    assert settings.value(COLOURS) == "dark"
    assert not settings.saved


def test_windows_line_ends_and_letters_that_are_no_utf8_stay(file: Path) -> None:
    file.write_bytes(b'# caf\xe9\r\nwindow.colours = "dark"\r\n')
    Settings(file).give(COLOURS, "light")
    assert file.read_bytes() == b'# caf\xe9\r\nwindow.colours = "light"\r\n'


LINES = st.lists(
    st.sampled_from(
        [
            "",
            "# note",
            "a.b = 1",
            "x = [",
            '[table]\ny = "#"',
            "article.zoom = 90 # more",
            "article.zoom = 7\r",
        ]
    )
).map("\n".join)


@given(LINES, st.integers(60, 250))
def test_writing_changes_its_own_line_and_no_other(text: str, zoom: int) -> None:
    after = with_value(text, "article.zoom", zoom)
    kept = [line for line in said(text) if line.name != "article.zoom"]
    assert [(line.name, line.value) for line in said(after) if line.name != "article.zoom"] == [
        (line.name, line.value) for line in kept
    ]
    assert [line.value for line in said(after) if line.name == "article.zoom"][-1] == zoom
    away = with_value(after, "article.zoom", None)
    assert [(line.name, line.value) for line in said(away)] == [(line.name, line.value) for line in kept]


def test_every_setting_is_declared_whole() -> None:
    assert len(declared.BY_ID) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.taken(setting.default) == setting.default
        assert setting.help.endswith(".")
        assert setting.name
        kinds = {str: (Choice, Text), int: (Number,), bool: (YesNo,)}
        assert isinstance(setting.kind, kinds[type(setting.default)])
