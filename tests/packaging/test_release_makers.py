"""How packages are made of a frozen build: icons, what is left out, and the recipes for each system."""

from __future__ import annotations

import platform
import plistlib
import re
from pathlib import Path

import pytest
from makers import deb, icons, mac, trimming, windows
from makers.product import ID, PACKAGING, product
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader


@pytest.mark.parametrize(("made", "kind", "largest"), [("ico", b"ico", 256), ("icns", b"icns", 1024)])
def test_windows_and_macos_get_the_icon_in_their_own_form(made: str, kind: bytes, largest: int) -> None:
    content = getattr(icons, made)(icons.PROGRAM)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    sizes = []
    for number in range(max(1, reader.imageCount())):
        reader.jumpToImage(number)
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        sizes.append(image.width())
    assert max(sizes) == largest


def test_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    icons.write_theme(tmp_path)
    for size in icons.SIZES:
        picture = QImage(str(tmp_path / f"{size}x{size}" / "apps" / f"{ID}.png"))
        assert picture.width() == picture.height() == size
        middle = picture.pixelColor(size // 2 - size // 5, size // 2)
        assert middle.alpha() == 255
        assert picture.pixelColor(0, 0).alpha() == 0
    assert (tmp_path / "scalable" / "mimetypes" / "application-x-goldspan.svg").exists()


def test_a_build_leaves_out_what_is_for_programmers_and_qt_quick() -> None:
    qt = "PySide6/Qt"
    kept = [
        f"{qt}/translations/qtbase_ar.qm",
        "spacy/lang/en/stop_words.pyc",
        "thinc/backends/_custom_kernels.cu",
        "babel/locale-data/en.dat",
        "resources/icons/goldspan.svg",
    ]
    gone = [
        f"{qt}/qml/QtQuick/qmldir",
        f"{qt}/translations/qtbase_fr.qm",
        "spacy/tokens/doc.pxd",
        "babel/locale-data/fr.dat",
        "numpy/_core/include/x.h",
    ]
    found = trimming.wanted([(place, place, "DATA") for place in (*kept, *gone)])
    assert [place for place, _, _ in found] == kept


def test_a_build_keeps_the_libraries_that_something_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    qt = "PySide6/Qt"
    asks: dict[str, set[str]] = {
        f"{qt}/plugins/platforms/libqxcb.so": {"libQt6XcbQpa.so.6"},
        f"{qt}/lib/libQt6XcbQpa.so.6": {"libxcb-cursor.so.0"},
        f"{qt}/plugins/platformthemes/libqgtk3.so": {"libgtk-3.so.0"},
        f"{qt}/plugins/platforms/libqoffscreen.so": set(),
        "numpy.libs/libopenblas.so": set(),
        f"{qt}/lib/libQt6Quick.so.6": set(),
        f"{qt}/lib/libQt6Sensors.so.6": set(),
        "libxcb-cursor.so.0": set(),
        "libgtk-3.so.0": set(),
    }
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(trimming, "_asked_by", lambda source: asks[source])
    links = [("libQt6XcbQpa.so.6", f"{qt}/lib/libQt6XcbQpa.so.6", "SYMLINK"),
             ("libQt6Quick.so.6", f"{qt}/lib/libQt6Quick.so.6", "SYMLINK")]  # fmt: skip
    found = trimming.needed([*((place, place, "BINARY") for place in asks), *links])
    assert {place for place, _, _ in found} == {
        f"{qt}/plugins/platforms/libqxcb.so",
        f"{qt}/plugins/platforms/libqoffscreen.so",
        f"{qt}/lib/libQt6XcbQpa.so.6",
        "libxcb-cursor.so.0",
        "numpy.libs/libopenblas.so",
        "libQt6XcbQpa.so.6",
    }


def test_the_debian_package_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deb, "architecture", lambda: "amd64")
    control = deb.control_file(product(), ["libc6 (>= 2.35)", "libxcb-cursor0 (>= 0.1)"], 1234)
    assert f"Version: {product().version}-1\n" in control
    assert "Installed-Size: 1234\n" in control
    (depends,) = re.findall(r"^Depends: (.+)$", control, re.MULTILINE)
    asked = depends.split(", ")
    assert "libc6 (>= 2.35)" in asked
    assert "libxkbcommon-x11-0" in asked  # no window under X11 without it
    assert [one for one in asked if one.startswith("libxcb-cursor0")] == ["libxcb-cursor0 (>= 0.1)"]
    assert all(len(line) <= 80 for line in control.partition("Description:")[2].splitlines()[1:])


def test_the_installer_for_windows_is_given_all_it_asks_for() -> None:
    script = windows.SCRIPT.read_text("utf-8")
    asked = set(re.findall(r"\{#(\w+)\}", script))
    command = windows.command(product(), Path("build"), Path("icons"), Path("out"))
    assert asked == {word.partition("=")[0].removeprefix("/D") for word in command[1:-1]}
    assert f"/DVersion={product().version}" in command
    for ending in (".goldspan", ".goldpack"):
        assert f"Software\\Classes\\{ending}" in script


def test_macos_is_told_the_kinds_of_files() -> None:
    told = plistlib.loads(plistlib.dumps(mac.info_plist(product())))
    endings = {e for t in told["UTExportedTypeDeclarations"]
               for e in t["UTTypeTagSpecification"]["public.filename-extension"]}  # fmt: skip
    assert endings == {"goldspan", "goldpack"}
    declared = {t["UTTypeIdentifier"] for t in told["UTExportedTypeDeclarations"]}
    assert {uti for d in told["CFBundleDocumentTypes"] for uti in d["LSItemContentTypes"]} == declared
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.cs.disable-library-validation"]
    assert not [name for name in rights if "network" in name]


def test_the_workflow_gives_commands_that_there_are() -> None:
    told = (PACKAGING.parent / ".github" / "workflows" / "release.yml").read_text("utf-8")
    known = set(
        re.findall(r'^        "([\w-]+)": ', (PACKAGING / "release.py").read_text("utf-8"), re.MULTILINE)
    )
    asked = set(re.findall(r"release\.py ([\w-]+)", told))
    assert asked
    assert asked <= known | {"environment"}
    for script in re.findall(r"packaging/[\w/]+\.sh", told):
        assert (PACKAGING.parent / script).exists()
